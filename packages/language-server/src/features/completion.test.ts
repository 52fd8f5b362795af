/** Completion, as an editor gets it over stdio. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REGLES } from '@paraphe/checks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-protocol';
import { CAPACITES, Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';
import { Editeur } from '../completion/editeur.js';

const ACTEURS = `acteurs {
  CCTC : epci "Communauté de communes fictive" siren 200066322
  Département-82 : département "Conseil départemental"
  CPTS-Quercy-Garonne : cpts "Communauté professionnelle"
}
`;
const fiche = (lignes: string) => `utilise "./acteurs.paraphe"

document projet "Projet régional de santé"

contrat essai : CLS "Contrat fictif" {
  territoire epci 200066322
  période 2023 à 2027
  orientation 1 "Aller vers"
  orientation 2 "Coordonner"
  axe 1 "Axe" {
    action 1.1 "Former les élus à la santé" {
${lignes}
    }
  }
}
`;
const PREMIER = fileURLToPath(
  new URL('../../../../examples/premier-contrat/contrat.paraphe', import.meta.url),
);

let client: Client;
let rang = 0;
beforeAll(async () => {
  client = await Client.demarrer({ fichiers: { 'acteurs.paraphe': ACTEURS, 'autres/voisin.paraphe': '' } });
});
afterAll(() => client.arreter());

/** @returns what is proposed at the mark, once the text is known */
async function proposes(marque: string, context?: object): Promise<CompletionItem[]> {
  rang += 1;
  const ouvert = await client.ouvrir(`essai-${rang}.paraphe`, marque);
  await client.diagnostics(ouvert.uri);
  const liste = await client.demander<CompletionList | null>('textDocument/completion', {
    textDocument: ouvert.textDocument,
    position: ouvert.curseurs[0],
    ...(context ? { context } : {}),
  });
  await client.fermer(ouvert.uri);
  return liste?.items ?? [];
}

async function labels(marque: string): Promise<string[]> {
  return (await proposes(marque)).map(({ label }) => label);
}

const ecrit = (item: CompletionItem | undefined) => (item?.textEdit as TextEdit | undefined)?.newText;

describe('lines that a block may still hold', () => {
  it('puts the rubriques that rules watch and the fiche lacks before the others, in the order of paper', async () => {
    const trouves = await labels(fiche('      pilotes CCTC\n      │\n      publics "Élus"'));
    expect(trouves.slice(0, 3)).toEqual(['calendrier', 'indicateurs', 'financements']);
    expect(trouves).toContain('points de vigilance');
    expect(trouves).not.toContain('pilotes');
    expect(trouves).not.toContain('publics');
  });

  it('proposes again what may come several times', async () => {
    const trouves = await labels(
      fiche(
        '      rubrique "Lien" "Texte"\n      répond à orientation 1\n      articulation avec projet\n      │',
      ),
    );
    expect(trouves).toEqual(expect.arrayContaining(['rubrique', 'répond à', 'articulation avec']));
  });

  it('writes a skeleton with tab stops', async () => {
    const items = await proposes(fiche('      │'));
    const texte = (label: string) => ecrit(items.find((item) => item.label === label));
    expect(texte('pilotes')).toBe('pilotes $'.concat('{1}'));
    expect(texte('indicateurs')).toBe(
      'indicateurs {\n  processus "$'.concat('{1}"\n  résultat "$').concat('{2}"\n}'),
    );
  });

  it.each([
    ['a text', '│', ['utilise', 'acteurs', 'contrat']],
    [
      'a contract',
      'contrat a : PCAET "A" {\n  │\n}',
      ['territoire', 'période', 'signataires', 'gouvernance', 'axe 1'],
    ],
    ['an axe', 'contrat a : CLS "A" {\n  axe 2 "B" {\n    │\n  }\n}', ['objectif 2.1', 'action 2.1']],
    [
      'indicators',
      fiche('      indicateurs {\n        processus "Réunions"\n        │\n      }'),
      ['résultat'],
    ],
    [
      'an indicator',
      fiche(
        '      indicateurs {\n        résultat "Élus" {\n          unité "élus"\n          │\n        }\n      }',
      ),
      ['référence', 'cible', 'source', 'fréquence'],
    ],
    ['financing', fiche('      financements {\n        │\n      }'), ['coût']],
    [
      'an instance',
      'contrat a : CLS "A" {\n  gouvernance {\n    instance COPIL "Comité" { │ }\n  }\n}',
      ['réunit', 'se réunit', 'rôle'],
    ],
  ])('begins %s with what matters', async (_, marque, attendus) => {
    expect((await labels(marque)).slice(0, attendus.length)).toEqual(attendus);
  });

  it('reads a block whose brace is missing, and one inside a line that means nothing', async () => {
    expect(
      await labels(
        'contrat a : CLS "A" {\n  axe 1 "B" {\n    action 1.1 "C" {\n      pilotes X\n    action 1.2 "D" {\n      │',
      ),
    ).toContain('calendrier');
    expect(await labels(fiche('      blah blih "x" 3\n      │'))).toContain('pilotes');
  });
});

