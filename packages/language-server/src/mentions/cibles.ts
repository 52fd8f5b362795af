/** What can be named in a text, and the key that two texts give to one same thing. */
import { adresseUtilisee, ast, type Endroit, formeUnique, type Portee, type URI } from '@paraphe/language';
import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';

export type Genre = 'acteur' | 'plan' | 'document' | 'element' | 'etape' | 'indicateur' | 'fichier';

/** A thing that words of a text name. */
export interface Cible {
  /** The same for all the texts that name this thing. */
  readonly cle: string;
  readonly genre: Genre;
  /** Identifier, number, title of an indicator, or path, as it was declared; as typed when nothing declares it. */
  readonly nom: string;
  /** What declares it, and the property that holds its name; absent for what nobody declared, and for a file. */
  readonly noeud?: AstNode;
  readonly propriete?: 'name' | 'numero' | 'libelle';
  /** Of a file. */
  readonly adresse?: URI;
}

export type Sorte = 'axe' | 'objectif' | 'action' | 'sous-action' | 'orientation' | 'besoin';

export type NoeudNumerote =
  | ast.Axe
  | ast.Objectif
  | ast.Action
  | ast.SousAction
  | ast.Orientation
  | ast.FaitDiagnostic;

/** An element of a plan, named by its number. */
export interface Element extends Cible {
  readonly genre: 'element';
  readonly noeud: NoeudNumerote;
  readonly sorte: Sorte;
  /** Key of its plan. */
  readonly plan: string;
  readonly parent: Element | undefined;
  readonly enfants: Element[];
  /** What avenants make of it. */
  readonly modifications: ast.Modifie[];
}

const SORTES: Partial<Record<string, Sorte>> = {
  Axe: 'axe',
  Objectif: 'objectif',
  Action: 'action',
  SousAction: 'sous-action',
  Orientation: 'orientation',
};

export function sorteDe(noeud: AstNode): Sorte | undefined {
  return ast.isFaitDiagnostic(noeud) && noeud.cle === 'besoin' ? 'besoin' : SORTES[noeud.$type];
}

export type NoeudPlan = ast.Contrat | ast.Demarche | ast.Fiche;

/** The elements of a plan: its own, and those that the avenants at hand add to it. */
export class Plan {
  readonly elements: Element[] = [];
  private readonly parNoeud = new Map<AstNode, Element>();

  constructor(
    readonly cible: Cible,
    noeud: NoeudPlan | undefined,
    avenants: readonly ast.Avenant[],
  ) {
    for (const membre of noeud?.membres ?? []) this.lire(membre, undefined);
    for (const avenant of avenants) {
      for (const operation of avenant.operations) {
        const vise =
          ast.isAjoute(operation) || ast.isModifie(operation) ? this.viser(operation.cible) : undefined;
        if (ast.isAjoute(operation) && operation.element) this.lire(operation.element, vise);
        else if (ast.isModifie(operation)) vise?.modifications.push(operation);
      }
    }
  }

  element(noeud: AstNode): Element | undefined {
    return this.parNoeud.get(noeud);
  }

  /** @param axe number of the axe that holds it, where that was said */
  trouver(sorte: string, numero: string | undefined, axe?: string): Element | undefined {
    return this.elements.find(
      (element) =>
        element.sorte === sorte &&
        element.nom === numero &&
        (axe === undefined || (element.parent?.sorte === 'axe' && element.parent.nom === axe)),
    );
  }

  viser(reference: ast.ReferenceElement | undefined): Element | undefined {
    return reference && this.trouver(reference.niveau, reference.numero, reference.axe);
  }

