/** Going to a declaration, over stdio, with the texts as a client has them. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Location, LocationLink } from 'vscode-languageserver-protocol';
import { CAPACITES, Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';

const ACTEURS = `acteurs {
  CCTC : epci "Communauté fictive"
  Mutualit\u00e9-fran\u00e7aise : mutuelle "Mutualité"
}
document prs "Projet régional de santé"
`;

const SOCLE = `démarche psi "Politique sociale" {
  diagnostic { besoin 2 "Rompre l'isolement" }
  orientation 3 "Aller vers"
  axe 1 "Premier" { objectif 1 "Dans le premier" { } }
  axe 2 "Second" { objectif 1 "Dans le second" { } }
}
`;

const TEXTE = `utilise "./acteurs.paraphe"
utilise "./psi.paraphe"
contrat cls : CLS "Contrat fictif" {
  fondé sur psi
  action 1 "Première" {
    pilotes CCTC, Mutualite\u0301-franc\u0327aise
    articulation avec prs : "objectif 3"
    répond à besoins 2 de psi
    répond à orientation 3 de psi
    reconduit objectif 1 de psi
    calendrier { 2024 : étape 1 "Étude" }
    indicateurs { résultat élus "Élus formés" à l'étape 1 }
    sous-action 1.a "Dedans" { }
  }
  action 2 "Seconde" { actions liées 1 }
}
avenant 1 à cls {
  ajoute à action 1 action 3 "Ajoutée" { }
  modifie action 2 { actions liées 1 }
}
suivi 2024 de cls {
  action 1 en cours {
    élus = 3
    "Élus formés" = 4
  }
  sous-action 1.a en cours { dépensé 2 € }
}
`;

describe('going to a declaration', () => {
  let client: Client;
  let uri: string;
  beforeAll(async () => {
    client = await Client.demarrer({
      fichiers: { 'acteurs.paraphe': ACTEURS, 'psi.paraphe': SOCLE },
      capacites: {
        ...CAPACITES,
        textDocument: { ...CAPACITES.textDocument, definition: { linkSupport: true } },
      },
    });
    uri = (await client.ouvrir('cls.paraphe', TEXTE)).uri;
  });
  afterAll(() => client.arreter());

  const textes: Record<string, string> = {
    'acteurs.paraphe': ACTEURS,
    'psi.paraphe': SOCLE,
    'cls.paraphe': TEXTE,
  };

  /** @param mot the words under the cursor, in the line that holds `dans` */
  async function aller(dans: string, mot: string): Promise<string | undefined> {
    const debut = TEXTE.indexOf(mot, TEXTE.indexOf(dans));
    const [avant] = [TEXTE.slice(0, debut + 1)];
    const lignes = avant.split('\n');
    const position = { line: lignes.length - 1, character: (lignes.at(-1) as string).length };
    const liens = await client.demander<LocationLink[] | null>('textDocument/definition', {
      textDocument: { uri },
      position,
    });
    const lien = liens?.[0];
    if (!lien) return undefined;
    expect(motsDe(TEXTE, lien.originSelectionRange as never)).toBe(mot);
    const nom = lien.targetUri.split('/').at(-1) as string;
    const texte = textes[nom] ?? '';
    return `${nom} ${lien.targetSelectionRange.start.line + 1} ${motsDe(texte, lien.targetRange).split('\n')[0]}`;
  }

  it.each([
    ['pilotes', 'CCTC', 'acteurs.paraphe 2 CCTC : epci "Communauté fictive"'],
    [
      'pilotes',
      'Mutualite\u0301-franc\u0327aise',
      'acteurs.paraphe 3 Mutualité-française : mutuelle "Mutualité"',
    ],
    ['articulation', 'prs', 'acteurs.paraphe 5 document prs "Projet régional de santé"'],
    ['fondé sur', 'psi', 'psi.paraphe 1 démarche psi "Politique sociale" {'],
    ['besoins 2', '2', 'psi.paraphe 2 besoin 2 "Rompre l\'isolement"'],
    ['orientation 3', '3', 'psi.paraphe 3 orientation 3 "Aller vers"'],
    ['objectif 1 de', '1', 'psi.paraphe 4 objectif 1 "Dans le premier" { }'],
    ["l'étape 1 }", '1', 'cls.paraphe 11 étape 1 "Étude"'],
    ['actions liées 1', '1', 'cls.paraphe 5 action 1 "Première" {'],
    ['avenant 1 à', 'cls', 'cls.paraphe 3 contrat cls : CLS "Contrat fictif" {'],
    ['modifie action 2', '2', 'cls.paraphe 15 action 2 "Seconde" { actions liées 1 }'],
    ['  action 1 en cours', '1', 'cls.paraphe 5 action 1 "Première" {'],
    ['    élus = 3', 'élus', 'cls.paraphe 12 résultat élus "Élus formés" à l\'étape 1'],
    ['    "Élus formés" = 4', 'Élus formés', 'cls.paraphe 12 résultat élus "Élus formés" à l\'étape 1'],
    ['sous-action 1.a en', '1.a', 'cls.paraphe 13 sous-action 1.a "Dedans" { }'],
    ['utilise "./psi', './psi.paraphe', 'psi.paraphe 1 '],
  ])('%s → %s', async (dans, mot, attendu) => {
    expect(await aller(dans, mot)).toBe(attendu);
  });

  it('tells the objectif 1 of one axe from that of the other', async () => {
    const ouvert = await client.ouvrir(
      'autre.paraphe',
      `contrat autre : CLS "Autre" {\n  axe 1 "A" { objectif 1 "Un" { } }\n  axe 2 "B" { objectif 1 "Deux" { } }\n  action 7 "X" { reconduit objectif │1 de l'axe 2 }\n}\n`,
    );
    const [lien] = await client.demander<LocationLink[]>('textDocument/definition', {
      textDocument: ouvert.textDocument,
      position: ouvert.curseurs[0],
    });
    expect(motsDe(ouvert.texte, (lien as LocationLink).targetRange)).toBe('objectif 1 "Deux" { }');
  });

  it('has nothing to say of a word that names nothing', async () => {
    expect(await aller('contrat cls', 'Contrat fictif')).toBeUndefined();
  });

  it('gives a plain place to a client without links, in a file that changed on the disk', async () => {
    const simple = await Client.demarrer({ fichiers: { 'acteurs.paraphe': ACTEURS } });
    const ouvert = await simple.ouvrir(
      'a.paraphe',
      'utilise "./acteurs.paraphe"\ncontrat a : CLS "A" { action 1 "B" { pilotes CC│TC } }\n',
    );
    const demander = () =>
      simple.demander<Location | null>('textDocument/definition', {
        textDocument: ouvert.textDocument,
        position: ouvert.curseurs[0],
      });
    expect((await demander())?.range.start).toEqual({ line: 1, character: 2 });
    simple.ecrire('acteurs.paraphe', `// Une ligne de plus\n${ACTEURS}`);
    await simple.connexion.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: simple.uri('acteurs.paraphe'), type: 2 }],
    });
    expect((await demander())?.range.start).toEqual({ line: 2, character: 2 });
    await simple.arreter();
  });
});
