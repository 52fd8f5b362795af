/** What a word of the language means, with an example. */
import { langueCourante } from '@paraphe/language';
import type { AstNode, CstNode } from 'langium';
import { definition, LEXIQUE } from '../lexique.js';
import { carte } from './markdown.js';

/** Words of the longest of the language: `points de vigilance`. */
const MOTS_MAX = 4;

interface MotDefini {
  markdown: string;
  debut: number;
  fin: number;
}

/**
 * @param feuille a keyword
 * @param texte the text that it stands in
 * @returns the meaning of the longest word of the language that holds it (`effets attendus`, `mesuré en`)
 */
export function carteMot(feuille: CstNode, texte: string): MotDefini | undefined {
  for (const { mot, debut, fin } of groupes(feuille, texte)) {
    const entree = entreeDe(mot, feuille.astNode);
    if (!entree) continue;
    const sens = langueCourante() === 'en' ? entree.en : entree.fr;
    return {
      markdown: carte(`**${mot}** · ${sens}`, `\`\`\`paraphe\n${entree.exemple}\n\`\`\``),
      debut,
      fin,
    };
  }
  return undefined;
}

/** A word of a block first (`source` of an indicator), then the word in general. */
function entreeDe(mot: string, noeud: AstNode) {
  for (const bloc of [noeud.$container, noeud.$container?.$container, noeud]) {
    if (!bloc) continue;
    const sienne = LEXIQUE.get(`${bloc.$type}/${mot}`);
    if (sienne && (bloc !== noeud || !LEXIQUE.has(mot))) return sienne;
  }
  return definition(mot);
}

/** The groups of words of the line that hold the keyword, the longest first. */
function* groupes(
  { offset, end }: CstNode,
  texte: string,
): Generator<{ mot: string; debut: number; fin: number }> {
  const debutLigne = texte.lastIndexOf('\n', offset - 1) + 1;
  const finLigne = texte.indexOf('\n', offset);
  const ligne = texte.slice(debutLigne, finLigne < 0 ? undefined : finLigne);
  const mots = [...ligne.matchAll(/\p{L}[\p{L}\p{M}-]*['’]?/gu)].map(({ 0: mot, index }) => ({
    debut: debutLigne + index,
    fin: debutLigne + index + mot.length,
  }));
  const ici = mots.findIndex(({ debut, fin }) => debut <= offset && fin >= end);
  if (ici < 0) return;
  for (let longueur = MOTS_MAX; longueur > 0; longueur -= 1) {
    for (let de = Math.max(0, ici - longueur + 1); de <= ici; de += 1) {
      const premier = mots[de];
      const dernier = mots[de + longueur - 1];
      if (!premier || !dernier) continue;
      const brut = texte.slice(premier.debut, dernier.fin);
      const mot = brut.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
      yield { mot, debut: premier.debut, fin: dernier.fin };
    }
  }
}
