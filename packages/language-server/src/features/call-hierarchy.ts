/** Who builds on whom: the fiches, plans, avenants and suivis that name an element, and those that it names. */
import { ast, URI, UriUtils } from '@paraphe/language';
import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CancellationToken,
  SymbolKind,
} from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import type { Cible } from '../mentions/cibles.js';
import { type Mention, mentionSous, mentionsDe } from '../mentions/mentions.js';
import { mentionsPartout } from '../mentions/partout.js';
import { ancetre, feuilleA, offsetDe, plageDe } from '../positions.js';
import type { Feature, Serveur } from '../serveur.js';

export const callHierarchy: Feature = {
  capacites: () => ({ callHierarchyProvider: true }),
  brancher(serveur) {
    const { connexion } = serveur;
    connexion.languages.callHierarchy.onPrepare(
      serveur.repondre('callHierarchy', (vue, { position }) => {
        const nomme = mentionSous(serveur, vue, position)?.cible;
        const noeud =
          nomme && suivie(nomme) ? nomme.noeud : porteurDe(feuilleA(vue, offsetDe(vue, position))?.astNode);
        const fiche = noeud && decrire(noeud, serveur);
        return fiche && [fiche];
      }),
    );
    connexion.languages.callHierarchy.onIncomingCalls(
      serveur.proteger('callHierarchy/incoming', ({ item }, jeton) =>
        retrouver(item, serveur, (lu) => entrants(lu, serveur, jeton)),
      ),
    );
    connexion.languages.callHierarchy.onOutgoingCalls(
      serveur.proteger('callHierarchy/outgoing', ({ item }) =>
        retrouver(item, serveur, (lu) => sortants(lu, serveur)),
      ),
    );
  },
};

/** The node of an item, in the present text; `cible` when others can name it. */
interface Retrouve {
  vue: Vue;
  noeud: AstNode;
  cible?: Cible;
}

async function entrants(
  { vue: ici, noeud, cible }: Retrouve,
  serveur: Serveur,
  jeton: CancellationToken,
): Promise<CallHierarchyIncomingCall[]> {
  const appels = new Map<AstNode, CallHierarchyIncomingCall>();
  for (const { vue, mention } of cible ? await mentionsPartout(serveur, cible, ici, jeton) : []) {
    const { porteur, declaration, debut, fin } = mention;
    if (!porteur || declaration || memeBloc(porteur, noeud)) continue;
    const connu = appels.get(porteur);
    const from = connu?.from ?? decrire(porteur, serveur, vue);
    if (!from) continue;
    const fromRanges = [...(connu?.fromRanges ?? []), plageDe(vue, debut, fin)];
    appels.set(porteur, { from, fromRanges });
  }
  return [...appels.values()];
}

function sortants({ vue, noeud }: Retrouve, serveur: Serveur): CallHierarchyOutgoingCall[] {
  const appels = new Map<string, CallHierarchyOutgoingCall>();
  const { toutes } = mentionsDe(vue.analyse, serveur.bureau.atelier.services);
  for (const { cible, porteur, declaration, debut, fin } of toutes) {
    if (declaration || !cible.noeud || !suivie(cible) || memeBloc(cible.noeud, noeud)) continue;
    const sien = porteur && (memeBloc(porteur, noeud) || dansSuivi(porteur, noeud));
    const connu = appels.get(cible.cle);
    const to = sien && (connu?.to ?? decrire(cible.noeud, serveur));
    if (!to) continue;
    const fromRanges = [...(connu?.fromRanges ?? []), plageDe(vue, debut, fin)];
    appels.set(cible.cle, { to, fromRanges });
  }
  return [...appels.values()];
}

/** Whether a thing is one that others build on. */
function suivie({ genre, noeud }: Cible): boolean {
  return noeud !== undefined && (genre === 'element' || genre === 'plan');
}

const NATURES: Partial<Record<string, SymbolKind>> = {
  Contrat: SymbolKind.Package,
  Demarche: SymbolKind.Package,
  Axe: SymbolKind.Namespace,
  Objectif: SymbolKind.Class,
  Action: SymbolKind.Function,
  SousAction: SymbolKind.Function,
  Fiche: SymbolKind.Function,
  Orientation: SymbolKind.Constant,
  FaitDiagnostic: SymbolKind.Constant,
  Avenant: SymbolKind.Event,
  Suivi: SymbolKind.Event,
  SuiviAction: SymbolKind.Event,
};

function porteurDe(noeud: AstNode | undefined): AstNode | undefined {
  return ancetre(noeud, (ici): ici is AstNode => NATURES[(ici as AstNode).$type] !== undefined);
}

