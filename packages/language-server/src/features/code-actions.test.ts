/** Quick fixes and refactorings, as a client asks for them over stdio. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, Position, Range } from 'vscode-languageserver-protocol';
import { CAPACITES, Client, type TexteOuvert } from '../banc/client.js';

const ACTEURS = 'acteurs {\n  CCTC : epci "Communauté fictive"\n}\n';
const contrat = (lignes: string) =>
  `utilise "./acteurs.paraphe"

contrat essai : CLS "Contrat fictif" {
  période 2023 à 2027

  axe 1 "Accès aux soins" {

    action 1.1 "Essai" {
${lignes}
    }
  }
}
`;

let client: Client;
beforeAll(async () => {
  client = await Client.demarrer({ fichiers: { 'acteurs.paraphe': ACTEURS } });
});
afterAll(() => client.arreter());

const point = (position: Position | undefined): Range => ({
  start: position as Position,
  end: position as Position,
});

async function actions(
  { uri, textDocument, curseurs }: TexteOuvert,
  context: { only?: string[] } = {},
  de = client,
): Promise<CodeAction[]> {
  const diagnostics = await de.diagnostics(uri);
  const recues = await de.demander<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: point(curseurs[0]),
    context: { diagnostics, ...context },
  });
  // Plain spaces read better here.
  return recues.map((action) => ({ ...action, title: action.title.replace(/[\u00a0\u202f]/g, ' ') }));
}

async function choisir(
  ouvert: TexteOuvert,
  titre: string,
  context: { only?: string[] } = {},
): Promise<CodeAction> {
  const toutes = await actions(ouvert, context);
  const action = toutes.find(({ title }) => title === titre);
  if (!action) throw new Error(`${titre} n'est pas parmi : ${toutes.map(({ title }) => title).join(' | ')}`);
  return action.edit ? action : client.demander('codeAction/resolve', action);
}

/** @returns the text once an action is taken; those of the other files by their name */
async function prendre(
  ouvert: TexteOuvert,
  titre: string,
  context: { only?: string[] } = {},
): Promise<Record<string, string>> {
  const { edit } = await choisir(ouvert, titre, context);
  return client.appliquerPartout(edit as never);
}

