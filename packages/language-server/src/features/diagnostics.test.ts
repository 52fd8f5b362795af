/** Constats, as clients get them over stdio. */
import { afterEach, describe, expect, it } from 'vitest';
import { CAPACITES, Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';

const ACTEURS = 'acteurs {\n  CCTC : epci "Communauté fictive"\n}\n';
const contrat = (lignes: string) =>
  `utilise "./acteurs.paraphe"\ncontrat essai : CLS "Contrat fictif" {\n  période 2023 à 2027\n  action 1 "Essai" {\n${lignes}\n  }\n}\n`;

let client: Client;
afterEach(() => client.arreter());

describe('diagnostics sent as they are known', () => {
  it('show a missing result indicator, and let it go when it is typed', async () => {
    client = await Client.demarrer({ fichiers: { 'acteurs.paraphe': ACTEURS } });
    const ouvert = await client.ouvrir(
      'a.paraphe',
      contrat('    indicateurs { processus "Réunions tenues"│ }'),
    );
    const manque = (await client.diagnostics(ouvert.uri)).find(
      ({ code }) => code === 'indicateurs/resultat-manquant',
    );
    expect(manque?.message).toMatch(/aucun indicateur de résultat/);
    expect(manque && motsDe(ouvert.texte, manque.range)).toBe('indicateurs');
    expect(manque?.codeDescription?.href).toBe('paraphe-regle:/indicateurs/resultat-manquant.md');
    await client.inserer(ouvert.uri, ouvert.curseurs[0] as never, '  résultat "Élus formés"');
    const apres = await client.diagnostics(ouvert.uri);
    expect(apres.map(({ code }) => code)).not.toContain('indicateurs/resultat-manquant');
  });

  it('point to the other fiche of the same number', async () => {
    client = await Client.demarrer();
    const { uri, texte } = await client.ouvrir(
      'a.paraphe',
      'contrat essai : CLS "Fictif" {\n  action 1 "Une" {\n  }\n  action 1 "Autre" {\n  }\n}\n',
    );
    const double = (await client.diagnostics(uri)).find(({ code }) => code === 'structure/numero-double');
    const [lien] = double?.relatedInformation ?? [];
    expect(lien?.location.uri).toBe(uri);
    expect(lien?.location.range.start.line).toBe(1);
    expect(lien && motsDe(texte, lien.location.range)).toBe('1');
  });

  it('fade an actor that nobody names', async () => {
    client = await Client.demarrer();
    const { uri } = await client.ouvrir(
      'a.paraphe',
      'acteurs {\n  CAF : caisse "Caisse fictive"\n}\ncontrat essai : CLS "Fictif" {\n  action 1 "Une" {\n  }\n}\n',
    );
    const inutile = (await client.diagnostics(uri)).find(({ code }) => code === 'pilotage/acteur-inutilise');
    expect(inutile?.tags).toEqual([1]);
  });

  it('follow the files that a text uses: typed, closed unsaved, or changed on the disk', async () => {
    client = await Client.demarrer({ fichiers: { 'acteurs.paraphe': ACTEURS } });
    const inconnu = (code: unknown) => code === 'noms/acteur-inconnu';
    const { uri } = await client.ouvrir('a.paraphe', contrat('    pilote CCTC'));
    await client.attendre(uri, (dits) => !dits.some(({ code }) => inconnu(code)));

    const acteurs = await client.ouvrir('acteurs.paraphe', ACTEURS.replace('CCTC', '‹CCTC›'));
    await client.taper(acteurs.uri, acteurs.plages[0] as never, 'CCTD');
    await client.attendre(uri, (dits) => dits.some(({ code }) => inconnu(code)));

    await client.fermer(acteurs.uri);
    await client.attendre(uri, (dits) => !dits.some(({ code }) => inconnu(code)));

    client.ecrire('acteurs.paraphe', ACTEURS.replace('CCTC', 'CCXX'));
    const changes = [{ uri: acteurs.uri, type: 2 }];
    await client.connexion.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.attendre(uri, (dits) => dits.some(({ code }) => inconnu(code)));
  });

  it('come first for the text that is typed in, then for those that use it', async () => {
    client = await Client.demarrer({ fichiers: { 'acteurs.paraphe': ACTEURS } });
    const { uri } = await client.ouvrir('a.paraphe', contrat('    pilote CCTC'));
    await client.diagnostics(uri);
    const acteurs = await client.ouvrir('acteurs.paraphe', ACTEURS.replace('CCTC', '‹CCTC›'));
    await client.diagnostics(acteurs.uri);
    const ordre: string[] = [];
    client.connexion.onNotification('textDocument/publishDiagnostics', ({ uri: dit }: { uri: string }) => {
      ordre.push(dit);
    });
    await client.taper(acteurs.uri, acteurs.plages[0] as never, 'CCTD');
    await expect.poll(() => ordre.slice(-2), { timeout: 10_000 }).toEqual([acteurs.uri, uri]);
  });

  it('know a used file once it exists', async () => {
    client = await Client.demarrer();
    const { uri } = await client.ouvrir('a.paraphe', contrat('    pilote CCTC'));
    await client.attendre(uri, (dits) => dits.some(({ message }) => String(message).includes('introuvable')));
    client.ecrire('acteurs.paraphe', ACTEURS);
    const changes = [{ uri: client.uri('acteurs.paraphe'), type: 1 }];
    await client.connexion.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.attendre(
      uri,
      (dits) => !dits.some(({ message }) => String(message).includes('introuvable')),
    );
  });

  it('go away with their text', async () => {
    client = await Client.demarrer();
    const { uri } = await client.ouvrir('a.paraphe', contrat(''));
    expect(await client.diagnostics(uri)).not.toEqual([]);
    await client.fermer(uri);
    expect(await client.attendre(uri, (dits) => dits.length === 0)).toEqual([]);
  });

  it('follow the settings: other severities, rules turned off, English', async () => {
    client = await Client.demarrer({
      options: {
        reglages: {
          langue: 'en',
          regles: { 'pilotage/pilote-manquant': 'erreur', 'publics/public-manquant': 'inactive' },
        },
      },
    });
    const { uri } = await client.ouvrir('a.paraphe', contrat(''));
    const dits = await client.diagnostics(uri);
    const pilote = dits.find(({ code }) => code === 'pilotage/pilote-manquant');
    expect(pilote?.severity).toBe(1);
    expect(pilote?.message).toMatch(/nobody leads it/);
    expect(dits.map(({ code }) => code)).not.toContain('publics/public-manquant');
  });
});

describe('diagnostics for a client that asks', () => {
  it('are given, and not sent', async () => {
    const capacites = { ...CAPACITES, textDocument: { ...CAPACITES.textDocument, diagnostic: {} } };
    client = await Client.demarrer({ capacites });
    expect(client.initialise.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true });
    const { uri, textDocument } = await client.ouvrir('a.paraphe', contrat(''));
    const rapport = await client.demander<{ kind: string; items: { code: string }[] }>(
      'textDocument/diagnostic',
      { textDocument },
    );
    expect(rapport.kind).toBe('full');
    expect(rapport.items.map(({ code }) => code)).toContain('pilotage/pilote-manquant');
    expect(client.recus.get(uri)).toBeUndefined();
  });
});
