import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { banc, CONTRAT, contratNomme, FAUTIF, ordinaire } from '../banc.js';

const lire = (dossier: string, nom: string) => JSON.parse(readFileSync(path.join(dossier, nom), 'utf8'));
const TROIS = { 'a.paraphe': contratNomme('a'), 'b.paraphe': contratNomme('b'), 'contrat.paraphe': CONTRAT };

describe('paraphe compile', () => {
  it('writes the JSON of one text on standard output, and sums up what falls short beside it', () => {
    const { code, sortie, erreur } = banc({ 'contrat.paraphe': CONTRAT }).paraphe([
      'compile',
      'contrat.paraphe',
    ]);
    expect(code).toBe(0);
    const [contrat] = JSON.parse(sortie).contrats;
    expect(contrat.axes[0].objectifs[0].actions[0].partenaires).toEqual([
      { acteur: 'CTCP', nonResolu: true },
    ]);
    expect(erreur).toMatch(
      /^contrat\.paraphe:13:21 erreur Acteur « CTCP » inconnu.* \[noms\/acteur-inconnu\]\n1 erreur, .* dans 1 fichier\n$/,
    );
  });

  it('asks where to write when there are several texts', () => {
    const { code, sortie, erreur } = banc(TROIS).paraphe(['compile']);
    expect([code, sortie]).toEqual([2, '']);
    expect(erreur).toContain('3 fichiers à compiler : dites où écrire.');
  });

  it('writes one JSON a contract in a folder', () => {
    const b = banc(TROIS);
    const { code, erreur, sortie } = b.paraphe(['compile', '-o', 'json/']);
    expect([code, sortie]).toEqual([0, '']);
    expect(erreur).toContain('3 fichiers JSON écrits dans json\n');
    expect(readdirSync(path.join(b.dossier, 'json'))).toEqual(['a.json', 'b.json', 'exemple.json']);
    expect(lire(b.dossier, 'json/a.json').contrats[0].identifiant).toBe('a');
  });

  it('separates the contracts of one text, each with its suivis', () => {
    const suivi = 'suivi 2024 de b {\n  commentaire "Une année"\n}\n';
    const b = banc({
      'deux.paraphe': `${contratNomme('a')}${contratNomme('b')}${suivi}`,
      'seuls.paraphe': 'acteurs { X : epci "X" }\n',
    });
    const { code } = b.paraphe(['compile', '-o', 'json/', '--with-constats', '--positions']);
    expect(code).toBe(0);
    expect(readdirSync(path.join(b.dossier, 'json'))).toEqual(['a.json', 'b.json']);
    const [a, deux] = [lire(b.dossier, 'json/a.json'), lire(b.dossier, 'json/b.json')];
    expect([a.contrats.length, deux.contrats.length, a.suivis, deux.suivis.length]).toEqual([
      1,
      1,
      undefined,
      1,
    ]);
    expect(deux.positions['/suivis/0'].debut).toEqual({ ligne: 7, colonne: 1 });
  });

  it('writes one document for all in a file: the same as the documents of each, put together', () => {
    const b = banc(TROIS);
    const options = ['--with-constats', '--positions'];
    for (const aere of [[], ['--pretty']]) {
      expect(b.paraphe(['compile', '-o', 'tout.json', ...options, ...aere]).code).toBe(0);
      const brut = ordinaire(readFileSync(path.join(b.dossier, 'tout.json'), 'utf8'));
      const tout = JSON.parse(brut);
      const seuls = Object.keys(TROIS).map((nom) =>
        JSON.parse(b.paraphe(['compile', nom, ...options]).sortie),
      );
      expect(tout.contrats).toEqual(seuls.flatMap(({ contrats }) => contrats));
      expect(tout.constats).toEqual(seuls.flatMap(({ constats }) => constats));
      const places = Object.entries(seuls[2].positions).filter(([pointeur]) =>
        pointeur.startsWith('/contrats/0/'),
      );
      expect(places.length).toBeGreaterThan(3);
      for (const [pointeur, place] of places)
        expect(tout.positions[pointeur.replace('/0/', '/2/')]).toEqual(place);
      expect(brut).toBe(`${JSON.stringify(tout, undefined, aere.length ? 2 : undefined)}\n`);
    }
    expect(JSON.parse(b.paraphe(['compile', '-o', '-']).sortie).contrats).toHaveLength(3);
  });

  it('refuses a text that does not parse, and writes the others', () => {
    const b = banc({ ...TROIS, 'fautif.paraphe': FAUTIF });
    const { code, erreur } = b.paraphe(['compile', '-o', 'json/']);
    expect(code).toBe(1);
    expect(erreur).toContain('fautif.paraphe:3:5 erreur');
    expect(erreur).toMatch(
      /fautif\.paraphe : refusé, 1 faute l'empêche d'être lu en entier\. Son JSON n'est pas écrit/,
    );
    expect(readdirSync(path.join(b.dossier, 'json'))).toEqual(['a.json', 'b.json', 'exemple.json']);
  });

  it('writes nothing at all when every text is refused', () => {
    const b = banc({ 'fautif.paraphe': FAUTIF });
    expect(b.paraphe(['compile', '-o', 'tout.json']).code).toBe(1);
    expect(b.paraphe(['compile', 'fautif.paraphe'])).toMatchObject({ code: 1, sortie: '' });
    expect(readdirSync(b.dossier)).toEqual(['fautif.paraphe']);
  });

  it('writes what could be read of a faulty text on request, and says it is partial', () => {
    const { code, sortie } = banc({ 'fautif.paraphe': FAUTIF }).paraphe(['compile', '--partial']);
    expect(code).toBe(0);
    const document = JSON.parse(sortie);
    expect(document.partiel).toBe(true);
    expect(document.contrats[0].actions.map(({ numero }: { numero: string }) => numero)).toContain('2');
  });

  it('refuses any error when it is strict', () => {
    const { code, sortie, erreur } = banc({ 'contrat.paraphe': CONTRAT }).paraphe(['compile', '--strict']);
    expect([code, sortie]).toEqual([1, '']);
    expect(erreur).toContain('contrat.paraphe : refusé, il contient 1 erreur (--strict).');
  });

  it('names both texts when they give the same file, and writes the rest', () => {
    const b = banc({
      '1.paraphe': contratNomme('meme'),
      '2.paraphe': contratNomme('Meme'),
      '3.paraphe': contratNomme('autre'),
    });
    const { code, erreur } = b.paraphe(['compile', '-o', 'json/']);
    expect(code).toBe(2);
    expect(erreur).toContain(
      'Deux textes donnent le même fichier json/Meme.json : 1.paraphe (écrit) et 2.paraphe (non écrit).',
    );
    expect(readdirSync(path.join(b.dossier, 'json'))).toEqual(['autre.json', 'meme.json']);
  });

  it('never writes over one of the texts', () => {
    const b = banc({ 'a.paraphe': contratNomme('a') });
    const { code, erreur } = b.paraphe(['compile', 'a.paraphe', '-o', 'a.paraphe']);
    expect(code).toBe(2);
    expect(erreur).toContain("a.paraphe : c'est un des textes à compiler");
    expect(readFileSync(path.join(b.dossier, 'a.paraphe'), 'utf8')).toBe(contratNomme('a'));
  });

  it('says what stands in the way of the output, and leaves nothing half-written', () => {
    const b = banc({ 'a.paraphe': contratNomme('a'), occupe: 'un fichier' });
    mkdirSync(path.join(b.dossier, 'json/a.json'), { recursive: true });
    expect(b.paraphe(['compile', '-o', 'json'])).toMatchObject({
      code: 2,
      erreur: expect.stringContaining('json/a.json : un dossier porte déjà ce nom.'),
    });
    expect(b.paraphe(['compile', '-o', 'occupe/'])).toMatchObject({
      code: 2,
      erreur: expect.stringContaining('occupe : un fichier porte déjà ce nom'),
    });
    expect(b.paraphe(['compile', '-o', 'absent/a.json'])).toMatchObject({
      code: 2,
      erreur: expect.stringContaining('ce dossier n'),
    });
    expect(readdirSync(b.dossier)).toEqual(['a.paraphe', 'json', 'occupe']);
  });

  it.skipIf(process.platform !== 'linux')('says that the disk is full', () => {
    const b = banc({ 'a.paraphe': contratNomme('a') });
    expect(b.paraphe(['compile', '-o', '/dev/full'])).toMatchObject({
      code: 2,
      erreur: expect.stringContaining('le disque est plein'),
    });
    expect(b.shell('paraphe compile > /dev/full')).toMatchObject({
      code: 2,
      erreur: expect.stringContaining('sortie standard : le disque est plein'),
    });
  });

  it('replaces an older JSON', () => {
    const b = banc({ 'a.paraphe': contratNomme('a') });
    writeFileSync(path.join(b.dossier, 'a.json'), 'ancien', { mode: 0o640 });
    expect(b.paraphe(['compile', '-o', 'a.json']).erreur).toBe('JSON écrit : a.json\n');
    expect(lire(b.dossier, 'a.json').contrats).toHaveLength(1);
  });
});
