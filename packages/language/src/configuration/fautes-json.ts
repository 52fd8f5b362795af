/** The first fault of a JSON text, in words for people: which line to look at, and what is wrong there. */
import { createScanner } from 'jsonc-parser';

export interface FauteJson {
  /** From 1. */
  ligne: number;
  /** « il manque une virgule »; absent when nothing more than the line is known. */
  quoi?: { fr: string; en: string };
  /** UTF-16 offsets, on one line. */
  debut: number;
  fin: number;
}

/** Numbers of jsonc-parser, whose enumerations exist for its own compiler only. */
const ERREUR = {
  symbole: 1,
  nom: 3,
  valeur: 4,
  deuxPoints: 5,
  virgule: 6,
  accolade: 7,
  crochet: 8,
  apresLaFin: 9,
  commentaire: 11,
  texte: 12,
} as const;
const SIGNE = {
  ouvre: 1,
  ferme: 2,
  ouvreListe: 3,
  fermeListe: 4,
  deuxPoints: 6,
  texte: 10,
  fin: 17,
} as const;

const SANS_GUILLEMETS = {
  fr: 'un mot n\'est pas entre guillemets droits (")',
  en: 'a word is not between straight quotation marks (")',
};

const QUOI: Record<number, { fr: string; en: string }> = {
  0: {
    fr: 'trop de crochets sont ouverts les uns dans les autres',
    en: 'too many brackets are open inside one another',
  },
  [ERREUR.symbole]: SANS_GUILLEMETS,
  [ERREUR.nom]: SANS_GUILLEMETS,
  [ERREUR.valeur]: { fr: 'il manque une valeur', en: 'a value is missing' },
  [ERREUR.deuxPoints]: { fr: 'il manque « : » après un nom', en: 'a colon is missing after a name' },
  [ERREUR.virgule]: { fr: 'il manque une virgule', en: 'a comma is missing' },
  [ERREUR.apresLaFin]: {
    fr: 'une accolade est de trop, ici ou plus haut',
    en: 'there is a brace too many, here or above',
  },
  [ERREUR.commentaire]: { fr: "un commentaire n'est pas fermé", en: 'a comment is not closed' },
  [ERREUR.texte]: {
    fr: "un texte n'est pas fermé par un guillemet",
    en: 'a text is not closed by a quotation mark',
  },
};

/** Faults that come from what stands before: the reader meets them at the next word, which may be lines below. */
const AVANT: ReadonlySet<number> = new Set([ERREUR.deuxPoints, ERREUR.virgule]);

/** @param erreur as jsonc-parser says it */
export function situerFauteJson(
  texte: string,
  { error, offset, length }: { error: number; offset: number; length: number },
): FauteJson {
  if (error === ERREUR.accolade || error === ERREUR.crochet) return nonFermee(texte);
  const suivant = texte.slice(offset, offset + 1);
  if (AVANT.has(error) || !suivant.trim()) {
    const bout = texte.slice(0, offset).trimEnd().length;
    const debut = Math.max(0, bout - 1);
    return faute(texte, debut, bout, QUOI[error]);
  }
  const saut = texte.indexOf('\n', offset);
  const bord = saut < 0 ? texte.length : saut;
  return faute(texte, offset, Math.min(offset + Math.max(1, length), bord), QUOI[error]);
}

interface Ouverture {
  offset: number;
  ligne: number;
  retrait: number;
  /** The setting that it holds the value of. */
  nom?: string;
  ferme: '}' | ']';
}

/**
 * Something is open at the end of the text. Whoever reads it with the eyes goes by the indents: the first one that is closed
 * further left than the line that opens it is the one that was left open.
 */
function nonFermee(texte: string): FauteJson {
  const pile: Ouverture[] = [];
  const scanner = createScanner(texte, true);
  let nom: string | undefined;
  let coupable: Ouverture | undefined;
  for (let signe = scanner.scan(); signe !== SIGNE.fin; signe = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if (signe === SIGNE.texte) nom = scanner.getTokenValue();
    else if (signe === SIGNE.ouvre || signe === SIGNE.ouvreListe) {
      const ferme = signe === SIGNE.ouvre ? '}' : ']';
      const ouverture: Ouverture = { offset, ...placeDe(texte, offset), ferme };
      if (nom !== undefined) ouverture.nom = nom;
      pile.push(ouverture);
      nom = undefined;
    } else if (signe === SIGNE.ferme || signe === SIGNE.fermeListe) {
      const ouverture = pile.pop();
      const { retrait, premier } = placeDe(texte, offset);
      if (ouverture && premier && retrait < ouverture.retrait) coupable ??= ouverture;
    } else if (signe !== SIGNE.deuxPoints) nom = undefined;
  }
  coupable ??= pile.at(-1);
  if (!coupable) return faute(texte, Math.max(0, texte.trimEnd().length - 1), texte.trimEnd().length);
  const { offset, ferme, nom: de } = coupable;
  const [fr, en, e] =
    ferme === '}' ? ["l'accolade « { »", 'the brace "{"', 'e'] : ['le crochet « [ »', 'the bracket "["', ''];
  return faute(texte, offset, offset + 1, {
    fr: `${fr}${de ? ` de « ${de} »` : ''} n'est jamais fermé${e}`,
    en: `${en}${de ? ` of "${de}"` : ''} is never closed`,
  });
}

function placeDe(texte: string, offset: number): { ligne: number; retrait: number; premier: boolean } {
  const debut = texte.lastIndexOf('\n', offset - 1) + 1;
  const retrait = /^[ \t]*/.exec(texte.slice(debut, offset))?.[0].length ?? 0;
  return { ligne: ligneDe(texte, offset), retrait, premier: debut + retrait === offset };
}

function faute(texte: string, debut: number, fin: number, quoi?: FauteJson['quoi']): FauteJson {
  const situee: FauteJson = { ligne: ligneDe(texte, debut), debut, fin };
  return quoi ? { ...situee, quoi } : situee;
}

function ligneDe(texte: string, offset: number): number {
  return texte.slice(0, offset).split('\n').length;
}
