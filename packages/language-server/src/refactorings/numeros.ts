/** Changes numbers of elements, and all that names them by their number: other fiches, avenants, suivis, other files. */
import { type Analyse, type ast, formeUnique } from '@paraphe/language';
import { type AstNode, AstUtils, type CstNode } from 'langium';
import { ascendants, ecritDe, motDe } from '../correctifs/ecrit.js';
import { type Retouche, remplacer } from '../correctifs/retouches.js';

export type Numerote = ast.Axe | ast.Objectif | ast.Action | ast.SousAction;

const NIVEAUX: Record<Numerote['$type'], string> = {
  Axe: 'axe',
  Objectif: 'objectif',
  Action: 'action',
  SousAction: 'sous-action',
};

export function estNumerote(noeud: AstNode | undefined): noeud is Numerote {
  return noeud !== undefined && noeud.$type in NIVEAUX;
}

/** @returns the word for the level of an element */
export function niveauDe({ $type }: Numerote): string {
  return NIVEAUX[$type];
}

/** @returns the parts of the plan that an element directly holds */
export function enfantsDe(noeud: AstNode): Numerote[] {
  return ((noeud as { membres?: AstNode[] }).membres ?? []).filter(estNumerote);
}

/** @returns an element and all that it holds, in the order of the text */
export function* descendants(noeud: AstNode): Generator<Numerote> {
  if (estNumerote(noeud)) yield noeud;
  for (const enfant of enfantsDe(noeud)) yield* descendants(enfant);
}

/** @returns the contract, démarche or fiche that holds a node */
export function planDe(noeud: AstNode): (AstNode & { name?: string }) | undefined {
  return [...ascendants(noeud)].find(({ $container }) => $container?.$type === 'Texte');
}

/** New numbers, by element. */
export type Changements = Map<Numerote, string>;

/** Gives an element its new number, and to those below the ones that follow from it. */
export function renumeroter(changements: Changements, noeud: Numerote, nouveau: string): void {
  const ancien = noeud.numero;
  changements.set(noeud, nouveau);
  for (const enfant of enfantsDe(noeud)) {
    if (enfant.numero?.startsWith(`${ancien}.`))
      renumeroter(changements, enfant, `${nouveau}${enfant.numero.slice(ancien.length)}`);
  }
}

/** @returns the changes of the numbers themselves, where they are declared */
export function changerDeclarations(changements: Changements): Retouche[] {
  return [...changements].flatMap(([noeud, nouveau]) => {
    const mot = motDe(noeud, 'numero');
    return mot && noeud.numero !== nouveau ? [enTete(noeud, mot, nouveau)] : [];
  });
}

/** A place where an element is named by its number. */
interface Citation {
  noeud: AstNode;
  cst: CstNode;
  niveau: string;
  numero: string;
  /** Number of the axe that is said to hold it. */
  axe?: string;
  /** Name of the contract, démarche or fiche that it is of. */
  plan: string | undefined;
}

/** @returns every place of a text that names an element by its number */
function* citations(racine: AstNode): Generator<Citation> {
  for (const noeud of AstUtils.streamAllContents(racine)) {
    switch (noeud.$type) {
      case 'ActionLiee':
        yield* citer(noeud, 'action', 'numero');
        break;
      case 'SuiviAction':
        yield* citer(noeud, (noeud as ast.SuiviAction).niveau, 'numero');
        break;
      case 'ReferenceElement': {
        const { niveau, axe } = noeud as ast.ReferenceElement;
        for (const citation of citer(noeud, niveau, 'numero')) yield axe ? { ...citation, axe } : citation;
        yield* citer(noeud, 'axe', 'axe');
        break;
      }
      case 'RepondA': {
        const { sorte, numeros } = noeud as ast.RepondA;
        if (sorte !== 'axe' && sorte !== 'objectif') break;
        for (const rang of numeros.keys()) yield* citer(noeud, sorte, 'numeros', rang);
        break;
      }
      default:
    }
  }
}

function* citer(noeud: AstNode, niveau: string, propriete: string, rang?: number): Generator<Citation> {
  const cst = motDe(noeud, propriete, rang);
  if (cst) yield { noeud, cst, niveau, numero: cst.text, plan: planCite(noeud) };
}

