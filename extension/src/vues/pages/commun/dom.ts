/** Building DOM from data: text always goes in as text, never as markup. */

/** What an element may hold; `undefined` and `false` leave nothing. */
export type Contenu = Node | string | undefined | false | readonly Contenu[];

type Attributs = Record<string, string | number | boolean | undefined>;

const SVG = 'http://www.w3.org/2000/svg';

/** @returns an element; attributes that are `undefined` or `false` are left out, `true` writes an empty one. */
export function h<N extends keyof HTMLElementTagNameMap>(
  nom: N,
  attributs: Attributs = {},
  ...contenu: Contenu[]
): HTMLElementTagNameMap[N] {
  return garnir(document.createElement(nom), attributs, contenu);
}

/** The same in SVG. */
export function svg<N extends keyof SVGElementTagNameMap>(
  nom: N,
  attributs: Attributs = {},
  ...contenu: Contenu[]
): SVGElementTagNameMap[N] {
  return garnir(document.createElementNS(SVG, nom) as SVGElementTagNameMap[N], attributs, contenu);
}

function garnir<E extends Element>(element: E, attributs: Attributs, contenu: readonly Contenu[]): E {
  for (const [nom, valeur] of Object.entries(attributs)) {
    if (valeur !== undefined && valeur !== false)
      element.setAttribute(nom, valeur === true ? '' : String(valeur));
  }
  ajouter(element, contenu);
  return element;
}

/** Appends contents to an element or a fragment. */
export function ajouter(parent: ParentNode & Node, contenu: readonly Contenu[]): void {
  for (const morceau of contenu) {
    if (morceau === undefined || morceau === false) continue;
    if (typeof morceau === 'string') parent.appendChild(document.createTextNode(morceau));
    else if (Array.isArray(morceau)) ajouter(parent, morceau);
    else parent.appendChild(morceau as Node);
  }
}
