import type { Contrat } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { populationEloignee } from './population-eloignee.js';

const de = (habitants?: { nombre: number; annee?: number }, siren = '200066322') => {
  const territoire: Contrat['territoire'] = { type: 'epci', siren, ...(habitants ? { habitants } : {}) };
  return constatsDe(populationEloignee, { ...contratAvec({}), territoire });
};

describe('territoire/population-eloignee', () => {
  it('dit les deux chiffres, les milliers tenus ensemble', () => {
    const [constat] = de({ nombre: 60000 });
    expect(constat).toMatchObject({ severite: 'information', propriete: 'habitants', cle: 'eloignee' });
    expect(constat?.message).toContain('peuplé de 60\u202f000 habitants');
    expect(constat?.message).toContain('en compte 43\u202f182 (CC Terres des Confluences)');
  });

  it('dit l’année, quand le contrat la dit', () => {
    expect(de({ nombre: 30000, annee: 1999 })[0]?.message).toContain('30\u202f000 habitants en 1999');
  });

  it('se tait jusqu’à 10 % d’écart, sans chiffre, et pour un territoire inconnu', () => {
    expect(de({ nombre: 47500 })).toEqual([]);
    expect(de({ nombre: 38864 })).toEqual([]);
    expect(de({ nombre: 47501 })).toHaveLength(1);
    expect(de()).toEqual([]);
    expect(de({ nombre: 12 }, '123456782')).toEqual([]);
  });
});
