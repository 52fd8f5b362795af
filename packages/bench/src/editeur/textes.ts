/** The texts that are typed in: a generated contract in both writings, and the places where one types, points and asks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position } from 'vscode-languageserver-protocol';
import { creerFichier, FICHIER_COMMUN, type Taille } from '../contrat.ts';
import { ecrireActeurs, ecrireParaphe } from '../ecrire-paraphe.ts';
import { ecrireYaml } from '../ecrire-yaml.ts';
import type { Fichier } from '../formes.ts';
import { ACTEURS_COMMUNS } from '../mots.ts';
import type { Nom } from './serveurs.ts';

export const GRAINE = 20_260_101;

/** Of the fiche in the middle of the text. */
export interface Lieux {
  /** Inside its description. */
  description: Position;
  /** An indented line with nothing on it, where the name of a rubrique may stand. */
  rubrique: Position;
  /** In Paraphe the name of its pilote, in YAML the key `pilotes`. */
  pilote: Position;
  /** The line with a share of 150 %, which neither server accepts. */
  ligneFautive: number;
}

export interface Texte {
  uri: string;
  contenu: string;
  lieux: Lieux;
}

/** A folder on the disk, in one writing. */
export interface DossierEcrit {
  chemin: string;
  /** The contracts, in the order of their numbers. */
  contrats: Texte[];
  /** The file of actors that all contracts use, where there is one. */
  communs?: { uri: string; contenu: string };
}

interface Demande {
  contrats: number;
  taille: Taille;
  /** True when each contract but the first names an actor that nobody declares. */
  inconnus?: boolean;
}

/** Percent. */
const PART_FAUTIVE = 150;
/** Spaces that formatting takes away. */
const BLANCS = '   ';

const ECRITURES: Record<
  Nom,
  { ecrire(fichier: Fichier): string; acteurs(): string; tete: RegExp; pilote: RegExp; faute: RegExp }
> = {
  paraphe: {
    ecrire: ecrireParaphe,
    acteurs: () => `${ecrireActeurs(ACTEURS_COMMUNS).join('\n')}\n`,
    tete: /^ *action (\S+) "/,
    pilote: /^ *pilotes? /,
    faute: new RegExp(` ${PART_FAUTIVE} % `),
  },
  yaml: {
    ecrire: ecrireYaml,
    acteurs: () => ecrireYaml({ acteurs: ACTEURS_COMMUNS }),
    tete: /^ *- numero: "(\d+\.\d+\.\d+)"$/,
    pilote: /^ *pilotes:/,
    faute: new RegExp(`part: ${PART_FAUTIVE}\\b`),
  },
};

/** Several contracts of twenty fiches share a file of actors; one of two hundred declares its own. */
export function ecrireDossier(
  chemin: string,
  nom: Nom,
  { contrats, taille, inconnus }: Demande,
): DossierEcrit {
  mkdirSync(chemin, { recursive: true });
  const poser = (base: string, contenu: string) => {
    const fichier = join(chemin, `${base}.${nom}`);
    writeFileSync(fichier, contenu);
    return { uri: pathToFileURL(fichier).toString(), contenu };
  };
  const commun = taille.axes < 10;
  const ecrits = Array.from({ length: contrats }, (_, rang) => {
    const fichier = creerFichier(GRAINE, rang + 1, taille, commun);
    const numero = abimer(fichier, inconnus === true && rang > 0);
    const { contenu, lieux } = reperer(ECRITURES[nom].ecrire(fichier), nom, numero);
    return { ...poser(fichier.contrat.identifiant, contenu), lieux };
  });
  return {
    chemin,
    contrats: ecrits,
    ...(commun && { communs: poser(FICHIER_COMMUN, ECRITURES[nom].acteurs()) }),
  };
}

/** Puts the fault in the fiche in the middle, and takes its participation away for completion to propose. @returns its number */
function abimer({ contrat }: Fichier, inconnu: boolean): string {
  const actions = contrat.axes.flatMap((axe) => axe.objectifs.flatMap((objectif) => objectif.actions));
  const action = actions[actions.length >> 1];
  if (!action) throw new Error('un contrat sans fiche');
  const { couts, contributions = [] } = action.financements;
  const fautive = { de: 'ARS-Bocage', part: PART_FAUTIVE, statut: 'acquis' } as const;
  action.financements = { ...(couts && { couts }), contributions: [...contributions, fautive] };
  delete action.participation;
  if (inconnu) action.partenaires.push({ acteur: 'Personne-de-connu' });
  return action.numero;
}

/** Adds the empty line and the spaces, and finds the places. */
function reperer(ecrit: string, nom: Nom, numero: string): { contenu: string; lieux: Lieux } {
  const { tete, pilote, faute } = ECRITURES[nom];
  const lignes = ecrit.split('\n');
  const trouver = (depuis: number, convient: (ligne: string) => boolean): number => {
    const rang = lignes.findIndex((ligne, ici) => ici >= depuis && convient(ligne));
    if (rang < 0) throw new Error(`un repère manque dans le texte ${nom}`);
    return rang;
  };
  const debut = trouver(0, (ligne) => tete.exec(ligne)?.[1] === numero);
  const prose = trouver(debut, (ligne) => /^ *description\b/.test(ligne)) + 1;
  const vide = trouver(prose, (ligne) => pilote.test(ligne));
  const mot = pilote.exec(lignes[vide] as string)?.[0] ?? '';
  const retrait = /^ */.exec(mot)?.[0] ?? '';
  lignes[vide] = `${mot}${BLANCS}${lignes[vide]?.slice(mot.length)}`;
  lignes.splice(vide, 0, retrait);
  const vise = nom === 'paraphe' ? mot.length + BLANCS.length : retrait.length;
  return {
    contenu: lignes.join('\n'),
    lieux: {
      description: { line: prose, character: /^ *\S+/.exec(lignes[prose] as string)?.[0].length ?? 0 },
      rubrique: { line: vide, character: retrait.length },
      pilote: { line: vide + 1, character: vise + 2 },
      ligneFautive: trouver(vide, (ligne) => faute.test(ligne)),
    },
  };
}
