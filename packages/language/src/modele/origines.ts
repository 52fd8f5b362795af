/** Where each node of the model was written: a map beside the model, never inside its JSON. */
import { type AstNode, AstUtils, type CstNode, GrammarUtils, type URI } from 'langium';

/** A stretch of a file, in UTF-16 offsets, end excluded. */
export interface Endroit {
  uri: URI;
  debut: number;
  fin: number;
}

export class Origines {
  private readonly noeuds = new WeakMap<object, AstNode>();
  private readonly proprietes = new WeakMap<object, Record<string, Ecriture>>();
  private readonly lectures = new WeakMap<AstNode, { tour: number; objets: object[] }>();
  private tour = 0;

  /** What is built from here on takes the place of what was built of the same nodes of the tree before. */
  recommencer(): void {
    this.tour += 1;
  }

  /** Remembers what a node of the model was written as. @returns that node */
  poser<T extends object>(objet: T, noeud: AstNode): T {
    this.noeuds.set(objet, noeud);
    const lecture = this.lectures.get(noeud);
    if (lecture?.tour === this.tour) lecture.objets.push(objet);
    else this.lectures.set(noeud, { tour: this.tour, objets: [objet] });
    return objet;
  }

  /** A copy of a node of the model has the origin of that node. @returns the copy */
  heriter<T extends object>(copie: T, original: object): T {
    const noeud = this.noeuds.get(original);
    if (noeud) this.noeuds.set(copie, noeud);
    return copie;
  }

  /** @returns the nodes of the model that a node of the tree was read as, in the order of their making */
  objets(noeud: AstNode): readonly object[] {
    return this.lectures.get(noeud)?.objets ?? [];
  }

  /**
   * Remembers where one property of a node was written, when it is not a property of the same name of its own tree node.
   * @param proprieteAst the property of `noeud` that holds it; absent when the whole of `noeud` does
   */
  poserPropriete(objet: object, propriete: string, noeud: AstNode | undefined, proprieteAst?: string): void {
    if (!noeud) return;
    let table = this.proprietes.get(objet);
    if (!table) {
      table = {};
      this.proprietes.set(objet, table);
    }
    table[propriete] ??= { noeud, proprieteAst };
  }

  noeud(objet: object): AstNode | undefined {
    return this.noeuds.get(objet);
  }

  /**
   * @param propriete a key of the model's node; absent for its heading (word, number and title)
   * @returns where it was written, or undefined for what was never typed
   */
  trouver(objet: object, propriete?: string): Endroit | undefined {
    const noeud = this.noeuds.get(objet);
    if (propriete !== undefined) {
      const ecriture = this.proprietes.get(objet)?.[propriete];
      const cst = ecriture ? cstDe(ecriture) : noeud && proprieteAst(noeud, propriete);
      const ou = ecriture?.noeud ?? noeud;
      if (cst && ou) return { uri: AstUtils.getDocument(ou).uri, debut: cst.offset, fin: cst.end };
    }
    return noeud && entete(noeud);
  }
}

/** Where a property was written: a node of the tree, or one property of it. */
interface Ecriture {
  noeud: AstNode;
  proprieteAst: string | undefined;
}

function cstDe({ noeud, proprieteAst }: Ecriture): CstNode | undefined {
  return proprieteAst === undefined
    ? noeud.$cstNode
    : GrammarUtils.findNodeForProperty(noeud.$cstNode, proprieteAst);
}

/** `types/1`: the second value of the property. */
function proprieteAst(noeud: AstNode, propriete: string): CstNode | undefined {
  const [nom, rang] = propriete.split('/') as [string, string?];
  return GrammarUtils.findNodeForProperty(
    noeud.$cstNode,
    nom === 'identifiant' ? 'name' : nom,
    rang === undefined ? undefined : Number(rang),
  );
}

/** @returns the heading of a block (`action 1.4.2 "Titre"`), or the whole of what has none. */
export function entete(noeud: AstNode): Endroit | undefined {
  const cst = noeud.$cstNode;
  if (!cst) return undefined;
  const titre =
    GrammarUtils.findNodeForProperty(cst, 'titre') ?? GrammarUtils.findNodeForProperty(cst, 'numero');
  const accolade = GrammarUtils.findNodeForKeyword(cst, '{');
  const fin = titre?.end ?? (accolade ? Math.max(cst.offset + 1, accolade.offset) : cst.end);
  const uri = AstUtils.getDocument(noeud).uri;
  const texte = cst.text.slice(0, fin - cst.offset).trimEnd();
  return { uri, debut: cst.offset, fin: cst.offset + texte.length };
}
