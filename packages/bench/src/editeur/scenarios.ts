/** What one does in one open text: each scenario does it once, times it, and fails when it was answered by nothing. */
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { type Client, type Publication, pause } from './client.ts';
import { NOMS, type Nom } from './serveurs.ts';
import type { Texte } from './textes.ts';

/** An open text. */
export interface Feuille {
  client: Client;
  texte: Texte;
  /** The last diagnostics that came. */
  derniers: Publication['diagnostics'];
}

export interface Scenario {
  cle: string;
  nom: string;
  /** The servers that can do it. */
  pour: readonly Nom[];
  /** Does it once, and leaves the text as a person would: at rest. @returns milliseconds */
  faire(feuille: Feuille): Promise<number>;
}

const PARAPHE: readonly Nom[] = ['paraphe'];

/** Nobody types faster: what a server still does after its answer is done by then. */
const REPOS = 60;
const ECHAUFFEMENT = 3;
const OPTIONS_FORMAT = { tabSize: 2, insertSpaces: true };

/** The letter that is typed in the description. */
const LETTRE = 'e';
/** The first letter of « participation », in both writings. */
const INITIALE = 'p';

export const PRINCIPAUX: readonly Scenario[] = [
  { cle: 'frappe', nom: 'frappe → diagnostics', pour: NOMS, faire: taper },
  { cle: 'completion', nom: 'complétion en tapant', pour: NOMS, faire: completer },
  { cle: 'survol', nom: 'survol', pour: NOMS, faire: survoler },
  {
    cle: 'plan',
    nom: 'plan du texte, après une frappe',
    pour: NOMS,
    faire: apresFrappe<DocumentSymbol[]>('textDocument/documentSymbol', (liste) => liste?.length),
  },
  { cle: 'format', nom: 'mise en forme', pour: NOMS, faire: mettreEnForme },
];

export const AUTRES: readonly Scenario[] = [
  {
    cle: 'frappe-fautive',
    nom: 'frappe qui laisse une rubrique à moitié écrite → diagnostics',
    pour: NOMS,
    faire: taperRubrique,
  },
  { cle: 'corrections', nom: 'corrections proposées sur une faute', pour: NOMS, faire: corriger },
  {
    cle: 'reperes',
    nom: 'repères au-dessus des fiches (code lens), après une frappe',
    pour: NOMS,
    faire: apresFrappe<CodeLens[]>('textDocument/codeLens', (liste) => liste?.length),
  },
  {
    cle: 'couleurs',
    nom: 'couleurs du texte (semantic tokens), après une frappe',
    pour: PARAPHE,
    faire: apresFrappe<SemanticTokens>('textDocument/semanticTokens/full', (jetons) => jetons?.data.length),
  },
  { cle: 'references', nom: "endroits qui nomment l'acteur", pour: PARAPHE, faire: referencer },
  { cle: 'renommer', nom: "changement de nom de l'acteur", pour: PARAPHE, faire: renommer },
];

/**
 * Each round does it once in each text in turn, so that drift of the machine hits all.
 * @returns milliseconds, by text
 */
export async function alterner<C extends string>(
  { nom, faire }: Pick<Scenario, 'nom' | 'faire'>,
  feuilles: Partial<Record<C, Feuille>>,
  tours: number,
): Promise<Record<C, number[]>> {
  const ouvertes = Object.entries(feuilles) as [C, Feuille][];
  const temps = Object.fromEntries(ouvertes.map(([cle]) => [cle, []])) as unknown as Record<C, number[]>;
  for (let tour = -ECHAUFFEMENT; tour < tours; tour += 1) {
    for (const [cle, feuille] of ouvertes) {
      const ms = await faire(feuille).catch((faute: unknown) => {
        throw new Error(`${nom}, ${cle} : ${faute instanceof Error ? faute.message : faute}`, {
          cause: faute,
        });
      });
      if (tour >= 0) temps[cle].push(ms);
      await pause(REPOS);
    }
  }
  return temps;
}

/** Types a letter in the description. */
export async function taper(feuille: Feuille): Promise<number> {
  const { client, texte } = feuille;
  const debut = performance.now();
  const venue = client.prochaine(texte.uri);
  await client.inserer(texte.uri, texte.lieux.description, LETTRE);
  const { instant } = noter(feuille, await venue);
  exiger(
    feuille.derniers.some(({ range }) => range.start.line === texte.lieux.ligneFautive),
    "la faute du texte n'est pas signalée",
  );
  return instant - debut;
}

async function taperRubrique(feuille: Feuille): Promise<number> {
  const { client, texte } = feuille;
  const { rubrique } = texte.lieux;
  const debut = performance.now();
  const venue = client.prochaine(texte.uri);
  await client.inserer(texte.uri, rubrique, INITIALE);
  const { instant, diagnostics } = await venue;
  const vue = diagnostics.some(({ range }) => Math.abs(range.start.line - rubrique.line) <= 1);
  exiger(vue, "la rubrique à moitié écrite n'est pas signalée");
  await reprendre(feuille);
  return instant - debut;
}

