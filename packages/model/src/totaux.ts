/** Totals of plans of financing: per fiche, objectif, axe, contract, financer and year. HT and TTC are never added. */
import { centimes, euros, type Montant } from './montant.js';
import { type Etape, parcourir } from './parcours.js';
import { anneeDe, type Periode } from './periode.js';
import type { Partie } from './types/acteur.js';
import type { Axe, Contrat, Demarche, Objectif, Plan } from './types/contrat.js';
import type { Contribution, Cout, Financements, ParTaxe, TotauxPlan } from './types/financement.js';

/** Sums in integer cents, by tax mode. */
interface Cents {
  HT?: number;
  TTC?: number;
  nonPrecise?: number;
}

/** What adds up to a total, in integer cents. */
class Cumul {
  cout: Cents = {};
  contributions: Cents = {};
  parFinanceur = new Map<string, Cents>();
  coutParAnnee = new Map<number, Cents>();
  contributionsParAnnee = new Map<number, Cents>();
  etp = 0;
  nonComptes: string[] = [];

  ajouterPlan(plan: Financements): void {
    for (const cout of plan.couts ?? []) this.ajouterCout(cout);
    for (const contribution of plan.contributions ?? []) this.ajouterContribution(contribution, plan);
    for (const { libelle, montant } of plan.enveloppes ?? []) {
      if (montant) this.nonComptes.push(`enveloppe dont la part n'est pas dite : ${libelle}`);
    }
    for (const texte of plan.nonChiffre ?? []) this.nonComptes.push(`non chiffré : ${texte}`);
  }

  private ajouterCout(cout: Cout): void {
    if (cout.dont) return;
    const montant = coutTotal(cout);
    const objet = cout.pour ? ` pour « ${cout.pour} »` : '';
    if (montant === undefined) {
      this.nonComptes.push(
        `${cout.montantMax ? 'coût donné en fourchette' : 'coût annuel sans durée'}${objet}`,
      );
      return;
    }
    ajouter(this.cout, montant);
    for (const { periode, montant: part } of cout.parAnnee ?? []) {
      const annee = anneeUnique(periode);
      if (annee !== undefined) ajouterSous(this.coutParAnnee, annee, part);
    }
    const annee = cout.parAnnee || !dureUnAn(cout) ? undefined : anneeUnique(cout.en);
    if (annee !== undefined) ajouterSous(this.coutParAnnee, annee, montant);
  }

  private ajouterContribution(contribution: Contribution, plan: Financements): void {
    if (contribution.statut === 'refuse') {
      this.laisserDeCote('contribution refusée', contribution);
      return;
    }
    if (contribution.etp) this.etp += contribution.etp;
    const montant = montantContribution(contribution, plan);
    if (montant === undefined) {
      const motif = motifContribution(contribution, plan);
      if (motif) this.laisserDeCote(motif, contribution);
      return;
    }
    ajouter(this.contributions, montant);
    if (contribution.de) ajouterSous(this.parFinanceur, nomPartie(contribution.de), montant);
    const annee = dureUnAn(contribution) ? anneeUnique(contribution.en) : undefined;
    if (annee !== undefined) ajouterSous(this.contributionsParAnnee, annee, montant);
  }

  private laisserDeCote(motif: string, { de }: Contribution): void {
    this.nonComptes.push(`${motif} : ${nomPartie(de)}`);
  }

  absorber(autre: Cumul): void {
    fondre(this.cout, autre.cout);
    fondre(this.contributions, autre.contributions);
    for (const [de, vers] of [
      [autre.parFinanceur, this.parFinanceur],
      [autre.coutParAnnee, this.coutParAnnee],
      [autre.contributionsParAnnee, this.contributionsParAnnee],
    ] as [Map<unknown, Cents>, Map<unknown, Cents>][]) {
      for (const [cle, cents] of de) fondre(sous(vers, cle), cents);
    }
    this.etp += autre.etp;
  }

  /** @returns undefined when nothing was counted. */
  ecrire(): TotauxPlan | undefined {
    const totaux: TotauxPlan = {};
    if (Object.keys(this.cout).length) totaux.cout = enEuros(this.cout);
    if (Object.keys(this.contributions).length) totaux.contributions = enEuros(this.contributions);
    if (this.parFinanceur.size) {
      totaux.parFinanceur = [...this.parFinanceur].map(([financeur, cents]) => ({
        financeur,
        montant: enEuros(cents),
      }));
    }
    if (this.coutParAnnee.size) totaux.coutParAnnee = parAnnee(this.coutParAnnee);
    if (this.contributionsParAnnee.size) totaux.contributionsParAnnee = parAnnee(this.contributionsParAnnee);
    if (this.etp) totaux.etp = Math.round(this.etp * 1000) / 1000;
    if (this.nonComptes.length) totaux.nonComptes = this.nonComptes;
    return Object.keys(totaux).length ? totaux : undefined;
  }
}

/** @returns the identifier or the words by which a party is known in sums. */
export function nomPartie(partie: Partie | undefined): string {
  return partie?.acteur ?? partie?.texte ?? 'financeur non précisé';
}

/** @returns the whole of a cost over its duration, or undefined for a range or a yearly cost without a duration. */
export function coutTotal(cout: Cout): Montant | undefined {
  if (cout.montantMax) return undefined;
  if (!cout.parAn) return cout.montant;
  return cout.ans === undefined ? undefined : multiplier(cout.montant, cout.ans);
}

