/** `utilise`: which files a text may use, and what is said of those that it cannot. */

import { URI } from 'langium';
import { afterEach, describe, expect, it } from 'vitest';
import { atelierDe, souligne } from '../banc.js';
import { choisirLangue } from '../messages.js';
import { Atelier } from './atelier.js';

afterEach(() => choisirLangue('fr'));

const CONTRAT = (pilote: string) =>
  `contrat essai : CLS "Contrat" { action 1 "Une" { pilotes ${pilote} } }\n`;
const ACTEURS = 'acteurs { CCTC : epci "Communauté de communes" }\n';

/** @returns what is said of `/dossier/contrat.paraphe`, beside the other files. */
function dire(texte: string, fichiers: Record<string, string> = {}) {
  const adresse = '/dossier/contrat.paraphe';
  return souligne(texte, atelierDe({ ...fichiers, [adresse]: texte }).analyser(URI.file(adresse), texte));
}

describe('utilise', () => {
  it.each(['./acteurs.paraphe', 'acteurs.paraphe', './sous/../acteurs.paraphe', '.\\\\acteurs.paraphe'])(
    'apporte les noms de « %s »',
    (chemin) => {
      expect(
        dire(`utilise "${chemin}"\n${CONTRAT('CCTC')}`, { '/dossier/acteurs.paraphe': ACTEURS }),
      ).toEqual([]);
    },
  );

  it('les noms d’un fichier utilisé par un fichier utilisé', () => {
    const fichiers = {
      '/dossier/a.paraphe': 'utilise "./sous/b.paraphe"\n',
      '/dossier/sous/b.paraphe': `utilise "../c.paraphe"\n`,
      '/dossier/c.paraphe': ACTEURS,
    };
    expect(dire(`utilise "./a.paraphe"\n${CONTRAT('CCTC')}`, fichiers)).toEqual([]);
  });

  it('les noms d’un fichier qui n’est pas utilisé restent inconnus', () => {
    expect(dire(CONTRAT('CCTC'), { '/dossier/acteurs.paraphe': ACTEURS })).toEqual([
      "CCTC: Acteur « CCTC » inconnu : il n'est déclaré ni dans ce texte ni dans un fichier qu'il utilise.",
    ]);
  });

  it('les contrats d’un autre fichier peuvent être cités', () => {
    const texte =
      'utilise "./ancien.paraphe"\ncontrat essai : CLS { action 1 "Une" { reconduit action 7 de cls-2018, action 8 de cls-2018 } }\n';
    expect(
      dire(texte, { '/dossier/ancien.paraphe': 'contrat cls-2018 : CLS { action 7 "A" { } }\n' }),
    ).toEqual(["8: Action 8 n'existe pas dans « cls-2018 ». Numéros connus : 7."]);
  });

  it('le contrat dit d’où viennent ses acteurs : ceux qu’il nomme sont dans son JSON', () => {
    const texte = `utilise "./a.paraphe"\n${CONTRAT('CCTC')}`;
    const analyse = atelierDe({ '/dossier/a.paraphe': `${ACTEURS}acteurs { Autre : ars }\n` }).analyser(
      URI.file('/dossier/c.paraphe'),
      texte,
    );
    expect(analyse.contrats[0]?.acteursNommes).toEqual(new Set(['CCTC']));
    expect(analyse.acteurs).toEqual([]);
  });
});

