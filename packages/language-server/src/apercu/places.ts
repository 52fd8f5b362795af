/** Where the lines of a preview were written. */
import type { Analyse } from '@paraphe/language';
import { ast } from '@paraphe/language';
import type { DefinitionRubrique } from '@paraphe/model';
import { GrammarUtils } from 'langium';
import type { Range } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import { plageCst, plageDe } from '../positions.js';

/** Finds the places of the nodes of one text. */
export class Places {
  private readonly ici: string;

  constructor(
    private readonly vue: Pick<Vue, 'texte' | 'uri'>,
    readonly analyse: Analyse,
  ) {
    this.ici = vue.uri.toString();
  }

  /** @returns the place of a node of the model, or of one of its keys; undefined for what stands in another file */
  de(objet: object, propriete?: string): Range | undefined {
    const endroit = this.analyse.origines.trouver(objet, propriete);
    return endroit && endroit.uri.toString() === this.ici
      ? plageDe(this.vue, endroit.debut, endroit.fin)
      : undefined;
  }

  /** @returns the place of a rubrique of an element; undefined when it was not written */
  rubrique(element: object, { cle }: DefinitionRubrique): Range | undefined {
    return (element as Record<string, unknown>)[cle] === undefined && cle !== 'indicateurs'
      ? undefined
      : this.dAilleurs(element, cle);
  }

  /** A key that was never written has the place of its element's heading, which is not its own. */
  private dAilleurs(element: object, cle: string): Range | undefined {
    const tete = this.analyse.origines.trouver(element);
    const place = this.analyse.origines.trouver(element, cle);
    return place && place.debut !== tete?.debut ? this.de(element, cle) : undefined;
  }

  /** @returns the place of each text of a rubrique, in their order */
  textes(element: object, { mots }: DefinitionRubrique): (Range | undefined)[] {
    const noeud = this.analyse.origines.noeud(element) as { membres?: object[] } | undefined;
    const colles = mots.map((mot) => mot.replaceAll(' ', ''));
    return (noeud?.membres ?? []).flatMap((membre) => {
      if (!ast.isRubriqueTextes(membre) || !colles.includes(membre.mot?.toLowerCase().replaceAll(' ', '')))
        return [];
      return GrammarUtils.findNodesForProperty(membre.$cstNode, 'textes').map((cst) =>
        plageCst(this.vue, cst),
      );
    });
  }
}
