import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { pilotePersonneSeule } from './pilote-personne-seule.js';

const pour = (...pilotes: object[]) => constatsDe(pilotePersonneSeule, contratAvec({ pilotes }));

describe('pilotage/pilote-personne-seule', () => {
  it.each(['Mme Exemple', 'M. Exemple', 'Dr Exemple', 'Madame Exemple'])('parle de « %s »', (texte) => {
    const constats = pour({ texte });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ severite: 'information', cible: { texte } });
    expect(constats[0]?.message).toContain('une personne, sans sa structure');
  });

  it('parle d’une personne mise à part sans structure', () => {
    expect(pour({ personne: 'Camille Exemple' })).toHaveLength(1);
  });

  it.each(['Mme Exemple (CPTS)', 'Mme Exemple, CCAS', 'Mme la Maire', 'Maison de santé', 'Dragon vert'])(
    'se tait pour « %s »',
    (texte) => {
      expect(pour({ texte })).toEqual([]);
    },
  );

  it('se tait quand la structure est nommée', () => {
    expect(
      pour({ acteur: 'CCTC', personne: 'Camille Exemple' }, { texte: 'CCAS', personne: 'Camille Exemple' }),
    ).toEqual([]);
  });
});
