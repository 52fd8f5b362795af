/** The names that a text can use: its own, and those of the files that it uses. Nothing else. */
import type { AstNode, LangiumDocument } from 'langium';
import {
  type ActeurDeclare,
  type Contrat,
  type Demarche,
  type DocumentCite,
  type Fiche,
  isActeur,
  isActeurs,
  isContrat,
  isDemarche,
  isDocumentCite,
  isFiche,
  isModele,
  type Modele,
  type Texte,
} from '../generated/ast.js';
import { formeUnique } from '../syntaxe/mots.js';

export type GenreNom = 'acteur' | 'plan' | 'document' | 'modele';
export type NoeudNomme = ActeurDeclare | Contrat | Demarche | Fiche | DocumentCite | Modele;

export class Portee {
  private readonly tables: Record<GenreNom, Map<string, NoeudNomme[]>> = {
    acteur: new Map(),
    plan: new Map(),
    document: new Map(),
    modele: new Map(),
  };

  /** @param documents the text itself first, then those that it uses, directly or not */
  constructor(readonly documents: readonly LangiumDocument[]) {
    for (const document of documents)
      for (const element of (document.parseResult.value as Texte).elements) this.declarer(element);
  }

  private declarer(element: AstNode): void {
    if (isActeurs(element)) for (const acteur of element.acteurs) this.ajouter('acteur', acteur);
    else if (isActeur(element)) this.ajouter('acteur', element.declaration);
    else if (isDocumentCite(element)) this.ajouter('document', element);
    else if (isModele(element)) this.ajouter('modele', element);
    else if (isContrat(element) || isDemarche(element) || isFiche(element)) {
      this.ajouter('plan', element);
      for (const membre of element.membres ?? [])
        if (isActeurs(membre) || isDocumentCite(membre)) this.declarer(membre);
    }
  }

  private ajouter(genre: GenreNom, noeud: NoeudNomme | undefined): void {
    if (!noeud?.name) return;
    const nom = formeUnique(noeud.name);
    const connus = this.tables[genre].get(nom);
    if (connus) connus.push(noeud);
    else this.tables[genre].set(nom, [noeud]);
  }

  /** @returns the node of that name (any writing of its accents), its own text's first. */
  trouver(genre: GenreNom, nom: string): NoeudNomme | undefined {
    return this.tables[genre].get(formeUnique(nom))?.[0];
  }

  /** @returns the names of a kind that can be used. */
  noms(genre: GenreNom): Iterable<string> {
    return this.tables[genre].keys();
  }

  /** @returns every declaration of a kind, by name. */
  declarations(genre: GenreNom): Iterable<readonly NoeudNomme[]> {
    return this.tables[genre].values();
  }
}
