/** The outline of a text: contracts, axes, objectifs, fiches with what is missing in each; modèles with what they ask for; actors… */
import { ast } from '@paraphe/language';
import { type AstNode, GrammarUtils } from 'langium';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-protocol';
import { dire } from '../affichage/dire.js';
import { fichesEnMots, manquesEnMots } from '../affichage/manques.js';
import type { Bureau, Vue } from '../bureau.js';
import { objetDe } from '../cartes/objets.js';
import { completudes } from '../completude.js';
import { plageDe } from '../positions.js';
import type { Completude } from '../protocole.js';
import type { Feature } from '../serveur.js';

export const documentSymbols: Feature = {
  capacites: () => ({ documentSymbolProvider: { label: 'Paraphe' } }),
  brancher({ connexion, bureau, client, repondre }) {
    const enArbre = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    connexion.onDocumentSymbol(
      repondre('plan du texte', (vue) => {
        const symboles = new Plan(vue, bureau).lire();
        return enArbre ? symboles : [...aplatir(symboles, vue.texte.uri)];
      }),
    );
  },
};

const SORTES: Partial<Record<string, SymbolKind>> = {
  Contrat: SymbolKind.Module,
  Demarche: SymbolKind.Module,
  Axe: SymbolKind.Namespace,
  Objectif: SymbolKind.Class,
  Action: SymbolKind.Function,
  Fiche: SymbolKind.Function,
  SousAction: SymbolKind.Method,
  Acteurs: SymbolKind.Array,
  ActeurDeclare: SymbolKind.Object,
  DocumentCite: SymbolKind.File,
  Modele: SymbolKind.Interface,
  Portee: SymbolKind.Namespace,
  Demande: SymbolKind.Property,
  Vocabulaire: SymbolKind.Enum,
  Avenant: SymbolKind.Event,
  Suivi: SymbolKind.Event,
};

/** Reads the outline of one text. */
class Plan {
  private readonly etats: Map<object, Completude>;

  constructor(
    private readonly vue: Vue,
    bureau: Bureau,
  ) {
    this.etats = completudes(vue.analyse, bureau);
  }

  lire(): DocumentSymbol[] {
    const { elements = [] } = this.vue.analyse.document.parseResult.value as ast.Texte;
    return elements.flatMap((element) => this.symbole(ast.isActeur(element) ? element.declaration : element));
  }

  private symbole(noeud: AstNode | undefined): DocumentSymbol[] {
    const cst = noeud?.$cstNode;
    const kind = noeud && SORTES[noeud.$type];
    if (!noeud || !cst || !kind) return [];
    const enfants = this.enfants(noeud);
    const tete =
      GrammarUtils.findNodeForProperty(cst, 'titre') ?? GrammarUtils.findNodeForProperty(cst, 'name');
    const fin = Math.min(cst.end, Math.max(tete?.end ?? 0, cst.offset + motDe(cst.text)));
    const symbole: DocumentSymbol = {
      name: nomDe(noeud),
      kind,
      range: plageDe(this.vue, cst.offset, cst.end),
      selectionRange: plageDe(this.vue, cst.offset, fin),
      children: enfants,
    };
    const detail = this.detail(noeud);
    if (detail) symbole.detail = detail;
    return [symbole];
  }

  private enfants(noeud: AstNode): DocumentSymbol[] {
    if (ast.isActeurs(noeud)) return noeud.acteurs.flatMap((acteur) => this.symbole(acteur));
    if (ast.isAvenant(noeud))
      return noeud.operations.flatMap((operation) =>
        ast.isAjoute(operation) ? this.symbole(operation.element) : [],
      );
    if (ast.isPortee(noeud)) return noeud.demandes.flatMap((demande) => this.symbole(demande));
    const { membres = [] } = noeud as { membres?: AstNode[] };
    return membres.flatMap((membre) => this.symbole(membre));
  }

  private detail(noeud: AstNode): string | undefined {
    if (ast.isActeurDeclare(noeud)) return noeud.nom;
    if (ast.isDemande(noeud)) return noeud.source;
    if (ast.isVocabulaire(noeud)) return noeud.valeurs.slice(0, 3).join(', ');
    if (ast.isAction(noeud) || ast.isFiche(noeud)) {
      const etat = this.etatDe(noeud);
      return etat && manquesEnMots(etat);
    }
    if (!ast.isContrat(noeud) && !ast.isDemarche(noeud) && !ast.isAxe(noeud) && !ast.isObjectif(noeud))
      return undefined;
    const fiches = this.fichesSous(noeud);
    return fiches.length ? fichesEnMots(fiches) : undefined;
  }

  private fichesSous(noeud: AstNode): Completude[] {
    const { membres = [] } = noeud as { membres?: AstNode[] };
    return membres.flatMap((membre) =>
      ast.isAction(membre) ? (this.etatDe(membre) ?? []) : this.fichesSous(membre),
    );
  }

  private etatDe(noeud: AstNode): Completude | undefined {
    const objet = objetDe(this.vue.analyse, noeud);
    return objet && this.etats.get(objet);
  }
}

/** A block whose first words are not all there: as much of it as is on its first line. */
function motDe(texte: string): number {
  return /^[^\n\r{]*[^\s{]/.exec(texte)?.[0].length ?? 1;
}

/** Never empty: a protocol of editors refuses a symbol without a name. */
function nomDe(noeud: AstNode): string {
  const { numero, name, titre, mot = '' } = noeud as Partial<ast.Action & ast.Contrat>;
  if (ast.isActeurs(noeud)) return dire('acteurs', 'actors');
  if (ast.isActeurDeclare(noeud)) return noeud.name || dire('acteur sans nom', 'actor without a name');
  if (ast.isAvenant(noeud)) return [`Avenant ${numero ?? ''}`, noeud.titre].filter(Boolean).join(' · ');
  if (ast.isSuivi(noeud)) return `Suivi ${noeud.periode?.$cstNode?.text ?? ''}`.trim();
  if (ast.isPortee(noeud)) return `${noeud.mot} ${noeud.niveau ?? ''}`.trim();
  if (ast.isDemande(noeud)) return demandeEcrite(noeud);
  return [numero, titre || name].filter(Boolean).join(' ') || mot || noeud.$type;
}

/** A demand as it is typed, without its source: `exige signataire de type ars`. */
function demandeEcrite({ $cstNode }: AstNode): string {
  const texte = ($cstNode?.text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ selon (?:"[^"]*"|«[^»]*»|“[^”]*”)$/, '');
  return texte || dire('demande', 'demand');
}

function* aplatir(symboles: DocumentSymbol[], uri: string, dans?: string): Generator<SymbolInformation> {
  for (const { name, kind, range, children } of symboles) {
    yield { name, kind, location: { uri, range }, ...(dans && { containerName: dans }) };
    yield* aplatir(children ?? [], uri, name);
  }
}
