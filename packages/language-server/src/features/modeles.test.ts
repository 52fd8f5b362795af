/** Kinds of contract and their modèles, as a client gets them over stdio. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  Hover,
  Location,
  MarkupContent,
  Position,
} from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';
import { type AvisCompletude, REQUETES, SCHEMA_MODELE } from '../protocole.js';

const NORD = `modèle CLS-Nord étend CLS "CLS du Nord" {
  source "Délibération fictive"
  version "2026"
  chaque action { exige freins }
}
`;

let client: Client;
beforeAll(async () => {
  client = await Client.demarrer({ fichiers: { 'nord.paraphe': NORD }, options: { commandes: true } });
});
afterAll(async () => {
  expect(client.journal).toEqual([]);
  await client.arreter();
});

const messages = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ message }) => String(message));
const demande =
  (mot: RegExp) =>
  (diagnostics: readonly Diagnostic[]): boolean =>
    messages(diagnostics).some((message) => mot.test(message));

describe('what a contract is asked for', () => {
  it('changes at once with its kinds: CLS, then CLS + CTG', async () => {
    const { uri, plages } = await client.ouvrir(
      'plussf.paraphe',
      'acteurs {\n  CCTC : epci "Communauté fictive"\n}\ncontrat a : ‹CLS› "Fictif" {\n  signataires ARS-Occitanie, CCTC\n  action 1 "Une" { pilote CCTC }\n}\n',
    );
    const avant = await client.diagnostics(uri);
    expect(demande(/CLS/)(avant)).toBe(true);
    expect(demande(/CTG/)(avant)).toBe(false);
    expect(demande(/noms\/|acteur inconnu/i)(avant)).toBe(false);
    await client.taper(uri, plages[0] as never, 'CLS + CTG');
    const apres = await client.diagnostics(uri);
    const caf = apres.find(({ message }) => /aucun signataire de type caf/.test(String(message)));
    expect(caf).toMatchObject({ severity: 1, code: 'modele/exigence' });
    expect(caf?.message).toMatch(/Le modèle CTG .*exige/);
    expect(caf?.relatedInformation?.[0]?.location.uri).toBe(`${SCHEMA_MODELE}:/modeles/ctg.paraphe`);
    expect(
      messages(apres).filter((message) => /aucune annexe «.+»\. Le modèle CTG/.test(message)),
    ).not.toEqual([]);
  });

  it('follows its modèle as it is typed in another tab', async () => {
    const { uri } = await client.ouvrir(
      'suivi.paraphe',
      'utilise "./nord.paraphe"\ncontrat a : CLS-Nord "Fictif" {\n  action 1 "Une" {\n    freins "Peu de temps"\n  }\n}\n',
    );
    expect(demande(/facilitateur/)(await client.diagnostics(uri))).toBe(false);
    const modele = await client.ouvrir('nord.paraphe', NORD.replace('freins', '‹freins›'));
    await client.taper(modele.uri, modele.plages[0] as never, 'freins, facilitateurs');
    const apres = await client.attendre(uri, demande(/aucun facilitateur\. Le modèle CLS-Nord .*exige/));
    const [lien] = apres.find(({ code }) => code === 'modele/exigence')?.relatedInformation ?? [];
    expect(lien?.location.uri).toBeTruthy();
    await client.fermer(modele.uri);
    await client.attendre(uri, (dits) => !demande(/facilitateur/)(dits));
  });

  it('follows the configuration of its folder', async () => {
    const { uri } = await client.ouvrir(
      'dossier/a.paraphe',
      'contrat a : CLS "Fictif" {\n  action 1 "Une" { }\n}\n',
    );
    expect(demande(/frein/)(await client.diagnostics(uri))).toBe(false);
    client.ecrire('dossier/paraphe.config.json', '{ "modeles": ["../nord.paraphe"] }\n');
    const changes = [{ uri: client.uri('dossier/paraphe.config.json'), type: 1 }];
    await client.connexion.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.attendre(uri, demande(/aucun frein\. Le modèle CLS-Nord .*exige/));
  });

  it('is told of the faults of that configuration, at that file, once they are there and no longer', async () => {
    const configuration = client.uri('autre/paraphe.config.json');
    const ecrire = async (json: string, type: number) => {
      client.ecrire('autre/paraphe.config.json', json);
      await client.connexion.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: configuration, type }],
      });
    };
    await client.ouvrir('autre/a.paraphe', 'contrat a : CLS "Fictif" { }\n');
    await ecrire('{\n  "modeles": ["./absent.paraphe"]\n}\n', 1);
    const [fault] = await client.attendre(configuration, (dits) => dits.length > 0);
    expect(fault).toMatchObject({
      code: 'configuration/modele-introuvable',
      range: { start: { line: 1, character: 14 } },
    });
    await ecrire('{ "modeles": [] }\n', 2);
    await client.attendre(configuration, (dits) => dits.length === 0);
  });

  it('counts in the completeness of its fiches', async () => {
    const recus: AvisCompletude[] = [];
    client.connexion.onNotification('paraphe/completude', (recu: AvisCompletude) => {
      recus.push(recu);
    });
    const fiche =
      'pilote "P" public "Q" calendrier 2027 indicateurs { processus "A" { cible 3 en 2027 } résultat "B" { cible 3 en 2027 } } financements à définir';
    const { uri, curseurs } = await client.ouvrir(
      'complet.paraphe',
      `modèle M { chaque action { exige freins } }\ncontrat a : M "A" {\n  act│ion 1 "Une" { ${fiche} }\n  action 2 "Deux" { ${fiche} freins "F" }\n}\n`,
    );
    await client.diagnostics(uri);
    await client.demander(REQUETES.page, { regle: '' });
    expect(recus.at(-1)?.contrats).toEqual([{ titre: 'A', fiches: 2, completes: 1 }]);
    const carte = await survoler(uri, curseurs[0] as Position);
    expect(carte).toMatch(/5.rubriques sur 6/);
  });
});

async function survoler(uri: string, position: Position): Promise<string> {
  const recu = await client.demander<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
  return (recu?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('a kind of contract', () => {
  it('has the card of its modèle, and leads to it: in a file, or among the built-in ones', async () => {
    const { uri, curseurs } = await client.ouvrir(
      'genres.paraphe',
      'utilise "./nord.paraphe"\ncontrat a : CLS-No│rd + C│TG "Fictif" {\n  action 1 "Une" { relève de cls│-nord\n    fre│ins "F" }\n}\nmodèle X étend CL│S { }\n',
    );
    const [nord, ctg, releve, freins, etend] = curseurs as [Position, Position, Position, Position, Position];
    const aller = async (position: Position) => {
      const trouve = await client.demander<Location[] | Location | null>('textDocument/definition', {
        textDocument: { uri },
        position,
      });
      return [trouve].flat()[0] as Location;
    };
    const carte = await survoler(uri, nord);
    expect(carte).toMatch(
      /^\*\*CLS-Nord · CLS du Nord\*\*\n\nDélibération fictive · version 2026 · étend CLS\n/,
    );
    expect(carte).toMatch(/Chaque action, \*\*exige\*\*\s: freins/);
    expect(await survoler(uri, ctg)).toMatch(
      /Convention territoriale globale[\s\S]*\*\*exige\*\*\s: signataire de type caf/,
    );
    expect(await survoler(uri, freins)).toMatch(/\n\nDemandé par CLS-Nord \(Délibération fictive\)\.$/);
    for (const place of [nord, releve]) {
      const lieu = await aller(place);
      expect(lieu.uri).toBe(client.uri('nord.paraphe'));
      expect(motsDe(NORD, lieu.range)).toBe('CLS-Nord');
    }
    expect((await aller(ctg)).uri).toBe(`${SCHEMA_MODELE}:/modeles/ctg.paraphe`);
    const cls = await aller(etend);
    const texte = await client.demander<string>(REQUETES.modeleIntegre, { uri: cls.uri });
    expect(motsDe(texte, cls.range)).toBe('CLS');
    expect(
      await client.demander(REQUETES.modeleIntegre, { uri: 'paraphe:/modeles/rien.paraphe' }),
    ).toBeNull();
    expect(await client.demander(REQUETES.modeleIntegre, { uri })).toBeNull();
  });

  it('may have its built-in modèle open, as text to read', async () => {
    const uri = `${SCHEMA_MODELE}:/modeles/cls.paraphe`;
    const text = await client.demander<string>(REQUETES.modeleIntegre, { uri });
    const ouvrir = { textDocument: { uri, languageId: 'paraphe', version: 1, text } };
    await client.connexion.sendNotification('textDocument/didOpen', ouvrir);
    const symboles = await client.demander<{ name: string; children: { name: string }[] }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
    );
    expect(symboles[0]?.name).toBe('Contrat local de santé');
    expect(symboles[0]?.children.map(({ name }) => name)).toContain('chaque action');
    expect(await client.attendre(uri, () => true)).toEqual([]);
    await client.connexion.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const { uri: contrat } = await client.ouvrir('encore.paraphe', 'contrat a : CLS "A" { }\n');
    expect(demande(/Le modèle CLS .*exige/)(await client.diagnostics(contrat))).toBe(true);
  });
});

it('what is asked for is added by a quick fix, from the institutions of the territory', async () => {
  const { uri, textDocument } = await client.ouvrir(
    'corriger.paraphe',
    'contrat a : CTG "Fictif" {\n  territoire epci 200066322\n  signataires "Commune de Moissac"\n}\n',
  );
  const diagnostics = await client.diagnostics(uri);
  const caf = diagnostics.find(({ message }) => /de type caf/.test(String(message))) as Diagnostic;
  const actions = await client.demander<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: caf.range,
    context: { diagnostics: [caf] },
  });
  const ajout = actions.find(({ title }) => title === 'Ajouter CAF-82 aux signataires');
  const textes = client.appliquerPartout(ajout?.edit as never);
  expect(textes['corriger.paraphe']).toContain('  signataires "Commune de Moissac", CAF-82\n');
});
