/** Rubriques that a fiche has not: added as a skeleton, or with what is most often written. */
import { type ast, formeUnique } from '@paraphe/language';
import type { Rubriques } from '@paraphe/model';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import {
  A_ECRIRE,
  A_ECRIRE_AUSSI,
  type Correctif,
  correctif,
  estPorteur,
  type Fabrique,
  noeudDe,
} from './correctif.js';
import { ascendants } from './ecrit.js';
import { ajouterEnonce, ajouterRubrique, retirer } from './places.js';

interface Squelette {
  genre: string;
  fr: string;
  en: string;
  source: string;
  prefere?: boolean;
}

const ajouter =
  (cle: keyof Rubriques, ...squelettes: Squelette[]): Fabrique =>
  (demande) => {
    const porteur = noeudDe(demande);
    if (!estPorteur(porteur)) return [];
    return squelettes.flatMap(({ genre, fr, en, source, prefere }) =>
      correctif(
        genre,
        dire(fr, en),
        ajouterRubrique(demande.services, porteur, cle, source),
        prefere ? { prefere } : {},
      ),
    );
  };

export const calendrierManquant = ajouter(
  'calendrier',
  {
    genre: 'ajouter',
    fr: 'Ajouter un calendrier à compléter',
    en: 'Add a calendar to fill in',
    source: `calendrier ${A_ECRIRE}`,
    prefere: true,
  },
  {
    genre: 'continu',
    fr: 'Écrire « calendrier en continu »',
    en: 'Write "calendrier en continu"',
    source: 'calendrier en continu',
  },
);

const FINANCEMENTS: Squelette[] = [
  {
    genre: 'definir',
    fr: 'Écrire « financements à définir »',
    en: 'Write "financements à définir"',
    source: 'financements à définir',
    prefere: true,
  },
  {
    genre: 'sans-budget',
    fr: 'Écrire « financements sans budget dédié »',
    en: 'Write "financements sans budget dédié"',
    source: 'financements sans budget dédié',
  },
];

export const planManquant = ajouter('financements', ...FINANCEMENTS);
export const sousActionSansBudget = ajouter(
  'financements',
  ...[...FINANCEMENTS].reverse().map(({ prefere: _, ...squelette }) => squelette),
);

export const publicManquant = ajouter('publics', {
  genre: 'ajouter',
  fr: 'Ajouter le public, à compléter',
  en: 'Add the public, to fill in',
  source: `public ${A_ECRIRE}`,
  prefere: true,
});

export const aucunIndicateur = ajouter(
  'indicateurs',
  {
    genre: 'ajouter',
    fr: 'Ajouter un indicateur de processus et un de résultat, à compléter',
    en: 'Add a process indicator and a result indicator, to fill in',
    source: `indicateurs {\n  processus ${A_ECRIRE}\n  résultat ${A_ECRIRE_AUSSI}\n}`,
    prefere: true,
  },
  {
    genre: 'plus-tard',
    fr: 'Écrire « indicateurs "À choisir avec les partenaires" »',
    en: 'Write « indicateurs "À choisir avec les partenaires" »',
    source: 'indicateurs "À choisir avec les partenaires"',
  },
);

export const participationAbsente = ajouter(
  'participation',
  {
    genre: 'ajouter',
    fr: 'Ajouter la participation des habitants, à compléter',
    en: 'Add how inhabitants take part, to fill in',
    source: `participation ${A_ECRIRE}`,
    prefere: true,
  },
  {
    genre: 'aucune',
    fr: 'Écrire « participation aucune »',
    en: 'Write "participation aucune"',
    source: 'participation aucune',
  },
);

/** A skeleton, and the two actors that lead most often in the same contract. */
export const piloteManquant: Fabrique = (demande) => {
  const porteur = noeudDe(demande);
  if (!estPorteur(porteur)) return [];
  const ajout = (source: string) => ajouterRubrique(demande.services, porteur, 'pilotes', source);
  return [
    ...correctif(
      'ajouter',
      dire('Ajouter le pilote, à compléter', 'Add the lead, to fill in'),
      ajout(`pilote ${A_ECRIRE}`),
      {
        prefere: true,
      },
    ),
    ...menentSouvent(porteur).flatMap((nom) =>
      correctif(
        `confier ${nom}`,
        dire(`Confier le pilotage à ${nom}`, `Let ${nom} lead`),
        ajout(`pilote ${nom}`),
      ),
    ),
  ];
};

/** @returns the two declared actors that lead most fiches of the plan of a node */
export function menentSouvent(noeud: AstNode): string[] {
  const combien = new Map<string, number>();
  const visiter = (porteur: AstNode) => {
    for (const membre of (porteur as ast.Contrat).membres ?? []) {
      if ('membres' in membre) visiter(membre);
      if (membre.$type !== 'RubriqueParties' || !/^pilotes?$/i.test(membre.mot ?? '')) continue;
      for (const { acteur } of membre.parties) {
        if (!acteur?.ref) continue;
        const nom = formeUnique(acteur.ref.name);
        combien.set(nom, (combien.get(nom) ?? 0) + 1);
      }
    }
  };
  const plan = [...ascendants(noeud)].find(({ $container }) => $container?.$type === 'Texte');
  if (plan) visiter(plan);
  return [...combien]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([nom]) => nom);
}

/** An axe or an objectif that holds nothing. */
export const axeVide: Fabrique = (demande) => {
  const porteur = noeudDe(demande);
  if (porteur?.$type !== 'Axe' && porteur?.$type !== 'Objectif') return [];
  const { numero } = porteur as ast.Axe | ast.Objectif;
  const source = `action ${numero}.1 "Nouvelle action" {\n}`;
  return [
    ...correctif(
      'action',
      dire('Ajouter une première action', 'Add a first action'),
      [ajouterEnonce(demande.services, porteur as ast.Axe, source)],
      { prefere: true },
    ),
    ...correctif(
      'contexte',
      dire("Dire pourquoi il n'y a pas encore d'action", 'Say why there is no action yet'),
      ajouterRubrique(demande.services, porteur as ast.Axe, 'contexte', `contexte ${A_ECRIRE}`),
    ),
    ...retirerElement(porteur as ast.Axe),
  ];
};

function retirerElement(porteur: ast.Axe | ast.Objectif): Correctif[] {
  const mot = porteur.$type === 'Axe' ? "l'axe" : "l'objectif";
  const word = porteur.$type === 'Axe' ? 'axe' : 'objectif';
  return correctif('retirer', dire(`Retirer ${mot} ${porteur.numero}`, `Remove ${word} ${porteur.numero}`), [
    retirer(porteur),
  ]);
}
