/** Plans of financing: from the syntax tree to the model. */
import {
  type Contribution,
  type Cout,
  type Financements,
  lireMontant,
  type Montant,
  totauxPlan,
} from '@paraphe/model';
import {
  type ApportNature,
  type Autofinancement,
  type Contribution as ContributionEcrite,
  type CoutAnnee,
  type Cout as CoutEcrit,
  type Financements as FinancementsEcrits,
  isApportNature,
  isAutofinancement,
  isContribution,
  isCout,
  isEnveloppe,
  isMentionFinancement,
  isPoste,
  isSourcesFinancement,
  type LigneFinancement,
  type Poste,
  type QueueFinancement,
} from '../generated/ast.js';
import { motsDe } from '../syntaxe/valeurs.js';
import { type Construction, poser } from './construction.js';
import { lireEtatFinancements, lireStatutFinancement } from './mots.js';
import { FINANCEMENTS, ranger } from './ordre.js';
import { construirePartie, construirePartieSimple } from './valeurs.js';

const BLOC = 'Financements';

export function construireFinancements(c: Construction, noeud: FinancementsEcrits): Financements {
  const plan: Financements = c.origines.poser({}, noeud);
  poser(plan, 'etat', lireEtatFinancements(noeud.etat));
  poser(plan, 'arbitrePar', construirePartie(c, noeud.arbitrePar));
  poser(plan, 'texte', noeud.texte);
  const montant = c.montant(noeud.montant);
  if (montant) plan.couts = [completerCout(c, c.origines.poser({ montant }, noeud), noeud.queues)];
  for (const ligne of noeud.lignes) lireLigne(c, plan, ligne);
  const totaux = totauxPlan(plan);
  if (totaux) plan.totaux = totaux;
  return ranger(plan, FINANCEMENTS);
}

function lireLigne(c: Construction, plan: Financements, ligne: LigneFinancement): void {
  if (isCout(ligne)) lireCout(c, plan, ligne);
  else if (isContribution(ligne) || isAutofinancement(ligne) || isApportNature(ligne) || isPoste(ligne)) {
    ajouter(plan, 'contributions', construireContribution(c, ligne));
  } else if (isEnveloppe(ligne)) {
    if (!ligne.libelle) return;
    const enveloppe = c.origines.poser(
      { libelle: ligne.libelle } as NonNullable<Financements['enveloppes']>[number],
      ligne,
    );
    poser(enveloppe, 'de', construirePartieSimple(c, ligne.de, BLOC));
    poser(enveloppe, 'montant', c.montant(ligne.montant));
    ajouter(plan, 'enveloppes', enveloppe);
  } else if (isSourcesFinancement(ligne)) {
    for (const partie of ligne.parties) ajouter(plan, 'sources', construirePartieSimple(c, partie, BLOC));
    c.origines.poserPropriete(plan, 'sources', ligne);
  } else if (isMentionFinancement(ligne)) {
    if (ligne.cofinancements) plan.cofinancementsPossibles = true;
    if (ligne.reste) plan.resteAMobiliser = true;
  } else {
    for (const texte of ligne.textes.filter(Boolean))
      ajouter(plan, ligne.hors ? 'hors' : ligne.precision ? 'precisions' : 'nonChiffre', texte);
  }
}

function lireCout(c: Construction, plan: Financements, ligne: CoutEcrit): void {
  if (ligne.texte) return ajouter(plan, 'nonChiffre', ligne.texte);
  const montant = c.montant(ligne.montant) ?? borneBasse(c, ligne);
  if (!montant) return;
  const cout: Cout = c.origines.poser({ montant }, ligne);
  poser(cout, 'montantMax', c.montant(ligne.montantMax));
  // « entre 100 000 et 200 000 € HT »: the tax mode said of one end is that of the range.
  if (cout.montantMax && montant.taxe === undefined && cout.montantMax.taxe)
    montant.taxe = cout.montantMax.taxe;
  completerCout(c, cout, ligne.queues, ligne.annees);
  if (ligne.mot === 'dont') cout.dont = true;
  ajouter(plan, 'couts', cout);
}

