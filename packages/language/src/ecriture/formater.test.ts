/** The formatter settles what people type, keeps every comment, changes no meaning, and twice is the same as once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versDocument } from '../analyse/document.js';
import { unDocument } from '../arbitraires.js';
import { analyser, atelierDe, essais, fiche } from '../banc.js';
import { formater } from './formater.js';
import { imprimer } from './imprimer.js';

const { services } = atelierDe();

function forme(texte: string): string {
  const resultat = formater(services, texte);
  if ('faute' in resultat) throw new Error(`ligne ${resultat.faute.ligne} : ${resultat.faute.message}`);
  return resultat.texte;
}

/** @returns the lines of a fiche once laid out, without its margin. */
function lignes(texte: string): string[] {
  return forme(fiche(texte))
    .split('\n')
    .slice(2, -3)
    .map((ligne) => ligne.replace(/^ {4}/, ''));
}

describe('ce que le formateur règle', () => {
  it.each([
    ['Pilotes   CCTC ,URPS', 'pilotes CCTC, URPS'],
    ['calendrier 2023-2027', 'calendrier 2023 à 2027'],
    ['calendrier {2024:"a"}', 'calendrier { 2024 : "a" }'],
    ['financements { coût 18 000 euros/an }', 'financements { coût 18 000 € par an }'],
    ['financements { coût 3 millions d’euros HT }', 'financements { coût 3 M€ HT }'],
    ['financements { poste 0.5 ETP de CCTC }', 'financements { poste 0,5 ETP de CCTC }'],
    ['financements { coût 18000 € }', 'financements { coût 18 000 € }'],
    ['freins “Budget”', 'freins "Budget"'],
    ['freins «Budget»', 'freins « Budget »'],
    ['freins "a"\t,\u00a0"b"', 'freins "a", "b"'],
    ['maître  d’ouvrage CCTC', "maître d'ouvrage CCTC"],
    ['participation coconstruction:"x"', 'participation co-construction : "x"'],
    ['calendrier { 01/06/2024:"a" }', 'calendrier { 01/06/2024 : "a" }'],
    ['calendrier { 1er janvier 2024 : "a" }', 'calendrier { 01/01/2024 : "a" }'],
  ])('%s', (ecrit, attendu) => {
    expect(lignes(ecrit)).toEqual([attendu]);
  });

  it('un texte de plusieurs lignes suit la marge, et garde ses retraits', () => {
    expect(
      lignes('description « Un début\n            - un\n              suite\n\n\n            - deux »'),
    ).toEqual(['description «', '  Un début', '  - un', '    suite', '', '  - deux', '»']);
  });

  it('des textes dont l’un a plusieurs lignes sont l’un sous l’autre', () => {
    expect(lignes('freins "a", «\n b\n c », «d»')).toEqual([
      'freins',
      '    "a",',
      '    «',
      '      b',
      '      c',
      '    »,',
      '    « d »',
    ]);
    expect(lignes('partenaires CCTC pour "x", ARS pour «\n b\n c »')).toEqual([
      'partenaires CCTC pour "x",',
      '    ARS pour «',
      '      b',
      '      c',
      '    »',
    ]);
  });

  it('une rubrique à soi met ses textes sous son nom quand tout ne tient pas sur une ligne', () => {
    const [long, texte] = ['nom '.repeat(15).trim(), 'texte '.repeat(10).trim()];
    expect(lignes(`rubrique "Nom" "a", "b"`)).toEqual(['rubrique "Nom" "a", "b"']);
    expect(lignes(`rubrique "${long}" "${texte}", "b"`)).toEqual([
      `rubrique "${long}"`,
      `    "${texte}", "b"`,
    ]);
    expect(lignes(`rubrique "${long}" "${texte}"`)).toEqual([`rubrique "${long}"`, `    "${texte}"`]);
    expect(lignes(`rubrique "Nom" «\na\nb»`)).toEqual(['rubrique "Nom" «', '  a', '  b', '»']);
  });

  it('les points d’une orientation sont l’un sous l’autre quand elle ne tient pas sur une ligne', () => {
    const contrat = (texte: string) => forme(`contrat a : CLS { ${texte} }`).split('\n').slice(1, -2);
    const point = 'point '.repeat(10).trim();
    expect(contrat('orientation 1 "A" {"b","c" source "d"}')).toEqual([
      '  orientation 1 "A" { "b", "c"  source "d" }',
    ]);
    expect(contrat(`orientation "A" {"${point}", /* x */ "${point}" // y\n source "d"}`)).toEqual([
      '  orientation "A" {',
      `    "${point}",`,
      `    /* x */ "${point}" // y`,
      '    source "d"',
      '  }',
    ]);
  });

  it('les faits d’un document sont chacun sur sa ligne, quel que soit leur ordre', () => {
    const ligne = 'document a "A" { date juillet 2018  site "b"  auteurs "c", "d" }\n';
    expect(forme('document a "A" {date juillet 2018 site "b" auteurs "c","d"}')).toBe(ligne);
    expect(forme(ligne.replace('  site', ' // e\n  site'))).toBe(
      'document a "A" {\n  date juillet 2018 // e\n  site "b"\n  auteurs "c", "d"\n}\n',
    );
  });

  it('une liste trop longue continue sur la ligne suivante, après une virgule', () => {
    const noms = Array.from({ length: 12 }, (_, rang) => `Structure-numéro-${rang}`).join(', ');
    const lues = lignes(`partenaires ${noms}`);
    expect(lues.length).toBeGreaterThan(1);
    expect(lues.every((ligne) => ligne.length <= 116)).toBe(true);
    expect(lues.slice(0, -1).every((ligne) => ligne.endsWith(','))).toBe(true);
    expect(lues.join(' ').replace(/\s+/g, ' ')).toBe(`partenaires ${noms}`);
  });

  it('les fins de ligne de Windows et la marque d’ordre des octets ne gênent pas', () => {
    expect(forme('\ufeffcontrat a : CLS "A" {\r\n  axe 1 "B" {\r\n  }\r\n}\r\n')).toBe(
      'contrat a : CLS "A" {\n  axe 1 "B" { }\n}\n',
    );
  });

  it('une ligne vide en tête d’un bloc ne compte pas', () => {
    const propre = forme(
      'contrat a : CLS "A" { action 1 "B" { objectifs visés {\n\ngénéral "A" {\n\n1 "B" } } } }',
    );
    expect(propre).toContain('général "A" { 1 "B" }');
    expect(forme(propre)).toBe(propre);
  });

  it('un texte qui ne se lit pas est laissé tel quel, et sa première faute est dite', () => {
    expect(formater(services, 'contrat a : CLS "A" {\n  axe "B" {\n  }\n}')).toMatchObject({
      faute: { ligne: 2 },
    });
  });
});

