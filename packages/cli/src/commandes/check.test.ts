import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { banc, CONTRAT, contratNomme, FAUTIF } from '../banc.js';

describe('paraphe check', () => {
  it('shows the place, the line with the word underlined, the rule and what to write', () => {
    const { code, sortie, erreur } = banc({ 'contrat.paraphe': CONTRAT }).paraphe(['check']);
    expect(code).toBe(1);
    expect(erreur).toBe('');
    expect(sortie).toContain('contrat.paraphe:13:21 erreur\n  Acteur « CTCP » inconnu');
    expect(sortie).toContain('  13 │         partenaires CTCP\n     │                     ^^^^\n');
    expect(sortie).toContain('Règle : noms/acteur-inconnu');
    expect(sortie).toMatch(/À faire : Déclarez-le/);
    expect(sortie).toMatch(/1 erreur, \d+ avertissements?, \d+ informations? dans 1 fichier\n/);
  });

  it('speaks English on request', () => {
    const { sortie } = banc({ 'contrat.paraphe': CONTRAT }).paraphe(['check', '--lang', 'en']);
    expect(sortie).toContain('contrat.paraphe:13:21 error\n  Unknown actor "CTCP"');
    expect(sortie).toContain('Rule: noms/acteur-inconnu');
    expect(sortie).toMatch(/1 error, \d+ warnings?, \d+ information/);
    expect(sortie).not.toMatch(/erreur|avertissement/);
  });

  it('ends with 0 when there is no error', () => {
    const { code, sortie } = banc({ 'contrat.paraphe': contratNomme('sobre') }).paraphe([
      'check',
      'contrat.paraphe',
    ]);
    expect(code).toBe(0);
    expect(sortie).toBe('Rien à signaler dans 1 fichier.\n');
  });

  it('colours what a person reads, and only that', () => {
    const b = banc({ 'contrat.paraphe': CONTRAT });
    const nu = b.paraphe(['check']).sortie;
    expect(nu).not.toContain('\u001b');
    expect(b.paraphe(['check'], { env: { FORCE_COLOR: '1' } }).sortie).toContain('\u001b[31m');
    expect(b.paraphe(['check'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).sortie).toBe(nu);
  });

  it('reads folders, but neither node_modules nor hidden ones', () => {
    const { sortie, code } = banc({
      'a.paraphe': contratNomme('a'),
      'dossier/b.paraphe': contratNomme('b'),
      'node_modules/c.paraphe': FAUTIF,
      '.cache/d.paraphe': FAUTIF,
      'notes.txt': 'rien',
    }).paraphe(['check', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(sortie).resume.fichiers).toBe(2);
  });

  it('says so when a folder holds no text', () => {
    const { code, erreur } = banc({ 'notes.txt': 'rien' }).paraphe(['check']);
    expect(code).toBe(2);
    expect(erreur).toBe('. : ce dossier ne contient aucun fichier .paraphe.\n');
  });

  it('reads the others when a file is missing, and names the nearest', () => {
    const b = banc({ 'contrat.paraphe': CONTRAT, 'zebre.paraphe': contratNomme('zebre') });
    const { code, sortie, erreur } = b.paraphe(['check', 'contrta.paraphe', 'contrat.paraphe']);
    expect(code).toBe(2);
    expect(erreur).toBe(
      "contrta.paraphe : ce fichier ou ce dossier n'existe pas. Vouliez-vous dire « contrat.paraphe » ?\n",
    );
    expect(sortie).toContain('Acteur « CTCP » inconnu');
    expect(sortie).toContain("1 fichier n'a pas pu être lu");
  });

  it('tells two contracts of the same name', () => {
    const b = banc({ 'a.paraphe': contratNomme('double'), 'b.paraphe': contratNomme('double') });
    const { sortie, code } = b.paraphe(['check']);
    expect(code).toBe(0);
    expect(sortie).toContain(
      "b.paraphe:1:9 avertissement\n  Deux contrats portent le même nom, « double » : l'autre est dans a.paraphe.",
    );
    expect(sortie).toContain("Voir aussi : a.paraphe:1:9 l'autre contrat du même nom");
  });

  it('shows once what lies in a file that several contracts use', () => {
    const acteurs = 'acteurs {\n  CCTC : epci "Communauté" siren 123456789\n}\n';
    const contrat = (nom: string) =>
      `utilise "./acteurs.paraphe"\n${contratNomme(nom).replace('}', '  signataires CCTC\n}')}`;
    const { sortie } = banc({
      'acteurs.paraphe': acteurs,
      'a.paraphe': contrat('a'),
      'b.paraphe': contrat('b'),
    }).paraphe(['check', '--format', 'json', 'a.paraphe', 'b.paraphe']);
    const surSiren = JSON.parse(sortie).constats.filter(
      ({ regle }: { regle: string }) => regle === 'pilotage/siren-invalide',
    );
    expect(surSiren).toHaveLength(1);
    expect(surSiren[0].fichier).toBe('acteurs.paraphe');
  });

  it('does not let a link lead a text outside the folder', () => {
    const b = banc({
      'dehors/secret.paraphe': 'acteurs { X : epci "X" }',
      'dedans/c.paraphe': 'utilise "./lien.paraphe"\n',
    });
    symlinkSync(`${b.dossier}/dehors/secret.paraphe`, `${b.dossier}/dedans/lien.paraphe`);
    const { erreur, sortie } = banc().paraphe(['check', `${b.dossier}/dedans/c.paraphe`]);
    expect(erreur).toBe('');
    expect(sortie).toContain('son lien mène hors du dossier de travail');
  });

  it('ends without a word when nobody reads on', () => {
    const inconnus = Array.from({ length: 400 }, (_, rang) => `Inconnu-${rang}`).join(', ');
    const b = banc({ 'contrat.paraphe': CONTRAT.replace('CTCP', inconnus) });
    const { sortie, erreur } = b.shell('paraphe check | head -n 1');
    expect(sortie).toMatch(/^contrat\.paraphe:\d+:\d+ [a-z]+\n$/);
    expect(erreur).toBe('');
  });

  it('says which option, which choice and which command do not exist', () => {
    const b = banc({ 'contrat.paraphe': CONTRAT });
    for (const [args, message] of [
      [['check', '--formt', 'json'], "L'option « --formt » n'existe pas. Vouliez-vous dire « --format » ?"],
      [['check', '--format', 'jason'], 'ne connaît pas « jason ». Vouliez-vous dire « json » ?'],
      [['check', '--format'], "Il manque quelque chose après l'option « --format »."],
      [['chek'], "« chek » n'est pas une commande de paraphe. Vouliez-vous dire « check » ?"],
    ] as const) {
      const { code, erreur, sortie } = b.paraphe([...args]);
      expect(code).toBe(2);
      expect(sortie).toBe('');
      expect(erreur).toContain(message);
    }
  });
});
