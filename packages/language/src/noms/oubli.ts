/** Names once resolved stay so: those of a text are looked for again when a file that it uses has changed. */
import { AstUtils, type LangiumDocument, type Reference } from 'langium';

export function oublierNoms(document: LangiumDocument): void {
  for (const noeud of AstUtils.streamAst(document.parseResult.value)) {
    for (const { reference } of AstUtils.streamReferences(noeud)) {
      const resolue = reference as Reference & { _ref?: unknown; _nodeDescription?: unknown };
      resolue._ref = undefined;
      resolue._nodeDescription = undefined;
    }
  }
}
