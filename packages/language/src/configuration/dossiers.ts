/** The configuration of a text: that of its folder, on top of those of the folders above. */
import type { Regle } from '@paraphe/checks';
import { TextDocument, type URI, UriUtils } from 'langium';
import type { ConstatSitue } from '../analyse/analyse.js';
import type { Lire } from '../analyse/atelier.js';
import { langueCourante } from '../messages.js';
import type { Endroit } from '../modele/origines.js';
import { type CleTexte, remplirTexte, TEXTES_LANGUE } from '../modele/textes.js';
import {
  type CheminDeModele,
  type Configuration,
  type FauteDeConfiguration,
  FICHIER_CONFIGURATION,
  lireConfiguration,
  type SeveriteReglee,
} from './configuration.js';

/** What holds for a text. */
export interface ConfigurationDeTexte {
  /** Severities by name of rule or family; the nearest file decides. */
  regles: Readonly<Record<string, SeveriteReglee>>;
  /** Files of modèles, and where the configuration names each. */
  modeles: readonly { adresse: URI; source: URI; chemin: CheminDeModele }[];
  /** Every address where a configuration was looked for. */
  adresses: readonly URI[];
  /** What is wrong in these files, at its place. */
  constats: readonly ConstatSitue[];
}

interface Lue {
  adresse: URI;
  texte: string;
  configuration: Configuration;
  fautes: readonly FauteDeConfiguration[];
}

/** Above this many folders, nobody keeps a configuration. */
const PROFONDEUR_MAX = 40;

export class Configurations {
  /** By language, since the faults are told in one, then by address. */
  private readonly lues = new Map<string, Lue | undefined>();

  constructor(
    private readonly lire: Lire,
    private readonly regles: () => readonly string[],
  ) {}

  /** Forgets what was read: a file of configuration came, changed or went. */
  oublier(): void {
    this.lues.clear();
  }

  /** @returns the text of a file of configuration that was read */
  texteDe(uri: URI): TextDocument | undefined {
    const lue = this.lues.get(cleDe(uri));
    return lue && TextDocument.create(uri.toString(), 'json', 0, lue.texte);
  }

  /** @param racine the folder above which nothing is looked for */
  pour(uri: URI, racine?: URI): ConfigurationDeTexte {
    const adresses: URI[] = [];
    const lues: { lue: Lue; sousDossier: string }[] = [];
    let dossier = UriUtils.dirname(uri);
    for (let rang = 0; rang < PROFONDEUR_MAX; rang += 1) {
      const adresse = UriUtils.joinPath(dossier, FICHIER_CONFIGURATION);
      adresses.push(adresse);
      const lue = this.lireUne(adresse);
      if (lue) lues.unshift({ lue, sousDossier: relatif(dossier, UriUtils.dirname(uri)) });
      const parent = UriUtils.dirname(dossier);
      if ((racine && UriUtils.equals(dossier, racine)) || parent.path === dossier.path) break;
      dossier = parent;
    }
    const regles: Record<string, SeveriteReglee> = {};
    const modeles: ConfigurationDeTexte['modeles'][number][] = [];
    for (const { lue, sousDossier } of lues) {
      const { adresse: source, configuration } = lue;
      // The deepest folder last, wherever it is written: it decides.
      const plusBas = Object.entries(configuration.dossiers)
        .filter(([chemin]) => contient(chemin, sousDossier))
        .sort(([a], [b]) => a.length - b.length);
      for (const part of [configuration, ...plusBas.map(([, part]) => part)]) {
        appliquer(regles, part.regles);
        for (const chemin of part.modeles) {
          const adresse = UriUtils.resolvePath(UriUtils.dirname(source), chemin.chemin.replace(/\\/g, '/'));
          const connu = modeles.findIndex((autre) => UriUtils.equals(autre.adresse, adresse));
          if (connu >= 0) modeles.splice(connu, 1);
          modeles.push({ adresse, source, chemin });
        }
      }
    }
    return {
      regles,
      modeles,
      adresses,
      constats: lues.flatMap(({ lue }) =>
        lue.fautes.map(({ cle, valeurs, debut, fin }) =>
          constatDeTexte(cle, valeurs, { uri: lue.adresse, debut, fin }),
        ),
      ),
    };
  }

  private lireUne(adresse: URI): Lue | undefined {
    const cle = cleDe(adresse);
    if (this.lues.has(cle)) return this.lues.get(cle);
    const lecture = this.lire(adresse);
    let lue: Lue | undefined;
    if ('texte' in lecture) {
      lue = { adresse, texte: lecture.texte, ...lireConfiguration(lecture.texte, this.regles()) };
    } else if ('raison' in lecture) {
      const faute: FauteDeConfiguration = {
        cle: 'configurationRefusee',
        valeurs: { raison: sansNom(lecture.raison) },
        debut: 0,
        fin: 0,
      };
      lue = { adresse, texte: '', configuration: { regles: {}, modeles: [], dossiers: {} }, fautes: [faute] };
    }
    this.lues.set(cle, lue);
    return lue;
  }
}

/** @returns the severity that a configuration gives to a rule, by its name or by its family */
export function severiteReglee(
  regles: Readonly<Record<string, SeveriteReglee>>,
  regle: Regle['nom'] | string,
): SeveriteReglee | undefined {
  return regles[regle] ?? regles[`${regle.split('/')[0]}/*`];
}

/** @returns a constat of the language at a place of a file of configuration */
export function constatDeTexte(
  cle: CleTexte,
  valeurs: Record<string, string>,
  endroit: Endroit,
): ConstatSitue {
  const { regle, severite } = TEXTES_LANGUE[cle];
  const constat: ConstatSitue = {
    regle,
    severite,
    cle,
    valeurs,
    message: remplirTexte(cle, 'message', valeurs) as string,
    endroit,
  };
  const aide = remplirTexte(cle, 'aide', valeurs);
  if (aide) constat.aide = aide;
  return constat;
}

/** @returns the path from one folder down to another, `''` for itself */
function relatif(haut: URI, bas: URI): string {
  return bas.path.slice(haut.path.replace(/\/$/, '').length + 1);
}

/** @param chemin as `Configuration.dossiers` has it */
function contient(chemin: string, dossier: string): boolean {
  const net = dossier.normalize('NFC');
  return chemin === '' || net === chemin || net.startsWith(`${chemin}/`);
}

/** A family that is set nearer than one of its rules decides for it too. */
function appliquer(
  regles: Record<string, SeveriteReglee>,
  nouvelles: Readonly<Record<string, SeveriteReglee>>,
): void {
  for (const nom of Object.keys(nouvelles)) {
    if (!nom.endsWith('/*')) continue;
    for (const autre of Object.keys(regles)) if (autre.startsWith(nom.slice(0, -1))) delete regles[autre];
  }
  Object.assign(regles, nouvelles);
}

/** Why a file could not be read, without its name nor the final point, which the message has. */
function sansNom(raison: string): string {
  return raison.replace(/^paraphe\.config\.json(?:,\s*|\s*:\s*)/, '').replace(/\.$/, '');
}

function cleDe(adresse: URI): string {
  return `${langueCourante()} ${adresse}`;
}