describe('quick fixes', () => {
  it('adds a result indicator where it is missing, laid out', async () => {
    const ouvert = await client.ouvrir(
      'resultat.paraphe',
      contrat('      indi│cateurs { processus "Sessions" }'),
    );
    const { 'resultat.paraphe': apres } = await prendre(ouvert, 'Ajouter un indicateur de résultat');
    expect(apres).toBe(
      contrat('      indicateurs {\n        processus "Sessions"\n        résultat "À compléter"\n      }'),
    );
  });

  it('says which diagnostic it fixes, and the version of the text', async () => {
    const ouvert = await client.ouvrir(
      'version.paraphe',
      contrat('      indi│cateurs { processus "Sessions" }'),
    );
    const { diagnostics, isPreferred, edit } = await choisir(ouvert, 'Ajouter un indicateur de résultat');
    expect(diagnostics?.map(({ code }) => code)).toEqual(['indicateurs/resultat-manquant']);
    expect(isPreferred).toBe(true);
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: ouvert.uri, version: 1 } }]);
  });

  it('offers nothing away from what is wrong', async () => {
    const ouvert = await client.ouvrir(
      'ailleurs.paraphe',
      contrat('      descrip│tion "Des visites à domicile."'),
    );
    const titres = (await actions(ouvert, { only: ['quickfix'] })).map(({ title }) => title);
    expect(titres).toEqual([]);
  });

  it('declares an unknown actor, in the used file or here, and proposes the nearest name', async () => {
    const ouvert = await client.ouvrir('acteur.paraphe', contrat('      pilote CC│TD'));
    const titres = (await actions(ouvert, { only: ['quickfix'] })).map(({ title }) => title);
    expect(titres).toEqual([
      'Écrire « CCTC »',
      'Déclarer « CCTD » dans acteurs.paraphe',
      'Déclarer « CCTD »',
      "Écrire « CCTD » entre guillemets : ce n'est pas une structure",
      'Faire taire ici, avec une raison',
    ]);
    const { edit } = await choisir(ouvert, 'Déclarer « CCTD » dans acteurs.paraphe');
    expect(edit?.documentChanges).toMatchObject([
      {
        textDocument: { uri: client.uri('acteurs.paraphe'), version: null },
        edits: [{ range: { start: { line: 1, character: 34 } }, newText: '\n  CCTD : structure' }],
      },
    ]);
    const { 'acteur.paraphe': ici } = await prendre(ouvert, 'Déclarer « CCTD »');
    expect(ici).toContain('utilise "./acteurs.paraphe"\n\nacteurs {\n  CCTD : structure\n}\n\ncontrat');
  });

  it('corrects a keyword', async () => {
    const ouvert = await client.ouvrir('mot.paraphe', contrat('      descr│ipton "Texte"'));
    const { 'mot.paraphe': apres } = await prendre(ouvert, 'Écrire « description »');
    expect(apres).toBe(contrat('      description "Texte"'));
  });

  it('closes a text that was left open', async () => {
    const ouvert = await client.ouvrir(
      'ouvert.paraphe',
      contrat('      public │"Élus\n      freins "Budget"'),
    );
    const { 'ouvert.paraphe': apres } = await prendre(ouvert, 'Fermer le texte à la fin de la ligne');
    expect(apres).toBe(contrat('      public "Élus"\n      freins "Budget"'));
  });

  it('closes a block before what cannot stand in it', async () => {
    const ouvert = await client.ouvrir(
      'bloc.paraphe',
      `contrat essai : CLS "Essai" {\n  action 1 "Une" {\n    public "Élus"\n\n  ac│tion 2 "Deux" {\n    public "Élus"\n  }\n}\n`,
    );
    const { 'bloc.paraphe': apres } = await prendre(ouvert, 'Fermer le bloc : ajouter « } »');
    expect(apres).toBe(
      `contrat essai : CLS "Essai" {\n  action 1 "Une" {\n    public "Élus"\n  }\n\n  action 2 "Deux" {\n    public "Élus"\n  }\n}\n`,
    );
  });

  it('silences a rule above the element, with its margin', async () => {
    const ouvert = await client.ouvrir(
      'taire.paraphe',
      contrat('      indi│cateurs { processus "Sessions" }'),
    );
    const { 'taire.paraphe': apres } = await prendre(
      ouvert,
      'Faire taire ici, avec une raison (indicateurs/resultat-manquant)',
    );
    expect(apres).toBe(
      contrat(
        '      // paraphe-ignore indicateurs/resultat-manquant : raison à écrire\n      indicateurs { processus "Sessions" }',
      ),
    );
  });

  it('creates the file that is not there', async () => {
    const ouvert = await client.ouvrir('absent.paraphe', 'utilise "./par│tenaires.paraphe"\n');
    const { edit } = await choisir(ouvert, 'Créer le fichier partenaires.paraphe');
    expect(edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: client.uri('partenaires.paraphe') },
      { edits: [{ newText: 'acteurs { }\n' }] },
    ]);
  });

  it('fixes all of one kind', async () => {
    const fiche = (numero: number, curseur = '') =>
      `  action ${numero} "Fiche ${numero}" {\n    indi${curseur}cateurs { processus "Sessions ${numero}" }\n  }\n`;
    const ouvert = await client.ouvrir(
      'tous.paraphe',
      `contrat essai : CLS "Essai" {\n${fiche(1, '│')}\n${fiche(2)}\n${fiche(3)}}\n`,
    );
    const { 'tous.paraphe': apres } = await prendre(
      ouvert,
      'Ajouter un indicateur de résultat partout où il manque (3)',
    );
    expect(apres?.match(/résultat "À compléter"/g)).toHaveLength(3);
  });

  it('adds all of them at one place', async () => {
    const fiche = (numero: number, pilote: string) =>
      `  action ${numero} "Fiche ${numero}" {\n    pilote ${pilote}\n  }\n`;
    const ouvert = await client.ouvrir(
      'signer.paraphe',
      `acteurs {\n  A : epci "Un"\n  B : epci "Deux"\n  C : epci "Trois"\n}\n\ncontrat essai : CLS "Essai" {\n  signataires A\n\n${fiche(1, '│B')}\n${fiche(2, 'C')}}\n`,
    );
    const { 'signer.paraphe': apres } = await prendre(ouvert, 'Ajouter tous ces pilotes aux signataires (2)');
    expect(apres).toContain('  signataires A, B, C\n');
  });

  it('lead VS Code to the page of the rule', async () => {
    const vscode = await Client.demarrer({ options: { commandes: true } });
    const ouvert = await vscode.ouvrir('a.paraphe', 'contrat a : CLS "A" {\n  axe│ 1 "Vide" {\n  }\n}\n');
    const page = (await actions(ouvert, {}, vscode)).find(({ command }) => command);
    expect(page?.title).toBe('Pourquoi cette remarque ?');
    expect(page?.command).toMatchObject({ command: 'paraphe.pageRegle', arguments: ['structure/axe-vide'] });
    await vscode.arreter();
  });

  it('speaks English when it is asked to', async () => {
    const anglais = await Client.demarrer({ options: { reglages: { langue: 'en' } } });
    const ouvert = await anglais.ouvrir('a.paraphe', contrat('      indi│cateurs { processus "Sessions" }'));
    const titres = (await actions(ouvert, {}, anglais)).map(({ title }) => title);
    await anglais.arreter();
    expect(titres).toEqual([
      'Add a result indicator',
      'Add a target to "Sessions"',
      'Say that "Sessions" expects no figure',
      'Silence here, with a reason (indicateurs/resultat-manquant)',
      'Silence here, with a reason (indicateurs/cible-manquante)',
    ]);
  });

  it('fixes what is certain when the text is saved', async () => {
    const ouvert = await client.ouvrir(
      'sauver.paraphe',
      `│${contrat('      calendrier 05/03/24\n      // paraphe-ignore publics/public-manquant : arbitrage\n      public "Élus"')}`,
    );
    const [action] = await actions(ouvert, { only: ['source.fixAll'] });
    expect(action).toMatchObject({ title: 'Corriger ce qui est sûr (2)', kind: 'source.fixAll.paraphe' });
    const { 'sauver.paraphe': apres } = client.appliquerPartout(action?.edit as never);
    expect(apres).toBe(contrat('      calendrier 05/03/2024\n      public "Élus"'));
  });

  it('answers clients that take neither versions nor edits in two steps', async () => {
    const simple = await Client.demarrer({
      fichiers: { 'acteurs.paraphe': ACTEURS },
      capacites: {
        textDocument: {
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
        },
      },
    });
    const ouvert = await simple.ouvrir('a.paraphe', contrat('      indi│cateurs { processus "Sessions" }'));
    const toutes = await actions(ouvert, {}, simple);
    await simple.arreter();
    expect(toutes.every(({ edit }) => edit?.changes?.[ouvert.uri])).toBe(true);
    expect(toutes.map(({ title }) => title)).toContain('Ajouter un indicateur de résultat');
  });

  it('offers nothing to clients that only know commands', async () => {
    const vieux = await Client.demarrer({ capacites: { textDocument: { codeAction: {} } } });
    expect(vieux.initialise.capabilities.codeActionProvider).toBeUndefined();
    await vieux.arreter();
    expect(CAPACITES.textDocument?.codeAction).toBeDefined();
  });
});

