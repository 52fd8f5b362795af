/** Two declarations of one name. */
import type { ActeurDeclare } from '../generated/ast.js';
import type { Construction } from '../modele/construction.js';
import type { GenreNom } from './portee.js';

/** Says which names the text declares although they are declared already. */
export function verifierNoms(c: Construction): void {
  for (const genre of ['acteur', 'plan', 'document', 'modele'] as GenreNom[]) {
    for (const declarations of c.portee.declarations(genre)) {
      for (const noeud of declarations.length > 1 ? declarations : []) {
        // The last of those that this text declares is at fault; a name declared here and in a used file, here.
        const ici = declarations.filter((d) => c.documentDe(d) === c.document);
        if (noeud === ici.at(-1))
          c.signaler('nomDouble', c.cst(noeud as ActeurDeclare, 'name'), { nom: noeud.name });
      }
    }
  }
}
