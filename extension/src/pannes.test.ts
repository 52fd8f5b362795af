/** A server that stops: it starts again, then the person is told, once. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CloseAction, ErrorAction } from 'vscode-languageclient';
import { type Actions, soignerPannes } from './pannes.js';

const dire = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('vscode', () => ({
  l10n: { t: (texte: string) => texte },
  window: { showErrorMessage: dire },
  commands: {},
}));

const REPRENDRE = 2;
const LAISSER = 1;
const actions = {
  CloseAction: { DoNotRestart: LAISSER, Restart: REPRENDRE } as unknown as typeof CloseAction,
  ErrorAction: { Continue: 1, Shutdown: 2 } as unknown as typeof ErrorAction,
} satisfies Actions;

beforeEach(() => {
  dire.mockClear();
  vi.useFakeTimers();
});

describe('arrêts du serveur', () => {
  it('reprend trois fois sans rien dire, puis le dit', async () => {
    const pannes = soignerPannes(actions);
    const suites = await Promise.all([1, 2, 3, 4].map(() => pannes.closed()));
    expect(suites.map(({ action }) => action)).toEqual([REPRENDRE, REPRENDRE, REPRENDRE, LAISSER]);
    expect(suites.every(({ handled }) => handled)).toBe(true);
    expect(dire).toHaveBeenCalledTimes(1);
  });

  it('oublie les arrêts anciens', async () => {
    const pannes = soignerPannes(actions);
    for (let fois = 0; fois < 10; fois++) {
      expect((await pannes.closed()).action).toBe(REPRENDRE);
      vi.advanceTimersByTime(120_000);
    }
    expect(dire).not.toHaveBeenCalled();
  });
});
