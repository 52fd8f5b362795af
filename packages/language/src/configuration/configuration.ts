/** `paraphe.config.json`: what a folder decides for its contracts: severities, modèles, language. */
import { FAMILLES, type Langue, type Severite } from '@paraphe/checks';
import { proches } from '@paraphe/model';
import { type Node, parseTree } from 'jsonc-parser';
import { langueCourante, suggestion } from '../messages.js';
import type { CleTexte } from '../modele/textes.js';
import { situerFauteJson } from './fautes-json.js';

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
  /** For folders below, by their path from the folder of the file: `contrats/2024`, `` for itself. */
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

/** The severities that a rule may be given. */
export const SEVERITES_REGLEES: readonly SeveriteReglee[] = [
  'erreur',
  'avertissement',
  'information',
  'inactive',
];
const CLES = ['langue', 'regles', 'modeles', 'dossiers'];
/** Nobody reads more of them, and they are said at each text. */
const FAUTES_MAX = 50;
/** What is longer is cut in the messages. */
const LONGUEUR_MAX = 60;

/** @returns true for the rules that no configuration changes: what was not read is always said. */
export function estFixe(regle: string): boolean {
  return /^(syntaxe|configuration)(\/|$)/.test(regle);
}

/**
 * @param regles names of all the rules
 * @returns the names that `regles` may give a severity to: rules, then families
 */
export function nomsReglables(regles: readonly string[]): string[] {
  const libres = regles.filter((nom) => !estFixe(nom));
  const familles = new Set([...FAMILLES, ...libres.map((nom) => nom.split('/')[0] as string)]);
  return [...libres, ...[...familles].map((famille) => `${famille}/*`)];
}

/**
 * @param texte JSON; comments and trailing commas are read
 * @param regles names of all the rules
 * @returns what could be read before the first fault of JSON, and what is wrong in it, in the language of this process;
 *   never throws; what follows a fault of JSON is left out, and what is inside a brace that is never closed
 */
export function lireConfiguration(
  texte: string,
  regles: readonly string[],
): { configuration: Configuration; fautes: FauteDeConfiguration[] } {
  const net = texte.replace(/^\ufeff/, ' ');
  const lecteur = new Lecteur(regles, net.length);
  if (!net.trim()) {
    lecteur.attendu(
      undefined,
      FICHIER_CONFIGURATION,
      dire('un objet { … } ; il est vide', 'an object { … }; it is empty'),
    );
    return { configuration: lecteur.lire(undefined), fautes: lecteur.fautes };
  }
  const erreurs: { error: number; offset: number; length: number }[] = [];
  const racine = analyserJson(net, erreurs);
  const [premiere] = erreurs;
  if (premiere) {
    const { ligne, quoi, debut, fin } = situerFauteJson(net, premiere);
    const ou = quoi ? dire(`${ligne}, où ${quoi.fr}`, `${ligne} (${quoi.en})`) : String(ligne);
    lecteur.dire('configurationIllisible', { ligne: ou }, debut, fin);
    lecteur.limite = Math.min(debut, premiere.offset);
  }
  return { configuration: lecteur.lire(racine), fautes: lecteur.fautes };
}

function analyserJson(
  texte: string,
  erreurs: { error: number; offset: number; length: number }[],
): Node | undefined {
  try {
    return parseTree(texte, erreurs, { allowTrailingComma: true, disallowComments: false });
  } catch {
    // Thousands of brackets inside one another: nothing that anybody writes.
    erreurs.splice(0, erreurs.length, { error: 0, offset: 0, length: 1 });
    return undefined;
  }
}

class Lecteur {
  readonly fautes: FauteDeConfiguration[] = [];
  private readonly permises: readonly string[];

  /** @param limite what stands from there on is not applied */
  constructor(
    regles: readonly string[],
    public limite: number,
  ) {
    this.permises = nomsReglables(regles);
  }

  dire(cle: CleTexte, valeurs: Record<string, string>, debut: number, fin: number): void {
    if (this.fautes.length < FAUTES_MAX) this.fautes.push({ cle, valeurs, debut, fin });
  }

  lire(racine: Node | undefined): Configuration {
    const lue: Configuration = { regles: {}, modeles: [], dossiers: {} };
    for (const { cle, valeur } of this.membres(
      racine,
      FICHIER_CONFIGURATION,
      dire('un objet { … }', 'an object { … }'),
    )) {
      if (cle.value === 'langue') {
        if (valeur.value === 'fr' || valeur.value === 'en') lue.langue = valeur.value;
        else this.attendu(valeur, 'langue', dire('« fr » ou « en »', '"fr" or "en"'));
      } else if (cle.value === 'regles') lue.regles = this.regles(valeur);
      else if (cle.value === 'modeles') lue.modeles = this.modeles(valeur);
      else if (cle.value === 'dossiers') lue.dossiers = this.dossiers(valeur);
      else if (cle.value !== '$schema') this.cleInconnue(cle, CLES);
    }
    return lue;
  }

  private dossiers(noeud: Node): Configuration['dossiers'] {
    const dossiers: Record<string, Pick<Configuration, 'regles' | 'modeles'>> = {};
    const attendu = dire('un objet { "dossier": { … } }', 'an object { "folder": { … } }');
    for (const { cle, valeur } of this.membres(noeud, 'dossiers', attendu)) {
      const dossier: { -readonly [K in 'regles' | 'modeles']: Configuration[K] } = {
        regles: {},
        modeles: [],
      };
      for (const membre of this.membres(
        valeur,
        String(cle.value),
        dire('un objet { … }', 'an object { … }'),
      )) {
        if (membre.cle.value === 'regles') dossier.regles = this.regles(membre.valeur);
        else if (membre.cle.value === 'modeles') dossier.modeles = this.modeles(membre.valeur);
        else this.cleInconnue(membre.cle, ['regles', 'modeles']);
      }
      const chemin = simplifierDossier(String(cle.value));
      if (chemin !== undefined) dossiers[chemin] = dossier;
      else
        this.attendu(
          cle,
          'dossiers',
          dire(
            'le nom d\'un dossier placé sous celui de ce fichier, sans joker : "contrats/2024"',
            'the name of a folder below that of this file, without wildcard: "contrats/2024"',
          ),
        );
    }
    return dossiers;
  }

