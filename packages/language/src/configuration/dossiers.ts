/** The configuration of a text: that of its folder, on top of those of the folders above. */
import type { Regle } from '@paraphe/checks';
import { TextDocument, type URI, UriUtils } from 'langium';
import type { ConstatSitue } from '../analyse/analyse.js';
import type { Lire } from '../analyse/atelier.js';
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
    const lue = this.lues.get(uri.toString());
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
      const parts = [
        configuration,
        ...Object.entries(configuration.dossiers).flatMap(([chemin, part]) =>
          contient(chemin, sousDossier) ? [part] : [],
        ),
      ];
      for (const part of parts) {
        Object.assign(regles, part.regles);
        for (const chemin of part.modeles) {
          const adresse = UriUtils.resolvePath(UriUtils.dirname(source), chemin.chemin.replace(/\\/g, '/'));
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
    const cle = adresse.toString();
    if (this.lues.has(cle)) return this.lues.get(cle);
    const lecture = this.lire(adresse);
    let lue: Lue | undefined;
    if ('texte' in lecture) {
      lue = { adresse, texte: lecture.texte, ...lireConfiguration(lecture.texte, this.regles()) };
    } else if ('raison' in lecture) {
      const faute: FauteDeConfiguration = {
        cle: 'configurationRefusee',
        valeurs: { raison: lecture.raison },
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

function contient(chemin: string, dossier: string): boolean {
  const net = chemin.replace(/\\/g, '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return net === dossier || dossier.startsWith(`${net}/`);
}
