/** Writing in the real editor: a fiche with completion, what is missing that shows and goes, a fix, a rename across files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attendre, capturerEchec, Editeur } from './editeur.js';

let editeur: Editeur;
beforeEach(async () => {
  editeur = await Editeur.ouvrir('cls-terres-des-confluences', { langue: 'fr' });
  await editeur.ouvrirFichier('contrat.paraphe');
});
afterEach(async (essai) => {
  await capturerEchec(editeur, essai);
  await editeur?.fermer();
});

const lire = (nom: string) => readFileSync(path.join(editeur.dossier, nom), 'utf8');

/** @returns the line, from 1, of the first or last line that is just so */
function ligne(mots: string, laquelle: 'premiere' | 'derniere' = 'premiere'): number {
  const lignes = lire('contrat.paraphe').split('\n');
  const rang = laquelle === 'premiere' ? lignes.indexOf(mots) : lignes.lastIndexOf(mots);
  if (rang < 0) throw new Error(`no line says ${mots}`);
  return rang + 1;
}

describe('a fiche written with completion', () => {
  it('starts with its number, and is led to its rubriques', async () => {
    await editeur.allerA(ligne('      }', 'derniere'), 8);
    await editeur.touche('Enter');
    await editeur.touche('Enter');
    await editeur.taper('act');
    expect((await editeur.propositions())[0]).toBe('action 4.2.2');
    await editeur.accepter('action 4.2.2');
    await editeur.taper('Consultations avancées');
    await editeur.touche('Tab');
    await editeur.capturer('fiche-commencee');

    await editeur.taper('pil');
    await editeur.accepter('pilotes');
    const acteurs = await editeur.propositions();
    await attendre(500);
    await editeur.capturer('redaction');
    expect(acteurs).toContain('CCTC');
    await editeur.accepter('CCTC');
    await editeur.capturer('fiche-pilote');
    await editeur.touche('Escape');
    await editeur.touche('End');
    await editeur.touche('Enter');
    await editeur.taper('indic');
    await editeur.accepter('indicateurs');
    await editeur.capturer('fiche-indicateurs');
    await editeur.touche('Escape');
    await editeur.touche('Control+s');
    await expect.poll(() => lire('contrat.paraphe')).toContain('action 4.2.2 "Consultations avancées"');
    const fiche = lire('contrat.paraphe').split('action 4.2.2')[1] ?? '';
    expect(fiche).toMatch(/pilotes? CCTC/);
    expect(fiche).toMatch(/indicateurs \{/);
  });
});

describe('what is missing', () => {
  it('shows as one types, and goes with the quick fix', async () => {
    const numero = ligne('      action 1.4.2 "Construction d\'un « Pôle Santé »" {');
    const apres = lire('contrat.paraphe').split('\n').slice(numero);
    const indicateurs = numero + apres.findIndex((l) => l.trim() === 'indicateurs {') + 1;
    await editeur.allerA(indicateurs, 12);
    await editeur.problemes();
    await editeur.allerA(indicateurs, 12);
    // The panel draws no more rows than it has room for: the status bar tells the problem under the cursor.
    const manque = editeur.page
      .locator('.statusbar-item')
      .filter({ hasText: 'Action 1.4.2 : aucun indicateur de résultat' });
    await manque.waitFor();
    await editeur.capturer('manque-avant');
    await editeur.allerA(indicateurs, 12);
    await editeur.touche('Control+.');
    const menu = editeur.page.locator('.action-widget').first();
    await menu.waitFor();
    await attendre(500);
    await editeur.capturer('corrections');
    await menu
      .getByText(/Ajouter un indicateur de résultat/)
      .first()
      .click();
    await manque.waitFor({ state: 'detached' });
    await editeur.capturer('manque-apres');
    await editeur.touche('Control+z');
    await manque.waitFor();
  });
});

describe('what a kind of contract asks for', () => {
  it('shows at once when the Caf joins: CLS becomes CLS + CTG', async () => {
    const numero = lire('contrat.paraphe')
      .split('\n')
      .findIndex((l) => l.startsWith('contrat cls-terres-des-confluences : CLS '));
    const colonne = 'contrat cls-terres-des-confluences : CLS'.length + 1;
    const demande = (await editeur.problemes()).filter({ hasText: 'aucun signataire de type caf' });
    expect(await demande.count()).toBe(0);
    await editeur.allerA(numero + 1, colonne);
    await editeur.taper(' + CTG');
    await editeur.touche('Escape');
    await editeur.problemes();
    await demande.first().waitFor();
    await editeur.capturer('cls-et-ctg');
    expect(await demande.first().textContent()).toContain('Le modèle CTG');
    await editeur.allerA(numero + 1, colonne);
    for (let rang = 0; rang < ' + CTG'.length; rang += 1) await editeur.touche('Delete');
    await demande.first().waitFor({ state: 'detached' });
  });
});

describe('an actor', () => {
  it('is renamed in all the files that name it', async () => {
    const fois = (texte: string, nom: string) =>
      texte.split(new RegExp(`(?<![\\p{L}\\d-])${nom}(?![\\p{L}\\d-])`, 'u')).length - 1;
    const avant = fois(
      lire('contrat.paraphe').replace(/"[^"\n]*"|«[^»]*»|\/\/.*/g, ''),
      'CPTS-Quercy-Garonne',
    );
    expect(avant).toBeGreaterThan(1);
    const rang = lire('contrat.paraphe')
      .split('\n')
      .findIndex((l) => /^\s*partenaires .*CPTS-Quercy-Garonne/.test(l));
    const colonne = (lire('contrat.paraphe').split('\n')[rang] as string).indexOf('CPTS-Quercy') + 3;
    await editeur.allerA(rang + 1, colonne);
    await editeur.touche('F2');
    const saisie = editeur.page.locator('.rename-box input');
    await saisie.waitFor();
    await saisie.fill('CPTS-QG');
    await editeur.capturer('renommage');
    await editeur.touche('Enter');
    await saisie.waitFor({ state: 'hidden' });
    await attendre(1500);
    await editeur.touche('Control+s');
    await editeur.ouvrirFichier('acteurs.paraphe');
    await editeur.touche('Control+s');
    await editeur.ouvrirFichier('contrat.paraphe');
    await expect.poll(() => fois(lire('acteurs.paraphe'), 'CPTS-QG'), { timeout: 15_000 }).toBe(1);
    await expect.poll(() => fois(lire('contrat.paraphe'), 'CPTS-QG'), { timeout: 15_000 }).toBe(avant);
    expect(fois(lire('acteurs.paraphe'), 'CPTS-Quercy-Garonne')).toBe(0);
  });
});

describe('the mouse', () => {
  it('shows the card of an actor, and the state of a fiche', async () => {
    await editeur.allerA(ligne('      action 1.4.2 "Construction d\'un « Pôle Santé »" {'), 9);
    await editeur.commande('Show or Focus Hover');
    const carte = editeur.page
      .locator('.monaco-hover')
      .filter({ hasText: /rubriques?/ })
      .first();
    await carte.waitFor();
    await editeur.capturer('survol');
    await editeur.touche('Escape');
  });

  it('finds the plan of the contract in the outline', async () => {
    await editeur.page.locator('.pane-header', { hasText: 'Outline' }).click();
    await editeur.page.locator('.outline-tree .monaco-list-row').first().waitFor();
    await attendre(500);
    await editeur.capturer('plan');
    expect(await editeur.page.locator('.outline-tree .monaco-list-row').count()).toBeGreaterThan(3);
  });
});
