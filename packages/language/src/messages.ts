/** What the language itself says (lexer, parser, names), in French and in English. */
import type { Langue } from '@paraphe/checks';
import type { IToken } from 'chevrotain';
import { libellesAttendus } from './syntaxe/attendus.js';
import { nommer } from './syntaxe/signes.js';

let courante: Langue = 'fr';

/** Chooses the language of the messages of this process. */
export function choisirLangue(langue: Langue): void {
  courante = langue;
}

/** @returns the language of the messages of this process. */
export function langueCourante(): Langue {
  return courante;
}

/** @returns names between the quotation marks of the language that was chosen, the last after « ou ». */
export function entreGuillemets(noms: readonly string[]): string {
  return courante === 'fr'
    ? noms.map((nom) => `« ${nom} »`).join(' ou ')
    : noms.map((nom) => `"${nom}"`).join(' or ');
}

/** @returns « Vouliez-vous dire … ? », with the space before it; nothing without a name. */
export function suggestion(noms: readonly string[]): string {
  if (noms.length === 0) return '';
  return courante === 'fr'
    ? ` Vouliez-vous dire ${entreGuillemets(noms)} ?`
    : ` Did you mean ${entreGuillemets(noms)}?`;
}

/** Blocks, as people call them, with their article: « dans une action ». */
const BLOCS: Record<string, { fr: string; en: string }> = {
  Contrat: { fr: 'un contrat', en: 'a contract' },
  Demarche: { fr: 'une démarche', en: 'a démarche' },
  Axe: { fr: 'un axe', en: 'an axe' },
  Objectif: { fr: 'un objectif', en: 'an objectif' },
  Action: { fr: 'une action', en: 'an action' },
  SousAction: { fr: 'une sous-action', en: 'a sous-action' },
  Fiche: { fr: 'une fiche', en: 'a fiche' },
  Calendrier: { fr: 'un calendrier', en: 'a calendar' },
  Indicateurs: { fr: 'les indicateurs', en: 'the indicators' },
  Indicateur: { fr: 'un indicateur', en: 'an indicator' },
  Financements: { fr: 'les financements', en: 'the financing' },
  LigneFinancement: { fr: 'les financements', en: 'the financing' },
  Acteurs: { fr: 'les acteurs', en: 'the actors' },
  ActeurDeclare: { fr: 'un acteur', en: 'an actor' },
  Gouvernance: { fr: 'la gouvernance', en: 'the governance' },
  Instance: { fr: 'une instance', en: 'an instance' },
  Territoire: { fr: 'le territoire', en: 'the territory' },
  Diagnostic: { fr: 'le diagnostic', en: 'the diagnostic' },
  Modele: { fr: 'un modèle', en: 'a modèle' },
  Portee: { fr: 'les demandes', en: 'the demands' },
  Avenant: { fr: 'un avenant', en: 'an avenant' },
  Suivi: { fr: 'un suivi', en: 'a suivi' },
  SuiviAction: { fr: "le suivi d'une action", en: 'the report on an action' },
  Phase: { fr: 'une phase', en: 'a phase' },
  Cout: { fr: 'un coût', en: 'a cost' },
  ObjectifsVises: { fr: 'les objectifs visés', en: 'the aims' },
  ObjectifVise: { fr: 'un objectif visé', en: 'an aim' },
  Coordination: { fr: 'la coordination', en: 'the coordination' },
  Evaluation: { fr: "l'évaluation", en: 'the evaluation' },
  Libelles: { fr: 'les libellés', en: 'the names of the levels' },
  Modifie: { fr: 'une modification', en: 'a change' },
  Orientation: { fr: 'une orientation', en: 'an orientation' },
  DocumentCite: { fr: 'un document', en: 'a document' },
};

/** A text with its marks, on one line, or what stands for it. */
const court = (ecrit: string) => (/\n|^.{60}/.test(ecrit) ? '"…"' : ecrit);

const bloc = (regle: string, langue: Langue) =>
  BLOCS[regle]?.[langue] ?? (langue === 'fr' ? 'ce bloc' : 'this block');

/** « une action » → « l'action »: the one that is open. */
const leBloc = (regle: string) =>
  bloc(regle, 'fr')
    .replace(/^une? (?=[aeiouyéèê])/i, "l'")
    .replace(/^un /, 'le ')
    .replace(/^une /, 'la ');
const theBlock = (regle: string) => bloc(regle, 'en').replace(/^an? /, 'the ');