/** @returns what a contribution brings; a share is taken of the plan's cost when that has one tax mode only. */
export function montantContribution(contribution: Contribution, plan: Financements): Montant | undefined {
  if (contribution.montant) {
    if (!contribution.parAn) return contribution.montant;
    return contribution.ans === undefined ? undefined : multiplier(contribution.montant, contribution.ans);
  }
  if (contribution.part === undefined) return undefined;
  const base = coutDuPlan(plan);
  if (!base) return undefined;
  const part: Montant = { euros: euros(Math.round((centimes(base) * contribution.part) / 100)) };
  if (base.taxe) part.taxe = base.taxe;
  return part;
}

/** @returns why a contribution adds nothing to the sums, in words; undefined for a post, which counts as time. */
function motifContribution(contribution: Contribution, plan: Financements): string | undefined {
  if (contribution.montant) return 'contribution annuelle sans durée';
  if (contribution.part === undefined) {
    return contribution.type === 'poste' ? undefined : 'contribution sans montant';
  }
  return plan.couts?.some((cout) => !cout.dont)
    ? "part d'un coût qui ne s'additionne pas"
    : 'part sans coût à quoi la rapporter';
}

/** @returns false for a sum spread over several years, which the year it starts in cannot bear alone. */
function dureUnAn({ ans }: Cout | Contribution): boolean {
  return ans === undefined || ans <= 1;
}

/** @returns the cost of a plan, when all of it can be added up in one tax mode. */
export function coutDuPlan(plan: Financements): Montant | undefined {
  let somme: Montant | undefined;
  for (const cout of plan.couts ?? []) {
    if (cout.dont) continue;
    const montant = coutTotal(cout);
    if (!montant || (somme && somme.taxe !== montant.taxe)) return undefined;
    somme = somme ? { ...somme, euros: euros(centimes(somme) + centimes(montant)) } : { ...montant };
  }
  return somme;
}

function multiplier(montant: Montant, fois: number): Montant {
  return { ...montant, euros: euros(Math.round(centimes(montant) * fois)) };
}

/** @returns the totals of one plan, or undefined when it has nothing to count and nothing to leave out. */
export function totauxPlan(plan: Financements): TotauxPlan | undefined {
  const cumul = new Cumul();
  cumul.ajouterPlan(plan);
  return cumul.ecrire();
}

/** Writes the totals of every fiche, objectif, axe and of the plan itself into the model. */
export function calculerTotaux(plan: Plan | Contrat | Demarche): void {
  const cumuls = new Map<unknown, Cumul>();
  const etapes = [...parcourir(plan)];
  for (const etape of etapes) cumuls.set(etape.element, new Cumul());
  for (const etape of etapes) {
    const propre = etape.element.financements;
    if (!propre) continue;
    const cumul = new Cumul();
    cumul.ajouterPlan(propre);
    poser(propre, cumul.ecrire());
    const nom = 'numero' in etape.element ? `${etape.niveau} ${etape.element.numero} : ` : '';
    for (let e: Etape | undefined = etape; e; e = e.parent) {
      const total = cumuls.get(e.element) as Cumul;
      total.absorber(cumul);
      for (const texte of cumul.nonComptes) total.nonComptes.push(nom + texte);
    }
  }
  for (const { niveau, element } of etapes) {
    if (niveau === 'plan' || niveau === 'axe' || niveau === 'objectif') {
      poser(element as Plan | Axe | Objectif, (cumuls.get(element) as Cumul).ecrire());
    }
  }
}

function poser(cible: { totaux?: TotauxPlan }, totaux: TotauxPlan | undefined): void {
  if (totaux) cible.totaux = totaux;
  else delete cible.totaux;
}

function cle(montant: Montant): keyof Cents {
  return montant.taxe ?? 'nonPrecise';
}

function ajouter(cents: Cents, montant: Montant): void {
  cents[cle(montant)] = (cents[cle(montant)] ?? 0) + centimes(montant);
}

function sous<K>(table: Map<K, Cents>, k: K): Cents {
  const cents = table.get(k) ?? {};
  table.set(k, cents);
  return cents;
}

function ajouterSous<K>(table: Map<K, Cents>, k: K, montant: Montant): void {
  ajouter(sous(table, k), montant);
}

function fondre(vers: Cents, de: Cents): void {
  for (const k of Object.keys(de) as (keyof Cents)[]) vers[k] = (vers[k] ?? 0) + (de[k] as number);
}

function enEuros(cents: Cents): ParTaxe {
  const resultat: ParTaxe = {};
  for (const k of ['HT', 'TTC', 'nonPrecise'] as const) {
    const valeur = cents[k];
    if (valeur !== undefined) resultat[k] = euros(valeur);
  }
  return resultat;
}

function parAnnee(table: Map<number, Cents>): { annee: number; montant: ParTaxe }[] {
  return [...table].sort(([a], [b]) => a - b).map(([annee, cents]) => ({ annee, montant: enEuros(cents) }));
}

/** @returns the calendar year of a period that stays within one. */
function anneeUnique(periode: Periode | undefined): number | undefined {
  if (!periode?.debut || !periode.fin) return undefined;
  const annee = anneeDe(periode.debut);
  return annee === anneeDe(periode.fin) ? annee : undefined;
}
