/** Names for Langium's linker: each text has one scope, its own and that of the files it uses. */
import {
  type AstNodeDescription,
  AstUtils,
  EMPTY_SCOPE,
  type LangiumCoreServices,
  type LangiumDocument,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  type Stream,
  stream,
} from 'langium';
import { type GenreNom, type NoeudNomme, Portee } from './portee.js';
import { fichiersUtilises } from './utilise.js';

export class ParapheScopeProvider implements ScopeProvider {
  private readonly portees = new WeakMap<LangiumDocument, Portee>();

  constructor(private readonly services: LangiumCoreServices) {}

  /** @returns the names that a text can use; kept until `oublier`. */
  portee(document: LangiumDocument): Portee {
    let portee = this.portees.get(document);
    if (!portee) {
      portee = new Portee([
        document,
        ...fichiersUtilises(document, this.services.shared.workspace.LangiumDocuments),
      ]);
      this.portees.set(document, portee);
    }
    return portee;
  }

  /** Forgets what a text can use, when it or a file that it uses has changed. */
  oublier(document: LangiumDocument): void {
    this.portees.delete(document);
  }

  getScope(context: ReferenceInfo): Scope {
    const genre = genreDe(context);
    const document = AstUtils.getDocument(context.container);
    if (!genre || !document) return EMPTY_SCOPE;
    return new ScopeDePortee(this.portee(document), genre);
  }
}

/** What a reference names, by the property that holds it. */
export function genreDe(context: ReferenceInfo): GenreNom | undefined {
  if (context.property.startsWith('acteur')) return 'acteur';
  if (context.property.startsWith('plan')) return 'plan';
  return context.property.startsWith('document') ? 'document' : undefined;
}

class ScopeDePortee implements Scope {
  constructor(
    private readonly portee: Portee,
    private readonly genre: GenreNom,
  ) {}

  getElement(nom: string): AstNodeDescription | undefined {
    // A contract that is not written in Paraphe is a document: `s'inscrit dans crte-du-pays`.
    const noeud =
      this.portee.trouver(this.genre, nom) ??
      (this.genre === 'plan' ? this.portee.trouver('document', nom) : undefined);
    return noeud && this.decrire(noeud);
  }

  getElements(nom: string): Stream<AstNodeDescription> {
    const element = this.getElement(nom);
    return stream(element ? [element] : []);
  }

  getAllElements(): Stream<AstNodeDescription> {
    return stream(this.portee.declarations(this.genre)).map(([noeud]) => this.decrire(noeud as NoeudNomme));
  }

  private decrire(noeud: NoeudNomme): AstNodeDescription {
    // Light on purpose: the node is at hand, and a path through the tree would be computed for each reference.
    return {
      node: noeud,
      name: noeud.name,
      type: noeud.$type,
      documentUri: AstUtils.getDocument(noeud).uri,
      path: '',
    };
  }
}
