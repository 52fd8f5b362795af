/** May a thing take another name? The refusals, in words for the person who types it. */
import {
  ast,
  formeUnique,
  langueCourante,
  MOTS_RESERVES,
  type ParapheScopeProvider,
  type ServicesParaphe,
  UriUtils,
} from '@paraphe/language';
import { typographier } from '@paraphe/model';
import type { Vue } from '../bureau.js';
import type { Element } from './cibles.js';
import type { Mention, Mentions } from './mentions.js';

const FR = {
  rien: "Rien ne se renomme ici. Placez le curseur sur le nom d'un acteur, d'un contrat, d'un document ou d'un indicateur, ou sur le numéro d'une fiche.",
  fichier:
    "Un fichier se renomme dans l'explorateur de l'éditeur ; les lignes « utilise » qui le nomment suivent.",
  inconnu: (nom: string) =>
    `« ${nom} » n'est déclaré dans aucun fichier à portée de ce texte : il n'y a rien à renommer. Déclarez-le d'abord, ou corrigez le mot sur place.`,
  vide: 'Donnez un nom.',
  espace: (propose: string) => `Un nom s'écrit sans espace, par exemple « ${propose} ».`,
  chiffre: 'Un nom commence par une lettre.',
  signes: "Un nom s'écrit avec des lettres, des chiffres et des tirets, sans autre signe.",
  reserve: (nom: string) => `« ${nom} » est un mot du langage : il ne peut pas servir de nom.`,
  numero:
    "Un numéro s'écrit avec des chiffres et des points, par exemple 1.4.2, ou 1.4.2.a pour une sous-action.",
  etape: "Le numéro d'une étape s'écrit avec des chiffres, par exemple 2.",
  libelle:
    'Un libellé tient sur une ligne, sans guillemets droits ni barre oblique inversée, et chaque « y a son ».',
  pris: (nom: string, texte: string) => `« ${nom} » est déjà pris, dans ${texte}. Choisissez un autre nom.`,
  numeroPris: (nom: string, titre: string) =>
    `Le numéro ${nom} est déjà pris${titre ? ` par « ${titre} »` : ''}.`,
  nomme: (nom: string, texte: string) =>
    `« ${nom} » est déjà employé dans ${texte}, pour quelqu'un ou quelque chose d'autre : les deux se confondraient.`,
};

const EN: typeof FR = {
  rien: 'Nothing can be renamed here. Put the cursor on the name of an actor, a contract, a document or an indicator, or on the number of a fiche.',
  fichier: 'Rename a file in the explorer of the editor; the "utilise" lines that name it follow.',
  inconnu: (nom) =>
    `"${nom}" is declared in no file that this text can see: there is nothing to rename. Declare it first, or correct the word in place.`,
  vide: 'Give a name.',
  espace: (propose) => `A name has no spaces: "${propose}", for instance.`,
  chiffre: 'A name begins with a letter.',
  signes: 'A name is made of letters, digits and hyphens, and of no other sign.',
  reserve: (nom) => `"${nom}" is a word of the language: it cannot be a name.`,
  numero: 'A number is made of digits and dots: 1.4.2, or 1.4.2.a for a sub-action.',
  etape: 'The number of a step is made of digits: 2, for instance.',
  libelle: 'A title stands on one line, without straight quotes or backslashes, and each « has its ».',
  pris: (nom, texte) => `"${nom}" is already taken, in ${texte}. Choose another name.`,
  numeroPris: (nom, titre) => `Number ${nom} is already taken${titre ? ` by "${titre}"` : ''}.`,
  nomme: (nom, texte) =>
    `"${nom}" is already used in ${texte}, for somebody or something else: the two would be confused.`,
};

/** What is said of a name that cannot be given; in French, with the spaces that its typography asks for. */
export type Refus = string;

function dire(choisir: (messages: typeof FR) => string): Refus {
  return langueCourante() === 'fr' ? typographier(choisir(FR)) : choisir(EN);
}

/** @returns why what stands at a place cannot be renamed; undefined when it can */
export function refusDeRenommer(mention: Mention | undefined): Refus | undefined {
  if (!mention) return dire(({ rien }) => rien);
  const { cible } = mention;
  if (cible.genre === 'fichier') return dire(({ fichier }) => fichier);
  return cible.noeud ? undefined : dire(({ inconnu }) => inconnu(cible.nom));
}

