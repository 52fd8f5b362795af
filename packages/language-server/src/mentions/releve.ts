/** Reads the tree of a text for all that its words name. */
import { type Analyse, ast, formeUnique, type Portee } from '@paraphe/language';
import { type AstNode, type CstNode, GrammarUtils, type Reference } from 'langium';
import {
  avenantsA,
  type Cible,
  cibleDeclaree,
  cibleFichier,
  cibleInconnue,
  cibleIndicateur,
  ciblePlan,
  type Declare,
  type Element,
  type NoeudNumerote,
  type NoeudPlan,
  Plan,
} from './cibles.js';
import type { Mention, Mentions } from './mentions.js';

/** Where one is in the tree. */
interface Contexte {
  plan: Plan | undefined;
  /** Key of what the indicators and steps at this place belong to. */
  dans: string;
  element: Element | undefined;
  porteur: AstNode | undefined;
}

/** How a thing is named, and whether that declares it. */
type Maniere = Pick<Mention, 'declaration' | 'par'>;

const NOM: Maniere = { par: 'nom', declaration: false };
const NUMERO: Maniere = { par: 'numero', declaration: false };
const LIBELLE: Maniere = { par: 'libelle', declaration: false };
const CHEMIN: Maniere = { par: 'chemin', declaration: false };
const NOM_DECLARE: Maniere = { par: 'nom', declaration: true };
const NUMERO_DECLARE: Maniere = { par: 'numero', declaration: true };
const LIBELLE_DECLARE: Maniere = { par: 'libelle', declaration: true };

const DOLLAR = 36;

/** The nodes that name something, or that hold what does. */
type Connu =
  | ast.Utilise
  | Declare
  | NoeudNumerote
  | ast.Avenant
  | ast.Suivi
  | ast.SuiviAction
  | ast.Modifie
  | ast.RepondA
  | ast.ActionLiee
  | ast.ReferenceElement
  | ast.ContenuEntree
  | ast.Indicateur
  | ast.Releve;

function dansPlan(plan: Plan | undefined, porteur: AstNode): Contexte {
  return { plan, dans: plan?.cible.cle ?? '', element: undefined, porteur };
}

function dansElement(avant: Contexte, element: Element | undefined, porteur: AstNode | undefined): Contexte {
  return { plan: avant.plan, dans: element?.cle ?? avant.dans, element, porteur };
}

/** @returns what a number names in a plan; a thing of its own when it names nothing */
function numerote(
  plan: Plan | undefined,
  sorte: string,
  numero: string | undefined,
  axe?: string,
): Cible | undefined {
  if (!numero) return undefined;
  return (
    plan?.trouver(sorte, numero, axe) ?? cibleInconnue('element', numero, `${plan?.cible.cle ?? ''} ${sorte}`)
  );
}

/** Goes through the tree of a text once. */
export class Releve {
  private readonly toutes: Mention[] = [];
  private readonly plans = new Map<string, Plan>();
  private readonly avenants: Map<string, ast.Avenant[]>;
  private readonly indicateurs = new Map<string, Cible[]>();
  private readonly etapes = new Map<string, Cible>();
  private readonly declarees = new Map<AstNode, Cible>();

  constructor(
    private readonly analyse: Analyse,
    portee: Portee,
  ) {
    this.avenants = avenantsA(portee);
  }

  lire(): Mentions {
    const racine = this.analyse.document.parseResult.value;
    this.visiter(racine, { plan: undefined, dans: '', element: undefined, porteur: undefined });
    this.toutes.sort((a, b) => a.debut - b.debut || b.fin - a.fin);
    const parCle = new Map<string, Mention[]>();
    for (const mention of this.toutes) {
      const liste = parCle.get(mention.cible.cle);
      if (liste) liste.push(mention);
      else parCle.set(mention.cible.cle, [mention]);
    }
    return { toutes: this.toutes, parCle, plans: this.plans };
  }

  private visiter(noeud: AstNode, avant: Contexte): void {
    const contexte = this.entrer(noeud as Connu, avant);
    this.nommer(noeud as Connu, contexte);
    for (const propriete in noeud) {
      if (propriete.charCodeAt(0) === DOLLAR) continue;
      const valeur: unknown = noeud[propriete as keyof AstNode];
      if (typeof valeur !== 'object' || valeur === null) continue;
      if (Array.isArray(valeur)) for (const un of valeur) this.visiterValeur(un, propriete, contexte);
      else this.visiterValeur(valeur, propriete, contexte);
    }
  }

