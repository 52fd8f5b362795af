/** The cards, as a client gets them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { CAPACITES, Client } from '../banc/client.js';
import { premierContrat } from '../banc/exemples.js';
import { motsDe } from '../banc/marques.js';

let client: Client;
beforeAll(async () => {
  client = await Client.demarrer();
});
afterAll(() => client.arreter());

let rang = 0;
/** @returns the card at the cursor of a text, and the words that it is about */
async function carte(marque: string, par = client): Promise<{ texte: string; sur: string } | null> {
  rang += 1;
  const { texte, textDocument, curseurs } = await par.ouvrir(`${rang}.paraphe`, marque);
  const recu = await par.demander<Hover | null>('textDocument/hover', {
    textDocument,
    position: curseurs[0],
  });
  return recu && { texte: (recu.contents as MarkupContent).value, sur: motsDe(texte, recu.range as never) };
}
const dans = (lignes: string, avant = '') => `${avant}contrat essai : CLS "Essai" {\n${lignes}\n}`;
const ACTEURS = 'acteurs { CCTC : epci "Communauté fictive" siren 200066322  CPTS-QG : cpts }\n';

describe('a name', () => {
  it('gives the card of an actor: full name, what it is, what it does', async () => {
    const recu = await carte(
      dans(
        `signataires CCTC
         action 1 "A" { pilotes C│CTC  financements { coût 10 €  CCTC 10 € } }
         action 2 "B" { pilotes CCTC }
         action 3 "C" { partenaires CCTC }`,
        ACTEURS,
      ),
    );
    expect(recu).toEqual({
      sur: 'CCTC',
      texte: `**Communauté fictive** (CCTC)

Établissement public de coopération intercommunale · SIREN 200\u202f066\u202f322

- Pilote de 2\u00a0fiches\u00a0: 1, 2
- Partenaire d'une fiche\u00a0: 3
- Financeur d'une fiche\u00a0: 1
- Signataire du contrat`,
    });
  });

  it('tells of an actor in its own file what the open contracts make of it', async () => {
    await client.ouvrir(
      'contrat.paraphe',
      dans('action 1 "A" { pilotes MSP }', 'utilise "./equipe.paraphe"\n'),
    );
    await client.diagnostics(client.uri('contrat.paraphe'));
    const { textDocument, curseurs } = await client.ouvrir(
      'equipe.paraphe',
      'acteurs { M│SP : msp "Maison" }',
    );
    // The contract is looked at again, since what it uses has changed.
    await client.diagnostics(client.uri('contrat.paraphe'));
    await client.demander('paraphe/arbre', { uri: client.uri('contrat.paraphe') });
    const recu = await client.demander<Hover>('textDocument/hover', { textDocument, position: curseurs[0] });
    expect((recu.contents as MarkupContent).value).toContain("Pilote d'une fiche\u00a0: 1");
  });

  it('knows the institutions and the intercommunalités of the référentiel', async () => {
    expect(await carte(dans('action 1 "A" { pilotes CAF-8│2 }'))).toMatchObject({
      sur: 'CAF-82',
      texte: expect.stringMatching(/^\*\*.*Tarn-et-Garonne\*\* \(CAF-82\)/),
    });
    expect(await carte(dans('territoire epci 200│066322'))).toMatchObject({
      sur: '200066322',
      texte: expect.stringMatching(
        /^\*\*CC Terres des Confluences\*\*\n\nCommunauté de communes · .*· 22\u00a0communes · département 82/,
      ),
    });
  });

  it('gives the title of what a number names', async () => {
    const fiches = 'orientation 2 "Aller vers"  axe 1 "Soigner" { action 1.1 "Véhicule" { } }';
    expect(await carte(dans(`${fiches} action 2 "B" { actions liées 1│.1 }`))).toEqual({
      sur: '1.1',
      texte: '**Action 1.1 · Véhicule**\n\nAxe 1 · Essai',
    });
    expect((await carte(dans(`${fiches} action 2 "B" { répond à orientation │2 }`)))?.texte).toContain(
      '**Orientation 2 · Aller vers**',
    );
  });

  it('gives the titles of a contract and of a document that are cited', async () => {
    const recu = await carte(
      `${dans('')}\ndocument prs "Projet régional"\ncontrat autre : CTG "Autre" { s'inscrit dans ess│ai  articulation avec prs }`,
    );
    expect(recu).toEqual({ sur: 'essai', texte: '**Essai**\n\nContrat · CLS' });
    expect(
      (await carte('document prs "Projet régional"\ncontrat a : CTG "A" { articulation avec pr│s }'))?.texte,
    ).toBe('**Projet régional**');
  });
});