/** @returns what is wrong with the words of a new name, whatever is declared elsewhere */
export function refusDeForme(mention: Mention, nom: string, services: ServicesParaphe): Refus | undefined {
  if (!nom) return dire(({ vide }) => vide);
  if (mention.par === 'libelle') {
    const ouverts = [...nom].reduce(
      (n, signe) => (n < 0 ? n : n + (signe === '«' ? 1 : signe === '»' ? -1 : 0)),
      0,
    );
    return ouverts !== 0 || /["“”\\\r\n]/.test(nom) ? dire(({ libelle }) => libelle) : undefined;
  }
  const { tokens, errors } = services.paraphe.parser.Lexer.tokenize(nom);
  const [mot] = tokens;
  const seul = errors.length === 0 && tokens.length === 1 && mot?.image === nom;
  if (mention.cible.genre === 'etape') return /^\d+$/.test(nom) ? undefined : dire(({ etape }) => etape);
  if (mention.par === 'numero') {
    const numero =
      seul && ['NUMERO', 'NOMBRE', 'ANNEE'].includes(mot.tokenType.name) && /^[\d.A-Za-z]+$/.test(nom);
    return numero ? undefined : dire((messages) => messages.numero);
  }
  if (/\s/.test(nom)) return dire(({ espace }) => espace(nom.replace(/\s+/g, '-')));
  if (seul && MOTS_RESERVES.has(mot.tokenType.name)) return dire(({ reserve }) => reserve(nom));
  if (/^\d/.test(nom)) return dire(({ chiffre }) => chiffre);
  const estNom =
    seul && (mot.tokenType.name === 'ID' || mot.tokenType.CATEGORIES?.some(({ name }) => name === 'ID'));
  return estNom ? undefined : dire(({ signes }) => signes);
}

/** @returns who has a new name already, in one of the texts that will be changed */
export function refusDePlace(
  mention: Mention,
  nom: string,
  { vue, mentions }: { vue: Vue; mentions: Mentions },
  services: ServicesParaphe,
): Refus | undefined {
  const { cible } = mention;
  const texte = UriUtils.basename(vue.uri);
  const { genre } = cible;
  if (mention.par === 'libelle') return undefined;
  if (genre === 'element') return refusDeNumero(cible as Element, nom, mentions);
  if (genre === 'etape' || genre === 'indicateur') {
    const cle = `${cible.cle.slice(0, cible.cle.lastIndexOf('#'))}#${nom}`;
    return mentions.parCle.has(cle) ? dire(({ pris }) => pris(nom, texte)) : undefined;
  }
  if (genre === 'fichier') return undefined;
  const scopes = services.paraphe.references.ScopeProvider as ParapheScopeProvider;
  if (scopes.portee(vue.analyse.document).trouver(genre, nom)) return dire(({ pris }) => pris(nom, texte));
  return mentions.parCle.has(`${genre} ?#${formeUnique(nom)}`)
    ? dire(({ nomme }) => nomme(nom, texte))
    : undefined;
}

/** An objectif or a sub-action with a number of one component is numbered anew in each holder. */
function refusDeNumero(element: Element, numero: string, { plans }: Mentions): Refus | undefined {
  for (const [{ cle, sorte, parent }, nouveau] of nouveauxNumeros(element, numero)) {
    const local = !nouveau.includes('.') && (sorte === 'objectif' || sorte === 'sous-action');
    const pris = plans
      .get(element.plan)
      ?.elements.find(
        (autre) =>
          autre.cle !== cle &&
          autre.sorte === sorte &&
          autre.nom === nouveau &&
          (!local || autre.parent?.cle === parent?.cle),
      );
    if (!pris) continue;
    const titre = ast.isOrientation(pris.noeud) || ast.isFaitDiagnostic(pris.noeud) ? '' : pris.noeud.titre;
    return dire(({ numeroPris }) => numeroPris(nouveau, titre));
  }
  return undefined;
}

/** @returns an element and those below it whose numbers follow its own, each with its new number */
export function nouveauxNumeros(element: Element, numero: string): [Element, string][] {
  const nouveaux: [Element, string][] = [[element, numero]];
  const descendre = ({ enfants }: Element) => {
    for (const enfant of enfants) {
      if (enfant.nom.startsWith(`${element.nom}.`))
        nouveaux.push([enfant, numero + enfant.nom.slice(element.nom.length)]);
      descendre(enfant);
    }
  };
  descendre(element);
  return nouveaux;
}