/** At most eight things that may stand there, the rest told by « … ». */
function liste(noms: readonly string[], langue: Langue, ou: string): string {
  const lus = libellesAttendus(noms, langue);
  const montres = lus.slice(0, 8);
  if (lus.length > 8) return `${montres.join(', ')}…`;
  return montres.length > 1
    ? `${montres.slice(0, -1).join(', ')} ${ou} ${montres.at(-1)}`
    : (montres[0] ?? '');
}

/** Some of the words of a block, one for the singular and the plural, those that people look for first. */
function exemples(permis: readonly string[]): string {
  const lettres = permis.filter((mot) => /^\p{L}{3}/u.test(mot));
  const seuls = lettres.filter((mot) => !(/[sx]$/.test(mot) && lettres.includes(mot.slice(0, -1))));
  const courants = [
    'description',
    'pilote',
    'partenaire',
    'public',
    'frein',
    'calendrier',
    'indicateurs',
    'indicateur',
    'financement',
  ];
  const rang = (mot: string) => (courants.includes(mot) ? courants.indexOf(mot) : courants.length);
  const tries = [...seuls].sort((a, b) => rang(a) - rang(b));
  return tries.slice(0, 8).join(', ') + (tries.length > 8 ? '…' : '.');
}

const citer = (mots: readonly string[], ou: string, avant = '« ', apres = ' »') =>
  mots.map((mot) => avant + mot + apres).join(ou);

function rencontre(token: IToken): string {
  const image = token.image.length > 40 ? `${token.image.slice(0, 37)}…` : token.image;
  return image.replace(/\s+/g, ' ');
}

/** Words that begin two things: what is most often meant. */
const MODELES: Record<string, string> = { objectif: 'objectif 1.4 "Titre" { … }' };

const FINANCEMENTS = new Set(['Financements', 'LigneFinancement', 'Cout']);

/** « „ (guillemet anglais bas) ». */
function designer(signe: string, langue: Langue): string {
  const nom = nommer(signe)?.[langue];
  return nom ? `${signe} (${nom})` : signe;
}

/** @returns what is said of a sign that a paste brings, by its name: most look like another, or like nothing. */
function signeConnu(texte: string, langue: Langue): string | undefined {
  const signe = nommer(texte);
  if (!signe) return undefined;
  const { genre } = signe;
  const nom = signe[langue];
  const vu = designer(signe.signe, langue);
  if (langue === 'fr') {
    if (genre === 'invisible')
      return `Un caractère qui ne se voit pas se trouve ici (${nom}) : effacez-le, ou tapez ce passage à nouveau.`;
    if (genre === 'tiret')
      return `${vu} n'a pas de sens ici : dans un nom ou un mot, tapez le trait d'union du clavier, -.`;
    if (genre === 'puce')
      return `${vu} n'a pas de sens ici : hors d'un texte, une liste n'a pas de puces, et ses valeurs sont séparées par des virgules.`;
    return `${vu} n'a pas de sens ici : un texte s'écrit entre « et », ou entre " et ".`;
  }
  if (genre === 'invisible')
    return `A character that cannot be seen stands here (${nom}): delete it, or type this passage again.`;
  if (genre === 'tiret') return `${vu} means nothing here: in a name or a word, type the plain hyphen, -.`;
  if (genre === 'puce')
    return `${vu} means nothing here: outside a text, a list has no bullets, and commas stand between its values.`;
  return `${vu} means nothing here: a text stands between « and », or between " and ".`;
}

