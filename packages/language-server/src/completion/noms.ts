/** Names that are no actors: plans, documents, types of structure, territories. */
import type { ParapheScopeProvider } from '@paraphe/language';
import { chercherTerritoires, developper, GENRES_ACTEURS, NATURES_TERRITOIRE } from '@paraphe/referentiel';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { acteursConnus } from './acteurs.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

/** Types of structure in use. */
const TYPES: readonly [string, string][] = [
  ['epci', 'intercommunalité'],
  ['commune', 'commune, mairie'],
  ['ccas', "centre communal d'action sociale"],
  ['cias', "centre intercommunal d'action sociale"],
  ['département', 'conseil départemental'],
  ['région', 'conseil régional'],
  ['état', "préfecture, service de l'État"],
  ['ars', 'agence régionale de santé'],
  ['caisse', 'CAF, CPAM, MSA, CARSAT'],
  ['association', 'association'],
  ['hôpital', 'centre hospitalier, clinique'],
  ['cpts', 'communauté professionnelle territoriale de santé'],
  ['msp', 'maison de santé pluriprofessionnelle'],
  ['csp', 'centre de santé'],
  ['ght', 'groupement hospitalier de territoire'],
  ['urps', 'union régionale des professionnels de santé'],
  ['ordre', 'ordre professionnel'],
  ['mutuelle', 'mutuelle'],
  ['instance', 'comité, commission, conseil'],
  ['établissement', 'école, collège, lycée, EHPAD'],
  ['entreprise', 'entreprise'],
  ['organisme', 'autre structure'],
];

/** @returns the types that the text uses, the most used first, then the usual ones */
export function typesActeur(contexte: Contexte): Proposition[] {
  const usages = new Map<string, number>();
  for (const { type } of acteursConnus(contexte).values())
    if (/^\p{L}/u.test(type)) usages.set(type, (usages.get(type) ?? 0) + 1);
  const connus = new Map(TYPES);
  for (const type of Object.entries(GENRES_ACTEURS).flat(2))
    if (!connus.has(type)) connus.set(type, developper(type) ?? '');
  const employes = [...usages].sort((a, b) => b[1] - a[1]).map(([type]) => type);
  return [...new Set([...employes, ...connus.keys()])].map((libelle) => {
    const note = connus.get(libelle);
    return {
      libelle,
      kind: CompletionItemKind.EnumMember,
      groupe: GROUPES.valeur,
      ...(note ? { note, recherche: [note] } : {}),
    };
  });
}

/** @returns plans or documents that the text can name */
export function nommes({ analyse, bureau }: Contexte, genre: 'plan' | 'document'): Proposition[] {
  if (!analyse) return [];
  const scopes = bureau.atelier.services.paraphe.references.ScopeProvider as ParapheScopeProvider;
  return [...scopes.portee(analyse.document).declarations(genre)].flatMap(([noeud]) => {
    if (!noeud?.name) return [];
    const note = 'titre' in noeud ? (noeud.titre as string | undefined) : undefined;
    return {
      libelle: noeud.name,
      kind: genre === 'plan' ? CompletionItemKind.Module : CompletionItemKind.Reference,
      groupe: GROUPES.declare,
      ...(note ? { note, recherche: [note] } : {}),
    };
  });
}

/** Territories proposed at most. */
const TERRITOIRES_MAX = 20;

/**
 * @param recherche words of a name
 * @param debut offset where they start: the number replaces them
 * @param avant written before the number
 */
export function territoires(recherche: string, debut: number, avant: string): Proposition[] {
  return chercherTerritoires(recherche, TERRITOIRES_MAX).map(({ siren, nom, type, departements }) => ({
    libelle: nom,
    ecrit: avant + siren,
    kind: CompletionItemKind.Unit,
    groupe: GROUPES.valeur,
    detail: ` ${siren}`,
    note: `${NATURES_TERRITOIRE[type]} (${departements.join(', ')})`,
    recherche: [recherche.trim(), nom],
    trouve: true,
    debut,
    sujet: { genre: 'territoire', siren },
  }));
}