describe('les commentaires', () => {
  it('restent à leur place', () => {
    const texte = `// en tête

utilise "./acteurs.paraphe" // après

/** Documentation du contrat. */
contrat a : CLS "A" { // à l'ouverture
  // avant la période
  période 2023 à 2027 /* au bout */

  // avant l'axe
  axe 1 "B" {
    pilotes "Élus", // dans la liste
        "Agents"
    // à la fin du bloc
  } // après le bloc
}

// en queue
`;
    expect(forme(texte)).toBe(texte);
  });
});

/** Cuts a text into its tokens and puts them together again with other blanks and comments between them. */
function malmener(texte: string, hasard: () => number): { texte: string; commentaires: number } {
  const { tokens } = services.paraphe.parser.Lexer.tokenize(texte);
  let sortie = '';
  let commentaires = 0;
  for (const [rang, token] of tokens.entries()) {
    const avant = tokens[rang - 1];
    const entre = avant ? texte.slice((avant.endOffset as number) + 1, token.startOffset) : '';
    const colle = entre === '' || /^(TRIMESTRE|SEMESTRE|MI)$/.test(avant?.tokenType.name ?? '');
    if (colle) sortie += entre;
    else {
      const blanc = [
        ' ',
        '  ',
        '\n',
        '\r\n\t',
        '\n\n\n',
        `\n// note ${rang}\n`,
        ` /* bloc ${rang} */ `,
        ` // fin ${rang}\n`,
      ][Math.floor(hasard() * 8)] as string;
      if (/[*/]/.test(blanc)) commentaires++;
      sortie += blanc;
    }
    sortie += token.image;
  }
  return { texte: sortie, commentaires };
}

describe('un texte malmené', () => {
  it('garde son sens et ses commentaires ; deux fois vaut une fois', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        unDocument,
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (document, flux) => {
          const hasard = () => flux.next().value as number;
          const abime = malmener(imprimer(document), hasard);
          const propre = forme(abime.texte);
          expect(versDocument([analyser(propre)])).toEqual(versDocument([analyser(abime.texte)]));
          expect(propre.match(/\/\/ note \d|\/\* bloc \d|\/\/ fin \d/g)?.length ?? 0).toBe(
            abime.commentaires,
          );
          expect(forme(propre)).toBe(propre);
        },
      ),
      { numRuns: essais(15), endOnFailure: true },
    );
  });
});
