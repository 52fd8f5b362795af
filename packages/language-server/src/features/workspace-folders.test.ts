/** Folders and files that come, go and move, over stdio. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { CAPACITES, Client } from '../banc/client.js';

const ACTEURS = 'acteurs {\n  CCTC : epci "CC"\n}\n';
const contrat = (chemin: string) =>
  `utilise "${chemin}"\ncontrat a : CLS "A" {\n  action 1 "B" { pilotes CCTC }\n}\n`;

const inconnu = (liste: { code?: unknown }[]) => liste.some(({ code }) => code === 'noms/acteur-inconnu');

describe('files that move', () => {
  const suivre = async (fichiers: Record<string, string>, de: string, vers: string) => {
    const client = await Client.demarrer({ fichiers });
    for (const [nom, texte] of Object.entries(fichiers)) await client.ouvrir(nom, texte);
    const edit = await client.demander<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri: client.uri(de), newUri: client.uri(vers) }],
    });
    const textes = client.appliquerPartout(edit);
    await client.arreter();
    return Object.fromEntries(Object.entries(textes).map(([nom, texte]) => [nom, texte.split('\n')[0]]));
  };

  it('are followed by the texts that use them', async () => {
    const fichiers = {
      'acteurs.paraphe': ACTEURS,
      'a.paraphe': contrat('./acteurs.paraphe'),
      'b/c.paraphe': contrat('../acteurs.paraphe'),
    };
    expect(await suivre(fichiers, 'acteurs.paraphe', 'communs/les acteurs.paraphe')).toEqual({
      'a.paraphe': 'utilise "./communs/les acteurs.paraphe"',
      'b/c.paraphe': 'utilise "../communs/les acteurs.paraphe"',
    });
  });

  it('find again what they use', async () => {
    const fichiers = { 'acteurs.paraphe': ACTEURS, 'a.paraphe': contrat('acteurs.paraphe') };
    expect(await suivre(fichiers, 'a.paraphe', 'archives/2024/a.paraphe')).toEqual({
      'a.paraphe': 'utilise "../../acteurs.paraphe"',
    });
    expect(await suivre(fichiers, 'a.paraphe', 'autre.paraphe')).toEqual({});
  });

  it('move with their folder', async () => {
    const fichiers = {
      'communs/acteurs.paraphe': ACTEURS,
      'communs/b.paraphe': contrat('./acteurs.paraphe'),
      'a.paraphe': contrat('communs/acteurs.paraphe'),
    };
    expect(await suivre(fichiers, 'communs', 'partagés')).toEqual({
      'a.paraphe': 'utilise "./partagés/acteurs.paraphe"',
    });
  });
});

describe('files that change behind an open text', () => {
  const ouvrir = async () => {
    const client = await Client.demarrer({
      fichiers: { 'communs/acteurs.paraphe': ACTEURS, 'a.paraphe': contrat('./communs/acteurs.paraphe') },
    });
    const { uri } = await client.ouvrir('a.paraphe', contrat('./communs/acteurs.paraphe'));
    await client.attendre(uri, (liste) => !inconnu(liste));
    return { client, uri };
  };
  const chemin = (client: Client, nom: string) => path.join(client.dossier, nom);

  it('are missed when they are deleted, and found again', async () => {
    const { client, uri } = await ouvrir();
    rmSync(chemin(client, 'communs/acteurs.paraphe'));
    await client.connexion.sendNotification('workspace/didDeleteFiles', {
      files: [{ uri: client.uri('communs/acteurs.paraphe') }],
    });
    await client.attendre(uri, inconnu);
    writeFileSync(chemin(client, 'communs/acteurs.paraphe'), ACTEURS);
    await client.connexion.sendNotification('workspace/didCreateFiles', {
      files: [{ uri: client.uri('communs/acteurs.paraphe') }],
    });
    await client.attendre(uri, (liste) => !inconnu(liste));
    await client.arreter();
  });

  it('are missed when their folder is renamed', async () => {
    const { client, uri } = await ouvrir();
    renameSync(chemin(client, 'communs'), chemin(client, 'autres'));
    const files = [{ oldUri: client.uri('communs'), newUri: client.uri('autres') }];
    await client.connexion.sendNotification('workspace/didRenameFiles', { files });
    await client.attendre(uri, inconnu);
    renameSync(chemin(client, 'autres'), chemin(client, 'communs'));
    await client.connexion.sendNotification('workspace/didRenameFiles', {
      files: files.map(({ oldUri, newUri }) => ({ oldUri: newUri, newUri: oldUri })),
    });
    await client.attendre(uri, (liste) => !inconnu(liste));
    await client.arreter();
  });

  it('count for nothing while they are open themselves', async () => {
    const { client, uri } = await ouvrir();
    const ouvert = await client.ouvrir('communs/acteurs.paraphe', ACTEURS);
    writeFileSync(chemin(client, 'communs/acteurs.paraphe'), 'acteurs { }\n');
    const changer = () =>
      client.connexion.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: ouvert.uri, type: 2 }],
      });
    await changer();
    await client.inserer(uri, { line: 0, character: 0 }, '\n');
    expect(inconnu(await client.diagnostics(uri))).toBe(false);
    await client.fermer(ouvert.uri);
    await client.attendre(uri, inconnu);
    await client.arreter();
  });
});

it('finds references in a folder that was added, and no more in one that was taken away', async () => {
  const client = await Client.demarrer({
    fichiers: { 'un/acteurs.paraphe': ACTEURS },
    capacites: { ...CAPACITES, workspace: { ...CAPACITES.workspace, workspaceFolders: true } },
  });
  const autre = await Client.demarrer({
    fichiers: { 'a.paraphe': contrat(pathToFileURL(client.dossier).pathname.concat('/un/acteurs.paraphe')) },
  });
  const { textDocument, curseurs } = await client.ouvrir(
    'un/acteurs.paraphe',
    ACTEURS.replace('CCTC', '│CCTC'),
  );
  const compter = async () =>
    (
      await client.demander<Location[]>('textDocument/references', {
        textDocument,
        position: curseurs[0],
        context: { includeDeclaration: true },
      })
    ).length;
  const dossier = { uri: pathToFileURL(autre.dossier).toString(), name: 'autre' };
  const changer = (added: unknown[], removed: unknown[]) =>
    client.connexion.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
  expect(await compter()).toBe(1);
  await changer([dossier], []);
  expect(await compter()).toBe(2);
  await changer([], [dossier]);
  expect(await compter()).toBe(1);
  await client.arreter();
  await autre.arreter();
});
