import type { Indicateur, Mesure, SuiviAction, Valeur } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { bloc, constatsDuSuivi } from './banc.js';
import { cibleManquee } from './cible-manquee.js';

const EN_2024 = { en: periode('2024') };
const PAR_AN: Mesure = { nombre: 3, par: 'an' };

interface Cas {
  indicateur?: Partial<Indicateur>;
  reste?: Partial<SuiviAction>;
  quand?: string;
  aujourdhui?: string;
  calendrier?: string;
}

function dits(cible: Mesure | Mesure[], valeur: Valeur, cas: Cas = {}): string[] {
  const { indicateur, reste, calendrier, ...circonstances } = cas;
  const cibles = Array.isArray(cible) ? cible : [cible];
  const contrat = contratAvec({
    indicateurs: [{ libelle: 'Élus formés', cibles, ...indicateur }],
    ...(calendrier ? { calendrier: { periode: periode(calendrier) } } : {}),
  });
  const mesures = [{ libelle: 'Élus formés', valeur }];
  if (indicateur?.libelle) mesures[0] = { libelle: indicateur.libelle, valeur };
  const blocs = [bloc('1.1.1', { mesures, ...reste })];
  return constatsDuSuivi(cibleManquee, contrat, blocs, circonstances).map(
    ({ cle, message }) => `${cle} ${message}`,
  );
}

