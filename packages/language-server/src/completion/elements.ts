/** Numbers and indicators that a line refers to: orientations, besoins, fiches of the text or of the contract that it reports on. */
import { ast, type ParapheScopeProvider } from '@paraphe/language';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { contenu } from './lecture.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

interface Element {
  niveau: string;
  numero: string;
  titre: string;
}

/** @param niveaux words that open what may be named: orientation, besoin, axe, objectif, action */
export function numeros(contexte: Contexte, niveaux: readonly string[]): Proposition[] {
  const vus = new Set<string>();
  return [...elementsDuTexte(contexte, niveaux), ...elementsUtilises(contexte, niveaux)].flatMap(
    ({ numero, titre, niveau }) => {
      if (vus.has(numero) || dejaSurLaLigne(contexte, numero)) return [];
      vus.add(numero);
      return {
        libelle: numero,
        kind: CompletionItemKind.Reference,
        groupe: GROUPES.valeur,
        detail: ` ${titre}`,
        note: niveau,
        recherche: [titre],
      };
    },
  );
}

function dejaSurLaLigne({ situation: { lecture, niveaux, rang } }: Contexte, numero: string): boolean {
  const debut = niveaux.at(-1)?.etats[0]?.membre?.debut;
  return debut !== undefined && lecture.tokens.slice(debut + 1, rang).some(({ image }) => image === numero);
}

function* elementsDuTexte(
  { situation: { lecture, rang: ici } }: Contexte,
  niveaux: readonly string[],
): Generator<Element> {
  const { tokens } = lecture;
  for (let rang = 0; rang + 2 < tokens.length; rang += 1) {
    const niveau = tokens[rang]?.tokenType.name ?? '';
    const numero = tokens[rang + 1]?.image ?? '';
    const titre = tokens[rang + 2];
    if (
      !niveaux.includes(niveau) ||
      !/^\d/.test(numero) ||
      titre?.tokenType.name !== 'TEXTE' ||
      rang + 1 === ici
    )
      continue;
    yield { niveau, numero, titre: contenu(titre.image) };
  }
}

/** Of the plans that the files in use hold. */
function* elementsUtilises(contexte: Contexte, niveaux: readonly string[]): Generator<Element> {
  for (const plan of plans(contexte)) {
    for (const noeud of parcourir(plan)) {
      const niveau = noeud.mot as string | undefined;
      if (niveau && niveaux.includes(niveau) && typeof noeud.numero === 'string')
        yield { niveau, numero: noeud.numero, titre: typeof noeud.titre === 'string' ? noeud.titre : '' };
    }
  }
}

type Noeud = Record<string, unknown>;

function plans({ analyse, bureau }: Contexte): Noeud[] {
  if (!analyse) return [];
  const scopes = bureau.atelier.services.paraphe.references.ScopeProvider as ParapheScopeProvider;
  return [...scopes.portee(analyse.document).declarations('plan')].flatMap(([noeud]) =>
    noeud ? [noeud as unknown as Noeud] : [],
  );
}

function* parcourir(noeud: Noeud): Generator<Noeud> {
  yield noeud;
  if (Array.isArray(noeud.membres)) for (const membre of noeud.membres as Noeud[]) yield* parcourir(membre);
}

/** @returns the indicators of the fiche that a block of a suivi reports on, as they are named there */
export function indicateursSuivis(contexte: Contexte): { nom: string; libelle: string }[] {
  const { niveaux, lecture } = contexte.situation;
  const bloc = niveaux.findLast(({ chemin }) => chemin.regle === 'SuiviAction');
  const numero = bloc && lecture.tokens[bloc.tete + 1]?.image;
  if (!bloc || !numero) return [];
  const suivi = niveaux.find(({ chemin }) => chemin.regle === 'Suivi');
  const entete = lecture.tokens
    .slice(Math.max(0, suivi?.tete ?? 0), suivi?.accolade ?? 0)
    .map(({ image }) => image);
  const tous = plans(contexte);
  const nommes = tous.filter(({ name }) => entete.includes(name as string));
  for (const plan of nommes.length ? nommes : tous) {
    for (const noeud of parcourir(plan)) {
      if ((noeud.$type !== 'Action' && noeud.$type !== 'SousAction') || noeud.numero !== numero) continue;
      return ((noeud.membres as Noeud[] | undefined) ?? []).flatMap((membre) =>
        ast.isIndicateurs(membre)
          ? membre.indicateurs.flatMap(({ name, libelle }) => (libelle ? { nom: name ?? '', libelle } : []))
          : [],
      );
    }
  }
  return [];
}

/** @param guillemets true where the quotation marks are still to be written */
export function relevesSuivis(contexte: Contexte, guillemets: boolean): Proposition[] {
  return indicateursSuivis(contexte).map(({ nom, libelle }) => {
    const ecrit = guillemets ? nom || `"${libelle}"` : libelle;
    return {
      libelle,
      kind: CompletionItemKind.Value,
      groupe: GROUPES.manqueSurveille,
      ecrit: guillemets ? `${ecrit} = <1>` : ecrit,
      recherche: nom ? [nom, libelle] : [libelle],
    };
  });
}
