/** What a paste from Word brings: hyphens, spaces and quotation marks of other kinds, characters that nobody sees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versDocument } from '../analyse/document.js';
import { analyser, atelierDe, fiche, souligne } from '../banc.js';
import { formater } from '../ecriture/formater.js';
import { imprimer } from '../ecriture/imprimer.js';
import { choisirLangue } from '../messages.js';

const { services } = atelierDe();

function forme(texte: string): string {
  const resultat = formater(services, texte);
  if ('faute' in resultat) throw new Error(`ligne ${resultat.faute.ligne} : ${resultat.faute.message}`);
  return resultat.texte;
}

/** @returns the JSON of a text in which nothing of the language itself is at fault. */
function json(texte: string) {
  const analyse = analyser(texte);
  expect(souligne(texte, analyse)).toEqual([]);
  return versDocument([analyse]);
}

/** Checks that a pasted text is the plain one: same JSON, same text once laid out, which reads back the same. */
function seVaut(colle: string, simple: string): void {
  expect(colle).not.toBe(simple);
  const lu = json(colle);
  expect(lu).toEqual(json(simple));
  const mis = forme(colle);
  expect(mis).toBe(forme(simple));
  expect(json(mis)).toEqual(lu);
  expect(json(imprimer(lu))).toEqual(lu);
}

const ACTEURS = `acteurs { Centre-social-du-Bocage : association "Centre social"  CPTS : cpts "CPTS" }\n`;
const contrat = (lignes: string) => ACTEURS + fiche(lignes);

const dit = (lignes: string) => {
  const texte = fiche(lignes);
  return souligne(texte, analyser(texte));
};

describe('traits d’union', () => {
  describe.each([
    ['insécable', '\u2011'],
    ['U+2010', '\u2010'],
  ])('%s', (_, tiret) => {
    it.each([
      'pilotes Centre-social-du-Bocage',
      'Pilotes Centre-social-du-Bocage',
      'participation co-construction : "Ateliers"',
      'Participation Co-construction : "Ateliers"',
      'sous-action 1.a "Une partie" { freins "x" }',
      'Sous-action 1.a "Une partie" { freins "x" }',
      'calendrier mi-2024',
      'calendrier Mi-février 2024',
      'calendrier 2023-2027',
      'calendrier 2023 - 2027',
      'calendrier 2024-06-15',
      'indicateurs { résultat jeunes-formés "Jeunes" { unité "jeunes" } }',
    ])('%s', (ligne) => {
      seVaut(contrat(ligne.replaceAll('-', tiret)), contrat(ligne));
    });

    it('reste tel quel dans la prose', () => {
      const ligne = `description « Un rendez${tiret}vous »`;
      expect(json(fiche(ligne)).contrats?.[0]?.actions[0]?.description).toBe(`Un rendez${tiret}vous`);
      expect(forme(fiche(ligne))).toContain(ligne);
    });
  });

  it('un nom déclaré d’une façon et écrit de l’autre est le même nom', () => {
    const texte = contrat('pilotes Centre\u2011social\u2010du-Bocage');
    expect(json(texte).contrats?.[0]?.actions[0]?.pilotes).toEqual([{ acteur: 'Centre-social-du-Bocage' }]);
  });
});

const ESPACES = [
  '\u00a0',
  '\u202f',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
].concat(['\u2009', '\u200a']);

describe('espaces', () => {
  it.each(ESPACES.map((espace) => [code(espace), espace]))('%s', (_, espace) => {
    const lignes = [
      'calendrier { T1 2024 : "a"  S2 2024 : "b"  15 juin 2024 : "c"  mi-février 2024 : "d"  2025 - 2026 : "e" }',
      'objectifs visés "a"',
      'indicateurs { résultat x "y" { unité "%"  référence 12 345,5 en 2022  cible 80 % en 2027 } }',
      'financements { coût 18 000 € TTC  coût 1 234,56 €  poste 0,5 ETP de CPTS  autofinancement 20 %  CPTS 5 000 € en nature }',
    ].join('\n');
    const collees = lignes.replace(/(?<=[\d\p{L}]) (?=[\d€%\p{L}-])|(?<=-) (?=\d)/gu, espace);
    seVaut(contrat(collees), contrat(lignes));
  });

  it.each(ESPACES.map((espace) => [code(espace), espace]))('%s dans un SIREN', (_, espace) => {
    const acteurs = 'acteurs { CC : epci "Une CC" siren 200 066 322 siret 200 066 322 00012 }\n';
    seVaut(acteurs.replace(/(?<=\d) (?=\d)/g, espace), acteurs);
  });
});