describe('words of several parts', () => {
  it.each([
    ['statut en c│', ['en cours']],
    ['points de v│', ['points de vigilance']],
    ['cycle mise e│', ['mise en œuvre']],
    ["maître d'ou│", ["maître d'ouvrage"]],
    ['financements sans b│', ['sans budget dédié']],
    ['objectifs v│', ['objectifs visés']],
    [
      'statut │',
      ['à venir', 'à discuter', 'en cours', 'en pause', 'réalisée', 'bloquée', 'reportée', 'abandonnée'],
    ],
    ['priorité │', ['élevée', 'moyenne', 'basse']],
    ['financements │', ['sans budget dédié', 'à mobiliser', 'à définir', 'à arbitrer', '"…"']],
    ['publics │', ['"…"']],
  ])('%s', async (ligne, attendus) => {
    expect(await labels(fiche(`      ${ligne}`))).toEqual(attendus);
  });

  it('replaces the words that are typed already', async () => {
    const marque = fiche('      statut ‹en c›│');
    const [item] = await proposes(marque);
    const { insert } = (item as CompletionItem).textEdit as never as { insert: never };
    expect(motsDe(marque.replace(/[‹›│]/g, ''), insert)).toBe('en c');
  });

  it.each([
    ['pilotes CCTC │', '(chef de file)'],
    ['pilotes CCTC (│)', 'chef de file'],
    ['partenaires CCTC (pre│)', 'pressenti'],
    ['participation │', 'co-construction'],
    ['financements { CCTC 3 000 € (│) }', 'acquis'],
    ['financements { coût 18 000 │ }', '€ TTC'],
    ['financements { coût 18 000 € │ }', 'fonctionnement'],
    ['calendrier { │ }', '2023 à 2027'],
    ['calendrier { fin │ }', '2025'],
    ['calendrier { T│ }', 'T1 2024'],
    ['indicateurs { processus "x" { cible 3 en │ } }', '2027'],
    ['indicateurs { processus "x" { fréquence │ } }', 'annuelle'],
    ['indicateurs { processus "x" { unité "│" } }', 'personnes'],
    ['répond à orientations │', '2'],
    ['articulation avec │', 'projet'],
    ['reconduit action 1.1 de │', 'essai'],
    ['indicateurs { processus "x" à l\'é│ }', "à l'étape"],
    ['financements à arbitrer par │', 'CCTC'],
    ['relève de │', 'CTG'],
    ['calendrier { 2024 : │ }', 'étape'],
  ])('%s proposes %s', async (ligne, attendu) => {
    expect(await labels(fiche(`      ${ligne}`))).toContain(attendu);
  });
});

