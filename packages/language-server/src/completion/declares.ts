/** The actors that a text declares, read from its words: those just typed count, whatever else is broken. */
import { sansAccents } from '@paraphe/model';
import { contenu, finDe, type Lecture, type Token } from './lecture.js';

export interface ActeurLu {
  identifiant: string;
  type: string;
  nom: string;
  /** Rank of its first token. */
  rang: number;
}

export interface ActeursLus {
  acteurs: readonly ActeurLu[];
  /** The first block of actors: rank of its opening brace, and of its closing one, -1 when it has none. */
  bloc: { ouvre: number; ferme: number } | undefined;
  /** Rank of the path of the last `utilise`; -1 when the text uses no file. */
  utilise: number;
  /** SIREN of territories and intercommunalités. */
  sirens: readonly string[];
}

const lus = new WeakMap<Lecture, ActeursLus>();

export function acteursLus(lecture: Lecture): ActeursLus {
  let connus = lus.get(lecture);
  if (!connus) {
    connus = lire(lecture);
    lus.set(lecture, connus);
  }
  return connus;
}

function lire({ tokens, paires }: Lecture): ActeursLus {
  const acteurs: ActeurLu[] = [];
  const sirens: string[] = [];
  let bloc: ActeursLus['bloc'];
  let utilise = -1;
  const declarer = (rang: number) => {
    const nom = tokens[rang];
    if (!nom || tokens[rang + 1]?.image !== ':' || nom.image === ':') return;
    const titre = tokens[rang + 3];
    acteurs.push({
      identifiant: nom.image,
      type: tokens[rang + 2]?.image ?? '',
      nom: titre?.tokenType.name === 'TEXTE' ? contenu(titre.image) : '',
      rang,
    });
  };
  for (let rang = 0; rang < tokens.length; rang += 1) {
    const type = (tokens[rang] as Token).tokenType.name;
    if (type === 'utilise' && tokens[rang + 1]?.tokenType.name === 'TEXTE') utilise = rang + 1;
    else if (type === 'acteur') declarer(rang + 1);
    else if (type === 'siren' || type === 'epci') {
      const chiffres = tokens[rang + 1]?.image.replace(/\s/g, '') ?? '';
      if (/^\d{9}$/.test(chiffres)) sirens.push(chiffres);
    } else if (type === 'acteurs' && tokens[rang + 1]?.image === '{') {
      const ferme = paires[rang + 1] ?? -1;
      bloc ??= { ouvre: rang + 1, ferme };
      let profondeur = 0;
      for (let i = rang + 2; i < (ferme < 0 ? tokens.length : ferme); i += 1) {
        const { image } = tokens[i] as Token;
        if (image === '{') profondeur += 1;
        else if (image === '}') profondeur -= 1;
        else if (!profondeur) declarer(i);
      }
    }
  }
  return { acteurs, bloc, utilise, sirens };
}

/** Where a new actor is declared, and what is written there: offset, text. */
export function declaration(lecture: Lecture, ligne: string): { offset: number; texte: string } {
  const { bloc, utilise } = acteursLus(lecture);
  const { tokens, texte } = lecture;
  if (bloc && bloc.ferme >= 0) {
    const dernier = tokens[bloc.ferme - 1] as Token;
    const fermante = tokens[bloc.ferme] as Token;
    // A comment at the end of the last line stays there.
    const reste = /^[^\n\r}]*/.exec(texte.slice(finDe(dernier), fermante.startOffset))?.[0] ?? '';
    const surPlace = !/[\n\r]/.test(texte.slice(finDe(dernier), fermante.startOffset));
    const marge = margeDe(texte, (tokens[bloc.ouvre - 1] as Token).startOffset);
    return {
      offset: finDe(dernier) + (surPlace ? 0 : reste.trimEnd().length),
      texte: surPlace ? `\n${marge}  ${ligne}\n${marge}` : `\n${marge}  ${ligne}`,
    };
  }
  if (bloc) return { offset: finDe(tokens[bloc.ouvre] as Token), texte: `\n  ${ligne}` };
  const nouveau = `acteurs {\n  ${ligne}\n}\n`;
  if (utilise < 0) {
    const premier = tokens[0];
    return { offset: premier ? debutAvecDoc(texte, premier.startOffset) : 0, texte: `${nouveau}\n` };
  }
  const apres = finDe(tokens[utilise] as Token);
  const ligneSuivante = texte.indexOf('\n', apres);
  return ligneSuivante < 0
    ? { offset: texte.length, texte: `\n\n${nouveau}` }
    : { offset: ligneSuivante + 1, texte: `\n${nouveau}` };
}

/** @returns the offset of an element, or of the documentation comment that stands right before it */
function debutAvecDoc(texte: string, offset: number): number {
  const doc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(texte.slice(0, offset));
  return doc ? doc.index : offset;
}

function margeDe(texte: string, offset: number): string {
  return /[ \t]*$/.exec(texte.slice(texte.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
}

/** What a structure is, by the words of its name. */
const PAR_NOM: readonly [RegExp, string][] = [
  [/^(?:cc|ca|cu|cias|epci|ccas|cpts|msp|csp|ght|urps|ars|caf|cpam|msa|carsat|ddets|dreets|drac)\b/, ''],
  [/^(?:mairie|ville|commune)\b/, 'commune'],
  [/^(?:communaute|agglo|metropole|pays)\b/, 'epci'],
  [/^(?:departement|conseil-departemental)\b/, 'département'],
  [/^(?:region|conseil-regional)\b/, 'région'],
  [/^prefecture\b/, 'préfecture'],
  [/^(?:etat|education)\b/, 'état'],
  [/^(?:centre-hospitalier|ch|chu|chic|hopital|clinique)\b/, 'hôpital'],
  [/^(?:commission|comite|conseil|copil|cotech|bureau|conference)\b/, 'instance'],
  [/^(?:association|centre-social|mission-locale|maison)\b/, 'association'],
  [/^(?:ordre)\b/, 'ordre'],
  [/^(?:mutualite|mutuelle)\b/, 'mutuelle'],
  [/^(?:lycee|college|ecole|universite)\b/, 'établissement'],
];
const INTERCOMMUNALITES: ReadonlySet<string> = new Set(['cc', 'ca', 'cu']);

/** @returns what a structure most likely is, by its name; `organisme` when the name does not tell */
export function typeProbable(nom: string): string {
  const net = sansAccents(nom);
  const trouve = PAR_NOM.find(([motif]) => motif.test(net));
  if (!trouve) return 'organisme';
  if (trouve[1]) return trouve[1];
  const sigle = /^[a-z]+/.exec(net)?.[0] ?? '';
  return INTERCOMMUNALITES.has(sigle) ? 'epci' : sigle;
}
