/** The years of the contract around the cursor. */
import type { Contexte } from './types.js';

/** Years proposed when no period is said. */
const DUREE = 5;
/** Words of a period: `du 1er janvier 2024 au 31 décembre 2028`. */
const MOTS_DE_PERIODE = 12;

/** @returns first and last year, both included: those of the contract, or five from this one */
export function anneesDe({ situation, analyse, aujourdhui }: Contexte): { debut: number; fin: number } {
  const { lecture, niveaux } = situation;
  const { tokens } = lecture;
  const plan = niveaux[1];
  let rang = Math.max(0, plan?.tete ?? 0);
  const limite = plan ? (lecture.paires[plan.accolade] ?? -1) : -1;
  const fin = limite < 0 ? tokens.length : limite;
  while (rang < fin && tokens[rang]?.tokenType.name !== 'période') rang += 1;
  const mots = tokens.slice(rang + 1, Math.min(fin, rang + 1 + MOTS_DE_PERIODE));
  const annees: number[] = [];
  for (const { tokenType, image } of mots) {
    if (/^(?:signataires?|axe|action|objectif|territoire)$/.test(tokenType.name) || image === '{') break;
    annees.push(...(image.match(/(?:19|20)\d{2}/g) ?? []).map(Number));
  }
  if (!annees.length) {
    const periode = analyse?.contrats.find(({ plan: contrat }) => contrat.periode)?.plan.periode;
    annees.push(...(JSON.stringify(periode ?? '').match(/(?:19|20)\d{2}/g) ?? []).map(Number));
  }
  const debut = annees.length ? Math.min(...annees) : Number(aujourdhui.slice(0, 4));
  const derniere = annees.length ? Math.max(...annees) : debut + DUREE - 1;
  return { debut, fin: Math.min(derniere, debut + 20) };
}
