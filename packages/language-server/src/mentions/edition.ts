/** Changes to several texts of the folder, as the client can take them. */
import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Bureau, Vue } from '../bureau.js';

export class Edition {
  private readonly parTexte = new Map<string, { version: number | null; edits: TextEdit[] }>();

  constructor(
    private readonly bureau: Bureau,
    private readonly client: ClientCapabilities,
  ) {}

  ajouter({ uri, texte }: Pick<Vue, 'uri' | 'texte'>, edit: TextEdit): void {
    const connu = this.parTexte.get(texte.uri);
    if (connu) connu.edits.push(edit);
    else
      this.parTexte.set(texte.uri, {
        version: this.bureau.vue(uri.toString()) ? texte.version : null,
        edits: [edit],
      });
  }

  enEdit(): WorkspaceEdit {
    const textes = [...this.parTexte];
    if (this.client.workspace?.workspaceEdit?.documentChanges)
      return {
        documentChanges: textes.map(([uri, { version, edits }]) => ({
          textDocument: { uri, version },
          edits,
        })),
      };
    return { changes: Object.fromEntries(textes.map(([uri, { edits }]) => [uri, edits])) };
  }
}
