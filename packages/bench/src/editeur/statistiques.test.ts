/** Percentiles are values that were measured, never ones in between. */
import { expect, it } from 'vitest';
import { centile, resumer } from './statistiques.ts';

const DE_1_A_40 = Array.from({ length: 40 }, (_, rang) => 40 - rang);

it('takes the smallest value that the asked part does not exceed', () => {
  expect(centile(DE_1_A_40, 0.5)).toBe(20);
  expect(centile(DE_1_A_40, 0.95)).toBe(38);
  expect(centile(DE_1_A_40, 1)).toBe(40);
  expect(centile(DE_1_A_40, 0)).toBe(1);
});

it('takes the largest of a few values as their 95th percentile', () => {
  expect(resumer([9, 1, 5])).toEqual({ p50: 5, p95: 9 });
  expect(resumer([7])).toEqual({ p50: 7, p95: 7 });
});

it('is no number when nothing was measured', () => {
  expect(centile([], 0.5)).toBeNaN();
});