describe('a sigle', () => {
  it('is told in full, in a text, in a name, as what an actor is', async () => {
    expect(await carte(dans('action 1 "A" { freins "Accord du P│RS attendu" }'))).toEqual({
      sur: 'PRS',
      texte: '**PRS** · Projet régional de santé',
    });
    expect((await carte(dans('action 1 "A" { pilotes AR│S-Inconnue }')))?.sur).toBe('ARS');
    expect((await carte('acteurs { X : c│pts "X" }'))?.texte).toContain(
      'Communauté professionnelle territoriale de santé',
    );
  });

  it('has the name that the contract gives it first', async () => {
    const acteurs = 'acteurs { PRS : association "Pays, ressources, santé" }\n';
    expect((await carte(dans('action 1 "A" { freins "Le PR│S" }', acteurs)))?.texte).toBe(
      '**PRS** · Pays, ressources, santé',
    );
  });

  it('is not seen in words in lower case', async () => {
    expect(await carte(dans('action 1 "A" { freins "son am│i" }'))).toBeNull();
  });
});

describe('a heading', () => {
  it('tells how a fiche stands, what it lacks, and its documentation', async () => {
    const recu = await carte(
      dans(`/** Votée en juin.
   * Voir le compte rendu. */
  act│ion 1 "A_b" {
    pilote "P" calendrier 2027 public "Q" statut en cours
    indicateurs { processus "Sessions"  processus "Autres" { cible 3 en 2027 } }
    financements { coût 18 000 € TTC  "CAF" 50 % }
  }`),
    );
    expect(recu?.sur).toBe('action 1 "A_b"');
    const dit = recu?.texte.split('\n\n---\n\n')[0]?.replace(/ Le modèle CLS .*recommande .+$/m, '');
    expect(dit).toBe(`**Action 1 · A\\_b**

- 4\u00a0rubriques sur 5
- statut\u00a0: en cours
- 2\u00a0indicateurs, dont 1 avec cible
- 18\u202f000\u00a0€\u00a0TTC, couvert à 50\u00a0%

Il manque\u00a0:

- **résultat**\u00a0: Aucun indicateur de résultat. On saura ce qui a été fait, pas ce que l'action a changé.

Votée en juin.
Voir le compte rendu.`);
  });

  it('tells the totals of an axe, and what they leave out', async () => {
    const recu = await carte(
      dans(`axe 1 "Soi│gner" {
        action 1.1 "A" { financements { coût 18 000 € TTC  "CAF" 6 000 € TTC } }
        action 1.2 "B" { financements { coût 10 € par an } }
      }`),
    );
    expect(recu?.texte).toBe(`**Axe 1 · Soigner**

- 0\u00a0fiche complète sur 2
- manquent\u00a0: pilote (2), public (2), calendrier (2), indicateurs (2)
- coût\u00a0: 18\u202f000\u00a0€\u00a0TTC
- financements annoncés\u00a0: 6\u202f000\u00a0€\u00a0TTC

Laissé de côté dans les totaux\u00a0:

- action 1.2\u00a0: coût annuel sans durée`);
  });
});

describe('an amount', () => {
  const argent = async (lignes: string) =>
    (await carte(dans(`action 1 "A" { financements { ${lignes} } }`)))?.texte;

  it('tells what it counts', async () => {
    expect(await argent('coût 230 │000 € par an sur 3 ans')).toContain(
      '**230\u202f000\u00a0€ × 3 ans = 690\u202f000\u00a0€**',
    );
    expect(await argent('coût 230 │000 € par an')).toContain('laissé de côté');
    expect(await argent('coût entre 100 000 € et 200 │000 €')).toContain("ne s'additionne pas");
    expect(await argent('coût 3│ M€ HT')).toContain('**3\u202f000\u202f000\u00a0€\u00a0HT**');
    expect(await argent('coût 200 € "CAF" 30 │% (acquis)')).toBe(
      '**60\u00a0€**\n\nSoit 30\u00a0% du coût de 200\u00a0€.\n\nÉtat\u00a0: acquis.',
    );
  });
});