describe('ce qui ne peut pas être utilisé', () => {
  it('un fichier absent', () => {
    expect(dire('utilise "./acteur.paraphe"')).toEqual([
      '"./acteur.paraphe": Le fichier « ./acteur.paraphe » est introuvable.',
    ]);
  });

  it('un fichier absent, avec les noms voisins que donne le dossier', () => {
    const atelier = new Atelier({
      aujourdhui: '2024-06-15',
      lire: () => ({ absent: true, voisins: ['acteurs.paraphe'] }),
    });
    const texte = 'utilise "./acteur.paraphe"';
    expect(souligne(texte, atelier.analyser(URI.file('/dossier/c.paraphe'), texte))).toEqual([
      '"./acteur.paraphe": Le fichier « ./acteur.paraphe » est introuvable. Vouliez-vous dire « ./acteurs.paraphe » ?',
    ]);
  });

  it('un fichier que l’on ne peut pas lire', () => {
    const atelier = new Atelier({
      aujourdhui: '2024-06-15',
      lire: () => ({ raison: "vous n'avez pas le droit de le lire." }),
    });
    const texte = 'utilise "./a.paraphe"';
    expect(souligne(texte, atelier.analyser(URI.file('/dossier/c.paraphe'), texte))).toEqual([
      '"./a.paraphe": Le fichier « ./a.paraphe » ne peut pas être lu : vous n\'avez pas le droit de le lire.',
    ]);
  });

  it.each([
    '../ailleurs.paraphe',
    '../../etc/passwd',
    './sous/../../ailleurs.paraphe',
    '/ailleurs.paraphe',
    '../dossier-voisin/a.paraphe',
  ])('un fichier hors du dossier : « %s »', (chemin) => {
    const dehors = {
      '/ailleurs.paraphe': ACTEURS,
      '/etc/passwd': ACTEURS,
      '/dossier-voisin/a.paraphe': ACTEURS,
    };
    expect(dire(`utilise "${chemin}"`, dehors)).toEqual([
      `"${chemin}": Le fichier « ${chemin} » est hors du dossier de travail ; il n'est pas lu.`,
    ]);
  });

  it('lui-même', () => {
    expect(dire(`utilise "./contrat.paraphe"\n${CONTRAT('"x"')}`)).toEqual([
      '"./contrat.paraphe": Ce fichier s\'utilise lui-même.',
    ]);
  });

  it('un cercle de deux', () => {
    const texte = `utilise "./a.paraphe"\n${CONTRAT('CCTC')}`;
    expect(dire(texte, { '/dossier/a.paraphe': `utilise "./contrat.paraphe"\n${ACTEURS}` })).toEqual([
      '"./a.paraphe": Les fichiers s\'utilisent en boucle : contrat.paraphe → a.paraphe → contrat.paraphe.',
    ]);
  });

  it('un cercle de trois', () => {
    const fichiers = {
      '/dossier/a.paraphe': 'utilise "./b.paraphe"\n',
      '/dossier/b.paraphe': `utilise "./contrat.paraphe"\n${ACTEURS}`,
    };
    expect(dire(`utilise "./a.paraphe"\n${CONTRAT('CCTC')}`, fichiers)).toEqual([
      '"./a.paraphe": Les fichiers s\'utilisent en boucle : contrat.paraphe → a.paraphe → b.paraphe → contrat.paraphe.',
    ]);
  });

  it('un cercle entre les fichiers utilisés, sans passer par le texte, ne tourne pas sans fin', () => {
    const fichiers = {
      '/dossier/a.paraphe': 'utilise "./b.paraphe"\n',
      '/dossier/b.paraphe': `utilise "./a.paraphe"\n${ACTEURS}`,
    };
    expect(dire(`utilise "./a.paraphe"\n${CONTRAT('CCTC')}`, fichiers)).toEqual([]);
  });

  it('vingt fichiers qui s’utilisent tous ne prennent pas un temps démesuré', () => {
    const noms = Array.from({ length: 20 }, (_, i) => `f${i}`);
    const tous = noms.map((nom) => `utilise "./${nom}.paraphe"\n`).join('');
    const fichiers = Object.fromEntries(noms.map((nom) => [`/dossier/${nom}.paraphe`, tous]));
    expect(dire(tous, fichiers)).toEqual([]);
  }, 20_000);

  it('un fichier qui a des fautes : ce qui y a été lu sert', () => {
    const texte = `utilise "./a.paraphe"\n${CONTRAT('CCTC, ARS')}`;
    expect(dire(texte, { '/dossier/a.paraphe': `${ACTEURS}acteurs { ARS ars "x" }\n` })).toContain(
      '"./a.paraphe": Le fichier « ./a.paraphe » contient des fautes : ce qui n\'a pas pu y être lu manque ici.',
    );
    expect(
      dire(texte, { '/dossier/a.paraphe': `${ACTEURS}acteurs { ARS ars "x" }\n` }).filter((dit) =>
        dit.startsWith('CCTC'),
      ),
    ).toEqual([]);
  });
});

describe('un nom déclaré deux fois', () => {
  const DOUBLE = 'CCTC: « CCTC » est déjà déclaré ailleurs : deux choses ne peuvent pas porter le même nom.';

  it('dans le même texte', () => {
    expect(dire(`${ACTEURS}acteur CCTC : commune "Autre"\n`)).toEqual([DOUBLE]);
  });

  it('dans le texte et dans un fichier utilisé', () => {
    expect(dire(`utilise "./a.paraphe"\n${ACTEURS}`, { '/dossier/a.paraphe': ACTEURS })).toEqual([DOUBLE]);
  });

  it('un acteur et un contrat peuvent avoir le même nom', () => {
    expect(dire('acteurs { essai : epci }\ncontrat essai : CLS { }\n')).toEqual([]);
  });

  it('deux contrats', () => {
    expect(dire('contrat essai : CLS { }\ncontrat essai : CTG { }\n')).toEqual([
      'essai: « essai » est déjà déclaré ailleurs : deux choses ne peuvent pas porter le même nom.',
    ]);
  });
});

it('en anglais', () => {
  choisirLangue('en');
  expect(dire('utilise "./a.paraphe"\nutilise "../b.paraphe"\nutilise "./contrat.paraphe"')).toEqual([
    '"./a.paraphe": The file "./a.paraphe" cannot be found.',
    '"../b.paraphe": The file "../b.paraphe" is outside the working folder; it is not read.',
    '"./contrat.paraphe": This file uses itself.',
  ]);
});