/** @returns the name of the plan that a number is of: the one that is said, else the one that holds it or that an avenant changes */
function planCite(noeud: AstNode): string | undefined {
  for (const ici of ascendants(noeud)) {
    const dit = (ici as ast.ReferenceElement).plan?.$refText;
    if (dit) return formeUnique(dit);
    const { $type, name } = ici as ast.Contrat;
    if (name && ($type === 'Contrat' || ($type as string) === 'Demarche' || ($type as string) === 'Fiche'))
      return formeUnique(name);
  }
  return undefined;
}

/**
 * @param racine the tree of a text, which may be another one than that of the elements
 * @returns the changes of what names the elements there. A number that two elements bear names neither surely: it stays.
 */
export function changerCitations(racine: AstNode, changements: Changements): Retouche[] {
  const premier = [...changements.keys()][0];
  const plan = premier && planDe(premier);
  if (!plan?.name) return [];
  const nom = formeUnique(plan.name);
  const combien = new Map<string, number>();
  for (const noeud of descendants(plan)) {
    for (const cle of clesDe(noeud)) combien.set(cle, (combien.get(cle) ?? 0) + 1);
  }
  const nouveaux = new Map<string, string>();
  for (const [noeud, nouveau] of changements)
    for (const cle of clesDe(noeud)) if (combien.get(cle) === 1) nouveaux.set(cle, nouveau);
  return [...citations(racine)].flatMap((citation) => {
    if (citation.plan !== nom) return [];
    const nouveau = nouveaux.get(cle(citation.niveau, citation.numero, citation.axe));
    return nouveau && nouveau !== citation.numero ? [remplacer(citation.noeud, citation.cst, nouveau)] : [];
  });
}

const cle = (niveau: string, numero: string, axe?: string) => `${niveau} ${numero}${axe ? ` de ${axe}` : ''}`;

function clesDe(noeud: Numerote): string[] {
  const { numero, $container } = noeud;
  const cles = [cle(niveauDe(noeud), numero)];
  return noeud.$type === 'Objectif' && $container.$type === 'Axe'
    ? [...cles, cle('objectif', numero, ($container as ast.Axe).numero)]
    : cles;
}

/** @returns all the changes of a text for new numbers: where they are declared, and where they are named */
export function changerNumeros({ document }: Analyse, changements: Changements): Retouche[] {
  return [...changerDeclarations(changements), ...changerCitations(document.parseResult.value, changements)];
}

/**
 * @param porteur what is to hold the element
 * @param noeud the element, whose own number does not count, or one that is like it
 * @param suivreLesFreres false where the numbers of those that stand there are wrong too
 * @returns a number that no element of its level has in the plan: the next one of those that stand there
 */
export function numeroLibre(
  porteur: AstNode,
  noeud: Pick<Numerote, '$type' | 'numero'>,
  suivreLesFreres = true,
): string {
  const plan = planDe(porteur);
  const pris = new Set(
    [...(plan ? descendants(plan) : [])]
      .filter((n) => n.$type === noeud.$type && n !== noeud)
      .map((n) => n.numero),
  );
  const freres = enfantsDe(porteur).filter((n) => n.$type === noeud.$type && n !== noeud);
  const dernier = suivreLesFreres ? freres.at(-1)?.numero : undefined;
  const propre = estNumerote(porteur) ? porteur.numero : undefined;
  const plat = !noeud.numero?.includes('.') && (dernier === undefined || !dernier.includes('.'));
  if (plat && !pris.has(noeud.numero) && noeud.$type === 'Action') return noeud.numero;
  const prefixe =
    dernier === undefined ? prefixeDe(plat ? undefined : propre) : dernier.replace(/[^.]*$/, '');
  const rangs = [...pris]
    .filter((numero) => numero.startsWith(prefixe))
    .map((numero) => rang(numero.slice(prefixe.length)))
    .filter((n) => n !== undefined);
  const lettre = noeud.$type === 'SousAction' && (dernier === undefined || /[a-z]$/i.test(dernier));
  const suivant = Math.max(0, ...rangs) + 1;
  return `${prefixe}${lettre ? String.fromCharCode(96 + suivant) : suivant}`;
}

function prefixeDe(numero: string | undefined): string {
  return numero ? `${numero}.` : '';
}

function rang(composant: string): number | undefined {
  if (/^\d{1,6}$/.test(composant)) return Number(composant);
  return /^[a-z]$/i.test(composant) ? composant.toLowerCase().charCodeAt(0) - 96 : undefined;
}

/** A number stands in a heading, which is never laid out again. */
function enTete(noeud: AstNode, { offset, end }: CstNode, texte: string): Retouche {
  return { ecrit: ecritDe(noeud), debut: offset, fin: end, texte };
}
