/** The layout of Paraphe text: the only place that knows of indentation, width, blank lines and spaces between words. */
import { ecrireTexteBloc, ecrireTexteLigne, type Marque } from './texte.js';

/** Columns that a line should not pass. */
export const LARGEUR = 120;
const PAS = '  ';
/** Indentation of what continues a line. */
const SUITE = '    ';

/** A word of a line; its kind tells the spaces around it. */
export type Jeton =
  | { mot: string }
  | { texte: string; marque: Marque }
  | { signe: ',' | '(' | ')' }
  /** Holds to the next word: `l'`, `d'`. */
  | { colle: string }
  | { commentaire: string };

/** A statement: its words, then perhaps a block. */
export interface Enonce {
  /** Kind of statement, as the grammar names it. */
  genre: string;
  tete: Jeton[];
  bloc?: Enonce[];
  /** Comments on their own lines before it. */
  avant?: Commentaire[];
  /** A blank line stood before it (and before its comments). */
  videAvant?: boolean;
  /** A blank line stood between its comments and itself: they speak of what follows as a whole. */
  videApresCommentaires?: boolean;
  /** Comment at the end of its line; with a block, of its opening line. */
  apres?: string;
  /** Comment after the closing brace, on its line. */
  apresBloc?: string;
  /** Comments after the last statement of its block. */
  finBloc?: Commentaire[];
}

export interface Commentaire {
  image: string;
  videAvant: boolean;
}

/** Parts of the plan: they breathe, and are never put on one line. */
const STRUCTURE = new Set([
  'Contrat',
  'Demarche',
  'Fiche',
  'Axe',
  'Objectif',
  'Action',
  'SousAction',
  'Modele',
  'Avenant',
  'Suivi',
  'Acteurs',
  'Ajoute',
  'Modifie',
  'SuiviAction',
  'Portee',
]);
/** Blocks that stand on one line when they hold few words. */
const SUR_UNE_LIGNE = new Set([
  'Indicateur',
  'Cout',
  'Instance',
  'ActeurDeclare',
  'Acteur',
  'ObjectifVise',
  'DocumentCite',
  'Orientation',
  'Territoire',
  'Phase',
  'Libelles',
]);
/** Blocks that stand on one line only when they hold one statement. */
const SEUL_SUR_UNE_LIGNE = new Set(['Financements', 'Calendrier', 'Indicateurs']);

/** @returns the text of statements, ending with a line end; empty when there is none. */
export function mettreEnPage(enonces: readonly Enonce[], fin: readonly Commentaire[] = []): string {
  const lignes: string[] = [];
  ecrireBloc(enonces, fin, '', lignes);
  return lignes.length ? `${lignes.join('\n')}\n` : '';
}

function ecrireBloc(
  enonces: readonly Enonce[],
  fin: readonly Commentaire[],
  marge: string,
  lignes: string[],
): void {
  let precedent: Enonce | undefined;
  for (const enonce of enonces) {
    const aere = precedent && (aerer(precedent, enonce, marge) || enonce.videAvant);
    if (aere) lignes.push('');
    ecrireCommentaires(enonce.avant ?? [], marge, lignes, true);
    if (enonce.avant?.length && enonce.videApresCommentaires) lignes.push('');
    ecrireEnonce(enonce, marge, lignes);
    precedent = enonce;
  }
  ecrireCommentaires(fin, marge, lignes, !precedent);
}

/** Whether a blank line always stands between two statements. */
function aerer(precedent: Enonce, enonce: Enonce, marge: string): boolean {
  if (STRUCTURE.has(enonce.genre) || STRUCTURE.has(precedent.genre)) return true;
  return marge === '' && enonce.genre !== precedent.genre;
}

function ecrireCommentaires(
  commentaires: readonly Commentaire[],
  marge: string,
  lignes: string[],
  premiers: boolean,
): void {
  for (const [rang, { image, videAvant }] of commentaires.entries()) {
    if (videAvant && !(premiers && rang === 0)) lignes.push('');
    lignes.push(...indenterCommentaire(image, marge));
  }
}

