/** Where the cursor is: the blocks around it, the lines of each, and what the grammar lets come next. */
import type { Attendu, Automate, Chemin, Pile } from './automate.js';
import { estOuvert, finDe, type Lecture, rangA, type Token } from './lecture.js';

/** The lines of a block read so far, the last first. */
export interface Membre {
  /** Rank of its first token. */
  debut: number;
  avant?: Membre;
}

interface Etat {
  pile: Pile;
  membre: Membre | undefined;
}

/** A block that is open at the cursor. */
export interface Niveau {
  bloc: Pile;
  chemin: Chemin;
  /** Rank of the first token of its heading, and of its brace; -1 for the text itself. */
  tete: number;
  accolade: number;
  etats: Etat[];
  /** States before each of its last tokens. */
  passes: { rang: number; etats: readonly Etat[] }[];
  /** The lines read when nothing could be read any more. */
  perdu: Membre | undefined;
}

export interface Situation {
  lecture: Lecture;
  offset: number;
  /** What is typed of the present word before the cursor; where the word starts and ends. */
  saisi: string;
  debut: number;
  fin: number;
  /** The outermost first: the text itself, …, the block that holds the cursor. */
  niveaux: Niveau[];
  /** Rank of the first token that is not before the word. */
  rang: number;
  /** The cursor is inside these quotation marks. */
  texte?: Token;
  /** The cursor is inside this comment. */
  commentaire?: Token;
  /** Nothing of the block stands before the word on its line. */
  enTete: boolean;
  /** What may go on with the present line, and what may begin one. */
  suites: readonly Attendu[];
  nouveaux: readonly Attendu[];
}

const SIGNE_DE_MOT = /[\p{L}\p{M}\p{N}_./\u2010\u2011-]/u;
/** States kept for words that are being typed after others: `en c`, `points de v`. */
const PASSES_GARDEES = 4;

export function situer(lecture: Lecture, offset: number, automate: Automate): Situation {
  const { texte, tokens, commentaires } = lecture;
  const commentaire = commentaires[rangA(commentaires, offset - 1)];
  const dedans = tokens[rangA(tokens, offset - 1)];
  let debut = offset;
  let fin = offset;
  let dansTexte: Token | undefined;
  if (dedans?.tokenType.name === 'TEXTE' && dedans.startOffset < offset) {
    if (offset < finDe(dedans) || estOuvert(dedans)) dansTexte = dedans;
  } else {
    const precedent = tokens[rangA(tokens, offset) - 1];
    if (precedent && estOuvert(precedent) && !texte.slice(finDe(precedent), offset).includes('\n'))
      dansTexte = precedent;
  }
  if (dansTexte) {
    debut = dansTexte.startOffset + 1;
    fin = Math.max(offset, finDe(dansTexte) - (estOuvert(dansTexte) ? 0 : 1));
  } else {
    while (debut > 0 && SIGNE_DE_MOT.test(texte.charAt(debut - 1))) debut -= 1;
    while (fin < texte.length && SIGNE_DE_MOT.test(texte.charAt(fin))) fin += 1;
  }
  const limite = dansTexte ? dansTexte.startOffset : debut;
  // A number that the word is the end of (`18 000`) is not before it.
  const rang = rangA(tokens, limite);
  const niveaux = descendre(lecture, rang, automate);
  const niveau = niveaux.at(-1) as Niveau;
  const precedent = tokens[rang - 1];
  const memeLigne = precedent !== undefined && !/[\n\r]/.test(texte.slice(finDe(precedent), limite));
  const enTete = !memeLigne || precedent?.image === '{' || precedent?.image === '}';
  const suites: Attendu[] = [];
  let peutCommencer = !niveau.etats.length && !memeLigne;
  for (const { pile } of niveau.etats) {
    const { attendus, blocs } = automate.ouvrir(pile);
    suites.push(...attendus);
    if (blocs.length) peutCommencer = true;
  }
  return {
    lecture,
    offset,
    saisi: texte.slice(debut, offset),
    debut,
    fin,
    niveaux,
    rang,
    ...(dansTexte ? { texte: dansTexte } : {}),
    ...(commentaire && commentaire.startOffset < offset && !dansTexte ? { commentaire } : {}),
    enTete,
    suites,
    nouveaux: peutCommencer ? automate.interieur(niveau.bloc).attendus.filter(({ nom }) => nom !== '}') : [],
  };
}

