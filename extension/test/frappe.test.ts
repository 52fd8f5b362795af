/** What the editor does by itself while one types: words, closing marks, the line after Enter. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const reglages = JSON.parse(readFileSync(new URL('../language-configuration.json', import.meta.url), 'utf8'));

interface Regle {
  beforeText: string;
  afterText?: string;
  previousLineText?: string;
  action: { indent: string; appendText?: string };
}

/** The first rule that holds, as the editor chooses it. */
function apresEntree(avant: string, apres = ''): Regle['action'] | undefined {
  const regle = (reglages.onEnterRules as Regle[]).find(
    ({ beforeText, afterText, previousLineText }) =>
      !previousLineText &&
      new RegExp(beforeText).test(avant) &&
      (!afterText || new RegExp(afterText).test(apres)),
  );
  return regle?.action;
}

describe('mots', () => {
  const { pattern, flags } = reglages.wordPattern;
  it.each([
    ['pilotes CPTS-Quercy-Garonne,', ['pilotes', 'CPTS-Quercy-Garonne']],
    ['Mutualité-française', ['Mutualité-française']],
    ['Mutualité-française'.normalize('NFD'), ['Mutualité-française'.normalize('NFD')]],
    ['action 1.4.2.a "Œuvre"', ['action', '1.4.2.a', 'Œuvre']],
    ['coût 1 234,56 €', ['coût', '1', '234,56']],
    ["d'ouvrage", ['d', 'ouvrage']],
  ])('%s', (texte, mots) => expect(texte.match(new RegExp(pattern, `${flags}g`))).toEqual(mots));
});

describe('après Entrée', () => {
  it('« et » ne sont pas des parenthèses : l’éditeur les ôterait de la ligne avant de la comparer aux règles', () => {
    expect(reglages.brackets.flat()).not.toContain('«');
  });

  it('un bloc s’ouvre', () => {
    expect(apresEntree('  action 1.1 "Titre" {', '}')).toEqual({ indent: 'indentOutdent' });
    expect(apresEntree('  description «', '»')).toEqual({ indent: 'indentOutdent' });
    expect(apresEntree('  description «')).toEqual({ indent: 'indent' });
  });

  it('une liste continue', () => {
    expect(apresEntree('    - les inégalités')).toEqual({ indent: 'none', appendText: '- ' });
    expect(apresEntree('    - les « inégalités »')).toEqual({ indent: 'none', appendText: '- ' });
    expect(apresEntree('    - ')).toBeUndefined();
    // The text ends with this line.
    expect(apresEntree('    - les inégalités »')).toBeUndefined();
  });

  it('une ligne de prose garde son retrait, sans plus', () => {
    expect(apresEntree('    Le véhicule va de village en village,')).toBeUndefined();
    const { increaseIndentPattern: plus, decreaseIndentPattern: moins } = reglages.indentationRules;
    const augmente = (ligne: string) => new RegExp(plus).test(ligne);
    expect(augmente('    Le véhicule va de village en village,')).toBe(false);
    expect(augmente('  description « Un texte court. »')).toBe(false);
    expect(augmente('  description «')).toBe(true);
    expect(augmente('axe 1 "Titre" {')).toBe(true);
    expect(augmente('calendrier { 2024 : "Étape" }')).toBe(false);
    expect(new RegExp(moins).test('  »')).toBe(true);
  });
});

describe('ce qui se ferme tout seul', () => {
  const paires = reglages.autoClosingPairs as { open: string; close: string }[];
  it.each(['{', '"', '«', '« ', '«\u00a0', '«\u202f', '('])('« %s »', (ouvrant) => {
    const fermant = paires.find(({ open }) => open === ouvrant)?.close ?? '';
    // A longer pair ends with the shorter one, so that the editor replaces and does not repeat.
    expect(fermant.endsWith(paires.find(({ open }) => open === ouvrant.charAt(0))?.close ?? '?')).toBe(true);
    expect(fermant).toHaveLength(ouvrant.length);
  });
});
