/** Texts of a contract: their one normal form, so that two writings of the same text are the same text; their typography. */

/** Letters of French and its neighbours, all composed: most texts hold nothing else, and need no costly normalisation. */
const LATIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u202f\u20ac]*$/;

/** Soft hyphen, zero-width space, word joiner, byte order mark: nobody sees them. Joiners stay, which hold some signs together. */
const SANS_DESSIN = /[\u00ad\u200b\u2060\ufeff]/g;

/** By code of letter: what is left of it without its accent; nothing where it has none. */
const SANS_ACCENT: (string | undefined)[] = [];
for (let code = 0xe0; code <= 0x17f; code++) {
  const lettre = String.fromCharCode(code);
  const nue = lettre === 'œ' ? 'oe' : lettre.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  SANS_ACCENT[code] = nue === lettre ? undefined : nue;
}

/** @returns the text in lower case without its accents, for comparisons. */
export function sansAccents(texte: string): string {
  const bas = texte.toLowerCase();
  let nu = '';
  let repris = 0;
  for (let i = 0; i < bas.length; i++) {
    const code = bas.charCodeAt(i);
    if (code < 0xe0) continue;
    if (code > 0x17f) {
      if (LATIN.test(bas.charAt(i))) continue;
      return decomposer(bas);
    }
    const nue = SANS_ACCENT[code];
    if (nue === undefined) continue;
    nu += bas.slice(repris, i) + nue;
    repris = i + 1;
  }
  return repris ? nu + bas.slice(repris) : bas;
}

function decomposer(bas: string): string {
  return bas
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe');
}

/** What `texteSimple` leaves as it is: composed letters, words one plain space apart, no other apostrophe. */
const SIMPLE = /^[\x21-\x7e\u00a1-\u00ac\u00ae-\u017f]+(?: [\x21-\x7e\u00a1-\u00ac\u00ae-\u017f]+)*$/;

