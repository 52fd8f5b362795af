/** What the language itself says (lexer, parser, names), in French and in English. */
import type { Langue } from '@paraphe/checks';
import type { IToken } from 'chevrotain';
import { libelleToken } from './syntaxe/attendus.js';

let courante: Langue = 'fr';

/** Chooses the language of the messages of this process. */
export function choisirLangue(langue: Langue): void {
  courante = langue;
}

/** @returns the language of the messages of this process. */
export function langueCourante(): Langue {
  return courante;
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
};

const bloc = (regle: string, langue: Langue) => BLOCS[regle]?.[langue] ?? (langue === 'fr' ? 'ce bloc' : 'this block');

/** At most eight things that may stand there, the rest told by « … ». */
function liste(noms: readonly string[], langue: Langue, ou: string): string {
  const lus = [...new Set(noms.map((nom) => libelleToken(nom, langue)))];
  const montres = lus.slice(0, 8);
  if (lus.length > 8) return `${montres.join(', ')}…`;
  return montres.length > 1 ? `${montres.slice(0, -1).join(', ')} ${ou} ${montres.at(-1)}` : (montres[0] ?? '');
}

const citer = (mots: readonly string[], ou: string, avant = '« ', apres = ' »') =>
  mots.map((mot) => avant + mot + apres).join(ou);

function rencontre(token: IToken): string {
  const image = token.image.length > 40 ? `${token.image.slice(0, 37)}…` : token.image;
  return image.replace(/\s+/g, ' ');
}

const fr = {
  texteOuvert: (marque: string) =>
    marque === '«'
      ? "Ce texte n'est pas fermé : il manque « » ». Ajoutez-le à la fin du texte."
      : `Ce texte n'est pas fermé : il manque ${marque === '"' ? '"' : '”'} avant la fin de la ligne. Un texte de plusieurs lignes s'écrit entre « et ».`,
  caractereInconnu: (texte: string) =>
    texte.startsWith('»')
      ? "Ce « » » ferme un texte qui n'est pas ouvert."
      : `« ${texte.slice(0, 40)} » n'a pas de sens ici. Un texte libre s'écrit entre guillemets : "…" ou « … ».`,
  manque: (attendus: readonly string[], recu: IToken, precedent: IToken | undefined) => {
    const apres = precedent?.image ? ` après « ${rencontre(precedent)} »` : '';
    if (attendus.length === 0) return `« ${rencontre(recu)} » n'est pas attendu ici.`;
    const quoi = liste(attendus, 'fr', 'ou');
    return recu.tokenType.name === 'EOF' || !recu.image
      ? `Il manque ${quoi}${apres} : le texte s'arrête là.`
      : `Il manque ${quoi}${apres} ; « ${rencontre(recu)} » ne convient pas.`;
  },
  blocOuvert: (regle: string) => `Il manque « } » à la fin du texte : ${bloc(regle, 'fr')} reste ouvert.`,
  accoladeOubliee: (mot: string, regle: string) =>
    `Il manque « } » avant « ${mot} » : ${bloc(regle, 'fr')} reste ouvert et ne peut pas contenir « ${mot} ».`,
  texteSansRubrique: () =>
    'Ce texte ne se rattache à rien : il manque une virgule avant lui, ou le nom de la rubrique à laquelle il appartient.',
  inattendu: (image: string, regle: string) => `« ${image} » n'a pas de sens à cet endroit dans ${bloc(regle, 'fr')}.`,
  malPlace: (image: string, precedent: string) =>
    `« ${image} » ne convient pas après « ${precedent.slice(0, 40)} » : la ligne précédente est sans doute incomplète.`,
  pasIci: (image: string, regle: string, permis: readonly string[]) =>
    `« ${image} » n'a pas sa place dans ${bloc(regle, 'fr')}.${permis.length ? ` Peuvent s'y trouver : ${citer(permis.slice(0, 8), ', ', '', '')}…` : ''}`,
  rubriqueInconnue: (image: string, regle: string, voisins: readonly string[], permis: readonly string[]) =>
    `« ${image} » est inconnu dans ${bloc(regle, 'fr')}.${
      voisins.length
        ? ` Vouliez-vous dire ${citer(voisins, ' ou ')} ?`
        : permis.length
          ? ` Peuvent s'y trouver : ${permis.slice(0, 8).join(', ')}… Un texte libre s'écrit entre guillemets.`
          : ''
    }`,
  accoladeEnTrop: () => 'Cette accolade « } » est de trop : tout ce qui était ouvert est déjà fermé.',
  horsContrat: (image: string) =>
    `« ${image} » est hors de tout contrat. Une accolade « } » en trop, plus haut, a sans doute fermé le contrat.`,
  debutInconnu: (image: string, voisins: readonly string[]) =>
    `« ${image.slice(0, 40)} » est inconnu à cet endroit.${voisins.length ? ` Vouliez-vous dire ${citer(voisins, ' ou ')} ?` : ' Un texte commence par « utilise », « acteurs », « contrat », « démarche » ou « fiche ».'}`,
};