/** Reads the blocks that are open before a token; blocks that are closed before it are stepped over. */
function descendre({ tokens, paires, texte }: Lecture, fin: number, automate: Automate): Niveau[] {
  const racine = niveauDe(automate.racine, -1, -1);
  const niveaux = [racine];
  for (let rang = 0; rang < fin; rang += 1) {
    const token = tokens[rang] as Token;
    let niveau = niveaux.at(-1) as Niveau;
    if (token.image === '}') {
      if (niveaux.length > 1) niveaux.pop();
      niveau = niveaux.at(-1) as Niveau;
      niveau.etats = [{ pile: niveau.bloc, membre: niveau.etats[0]?.membre ?? niveau.perdu }];
      continue;
    }
    const avant = niveau.etats;
    noter(niveau, rang);
    niveau.etats = avancer(automate, niveau, token, rang);
    if (!niveau.etats.length && token.image !== '{') {
      if (avant.length) niveau.perdu = avant[0]?.membre;
      niveau.etats = reprendre(automate, niveau, token, rang, texte);
      if (!niveau.etats.length && niveaux.length > 1 && debuteLigne(texte, token)) {
        // A brace was forgotten: the word goes on with a block further out.
        const qui = niveaux.findLastIndex(
          (autre) => reprendre(automate, autre, token, rang, texte).length > 0,
        );
        if (qui >= 0 && estStructure(token)) {
          niveaux.length = qui + 1;
          niveau = niveaux[qui] as Niveau;
          niveau.etats = reprendre(automate, niveau, token, rang, texte);
        }
      }
    }
    if (token.image !== '{') continue;
    const paire = paires[rang] as number;
    const ouvert = niveau.etats.find(({ pile }) => pile.bloc);
    if (paire >= 0 && paire < fin) {
      if (!ouvert) {
        if (niveau.etats.length) continue;
        rang = paire;
        continue;
      }
      niveau.etats = ouvert.pile.suite
        ? avancer(
            automate,
            { ...niveau, etats: [{ ...ouvert, pile: ouvert.pile.suite }] },
            tokens[paire] as Token,
            rang,
          )
        : [];
      rang = paire;
    } else if (ouvert) niveaux.push(niveauDe(ouvert.pile, ouvert.membre?.debut ?? rang, rang));
    else if (!niveau.etats.length) {
      const tete = teteDeLigne(tokens, texte, rang);
      const bloc = automate
        .blocsDe(tokens[tete]?.tokenType.name ?? '')
        .find(({ chemin }) => chemin.regle !== niveau.chemin.regle);
      niveau.perdu = { debut: tete, ...(niveau.perdu ? { avant: niveau.perdu } : {}) };
      if (bloc) niveaux.push(niveauDe(bloc, tete, rang));
    }
  }
  return niveaux;
}

function niveauDe(bloc: Pile, tete: number, accolade: number): Niveau {
  return {
    bloc,
    chemin: bloc.chemin,
    tete,
    accolade,
    etats: [{ pile: bloc, membre: undefined }],
    passes: [],
    perdu: undefined,
  };
}

function noter(niveau: Niveau, rang: number): void {
  if (niveau.passes.length === PASSES_GARDEES) niveau.passes.shift();
  niveau.passes.push({ rang, etats: niveau.etats });
}