const BLANCS = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\u2029',
  '\v',
  '\f',
  '\t',
];
const INVISIBLES = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff'];

function code(signe: string): string {
  return `U+${signe.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

describe('blancs et caractères sans dessin', () => {
  const lignes = [
    'pilotes CPTS , "Autre"',
    'référent élu "La maire"',
    'calendrier { janvier à avril 2023 : étape 1 "Un" ( réalisée )  }',
    'financements { coût 18000 € // une note\n }',
  ].join('\n');

  it.each(BLANCS.map((blanc) => [code(blanc), blanc]))('%s auprès d’un blanc, d’un signe', (_, blanc) => {
    for (const colle of [
      lignes.replace(/"[^"]*"|\/\/.*| (?=[\p{L}"(){},:])/gu, (lu) => (lu === ' ' ? ` ${blanc}` : lu)),
      lignes.replace(/\n/g, `${blanc}\n${blanc}`),
      blanc + lignes,
    ])
      seVaut(contrat(colle), contrat(lignes));
  });

  it.each(INVISIBLES.map((signe) => [code(signe), signe]))(
    '%s au milieu d’un mot, d’un nombre',
    (_, signe) => {
      const simple = contrat(
        `${lignes}\nobjectifs visés "a"\ncalendrier 15/06/2024`.replace(/calendrier \{.*\n/, ''),
      );
      const colle = simple.replace(/"[^"]*"|\/\/.*|[\p{L}\d/](?=[\p{L}\d/])/gu, (lu) =>
        lu.length > 1 ? lu : lu + signe,
      );
      seVaut(colle, simple);
    },
  );

  it.each(INVISIBLES.map((signe) => [code(signe), signe]))(
    '%s : ce qui est souligné l’est à sa place',
    (_, signe) => {
      const texte = fiche(
        `pi${signe}lotes "A"\n/* a${signe}b */ thè${signe}mes "Santé ${signe} mentale"\nresu${signe}mé "x"`,
      );
      expect(souligne(texte, analyser(texte))[0]).toMatch(new RegExp(`^resu${signe}mé: .*inconnu`));
      const commente = fiche(`pi${signe}lotes "A" // no${signe}te`);
      expect(forme(commente)).toContain(`pilotes "A" // no${signe}te`);
    },
  );

  it('un texte perd ses traits d’union conditionnels, le JSON n’en a aucun', () => {
    const texte = fiche(
      'description « La pré\u00adven\u00adtion, l’accès\u200b aux soins »\nfreins "bud\u00adget"',
    );
    const { description, freins } = json(texte).contrats?.[0]?.actions[0] ?? {};
    expect({ description, freins }).toEqual({
      description: 'La prévention, l’accès aux soins',
      freins: ['budget'],
    });
    expect(forme(texte)).toBe(
      forme(fiche('description « La prévention, l’accès aux soins »\nfreins "budget"')),
    );
  });

  it('un signe tenu par un liant garde son liant', () => {
    expect(json(fiche('freins "👩\u200d⚕️"')).contrats?.[0]?.actions[0]?.freins).toEqual(['👩\u200d⚕️']);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR seul', '\r'],
  ])('%s', (_, saut) => {
    const texte = contrat('description «\n  Un.\n\n    Deux.\n»\nfreins "a" // fin\npilotes "b"');
    expect(json(texte.replace(/\n/g, saut))).toEqual(json(texte));
  });
});

