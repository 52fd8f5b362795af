/** Why a constat is made, and how to answer it: the first paragraph of the page of its rule, and its last section. */
import { type ConstatSitue, langueCourante } from '@paraphe/language';
import { typographier } from '@paraphe/model';
import { pageDe, pageEnLigne } from '../pages.js';
import { carte } from './markdown.js';

/** @param lien true when the client opens the pages of the rules */
export async function carteConstat({ regle }: ConstatSitue, lien: boolean): Promise<string | undefined> {
  // The pages are in French; the message of the constat, which the editor shows beside, is in the chosen language.
  const page = langueCourante() === 'fr' ? await pageDe(regle) : undefined;
  if (!page) return undefined;
  const pourquoi = /^#[^\n]*\n+([\s\S]*?)(?:\n\n|$)/.exec(page)?.[1];
  const corriger = /^## Corriger\n+([\s\S]*?)(?:\n## |$(?![\s\S]))/m.exec(page)?.[1];
  const adresse = lien ? pageEnLigne(regle) : undefined;
  return carte(
    pourquoi && typographier(`**Pourquoi ?** ${enLigne(pourquoi)}`),
    corriger && typographier(`**Que faire ?** ${enLigne(corriger)}`),
    adresse && `[${regle}](${adresse})`,
  );
}

/** The lines of a paragraph are cut where the page is; an editor cuts them where its window is. */
const enLigne = (texte: string) => texte.trim().replace(/([^\n])\n(?![\n\-*`])/g, '$1 ');
