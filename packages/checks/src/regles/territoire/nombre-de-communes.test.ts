import type { Contrat } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { nombreDeCommunes } from './nombre-de-communes.js';

const de = (territoire: Contrat['territoire']) =>
  constatsDe(nombreDeCommunes, { ...contratAvec({}), territoire });

describe('territoire/nombre-de-communes', () => {
  it('dit les deux nombres', () => {
    const territoire = { type: 'epci', siren: '200066322', nombreCommunes: 21 };
    const [constat] = de(territoire);
    expect(constat).toMatchObject({ cible: territoire, severite: 'information' });
    expect(constat?.message).toContain('dit de 21 communes ; « CC Terres des Confluences » en compte 22');
  });

  it('se tait quand le nombre est le même, absent, ou le territoire inconnu', () => {
    expect(de({ type: 'epci', siren: '200066322', nombreCommunes: 22 })).toEqual([]);
    expect(de({ type: 'epci', siren: '200066322' })).toEqual([]);
    expect(de({ type: 'pays', nom: 'Pays fictif', nombreCommunes: 21 })).toEqual([]);
    expect(de(undefined)).toEqual([]);
  });
});
