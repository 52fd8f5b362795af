/** The tree of a text: contracts, axes, objectifs, actions, each with its state and what it costs. */
import type { Etape, Financements, Partie, Plan, Rubriques } from '@paraphe/model';
import { nomPartie, STATUTS } from '@paraphe/model';
import { afficherSomme, coutEnMots } from './affichage/argent.js';
import type { Bureau, Vue } from './bureau.js';
import { completudes, ensemble, estFiche, etapesDe } from './completude.js';
import { nomDe } from './fiches.js';
import { identifiants, niveauDe } from './identifiants.js';
import { plageDe } from './positions.js';
import type { Completude, NoeudArbre } from './protocole.js';

/** @returns the roots, in the order of the text */
export function arbre(vue: Vue, bureau: Bureau): NoeudArbre[] {
  const { analyse } = vue;
  const noms = identifiants(analyse);
  const etats = completudes(analyse, bureau);
  const noeuds = new Map<object, NoeudArbre>();
  const racines: NoeudArbre[] = [];
  const etapes = etapesDe(analyse);
  for (const etape of etapes) {
    const { element, parent } = etape;
    const etendue = bureau.etendue(analyse, element);
    const tete = analyse.origines.trouver(element);
    if (!etendue || !tete) continue;
    const noeud: NoeudArbre = {
      id: noms.get(element) as string,
      niveau: niveauDe(etape),
      titre: titreDe(etape),
      completude: etats.get(element) ?? ensemble([]),
      pilotes: nomsDe([...(element.pilotes ?? []), ...(element.copilotes ?? [])]),
      financeurs: financeurs(element.financements),
      etendue: plageDe(vue, etendue.debut, etendue.fin),
      entete: plageDe(vue, tete.debut, tete.fin),
      enfants: [],
    };
    if ('numero' in element) noeud.numero = nomDe(element);
    const cout = coutDe(etape);
    if (cout) noeud.cout = cout;
    if (element.statut) noeud.statut = STATUTS[element.statut];
    noeuds.set(element, noeud);
    (parent ? (noeuds.get(parent.element)?.enfants ?? racines) : racines).push(noeud);
  }
  for (const etape of etapes) {
    const noeud = noeuds.get(etape.element);
    if (noeud && !estFiche(etape) && etape.niveau !== 'sous-action')
      noeud.completude = ensemble(fichesSous(noeud));
    noeud?.enfants.sort(parPlace);
  }
  return racines.sort(parPlace);
}

const parPlace = (a: NoeudArbre, b: NoeudArbre) =>
  a.etendue.start.line - b.etendue.start.line || a.etendue.start.character - b.etendue.start.character;

function fichesSous(noeud: NoeudArbre): Completude[] {
  return noeud.enfants.flatMap((enfant) =>
    enfant.niveau === 'action' || enfant.niveau === 'fiche' ? [enfant.completude] : fichesSous(enfant),
  );
}

function titreDe({ element }: Etape): string {
  const { titre, identifiant = '' } = element as { titre?: string; identifiant?: string };
  return titre || identifiant;
}

function coutDe({ niveau, element }: Etape): string | undefined {
  return niveau === 'plan' || niveau === 'axe' || niveau === 'objectif'
    ? afficherSomme((element as Plan).totaux?.cout)
    : coutEnMots((element as Rubriques).financements);
}

function nomsDe(parties: readonly (Partie | undefined)[]): string[] {
  return [...new Set(parties.flatMap((partie) => (partie ? [nomPartie(partie)] : [])))];
}

function financeurs(plan: Financements | undefined): string[] {
  if (!plan) return [];
  return nomsDe([
    ...(plan.contributions ?? []).map(({ de }) => de),
    ...(plan.enveloppes ?? []).map(({ de }) => de),
    ...(plan.sources ?? []),
  ]);
}
