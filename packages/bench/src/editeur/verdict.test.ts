/** A budget is held when Paraphe stands to its rival as it was to stand, on a fast machine or a slow one. */
import { describe, expect, it } from 'vitest';
import { juger, type Mesure } from './verdict.ts';

const mesure = (cle: string, yaml: Mesure['yaml'], paraphe: Mesure['paraphe']): Mesure => ({
  cle,
  nom: cle,
  unite: 'ms',
  ...(yaml && { yaml }),
  ...(paraphe && { paraphe }),
});

describe('beside the rival', () => {
  it.each([1, 3])('judges the quotient, not the milliseconds (machine %i times as slow)', (fois) => {
    const yaml = { p50: 225 * fois, p95: 242 * fois };
    const tenue = juger('20', mesure('frappe', yaml, { p50: 39 * fois, p95: 59 * fois }));
    expect(tenue?.tenu).toBe(true);
    const manquee = juger('20', mesure('frappe', yaml, { p50: 41 * fois, p95: 59 * fois }));
    expect(manquee?.tenu).toBe(false);
  });

  it('judges the 95th percentile where the budget has one', () => {
    const frappe = mesure('frappe', { p50: 225, p95: 242 }, { p50: 10, p95: 90 });
    const verdict = juger('20', frappe);
    expect(verdict?.rapports).toHaveLength(2);
    expect(verdict?.tenu).toBe(false);
    const plan = mesure('plan', { p50: 19, p95: 26 }, { p50: 9, p95: 90 });
    expect(juger('20', plan)).toEqual({ rapports: [{ mesure: 9 / 19, vise: 10 / 19 }], tenu: true });
  });

  it('compares with a rival that was stopped as if it had just ended', () => {
    const tous = mesure('tous', { p50: 180_000, plancher: true }, { p50: 18_000 });
    expect(juger('dossier', tous)?.tenu).toBe(true);
  });

  it('misses what Paraphe itself did not end in time', () => {
    const tous = mesure('tous', { p50: 1e9 }, { p50: 180_000, plancher: true });
    expect(juger('dossier', tous)?.tenu).toBe(false);
  });
});

describe('beside itself', () => {
  it('allows a keystroke in a crowd 1.2 times its cost alone, whatever the rival does', () => {
    expect(juger('dossier', mesure('frappe-dossier', { p50: 5 }, { p50: 1.2 }))?.tenu).toBe(true);
    expect(juger('dossier', mesure('frappe-inconnus', undefined, { p50: 1.21 }))?.tenu).toBe(false);
  });
});

it('says nothing of what has no budget or was not measured', () => {
  expect(juger('20', mesure('couleurs', undefined, { p50: 1 }))).toBeUndefined();
  expect(juger('20', mesure('corrections', { p50: 1 }, { p50: 1 }))).toBeUndefined();
  expect(juger('20', mesure('frappe', undefined, { p50: 1 }))).toBeUndefined();
  expect(juger('dossier', mesure('frappe-dossier', { p50: 1 }, undefined))).toBeUndefined();
});
