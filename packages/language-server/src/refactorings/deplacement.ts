/** Moves an element of the plan under another one, with its comments, at its new margin. */
import type { AstNode } from 'langium';
import { ecritDe, enOrdre, finDeLigne, margeDe, placeDe, signeDe } from '../correctifs/ecrit.js';
import { estStructure, lignesDe } from '../correctifs/places.js';
import type { Retouche } from '../correctifs/retouches.js';
import { enfantsDe, type Numerote } from './numeros.js';

const COMMENTAIRES = /(?:(?:^|\n)[^\S\n]*(?:\/\/[^\n]*|\/\*(?:(?!\*\/)[\s\S])*\*\/)[^\S\n]*)+\n[^\S\n]*$/;

/** @returns where an element starts, with the comments that stand just above it, and where its last line ends */
export function etendueDe(noeud: AstNode): { offset: number; end: number } {
  const { texte } = ecritDe(noeud);
  const { offset, end } = placeDe(noeud);
  const lu = COMMENTAIRES.exec(texte.slice(0, offset));
  const debut = lu ? lu.index + (/^\n?[^\S\n]*/.exec(lu[0])?.[0].length ?? 0) : offset;
  return { offset: debut, end: finDeLigne(texte, end) ?? end };
}

/**
 * @param avant the element that it goes before; absent for the end
 * @param source what is written there; the element as it stands by default
 * @returns the changes, without those of numbers; undefined when there is no block to hold it
 */
export function deplacerDans(
  noeud: Numerote,
  porteur: AstNode,
  avant: Numerote | undefined,
  source?: string,
): Retouche[] | undefined {
  const ecrit = ecritDe(noeud);
  const { texte } = ecrit;
  const [ouvrante, fermante] = [signeDe(porteur, '{'), signeDe(porteur, '}')];
  if (!ouvrante || !fermante) return undefined;
  const depuis = etendueDe(noeud);
  const coupe = lignesDe(texte, depuis);
  const freres = enfantsDe(porteur).filter((enfant) => enfant !== noeud);
  const marge = freres[0]
    ? margeDe(texte, placeDe(freres[0]).offset)
    : `${margeDe(texte, placeDe(porteur).offset)}  `;
  const bloc = remargerA(
    source ?? texte.slice(depuis.offset, depuis.end),
    margeDe(texte, depuis.offset),
    marge,
  );
  const retrait: Retouche = { ecrit, debut: coupe.offset, fin: coupe.end, texte: '' };
  if (avant) {
    const place = etendueDe(avant).offset;
    return [retrait, { ecrit, debut: place, fin: place, texte: `${bloc}\n\n${marge}` }];
  }
  const membres = enOrdre((porteur as { membres?: AstNode[] }).membres ?? []).filter(
    (membre) => membre !== noeud,
  );
  const dernier = membres.at(-1);
  const depart = dernier ? placeDe(dernier).end : ouvrante.end;
  const place = finDeLigne(texte, depart) ?? depart;
  const vide = dernier ? '\n' : '';
  const ferme =
    texte.slice(place, fermante.offset).includes('\n') ||
    (dernier && estStructure(dernier) && finDeLigne(texte, depart) !== undefined);
  const suite = ferme ? '' : `\n${margeDe(texte, placeDe(porteur).offset)}`;
  return [
    retrait,
    { ecrit, debut: place, fin: ferme ? place : fermante.offset, texte: `\n${vide}${marge}${bloc}${suite}` },
  ];
}

/** @returns the lines of a block, its first without margin, at another margin */
export function remargerA(source: string, ancienne: string, nouvelle: string): string {
  return source
    .split('\n')
    .map((ligne, rang) => {
      if (rang === 0 || !ligne.trim()) return rang === 0 ? ligne : ligne.trim();
      return ligne.startsWith(ancienne)
        ? nouvelle + ligne.slice(ancienne.length)
        : nouvelle + ligne.trimStart();
    })
    .join('\n');
}