describe('names', () => {
  it('gives declared actors with their full names, then institutions of the territory', async () => {
    const items = await proposes(fiche('      pilotes │'));
    expect(items.slice(0, 3).map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['CCTC', 'Communauté de communes fictive'],
      ['Département-82', 'Conseil départemental'],
      ['CPTS-Quercy-Garonne', 'Communauté professionnelle'],
    ]);
    expect(items.map(({ label }) => label)).toContain('CAF-82');
  });

  it('leaves out those that the rubrique names already', async () => {
    const trouves = await labels(fiche('      partenaires CCTC, │, Département-82'));
    expect(trouves).toContain('CPTS-Quercy-Garonne');
    expect(trouves).not.toContain('CCTC');
    expect(trouves).not.toContain('Département-82');
  });

  it('finds a name without its accents, in words that clients accept', async () => {
    const [item] = await proposes(fiche('      pilotes departement│'));
    expect(item?.label).toBe('Département-82');
    expect(item?.filterText).toMatch(/^departement-82/);
  });

  it('replaces a whole name with hyphens', async () => {
    const marque = fiche('      pilotes CPTS-Quer│Ga-xé');
    const item = (await proposes(marque)).find(({ label }) => label === 'CPTS-Quercy-Garonne');
    const { insert, replace } = (item as CompletionItem).textEdit as never as {
      insert: never;
      replace: never;
    };
    expect(motsDe(marque.replace('│', ''), insert)).toBe('CPTS-Quer');
    expect(motsDe(marque.replace('│', ''), replace)).toBe('CPTS-QuerGa-xé');
  });

  it('names an institution without declaring it, and declares it when that is chosen', async () => {
    const editeur = await Editeur.ouvrir(client, 'institution.paraphe', fiche('      pilotes caf-8│'));
    await client.diagnostics(editeur.uri);
    await editeur.accepter('CAF-82');
    expect(editeur.texte).toBe(fiche('      pilotes CAF-82'));
    expect((await client.diagnostics(editeur.uri)).map(({ code }) => code)).not.toContain(
      'noms/acteur-inconnu',
    );
    const autre = await Editeur.ouvrir(client, 'declare.paraphe', fiche('      pilotes caf-8│'));
    await client.diagnostics(autre.uri);
    await autre.accepter('Déclarer « CAF-82 »…');
    expect(autre.texte).toContain('pilotes CAF-82\n');
    expect(autre.texte).toMatch(
      /^utilise ".\/acteurs.paraphe"\n\nacteurs \{\n {2}CAF-82 : caf "[^"]+"\n\}\n\ndocument/,
    );
  });

  it('declares a name that nobody knows, after the last actor of the text', async () => {
    const texte =
      'acteurs {\n  CCTC : epci // la communauté\n}\n\nfiche f "F" {\n  partenaires Mission-locale│\n}\n';
    const editeur = await Editeur.ouvrir(client, 'nouvel.paraphe', texte);
    await client.diagnostics(editeur.uri);
    await editeur.accepter('Déclarer « Mission-locale »…');
    expect(editeur.texte).toBe(
      'acteurs {\n  CCTC : epci // la communauté\n  Mission-locale : association\n}\n\nfiche f "F" {\n  partenaires Mission-locale\n}\n',
    );
  });

  it.each([
    ['contrat a : │', 'CLS + CTG'],
    ['contrat a : CLS "A" {\n  période │\n}', '2024 à 2028'],
    ['contrat a : CLS "A" { }\navenant 1 à │', 'a'],
    ['contrat a : CLS "A" { action 7 "B" { } }\nsuivi 2024 de a {\n  action │\n}', '7'],
    ['acteurs {\n  X : │\n}', 'association'],
    ['contrat a : CLS "A" {\n  territoire epci terres des conf│\n}', 'CC Terres des Confluences'],
    ['contrat a : CLS "A" {\n  territoire terres des conf│\n}', 'CC Terres des Confluences'],
    ['acteurs {\n  CAF-8│\n}', 'CAF-82'],
    ['utilise "│"', './autres/voisin.paraphe'],
    ['utilise │', './acteurs.paraphe'],
  ])('%s', async (marque, attendu) => {
    expect(await labels(marque)).toContain(attendu);
  });
});

