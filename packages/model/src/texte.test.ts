import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estProvisoire, normaliserTexte, sansAccents, texteSimple, typographier } from './texte.js';

describe('normaliserTexte', () => {
  it.each([
    ['une ligne', '  Budget \t', 'Budget'],
    ['des accents décomposés', 'E\u0301lus', 'Élus'],
    ['les fins de ligne des autres systèmes', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['les espaces en fin de ligne', 'a  \nb\u00a0\nc', 'a\nb\nc'],
    ['plusieurs lignes vides', 'a\n\n \n\nb\n\n', 'a\n\nb'],
    ['une tabulation', 'a\tb', 'a  b'],
    ['les caractères invisibles', 'a\u0000\u0007b', 'ab'],
    [
      'les traits d’union conditionnels, les espaces sans chasse',
      'pré\u00adven\u200btion\ufeff',
      'prévention',
    ],
    ['un signe tenu par un liant', '👩\u200d⚕️', '👩\u200d⚕️'],
    ['un accent séparé de sa lettre par un caractère invisible', 'e\u0000\u0301', 'é'],
    ['rien', ' \n\t\n ', ''],
  ])('règle %s', (_, texte, attendu) => {
    expect(normaliserTexte(texte)).toBe(attendu);
    expect(normaliserTexte(texte, true)).toBe(attendu);
  });

  it('retire l’indentation commune, garde celle des listes', () => {
    expect(normaliserTexte('    Trois axes :\n    - un\n      - deux\n    ', true)).toBe(
      'Trois axes :\n- un\n  - deux',
    );
  });

  it('ne compte pas la première ligne quand elle suit son guillemet', () => {
    expect(normaliserTexte(' Trois axes :\n    - un\n      - deux\n')).toBe('Trois axes :\n- un\n  - deux');
  });

  const ligne = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({
      unit: fc.constantFrom(' ', '\t', '\u00a0', '\u00ad', '\ufeff', 'a', 'e', '\u0301', '\u0000', '-'),
      maxLength: 8,
    }),
  );
  const lignes = fc.array(ligne, { maxLength: 6 });

  it('ne change plus ce qu’elle a réglé', () => {
    fc.assert(
      fc.property(lignes, fc.boolean(), un('\n', '\r\n', '\u2028'), (ecrites, indentation, saut) => {
        const net = normaliserTexte(ecrites.join(saut), indentation);
        expect(normaliserTexte(net, indentation)).toBe(net);
      }),
      { numRuns: 2000 },
    );
  });

  it('ne dépend pas de l’indentation du fichier', () => {
    fc.assert(
      fc.property(lignes, fc.boolean(), un(' ', '  ', '\t', '      '), (ecrites, indentation, retrait) => {
        const decalees = ecrites
          .join('\n')
          .split(/\r\n?|[\n\v\f\u2028\u2029\u0085]/)
          .map((l) => retrait + l)
          .join('\n');
        expect(normaliserTexte(decalees, indentation)).toBe(normaliserTexte(ecrites.join('\n'), indentation));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('estProvisoire', () => {
  it.each([
    '…',
    '...',
    '.',
    '?',
    '-',
    '—',
    '____',
    'xxx',
    'TODO',
    'todo :',
    'N/A',
    'Test',
    'Lorem ipsum dolor\nsit amet',
    'À compléter',
    'A completer',
    'à compléter…',
    'À préciser.',
    'à préciser !',
    '[à renseigner]',
    '« À rédiger »',
    '**à remplir**',
    'À préciser ultérieurement',
    'A\u0300 comple\u0301ter',
    'Nouvelle action',
    'Nouvel indicateur',
    'Sans titre',
  ])('« %s » attend son texte', (texte) => {
    expect(estProvisoire(texte)).toBe(true);
  });

  it.each([
    '',
    "À préciser avec l'ARS en juin",
    'À compléter par la CCTC : juin 2024',
    'À préciser : le public et le lieu',
    'À définir',
    'Test de dépistage',
    'Texte du règlement',
    'Nouvelle action de prévention',
    'NA 12',
    '3 %',
  ])('« %s » se suffit', (texte) => {
    expect(estProvisoire(texte)).toBe(false);
  });
});

describe('typographier', () => {
  /** Makes the spaces visible: `~` no-break, `_` narrow no-break. */
  const vue = (texte: string) =>
    typographier(texte)
      .replace(/\u00a0/g, '~')
      .replace(/\u202f/g, '_');

  it.each([
    ['Action 1.4.2 : « Pôle Santé » sans pilote.', 'Action 1.4.2~: «~Pôle Santé~» sans pilote.'],
    ['Attention: trois lignes', 'Attention~: trois lignes'],
    ['Qui pilote? Personne !', 'Qui pilote_? Personne_!'],
    ['Quoi ?! Rien !!!', 'Quoi_?! Rien_!!!'],
    ['un;deux ; trois', 'un;deux_; trois'],
    ['18 000 € à 60 % (5%)', '18 000~€ à 60~% (5~%)'],
    ['3 M€ HT, 230 000 €/an', '3~M€ HT, 230 000~€/an'],
    ['«Élus»', '«~Élus~»'],
    ['« « Élus » »', '«~«~Élus~»~»'],
    ['«\n  Texte\n»', '«\n  Texte\n»'],
    ['Vouliez-vous dire « CCTC » ?', 'Vouliez-vous dire «~CCTC~»_?'],
    ['**Coût :** 5 €', '**Coût~:** 5~€'],
  ])('pose les espaces de « %s »', (texte, attendu) => {
    expect(vue(texte)).toBe(attendu);
  });

  it.each([
    'à 10:30',
    'acteurs.paraphe:12:3',
    'a::b',
    '!important',
    ':smile',
    'https://exemple.fr/a?b=1;c:2!',
    'www.exemple.fr/?a',
    'mailto:contact@exemple.fr',
    'code `coût : 5 €` et "freins : 5 %"',
    'a &amp; b &#39; c',
    '50%25',
    '| :--- | ---: |',
  ])('laisse « %s »', (texte) => {
    expect(typographier(texte)).toBe(texte);
  });

  it('règle ce qui suit une adresse ou du code, et ce qui les entoure', () => {
    expect(vue('«https://exemple.fr/a?b» : voir')).toBe('«~https://exemple.fr/a?b~»~: voir');
    expect(vue('Écrivez `pilotes CCTC` : c’est tout !')).toBe('Écrivez `pilotes CCTC`~: c’est tout_!');
    expect(vue('"CLS" ; "CTG" ?')).toBe('"CLS"_; "CTG"_?');
  });

  it('remplace les espaces qui y sont, sans les doubler', () => {
    expect(vue('«\u00a0Élus\u202f»\u00a0? 5\u202f% \u00a0: 3  €')).toBe('«~Élus~»_? 5~%~: 3~€');
  });

  it('ne change plus ce qu’il a réglé, ni les lettres, ni les lignes', () => {
    const morceau = un(
      ...[
        '«',
        '»',
        ':',
        ';',
        '!',
        '?',
        '€',
        '%',
        '`',
        '"',
        '*',
        '_',
        '(',
        ')',
        '\n',
        ' ',
        '  ',
        '\u00a0',
        '\u202f',
      ],
      ...['5', '18 000', 'k€', 'Élus', 'https://a.fr/?b:', 'www.a.fr', 'mailto:a', '&amp;', '://', '…', '.'],
    );
    const lettres = (texte: string) => texte.replace(/[ \u00a0\u202f]/g, '');
    fc.assert(
      fc.property(fc.array(morceau, { maxLength: 12 }), (morceaux) => {
        const texte = morceaux.join('');
        const net = typographier(texte);
        expect(typographier(net)).toBe(net);
        expect(lettres(net)).toBe(lettres(texte));
      }),
      { numRuns: 20_000 },
    );
  });
});

function un(...mots: string[]) {
  return fc.constantFrom(...mots);
}

it('sansAccents et texteSimple rapprochent les écritures d’un même mot', () => {
  expect(sansAccents('Œuvre Élevée E\u0301')).toBe('oeuvre elevee e');
  expect(texteSimple(' l’e\u0301té\u00a0\n 2024 ')).toBe("l'été 2024");
});
