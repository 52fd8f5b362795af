/** Folders that are opened and closed, and files that are moved: the lines `utilise` follow, and nothing stale is kept. */
import { URI, UriUtils } from '@paraphe/language';
import {
  type CancellationToken,
  DidChangeWorkspaceFoldersNotification,
  type FileOperationRegistrationOptions,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EXTENSION } from '../fichiers/fichiers.js';
import { cheminsUtilises } from '../mentions/chemins.js';
import { Edition } from '../mentions/edition.js';
import { plageDe } from '../positions.js';
import type { Feature, Serveur } from '../serveur.js';

const FICHIERS: FileOperationRegistrationOptions = {
  filters: [
    { scheme: 'file', pattern: { glob: `**/*${EXTENSION}`, matches: 'file' } },
    { scheme: 'file', pattern: { glob: '**', matches: 'folder' } },
  ],
};

export const workspaceFolders: Feature = {
  capacites: () => ({
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: FICHIERS, didRename: FICHIERS, didCreate: FICHIERS, didDelete: FICHIERS },
    },
  }),
  brancher(serveur) {
    const { connexion, dossier } = serveur;
    // Not by `workspace.onDidChangeWorkspaceFolders`, which asks the client for what it was already told.
    connexion.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      const fermes = new Set(removed.map(({ uri }) => URI.parse(uri).toString()));
      const gardes = dossier.racines().filter((uri) => !fermes.has(uri.toString()));
      dossier.poserDossiers([...gardes, ...added.map(({ uri }) => URI.parse(uri))]);
    });
    connexion.workspace.onWillRenameFiles(
      serveur.proteger('willRenameFiles', ({ files }, jeton) => suivre(files, serveur, jeton)),
    );
    connexion.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) for (const uri of [oldUri, newUri]) oublier(uri, serveur);
    });
    connexion.workspace.onDidCreateFiles(({ files }) => {
      for (const { uri } of files) oublier(uri, serveur);
    });
    connexion.workspace.onDidDeleteFiles(({ files }) => {
      for (const { uri } of files) oublier(uri, serveur);
    });
  },
};

/** Forgets a file, or all that is known of the files of a folder. */
function oublier(adresse: string, { bureau, dossier }: Serveur): void {
  const uri = URI.parse(adresse);
  const touchees = new Map([[uri.toString(), uri]]);
  if (UriUtils.extname(uri) !== EXTENSION) {
    const lus = bureau.atelier.services.shared.workspace.LangiumDocuments.all.map((document) => document.uri);
    const utilises = bureau
      .vues()
      .flatMap((vue) => (bureau.estAnalysee(vue.texte.uri) ? vue.analyse.utilises : []));
    for (const autre of [...lus, ...utilises]) if (dedans(autre, uri)) touchees.set(autre.toString(), autre);
  }
  for (const touchee of touchees.values()) {
    bureau.changerAilleurs(touchee);
    dossier.perimer(touchee);
  }
}

function dedans(uri: URI, dossier: URI): boolean {
  return uri.scheme === dossier.scheme && uri.path.startsWith(`${dossier.path.replace(/\/$/, '')}/`);
}

/** @returns the lines `utilise` that change when files are moved: those of their users, and their own */
async function suivre(
  files: readonly { oldUri: string; newUri: string }[],
  { bureau, client, dossier }: Serveur,
  jeton: CancellationToken,
): Promise<WorkspaceEdit> {
  const deplaces = files.map(({ oldUri, newUri }) => ({ de: URI.parse(oldUri), vers: URI.parse(newUri) }));
  const apres = (uri: URI): URI => {
    for (const { de, vers } of deplaces) {
      if (UriUtils.equals(uri, de)) return vers;
      if (dedans(uri, de)) return vers.with({ path: vers.path + uri.path.slice(de.path.length) });
    }
    return uri;
  };
  const change = (uri: URI) => !UriUtils.equals(apres(uri), uri);
  const edition = new Edition(bureau, client);
  for await (const { uri, utilise } of dossier.entrees(jeton)) {
    if (!change(uri) && !utilise.some((cible) => change(URI.parse(cible)))) continue;
    const contenu = await bureau.contenu(uri);
    if (contenu === undefined) continue;
    const texte = bureau.vue(uri.toString())?.texte ?? TextDocument.create(uri.toString(), '', 0, contenu);
    for (const { chemin, debut, fin, adresse } of cheminsUtilises(bureau.atelier.services, contenu, uri)) {
      const neuf = cheminRelatif(apres(uri), apres(adresse));
      const reste = UriUtils.equals(
        UriUtils.resolvePath(UriUtils.dirname(apres(uri)), chemin),
        apres(adresse),
      );
      if (!reste) edition.ajouter({ uri, texte }, { range: plageDe({ texte }, debut, fin), newText: neuf });
    }
  }
  return edition.enEdit();
}

function cheminRelatif(depuis: URI, vers: URI): string {
  const chemin = UriUtils.relative(UriUtils.dirname(depuis), vers);
  return chemin.startsWith('.') ? chemin : `./${chemin}`;
}
