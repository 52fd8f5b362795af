import { describe, expect, it } from 'vitest';
import { banc, CONTRAT, contratNomme } from './banc.js';

const EN = '{\n  // pour nos collègues\n  "langue": "en",\n}\n';

describe('the language of the messages', () => {
  it('is that of the configuration of the current folder, or of one above', () => {
    const b = banc({ 'paraphe.config.json': EN, 'sous/dossier/contrat.paraphe': CONTRAT });
    expect(b.paraphe(['check']).sortie).toContain('Unknown actor "CTCP"');
    expect(b.shell('cd sous/dossier && paraphe check').sortie).toContain('Unknown actor "CTCP"');
    expect(b.paraphe(['--help']).sortie).toContain('Usage: paraphe COMMAND');
    expect(b.paraphe(['chek']).erreur).toContain('is no command');
  });

  it('is that of the nearest one that names a language', () => {
    const b = banc({
      'paraphe.config.json': EN,
      'a/paraphe.config.json': '{ "langue": "fr" }',
      'b/paraphe.config.json': '{ "regles": {} }',
    });
    expect(b.shell('cd a && paraphe --help').sortie).toContain('Usage : paraphe COMMANDE');
    expect(b.shell('cd b && paraphe --help').sortie).toContain('Usage: paraphe COMMAND');
  });

  it('is that of --lang first', () => {
    const b = banc({ 'paraphe.config.json': EN, 'contrat.paraphe': CONTRAT });
    for (const args of [
      ['check', '--lang', 'fr'],
      ['--lang=fr', 'check'],
    ])
      expect(b.paraphe(args).sortie).toContain('Acteur « CTCP » inconnu');
  });

  it('holds in the threads too', () => {
    const textes = Object.fromEntries([1, 2, 3, 4].map((un) => [`${un}.paraphe`, CONTRAT]));
    const b = banc({ 'paraphe.config.json': EN, ...textes });
    const { sortie } = b.paraphe(['check'], { env: { PARAPHE_FILS: '2' } });
    expect(sortie.match(/Unknown actor/g)).toHaveLength(4);
    expect(sortie).not.toContain('Acteur « CTCP »');
  });

  it.each([
    ['that names no language that exists', '{ "langue": "de" }'],
    ['that is broken', '{ "langue'],
    ['that is not UTF-8', Buffer.from('{ "langue": "en", "é": 1 }', 'latin1')],
    ['that is empty', ''],
  ])('is French with a configuration %s', (_, configuration) => {
    const b = banc({ 'paraphe.config.json': configuration, 'contrat.paraphe': contratNomme('a') });
    expect(b.paraphe(['--help']).sortie).toContain('Usage : paraphe COMMANDE');
  });

  it.skipIf(process.platform === 'win32')('is French in a folder that was removed', () => {
    const b = banc({ 'a/x.txt': '' });
    expect(b.shell('cd a && rm -r ../a && paraphe --help')).toMatchObject({ code: 0, erreur: '' });
  });

  it('is French when the configuration is a folder', () => {
    const b = banc({ 'paraphe.config.json/rien.txt': '' });
    expect(b.paraphe(['--help'])).toMatchObject({ code: 0, erreur: '' });
  });
});
