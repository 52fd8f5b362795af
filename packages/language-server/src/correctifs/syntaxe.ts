/**
 * Faults of syntax: what a reader would try, each tried on the text. Only what leaves fewer faults, and none earlier, is
 * proposed.
 */
import { proches, type ServicesParaphe } from '@paraphe/language';
import { AstUtils, GrammarAST } from 'langium';
import { dire } from '../affichage/dire.js';
import { type Correctif, correctif, type Fabrique } from './correctif.js';
import { type Ecrit, ecritDe, margeDe } from './ecrit.js';
import { lignesDe } from './places.js';
import type { Retouche } from './retouches.js';

interface Essai {
  genre: string;
  titre: string;
  debut: number;
  fin: number;
  texte: string;
  sur?: boolean;
}

/** Characters that trying may read; a few tries are made in any text. */
const LECTURE = 500_000;
const ESSAIS_MIN = 4;
const ESSAIS_MAX = 40;
/** Proposed at most; in a long text, the first that will do. */
const MAXIMUM = 3;
const LONG = 100_000;

export const syntaxe: Fabrique = ({ analyse, constat, services }) => {
  const { lexerErrors, parserErrors } = analyse.document.parseResult;
  const ecrit = ecritDe(analyse.document.parseResult.value);
  const { debut, fin } = constat.endroit;
  const avant = lexerErrors.length + parserErrors.length;

  const fenetre = fenetreDe(services, ecrit.texte, debut, fin);
  const lu = fenetre ? fenetre.fin - fenetre.debut : ecrit.texte.length;
  let restent = Math.min(ESSAIS_MAX, Math.max(ESSAIS_MIN, LECTURE / (lu + 1)));
  const maximum = ecrit.texte.length > LONG ? 1 : MAXIMUM;
  const trouves: Correctif[] = [];
  for (const essai of essais(services, ecrit, debut, fin)) {
    if (trouves.length >= maximum || restent < 1) break;
    // Of several ways to the same end, the first that will do.
    if (trouves.some(({ genre }) => genre === essai.genre)) continue;
    restent -= 1;
    if (!guerit(services, ecrit, essai, avant, debut, fenetre)) continue;
    const retouche: Retouche = { ecrit, debut: essai.debut, fin: essai.fin, texte: essai.texte };
    trouves.push(...correctif(essai.genre, essai.titre, [retouche], { sur: essai.sur ?? false }));
  }
  const [premier, ...autres] = trouves;
  if (!premier) return [];
  const seul = autres.length === 0;
  return [
    { ...premier, prefere: seul, sur: seul && premier.sur === true },
    ...autres.map((c) => ({ ...c, sur: false })),
  ];
};

/** @returns how many faults a text has, and where they stand */
function fautesDe(services: ServicesParaphe, texte: string): number[] {
  const { lexerErrors, parserErrors } = services.paraphe.parser.LangiumParser.parse(texte);
  return [
    ...lexerErrors.map(({ offset }) => offset),
    ...parserErrors.map(({ token }) =>
      Number.isFinite(token.startOffset) ? token.startOffset : texte.length,
    ),
  ];
}

/** A part of a text that can be read by itself, and what it is read in. */
interface Fenetre {
  debut: number;
  fin: number;
  tete: string;
  fautes: number;
}

const ENTETE =
  /^[^\S\n]*(axe|objectif|action|sous-action|contrat|convention|démarche|fiche|acteurs?|avenant|suivi|modèle)\b/gim;

/** @returns the part of the plan around a fault, from its heading to the next one; undefined where it reads well by itself */
function fenetreDe(
  services: ServicesParaphe,
  texte: string,
  debut: number,
  fin: number,
): Fenetre | undefined {
  let entete: RegExpMatchArray | undefined;
  let suivant = texte.length;
  for (const lu of texte.matchAll(ENTETE)) {
    if (lu.index <= debut) entete = lu;
    else if (lu.index >= fin) {
      suivant = lu.index;
      break;
    }
  }
  if (!entete || entete.index === undefined) return undefined;
  const genre = (entete[1] as string).toLowerCase();
  const tete = ['axe', 'objectif', 'action'].includes(genre)
    ? 'contrat x : X { '
    : genre === 'sous-action'
      ? 'fiche x "x" { '
      : '';
  const fenetre = { debut: entete.index, fin: suivant, tete };
  const fautes = fautesDe(services, tete + texte.slice(fenetre.debut, fenetre.fin)).length;
  return fautes ? { ...fenetre, fautes } : undefined;
}

