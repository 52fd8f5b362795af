/** A fiche with a fault is read by itself, and the rest of the text as if that fiche were empty: it costs no other fiche anything. */
import type { IToken } from 'chevrotain';
import { type ParseResult, RootCstNodeImpl } from 'langium';
import { type Action, isAction, type Texte } from '../generated/ast.js';
import { actionAutour, finDuBloc, greffer, tientSeul, trierFautes } from './greffe.js';

interface Lecteurs {
  tokens(texte: string): readonly IToken[];
  texte(texte: string): ParseResult<Texte>;
  action(texte: string): ParseResult<Action>;
}

/** Offsets of an action, and of its opening brace. */
interface Bloc {
  debut: number;
  accolade: number;
  fin: number;
  ligne: number;
  colonne: number;
}

/** Emptying one fiche may show the fault of another, which was lost in the wake of the first. */
const TOURS = 4;

/**
 * @param lu what a text with faults was read as
 * @returns the same text, each fiche that stands by itself read by itself; `lu` where no faulty fiche does
 */
export function isoler(lu: ParseResult<Texte>, texte: string, lecteurs: Lecteurs): ParseResult<Texte> {
  const blocs = trouverBlocs(lecteurs.tokens(texte), texte);
  const fautifs = new Set<Bloc>();
  let resultat = lu;
  for (let tour = 0; tour < TOURS; tour += 1) {
    const avant = fautifs.size;
    for (const { token } of resultat.parserErrors) {
      const bloc = blocs.find(({ debut, fin }) => token.startOffset >= debut && token.startOffset < fin);
      if (bloc) fautifs.add(bloc);
    }
    if (fautifs.size === avant) break;
    resultat = lecteurs.texte(vider(texte, fautifs));
  }
  if (fautifs.size === 0) return lu;
  const fautes = [...resultat.parserErrors];
  const fautesDeLexique = [...resultat.lexerErrors];
  for (const bloc of fautifs) {
    const seule = lecteurs.action(texte.slice(bloc.debut, bloc.fin));
    const place = actionAutour(resultat.value, (cst) => cst.offset <= bloc.debut && bloc.fin <= cst.end);
    if (!place || !isAction(seule.value) || place.$cstNode?.offset !== bloc.debut) return lu;
    const siennes = greffer(place, seule, {
      offset: bloc.debut,
      ligne: bloc.ligne,
      surLigne: 0,
      colonne: bloc.colonne,
    });
    if (!siennes) return lu;
    fautes.push(...siennes);
    fautesDeLexique.push(
      ...seule.lexerErrors.map((faute) => ({ ...faute, offset: faute.offset + bloc.debut })),
    );
  }
  const racine = resultat.value.$cstNode;
  if (racine instanceof RootCstNodeImpl) (racine as unknown as { _text: string })._text = texte;
  return {
    ...resultat,
    parserErrors: trierFautes(fautes),
    lexerErrors: fautesDeLexique.sort((a, b) => a.offset - b.offset),
  };
}

function trouverBlocs(tokens: readonly IToken[], texte: string): Bloc[] {
  const blocs: Bloc[] = [];
  for (let rang = 0; rang < tokens.length; rang += 1) {
    const token = tokens[rang] as IToken;
    const accolade = tokens[rang + 3];
    if (token.tokenType.name !== 'action' || accolade?.tokenType.name !== '{') continue;
    if (tokens[rang + 2]?.tokenType.name !== 'TEXTE') continue;
    const dernier = finDuBloc(tokens, rang);
    if (dernier === undefined) continue;
    const debut = token.startOffset;
    const fin = ((tokens[dernier] as IToken).endOffset as number) + 1;
    if (!tientSeul(texte.slice(debut, fin))) continue;
    blocs.push({
      debut,
      accolade: accolade.startOffset,
      fin,
      ligne: (token.startLine as number) - 1,
      colonne: (token.startColumn as number) - 1,
    });
    rang = dernier;
  }
  return blocs;
}

/** @returns the text with nothing but spaces and ends of lines between the braces of these blocks: all else stays in place */
function vider(texte: string, blocs: Iterable<Bloc>): string {
  let vide = '';
  let ici = 0;
  for (const { accolade, fin } of [...blocs].sort((a, b) => a.debut - b.debut)) {
    vide += texte.slice(ici, accolade + 1) + texte.slice(accolade + 1, fin - 1).replace(/[^\n\r]/g, ' ');
    ici = fin - 1;
  }
  return vide + texte.slice(ici);
}