const en: typeof fr = {
  texteOuvert: (marque) =>
    marque === '«'
      ? 'This text is not closed: » is missing. Add it at the end of the text.'
      : `This text is not closed: ${marque === '"' ? '"' : '”'} is missing before the end of the line. A text of several lines stands between « and ».`,
  caractereInconnu: (texte) =>
    texte.startsWith('»')
      ? 'This » closes a text that was not opened.'
      : `"${texte.slice(0, 40)}" means nothing here. Free text stands between quotes: "…" or « … ».`,
  manque: (attendus, recu, precedent) => {
    const apres = precedent?.image ? ` after "${rencontre(precedent)}"` : '';
    if (attendus.length === 0) return `"${rencontre(recu)}" is not expected here.`;
    const quoi = liste(attendus, 'en', 'or');
    return recu.tokenType.name === 'EOF' || !recu.image
      ? `Missing ${quoi}${apres}: the text stops there.`
      : `Missing ${quoi}${apres}; "${rencontre(recu)}" does not fit.`;
  },
  blocOuvert: (regle) => `"}" is missing at the end of the text: ${bloc(regle, 'en')} is still open.`,
  accoladeOubliee: (mot, regle) =>
    `"}" is missing before "${mot}": ${bloc(regle, 'en')} is still open and cannot hold "${mot}".`,
  texteSansRubrique: () => 'This text belongs to nothing: a comma before it, or the name of its rubrique, is missing.',
  inattendu: (image, regle) => `"${image}" means nothing at this place in ${bloc(regle, 'en')}.`,
  malPlace: (image, precedent) =>
    `"${image}" does not fit after "${precedent.slice(0, 40)}": the line before is probably incomplete.`,
  pasIci: (image, regle, permis) =>
    `"${image}" cannot stand in ${bloc(regle, 'en')}.${permis.length ? ` What may: ${permis.slice(0, 8).join(', ')}…` : ''}`,
  rubriqueInconnue: (image, regle, voisins, permis) =>
    `"${image}" is unknown in ${bloc(regle, 'en')}.${
      voisins.length
        ? ` Did you mean ${citer(voisins, ' or ', '"', '"')}?`
        : permis.length
          ? ` What may stand there: ${permis.slice(0, 8).join(', ')}… Free text stands between quotes.`
          : ''
    }`,
  accoladeEnTrop: () => 'This "}" is one too many: everything that was open is closed already.',
  horsContrat: (image) => `"${image}" is outside any contract. A "}" too many, above, has probably closed it.`,
  debutInconnu: (image, voisins) =>
    `"${image.slice(0, 40)}" is unknown at this place.${voisins.length ? ` Did you mean ${citer(voisins, ' or ', '"', '"')}?` : ' A text starts with "utilise", "acteurs", "contrat", "démarche" or "fiche".'}`,
};

/** @returns the messages in the language that was chosen. */
export function messages(): typeof fr {
  return courante === 'fr' ? fr : en;
}
