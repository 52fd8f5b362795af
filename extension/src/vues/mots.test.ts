/** Every English string of the views has its French one, with the same values in it; and no French one is left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const racine = new URL('.', import.meta.url);
const francais: Record<string, string> = JSON.parse(readFileSync(new URL('l10n.fr.json', racine), 'utf8'));
const sources = readdirSync(racine, { recursive: true, encoding: 'utf8' }).filter(
  (nom) => nom.endsWith('.ts') && !nom.endsWith('.test.ts'),
);
const anglais = new Set(
  sources.flatMap((nom) => {
    const texte = readFileSync(new URL(nom, racine), 'utf8');
    return [...texte.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, mot = '']) =>
      mot.replaceAll("\\'", "'"),
    );
  }),
);
const valeurs = (texte: string) => [...new Set(texte.match(/\{\d\}/g))].sort();

describe('the words of the views', () => {
  it('are found in the sources', () => {
    expect(anglais.size).toBeGreaterThan(60);
  });

  it('all have their French', () => {
    expect([...anglais].filter((mot) => !(mot in francais))).toEqual([]);
  });

  it('have no French left over', () => {
    expect(Object.keys(francais).filter((mot) => !anglais.has(mot))).toEqual([]);
  });

  it.each(Object.entries(francais))('keeps its values and its forms: %s', (mot, traduction) => {
    expect(valeurs(traduction)).toEqual(valeurs(mot));
    expect(traduction.split('|')).toHaveLength(mot.split('|').length);
  });
});