/** @returns the text with one plain space between words, composed accents, straight apostrophes, no soft hyphen. */
export function texteSimple(texte: string): string {
  if (SIMPLE.test(texte)) return texte;
  return (LATIN.test(texte) ? texte : texte.replace(SANS_DESSIN, '').normalize('NFC'))
    .replace(/’/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/**
 * Settles a text: composed accents, `\n` line ends, two spaces for a tab, no other control character, no soft hyphen nor
 * zero-width space, no space at the end of a line, no blank line at either end, one blank line at most between paragraphs,
 * common indentation removed.
 * @param indentation `true` when the first line stands on a line of its own, and so shares the common indentation;
 * `false` when it starts beside its opening mark, and only the next lines share one
 * @returns the normal form; that of a normal form is itself
 */
export function normaliserTexte(texte: string, indentation = false): string {
  if (LATIN.test(texte)) return texte.trim();
  const net = texte
    .replace(/\r\n?|[\v\f\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(SANS_DESSIN, '')
    .normalize('NFC')
    .replace(/\t/g, '  ');
  const toutes = net.split('\n').map((ligne) => ligne.trimEnd());
  const lignes = toutes.slice(toutes.findIndex(Boolean));
  let commune = Number.POSITIVE_INFINITY;
  for (const ligne of indentation ? lignes : lignes.slice(1)) {
    if (ligne) commune = Math.min(commune, ligne.length - ligne.trimStart().length);
  }
  const sorties: string[] = [];
  for (const [i, ligne] of lignes.entries()) {
    const reglee = i === 0 && !indentation ? ligne.trimStart() : ligne.slice(commune);
    if (reglee || sorties.at(-1)) sorties.push(reglee);
  }
  return sorties.join('\n').trim();
}

/**
 * Rejects at a glance most of the texts that say something, by their first three letters. `ˆ` stands for any letter out of
 * ASCII, which may be one of these with an accent; a text with an accent apart from its letter is left to be looked at.
 */
const PEUT_ATTENDRE = new RegExp(
  '^[^a-z0-9]*(?:$|[xˆ]{3}|[nˆ]/?[aˆ]|[nˆ][oˆ][uˆ]|[tˆ](?:[oˆ][dˆ]|[bˆ][dˆ]|[eˆ][sxˆ]|[iˆ][tˆ])|[lˆ][oˆ][rˆ]|[eˆ][sˆ][sˆ]|[aˆ](?:\\s|[bzˆ][ceˆ])|[sˆ][aˆ][nˆ]|[\\s\\S]{0,4}[\u0300-\u036f])'.replaceAll(
    'ˆ',
    '\u0080-\uffff',
  ),
  'i',
);

/**
 * @returns true when the text is nothing but marks left to be filled in: « à compléter », « … », « TODO », « xxx ». One that
 * says who or when (« À préciser avec l'ARS en juin ») stands for itself.
 */
export function estProvisoire(texte: string): boolean {
  if (texte.length > 80 ? !/^\W*lorem ipsum/i.test(texte) : !PEUT_ATTENDRE.test(texte)) return false;
  const net = sansAccents(texte.trim());
  if (/^[.…?_\-–—*/\s]+$/.test(net)) return true;
  const mots = net.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
  return (
    /^(x{3,}|n\/?a|todo|tbd|lorem ipsum\b.*|test|essai|texte|titre|abc|azerty)$/.test(mots) ||
    /^a (completer|preciser|renseigner|rediger|remplir)( (ici|ulterieurement|plus tard))?$/.test(mots) ||
    /^(nouvel(le)? (action|axe|objectif|fiche|indicateur|sous-action)|sans titre)$/.test(mots)
  );
}

const INSECABLE = '\u00a0';
const FINE = '\u202f';

/** What is copied as it stands: code to type between backquotes or straight quotes, addresses, HTML entities. */
const INTACT =
  /`[^`\n]*`|"[^"\n]*"|\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s«»]+|\b(?:mailto:|www\.)[^\s«»]+|&(?:#?\w+);/.source;

/** The spaces of each mark: what they stand around, and what is written. Spaces that stand there already are replaced. */
const ESPACES_TYPOGRAPHIQUES: readonly [motif: string, remplacement: string][] = [
  ['(?<mark>«)[ \\u00a0\\u202f]*(?=\\S)', `$${INSECABLE}`],
  ['(?<=\\S)[ \\u00a0\\u202f]*(?<mark>»)', `${INSECABLE}$`],
  [marque(':'), `${INSECABLE}$`],
  [marque(';!?'), `${FINE}$`],
  ['(?<=\\d)[ \\u00a0\\u202f]*(?<mark>(?:[kKM]|Md)?€(?!\\d)|%(?![\\p{L}\\p{N}]))', `${INSECABLE}$`],
];
const REGLES = ESPACES_TYPOGRAPHIQUES.map(
  ([motif, remplacement]) => [new RegExp(`${INTACT}|${motif}`, 'giu'), remplacement] as const,
);

/** A mark that ends a word: not the one of `10:30`, `a::b` or `!important`. */
function marque(signes: string): string {
  return `(?<=[\\p{L}\\p{M}\\p{N})\\]}»”’'"%€°….*_\`])[ \\u00a0\\u202f]*(?<mark>[${signes}])(?=[\\s»)\\]}”’"*_!?…,.;|]|$)`;
}

/**
 * Sets the spaces of French typography in a message or an export: no-break inside « », before `:` and between a number
 * and `€` or `%`; narrow no-break before `;`, `!` and `?`. Addresses, and code between backquotes or straight double quotes,
 * stay as they are.
 * @returns the text; one that is set already comes back unchanged
 */
export function typographier(texte: string): string {
  let net = texte;
  for (const [motif, remplacement] of REGLES) {
    net = net.replace(motif, (lu, ...args) => {
      const { mark } = args.at(-1) as { mark?: string };
      return mark === undefined ? lu : remplacement.replace('$', () => mark);
    });
  }
  return net;
}
