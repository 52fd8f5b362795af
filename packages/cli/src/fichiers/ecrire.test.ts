import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { commencer, ecrireFichier, FauteEcriture } from './ecrire.js';

function dossier(): string {
  const chemin = mkdtempSync(path.join(tmpdir(), 'paraphe-'));
  onTestFinished(() => rmSync(chemin, { recursive: true, force: true }));
  return chemin;
}

it('leaves the old file alone until the new one is whole', () => {
  const ou = dossier();
  const chemin = path.join(ou, 'a.json');
  writeFileSync(chemin, 'ancien');
  const brouillon = commencer(chemin, 'a.json', 'durable');
  brouillon.ajouter('nouv');
  expect(readFileSync(chemin, 'utf8')).toBe('ancien');
  brouillon.ajouter('eau');
  brouillon.finir();
  expect(readFileSync(chemin, 'utf8')).toBe('nouveau');
  expect(readdirSync(ou)).toEqual(['a.json']);
});

it('leaves no trace of what was given up', () => {
  const ou = dossier();
  const brouillon = commencer(path.join(ou, 'a.json'), 'a.json', 'refaisable');
  brouillon.ajouter('moitié');
  brouillon.abandonner();
  expect(readdirSync(ou)).toEqual([]);
});

it('writes what a link leads to, and keeps the link', () => {
  const ou = dossier();
  writeFileSync(path.join(ou, 'vrai'), 'ancien');
  symlinkSync('vrai', path.join(ou, 'lien'));
  ecrireFichier(path.join(ou, 'lien'), 'lien', 'nouveau', 'durable');
  expect(readFileSync(path.join(ou, 'vrai'), 'utf8')).toBe('nouveau');
  expect(readdirSync(ou)).toEqual(['lien', 'vrai']);
});

it('says why a file cannot be written', () => {
  const ou = dossier();
  expect(() => ecrireFichier(ou, 'ici', 'texte', 'durable')).toThrow(FauteEcriture);
  expect(() => ecrireFichier(ou, 'ici', 'texte', 'durable')).toThrow('ici : un dossier porte déjà ce nom.');
  expect(() => ecrireFichier(path.join(ou, 'non/a'), 'non/a', 'texte', 'durable')).toThrow(
    "ce dossier n'existe pas",
  );
});