  private lire(noeud: AstNode, parent: Element | undefined): void {
    if (ast.isDiagnostic(noeud)) for (const fait of noeud.faits) this.lire(fait, parent);
    const sorte = sorteDe(noeud);
    const numero = (noeud as { numero?: string }).numero;
    if (!sorte || !numero) return;
    const element: Element = {
      cle: `${parent?.cle ?? this.cible.cle}|${sorte} ${numero}`,
      genre: 'element',
      nom: numero,
      noeud: noeud as NoeudNumerote,
      propriete: 'numero',
      sorte,
      plan: this.cible.cle,
      parent,
      enfants: [],
      modifications: [],
    };
    this.elements.push(element);
    this.parNoeud.set(noeud, element);
    parent?.enfants.push(element);
    for (const membre of (noeud as { membres?: AstNode[] }).membres ?? []) this.lire(membre, element);
  }
}

/** What has an identifier. */
export type Declare = ast.ActeurDeclare | NoeudPlan | ast.DocumentCite;

/** @returns what a declaration declares */
export function cibleDeclaree(genre: 'acteur' | 'plan' | 'document', noeud: Declare): Cible {
  const nom = noeud.name ? formeUnique(noeud.name) : '';
  // What has no name yet is told from its like by its place.
  const marque = nom || `@${noeud.$cstNode?.offset}`;
  return {
    cle: `${genre} ${AstUtils.getDocument(noeud).uri}#${marque}`,
    genre,
    nom,
    noeud,
    propriete: 'name',
  };
}

/** @returns what a name says that nothing declares: the same for all texts, since an institution is known everywhere */
export function cibleInconnue(genre: Genre, nom: string, dans = ''): Cible {
  return { cle: `${genre} ?${dans}#${formeUnique(nom)}`, genre, nom: formeUnique(nom) };
}

export function cibleFichier(utilise: ast.Utilise, depuis: URI): Cible | undefined {
  const adresse = adresseUtilisee(utilise, depuis);
  return adresse && { cle: `fichier ${adresse}`, genre: 'fichier', nom: utilise.chemin, adresse };
}

/** @returns an indicator of what has the key `dans`: by its identifier, else by its title */
export function cibleIndicateur(noeud: ast.Indicateur, dans: string): Cible | undefined {
  const nom = noeud.name ? formeUnique(noeud.name) : noeud.libelle;
  return nom
    ? {
        cle: `indicateur ${dans}#${nom}`,
        genre: 'indicateur',
        nom,
        noeud,
        propriete: noeud.name ? 'name' : 'libelle',
      }
    : undefined;
}

/** @returns the avenants, in the texts of a scope, to the plan that has a key */
export function avenantsA(portee: Portee): Map<string, ast.Avenant[]> {
  const parPlan = new Map<string, ast.Avenant[]>();
  for (const document of portee.documents) {
    for (const element of (document.parseResult.value as ast.Texte).elements) {
      if (!ast.isAvenant(element) || !element.plan) continue;
      const { cle } = ciblePlan(element.plan);
      parPlan.set(cle, [...(parPlan.get(cle) ?? []), element]);
    }
  }
  return parPlan;
}

/** @returns the plan that a reference names */
export function ciblePlan(reference: {
  readonly ref?: NoeudPlan | undefined;
  readonly $refText: string;
}): Cible {
  return reference.ref
    ? cibleDeclaree('plan', reference.ref)
    : cibleInconnue('plan', reference.$refText ?? '');
}

/** @returns where a thing has its name, and where the whole of what declares it stands; undefined when nothing declares it */
export function lieuDe(cible: Cible): { nom: Endroit; etendue: Endroit } | undefined {
  if (cible.adresse) {
    const debut = { uri: cible.adresse, debut: 0, fin: 0 };
    return { nom: debut, etendue: debut };
  }
  const cst = cible.noeud?.$cstNode;
  if (!cible.noeud || !cst) return undefined;
  const { uri } = AstUtils.getDocument(cible.noeud);
  const situer = (ici: CstNode): Endroit => ({ uri, debut: ici.offset, fin: ici.end });
  const nom = cible.propriete && GrammarUtils.findNodeForProperty(cst, cible.propriete);
  return { nom: situer(nom ?? cst), etendue: situer(cst) };
}