/** The lower end of « entre 100 000 et 200 000 € », whose unit is that of the upper one. */
function borneBasse(c: Construction, ligne: CoutEcrit): Montant | undefined {
  const haut = motsDe(ligne.montantMax);
  if (ligne.nombre === undefined || haut === undefined) return undefined;
  const montant = lireMontant(haut.replace(/^[\d .,]*\d/, ligne.nombre));
  if (!montant) c.signaler('montant-illisible', ligne, { texte: ligne.nombre });
  return montant;
}

function completerCout(
  c: Construction,
  cout: Cout,
  noeuds: readonly QueueFinancement[],
  annees: readonly CoutAnnee[] = [],
): Cout {
  const queues = lireQueues(c, noeuds);
  poser(cout, 'nature', queues.nature);
  if (queues.parAn) cout.parAn = true;
  poser(cout, 'ans', queues.ans);
  poser(cout, 'en', queues.en);
  const parAnnee = annees.flatMap((a) => {
    const periode = c.periode(a.periode);
    const part = c.montant(a.montant);
    if (part && part.taxe === undefined && cout.montant.taxe) part.taxe = cout.montant.taxe;
    return periode && part ? [c.origines.poser({ periode, montant: part }, a)] : [];
  });
  poser(cout, 'parAnnee', parAnnee);
  poser(cout, 'pour', queues.pour);
  return cout;
}

function construireContribution(
  c: Construction,
  ligne: ContributionEcrite | Autofinancement | ApportNature | Poste,
): Contribution {
  const type = isContribution(ligne)
    ? 'financement'
    : isAutofinancement(ligne)
      ? 'autofinancement'
      : isPoste(ligne)
        ? 'poste'
        : 'nature';
  const contribution: Contribution = c.origines.poser({ type }, ligne);
  poser(contribution, 'de', construirePartieSimple(c, ligne.de, BLOC));
  poser(contribution, 'montant', c.montant(ligne.montant) as Montant | undefined);
  if (!isApportNature(ligne) && !isPoste(ligne)) poser(contribution, 'part', c.nombre(ligne.part, ligne));
  if (isPoste(ligne)) poser(contribution, 'etp', c.nombre(ligne.etp, ligne));
  const { nature: _, ...queues } = lireQueues(c, ligne.queues);
  for (const cle of ['parAn', 'ans', 'statut', 'statutLe', 'en', 'auTitreDe', 'pour'] as const) {
    (contribution as unknown as Record<string, unknown>)[cle] = queues[cle];
    if (queues[cle] === undefined) delete contribution[cle];
  }
  return contribution;
}

type Queues = Pick<Cout, 'nature' | 'parAn' | 'ans' | 'en' | 'pour'> &
  Pick<Contribution, 'statut' | 'statutLe' | 'auTitreDe'>;

/** Reads what follows an amount, in any order. What is said twice is told. */
function lireQueues(c: Construction, noeuds: readonly QueueFinancement[]): Queues {
  const queues: Queues = {};
  for (const noeud of noeuds) {
    const lue: Queues = {};
    poser(lue, 'nature', noeud.nature);
    if (noeud.parAn) lue.parAn = true;
    poser(lue, 'ans', c.nombre(noeud.ans, noeud));
    poser(lue, 'en', c.periode(noeud.en));
    poser(lue, 'statut', lireStatutFinancement(noeud.statut));
    poser(lue, 'statutLe', c.jour(noeud.statutLe));
    poser(lue, 'auTitreDe', noeud.auTitreDe);
    poser(lue, 'pour', noeud.pour);
    for (const [cle, valeur] of Object.entries(lue)) {
      if (cle in queues)
        c.signaler('mentionRepetee', noeud, { mot: noeud.$cstNode?.text.slice(0, 30) ?? cle });
      else Object.assign(queues, { [cle]: valeur });
    }
  }
  return queues;
}

function ajouter<
  K extends 'couts' | 'contributions' | 'enveloppes' | 'sources' | 'hors' | 'nonChiffre' | 'precisions',
>(plan: Financements, cle: K, valeur: NonNullable<Financements[K]>[number] | undefined): void {
  if (valeur === undefined) return;
  const liste = (plan[cle] ?? []) as unknown[];
  liste.push(valeur);
  (plan as Record<K, unknown>)[cle] = liste;
}