describe('a word of the language', () => {
  it('tells what it means, with an example, over all of its words', async () => {
    const recu = await carte(dans('action 1 "A" { points de vigi│lance "X" }'));
    expect(recu?.sur).toBe('points de vigilance');
    expect(recu?.texte).toMatch(/^\*\*points de vigilance\*\* · .+\n\n```paraphe\n/);
  });

  it('tells what it means in its block', async () => {
    expect(
      (await carte(dans('action 1 "A" { indicateurs { résultat "R" { sour│ce "S" } } }')))?.texte,
    ).toContain('chiffre');
  });
});

describe('what is underlined', () => {
  it('tells why, and what to do', async () => {
    const manque = await carte(dans('action 1 "A" { indica│teurs { processus "Sessions" } }'));
    expect(manque?.texte).toMatch(
      /\*\*Pourquoi\u202f\?\*\* Un indicateur de processus dit .*\n\n\*\*Que faire\u202f\?\*\* Demandez-vous/,
    );
  });
});

describe('other clients', () => {
  it('gives plain text to one that shows nothing else', async () => {
    const capacites = {
      ...CAPACITES,
      textDocument: { ...CAPACITES.textDocument, hover: { contentFormat: ['plaintext' as const] } },
    };
    const simple = await Client.demarrer({ capacites });
    const recu = await carte(dans('act│ion 1 "A_b" { }'), simple);
    expect(recu?.texte).toMatch(/^Action 1 · A_b\n/);
    expect(recu?.texte).not.toMatch(/[*`\\]/);
    await simple.arreter();
  });

  it('speaks English on request', async () => {
    const anglais = await Client.demarrer({ options: { reglages: { langue: 'en' } } });
    expect((await carte(dans('act│ion 1 "A" { }'), anglais))?.texte).toContain('- 0\u00a0rubriques of 5');
    await anglais.arreter();
  });
});

describe('anywhere', () => {
  it('answers at every place of the first contract without a fault', async () => {
    const autre = await Client.demarrer();
    const { texte, textDocument } = await autre.ouvrir('premier.paraphe', premierContrat());
    let cartes = 0;
    for (const [line, ligne] of texte.split('\n').entries()) {
      const recus = await Promise.all(
        Array.from({ length: ligne.length + 1 }, (_, character) =>
          autre.demander('textDocument/hover', { textDocument, position: { line, character } }),
        ),
      );
      cartes += recus.filter(Boolean).length;
    }
    expect(cartes).toBeGreaterThan(1000);
    expect(autre.journal).toEqual([]);
    await autre.arreter();
  });

  it('answers on a text cut anywhere without a fault', async () => {
    const entier = premierContrat();
    const { uri, textDocument } = await client.ouvrir('coupe.paraphe', '');
    for (let fin = 200; fin < entier.length; fin += 431) {
      await client.remplacer(uri, entier.slice(0, fin));
      const lignes = entier.slice(0, fin).split('\n');
      const position = { line: lignes.length - 1, character: lignes.at(-1)?.length ?? 0 };
      await client.demander('textDocument/hover', { textDocument, position });
      await client.demander('paraphe/arbre', { uri });
      await client.demander('paraphe/tableau', { uri });
      await client.demander('paraphe/apercu', { uri, position });
      await client.demander('textDocument/codeLens', { textDocument });
      await client.demander('textDocument/documentSymbol', { textDocument });
      await client.demander('textDocument/semanticTokens/full', { textDocument });
      await client.demander('textDocument/inlayHint', {
        textDocument,
        range: { start: { line: 0, character: 0 }, end: position },
      });
    }
    expect(client.journal).toEqual([]);
  });
});