describe('guillemets', () => {
  it.each(['“Budget”', '«Budget»', '«\u202fBudget\u202f»', '«\u2009Budget\u2009»'])('%s est lu', (ecrit) => {
    expect(json(fiche(`freins ${ecrit}, "b"`)).contrats?.[0]?.actions[0]?.freins).toEqual(['Budget', 'b']);
  });

  const mettre = 'mettez-le entre « et », ou entre " et ".';
  it.each([
    ['„Budget”', '„ (guillemet anglais bas)', '” (guillemet anglais fermant)'],
    ['„Budget“', '„ (guillemet anglais bas)', '“ (guillemet anglais ouvrant)'],
    ['”Budget”', '” (guillemet anglais fermant)', '” (guillemet anglais fermant)'],
    ['‘Budget’', '‘ (guillemet simple ouvrant)', '’ (apostrophe courbe)'],
    ['‘L’accès’', '‘ (guillemet simple ouvrant)', '’ (apostrophe courbe)'],
    ["'L'accès'", "' (apostrophe droite)", "' (apostrophe droite)"],
    ["''Budget''", "'' (deux apostrophes droites)", "'' (deux apostrophes droites)"],
    ['“Budget"', '“ (guillemet anglais ouvrant)', '" (guillemet droit)'],
    ['"Budget”', '" (guillemet droit)', '” (guillemet anglais fermant)'],
    ['"Budget »', '" (guillemet droit)', '»'],
    ['« Budget"', '« (guillemet français ouvrant)', '" (guillemet droit)'],
    ['<< Budget >>', '<< (deux signes « inférieur à »)', '>> (deux signes « supérieur à »)'],
    ['<< Budget »', '<< (deux signes « inférieur à »)', '»'],
    ['‹ Budget ›', '‹ (guillemet simple français ouvrant)', '› (guillemet simple français fermant)'],
  ])('%s est dit, une fois, et lu', (ecrit, ouvrant, fermant) => {
    for (const suite of ['', `, "b"`]) {
      const texte = fiche(`freins ${ecrit}${suite}\npilotes "a"`);
      const analyse = analyser(texte);
      expect(souligne(texte, analyse)).toEqual([
        `${ecrit}: Ce texte commence par ${ouvrant} et finit par ${fermant} : ${mettre}`,
      ]);
      const { freins, pilotes } = analyse.contrats[0]?.plan.actions[0] ?? {};
      expect(freins).toEqual([/L./.test(ecrit) ? ecrit.slice(1, -1) : 'Budget', ...(suite ? ['b'] : [])]);
      expect(pilotes).toEqual([{ texte: 'a' }]);
      expect(formater(services, texte)).toHaveProperty('faute.ligne', 3);
    }
  });

  it.each([
    ['"A”, "B"', '"A”'],
    ['“A", “B”', '“A"'],
    ['"A», "B"', '"A»'],
  ])('%s : un texte ne déborde pas sur le suivant', (ecrit, souligné) => {
    expect(dit(`freins ${ecrit}`)).toEqual([expect.stringMatching(`^${souligné}: Ce texte commence par`)]);
  });

  it.each([
    ['"dit “oui” fort"', 'dit “oui” fort'],
    ['"un écran de 5”"', 'un écran de 5”'],
    ['"un « mot » cité"', 'un « mot » cité'],
    ['“un "mot" cité”', 'un "mot" cité'],
    ['« l’un "mot", l’autre »', 'l’un "mot", l’autre'],
    ["« d'abord 'ceci' »", "d'abord 'ceci'"],
  ])('%s : d’autres guillemets dans un texte ne gênent pas', (ecrit, lu) => {
    expect(json(fiche(`description ${ecrit}`)).contrats?.[0]?.actions[0]?.description).toBe(lu);
  });
});