function avancer(automate: Automate, { etats }: Niveau, token: Token, rang: number): Etat[] {
  const apres = new Map<Pile | undefined, Etat>();
  const suivre = (attendus: readonly Attendu[], membre: Membre | undefined) => {
    for (const attendu of attendus) {
      if (attendu.suite && automate.convient(attendu, token))
        apres.set(attendu.suite, { pile: attendu.suite, membre });
    }
  };
  for (const { pile, membre } of etats) {
    const { attendus, blocs } = automate.ouvrir(pile);
    suivre(attendus, membre);
    for (const bloc of blocs)
      suivre(automate.interieur(bloc).attendus, { debut: rang, ...(membre ? { avant: membre } : {}) });
  }
  return [...apres.values()];
}

/** Starts a line anew at a token, whatever came before it; a name does so only where a line begins. */
function reprendre(automate: Automate, niveau: Niveau, token: Token, rang: number, texte: string): Etat[] {
  if (token.tokenType.name === 'ID' && !debuteLigne(texte, token)) return [];
  const membre = niveau.etats[0]?.membre ?? niveau.perdu;
  return avancer(automate, { ...niveau, etats: [{ pile: niveau.bloc, membre }] }, token, rang);
}

/** Words that open a part of the text: where one cannot stand, a brace is missing before it. */
const STRUCTURE: ReadonlySet<string> = new Set(
  'contrat convention démarche axe objectif action fiche acteurs modèle avenant suivi'.split(' '),
);

function estStructure(token: Token): boolean {
  return STRUCTURE.has(token.tokenType.name);
}

function debuteLigne(texte: string, { startOffset }: Token): boolean {
  return /(?:^|[\n\r])[ \t\u00a0\u202f]*$/.test(texte.slice(Math.max(0, startOffset - 200), startOffset));
}

/** @returns the rank of the first token of the line, or of what follows the last brace on it */
function teteDeLigne(tokens: readonly Token[], texte: string, rang: number): number {
  let tete = rang;
  for (; tete > 0; tete -= 1) {
    const avant = (tokens[tete - 1] as Token).startOffset;
    if (/[\n\r{}]/.test(texte.slice(avant, (tokens[tete] as Token).startOffset))) break;
  }
  return tete;
}

/** @returns the lines of a block before the cursor, the first first: the rank of the first token of each */
export function membresAvant(niveau: Niveau): number[] {
  const debuts: number[] = [];
  for (let m = niveau.etats[0]?.membre ?? niveau.perdu; m; m = m.avant) debuts.push(m.debut);
  return debuts.reverse();
}

/** @returns the lines of a block after the cursor */
export function membresApres(
  { lecture, niveaux, rang: debut, fin: curseur }: Situation,
  automate: Automate,
  qui = niveaux.length - 1,
): number[] {
  const { tokens, paires, texte } = lecture;
  const niveau = niveaux[qui] as Niveau;
  const dehors = niveaux.slice(0, qui).reverse();
  const trouves: number[] = [];
  // Blocks inside this one that hold the cursor are left first.
  let rang = debut;
  const interne = niveaux[qui + 1];
  if (interne) {
    const paire = paires[interne.accolade] as number;
    if (paire < 0) return [];
    rang = paire + 1;
  }
  let etats: Etat[] = [{ pile: niveau.bloc, membre: undefined }];
  for (; rang < tokens.length; rang += 1) {
    const token = tokens[rang] as Token;
    if (token.startOffset < curseur) continue;
    if (token.image === '}') break;
    const simule: Niveau = { ...niveau, etats, perdu: undefined };
    etats = avancer(automate, simule, token, rang);
    if (!etats.length) {
      etats = reprendre(automate, { ...simule, etats: [] }, token, rang, texte);
      if (
        !etats.length &&
        estStructure(token) &&
        dehors.some((n) => reprendre(automate, n, token, rang, texte).length)
      )
        break;
    }
    if (etats[0]?.membre?.debut === rang) trouves.push(rang);
    if (token.image !== '{') continue;
    const paire = paires[rang] as number;
    if (paire < 0) break;
    rang = paire;
    etats = [{ pile: niveau.bloc, membre: undefined }];
  }
  return trouves;
}