/** @returns true when the text so changed has fewer faults: in its part of the plan, or, for a brace, in the whole */
function guerit(
  services: ServicesParaphe,
  { texte }: Ecrit,
  essai: Essai,
  avant: number,
  ici: number,
  fenetre: Fenetre | undefined,
): boolean {
  const changer = (de: number, a: number) =>
    texte.slice(de, essai.debut) + essai.texte + texte.slice(essai.fin, a);
  const dans =
    fenetre && !/[{}]/.test(essai.texte) && essai.debut >= fenetre.debut && essai.fin <= fenetre.fin;
  if (dans && !texte.slice(essai.debut, essai.fin).includes('}'))
    return fautesDe(services, fenetre.tete + changer(fenetre.debut, fenetre.fin)).length < fenetre.fautes;
  const apres = changer(0, texte.length);
  const places = fautesDe(services, apres);
  if (places.length >= avant) return false;
  const gain = Math.max(0, essai.texte.length - (essai.fin - essai.debut));
  return places.every(
    (place) => place < Math.min(essai.debut, ici) || place > ici + gain || place === apres.length,
  );
}

function* essais(services: ServicesParaphe, ecrit: Ecrit, debut: number, fin: number): Generator<Essai> {
  const { texte } = ecrit;
  const mot = texte.slice(debut, fin);
  const finLigne = finDeLigneNue(texte, debut);
  const precedent = texte.slice(0, debut).trimEnd().length;
  if (/^["“«]/.test(mot)) yield* fermerTexte(texte, debut, finLigne);
  if (PLAN.test(mot)) yield* fermerBloc(texte, debut, fin, precedent);
  if (/^[\p{L}]/u.test(mot)) yield* motsProches(services, mot, debut, fin);
  if (/^\d/.test(mot) || /\d\s*$/.test(texte.slice(Math.max(0, debut - 1), debut)))
    yield* unites(texte, debut, fin);
  if (/^[;.]$/.test(mot)) {
    yield {
      genre: 'signe',
      titre: dire(`Retirer « ${mot} »`, `Remove "${mot}"`),
      debut,
      fin,
      texte: '',
      sur: true,
    };
    yield { genre: 'virgule', titre: dire('Écrire une virgule', 'Write a comma'), debut, fin, texte: ',' };
  }
  const memeLigne = !texte.slice(precedent, debut).includes('\n');
  const separables = /["»”\p{L}\d]/u.test(texte.charAt(precedent - 1)) && /^["«“\p{L}]/u.test(mot);
  if (separables && (memeLigne || /^["«“]/.test(mot)))
    yield {
      genre: 'virgule',
      titre: dire('Ajouter une virgule', 'Add a comma'),
      debut: precedent,
      fin: precedent,
      texte: ',',
    };
  if (/^["«“\p{L}]/u.test(mot) && memeLigne)
    yield {
      genre: 'deux-points',
      titre: dire('Ajouter « : »', 'Add ":"'),
      debut: precedent,
      fin: precedent,
      texte: ' :',
    };
  yield* guillemeter(texte, debut, finLigne);
  yield* accolades(texte, debut, fin, precedent);
}

/** @returns the end of the words of a line, without the comment that ends it */
function finDeLigneNue(texte: string, offset: number): number {
  const ligne = texte.slice(offset).split(/\r?\n/, 1)[0] as string;
  return offset + ligne.replace(/\s*\/\/.*$/, '').trimEnd().length;
}

function* fermerTexte(texte: string, debut: number, finLigne: number): Generator<Essai> {
  const marque = texte.charAt(debut);
  const fermante = marque === '«' ? '»' : marque === '“' ? '”' : '"';
  const titre = dire('Fermer le texte à la fin de la ligne', 'Close the text at the end of the line');
  const ajout = marque === '«' ? ` ${fermante}` : fermante;
  // « …" »: the mark of another kind was meant to close it.
  if (/[»”"]$/.test(texte.slice(debut + 1, finLigne)) && texte.charAt(finLigne - 1) !== fermante)
    yield { genre: 'fermer', titre, debut: finLigne - 1, fin: finLigne, texte: ajout };
  const bloc = /\s*\}+$/.exec(texte.slice(debut, finLigne))?.[0].length ?? 0;
  if (bloc) yield { genre: 'fermer', titre, debut: finLigne - bloc, fin: finLigne - bloc, texte: ajout };
  // Nothing stands after the mark: its words are on the next lines.
  if (texte.slice(debut + 1, finLigne).trim())
    yield { genre: 'fermer', titre, debut: finLigne, fin: finLigne, texte: ajout };
  if (marque !== '«') return;
  // Of several lines: it ends before the line that no longer is one of its own.
  const marge = margeDe(texte, debut).length;
  for (const { index, 0: ligne } of texte.slice(finLigne).matchAll(/\n([^\S\n]*)(?=\S)/g)) {
    if (ligne.length - 1 > marge) continue;
    const place = texte.slice(0, finLigne + index).trimEnd().length;
    const fin = dire('Fermer le texte avant la ligne suivante', 'Close the text before the next line');
    yield { genre: 'fermer', titre: fin, debut: place, fin: place, texte: `\n${' '.repeat(marge)}»` };
    break;
  }
}

const motsCles = new WeakMap<ServicesParaphe, string[]>();

function* motsProches(services: ServicesParaphe, mot: string, debut: number, fin: number): Generator<Essai> {
  let mots = motsCles.get(services);
  if (!mots) {
    const tous = AstUtils.streamAllContents(services.paraphe.Grammar)
      .filter(GrammarAST.isKeyword)
      .map((k) => k.value);
    mots = [...new Set(tous)].filter((m) => /\p{L}{3}/u.test(m));
    motsCles.set(services, mots);
  }
  const souche = (m: string) => m.replace(/[sx]$/, '');
  const voisins = proches(mot, mots, 4);
  // Of a word and its plural, the nearest.
  const seuls = voisins.filter(
    (v, rang) => voisins.findIndex((autre) => souche(autre) === souche(v)) === rang,
  );
  for (const voisin of seuls)
    if (voisin !== mot)
      yield {
        genre: `mot ${voisin}`,
        titre: dire(`Écrire « ${voisin} »`, `Write "${voisin}"`),
        debut,
        fin,
        texte: voisin,
        sur: true,
      };
}

function* unites(texte: string, debut: number, fin: number): Generator<Essai> {
  const avant = texte.slice(0, debut).trimEnd().length;
  for (const place of [fin, avant]) {
    if (!/\d/.test(texte.charAt(place - 1))) continue;
    const titre = (unite: string) => dire(`Ajouter ${unite}`, `Add ${unite}`);
    yield { genre: 'euros', titre: titre('€'), debut: place, fin: place, texte: ' €' };
    yield { genre: 'pourcent', titre: titre('%'), debut: place, fin: place, texte: ' %' };
  }
}

/** Words of the author without marks: up to the end of the line, or to the comma. */
function* guillemeter(texte: string, debut: number, finLigne: number): Generator<Essai> {
  const ligne = texte.slice(texte.lastIndexOf('\n', debut - 1) + 1, debut);
  const tete = /^(\s*\p{L}[\p{L}'’-]*(?:\s+(?:visés?|attendus?|de vigilance|d['’]ouvrage))?\s+)/u.exec(
    ligne,
  )?.[1];
  const departs = new Set([debut, ...(tete ? [debut - ligne.length + tete.length] : [])]);
  for (const depart of departs) {
    const mots = texte.slice(depart, finLigne).replace(/\s*[{}].*$/, '');
    if (!/^\p{L}[^"«»“”{}]*$/u.test(mots)) continue;
    yield {
      genre: 'guillemets',
      titre: dire('Mettre ces mots entre guillemets', 'Put these words between quotes'),
      debut: depart,
      fin: depart + mots.length,
      texte: `"${mots.trimEnd()}"`,
    };
  }
}

/** Words that open a part of the plan: one met in a fiche tells of a brace that is missing before it. */
const PLAN = /^(?:axe|objectif|action|contrat|convention|démarche|fiche|modèle|avenant|suivi)$/i;

/** A brace that is missing, before this line or at the end of the text. */
function* fermerBloc(texte: string, debut: number, fin: number, precedent: number): Generator<Essai> {
  const titre = dire('Fermer le bloc : ajouter « } »', 'Close the block: add "}"');
  const genre = 'fermer-bloc';
  const auBout = texte.trimEnd().length;
  for (const combien of texte.slice(fin).trim() === '' ? [1, 2, 3, 4] : [])
    yield { genre, titre, debut: auBout, fin: auBout, texte: '\n}'.repeat(combien) };
  const marge = margeDe(texte, debut);
  for (const combien of [1, 2])
    yield { genre, titre, debut: precedent, fin: precedent, texte: `\n${marge}}`.repeat(combien) };
}

/** Braces: one too many, one too few, or none after a heading. */
function* accolades(texte: string, debut: number, fin: number, precedent: number): Generator<Essai> {
  if (texte.slice(debut, fin) === '}') {
    const { offset, end } = lignesDe(texte, { offset: debut, end: fin });
    const titre = dire('Retirer cette accolade', 'Remove this brace');
    yield { genre: 'accolade', titre, debut: offset, fin: end, texte: '' };
  }
  yield* fermerBloc(texte, debut, fin, precedent);
  const place = { debut: precedent, fin: precedent };
  yield {
    genre: 'ouvrir-bloc',
    titre: dire('Ouvrir un bloc : ajouter « { »', 'Open a block: add "{"'),
    ...place,
    texte: ' {',
  };
  yield {
    genre: 'bloc-vide',
    titre: dire('Ajouter un bloc vide « { } »', 'Add an empty block "{ }"'),
    ...place,
    texte: ' { }',
  };
}
