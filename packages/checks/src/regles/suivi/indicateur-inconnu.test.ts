import type { Indicateur, Releve } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { contratAvec } from '../../banc.js';
import { bloc, constatsDuSuivi, releve } from './banc.js';
import { indicateurInconnu } from './indicateur-inconnu.js';

const INDICATEURS: Indicateur[] = [
  { libelle: 'Nombre de formations proposées' },
  { identifiant: 'élus-formés', libelle: 'Élus formés' },
];
const contrat = contratAvec(
  { indicateurs: INDICATEURS },
  { indicateurs: [{ identifiant: 'visites', libelle: 'Visites du site' }] },
);
const dits = (mesure: Releve) =>
  constatsDuSuivi(indicateurInconnu, contrat, [bloc('1.1.1', { mesures: [mesure] })]);
const nomme = (identifiant: string): Releve => ({ identifiant, valeur: { nombre: 1 } });

describe('suivi/indicateur-inconnu', () => {
  it.each<[string, Releve, string, string]>([
    [
      'un intitulé mal tapé',
      releve('Nombre de formation proposée', 3),
      'Nombre de formations proposées',
      '"Nombre de formations proposées" = …',
    ],
    [
      "le début d'un intitulé",
      releve('Nombre de formations', 3),
      'Nombre de formations proposées',
      '"Nombre de formations proposées" = …',
    ],
    ['un identifiant sans accents', nomme('elus-formes'), 'élus-formés', 'élus-formés = …'],
    ['une faute de frappe', nomme('élus-fromés'), 'élus-formés', 'élus-formés = …'],
  ])('propose le plus proche : %s', (_, mesure, voisin, ecriture) => {
    const constats = dits(mesure);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({
      cle: 'proche',
      severite: 'avertissement',
      cible: mesure,
      element: 'action 1.1.1',
    });
    expect(constats[0]?.message).toContain(`Vouliez-vous dire « ${voisin} » ?`);
    expect(constats[0]?.aide).toContain(ecriture);
  });

  it("dit ceux que l'action connaît quand rien ne ressemble", () => {
    const [constat] = dits(releve('Tonnes de déchets', 3));
    expect(constat).toMatchObject({ cle: 'inconnu', propriete: 'libelle' });
    expect(constat?.aide).toContain('"Nombre de formations proposées", élus-formés');
  });

  it.each([
    ['son identifiant', nomme('visites')],
    ['son intitulé', releve('Visites du site', 3)],
  ])('dit de quelle autre fiche il est, par %s', (_, mesure) => {
    const [constat] = dits(mesure);
    expect(constat?.message).toContain("est un indicateur d'une autre fiche (action 1.1.2)");
  });

  it.each<[string, Releve]>([
    ['son intitulé', releve('Nombre de formations proposées', 3)],
    ['son intitulé autrement composé', releve('nombre de  formations proposées.', 3)],
    ['son identifiant', nomme('élus-formés')],
    ['son identifiant en accents décomposés', nomme('élus-formés'.normalize('NFD'))],
    ["l'intitulé de celui qui a un identifiant", releve('Élus formés', 3)],
  ])('reconnaît %s', (_, mesure) => {
    expect(dits(mesure)).toEqual([]);
  });

  it('souligne le nom seul', () => {
    expect(dits(nomme('élus-fromés'))[0]).toMatchObject({ propriete: 'indicateur' });
    expect(dits(releve('Nombre de formation', 3))[0]).toMatchObject({ propriete: 'libelle' });
  });

  it('reconnaît les indicateurs des sous-actions, et ceux de ce qui tient la fiche', () => {
    const avecSous = contratAvec({
      sousActions: [{ numero: '1.1.1.a', titre: 'Site', indicateurs: [{ libelle: 'Visites' }] }],
    });
    const plan = { ...avecSous, indicateurs: [{ libelle: 'Habitants touchés' }] };
    const mesures = [releve('Visites', 3), releve('Habitants touchés', 9)];
    expect(constatsDuSuivi(indicateurInconnu, plan, [bloc('1.1.1', { mesures })])).toEqual([]);
    expect(constatsDuSuivi(indicateurInconnu, plan, [bloc('1.1.1.a', { mesures })])).toEqual([]);
  });

  it('invite à compléter une fiche sans indicateur, sauf quand elle dit son suivi en mots', () => {
    const mesures = [releve('Visites', 3)];
    const [constat] = constatsDuSuivi(indicateurInconnu, contratAvec({}), [bloc('1.1.1', { mesures })]);
    expect(constat).toMatchObject({ cle: 'sansIndicateur' });
    const enMots = contratAvec({ modalitesSuivi: 'Cf. proposition du cabinet' });
    expect(constatsDuSuivi(indicateurInconnu, enMots, [bloc('1.1.1', { mesures })])).toEqual([]);
  });

  it("ne dit rien d'un numéro inconnu ou porté deux fois", () => {
    const mesures = [releve('Inconnu', 3)];
    expect(constatsDuSuivi(indicateurInconnu, contrat, [bloc('9', { mesures })])).toEqual([]);
    const double = contratAvec({ numero: '7' }, { numero: '7' });
    expect(constatsDuSuivi(indicateurInconnu, double, [bloc('7', { mesures })])).toEqual([]);
  });
});