describe('what the modèles ask for', () => {
  const MODELE = `modèle CLS-Nord étend CLS "CLS du Nord" {
  thèmes "Accès aux soins", "Santé mentale"
  exige annexe "Diagnostic partagé", "Budget"
  chaque action { exige freins  recommande facilitateurs  exige moyens si investissement }
}
`;
  const action = (lignes: string) =>
    `${MODELE}contrat a : CLS-Nord "A" {\n  action 1 "B" {\n${lignes}\n  }\n}\n`;
  const dits = async (marque: string, combien: number) =>
    (await proposes(marque))
      .slice(0, combien)
      .map(({ label, labelDetails }) => label + (labelDetails?.detail ?? ''));

  it('comes first, with who asks: what is required, what is recommended, then the rest', async () => {
    expect(await dits(action('    pilotes "P"\n    │'), 4)).toEqual([
      'freins demandé par CLS-Nord',
      'publics recommandé par CLS',
      'facilitateurs recommandé par CLS-Nord',
      'calendrier recommandé par CLS',
    ]);
    expect(await dits('contrat a : CLS + CTG "A" {\n  │\n}', 2)).toEqual([
      'signataires demandé par CLS et CTG',
      'territoire recommandé par CLS et CTG',
    ]);
    const investi = action('    financements { coût 3 000 € investissement }\n    │');
    expect(await dits(investi, 2)).toContain('moyens demandé par CLS-Nord');
  });

  it('gives its lists, and the titles that it asks for', async () => {
    const themes = await labels(action('    thème "Accès aux soins", "│"'));
    expect(themes[0]).toBe('Santé mentale');
    expect(themes).not.toContain('Accès aux soins');
    expect(await labels(`${MODELE}contrat a : CLS-Nord "A" {\n  annexes │\n}`)).toEqual([
      'Diagnostic partagé',
      'Budget',
      '"…"',
    ]);
  });

  it.each([
    ['the kinds that are known', `${MODELE}contrat a : │`, ['CLS-Nord', 'CLS', 'PAT']],
    ['after a +', 'contrat a : CLS + │', ['CTG']],
    ['those of the contract first', 'contrat a : CTG + CLS "A" { relève de │ }', ['CLS', 'CTG']],
    ['what may be extended', 'modèle X étend │', ['CLS', 'CTG']],
    ['the lines of a modèle', 'modèle X {\n  │\n}', ['exige', 'recommande', 'suggère', 'chaque']],
    ['what is asked of a contract', 'modèle X { exige │ }', ['signataires', 'numérotation', 'pilotes']],
    ['what is asked of an indicator', 'modèle X { chaque indicateur { exige │ } }', ['cible', 'unité']],
    ['types of actors', 'modèle X { exige signataire de type │ }', ['ars', 'collectivité', 'ddets']],
    ['types of indicators', 'modèle X { chaque action { exige indicateur de type │ } }', ['résultat']],
  ])('proposes %s', async (_, marque, attendus) => {
    const trouves = await labels(marque);
    expect(trouves).toEqual(expect.arrayContaining(attendus));
    if (marque.includes('chaque indicateur')) expect(trouves).not.toContain('pilotes');
    if (marque.includes('CLS + │')) expect(trouves).not.toContain('CLS');
  });
});

