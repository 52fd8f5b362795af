/** Where new lines go: a rubrique at its place in the order of the paper, a line at the end of a block; and how lines leave. */
import { type ast, formeUnique, type ServicesParaphe } from '@paraphe/language';
import { RUBRIQUES, type Rubriques, sansAccents } from '@paraphe/model';
import type { AstNode } from 'langium';
import { ecritDe, enOrdre, estEnTete, finDeLigne, margeDe, type Place, placeDe, signeDe } from './ecrit.js';
import { inserer, mettreEnLignes, type Retouche, remplacer } from './retouches.js';

/** An element that holds rubriques, and perhaps other elements. */
export type Porteur =
  | ast.Contrat
  | ast.Demarche
  | ast.Fiche
  | ast.Axe
  | ast.Objectif
  | ast.Action
  | ast.SousAction;

/** Parts of the plan: they come last, with a blank line between them. */
const STRUCTURE = new Set(['Axe', 'Objectif', 'Action', 'SousAction']);

const AVANT = [
  ['Generation'],
  ['SourcesPlan'],
  ['Territoire'],
  ['PeriodeContrat'],
  ['Signataires'],
  ['SigneLe'],
  ['TextesContrat'],
  ['SInscritDans'],
  ['SuccedeA'],
  ['FondeSur'],
  ['DocumentCite'],
  ['Diagnostic'],
  ['Orientation', 'Orientations'],
  ['Phase'],
];
const APRES = [
  ['Coordination'],
  ['Evaluation'],
  ['Article'],
  ['Libelles'],
  ['Commentaires'],
  ['Acteurs'],
  [...STRUCTURE],
];

const rangs = (types: readonly (readonly string[])[], depart: number) =>
  types.flatMap((noms, rang) => noms.map((nom): [string, number] => [nom, depart + rang]));
const RANGS = new Map([...rangs(AVANT, 0), ...rangs(APRES, AVANT.length + RUBRIQUES.length)]);