  private visiterValeur(valeur: unknown, propriete: string, contexte: Contexte): void {
    if (typeof valeur !== 'object' || valeur === null) return;
    if ('$type' in valeur) this.visiter(valeur as AstNode, contexte);
    else if ('$refText' in valeur) this.renvoi(valeur as Reference, propriete, contexte);
  }

  private entrer(noeud: Connu, avant: Contexte): Contexte {
    switch (noeud.$type) {
      case 'Contrat':
      case 'Demarche':
      case 'Fiche':
        return dansPlan(this.plan(this.declaree('plan', noeud), noeud), noeud);
      case 'Avenant':
      case 'Suivi':
        return dansPlan(noeud.plan && this.planCite(noeud.plan), noeud);
      case 'Axe':
      case 'Objectif':
      case 'Action':
      case 'SousAction':
        return dansElement(avant, avant.plan?.element(noeud), noeud);
      case 'SuiviAction':
        return dansElement(avant, avant.plan?.trouver(noeud.niveau, noeud.numero), noeud);
      case 'Modifie':
        return dansElement(avant, avant.plan?.viser(noeud.cible), avant.porteur);
      default:
        return avant;
    }
  }

  /** Notes what a node names by itself: its own name, the numbers that it gives. */
  private nommer(noeud: Connu, contexte: Contexte): void {
    const { plan, dans } = contexte;
    const noter = (cible: Cible | undefined, propriete: string, maniere: Maniere = NOM, rang = 0) => {
      const cst = cible && GrammarUtils.findNodeForProperty(noeud.$cstNode, propriete, rang);
      if (cst) this.noter(cible, cst, contexte, maniere);
    };
    switch (noeud.$type) {
      case 'Utilise':
        return noter(cibleFichier(noeud, this.analyse.uri), 'chemin', CHEMIN);
      case 'ActeurDeclare':
        return noeud.name ? noter(this.declaree('acteur', noeud), 'name', NOM_DECLARE) : undefined;
      case 'DocumentCite':
        return noeud.name ? noter(this.declaree('document', noeud), 'name', NOM_DECLARE) : undefined;
      case 'Contrat':
      case 'Demarche':
      case 'Fiche':
        return noeud.name ? noter(plan?.cible, 'name', NOM_DECLARE) : undefined;
      case 'Axe':
      case 'Objectif':
      case 'Action':
      case 'SousAction':
      case 'Orientation':
      case 'FaitDiagnostic':
        return noter(plan?.element(noeud), 'numero', NUMERO_DECLARE);
      case 'SuiviAction':
        return noter(numerote(plan, noeud.niveau, noeud.numero), 'numero', NUMERO);
      case 'RepondA': {
        const ou = noeud.plan ? this.planCite(noeud.plan) : plan;
        const sorte = /^(besoin|orientation)s$/.exec(noeud.sorte ?? '')?.[1] ?? noeud.sorte;
        for (const [rang, lu] of noeud.numeros.entries())
          noter(numerote(ou, sorte, lu), 'numeros', NUMERO, rang);
        return;
      }
      case 'ActionLiee': {
        const ou = noeud.plan ? this.planCite(noeud.plan) : plan;
        return noter(numerote(ou, 'action', noeud.numero), 'numero', NUMERO);
      }
      case 'ReferenceElement': {
        const ou = noeud.plan ? this.planCite(noeud.plan) : plan;
        noter(numerote(ou, noeud.niveau, noeud.numero, noeud.axe), 'numero', NUMERO);
        return noter(numerote(ou, 'axe', noeud.axe), 'axe', NUMERO);
      }
      case 'ContenuEntree':
        return noeud.numero && noeud.nature === 'étape'
          ? noter(this.etape(noeud.numero, dans, noeud), 'numero', NUMERO_DECLARE)
          : undefined;
      case 'Indicateur': {
        const cible = this.indicateur(contexte, noeud);
        if (noeud.name) noter(cible, 'name', NOM_DECLARE);
        noter(cible, 'libelle', LIBELLE_DECLARE);
        return noeud.etape ? noter(this.etape(noeud.etape, dans), 'etape', NUMERO) : undefined;
      }
      case 'Releve': {
        const { indicateur, libelle } = noeud;
        if (indicateur) noter(this.indicateurCite(contexte, formeUnique(indicateur)), 'indicateur');
        else if (libelle) noter(this.indicateurCite(contexte, libelle), 'libelle', LIBELLE);
      }
    }
  }

