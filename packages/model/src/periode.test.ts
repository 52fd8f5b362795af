import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afficherDate,
  anneeDe,
  dateISO,
  ecrireDate,
  jour,
  jourDe,
  jours,
  lireDate,
  lirePeriode,
  MOIS,
  rangMois,
  SAISONS,
} from './periode.js';

/** What is read, in one line: `debut..fin libelle`. */
function lue(texte: string): string {
  const { periode, defaut } = lirePeriode(texte);
  const dite = periode && `${periode.debut ?? ''}..${periode.fin ?? ''} ${periode.libelle}`;
  return [dite, defaut && `(${defaut})`].filter(Boolean).join(' ');
}

describe('lirePeriode', () => {
  it.each([
    // days
    ['15/06/2024', '2024-06-15..2024-06-15 15/06/2024'],
    ['2024-06-15', '2024-06-15..2024-06-15 15/06/2024'],
    ['15 juin 2024', '2024-06-15..2024-06-15 15/06/2024'],
    ['le 15/06/2024', '2024-06-15..2024-06-15 15/06/2024'],
    ['1er janvier 2024', '2024-01-01..2024-01-01 01/01/2024'],
    ['29 févr. 2024', '2024-02-29..2024-02-29 29/02/2024'],
    // years, months, parts of them
    ['2024', '2024-01-01..2024-12-31 2024'],
    ['juin 2024', '2024-06-01..2024-06-30 juin 2024'],
    ['février 2024', '2024-02-01..2024-02-29 février 2024'],
    ['sept. 2024', '2024-09-01..2024-09-30 septembre 2024'],
    ['T1 2024', '2024-01-01..2024-03-31 T1 2024'],
    ['t4 2024', '2024-10-01..2024-12-31 T4 2024'],
    ['1er trimestre 2024', '2024-01-01..2024-03-31 T1 2024'],
    ['2e semestre 2024', '2024-07-01..2024-12-31 S2 2024'],
    ['S1 2024', '2024-01-01..2024-06-30 S1 2024'],
    ['S2 2024', '2024-07-01..2024-12-31 S2 2024'],
    ['début 2023', '2023-01-01..2023-03-31 début 2023'],
    ['mi-2023', '2023-05-01..2023-08-31 mi-2023'],
    ['fin 2023', '2023-10-01..2023-12-31 fin 2023'],
    ['début juin 2024', '2024-06-01..2024-06-10 début juin 2024'],
    ['mi-juin 2024', '2024-06-11..2024-06-20 mi-juin 2024'],
    ['mi juin 2024', '2024-06-11..2024-06-20 mi-juin 2024'],
    ["fin d'octobre 2024", '2024-10-21..2024-10-31 fin octobre 2024'],
    ['fin février 2023', '2023-02-21..2023-02-28 fin février 2023'],
    ['hiver 2023', '2023-01-01..2023-03-31 hiver 2023'],
    ['printemps 2023', '2023-04-01..2023-06-30 printemps 2023'],
    ['été 2023', '2023-07-01..2023-09-30 été 2023'],
    ['automne 2023', '2023-10-01..2023-12-31 automne 2023'],
    // from… to…
    ['2023 à 2027', '2023-01-01..2027-12-31 2023 à 2027'],
    ['2023-2027', '2023-01-01..2027-12-31 2023 à 2027'],
    ['2023 – 2027', '2023-01-01..2027-12-31 2023 à 2027'],
    ['2023\u20112027', '2023-01-01..2027-12-31 2023 à 2027'],
    ['2023/2024', '2023-01-01..2024-12-31 2023 à 2024'],
    ['de 2023 à 2027', '2023-01-01..2027-12-31 2023 à 2027'],
    ['janvier à avril 2023', '2023-01-01..2023-04-30 janvier à avril 2023'],
    ['de janvier à avril 2023', '2023-01-01..2023-04-30 janvier à avril 2023'],
    ['mi-mars à fin avril 2023', '2023-03-11..2023-04-30 mi-mars à fin avril 2023'],
    ['décembre 2023 à mars 2024', '2023-12-01..2024-03-31 décembre 2023 à mars 2024'],
    ['fin 2023 à juin 2024', '2023-10-01..2024-06-30 fin 2023 à juin 2024'],
    ['T1 2024 à T3 2024', '2024-01-01..2024-09-30 du T1 2024 au T3 2024'],
    ["du printemps 2023 à l'été 2024", '2023-04-01..2024-09-30 printemps 2023 à été 2024'],
    ['du 01/01/2023 au 31/12/2027', '2023-01-01..2027-12-31 du 01/01/2023 au 31/12/2027'],
    ['du 1er janvier 2023 au 31 décembre 2027', '2023-01-01..2027-12-31 du 01/01/2023 au 31/12/2027'],
    ['15/06/2024 à fin 2024', '2024-06-15..2024-12-31 15/06/2024 à fin 2024'],
    // from…
    ['à partir de 2024', '2024-01-01.. à partir de 2024'],
    ["à partir d'avril 2024", "2024-04-01.. à partir d'avril 2024"],
    ["à partir d'octobre 2024", "2024-10-01.. à partir d'octobre 2024"],
    ['à partir de juin 2024', '2024-06-01.. à partir de juin 2024'],
    ['à partir du 15/06/2024', '2024-06-15.. à partir du 15/06/2024'],
    ['à compter du 1er juin 2024', '2024-06-01.. à partir du 01/06/2024'],
    ['à partir du printemps 2024', '2024-04-01.. à partir du printemps 2024'],
    ['à partir du T2 2024', '2024-04-01.. à partir du T2 2024'],
    ["à partir de l'été 2024", "2024-07-01.. dès l'été 2024"],
    ['dès 2024', '2024-01-01.. dès 2024'],
    ["dès l'automne 2024", "2024-10-01.. dès l'automne 2024"],
    ['dès le printemps 2024', '2024-04-01.. dès le printemps 2024'],
    ['depuis 2019', '2019-01-01.. depuis 2019'],
    ['depuis le 15 juin 2024', '2024-06-15.. depuis le 15/06/2024'],
    // until…
    ["d'ici 2030", "..2030-12-31 d'ici 2030"],
    ['d’ici à fin 2025', "..2025-12-31 d'ici fin 2025"],
    ["d'ici la fin 2025", "..2025-12-31 d'ici fin 2025"],
    ["d'ici le 31/12/2028", "..2028-12-31 d'ici au 31/12/2028"],
    ["jusqu'au 31/12/2028", "..2028-12-31 jusqu'au 31/12/2028"],
    ["jusqu'en 2028", "..2028-12-31 jusqu'en 2028"],
    ["jusqu'à juin 2028", "..2028-06-30 jusqu'en juin 2028"],
    ["jusqu'à la fin 2028", "..2028-12-31 jusqu'à fin 2028"],
    ["jusqu'à l'été 2028", "..2028-09-30 jusqu'en été 2028"],
    ["jusqu'au printemps 2028", "..2028-06-30 jusqu'au printemps 2028"],
  ])('lit « %s »', (texte, attendu) => {
    expect(lue(texte)).toBe(attendu);
  });

  it.each([
    ['JUIN 2024', 'juin 2024'],
    ['A partir de 2024', 'à partir de 2024'],
    ['fevrier a aout 2023', 'février à août 2023'],
    ['ete 2023', 'été 2023'],
    ['debut 2023', 'début 2023'],
    ['de\u0301cembre 2024', 'décembre 2024'],
    ['E\u0301te\u0301 2024', 'été 2024'],
    ['juin\u00a02024', 'juin 2024'],
    ['T1\u202f2024', 'T1 2024'],
    ['  2023\n  à 2027 ', '2023 à 2027'],
  ])('ne tient pas compte de la frappe de « %s »', (texte, libelle) => {
    expect(lirePeriode(texte)).toEqual(lirePeriode(libelle));
    expect(lirePeriode(texte).periode?.libelle).toBe(libelle);
  });

  it.each([
    ['31/02/2024', '(date-impossible)'],
    ['29/02/2023', '(date-impossible)'],
    ['15/13/2024', '(date-impossible)'],
    ['00/01/2024', '(date-impossible)'],
    ['31 avril 2024', '(date-impossible)'],
    ['2024-02-30', '(date-impossible)'],
    ['01/01/0024', '(date-impossible)'],
    ['du 31/02/2024 au 31/12/2024', '(date-impossible)'],
    ["jusqu'au 31/06/2024", '(date-impossible)'],
    ['05/03/24', '2024-03-05..2024-03-05 05/03/2024 (annee-courte)'],
    ['15.06.2024', '2024-06-15..2024-06-15 15/06/2024 (ecriture-pointee)'],
    ['2027 à 2023', '2027-01-01..2023-12-31 2027 à 2023 (fin-avant-debut)'],
    ['du 31/12/2024 au 01/01/2024', '2024-12-31..2024-01-01 du 31/12/2024 au 01/01/2024 (fin-avant-debut)'],
    ['décembre à mars 2024', '2024-12-01..2024-03-31 décembre à mars 2024 (fin-avant-debut)'],
  ])('dit ce qui ne va pas dans « %s »', (texte, attendu) => {
    expect(lue(texte)).toBe(attendu);
  });

  it.each([
    '',
    'juin',
    'janvier à avril',
    'mi-juin',
    "jusqu'en juin",
    'dès à présent',
    'au fil de l’eau',
    'début été 2024',
    'T5 2024',
    'S3 2024',
    '24',
    '0024',
    '47727',
    '2023-27',
    'hiver 2023-2024',
    '2023 à',
    'à 2027',
  ])('ne lit pas « %s »', (texte) => {
    expect(lirePeriode(texte)).toEqual({ defaut: 'illisible' });
  });

  it('écrit un libellé qui se relit comme la même période', () => {
    fc.assert(
      fc.property(ecriture, (texte) => {
        const { periode } = lirePeriode(texte);
        if (!periode) throw new Error(`${texte} was not read`);
        expect(lirePeriode(periode.libelle).periode).toEqual(periode);
      }),
      { numRuns: 2000 },
    );
  });

  it('rend deux fois la même chose d’un texte quelconque', () => {
    const morceau = fc.constantFrom(
      'du',
      'au',
      'à',
      'de',
      "d'",
      'ici',
      'juin',
      '2024',
      '15/06/2024',
      'mi-',
      'fin',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(morceau).map((m) => m.join(' ')),
        ),
        (texte) => {
          const { periode, defaut } = lirePeriode(texte);
          if (periode) expect(lirePeriode(periode.libelle).periode).toEqual(periode);
          else expect(defaut).toBeDefined();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Anything that people write for a period. */
const annee = fc.integer({ min: 1900, max: 2099 });
const un = (...mots: string[]) => fc.constantFrom(...mots);
const mot = (...parties: fc.Arbitrary<string | number>[]) => fc.tuple(...parties).map((p) => p.join(''));
const part = un('', 'début ', 'mi-', 'fin ');
const borne = fc.oneof(
  annee.map(String),
  mot(part, annee),
  mot(part, un(...MOIS), un(' '), annee),
  mot(un('T1 ', 'T2 ', 'T3 ', 'T4 ', 'S1 ', 'S2 '), annee),
  mot(un(...SAISONS), un(' '), annee),
  fc
    .integer({ min: jour(1900, 1, 1), max: jour(2099, 12, 31) })
    .chain((n) => un(dateISO(n), ecrireDate(dateISO(n)), afficherDate(dateISO(n)))),
);
const ecriture = fc.oneof(
  borne,
  mot(borne, un(' à ', ' - '), borne),
  mot(un('du '), borne, un(' au '), borne),
  mot(un('', 'de '), part, un(...MOIS), un(' à '), part, un(...MOIS), un(' '), annee),
  mot(annee, un('-', ' - ', '–', '/'), annee),
  mot(un('à partir de ', "à partir d'", 'à partir du ', 'dès ', "dès l'", 'depuis le '), borne),
  mot(un("d'ici ", "d'ici à ", "d'ici au ", "jusqu'à ", "jusqu'au ", "jusqu'en "), borne),
);

describe('lireDate', () => {
  it.each([
    ['15/06/2024', { date: '2024-06-15' }],
    ['5/6/2024', { date: '2024-06-05' }],
    ['2024-06-15', { date: '2024-06-15' }],
    ['15 juin 2024', { date: '2024-06-15' }],
    ['le 1er août 2024', { date: '2024-08-01' }],
    ['05/03/24', { date: '2024-03-05', defaut: 'annee-courte' }],
    ['15.06.2024', { date: '2024-06-15', defaut: 'ecriture-pointee' }],
    ['31/02/2024', { defaut: 'date-impossible' }],
    ['juin 2024', { defaut: 'illisible' }],
    ['15/06.2024', { defaut: 'illisible' }],
  ])('« %s »', (texte, attendu) => {
    expect(lireDate(texte)).toEqual(attendu);
  });
});

describe('les jours', () => {
  it('se comptent depuis 1970 et se relisent', () => {
    expect(jour(1970, 1, 1)).toBe(0);
    expect(jour(2024, 2, 30)).toBeUndefined();
    expect(jour(24, 1, 1)).toBeUndefined();
    expect(jourDe('2024-6-1')).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 2_000_000 }), (n) => {
        expect(jourDe(dateISO(n))).toBe(n);
        expect(lireDate(ecrireDate(dateISO(n)))).toEqual({ date: dateISO(n) });
        expect(lireDate(afficherDate(dateISO(n)))).toEqual({ date: dateISO(n) });
      }),
    );
  });

  it('d’une période vont du premier inclus au dernier exclu, sans fin où elle est ouverte', () => {
    expect(jours({ debut: '1970-01-01', fin: '1970-01-01', libelle: '' })).toEqual({ debut: 0, fin: 1 });
    expect(jours({ libelle: '' })).toEqual({
      debut: Number.NEGATIVE_INFINITY,
      fin: Number.POSITIVE_INFINITY,
    });
    expect(anneeDe('2024-06-15')).toBe(2024);
  });

  it('s’écrivent pour les gens', () => {
    expect(afficherDate('2024-01-01')).toBe('1er janvier 2024');
    expect(afficherDate('2024-06-15')).toBe('15 juin 2024');
    expect(ecrireDate('2024-06-15')).toBe('15/06/2024');
  });
});

it.each([
  ['juin', 6],
  ['Août', 8],
  ['aout', 8],
  ['janv.', 1],
  ['juil', 7],
  ['juill.', 7],
  ['de\u0301c.', 12],
  ['ma', undefined],
  ['jui', undefined],
  ['juins', undefined],
])('rangMois de « %s »', (nom, rang) => {
  expect(rangMois(nom)).toBe(rang);
});
