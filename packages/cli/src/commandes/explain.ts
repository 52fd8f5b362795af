/** `paraphe explain`: the page of a rule, or the list of the rules. */
import { page } from '@paraphe/language';
import { lireOptions } from '../options.js';
import { rendre } from '../pages.js';
import { CODES, ecrire, FauteUsage, peintre } from '../terminal.js';
import { textes } from '../textes.js';

export async function explain(args: string[]): Promise<number> {
  const { mots } = await lireOptions(args, {});
  const [nom, ...trop] = mots;
  if (trop.length) throw new FauteUsage(textes().uneRegle);
  const peindre = peintre('sortie');
  if (nom === undefined) {
    const { montrerRegles } = await import('./rules.js');
    await montrerRegles();
    return CODES.bien;
  }
  const texte = await page(nom);
  if (texte === undefined) {
    const { reglesProches } = await import('../regles.js');
    throw new FauteUsage(textes().regleInconnue(nom, reglesProches(nom)));
  }
  const { pagesEnFrancais } = textes();
  ecrire(`${pagesEnFrancais ? `${pagesEnFrancais}\n\n` : ''}${rendre(texte, peindre)}`);
  return CODES.bien;
}