const fr = {
  tropProfond: (maximum: number) =>
    `Plus de ${maximum} accolades « { » sont ouvertes les unes dans les autres : le texte n'est pas lu au-delà. Il manque sans doute des « } ».`,
  texteOuvert: (marque: string) =>
    marque === '«'
      ? "Ce texte n'est pas fermé : il manque « » ». Ajoutez-le à la fin du texte."
      : `Ce texte n'est pas fermé : il manque ${marque === '"' ? '"' : '”'} avant la fin de la ligne. Un texte de plusieurs lignes s'écrit entre « et ».`,
  guillemets: (ouvrant: string, fermant: string) =>
    `Ce texte commence par ${designer(ouvrant, 'fr')} et finit par ${designer(fermant, 'fr')} : mettez-le entre « et », ou entre " et ".`,
  caractereInconnu: (texte: string) =>
    signeConnu(texte, 'fr') ??
    (texte.startsWith('»')
      ? "Ce « » » ferme un texte qui n'est pas ouvert."
      : /^[.;]$/.test(texte)
        ? `« ${texte} » n'a pas de sens ici : les valeurs d'une liste sont séparées par des virgules, et rien ne suit la dernière.`
        : `« ${texte.slice(0, 40)} » n'a pas de sens ici. Un texte libre s'écrit entre guillemets : "…" ou « … ».`),
  manque: (
    attendus: readonly string[],
    recu: IToken,
    precedent: IToken | undefined,
    voisins: readonly string[] = [],
  ) => {
    const apres = precedent?.image ? ` après « ${rencontre(precedent)} »` : '';
    if (voisins.length)
      return `« ${rencontre(recu)} » ne convient pas${apres}. Vouliez-vous dire ${citer(voisins, ' ou ')} ?`;
    if (attendus.length === 0) return `« ${rencontre(recu)} » n'est pas attendu ici.`;
    const quoi = liste(attendus, 'fr', 'ou');
    return recu.tokenType.name === 'EOF' || !recu.image
      ? `Il manque ${quoi}${apres} : le texte s'arrête là.`
      : `Il manque ${quoi}${apres} ; « ${rencontre(recu)} » ne convient pas.`;
  },
  uniteManque: (nombre: string) => `Il manque € ou % après « ${nombre} ».`,
  montantManque: (qui: string, texte: boolean) =>
    texte
      ? `Il manque un montant ou une part (30 %) après ce texte, s'il dit qui paie. Une remarque s'écrit : précision ${court(qui)}`
      : `Il manque un montant ou une part (30 %) après « ${qui} ». Qui peut payer, sans montant, s'écrit : sources ${qui}`,
  malSuivi: (image: string) =>
    `Ce qui suit « ${image.slice(0, 40)} » ne convient pas.${MODELES[image] ? ` On écrit : ${MODELES[image]}` : ''}`,
  blocOuvert: (regle: string) => `Il manque « } » à la fin du texte, pour fermer ${leBloc(regle)}.`,
  accoladeOubliee: (mot: string, regle: string) =>
    `Il manque « } » avant « ${mot} », pour fermer ${leBloc(regle)} : « ${mot} » ne peut pas s'y trouver.`,
  texteSansRubrique: () =>
    'Ce texte ne se rattache à rien : il manque une virgule avant lui, ou le nom de la rubrique à laquelle il appartient.',
  parenthese: (regle: string) =>
    `Cette parenthèse n'est pas comprise ici. ${
      FINANCEMENTS.has(regle)
        ? 'Après un montant peuvent être dits : (acquis), (demandé), (en instruction), (à mobiliser), (refusé) ou (versé le 15/06/2024).'
        : "Une précision s'écrit dans le texte, entre guillemets."
    }`,
  inattendu: (image: string, regle: string) =>
    `« ${image} » n'a pas de sens à cet endroit dans ${bloc(regle, 'fr')}.`,
  malPlace: (image: string, precedent: string) =>
    `« ${image} » ne convient pas après « ${precedent.slice(0, 40)} » : la ligne précédente est sans doute incomplète.`,
  motIsole: (image: string, precedent: string) =>
    `« ${image} » ne se rattache à rien après « ${precedent.slice(0, 40)} » : il manque sans doute une virgule avant lui, ou des guillemets autour.`,
  pasIci: (image: string, regle: string, permis: readonly string[], place: string | undefined) =>
    `« ${image} » n'a pas sa place dans ${bloc(regle, 'fr')}${place ? ` : cela s'écrit dans ${bloc(place, 'fr')}.` : permis.length ? `. Peuvent s'y trouver : ${exemples(permis)}` : '.'}`,
  rubriqueInconnue: (image: string, regle: string, voisins: readonly string[], permis: readonly string[]) =>
    `« ${image} » est inconnu dans ${bloc(regle, 'fr')}.${
      voisins.length
        ? ` Vouliez-vous dire ${citer(voisins, ' ou ')} ?`
        : permis.length
          ? ` Peuvent s'y trouver : ${exemples(permis)} Un texte libre s'écrit entre guillemets.`
          : ''
    }`,
  accoladeEnTrop: () => 'Cette accolade « } » est de trop : tout ce qui était ouvert est déjà fermé.',
  horsContrat: (image: string) =>
    `« ${image} » est hors de tout contrat : il manque « contrat … { » avant, ou une accolade « } » en trop, plus haut, a fermé le contrat.`,
  debutInconnu: (image: string, voisins: readonly string[]) =>
    `« ${image.slice(0, 40)} » est inconnu à cet endroit.${voisins.length ? ` Vouliez-vous dire ${citer(voisins, ' ou ')} ?` : ' Un texte commence par « utilise », « acteurs », « contrat », « démarche », « fiche » ou « modèle ».'}`,
};

