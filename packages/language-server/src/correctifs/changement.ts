/** From changes to what the protocol sends: with versions where the client takes them, files created before they are filled. */
import type { ServicesParaphe } from '@paraphe/language';
import type {
  ClientCapabilities,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bureau } from '../bureau.js';
import type { Creation } from './correctif.js';
import { finir, type Retouche } from './retouches.js';

export interface Changement {
  retouches: readonly Retouche[];
  creations?: readonly Creation[] | undefined;
}

/** @returns true when the client can create files */
export function peutCreer({ workspace }: ClientCapabilities): boolean {
  const edit = workspace?.workspaceEdit;
  return edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true;
}

/** @returns what to send; undefined when it changes nothing, or asks for what the client cannot do */
export function versProtocole(
  { retouches, creations = [] }: Changement,
  services: ServicesParaphe,
  bureau: Bureau,
  client: ClientCapabilities,
): WorkspaceEdit | undefined {
  if (creations.length && !peutCreer(client)) return undefined;
  const parTexte = new Map<string, TextEdit[]>();
  const textes = new Map<string, TextDocument>();
  const sources = new Map(retouches.map(({ ecrit }) => [ecrit.uri.toString(), ecrit.texte]));
  // What was worked out from a text that has changed since then is of no use any more.
  for (const [cle, source] of sources)
    if ((bureau.vue(cle)?.texte.getText() ?? source) !== source) return undefined;
  for (const { uri, debut, fin, texte } of finir(services, retouches)) {
    const cle = uri.toString();
    const document = textes.get(cle) ?? TextDocument.create(cle, '', 0, sources.get(cle) ?? '');
    textes.set(cle, document);
    const adresse = bureau.vue(cle)?.texte.uri ?? cle;
    const edition = {
      range: { start: document.positionAt(debut), end: document.positionAt(fin) },
      newText: texte,
    };
    parTexte.set(adresse, [...(parTexte.get(adresse) ?? []), edition]);
  }
  if (!parTexte.size && !creations.length) return undefined;
  if (!client.workspace?.workspaceEdit?.documentChanges) return { changes: Object.fromEntries(parTexte) };
  const editions = [...parTexte].map(
    ([uri, edits]): TextDocumentEdit => ({
      textDocument: { uri, version: bureau.vue(uri)?.texte.version ?? null },
      edits,
    }),
  );
  const debut = { line: 0, character: 0 };
  const fichiers = creations.flatMap(({ uri: adresse, texte }) => {
    const uri = adresse.toString();
    return [
      { kind: 'create' as const, uri, options: { overwrite: false, ignoreIfExists: false } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: debut, end: debut }, newText: texte }],
      },
    ];
  });
  return { documentChanges: [...fichiers, ...editions] };
}