describe('suivi/cible-manquee', () => {
  it('dit les deux chiffres, et que ce n’est pas une faute', () => {
    const indicateurs: Indicateur[] = [
      { libelle: 'Élus formés', unite: 'élus', cibles: [{ nombre: 1250, ...EN_2024 }] },
    ];
    const mesures = [{ libelle: 'Élus formés', valeur: { nombre: 980.5 } }];
    const [constat] = constatsDuSuivi(cibleManquee, contratAvec({ indicateurs }), [
      bloc('1.1.1', { mesures }),
    ]);
    expect(constat).toMatchObject({ severite: 'information', cible: mesures[0], propriete: 'valeur' });
    expect(constat?.message).toBe(
      "Action 1.1.1 : l'indicateur « Élus formés » est en dessous de sa cible. Relevé : 980,5 élus ; cible : 1 250 élus (2024).",
    );
    expect(constat?.aide).toContain("il n'y a rien à corriger");
  });

  it.each<[string, Mesure | Mesure[], Valeur, Cas?]>([
    ['une cible simple', { nombre: 25, ...EN_2024 }, { nombre: 21 }],
    [
      'au moins 60 %',
      { nombre: 60, borne: 'au-moins', pourcentage: true, ...EN_2024 },
      { nombre: 55, pourcentage: true },
    ],
    ['le bas d’une fourchette', { nombre: 20, nombreMax: 30, ...EN_2024 }, { nombre: 19 }],
    ['une fourchette relevée', { nombre: 25, ...EN_2024 }, { nombre: 20, nombreMax: 24 }],
    ['au plus, relevé', { nombre: 25, ...EN_2024 }, { nombre: 24, borne: 'au-plus' }],
    [
      'la cible de la période, non la suivante',
      [
        { nombre: 25, ...EN_2024 },
        { nombre: 45, en: periode('2027') },
      ],
      { nombre: 24 },
    ],
    [
      'la dernière échue',
      [
        { nombre: 5, en: periode('juin 2024') },
        { nombre: 25, ...EN_2024 },
      ],
      { nombre: 24 },
    ],
    ['un rythme annuel', PAR_AN, { nombre: 2 }],
    ['un rythme annuel, dit des deux côtés', PAR_AN, { nombre: 2, par: 'an' }, { quand: '2023 à 2024' }],
    ['un seuil qui vaut désormais', { nombre: 60, en: periode('à partir de 2023') }, { nombre: 50 }],
    [
      'une cible sans date, à la fin du contrat',
      { nombre: 60 },
      { nombre: 50 },
      { quand: '2023 à 2027', aujourdhui: '2028-01-01' },
    ],
    [
      'un cumul depuis le début',
      { nombre: 45, en: periode('2024') },
      { nombre: 30 },
      { quand: '2023 à 2024', indicateur: { cumulatif: true } },
    ],
    ['à peu près, mais loin', { nombre: 25, ...EN_2024 }, { nombre: 15, approximatif: true }],
    [
      'un pourcentage d’un seul semestre',
      { nombre: 60, pourcentage: true, ...EN_2024 },
      { nombre: 50, pourcentage: true },
      { quand: 'S2 2024' },
    ],
  ])('dit en dessous : %s', (_, cible, valeur, cas) => {
    expect(dits(cible, valeur, cas)).toEqual([expect.stringMatching(/^dessous .*en dessous de sa cible/)]);
  });

  it.each<[string, Mesure, Valeur, Cas?]>([
    ['un sens à la baisse', { nombre: 10, ...EN_2024 }, { nombre: 12 }, { indicateur: { sens: 'baisse' } }],
    ['au plus 3 par an', { nombre: 3, borne: 'au-plus', par: 'an' }, { nombre: 4 }],
    [
      'le haut d’une fourchette à la baisse',
      { nombre: 5, nombreMax: 10, ...EN_2024 },
      { nombre: 11 },
      { indicateur: { sens: 'baisse' } },
    ],
    [
      'un cumul déjà dépassé',
      { nombre: 10, borne: 'au-plus', ...EN_2024 },
      { nombre: 12 },
      { indicateur: { cumulatif: true } },
    ],
    [
      'une valeur de fin d’année',
      { nombre: 10, en: periode('fin 2024') },
      { nombre: 12 },
      { indicateur: { sens: 'baisse' } },
    ],
  ])('dit au-dessus : %s', (_, cible, valeur, cas) => {
    expect(dits(cible, valeur, cas)).toEqual([expect.stringMatching(/^dessus .*au-dessus de sa cible/)]);
  });

  it.each<[string, Mesure | Mesure[], Valeur, Cas?]>([
    ['la cible est atteinte', { nombre: 25, ...EN_2024 }, { nombre: 25 }],
    [
      'la fourchette est dépassée, à la hausse',
      { nombre: 2.5, nombreMax: 5, pourcentage: true, ...EN_2024 },
      { nombre: 7, pourcentage: true },
    ],
    ['au moins est relevé', { nombre: 25, ...EN_2024 }, { nombre: 20, borne: 'au-moins' }],
    ['la baisse est atteinte', { nombre: 10, ...EN_2024 }, { nombre: 8 }, { indicateur: { sens: 'baisse' } }],
    [
      'la baisse se devine de la référence',
      { nombre: 10, ...EN_2024 },
      { nombre: 8 },
      { indicateur: { reference: { nombre: 15 } } },
    ],
    [
      "l'intitulé dit une baisse",
      { nombre: 10, ...EN_2024 },
      { nombre: 8 },
      { indicateur: { libelle: 'Diminution des délais' } },
    ],
    [
      "l'intitulé dit une baisse, et le sens aussi",
      { nombre: 10, ...EN_2024 },
      { nombre: 15 },
      { indicateur: { libelle: 'Baisse du taux', sens: 'baisse' } },
    ],
    [
      "l'intitulé dit une évolution",
      { nombre: 10, ...EN_2024 },
      { nombre: 8 },
      { indicateur: { libelle: 'Évolution du nombre de visites' } },
    ],
    ['la cible est plus tardive', { nombre: 25, en: periode('2025') }, { nombre: 5 }],
    ['la cible est plus ancienne', { nombre: 25, en: periode('2023') }, { nombre: 5 }],
    [
      'le taux visé est plus ancien',
      { nombre: 60, pourcentage: true, en: periode('2023') },
      { nombre: 5, pourcentage: true },
    ],
    ['un rythme face à un autre', PAR_AN, { nombre: 2, par: 'mois' }],
    ["l'année du rythme n'est pas finie", PAR_AN, { nombre: 1 }, { aujourdhui: '2024-10-01' }],
    ['la cible est sans date', { nombre: 25 }, { nombre: 5 }],
    ['un pourcentage face à un nombre', { nombre: 60, pourcentage: true, ...EN_2024 }, { nombre: 21 }],
    ['un rythme face à un total', { nombre: 25, ...EN_2024 }, { nombre: 5, par: 'mois' }],
    ['un rythme annuel, sur un semestre', PAR_AN, { nombre: 1 }, { quand: 'S1 2024' }],
    [
      'un rythme annuel, et une action commencée en cours d’année',
      PAR_AN,
      { nombre: 1 },
      { calendrier: 'octobre 2024' },
    ],
    [
      'un cumul dont le début est ailleurs',
      { nombre: 45, ...EN_2024 },
      { nombre: 30 },
      { indicateur: { cumulatif: true } },
    ],
    ['une cible annuelle, sur un semestre', { nombre: 25, ...EN_2024 }, { nombre: 15 }, { quand: 'S2 2024' }],
    [
      'un plafond annuel, sur deux ans',
      { nombre: 10, ...EN_2024 },
      { nombre: 15 },
      { quand: '2023 à 2024', indicateur: { sens: 'baisse' } },
    ],
    ["l'année n'est pas finie", { nombre: 25, ...EN_2024 }, { nombre: 5 }, { aujourdhui: '2024-10-01' }],
    ['à peu près la cible', { nombre: 25, ...EN_2024 }, { nombre: 24, approximatif: true }],
    ['la cible est en mots', { texte: 'décision prise', ...EN_2024 }, { nombre: 1 }],
    ['la valeur est en mots', { nombre: 25, ...EN_2024 }, { texte: 'une vingtaine' }],
    [
      "l'indicateur est qualitatif",
      { nombre: 25, ...EN_2024 },
      { nombre: 5 },
      { indicateur: { qualitatif: true } },
    ],
    ["l'action est reportée", { nombre: 25, ...EN_2024 }, { nombre: 5 }, { reste: { statut: 'reportee' } }],
  ])('se tait quand %s', (_, cible, valeur, cas) => {
    expect(dits(cible, valeur, cas)).toEqual([]);
  });

  it("ne dit rien d'un intitulé que deux indicateurs portent", () => {
    const cibles = [{ nombre: 25, ...EN_2024 }];
    const indicateurs = [
      { libelle: 'Élus', cibles },
      { libelle: 'Élus', cibles },
    ];
    const mesures = [{ libelle: 'Élus', valeur: { nombre: 3 } }];
    expect(constatsDuSuivi(cibleManquee, contratAvec({ indicateurs }), [bloc('1.1.1', { mesures })])).toEqual(
      [],
    );
  });
});
