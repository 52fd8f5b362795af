/** The next number of an axe, an objectif, an action…: after the one before, where nobody has it yet. */
import { membresApres, membresAvant } from './situation.js';
import type { Contexte } from './types.js';

/** Words whose number starts with that of the block around them. */
const COMPOSES: ReadonlySet<string> = new Set(['objectif', 'action', 'sous-action']);

/** @returns the number that comes next in the block of the cursor, for a line that opens with a word */
export function prochainNumero(contexte: Contexte, mot: string): string {
  const { situation, automate } = contexte;
  const { niveaux, lecture } = situation;
  const niveau = niveaux.at(-1);
  if (!niveau) return '1';
  if (mot === 'étape') return prochaineEtape(contexte);
  const numeroA = (rang: number): string | undefined => {
    const suivant = lecture.tokens[rang + 1];
    return suivant && /^[\d]/.test(suivant.image) ? suivant.image : undefined;
  };
  const memes = (rangs: readonly number[]) =>
    rangs
      .filter((rang) => lecture.tokens[rang]?.tokenType.name === mot)
      .flatMap((rang) => numeroA(rang) ?? []);
  const avant = memes(membresAvant(niveau).filter((rang) => rang + 1 < situation.rang));
  const apres = memes(membresApres(situation, automate));
  const pris = new Set([...avant, ...apres]);
  const precedent = avant.at(-1) ?? (apres[0] && reculer(apres[0]));
  if (precedent !== undefined) {
    let suivant = avancerNumero(precedent);
    while (pris.has(suivant)) suivant = avancerNumero(suivant);
    return suivant;
  }
  if (!COMPOSES.has(mot)) return '1';
  const plat = mot === 'action' ? dernierePlate(contexte) : undefined;
  if (plat !== undefined) return String(plat + 1);
  const parent =
    niveau.tete >= 0 && /^(?:axe|objectif|action)$/.test(lecture.tokens[niveau.tete]?.tokenType.name ?? '')
      ? numeroA(niveau.tete)
      : undefined;
  if (mot === 'sous-action') return parent ? `${parent}.a` : '1.a';
  return parent ? `${parent}.1` : '1';
}

/** Steps stand after their date: they are looked for in the whole calendar. */
function prochaineEtape({ situation: { niveaux, lecture } }: Contexte): string {
  const { tokens, paires } = lecture;
  let plus = 0;
  let rang = Math.max(0, niveaux.at(-1)?.accolade ?? 0);
  const limite = paires[rang] ?? -1;
  for (const fin = limite < 0 ? tokens.length : limite; rang < fin; rang += 1) {
    const image = tokens[rang + 1]?.image ?? '';
    if (tokens[rang]?.tokenType.name === 'étape' && /^\d+$/.test(image)) plus = Math.max(plus, Number(image));
  }
  return String(plus + 1);
}

/** @returns `1.4` after `1.3`, `1.a` before `1.b` */
export function avancerNumero(numero: string): string {
  return numero.replace(/(\d+|[A-Za-z])$/, (fin) =>
    /\d/.test(fin) ? String(Number(fin) + 1) : String.fromCharCode(fin.charCodeAt(0) + 1),
  );
}

/** @returns the number before the first: what would follow it may be free */
function reculer(numero: string): string {
  return numero.replace(/(\d+|[A-Za-z])$/, (fin) => (/\d/.test(fin) ? '0' : '`'));
}

/** @returns the highest number of a plan whose fiches are numbered flat (7, 8…) across its axes; undefined when it is not so */
function dernierePlate({ situation }: Contexte): number | undefined {
  const { lecture, niveaux } = situation;
  const plan = niveaux[1];
  if (!plan || niveaux.length < 3) return undefined;
  const limite = lecture.paires[plan.accolade] ?? -1;
  const fin = limite < 0 ? lecture.tokens.length : limite;
  let plus: number | undefined;
  for (let rang = Math.max(0, plan.accolade); rang < fin; rang += 1) {
    if (lecture.tokens[rang]?.tokenType.name !== 'action') continue;
    const image = lecture.tokens[rang + 1]?.image ?? '';
    if (image.includes('.')) return undefined;
    if (/^\d+$/.test(image)) plus = Math.max(plus ?? 0, Number(image));
  }
  return plus;
}