function memeBloc(a: AstNode, b: AstNode): boolean {
  return (
    a === b ||
    (a.$type === b.$type &&
      a.$cstNode?.offset === b.$cstNode?.offset &&
      UriUtils.equals(AstUtils.getDocument(a).uri, AstUtils.getDocument(b).uri))
  );
}

function dansSuivi(porteur: AstNode, suivi: AstNode): boolean {
  return (
    ast.isSuiviAction(porteur) && porteur.$container !== undefined && memeBloc(porteur.$container, suivi)
  );
}

/** @param vue its text, where that may not be known any more */
function decrire(noeud: AstNode, { bureau }: Serveur, vue?: Vue): CallHierarchyItem | undefined {
  const cst = noeud.$cstNode;
  if (!cst) return undefined;
  const { uri } = AstUtils.getDocument(noeud);
  const plage = ({ offset, end }: { offset: number; end: number }) =>
    vue ? plageDe(vue, offset, end) : bureau.plage({ uri, debut: offset, fin: end });
  const nom =
    GrammarUtils.findNodeForProperty(cst, 'numero') ?? GrammarUtils.findNodeForProperty(cst, 'name') ?? cst;
  const range = plage(cst);
  const selectionRange = plage(nom === cst ? { offset: cst.offset, end: cst.offset } : nom);
  if (!range || !selectionRange) return undefined;
  const { name, detail } = nommer(noeud);
  return {
    name,
    ...(detail ? { detail } : {}),
    kind: NATURES[noeud.$type] ?? SymbolKind.Object,
    uri: vue?.texte.uri ?? bureau.vue(uri.toString())?.texte.uri ?? uri.toString(),
    range,
    selectionRange,
    data: noeud.$type,
  };
}

function nommer(noeud: AstNode): { name: string; detail?: string | undefined } {
  if (ast.isContrat(noeud) || ast.isDemarche(noeud) || ast.isFiche(noeud))
    return { name: `${noeud.mot} ${noeud.name ?? ''}`, detail: noeud.titre };
  if (ast.isAvenant(noeud))
    return { name: `avenant ${noeud.numero} à ${noeud.plan?.$refText ?? ''}`, detail: noeud.titre };
  if (ast.isSuivi(noeud))
    return { name: `suivi ${noeud.periode?.$cstNode?.text ?? ''} de ${noeud.plan?.$refText ?? ''}` };
  if (ast.isSuiviAction(noeud)) {
    const suivi = noeud.$container;
    return {
      name: `${noeud.niveau} ${noeud.numero}`,
      detail: `suivi ${suivi?.periode?.$cstNode?.text ?? ''} de ${suivi?.plan?.$refText ?? ''}`,
    };
  }
  if (ast.isFaitDiagnostic(noeud)) return { name: `besoin ${noeud.numero ?? ''}`, detail: noeud.textes[0] };
  if (ast.isOrientation(noeud))
    return { name: `orientation ${noeud.numero ?? ''}`.trim(), detail: noeud.texte };
  const { mot, numero, titre } = noeud as ast.Action;
  return { name: `${mot} ${numero ?? ''}`, detail: titre };
}

/** Looks an item up again in its text, which is forgotten afterwards when it is not open. */
async function retrouver<R>(
  { uri, range, data }: CallHierarchyItem,
  { bureau }: Serveur,
  repondre: (lu: Retrouve) => R[] | Promise<R[]>,
): Promise<R[]> {
  const vue = bureau.vue(uri) ?? (await bureau.consulter(URI.parse(uri)));
  if (!vue) return [];
  const debut = offsetDe(vue, range.start);
  const ici = (noeud: AstNode | undefined) => noeud?.$type === data && noeud?.$cstNode?.offset === debut;
  const { toutes } = mentionsDe(vue.analyse, bureau.atelier.services);
  const cible = toutes.find(
    (mention) => mention.declaration && suivie(mention.cible) && ici(mention.cible.noeud),
  )?.cible;
  const noeud =
    cible?.noeud ??
    toutes.map(({ porteur }) => porteurAu(porteur, ici)).find((trouve) => trouve !== undefined);
  try {
    return noeud ? await repondre({ vue, noeud, ...(cible ? { cible } : {}) }) : [];
  } finally {
    if (!bureau.vue(uri)) bureau.atelier.oublier(vue.uri);
  }
}

function porteurAu(porteur: Mention['porteur'], ici: (noeud: AstNode) => boolean): AstNode | undefined {
  return ancetre(porteur, (noeud): noeud is AstNode => ici(noeud as AstNode));
}
