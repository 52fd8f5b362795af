/** The Markdown of a contract's texts, as DOM: emphasis, lists, paragraphs. HTML in a text stays the text that it is. */
import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { type Contenu, h } from './dom.js';
import { insecables } from './formats.js';

/** @returns the blocks of a text; one that holds a single paragraph gives its words alone. */
export function markdown(texte: string): Contenu[] {
  const blocs = lexer(texte.trim(), { gfm: true }).filter((bloc) => bloc.type !== 'space');
  const [seul] = blocs;
  if (blocs.length === 1 && seul?.type === 'paragraph') return mots((seul as Tokens.Paragraph).tokens);
  return blocs.map(bloc);
}

function bloc(jeton: Token): Contenu {
  const j = jeton as MarkedToken;
  switch (j.type) {
    case 'paragraph':
      return h('p', {}, mots(j.tokens));
    case 'heading':
      return h('p', {}, h('strong', {}, mots(j.tokens)));
    case 'blockquote':
      return h('blockquote', {}, j.tokens.map(bloc));
    case 'list':
      return h(
        j.ordered ? 'ol' : 'ul',
        { start: j.ordered && typeof j.start === 'number' && j.start > 1 ? j.start : undefined },
        j.items.map((item) => h('li', {}, item.tokens.map(bloc))),
      );
    case 'text':
      return j.tokens ? mots(j.tokens) : insecables(j.text);
    case 'space':
    case 'def':
      return undefined;
    case 'hr':
      return h('hr');
    case 'code':
      return h('p', {}, j.text);
    default:
      return h('p', {}, j.raw.trim());
  }
}

function mots(jetons: readonly Token[]): Contenu[] {
  return jetons.map((jeton) => {
    const j = jeton as MarkedToken;
    switch (j.type) {
      case 'strong':
        return h('strong', {}, mots(j.tokens));
      case 'em':
        return h('em', {}, mots(j.tokens));
      case 'del':
        return h('del', {}, mots(j.tokens));
      case 'br':
        return h('br');
      case 'link':
        return lien(j);
      case 'image':
        return j.text;
      case 'codespan':
        return h('code', {}, j.text);
      case 'text':
        return j.tokens ? mots(j.tokens) : insecables(j.text);
      case 'escape':
        return j.text;
      default:
        return j.raw;
    }
  });
}

/** A link only where it leads to a site or an address of mail. */
function lien(jeton: Tokens.Link): Contenu {
  if (!/^(https?:|mailto:)/i.test(jeton.href)) return mots(jeton.tokens);
  return h('a', { href: jeton.href }, mots(jeton.tokens));
}