async function completer(feuille: Feuille): Promise<number> {
  const { client, texte } = feuille;
  const { line, character } = texte.lieux.rubrique;
  const debut = performance.now();
  await client.inserer(texte.uri, texte.lieux.rubrique, INITIALE);
  const liste = await client.demander<CompletionList | CompletionItem[] | null>('textDocument/completion', {
    textDocument: { uri: texte.uri },
    position: { line, character: character + INITIALE.length },
    context: { triggerKind: 1 },
  });
  const ms = performance.now() - debut;
  const items = Array.isArray(liste) ? liste : (liste?.items ?? []);
  const proposee = items.some(({ label }) => label.startsWith('participation'));
  exiger(proposee, "« participation » n'est pas proposée");
  await reprendre(feuille);
  return ms;
}

async function survoler(feuille: Feuille): Promise<number> {
  const { client, texte } = feuille;
  const { ms, reponse } = await chronometrer(
    client.demander<Hover | null>('textDocument/hover', {
      textDocument: { uri: texte.uri },
      position: texte.lieux.pilote,
    }),
  );
  exiger(reponse && JSON.stringify(reponse.contents).length > 20, "le survol n'apprend rien");
  return ms;
}

async function mettreEnForme(feuille: Feuille): Promise<number> {
  const { client, texte } = feuille;
  await taper(feuille);
  await pause(REPOS);
  const { ms, reponse } = await chronometrer(
    client.demander<TextEdit[] | null>('textDocument/formatting', {
      textDocument: { uri: texte.uri },
      options: OPTIONS_FORMAT,
    }),
  );
  exiger(reponse?.length, 'la mise en forme ne change rien');
  return ms;
}

async function corriger(feuille: Feuille): Promise<number> {
  const { client, texte } = feuille;
  await taper(feuille);
  await pause(REPOS);
  const faute = feuille.derniers.find(({ range }) => range.start.line === texte.lieux.ligneFautive);
  const { ms, reponse } = await chronometrer(
    client.demander<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: texte.uri },
      range: faute?.range,
      context: { diagnostics: [faute] },
    }),
  );
  exiger(reponse?.length, "aucune correction n'est proposée");
  return ms;
}

async function referencer({ client, texte }: Feuille): Promise<number> {
  const { ms, reponse } = await chronometrer(
    client.demander<Location[] | null>('textDocument/references', {
      textDocument: { uri: texte.uri },
      position: texte.lieux.pilote,
      context: { includeDeclaration: true },
    }),
  );
  exiger(reponse?.length, "l'acteur n'est trouvé nulle part");
  return ms;
}

async function renommer({ client, texte }: Feuille): Promise<number> {
  const { ms, reponse } = await chronometrer(
    client.demander<WorkspaceEdit | null>('textDocument/rename', {
      textDocument: { uri: texte.uri },
      position: texte.lieux.pilote,
      newName: 'Autre-nom',
    }),
  );
  exiger(reponse?.documentChanges?.length, 'le changement de nom ne change rien');
  return ms;
}

/** @param taille how much an answer holds; none is a fault. @returns what types a letter, asks at once, and waits for the answer */
function apresFrappe<R>(methode: string, taille: (reponse: R | null) => number | undefined) {
  return async (feuille: Feuille): Promise<number> => {
    const { client, texte } = feuille;
    const venue = client.prochaine(texte.uri);
    const debut = performance.now();
    await client.inserer(texte.uri, texte.lieux.description, LETTRE);
    const reponse = await client.demander<R | null>(methode, { textDocument: { uri: texte.uri } });
    const ms = performance.now() - debut;
    exiger(taille(reponse), 'la réponse est vide');
    noter(feuille, await venue);
    return ms;
  };
}

/** Takes the half-typed rubrique back. */
async function reprendre(feuille: Feuille): Promise<void> {
  const { client, texte } = feuille;
  const venue = client.prochaine(texte.uri);
  await client.effacer(texte.uri, texte.lieux.rubrique, INITIALE.length);
  noter(feuille, await venue);
}

function noter(feuille: Feuille, publication: Publication): Publication {
  feuille.derniers = publication.diagnostics;
  return publication;
}

async function chronometrer<R>(demande: Promise<R>): Promise<{ ms: number; reponse: R }> {
  const debut = performance.now();
  const reponse = await demande;
  return { ms: performance.now() - debut, reponse };
}

/** A scenario that measures nothing is no measure. */
export function exiger(vrai: unknown, sinon: string): asserts vrai {
  if (!vrai) throw new Error(sinon);
}