const en: typeof fr = {
  tropProfond: (maximum) =>
    `More than ${maximum} "{" are open inside each other: the text is not read further. Some "}" are probably missing.`,
  texteOuvert: (marque) =>
    marque === '«'
      ? 'This text is not closed: » is missing. Add it at the end of the text.'
      : `This text is not closed: ${marque === '"' ? '"' : '”'} is missing before the end of the line. A text of several lines stands between « and ».`,
  guillemets: (ouvrant, fermant) =>
    `This text begins with ${designer(ouvrant, 'en')} and ends with ${designer(fermant, 'en')}: put it between « and », or between " and ".`,
  caractereInconnu: (texte) =>
    signeConnu(texte, 'en') ??
    (texte.startsWith('»')
      ? 'This » closes a text that was not opened.'
      : /^[.;]$/.test(texte)
        ? `"${texte}" means nothing here: commas stand between the values of a list, and nothing after the last one.`
        : `"${texte.slice(0, 40)}" means nothing here. Free text stands between quotes: "…" or « … ».`),
  manque: (attendus, recu, precedent, voisins = []) => {
    const apres = precedent?.image ? ` after "${rencontre(precedent)}"` : '';
    if (voisins.length)
      return `"${rencontre(recu)}" does not fit${apres}. Did you mean ${citer(voisins, ' or ', '"', '"')}?`;
    if (attendus.length === 0) return `"${rencontre(recu)}" is not expected here.`;
    const quoi = liste(attendus, 'en', 'or');
    return recu.tokenType.name === 'EOF' || !recu.image
      ? `Missing ${quoi}${apres}: the text stops there.`
      : `Missing ${quoi}${apres}; "${rencontre(recu)}" does not fit.`;
  },
  uniteManque: (nombre) => `€ or % is missing after "${nombre}".`,
  montantManque: (qui, texte) =>
    texte
      ? `An amount or a share (30 %) is missing after this text, if it says who pays. A remark is written: précision ${court(qui)}`
      : `An amount or a share (30 %) is missing after "${qui}". Who may pay, without an amount, is written: sources ${qui}`,
  malSuivi: (image) =>
    `What follows "${image.slice(0, 40)}" does not fit.${MODELES[image] ? ` Write: ${MODELES[image]}` : ''}`,
  blocOuvert: (regle) => `"}" is missing at the end of the text, to close ${theBlock(regle)}.`,
  accoladeOubliee: (mot, regle) =>
    `"}" is missing before "${mot}", to close ${theBlock(regle)}: "${mot}" cannot stand in it.`,
  texteSansRubrique: () =>
    'This text belongs to nothing: a comma before it, or the name of its rubrique, is missing.',
  parenthese: (regle) =>
    `This parenthesis is not understood here. ${
      FINANCEMENTS.has(regle)
        ? 'After an amount may be said: (acquis), (demandé), (en instruction), (à mobiliser), (refusé) or (versé le 15/06/2024).'
        : 'A precision is written in the text, between the quotes.'
    }`,
  inattendu: (image, regle) => `"${image}" means nothing at this place in ${bloc(regle, 'en')}.`,
  malPlace: (image, precedent) =>
    `"${image}" does not fit after "${precedent.slice(0, 40)}": the line before is probably incomplete.`,
  motIsole: (image, precedent) =>
    `"${image}" belongs to nothing after "${precedent.slice(0, 40)}": a comma before it, or quotes around it, are probably missing.`,
  pasIci: (image, regle, permis, place) =>
    `"${image}" cannot stand in ${bloc(regle, 'en')}${place ? `: it is written in ${bloc(place, 'en')}.` : permis.length ? `. What may: ${exemples(permis)}` : '.'}`,
  rubriqueInconnue: (image, regle, voisins, permis) =>
    `"${image}" is unknown in ${bloc(regle, 'en')}.${
      voisins.length
        ? ` Did you mean ${citer(voisins, ' or ', '"', '"')}?`
        : permis.length
          ? ` What may stand there: ${exemples(permis)} Free text stands between quotes.`
          : ''
    }`,
  accoladeEnTrop: () => 'This "}" is one too many: everything that was open is closed already.',
  horsContrat: (image) =>
    `"${image}" is outside any contract: "contrat … {" is missing before it, or a "}" too many, above, has closed it.`,
  debutInconnu: (image, voisins) =>
    `"${image.slice(0, 40)}" is unknown at this place.${voisins.length ? ` Did you mean ${citer(voisins, ' or ', '"', '"')}?` : ' A text starts with "utilise", "acteurs", "contrat", "démarche" or "fiche".'}`,
};

/** @returns the messages in the language that was chosen. */
export function messages(): typeof fr {
  return courante === 'fr' ? fr : en;
}
