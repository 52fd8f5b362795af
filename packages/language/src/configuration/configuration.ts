/** `paraphe.config.json`: what a folder decides for its contracts: severities, modèles, language. */
import { FAMILLES, type Langue, type Severite } from '@paraphe/checks';
import { proches } from '@paraphe/model';
import { type Node, parseTree } from 'jsonc-parser';
import { suggestion } from '../messages.js';
import type { CleTexte } from '../modele/textes.js';

/** Name of the file. */
export const FICHIER_CONFIGURATION = 'paraphe.config.json';

export type SeveriteReglee = Severite | 'inactive';

/** What a file decides, for its folder and those below. */
export interface Configuration {
  langue?: Langue;
  /** By name of rule, or by family (`territoire/*`). */
  regles: Readonly<Record<string, SeveriteReglee>>;
  /** Files of modèles, relative to the folder of the file. */
  modeles: readonly CheminDeModele[];
  /** For folders below, by their path from the folder of the file. */
  dossiers: Readonly<Record<string, Pick<Configuration, 'regles' | 'modeles'>>>;
}

export interface CheminDeModele {
  chemin: string;
  /** Where it is written, UTF-16 offsets. */
  debut: number;
  fin: number;
}

/** A fault of the file, at its place. */
export interface FauteDeConfiguration {
  cle: CleTexte;
  valeurs: Record<string, string>;
  debut: number;
  fin: number;
}

const SEVERITES: ReadonlySet<string> = new Set(['erreur', 'avertissement', 'information', 'inactive']);
const CLES = ['langue', 'regles', 'modeles', 'dossiers'];

/**
 * @param texte JSON; comments and trailing commas are read
 * @param regles names of all the rules
 * @returns what could be read, and what is wrong in it; never throws
 */
export function lireConfiguration(
  texte: string,
  regles: readonly string[],
): { configuration: Configuration; fautes: FauteDeConfiguration[] } {
  const lecteur = new Lecteur(regles);
  const net = texte.replace(/^\ufeff/, ' ');
  const erreurs: { error: number; offset: number; length: number }[] = [];
  const racine = parseTree(net, erreurs, { allowTrailingComma: true, disallowComments: false });
  const [premiere] = erreurs;
  if (premiere || !racine) {
    const debut = Math.min(premiere?.offset ?? 0, net.length);
    const ligne = String(net.slice(0, debut).split('\n').length);
    lecteur.dire(
      'configurationIllisible',
      { ligne },
      debut,
      Math.max(debut + 1, debut + (premiere?.length ?? 1)),
    );
  }
  const configuration = lecteur.lire(racine);
  return { configuration, fautes: lecteur.fautes };
}

class Lecteur {
  readonly fautes: FauteDeConfiguration[] = [];
  private readonly permises: readonly string[];

  constructor(regles: readonly string[]) {
    const familles = new Set([...FAMILLES, ...regles.map((nom) => nom.split('/')[0] as string)]);
    this.permises = [...regles, ...[...familles].map((famille) => `${famille}/*`)];
  }

  dire(cle: CleTexte, valeurs: Record<string, string>, debut: number, fin: number): void {
    this.fautes.push({ cle, valeurs, debut, fin });
  }

  lire(racine: Node | undefined): Configuration {
    const lue: Configuration = { regles: {}, modeles: [], dossiers: {} };
    for (const { cle, valeur } of this.membres(racine, 'un objet { … }')) {
      if (cle.value === 'langue') {
        if (valeur.value === 'fr' || valeur.value === 'en') lue.langue = valeur.value;
        else this.attendu(valeur, 'langue', '« fr » ou « en »');
      } else if (cle.value === 'regles') lue.regles = this.regles(valeur);
      else if (cle.value === 'modeles') lue.modeles = this.modeles(valeur);
      else if (cle.value === 'dossiers') lue.dossiers = this.dossiers(valeur);
      else if (cle.value !== '$schema') this.cleInconnue(cle, CLES);
    }
    return lue;
  }

  private dossiers(noeud: Node): Configuration['dossiers'] {
    const dossiers: Record<string, Pick<Configuration, 'regles' | 'modeles'>> = {};
    for (const { cle, valeur } of this.membres(noeud, 'un objet { "dossier": { … } }')) {
      const dossier: { -readonly [K in 'regles' | 'modeles']: Configuration[K] } = {
        regles: {},
        modeles: [],
      };
      for (const membre of this.membres(valeur, 'un objet { … }')) {
        if (membre.cle.value === 'regles') dossier.regles = this.regles(membre.valeur);
        else if (membre.cle.value === 'modeles') dossier.modeles = this.modeles(membre.valeur);
        else this.cleInconnue(membre.cle, ['regles', 'modeles']);
      }
      dossiers[String(cle.value)] = dossier;
    }
    return dossiers;
  }

  private regles(noeud: Node): Configuration['regles'] {
    const regles: Record<string, SeveriteReglee> = {};
    for (const { cle, valeur } of this.membres(noeud, 'un objet { "règle": "gravité" }')) {
      const nom = String(cle.value);
      if (!this.permises.includes(nom)) {
        const court = new Map(this.permises.map((permise) => [permise.split('/')[1] as string, permise]));
        const entiers = proches(nom, this.permises, 2);
        const voisins = entiers.length
          ? entiers
          : proches(nom.split('/').at(-1) as string, court.keys(), 2).map((un) => court.get(un) as string);
        this.dire('regleInconnue', { nom, voisins: suggestion(voisins) }, cle.offset, fin(cle));
      } else if (SEVERITES.has(valeur.value as string)) regles[nom] = valeur.value as SeveriteReglee;
      else this.attendu(valeur, nom, '« erreur », « avertissement », « information » ou « inactive »');
    }
    return regles;
  }

  private modeles(noeud: Node): CheminDeModele[] {
    if (noeud.type !== 'array') {
      this.attendu(noeud, 'modeles', 'une liste de fichiers : ["./modele.paraphe"]');
      return [];
    }
    return (noeud.children ?? []).flatMap((enfant) => {
      if (typeof enfant.value === 'string' && enfant.value.trim())
        return [{ chemin: enfant.value, debut: enfant.offset, fin: fin(enfant) }];
      this.attendu(enfant, 'modeles', 'le chemin d\'un fichier : "./modele.paraphe"');
      return [];
    });
  }

  private membres(noeud: Node | undefined, attendu: string): { cle: Node; valeur: Node }[] {
    if (!noeud) return [];
    if (noeud.type !== 'object') {
      this.attendu(noeud, FICHIER_CONFIGURATION, attendu);
      return [];
    }
    return (noeud.children ?? []).flatMap(({ children }) => {
      const [cle, valeur] = children ?? [];
      return cle && valeur ? [{ cle, valeur }] : [];
    });
  }

  private attendu(noeud: Node, nom: string, attendu: string): void {
    this.dire('valeurDeConfiguration', { nom, attendu }, noeud.offset, fin(noeud));
  }

  private cleInconnue(cle: Node, connues: readonly string[]): void {
    const nom = String(cle.value);
    const voisins = suggestion(proches(nom, connues, 1));
    this.dire('cleDeConfiguration', { nom, voisins, connues: connues.join(', ') }, cle.offset, fin(cle));
  }
}

function fin(noeud: Node): number {
  return noeud.offset + noeud.length;
}
