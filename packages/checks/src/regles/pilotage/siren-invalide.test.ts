import type { Acteur } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { sirenInvalide } from './siren-invalide.js';

const de = (...acteurs: Acteur[]) => constatsDe(sirenInvalide, { ...contratAvec(), acteurs });

describe('pilotage/siren-invalide', () => {
  it('parle de deux chiffres inversés', () => {
    const constats = de({ identifiant: 'CCTC', siren: '200066232' });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ severite: 'erreur', propriete: 'siren' });
    expect(constats[0]?.message).toContain('CCTC : le SIREN 200066232 est mal recopié');
  });

  it('parle d’un numéro trop court et d’un SIRET qui contredit le SIREN', () => {
    const constats = de(
      { identifiant: 'A', siren: '20006632' },
      { identifiant: 'B', siren: '200066322', siret: '73282932000074' },
      { identifiant: 'C', siret: '7328293200007' },
    );
    expect(constats.map((c) => c.propriete)).toEqual(['siren', 'siret', 'siret']);
    expect(constats[0]?.message).toContain('compte 9 chiffres');
    expect(constats[1]?.message).toContain('ne commence pas par le SIREN 200066322');
    expect(constats[2]?.message).toContain('compte 14 chiffres');
  });

  it('lit le territoire', () => {
    const territoire = { type: 'epci', siren: '200066323' };
    const constats = constatsDe(sirenInvalide, { ...contratAvec(), territoire });
    expect(constats.map((c) => c.cible)).toEqual([territoire]);
  });

  it('se tait pour un numéro juste, espacé, de La Poste, ou absent', () => {
    const lAgence = { identifiant: 'La-Poste', siren: '356000000', siret: '356 000 000 49837' };
    expect(de({ identifiant: 'CCTC', siren: '200 066 322' }, lAgence, { identifiant: 'CPTS' })).toEqual([]);
  });
});