  /** One thing for all that names it. */
  private declaree(genre: 'acteur' | 'plan' | 'document', noeud: Declare): Cible {
    let cible = this.declarees.get(noeud);
    if (!cible) {
      cible = cibleDeclaree(genre, noeud);
      this.declarees.set(noeud, cible);
    }
    return cible;
  }

  private noter(cible: Cible, cst: CstNode, { porteur }: Contexte, { declaration, par }: Maniere): void {
    // What the parser put in the place of a word that was not typed stands nowhere.
    if (!(cst.end > cst.offset)) return;
    const texte = par === 'libelle' || par === 'chemin';
    const [debut, fin] = texte ? sansMarques(cst) : [cst.offset, cst.end];
    this.toutes.push({ cible, debut, fin, declaration, par, porteur });
  }

  private renvoi(reference: Reference, propriete: string, contexte: Contexte): void {
    if (!reference.$refNode) return;
    const genre = propriete.startsWith('acteur')
      ? 'acteur'
      : propriete.startsWith('plan')
        ? 'plan'
        : 'document';
    const noeud = reference.ref as Declare | undefined;
    const cible = noeud ? this.declaree(genre, noeud) : cibleInconnue(genre, reference.$refText ?? '');
    this.noter(cible, reference.$refNode, contexte, NOM);
  }

  private planCite(reference: Parameters<typeof ciblePlan>[0]): Plan {
    return this.plan(ciblePlan(reference), reference.ref);
  }

  private plan(cible: Cible, noeud: NoeudPlan | undefined): Plan {
    let plan = this.plans.get(cible.cle);
    if (!plan) {
      plan = new Plan(cible, noeud, this.avenants.get(cible.cle) ?? []);
      this.plans.set(cible.cle, plan);
    }
    return plan;
  }

  /** One thing for the line of the calendar and for the indicators that name it, in whatever order they are read. */
  private etape(numero: string, dans: string, noeud?: ast.ContenuEntree): Cible {
    const cle = `etape ${dans}#${numero}`;
    const connue = this.etapes.get(cle);
    if (connue?.noeud || (connue && !noeud)) return connue;
    const cible: Cible = connue ?? { cle, genre: 'etape', nom: numero };
    if (noeud) Object.assign(cible, { noeud, propriete: 'numero' });
    this.etapes.set(cle, cible);
    return cible;
  }

  /** What an indicator is, when it is declared, or told anew by an avenant. */
  private indicateur(contexte: Contexte, noeud: ast.Indicateur): Cible | undefined {
    const connus = this.indicateursDe(contexte);
    const nom = noeud.name && formeUnique(noeud.name);
    return (
      connus.find((cible) => cible.noeud === noeud) ??
      connus.find((cible) => (nom ? cible.nom === nom : libelleDe(cible) === noeud.libelle)) ??
      cibleIndicateur(noeud, contexte.dans)
    );
  }

  private indicateurCite(contexte: Contexte, mot: string): Cible {
    const connus = this.indicateursDe(contexte);
    return (
      connus.find((cible) => cible.nom === mot) ??
      connus.find((cible) => libelleDe(cible) === mot) ??
      cibleInconnue('indicateur', mot, contexte.dans)
    );
  }

  private indicateursDe({ element, dans }: Contexte): Cible[] {
    let connus = this.indicateurs.get(dans);
    if (!connus) {
      connus = [];
      for (const ecrit of element ? [element.noeud, ...element.modifications] : []) {
        for (const rubrique of (ecrit as { membres?: AstNode[] }).membres ?? []) {
          for (const indicateur of ast.isIndicateurs(rubrique) ? rubrique.indicateurs : []) {
            const cible = cibleIndicateur(indicateur, dans);
            if (cible && !connus.some(({ cle }) => cle === cible.cle)) connus.push(cible);
          }
        }
      }
      this.indicateurs.set(dans, connus);
    }
    return connus;
  }
}

function libelleDe(cible: Cible): string | undefined {
  return ast.isIndicateur(cible.noeud) ? cible.noeud.libelle : undefined;
}

/** @returns the offsets of the words of a text, without its marks and the spaces within */
function sansMarques({ offset, text }: CstNode): [number, number] {
  const lu = /^["«“]\s*([\s\S]*?)\s*["»”]?$/.exec(text);
  const mots = lu?.[1] ?? '';
  const debut = mots ? text.indexOf(mots, 1) : 1;
  return [offset + debut, offset + debut + mots.length];
}
