import { describe, expect, it } from 'vitest';
import { extraire } from './extrait.js';

/** The line has the word between ‹ and ›. */
function souligner(marque: string) {
  const debut = marque.indexOf('‹');
  const fin = marque.indexOf('›') - 1;
  return extraire(marque.replace(/[‹›]/g, ''), debut, fin);
}

describe('extraire', () => {
  it('underlines the word', () => {
    expect(souligner('pilotes ‹CTCC›, X')).toEqual({
      ligne: 'pilotes CTCC, X',
      avant: ' '.repeat(8),
      souligne: '^^^^',
    });
  });

  it('measures tabs, wide letters and combined accents as they are shown', () => {
    expect(souligner('\tpublic ‹É›').avant).toHaveLength(11);
    expect(souligner('a\t‹b›').avant).toHaveLength(4);
    expect(souligner('名前 ‹x›').avant).toHaveLength(5);
    expect(souligner('e\u0301le\u0301ment ‹x›').avant).toHaveLength(8);
    expect(souligner('‹名前›').souligne).toBe('^^^^');
    expect(souligner('🏥 ‹x›').avant).toHaveLength(3);
  });

  it('shows a sign where nothing is left to underline', () => {
    expect(extraire('abc', 3, 3)).toEqual({ ligne: 'abc', avant: '   ', souligne: '^' });
    expect(extraire('', 0, 0).souligne).toBe('^');
  });

  it('cuts a long line around the word', () => {
    const { ligne, avant, souligne } = souligner(`${'a'.repeat(5_000_000)}‹mot›${'b'.repeat(5_000_000)}`);
    expect(ligne).toMatch(/^…a{30}motb{67}…$/);
    expect(avant).toHaveLength(31);
    expect(souligne).toBe('^^^');
    expect(souligner(`‹mot›${'b'.repeat(500)}`).ligne).toMatch(/^motb{97}…$/);
  });

  it('underlines no more than what it shows', () => {
    expect(souligner(`x ‹${'m'.repeat(1000)}›`).souligne).toHaveLength(98);
  });

  it('lets no control character through', () => {
    expect(extraire('a\u001b[31mb', 0, 1).ligne).toBe('a\ufffd[31mb');
  });
});
