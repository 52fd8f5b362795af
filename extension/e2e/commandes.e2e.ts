/** The commands in the real editor, and how long the extension takes to wake. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { attendre, capturerEchec, Editeur } from './editeur.js';

const EXEMPLE = path.join(import.meta.dirname, '../../examples/cls-terres-des-confluences/contrat.paraphe');

let editeur: Editeur;
beforeEach(async () => {
  editeur = await Editeur.ouvrir('cls-terres-des-confluences', {
    langue: 'fr',
    theme: 'Default Dark Modern',
  });
});
afterEach(async (essai) => {
  await capturerEchec(editeur, essai);
  // Nothing was written without being asked.
  const ecrit = readFileSync(path.join(editeur.dossier, 'contrat.paraphe'), 'utf8');
  await editeur?.fermer();
  expect(ecrit).toBe(readFileSync(EXEMPLE, 'utf8'));
});

const titres = () => editeur.page.locator('.tab').allTextContents();

it('the time that the extension takes to wake is the one that VS Code counts', async () => {
  // Woken alone: at the start of a window, VS Code counts what all the extensions take together.
  await attendre(12_000);
  await editeur.ouvrirFichier('contrat.paraphe');
  await editeur.commande('Developer: Show Running Extensions');
  const ligne = editeur.page
    .locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'paraphe' })
    .first();
  await ligne.waitFor();
  const mots = (await ligne.textContent()) ?? '';
  await editeur.capturer('activation');
  const ms = Number(/(\d+)ms/.exec(mots)?.[1]);
  expect(ms).toBeGreaterThan(0);
  console.log(`activation: ${ms} ms`);
});

it('the contract shows as data', async () => {
  await editeur.ouvrirFichier('contrat.paraphe');
  await editeur.commande('Voir le contrat en données (JSON)');
  await expect.poll(titres, { timeout: 20_000 }).toContainEqual(expect.stringMatching(/json/i));
  await editeur.page.locator('.view-line', { hasText: '"version"' }).first().waitFor();
  await editeur.capturer('json');
});

it('the next thing that is missing is one key away', async () => {
  await editeur.ouvrirFichier('contrat.paraphe');
  await editeur.allerA(1);
  await editeur.touche('Control+F8');
  const curseur = editeur.page.locator('.statusbar-item', { hasText: /^Ln \d+/ });
  await expect
    .poll(async () => Number(/Ln (\d+)/.exec((await curseur.textContent()) ?? '')?.[1]))
    .toBeGreaterThan(20);
  await attendre(500);
  await editeur.capturer('prochain-manque');
});

it('a new contract comes from a short dialogue, with its territory', async () => {
  await editeur.ouvrirFichier('contrat.paraphe');
  await editeur.commande('Nouveau contrat…');
  const boite = editeur.page.locator('.quick-input-widget');
  const lignes = boite.locator('.monaco-list-row');
  await lignes
    .filter({ hasText: /Contrat local de santé/ })
    .first()
    .click();
  const saisie = boite.locator('input').first();
  await saisie.waitFor();
  await attendre(400);
  await saisie.fill('terres des confl');
  await lignes
    .filter({ hasText: /Terres des Confluences/ })
    .first()
    .waitFor();
  await editeur.capturer('nouveau-territoire');
  await lignes
    .filter({ hasText: /Terres des Confluences/ })
    .first()
    .click();
  for (const reponse of ['2025-2029', 'Accès aux soins, Prévention']) {
    await attendre(600);
    await saisie.fill(reponse);
    await editeur.touche('Enter');
  }
  await editeur.page.locator('.view-line', { hasText: '200066322' }).first().waitFor();
  await attendre(1500);
  await editeur.capturer('nouveau-contrat');
  const texte = (
    await editeur.page.locator('.editor-group-container.active .view-lines').first().innerText()
  ).replace(/\u00a0/g, ' ');
  expect(texte).toContain('Accès aux soins');
  expect(texte).toContain('Prévention');
});

it('the guide opens', async () => {
  await editeur.ouvrirFichier('contrat.paraphe');
  await editeur.commande('Lire le guide');
  await expect.poll(titres, { timeout: 20_000 }).toContainEqual(expect.stringMatching(/guide/i));
  await attendre(1500);
  await editeur.capturer('guide');
});
