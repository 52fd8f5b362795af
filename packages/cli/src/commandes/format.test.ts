import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { banc, FAUTIF } from '../banc.js';

const DESORDRE = 'contrat   a :  CLS "A" {\npériode 2023 à 2027\n      axe 1 "Un" {   }\n}\n';
const lire = (dossier: string, nom: string) => readFileSync(path.join(dossier, nom), 'utf8');

describe('paraphe format', () => {
  it('rewrites what is not in order, and that alone', () => {
    const b = banc({ 'a.paraphe': DESORDRE });
    const premier = b.paraphe(['format']);
    expect(premier).toMatchObject({
      code: 0,
      sortie: 'mis en forme : a.paraphe\n',
      erreur: '1 fichier mis en forme, 0 déjà en ordre.\n',
    });
    const range = lire(b.dossier, 'a.paraphe');
    expect(range).toContain('contrat a : CLS "A" {');
    const { mtimeMs } = statSync(path.join(b.dossier, 'a.paraphe'));
    expect(b.paraphe(['format'])).toMatchObject({
      code: 0,
      sortie: '',
      erreur: '0 fichier mis en forme, 1 déjà en ordre.\n',
    });
    expect(statSync(path.join(b.dossier, 'a.paraphe')).mtimeMs).toBe(mtimeMs);
    expect(b.paraphe(['format', '--check'])).toMatchObject({ code: 0, erreur: '1 fichier en ordre.\n' });
    expect(readdirSync(b.dossier)).toEqual(['a.paraphe']);
  });

  it('only tells what would change with --check', () => {
    const b = banc({ 'a.paraphe': DESORDRE });
    expect(b.paraphe(['format', '--check'])).toMatchObject({
      code: 1,
      sortie: 'à mettre en forme : a.paraphe\n',
    });
    expect(lire(b.dossier, 'a.paraphe')).toBe(DESORDRE);
  });

  it('keeps the ends of line, drops the byte order mark, keeps the rights', () => {
    const b = banc();
    const chemin = path.join(b.dossier, 'a.paraphe');
    writeFileSync(chemin, `\ufeff${DESORDRE.replace(/\n/g, '\r\n')}`, { mode: 0o600 });
    expect(b.paraphe(['format']).code).toBe(0);
    const range = lire(b.dossier, 'a.paraphe');
    expect(range.startsWith('contrat a')).toBe(true);
    expect(range.match(/\n/g)?.length).toBe(range.match(/\r\n/g)?.length);
    expect(range).not.toContain('\r\r');
    expect(statSync(chemin).mode & 0o777).toBe(0o600);
    expect(b.paraphe(['format', '--check']).code).toBe(0);
  });

  it('leaves a faulty text as it is, and says where the fault is', () => {
    const b = banc({ 'a.paraphe': DESORDRE, 'fautif.paraphe': FAUTIF });
    const { code, erreur } = b.paraphe(['format']);
    expect(code).toBe(1);
    expect(erreur).toMatch(/^fautif\.paraphe:3 : laissé tel quel, il contient une faute\. .*pilottes/m);
    expect(lire(b.dossier, 'fautif.paraphe')).toBe(FAUTIF);
    expect(lire(b.dossier, 'a.paraphe')).not.toBe(DESORDRE);
  });

  it('reads and gives back a text without any file', () => {
    const b = banc();
    const { code, sortie } = b.paraphe(['format', '--stdin'], { entree: DESORDRE });
    expect(code).toBe(0);
    expect(sortie).toContain('contrat a : CLS "A" {\n');
    expect(b.paraphe(['format', '--stdin', '--check'], { entree: DESORDRE }).code).toBe(1);
    expect(b.paraphe(['format', '--stdin', '--check'], { entree: sortie }).code).toBe(0);
    expect(b.paraphe(['format', '--stdin'], { entree: FAUTIF })).toMatchObject({ code: 1, sortie: '' });
    expect(b.paraphe(['format', '--stdin'], { entree: Buffer.from([0xe9, 0x0a]) })).toMatchObject({
      code: 2,
      sortie: '',
    });
    expect(b.paraphe(['format', '--stdin', 'a.paraphe']).code).toBe(2);
  });
});