describe('numbers', () => {
  const plan = (dedans: string) => `contrat a : CLS "A" {\n  axe 1 "B" {\n${dedans}\n  }\n}\n`;
  it.each([
    ['the next one', plan('    action 1.1 "C" { }\n    action 1.2 "D" { }\n    action │'), '1.3'],
    ['one that is free', plan('    action 1.1 "C" { }\n    action │\n    action 1.3 "D" { }'), '1.2'],
    ['the first', plan('    action │'), '1.1'],
    [
      'numbers without a point',
      `${plan('    action 7 "C" { }').replace(/\}\n$/, '')}  axe 2 "E" {\n    action │\n  }\n}\n`,
      '8',
    ],
    ['a sub-action', plan('    action 1.1 "C" {\n      sous-action │\n    }'), '1.1.a'],
  ])('gives %s', async (_, marque, attendu) => {
    expect((await labels(marque))[0]).toBe(attendu);
  });

  it('offers a whole new fiche', async () => {
    const item = (await proposes(plan('    action │'))).find(({ label }) =>
      /nouvelle fiche complète/.test(label),
    );
    expect(ecrit(item)).toMatch(/^1\.1 "\$\{1\}" \{\n {2}description «\n[\s\S]*financements \{/);
  });
});

describe('indicators', () => {
  it('proposes those that suit the words of the fiche', async () => {
    const trouves = await labels(fiche('      indicateurs {\n        processus "│"\n      }'));
    expect(trouves.slice(0, 4)).toContain('Nombre de personnes formées');
    expect(trouves).not.toContain("Taux d'occupation des locaux");
  });
  it('writes a whole one in the block', async () => {
    const items = await proposes(fiche('      indicateurs {\n        │\n      }'));
    expect(ecrit(items.find(({ label }) => label === 'Nombre de personnes formées'))).toMatch(
      /^processus "Nombre de personnes formées" \{\n {2}unité "personnes"\n {2}référence .* en .*2023/,
    );
  });
  it('reports on those of the contract', async () => {
    const contrat = fiche('      indicateurs { processus "Réunions" }');
    const trouves = await labels(
      `${contrat}\nsuivi 2024 de essai {\n  action 1.1 en cours {\n    │\n  }\n}\n`,
    );
    expect(trouves).toEqual(['Réunions', 'dépensé', 'commentaire']);
  });
});

describe('rules to silence', () => {
  it('gives those of the next element first, with a reason to write', async () => {
    const marque = fiche('      pilotes CCTC').replace(
      '    action 1.1',
      '    // paraphe-ignore │\n    action 1.1',
    );
    const items = await proposes(marque);
    expect(items[0]?.labelDetails?.description).toBeTruthy();
    expect(items.slice(0, 5).map(({ label }) => label)).toContain('publics/public-manquant');
    expect(ecrit(items[0])).toMatch(/ : /);
    expect(items.length).toBeGreaterThan(40);
  });
});

describe('silence', () => {
  it.each([
    ['prose', fiche('      description « Les élus│ »')],
    ['a quoted text', fiche('      publics "Les │"')],
    ['a comment', fiche('      // pilotes │')],
    ['right after a text', fiche('      publics "Les"│')],
  ])('in %s', async (_, marque) => {
    expect(await labels(marque)).toEqual([]);
  });
  it('on a space where no name, number or value is waited for', async () => {
    const espace = { triggerKind: 2, triggerCharacter: ' ' };
    expect(await proposes(fiche('      │'), espace)).toEqual([]);
    expect(await proposes(fiche('      publics │'), espace)).toEqual([]);
    expect((await proposes(fiche('      pilotes │'), espace)).length).toBeGreaterThan(3);
    expect((await proposes(fiche('      statut │'), espace)).length).toBe(8);
  });
});

describe('documentation', () => {
  it.each([
    [fiche('      freins│'), 'freins', /Ce qui peut la gêner[\s\S]*```paraphe\nfreins/],
    [fiche('      pilotes CCT│'), 'CCTC', /Communauté de communes fictive[\s\S]*200066322/],
    [
      fiche('      // paraphe-ignore indicateurs/res│'),
      'indicateurs/resultat-manquant',
      /indicateur de processus/,
    ],
    ['contrat a : CLS "A" {\n  territoire epci terres des conf│\n}', 'CC Terres des Confluences', /82/],
    ['contrat a : C│', 'CLS', /Code de la santé publique[\s\S]*exige[\s\S]*signataire/],
  ])('%#', async (marque, label, attendu) => {
    rang += 1;
    const ouvert = await client.ouvrir(`doc-${rang}.paraphe`, marque);
    await client.diagnostics(ouvert.uri);
    const liste = await client.demander<CompletionList>('textDocument/completion', {
      textDocument: ouvert.textDocument,
      position: ouvert.curseurs[0],
    });
    const item = liste.items.find((autre) => autre.label === label);
    const resolu = await client.demander<CompletionItem>('completionItem/resolve', item);
    expect(resolu.documentation).toEqual({ kind: 'markdown', value: expect.stringMatching(attendu) });
  });
});

describe('other clients', () => {
  it('write plain text where snippets are unknown', async () => {
    const simple = await Client.demarrer({
      capacites: { ...CAPACITES, textDocument: { ...CAPACITES.textDocument, completion: {} } },
      options: { reglages: { langue: 'en' } },
    });
    const ouvert = await simple.ouvrir('a.paraphe', fiche('      │'));
    await simple.diagnostics(ouvert.uri);
    const { items } = await simple.demander<CompletionList>('textDocument/completion', {
      textDocument: ouvert.textDocument,
      position: ouvert.curseurs[0],
    });
    const item = items.find(({ label }) => label === 'indicateurs');
    expect(item?.insertTextFormat).toBe(1);
    expect(item?.textEdit).toMatchObject({
      newText: 'indicateurs {\n  processus ""\n  résultat ""\n}',
      range: {},
    });
    expect(item?.detail).toMatch(/^recommended by CLS · How one will see/);
    await simple.arreter();
  });
});

describe('whatever is typed', () => {
  it('answers at every place of a text that stops there, without a fault', { timeout: 120_000 }, async () => {
    const texte = readFileSync(PREMIER, 'utf8');
    const seul = await Client.demarrer();
    const { uri } = await seul.ouvrir('tronque.paraphe', '');
    let reponses = 0;
    for (let fin = 1; fin <= texte.length; fin += 17) {
      const tronque = texte.slice(0, fin);
      await seul.remplacer(uri, tronque);
      const lignes = tronque.split('\n');
      const liste = await seul.demander<CompletionList | null>('textDocument/completion', {
        textDocument: { uri },
        position: { line: lignes.length - 1, character: lignes.at(-1)?.length ?? 0 },
      });
      if (liste?.items.length) reponses += 1;
    }
    expect(seul.journal).toEqual([]);
    expect(reponses).toBeGreaterThan(50);
    await seul.arreter();
  });

  it('leads from rubrique to rubrique until nothing lacks in a new fiche', async () => {
    const editeur = await Editeur.ouvrir(
      client,
      'nouvelle.paraphe',
      'utilise "./acteurs.paraphe"\n\ncontrat essai : CLS "Contrat fictif" {\n  période 2024 à 2028\n  axe 1 "Axe" {\n    │\n  }\n}\n',
    );
    await client.diagnostics(editeur.uri);
    await editeur.accepter('action 1.1');
    await editeur.taper('Former les élus');
    editeur.suivant();
    const choisies: string[] = [];
    for (;;) {
      const [premiere] = await editeur.items();
      if (
        !premiere ||
        !['pilotes', 'publics', 'calendrier', 'indicateurs', 'financements'].includes(premiere.label)
      )
        break;
      choisies.push(await editeur.accepter());
      if (premiere.label === 'pilotes') await editeur.accepter('CCTC');
      else if (premiere.label === 'publics') await editeur.taper('Élus');
      else if (premiere.label === 'calendrier') {
        editeur.suivant();
        await editeur.taper('Trois sessions');
      } else if (premiere.label === 'indicateurs') {
        await editeur.accepter();
        editeur.suivant();
        await editeur.accepter();
      } else {
        await editeur.taper('18 000');
        editeur.suivant();
        editeur.suivant();
        await editeur.accepter('CCTC');
        await editeur.taper('18 000');
      }
      await editeur.aLaLigne({ pilotes: '', publics: '"' }[premiere.label] ?? '\n      }');
    }
    expect(choisies).toEqual(['pilotes', 'publics', 'calendrier', 'indicateurs', 'financements']);
    const codes = (await client.diagnostics(editeur.uri)).map(({ code }) => code);
    const manques: unknown[] = REGLES.filter(({ manque }) => manque).map(({ nom }) => nom);
    expect(codes.filter((code) => code === 'syntaxe' || manques.includes(code))).toEqual([]);
  });

  it('leaves no fault in the log', () => {
    expect(client.journal).toEqual([]);
  });
});
