/** Texts that nobody writes but that a tool receives: no exception, a message, in a time that one can wait for. */
import { describe, expect, it } from 'vitest';
import { analyser } from '../banc.js';

const MILLION = 1_000_000;
/** Generous: these texts are read in a few seconds on a slow machine. */
const LIMITE = 20_000;

/** @returns the messages of syntax, each once. */
function dire(texte: string): string[] {
  const debut = performance.now();
  const { constats } = analyser(texte);
  if (process.env.PARAPHE_CHIFFRES)
    console.log(
      `${Math.round(performance.now() - debut)} ms : ${texte.slice(0, 40)}… (${texte.length} caractères)`,
    );
  for (const { endroit } of constats) expect(endroit.debut >= 0 && endroit.fin <= texte.length).toBe(true);
  return [...new Set(constats.filter(({ regle }) => regle === 'syntaxe').map(({ message }) => message))];
}

describe('textes vides', () => {
  it.each(['', ' \n\t\r\n', '\ufeff', '// rien\n', '/* rien */', '/** rien */\n// rien'])('%j', (texte) => {
    expect(dire(texte)).toEqual([]);
  });
});

describe('textes démesurés', () => {
  it.each([
    ['10 000 accolades', '{'.repeat(10_000)],
    ['10 000 accolades dans une fiche', `contrat x : CLS { action 1 "a" { ${'{'.repeat(10_000)}`],
    ['10 000 accolades fermantes', '}'.repeat(10_000)],
    [
      '10 000 objectifs visés, l’un dans l’autre',
      `contrat x : CLS { objectifs visés { ${'1 "x" { '.repeat(10_000)}`,
    ],
    [
      '10 000 objectifs visés, refermés',
      `contrat x : CLS { objectifs visés { ${'1 "x" { '.repeat(10_000)}${'} '.repeat(10_002)}`,
    ],
    ['un commentaire sans fin', `/*${' a'.repeat(MILLION)}`],
    ['5 Mo de «', '«'.repeat(5 * MILLION)],
    ['5 Mo de » et de «', '» « '.repeat(MILLION)],
    ['5 Mo de "', '"'.repeat(5 * MILLION)],
    ['5 Mo de mots sur une ligne', 'mot '.repeat(1.25 * MILLION)],
    ['1 Mo de caractères sans sens', '@'.repeat(MILLION)],
    ['des octets', Array.from({ length: 100_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
  ])(
    '%s',
    (_, texte) => {
      const dites = dire(texte);
      expect(dites.length).toBeGreaterThan(0);
      expect(dites.length).toBeLessThan(250);
    },
    LIMITE,
  );

  it(
    'un texte de 5 Mo entre « »',
    () => {
      expect(dire(`contrat x : CLS { description « ${'mot '.repeat(1.25 * MILLION)} » }`)).toEqual([]);
    },
    LIMITE,
  );

  it(
    '100 000 guillemets emboîtés',
    () => {
      expect(dire(`contrat x : CLS { description ${'« '.repeat(100_000)}${' »'.repeat(100_000)} }`)).toEqual(
        [],
      );
    },
    LIMITE,
  );
});