  private regles(noeud: Node): Configuration['regles'] {
    const regles: Record<string, SeveriteReglee> = {};
    const attendu = dire('un objet { "règle": "gravité" }', 'an object { "rule": "severity" }');
    for (const { cle, valeur } of this.membres(noeud, 'regles', attendu)) {
      const nom = String(cle.value);
      const severite = SEVERITES_REGLEES.find((une) => une === valeur.value);
      if (estFixe(nom)) {
        const pourquoi = dire(
          ' La gravité des fautes de syntaxe et de configuration ne se règle pas.',
          ' The severity of faults of syntax and configuration cannot be set.',
        );
        const connues = dire('les autres règles et leurs familles', 'the other rules and their families');
        this.dire('cleDeConfiguration', { nom, voisins: pourquoi, connues }, cle.offset, fin(cle));
      } else if (!this.permises.includes(nom)) this.regleInconnue(cle, nom);
      else if (severite) regles[nom] = severite;
      else this.attendu(valeur, nom, severitesAttendues(valeur.value));
    }
    return regles;
  }

  private regleInconnue(cle: Node, nom: string): void {
    const entiers = proches(nom, this.permises, 2);
    const voisins = entiers.length ? entiers : this.sansFamille(nom.split('/').at(-1) as string);
    this.dire('regleInconnue', { nom: couper(nom), voisins: suggestion(voisins) }, cle.offset, fin(cle));
  }

  /** @returns the rules whose name, without its family, is nearest to a name */
  private sansFamille(nom: string): string[] {
    const courts = this.permises.flatMap((permise) => permise.split('/').slice(1));
    const [proche] = proches(nom, new Set(courts.filter((court) => court !== '*')), 1);
    return proche === undefined ? [] : this.permises.filter((permise) => permise.endsWith(`/${proche}`));
  }

  private modeles(noeud: Node): CheminDeModele[] {
    if (noeud.type !== 'array') {
      this.attendu(
        noeud,
        'modeles',
        dire('une liste de fichiers : ["./modele.paraphe"]', 'a list of files: ["./modele.paraphe"]'),
      );
      return [];
    }
    return (noeud.children ?? []).flatMap((enfant) => {
      if (enfant.offset >= this.limite) return [];
      if (typeof enfant.value === 'string' && enfant.value.trim())
        return [{ chemin: enfant.value, debut: enfant.offset, fin: fin(enfant) }];
      this.attendu(
        enfant,
        'modeles',
        dire('le chemin d\'un fichier : "./modele.paraphe"', 'the path of a file: "./modele.paraphe"'),
      );
      return [];
    });
  }

  private membres(noeud: Node | undefined, nom: string, attendu: string): { cle: Node; valeur: Node }[] {
    if (!noeud) return [];
    if (noeud.type !== 'object') {
      this.attendu(noeud, nom, attendu);
      return [];
    }
    return (noeud.children ?? []).flatMap(({ children }) => {
      const [cle, valeur] = children ?? [];
      return cle && valeur && valeur.offset < this.limite ? [{ cle, valeur }] : [];
    });
  }

  /** @param noeud where; the head of the file when it is not given */
  attendu(noeud: Node | undefined, nom: string, attendu: string): void {
    const [debut, a] = noeud ? [noeud.offset, fin(noeud)] : [0, 0];
    this.dire('valeurDeConfiguration', { nom: couper(nom), attendu }, debut, a);
  }

  private cleInconnue(cle: Node, connues: readonly string[]): void {
    const nom = String(cle.value);
    const voisins = suggestion(proches(nom, connues, 1));
    this.dire(
      'cleDeConfiguration',
      { nom: couper(nom), voisins, connues: connues.join(', ') },
      cle.offset,
      fin(cle),
    );
  }
}

function severitesAttendues(valeur: unknown): string {
  const voisine = typeof valeur === 'string' ? proches(valeur, SEVERITES_REGLEES, 1)[0] : undefined;
  const fr = '« erreur », « avertissement », « information » ou « inactive »';
  const en = '"erreur", "avertissement", "information" or "inactive"';
  return dire(
    voisine ? `${fr} (ici, sans doute « ${voisine} »)` : fr,
    voisine ? `${en} (here, probably "${voisine}")` : en,
  );
}

/** @returns `contrats/2024` for `./contrats\2024/`; undefined for what leads elsewhere than below */
function simplifierDossier(chemin: string): string | undefined {
  const parties = chemin
    .normalize('NFC')
    .trim()
    .replace(/\\/g, '/')
    .replace(/\/+$/, '')
    .split('/')
    .filter((partie) => partie !== '.');
  if (parties.some((partie) => partie === '..' || /[*?]/.test(partie))) return undefined;
  const [tete] = parties;
  if (parties.length > 1 && (tete === '' || /^[A-Za-z]:$/.test(tete as string))) return undefined;
  return parties.filter(Boolean).join('/');
}

function dire(fr: string, en: string): string {
  return langueCourante() === 'fr' ? fr : en;
}

function couper(nom: string): string {
  return nom.length > LONGUEUR_MAX ? `${nom.slice(0, LONGUEUR_MAX - 1)}…` : nom;
}

function fin(noeud: Node): number {
  return noeud.offset + noeud.length;
}