const forme = (mot: string) => sansAccents(formeUnique(mot)).replace(/[\s']/g, '');
const PAR_MOT = new Map(
  RUBRIQUES.flatMap(({ cle, mots }) => mots.map((mot): [string, keyof Rubriques] => [forme(mot), cle])),
);

/** Rubriques that the tree names by their kind. */
const CLES: Record<string, keyof Rubriques> = {
  ObjectifsVises: 'objectifsVises',
  Lieux: 'lieux',
  Participation: 'participation',
  Calendrier: 'calendrier',
  Indicateurs: 'indicateurs',
  Financements: 'financements',
  Gouvernance: 'gouvernance',
  RepondA: 'repondA',
  Articulation: 'articulations',
  ReleveDe: 'releveDe',
  Reconduit: 'reconduit',
  ActionsLiees: 'actionsLiees',
  RubriqueLibre: 'rubriques',
};

/** @returns the rank of a rubrique on paper, among all that an element holds */
export function rangDeCle(cle: keyof Rubriques): number {
  return AVANT.length + RUBRIQUES.findIndex((definition) => definition.cle === cle);
}

/** @returns the rank of what an element holds; that of unknown things is the last before the parts of the plan */
export function rangDe(noeud: Pick<AstNode, '$type'>): number {
  const rang = RANGS.get(noeud.$type);
  if (rang !== undefined) return rang;
  const mot = (noeud as { mot?: string }).mot;
  const cle = CLES[noeud.$type] ?? (mot ? PAR_MOT.get(forme(mot)) : undefined);
  return cle ? rangDeCle(cle) : AVANT.length + RUBRIQUES.length - 1;
}

export function estStructure({ $type }: AstNode): boolean {
  return STRUCTURE.has($type);
}

/**
 * Adds a statement to an element, after the last of those that come before it on paper.
 * @param rang see `rangDe`; absent for a part of the plan, which goes to the end
 */
export function ajouterEnonce(
  services: ServicesParaphe,
  porteur: Porteur,
  source: string,
  rang = Number.POSITIVE_INFINITY,
): Retouche | undefined {
  const ouvrante = signeDe(porteur, '{');
  const lignes = mettreEnLignes(services, porteur, source);
  // A block that is not closed yet is being typed.
  if (!ouvrante || !lignes || !signeDe(porteur, '}')) return undefined;
  const membres = enOrdre<AstNode>(porteur.membres);
  const structure = membres.findIndex(estStructure);
  const candidats =
    rang === Number.POSITIVE_INFINITY || structure < 0 ? membres : membres.slice(0, structure);
  const apres = candidats.filter((membre) => rangDe(membre) <= rang).at(-1);
  const suivant = membres[apres ? membres.indexOf(apres) + 1 : 0];
  const { texte } = ecritDe(porteur);
  const enTete = membres.find((membre) => estEnTete(texte, placeDe(membre).offset));
  const margePorteur = margeDe(texte, placeDe(porteur).offset);
  const marge = enTete ? margeDe(texte, placeDe(enTete).offset) : `${margePorteur}  `;
  const bloc = lignes.map((ligne) => (ligne ? marge + ligne : ligne)).join('\n');
  const dUnPlan = rang === Number.POSITIVE_INFINITY;
  const videAvant = apres && (dUnPlan || estStructure(apres)) ? '\n' : '';
  const depart = apres ? placeDe(apres).end : ouvrante.end;
  const fin = finDeLigne(texte, depart);
  const videApres = !apres && suivant && (dUnPlan || estStructure(suivant)) ? '\n' : '';
  if (fin !== undefined)
    return { ecrit: ecritDe(porteur), debut: fin, fin, texte: `\n${videAvant}${bloc}${videApres}` };
  // Something else stands on that line: it goes to a line of its own.
  const reste = /^\s*/.exec(texte.slice(depart))?.[0].length ?? 0;
  const suite = texte.startsWith('}', depart + reste) ? margePorteur : marge;
  return {
    ecrit: ecritDe(porteur),
    debut: depart,
    fin: depart + reste,
    texte: `\n${videAvant}${bloc}\n${videApres}${suite}`,
  };
}

/** Adds a rubrique to an element, at its place on paper. */
export function ajouterRubrique(
  services: ServicesParaphe,
  porteur: Porteur,
  cle: keyof Rubriques,
  source: string,
): Retouche[] {
  const retouche = ajouterEnonce(services, porteur, source, rangDeCle(cle));
  return retouche ? [retouche] : [];
}

/** Adds a line to the block of a node (indicators, financing, a calendar, actors). @param apres the line it follows; the last by default */
export function ajouterAuBloc(
  noeud: AstNode,
  lignes: readonly AstNode[],
  source: string,
  apres = enOrdre(lignes).at(-1),
): Retouche | undefined {
  const ouvrante = signeDe(noeud, '{');
  if (!ouvrante || !signeDe(noeud, '}')) return undefined;
  const { texte } = ecritDe(noeud);
  const depart = apres ? placeDe(apres).end : ouvrante.end;
  const fin = finDeLigne(texte, depart);
  // What follows on the same line goes to the next one: the last line may end with a comment.
  return inserer(noeud, fin ?? depart, apres && fin !== undefined ? `\n${source}` : `\n${source}\n`);
}

/** Adds a block to what has none, or a fact to the block that it has. */
export function ajouterFait(noeud: AstNode, faits: readonly AstNode[], source: string): Retouche | undefined {
  if (signeDe(noeud, '{')) return ajouterAuBloc(noeud, faits, source);
  return inserer(noeud, placeDe(noeud).end, ` { ${source} }`);
}

/** Takes a node away, with its lines when it is alone on them. */
export function retirer(noeud: AstNode): Retouche {
  const { texte } = ecritDe(noeud);
  const place = lignesDe(texte, placeDe(noeud));
  const [avant, apres] = [texte.slice(0, place.offset).trimEnd(), texte.slice(place.end)];
  const suite = /^\s*/.exec(apres)?.[0].length ?? 0;
  // A block that held nothing else closes on the line that opens it.
  return avant.endsWith('{') && apres.charAt(suite) === '}'
    ? remplacer(noeud, { offset: avant.length, end: place.end + suite }, ' ')
    : remplacer(noeud, place, '');
}

/** @returns a stretch with the line end before it when it is alone on its lines, else with the spaces before it */
export function lignesDe(texte: string, { offset, end }: Place): Place {
  let debut = offset;
  while (debut > 0 && /[^\S\r\n]/.test(texte.charAt(debut - 1))) debut -= 1;
  const fin = finDeLigne(texte, end);
  if (fin === undefined) return { offset: debut, end };
  if (debut > 0 && texte.charAt(debut - 1) !== '\n') return { offset: debut, end };
  if (debut > 0) {
    debut -= texte.charAt(debut - 2) === '\r' ? 2 : 1;
    // Of the blank lines around it, one set stays.
    if (
      /\n[^\S\r\n]*\r?$/.test(texte.slice(0, debut)) &&
      /^\s*(?:\}|\r?\n[^\S\r\n]*\r?\n|$)/.test(texte.slice(fin))
    )
      debut = texte.slice(0, debut).trimEnd().length;
    const vides = /\{\s*$/.test(texte.slice(0, debut))
      ? /^(?:\r?\n[^\S\r\n]*(?=\r?\n))*/.exec(texte.slice(fin))
      : null;
    return { offset: debut, end: fin + (vides?.[0].length ?? 0) };
  }
  return { offset: 0, end: fin + (/^\r?\n/.exec(texte.slice(fin))?.[0].length ?? 0) };
}

/** Takes an item out of a list with commas; the whole statement when it was alone. */
export function retirerDeListe(items: readonly AstNode[], item: AstNode): Retouche {
  const liste = enOrdre(items);
  const rang = liste.indexOf(item);
  if (liste.length < 2 || rang < 0) return retirer(item.$container ?? item);
  const avant = liste[rang - 1];
  const apres = liste[rang + 1];
  if (avant) return remplacer(item, { offset: placeDe(avant).end, end: placeDe(item).end }, '');
  return remplacer(item, { offset: placeDe(item).offset, end: placeDe(apres as AstNode).offset }, '');
}

/** @returns the words of a text as they are typed, between marks that suit them */
export function guillemets(texte: string): string {
  return texte.includes('"') ? `« ${texte} »` : `"${texte}"`;
}