/** The lines of a comment, those of a block of stars one column in. */
function indenterCommentaire(image: string, marge: string): string[] {
  return image.split(/\r?\n/).map((ligne, rang) => {
    const nette = ligne.trim();
    if (rang === 0) return marge + ligne.trimEnd();
    if (!nette) return '';
    return nette.startsWith('*') ? `${marge} ${nette}` : `${marge}   ${nette}`;
  });
}

function ecrireEnonce(enonce: Enonce, marge: string, lignes: string[]): void {
  const fin = enonce.apres ? ` ${enonce.apres}` : '';
  const finBloc = enonce.apresBloc ? ` ${enonce.apresBloc}` : '';
  if (!enonce.bloc) {
    lignes.push(ecrireTete(enonce, marge) + fin);
    return;
  }
  const une = uneLigne(enonce, marge);
  if (une !== undefined) {
    lignes.push(marge + une + fin + finBloc);
    return;
  }
  const tete = ecrireTete(enonce, marge);
  if (enonce.bloc.length === 0 && !enonce.finBloc?.length && !fin) {
    lignes.push(`${tete} { }${finBloc}`);
    return;
  }
  lignes.push(`${tete} {${fin}`);
  ecrireBloc(enonce.bloc, enonce.finBloc ?? [], marge + PAS, lignes);
  lignes.push(`${marge}}${finBloc}`);
}

/** @returns the statement on one line, without its margin, when its kind allows it and it fits. */
function uneLigne(enonce: Enonce, marge: string): string | undefined {
  if (!enonce.bloc) return texteSimple(enonce.tete);
  const seul = SEUL_SUR_UNE_LIGNE.has(enonce.genre);
  if (!seul && !SUR_UNE_LIGNE.has(enonce.genre)) return undefined;
  if (enonce.bloc.length === 0 || (seul && (enonce.bloc.length > 1 || enonce.bloc[0]?.bloc)))
    return undefined;
  if (enonce.apres || enonce.finBloc?.length) return undefined;
  const parties: string[] = [];
  for (const [rang, enfant] of enonce.bloc.entries()) {
    if (enfant.avant?.length || enfant.apres || enfant.apresBloc) return undefined;
    // A blank line at the head of a block is not kept, so it does not keep the block on several lines.
    if (enfant.videAvant && rang > 0) return undefined;
    const partie = uneLigne(enfant, '');
    if (partie === undefined) return undefined;
    parties.push(partie);
  }
  const tete = texteSimple(enonce.tete);
  if (tete === undefined) return undefined;
  const ligne = `${tete} { ${parties.join('  ')} }`;
  return marge.length + ligne.length <= LARGEUR ? ligne : undefined;
}

/** @returns the words on one line; undefined when a text or a comment needs several. */
function texteSimple(jetons: readonly Jeton[]): string | undefined {
  let ligne = '';
  let avant: Jeton | undefined;
  for (const jeton of jetons) {
    if ('commentaire' in jeton) return undefined;
    const image = imageSimple(jeton);
    if (image === undefined) return undefined;
    ligne += espace(avant, jeton) + image;
    avant = jeton;
  }
  return ligne;
}

function imageSimple(jeton: Jeton): string | undefined {
  if ('mot' in jeton) return jeton.mot;
  if ('signe' in jeton) return jeton.signe;
  if ('colle' in jeton) return jeton.colle;
  if ('commentaire' in jeton) return jeton.commentaire;
  return jeton.texte.includes('\n') ? undefined : ecrireTexteLigne(jeton.texte, jeton.marque);
}

function espace(avant: Jeton | undefined, jeton: Jeton): string {
  if (!avant || 'colle' in avant || ('signe' in avant && avant.signe === '(')) return '';
  return 'signe' in jeton && jeton.signe !== '(' ? '' : ' ';
}

