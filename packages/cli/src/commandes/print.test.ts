import { describe, expect, it } from 'vitest';
import { banc, CONTRAT } from '../banc.js';

describe('paraphe print', () => {
  it('makes a text that gives the same JSON again', () => {
    const b = banc({ 'contrat.paraphe': CONTRAT });
    const json = b.paraphe(['compile', 'contrat.paraphe', '-o', 'contrat.json']);
    expect(json.code).toBe(0);
    expect(b.shell('paraphe print contrat.json > retour.paraphe').erreur).toBe('');
    const avant = b.paraphe(['compile', 'contrat.paraphe']).sortie;
    expect(JSON.parse(b.paraphe(['compile', 'retour.paraphe']).sortie)).toEqual(JSON.parse(avant));
  });

  it('says what is wrong with a JSON', () => {
    const b = banc({
      'coupe.json': '{\n  "version": 1,\n  "contrats": []\n  "fiches": []\n}\n',
      'fini.json': '{ "version": 1',
      'autre.json': '{ "nom": "paquet", "version": "1.0.0" }',
      'recent.json': '{ "version": 7, "contrats": [] }',
      'liste.json': '[]',
      'trou.json':
        '{ "version": 1, "contrats": [ { "identifiant": "a", "acteurs": [], "axes": [ { "numero": "1" } ], "actions": [] } ] }',
      'tordu.json':
        '{ "version": 1, "contrats": [ { "identifiant": "a", "types": 3, "acteurs": [], "axes": [], "actions": [] } ] }',
    });
    for (const [nom, message] of [
      ['coupe.json', "coupe.json, ligne 4, colonne 3 : ce fichier n'est pas du JSON lisible."],
      ['fini.json', "n'est pas du JSON lisible."],
      [
        'autre.json',
        "autre.json : ce JSON n'est pas celui d'un contrat Paraphe (/version : il faut la version 1).",
      ],
      ['recent.json', 'recent.json : ce JSON est de la version 7 ; ce Paraphe ne connaît que la version 1.'],
      ['liste.json', '(/ : il faut un objet)'],
      ['trou.json', '(/contrats/0/axes/0/titre : il faut un texte)'],
      ['tordu.json', "tordu.json : ce JSON n'est pas celui d'un contrat Paraphe"],
      ['recen.json', 'Vouliez-vous dire « recent.json » ?'],
      ['.', "c'est un dossier, il faut un fichier."],
    ] as const) {
      const { code, sortie, erreur } = b.paraphe(['print', nom]);
      expect([nom, code, sortie]).toEqual([nom, 2, '']);
      expect(erreur).toContain(message);
      expect(erreur).not.toMatch(/\n\s+at /);
    }
    expect(b.paraphe(['print'])).toMatchObject({
      code: 2,
      erreur: expect.stringContaining('Nommez un fichier JSON, et un seul'),
    });
  });
});
