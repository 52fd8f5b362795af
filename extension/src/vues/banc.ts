/** For tests: answers of the server, whole, from the few words that a test is about. */
import type { Completude, NoeudArbre, ReponseApercu, ReponseTableau } from '@paraphe/language-server';

export const etendue = (debut: number, fin = debut) => ({
  start: { line: debut, character: 0 },
  end: { line: fin, character: 80 },
});

export function completude(...rubriques: Completude['manques'][number]['rubrique'][]): Completude {
  return {
    etat: rubriques.length ? 'incomplete' : 'complete',
    remplies: 9 - rubriques.length,
    attendues: 9,
    manques: rubriques.map((rubrique) => ({
      rubrique,
      message: `rien dans « ${rubrique} »`,
      regle: 'essai/regle',
    })),
  };
}

export function noeud(
  niveau: NoeudArbre['niveau'],
  numero: string | undefined,
  reste: Partial<NoeudArbre> = {},
): NoeudArbre {
  return {
    id: `${niveau} ${numero ?? ''}`.trim(),
    niveau,
    ...(numero !== undefined && { numero }),
    titre: 'Titre',
    completude: completude(),
    pilotes: [],
    financeurs: [],
    etendue: etendue(0, 100),
    entete: etendue(0),
    enfants: [],
    ...reste,
  };
}

/** Two axes; 1.1 has three actions, the second without financements; 2.1 has one, piloted by another. */
export function arbreEssai(): NoeudArbre[] {
  const action = (numero: string, ligne: number, reste: Partial<NoeudArbre> = {}) =>
    noeud('action', numero, { etendue: etendue(ligne, ligne + 4), pilotes: ['CCTC'], ...reste });
  return [
    noeud('contrat', undefined, {
      enfants: [
        noeud('axe', '1', {
          etendue: etendue(1, 30),
          enfants: [
            noeud('objectif', '1.1', {
              etendue: etendue(2, 29),
              enfants: [
                action('1.1.1', 5, { financeurs: ['État'] }),
                action('1.1.2', 10, { completude: completude('financements') }),
                action('1.1.3', 15),
              ],
            }),
          ],
        }),
        noeud('axe', '2', {
          etendue: etendue(31, 60),
          enfants: [
            noeud('objectif', '2.1', {
              etendue: etendue(32, 59),
              enfants: [action('2.1.1', 35, { pilotes: ['CPTS'] })],
            }),
          ],
        }),
      ],
    }),
  ];
}

export function ficheEssai(reste: Partial<ReponseApercu> = {}): ReponseApercu {
  return {
    contrat: 'Contrat local de santé',
    axe: '1 Santé',
    objectif: '1.1 Élus',
    numero: '1.1.2',
    titre: 'Commission santé',
    completude: completude(),
    rangees: [],
    etendue: etendue(10, 14),
    ...reste,
  };
}

export function tableauEssai(reste: Partial<ReponseTableau> = {}): ReponseTableau {
  const place = { line: 5, character: 6 };
  return {
    titre: 'Contrat local de santé',
    fiches: { total: 4, completes: 3, incompletes: 1, erreurs: 0 },
    manques: [
      {
        rubrique: 'financements',
        libelle: 'Financements',
        fiches: 1,
        ou: [{ fiche: '1.1.2', titre: 'Commission', place }],
      },
    ],
    financement: {
      cout: 1_800_050,
      couvert: 1_200_000,
      laisses: ['Action 1.1.1 : une enveloppe sans montant'],
      financeurs: [{ nom: 'CCTC', montant: 1_200_000, acquis: 400_000 }],
      annees: [
        { annee: 2024, montant: 700_000 },
        { annee: 2026, montant: 500_000 },
      ],
    },
    calendrier: {
      aujourdhui: '2024-06-15',
      barres: [
        {
          fiche: '1.1.1',
          titre: 'Formation',
          libelle: 'Session',
          debut: '2024-01-01',
          fin: '2024-12-31',
          place,
        },
      ],
      sansDate: [{ fiche: '1.1.3', titre: 'Organes', place }],
    },
    indicateursSansCible: [{ fiche: '1.1.1', libelle: 'Nombre de sessions', place }],
    pilotes: [{ nom: 'CCTC', fiches: [{ fiche: '1.1.1', titre: 'Formation', place }] }],
    ...reste,
  };
}
