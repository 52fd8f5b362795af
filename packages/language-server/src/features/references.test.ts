/** All the places that name a thing, across a folder, over stdio. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver-protocol';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';

const contrat = (nom: string, lignes: string) =>
  `utilise "./acteurs.paraphe"\ncontrat ${nom} : CLS "Contrat fictif" {\n  action 1 "Essai" {\n${lignes}\n  }\n}\n`;

const FICHIERS = {
  'acteurs.paraphe': 'acteurs {\n  Fédération-été : association "Fédération"\n  CCTC : epci "CC"\n}\n',
  'un.paraphe': contrat('un', '    pilotes Fédération-été'),
  'deux.paraphe': contrat(
    'deux',
    '    pilotes CCTC\n    partenaires Fe\u0301de\u0301ration-e\u0301te\u0301, ARS-Occitanie',
  ),
  'trois.paraphe': 'utilise "./un.paraphe"\nsuivi 2024 de un {\n  action 1 en cours { dépensé 3 € }\n}\n',
  'homonyme.paraphe':
    'acteur Fédération-été : association "Une autre"\ncontrat autre : CLS "Autre" { action 1 "A" { pilotes Fédération-été, ARS-Occitanie } }\n',
};

describe('references', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.demarrer({ fichiers: FICHIERS });
  });
  afterAll(() => client.arreter());

  async function demander(nom: string, marque: string, includeDeclaration = true): Promise<string[]> {
    const { textDocument, curseurs, uri } = await client.ouvrir(nom, marque);
    const lieux = await client.demander<Location[] | null>('textDocument/references', {
      textDocument,
      position: curseurs[0],
      context: { includeDeclaration },
    });
    await client.fermer(uri);
    return (lieux ?? []).map(({ uri: ou, range }) => {
      const fichier = decodeURIComponent(ou.split('/').at(-1) as string) as keyof typeof FICHIERS;
      return `${fichier} ${range.start.line + 1} ${motsDe(FICHIERS[fichier] ?? '', range)}`;
    });
  }

  const ici = (nom: keyof typeof FICHIERS, mot: string) => FICHIERS[nom].replace(mot, `│${mot}`);

  it('finds an actor of a shared file in the texts that use it, whatever the writing of its accents', async () => {
    expect((await demander('acteurs.paraphe', ici('acteurs.paraphe', 'Fédération-été'))).sort()).toEqual([
      'acteurs.paraphe 2 Fédération-été',
      'deux.paraphe 5 Fe\u0301de\u0301ration-e\u0301te\u0301',
      'un.paraphe 4 Fédération-été',
    ]);
  });

  it('finds the same from a place that names it, without the declaration when it is not wanted', async () => {
    expect((await demander('un.paraphe', ici('un.paraphe', 'Fédération-été'), false)).sort()).toEqual([
      'deux.paraphe 5 Fe\u0301de\u0301ration-e\u0301te\u0301',
      'un.paraphe 4 Fédération-été',
    ]);
  });

  it('follows a fiche into the suivis of another file', async () => {
    expect(await demander('un.paraphe', ici('un.paraphe', '1 "Essai"'))).toEqual([
      'un.paraphe 3 1',
      'trois.paraphe 3 1',
    ]);
  });

  it('finds an institution that nobody declares in all the folder', async () => {
    expect((await demander('deux.paraphe', ici('deux.paraphe', 'ARS-Occitanie'))).sort()).toEqual([
      'deux.paraphe 5 ARS-Occitanie',
      'homonyme.paraphe 2 ARS-Occitanie',
    ]);
  });

  it('finds who uses a file', async () => {
    expect(await demander('trois.paraphe', ici('trois.paraphe', './un.paraphe'))).toEqual([
      'trois.paraphe 1 ./un.paraphe',
    ]);
  });
});
