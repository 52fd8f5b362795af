import type { Contribution } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { partExcessive } from './part-excessive.js';

const part = (pourcent: number, plus: Partial<Contribution> = {}): Contribution => ({
  type: 'financement',
  part: pourcent,
  ...plus,
});
const constatsPour = (...contributions: Contribution[]) =>
  constatsDe(partExcessive, contratAvec({ financements: { contributions } }));

describe('financements/part-excessive', () => {
  it('parle de parts qui passent 100 %', () => {
    const derniere = part(30, { type: 'autofinancement' });
    const constats = constatsPour(part(50), part(40), derniere);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: derniere, propriete: 'part', severite: 'erreur' });
    expect(constats[0]?.message).toContain('120 %');
  });

  it("parle une seule fois d'une part impossible", () => {
    const constats = constatsPour(part(150), part(20));
    expect(constats).toHaveLength(1);
    expect(constats[0]?.message).toContain('150 %');
  });

  it('se tait quand les parts font le tout, même arrondies', () => {
    expect(constatsPour(part(50), part(50))).toEqual([]);
    expect(constatsPour(...Array.from({ length: 6 }, () => part(16.7)))).toEqual([]);
  });

  it('se tait devant un refus, ou des parts de dépenses différentes', () => {
    expect(constatsPour(part(80), part(30, { statut: 'refuse' }))).toEqual([]);
    expect(constatsPour(part(80, { pour: 'études' }), part(50, { pour: 'travaux' }))).toEqual([]);
  });
});