describe('refactorings', () => {
  const PLAN = `contrat cls : CLS "Contrat" {
  axe 1 "Un" {
    objectif 1.1 "Premier" {
      // La fiche de départ
      action 1.1.1 "À dépla│cer" {
        description «
          Sur plusieurs

          lignes.
        »
      }

      action 1.1.2 "Reste" {
        actions liées 1.1.1
      }
    }

    objectif 1.2 "Second" {
      action 1.2.1 "Déjà là" {
        public "Élus"
      }
    }
  }
}

suivi 2024 de cls {
  action 1.1.1 en cours {
    commentaire "Bien"
  }
}
`;

  it('moves a fiche to another objectif, renumbers it and what names it, here and in the other files', async () => {
    const autre =
      'utilise "./deplacer.paraphe"\n\nfiche suite "Suite" {\n  reconduit action 1.1.1 de cls\n}\n';
    client.ecrire('suite.paraphe', autre);
    const uriSuite = (await client.ouvrir('suite.paraphe', autre)).uri;
    const ouvert = await client.ouvrir('deplacer.paraphe', PLAN);
    const textes = await prendre(ouvert, "Déplacer dans l'objectif 1.2 « Second »");
    expect(textes['deplacer.paraphe']).toBe(`contrat cls : CLS "Contrat" {
  axe 1 "Un" {
    objectif 1.1 "Premier" {
      action 1.1.2 "Reste" {
        actions liées 1.2.2
      }
    }

    objectif 1.2 "Second" {
      action 1.2.1 "Déjà là" {
        public "Élus"
      }

      // La fiche de départ
      action 1.2.2 "À déplacer" {
        description «
          Sur plusieurs

          lignes.
        »
      }
    }
  }
}

suivi 2024 de cls {
  action 1.2.2 en cours {
    commentaire "Bien"
  }
}
`);
    expect(textes['suite.paraphe']).toContain('reconduit action 1.2.2 de cls');
    await client.fermer(uriSuite);
  });

  it('numbers a whole contract in order', async () => {
    const ouvert = await client.ouvrir(
      'numeros.paraphe',
      `contrat cls : CLS "Con│trat" {\n  axe 1 "Un" {\n    objectif 1.2 "O" {\n      action 1.2.7 "A" {\n        actions liées 2.1.1\n      }\n    }\n  }\n\n  axe 3 "Trois" {\n    objectif 3.1 "O" {\n      action 3.1.1 "B" {\n        actions liées 1.2.7\n      }\n    }\n  }\n}\n`.replace(
        'liées 2.1.1',
        'liées 3.1.1',
      ),
    );
    const { 'numeros.paraphe': apres } = await prendre(
      ouvert,
      "Renuméroter tout le contrat dans l'ordre (5)",
    );
    expect(apres).toBe(
      `contrat cls : CLS "Contrat" {\n  axe 1 "Un" {\n    objectif 1.1 "O" {\n      action 1.1.1 "A" {\n        actions liées 2.1.1\n      }\n    }\n  }\n\n  axe 2 "Trois" {\n    objectif 2.1 "O" {\n      action 2.1.1 "B" {\n        actions liées 1.1.1\n      }\n    }\n  }\n}\n`,
    );
  });

  it('puts the rubriques in the order of the paper, with their comments', async () => {
    const ouvert = await client.ouvrir(
      'ranger.paraphe',
      contrat(
        '      freins "Budget" // à revoir\n      // qui mène\n      pilote CC│TC\n      description "Texte"',
      ),
    );
    const { 'ranger.paraphe': apres } = await prendre(
      ouvert,
      "Ranger les rubriques dans l'ordre de la fiche papier",
    );
    expect(apres).toBe(
      contrat(
        '      description "Texte"\n      // qui mène\n      pilote CCTC\n      freins "Budget" // à revoir',
      ),
    );
  });

  it('writes an amount in euros', async () => {
    const ouvert = await client.ouvrir(
      'euros.paraphe',
      contrat('      financements {\n        coût 1│2,5 k€ HT\n        reste à mobiliser\n      }'),
    );
    const { 'euros.paraphe': apres } = await prendre(ouvert, 'Écrire « 12 500 € HT »');
    expect(apres).toContain('        coût 12 500 € HT\n        reste');
  });

  it('puts the rubriques of all fiches in order when the editor asks for it', async () => {
    const ouvert = await client.ouvrir(
      'organiser.paraphe',
      `│${contrat('      freins "Budget"\n      pilote CCTC')}`,
    );
    const titre = 'Ranger les rubriques de toutes les fiches';
    const { 'organiser.paraphe': apres } = await prendre(ouvert, titre, { only: ['source.organize'] });
    expect(apres).toBe(contrat('      pilote CCTC\n      freins "Budget"'));
  });

  it('makes a list of indicators from words', async () => {
    const ouvert = await client.ouvrir(
      'mots.paraphe',
      contrat('      indicateurs "Élus formés ; Ses│sions tenues"'),
    );
    const { 'mots.paraphe': apres } = await prendre(ouvert, "En faire une liste d'indicateurs");
    expect(apres).toBe(
      contrat(
        '      indicateurs {\n        indicateur "Élus formés"\n        indicateur "Sessions tenues"\n      }',
      ),
    );
  });

  it('declares a partner that is only words, wherever it is named', async () => {
    const ouvert = await client.ouvrir(
      'partenaire.paraphe',
      contrat('      pilote "CPTS du Quercy"\n      partenaires "CP│TS du Quercy", "Élus"'),
    );
    const { 'partenaire.paraphe': apres } = await prendre(
      ouvert,
      'Faire de « CPTS du Quercy » un acteur déclaré',
    );
    expect(apres).toContain('acteurs {\n  CPTS-Quercy : cpts "CPTS du Quercy"\n}\n');
    expect(apres).toContain('      pilote CPTS-Quercy\n      partenaires CPTS-Quercy, "Élus"\n');
  });

  it('puts the actors in a file of their own, under a free name', async () => {
    const ouvert = await client.ouvrir(
      'extraire.paraphe',
      'act│eurs {\n  // la tête\n  CCTC : epci "Communauté"\n}\n\ncontrat essai : CLS "Essai" {\n  signataires CCTC\n}\n',
    );
    const textes = await prendre(ouvert, 'Mettre les acteurs dans un fichier à part');
    expect(textes).toEqual({
      'acteurs-2.paraphe': 'acteurs {\n  // la tête\n  CCTC : epci "Communauté"\n}\n',
      'extraire.paraphe':
        'utilise "./acteurs-2.paraphe"\n\ncontrat essai : CLS "Essai" {\n  signataires CCTC\n}\n',
    });
  });

  it('does nothing with an action whose text has changed since it was named', async () => {
    const ouvert = await client.ouvrir('change.paraphe', PLAN);
    const action = (await actions(ouvert)).find(({ title }) => title.startsWith('Déplacer'));
    await client.inserer(ouvert.uri, { line: 0, character: 0 }, '// note\n');
    expect(await client.demander<CodeAction>('codeAction/resolve', action)).not.toHaveProperty('edit');
  });
});