describe('ce qui n’est pas lu est nommé', () => {
  it.each([
    [
      'pilotes Centre–social',
      "– (tiret moyen) n'a pas de sens ici : dans un nom ou un mot, tapez le trait d'union du clavier, -.",
    ],
    [
      'pilotes Centre−social',
      "− (signe moins) n'a pas de sens ici : dans un nom ou un mot, tapez le trait d'union du clavier, -.",
    ],
    [
      '• freins "a"',
      "• (puce) n'a pas de sens ici : hors d'un texte, une liste n'a pas de puces, et ses valeurs sont séparées par des virgules.",
    ],
    [
      'freins „a',
      '„ (guillemet anglais bas) n\'a pas de sens ici : un texte s\'écrit entre « et », ou entre " et ".',
    ],
    [
      'freins \u202a"a"',
      'Un caractère qui ne se voit pas se trouve ici (marque de sens de lecture) : effacez-le, ou tapez ce passage à nouveau.',
    ],
    [
      '\uf0b7 freins "a"',
      'Un caractère qui ne se voit pas se trouve ici (U+F0B7) : effacez-le, ou tapez ce passage à nouveau.',
    ],
    [
      'freins \u0007"a"',
      'Un caractère qui ne se voit pas se trouve ici (U+0007) : effacez-le, ou tapez ce passage à nouveau.',
    ],
  ])('%j', (ligne, message) => {
    expect(dit(ligne).map((lu) => lu.replace(/^.*?: /s, ''))).toContain(message);
  });

  it('en anglais aussi', () => {
    choisirLangue('en');
    try {
      expect(dit('freins „a“')).toEqual([
        '„a“: This text begins with „ (low quotation mark) and ends with “ (left quotation mark): put it between « and », or between " and ".',
      ]);
      expect(dit('freins \u202a"a"')[0]).toContain(
        'A character that cannot be seen stands here (mark of direction): delete it, or type this passage again.',
      );
      expect(dit('pilotes a–b')[0]).toContain('– (en dash) means nothing here');
    } finally {
      choisirLangue('fr');
    }
  });
});

it.each(["'a", '"a"a', '“a“', '<<', '‹', '\u00ada', '„'])(
  '50 000 fois %j sur une ligne se lit en peu de temps',
  (motif) => {
    const debut = performance.now();
    services.paraphe.parser.Lexer.tokenize(motif.repeat(50_000));
    expect(performance.now() - debut).toBeLessThan(5000);
  },
);

/** @returns the text as a paste may bring it: all at once, outside its quotation marks and its comments. */
function commeDansWord(texte: string): string {
  let rang = 0;
  const tour = (signes: readonly string[]) => signes[rang++ % signes.length] as string;
  return texte.replace(
    /«(?:[^«»]|«[^»]*»)*»|"[^"\n]*"|\/\*[\s\S]*?\*\/|\/\/.*|(?<=\d) (?=\d{3}|[€%kM])|(?<=\p{L})-|(?<=\p{Ll}\p{Ll})(?=\p{Ll}\p{Ll})|\n/gu,
    (lu) => {
      if (lu === '') return rang++ % 5 ? '' : tour(INVISIBLES);
      if (lu === ' ') return tour(ESPACES);
      if (lu === '-') return tour(['\u2010', '\u2011']);
      if (lu === '\n') return tour(['\r\n', '\n', '\v\n', '\n\f', '\u0085\n', '\n\u2028']);
      if (lu.startsWith('"') && lu.length > 2) return `“${lu.slice(1, -1)}”`;
      return lu.startsWith('«') ? lu.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad') : lu;
    },
  );
}

describe('une fiche entière collée de Word', () => {
  it('est la même que tapée au clavier', () => {
    const simple = contrat(`    objectifs visés "Repérer plus tôt", "Former"
    description «
      Un rendez-vous par mois, à l’école.
      Deux médiatrices.
    »
    publics "Jeunes de 12 à 25 ans"
    pilotes Centre-social-du-Bocage (chef de file)
    partenaires CPTS, "Mission locale"
    référent élu "La maire"
    participation co-construction : "Ateliers"
    calendrier {
      mi-2024 : étape 1 "Cadrer" (réalisée)
      T1 2025 : jalon "Lancer"
      2025-2027 : "Animer"
    }
    indicateurs {
      résultat jeunes-formés "Jeunes formés" { unité "jeunes"  référence 0 en 2023  cible 1 200 en 2027  fréquence annuelle }
    }
    financements { // en instruction
      coût 18 000 € TTC
      CPTS 5 000 € en nature
      autofinancement 20 %
    }`);
    seVaut(commeDansWord(simple), simple);
  });

  it('un contrat entier aussi', () => {
    const dossier = join(import.meta.dirname, '../../../../examples/cls-terres-des-confluences');
    const simple = readFileSync(join(dossier, 'contrat.paraphe'), 'utf8');
    const plan = (texte: string) => JSON.stringify(analyser(texte).contrats[0]?.plan);
    expect(plan(commeDansWord(simple)) === plan(simple)).toBe(true);
    expect(forme(commeDansWord(simple))).toBe(forme(simple));
  });
});
