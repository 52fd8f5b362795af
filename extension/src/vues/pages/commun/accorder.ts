/** Bringing what is shown in line with what should be, in place: no flicker, the scroll and the focus stay. */

/**
 * Makes `ancien` the same as `neuf`, changing only what differs. Children with a `data-cle` are matched by it, others by
 * their rank. `neuf` is used up.
 */
export function accorder(ancien: Element, neuf: Element): void {
  accorderAttributs(ancien, neuf);
  const parCle = new Map<string, Element>();
  for (const enfant of Array.from(ancien.children)) {
    const cle = cleDe(enfant);
    if (cle) parCle.set(cle, enfant);
  }
  let curseur: ChildNode | null = ancien.firstChild;
  for (const voulu of Array.from(neuf.childNodes)) {
    const cle = cleDe(voulu);
    const connu = cle ? parCle.get(cle) : undefined;
    if (connu && connu !== curseur) {
      ancien.insertBefore(connu, curseur);
      accorder(connu, voulu as Element);
      continue;
    }
    if (curseur && semblables(curseur, voulu)) {
      const suivant: ChildNode | null = curseur.nextSibling;
      if (curseur.nodeType === Node.ELEMENT_NODE) accorder(curseur as Element, voulu as Element);
      else if (curseur.nodeValue !== voulu.nodeValue) curseur.nodeValue = voulu.nodeValue;
      curseur = suivant;
      continue;
    }
    ancien.insertBefore(voulu, curseur);
  }
  while (curseur) {
    const suivant: ChildNode | null = curseur.nextSibling;
    curseur.remove();
    curseur = suivant;
  }
}

function cleDe(noeud: Node): string | undefined {
  return noeud.nodeType === Node.ELEMENT_NODE
    ? ((noeud as Element).getAttribute('data-cle') ?? undefined)
    : undefined;
}

function semblables(a: Node, b: Node): boolean {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName && cleDe(a) === cleDe(b);
}

function accorderAttributs(ancien: Element, neuf: Element): void {
  for (const { name } of Array.from(ancien.attributes)) {
    if (!neuf.hasAttribute(name)) ancien.removeAttribute(name);
  }
  for (const { name, value } of Array.from(neuf.attributes)) {
    if (ancien.getAttribute(name) !== value) ancien.setAttribute(name, value);
  }
}
