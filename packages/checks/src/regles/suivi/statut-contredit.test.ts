import type { EntreeCalendrier, Rubriques, SuiviAction } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { bloc, constatsDuSuivi, montant, releve } from './banc.js';
import { statutContredit } from './statut-contredit.js';

const dits = (reste: Partial<SuiviAction>, rubriques: Rubriques = {}) =>
  constatsDuSuivi(statutContredit, contratAvec(rubriques), [bloc('1.1.1', reste)]);
const prevue = (quand: string, reste: Partial<EntreeCalendrier> = {}): Rubriques => ({
  calendrier: { entrees: [{ quand: { periode: periode(quand) }, libelles: ['Ouverture'], ...reste }] },
});

describe('suivi/statut-contredit', () => {
  it("parle d'une action à venir pour laquelle on a dépensé", () => {
    const [constat] = dits({ statut: 'a-venir', depense: montant(2400) });
    expect(constat).toMatchObject({ cle: 'aVenir', severite: 'avertissement', propriete: 'statut' });
    expect(constat?.message.replace(/[\u00a0\u202f]/g, ' ')).toContain('donne pourtant : dépensé 2 400 €.');
  });

  it("parle d'une action abandonnée dont on a relevé un chiffre", () => {
    const indicateurs = [{ libelle: 'Élus formés', unite: 'élus' }];
    const [constat] = dits({ statut: 'abandonnee', mesures: [releve('Élus formés', 21)] }, { indicateurs });
    expect(constat?.message).toContain('donne pourtant : « Élus formés » = 21 élus.');
  });

  it("parle d'une action réalisée dont une étape est encore à venir", () => {
    const [constat] = dits({ statut: 'realisee' }, prevue('2026'));
    expect(constat?.message).toContain("l'étape « Ouverture » (2026) de son calendrier était encore à venir");
    expect(dits({ statut: 'realisee' }, prevue('2026', { statut: 'a-venir' }))).toHaveLength(1);
  });

  it.each<[string, Partial<SuiviAction>, Rubriques?]>([
    ['rien n’est dépensé', { statut: 'a-venir', depense: montant(0), mesures: [releve('Élus', 0)] }],
    ['une note explique', { statut: 'a-venir', mesures: [releve('Élus', 12, { note: 'point de départ' })] }],
    [
      'un commentaire explique',
      { statut: 'abandonnee', depense: montant(9), commentaire: 'Arrêtée en juin' },
    ],
    ["l'action est en cours", { statut: 'en-cours', depense: montant(9) }, prevue('2026')],
    ["l'action est reportée", { statut: 'reportee', depense: montant(9) }],
    ['aucun statut n’est dit', { depense: montant(9) }, prevue('2026')],
    ['la dernière étape est de la période', { statut: 'realisee' }, prevue('fin 2024')],
    ['la dernière étape la traverse', { statut: 'realisee' }, prevue('2024 à 2026')],
    ['la dernière étape est un terme', { statut: 'realisee' }, prevue("d'ici 2027")],
    ['le contrat dit l’étape faite', { statut: 'realisee' }, prevue('2026', { statut: 'realisee' })],
    [
      'il ne reste que le bilan',
      { statut: 'realisee' },
      prevue('2026', { libelles: ['Évaluation de l’action'] }),
    ],
    [
      'le calendrier entier va plus loin',
      { statut: 'realisee' },
      { calendrier: { periode: periode('2023 à 2027') } },
    ],
    [
      'un commentaire dit l’avance',
      { statut: 'realisee', commentaire: 'Un an plus tôt que prévu' },
      prevue('2026'),
    ],
    [
      'ce qui revient continue',
      { statut: 'realisee' },
      prevue('2026', { quand: { recurrence: { nombre: 1, par: 'an', periode: periode('2026') } } }),
    ],
    [
      'le calendrier se renouvelle',
      { statut: 'realisee' },
      { calendrier: { ...prevue('2026').calendrier, renouvele: true } },
    ],
  ])('se tait quand %s', (_, reste, rubriques) => {
    expect(dits(reste, rubriques)).toEqual([]);
  });
});