/** Writes the words of a statement, on as many lines as its texts, its comments and the width ask. */
function ecrireTete({ genre, tete: jetons }: Enonce, marge: string): string {
  const { enColonne, premier } = disposer(jetons, genre, marge);
  const suite = premier === 0 ? marge : marge + SUITE;
  const lignes: string[] = [];
  let ligne = marge;
  let debut = true;
  let avant: Jeton | undefined;
  let profondeur = 0;
  const alaLigne = () => {
    lignes.push(ligne);
    ligne = suite;
    debut = true;
  };
  for (const [rang, jeton] of jetons.entries()) {
    const apresVirgule = avant && 'signe' in avant && avant.signe === ',';
    if (!debut && (rang === premier || (enColonne && apresVirgule && profondeur === 0))) alaLigne();
    if ('signe' in jeton) profondeur += jeton.signe === '(' ? 1 : jeton.signe === ')' ? -1 : 0;
    const image = imageSimple(jeton);
    const separe = debut ? '' : espace(avant, jeton);
    if (image === undefined) {
      const bord = enColonne ? suite : marge;
      const [premiere, ...autres] = ecrireTexteBloc((jeton as { texte: string }).texte, bord + PAS, bord);
      lignes.push(ligne + separe + premiere, ...autres.slice(0, -1));
      ligne = autres.at(-1) as string;
    } else if (
      !debut &&
      apresVirgule &&
      (ligne + separe + image + suiteCollee(jetons, rang)).length > LARGEUR
    ) {
      alaLigne();
      ligne += image;
    } else ligne += separe + image;
    debut = false;
    if ('commentaire' in jeton && jeton.commentaire.startsWith('//') && rang < jetons.length - 1) alaLigne();
    avant = jeton;
  }
  return [...lignes, ligne].join('\n');
}

/** How a statement that is not on one line is set out. */
interface Disposition {
  /** The values of its list stand one below the other. */
  enColonne: boolean;
  /** Rank of the first value, when it begins a line. */
  premier?: number;
}

/** After these words, a text belongs to a party of a list: `partenaires CCTC pour "x"`. */
const SUITES_DE_PARTIE = new Set(['pour', 'service', 'personne', 'par', 'et']);

/** Values stand one below the other when one of them takes several lines, or when nothing stands before them. */
function disposer(jetons: readonly Jeton[], genre: string, marge: string): Disposition {
  const signe = jetons.findIndex((jeton) => 'signe' in jeton);
  const enListe = signe > 0 && (jetons[signe] as { signe: string }).signe === ',';
  const premier = (enListe ? signe : jetons.length) - 1;
  const valeur = jetons[premier];
  const avant = jetons[premier - 1];
  const texte = valeur && 'texte' in valeur && !(avant && 'mot' in avant && SUITES_DE_PARTIE.has(avant.mot));
  const surPlusieursLignes = jetons.some((jeton) => imageSimple(jeton) === undefined);
  if (enListe && (surPlusieursLignes || (texte && premier === 0)))
    return texte ? { enColonne: true, premier } : { enColonne: true };
  if (genre !== 'RubriqueLibre' || surPlusieursLignes || !texte) return { enColonne: false };
  // The name of a rubrique of one's own is a text too: its values stand below it rather than after it.
  const tout = texteSimple(jetons);
  const tient = tout === undefined || marge.length + tout.length <= LARGEUR;
  const seul = marge + SUITE + imageSimple(valeur);
  return !tient && (enListe || seul.length <= LARGEUR) ? { enColonne: false, premier } : { enColonne: false };
}

/** What follows a word up to the next comma, and so moves to the next line with it. */
function suiteCollee(jetons: readonly Jeton[], rang: number): string {
  let suite = '';
  for (let i = rang + 1; i < jetons.length; i++) {
    const jeton = jetons[i] as Jeton;
    suite += espace(jetons[i - 1], jeton) + (imageSimple(jeton) ?? '');
    if ('signe' in jeton && jeton.signe === ',') break;
    if (suite.length > LARGEUR) break;
  }
  return suite;
}
