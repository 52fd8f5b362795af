/** Silences a rule at one place, with the reason to write: a comment above the element that it speaks of. */
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { type Correctif, correctif, type Demande } from './correctif.js';
import { ascendants, ecritDe, estEnTete, margeDe, noeudA, placeDe } from './ecrit.js';
import { RAISON } from './texte.js';

/** What no comment can silence. */
const SANS_SILENCE = new Set(['syntaxe', 'texte/ignore-inutile', 'texte/ignore-sans-raison']);

export function faireTaire({ analyse, constat }: Demande): Correctif[] {
  const { regle, endroit } = constat;
  if (SANS_SILENCE.has(regle)) return [];
  const ecrit = ecritDe(analyse.document.parseResult.value);
  const { texte } = ecrit;
  const porteur = [...ascendants(noeudA(ecrit, endroit.debut))].find(
    (n): n is AstNode => n.$container !== undefined && estEnTete(texte, placeDe(n).offset),
  );
  if (!porteur) return [];
  const { offset } = placeDe(porteur);
  const marge = margeDe(texte, offset);
  return correctif('taire', dire('Faire taire ici, avec une raison', 'Silence here, with a reason'), [
    { ecrit, debut: offset, fin: offset, texte: `// paraphe-ignore ${regle} : ${RAISON()}\n${marge}` },
  ]);
}
