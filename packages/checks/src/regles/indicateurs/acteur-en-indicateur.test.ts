import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { acteurEnIndicateur } from './acteur-en-indicateur.js';

const constats = (...libelles: string[]) =>
  constatsDe(acteurEnIndicateur, {
    ...contratAvec({ indicateurs: libelles.map((libelle) => ({ libelle })) }),
    acteurs: [
      { identifiant: 'CPTS-QG', nom: 'CPTS Quercy Garonne' },
      { identifiant: 'CCTC', nom: 'Communauté de communes fictive' },
    ],
  });

describe('indicateurs/acteur-en-indicateur', () => {
  it("parle de l'identifiant, du nom, d'une suite d'acteurs", () => {
    const dits = constats('CPTS-QG', 'cpts quercy garonne', 'CCTC, CPTS Quercy Garonne');
    expect(dits).toHaveLength(3);
    expect(dits[0]).toMatchObject({
      propriete: 'libelle',
      severite: 'avertissement',
      element: 'action 1.1.1',
    });
    expect(dits[0]?.message).toContain("est le nom d'un acteur");
  });

  it("se tait quand l'acteur n'est qu'un mot de l'indicateur", () => {
    expect(constats('Adhésion à la CPTS Quercy Garonne', 'CCTC, nombre de participants', '')).toEqual([]);
  });
});
