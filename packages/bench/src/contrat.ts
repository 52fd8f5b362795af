/** A whole contract, drawn from its seed alone: the same whatever folder it stands in. */
import { creerAlea } from './alea.ts';
import { type Cadre, creerAction } from './fiche.ts';
import type { Acteur, Axe, Contrat, Fichier } from './formes.ts';
import * as mots from './mots.ts';
import { prose } from './prose.ts';

export interface Taille {
  axes: number;
  objectifs: number;
  actions: number;
}

/** 5 × 2 × 2, and 10 × 4 × 5. */
export const VINGT_FICHES: Taille = { axes: 5, objectifs: 2, actions: 2 };
export const DEUX_CENTS_FICHES: Taille = { axes: 10, objectifs: 4, actions: 5 };

/** The file that holds the actors of a whole folder, without its extension. */
export const FICHIER_COMMUN = 'acteurs';

/** @param commun true when the folder's own file declares the actors that all contracts name */
export function creerFichier(graine: number, rang: number, taille: Taille, commun: boolean): Fichier {
  const alea = creerAlea(graine * 100_003 + rang);
  const lieu = alea.un(mots.LIEUX);
  const nom = contracter(`${alea.un(mots.ENSEMBLES)} ${lieu}`);
  const locaux: Acteur[] = [
    { identifiant: 'Intercommunalité', type: 'epci', nom: `Communauté de communes ${nom}` },
    { identifiant: 'MSP', type: 'msp', nom: `Maison de santé de ${lieu}`.replace('de le ', 'du ') },
    { identifiant: 'CPTS', type: 'cpts', nom: `Communauté professionnelle territoriale ${nom}` },
    { identifiant: 'Centre-social', type: 'association', nom: `Centre social ${nom}` },
  ];
  const signataires = [
    'Intercommunalité',
    'ARS-Bocage',
    'Conseil-départemental',
    'CAF-Bocage',
    'CPTS',
    'Préfecture-Bocage',
  ];
  const debut = alea.entier(2024, 2026);
  const cadre: Cadre = {
    debut,
    fin: debut + 4,
    signataires,
    acteurs: [...locaux, ...mots.ACTEURS_COMMUNS].map(({ identifiant }) => identifiant),
  };
  const type = alea.souvent(0.8) ? 'CLS' : 'CTG';
  const contrat: Contrat = {
    identifiant: `${type.toLowerCase()}-fictif-${String(rang).padStart(4, '0')}`,
    type,
    titre: `${type === 'CLS' ? 'Contrat local de santé' : 'Convention territoriale globale'} ${nom} (contrat fictif)`,
    territoire: { nom, habitants: alea.entier(8, 80) * 1000 + alea.entier(0, 999), annee: debut - 2 },
    periode: { debut, fin: cadre.fin },
    signataires: signataires.map((acteur) => ({ acteur })),
    gouvernance: [
      {
        identifiant: 'COPIL',
        titre: 'Comité de pilotage',
        presidee: 'Intercommunalité',
        reunit: signataires.slice(1),
        foisParAn: 2,
      },
    ],
    axes: compter(taille.axes, (axe) => creerAxe(axe)),
  };
  const acteurs = commun ? locaux : [...locaux, ...mots.ACTEURS_COMMUNS];
  return commun ? { utilise: [FICHIER_COMMUN], acteurs, contrat } : { acteurs, contrat };

  function creerAxe(axe: number): Axe {
    return {
      numero: `${axe}`,
      titre: mots.THEMES_AXES[(axe - 1) % mots.THEMES_AXES.length] as string,
      objectifs: compter(taille.objectifs, (objectif) => ({
        numero: `${axe}.${objectif}`,
        titre: `${alea.un(mots.VERBES_OBJECTIF)} ${alea.un(mots.SUJETS)} (objectif ${axe}.${objectif})`,
        contexte: prose(alea, 200, false),
        actions: compter(taille.actions, (action) =>
          creerAction(alea, cadre, `${axe}.${objectif}.${action}`),
        ),
      })),
    };
  }
}

function compter<T>(nombre: number, creer: (rang: number) => T): T[] {
  return Array.from({ length: nombre }, (_, rang) => creer(rang + 1));
}

function contracter(nom: string): string {
  return nom.replace(' de le ', ' du ');
}
