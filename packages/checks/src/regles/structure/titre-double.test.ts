import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { axe, contratDe } from './banc-structure.js';
import { titreDouble } from './titre-double.js';

describe('structure/titre-double', () => {
  it('parle de deux actions de même titre, accents et casse mis à part', () => {
    const contrat = contratAvec({ titre: 'Créer un « Pôle santé »' }, { titre: 'CREER UN POLE SANTE' });
    const constats = constatsDe(titreDouble, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'titre', element: 'action 1.1.2' });
    expect(constats[0]?.message).toContain("le même titre que l'action 1.1.1");
  });

  it('parle de deux axes de même titre', () => {
    const contrat = contratDe(axe('1', { titre: 'Santé mentale' }), axe('2', { titre: 'Santé mentale' }));
    expect(constatsDe(titreDouble, contrat).map((c) => c.element)).toEqual(['axe 2']);
  });

  it('se tait quand un mot distingue les titres, ou quand une action a le titre de son objectif', () => {
    const contrat = contratAvec(
      { titre: 'Forum santé 2024' },
      { titre: 'Forum santé 2025' },
      { titre: 'Premier objectif' },
    );
    expect(constatsDe(titreDouble, contrat)).toEqual([]);
  });

  it('laisse les titres provisoires à une autre règle', () => {
    expect(
      constatsDe(titreDouble, contratAvec({ titre: 'Nouvelle action' }, { titre: 'Nouvelle action' })),
    ).toEqual([]);
  });
});
