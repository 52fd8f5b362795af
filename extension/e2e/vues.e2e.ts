/** Tree, preview and dashboard in the real editor: light in French, dark in English, high contrast. */
import { afterEach, describe, expect, it } from 'vitest';
import { attendre, capturerEchec, Editeur } from './editeur.js';

let editeur: Editeur;
afterEach(async (essai) => {
  await capturerEchec(editeur, essai);
  await editeur?.fermer();
});

const MOTS = {
  fr: { apercu: 'Aperçu de la fiche', tableau: 'Tableau de bord', complete: /^Incomplète$/ },
  en: { apercu: 'Preview the Fiche', tableau: 'Dashboard', complete: /^Incomplete$/ },
} as const;

describe.each([
  ['fr', 'Default Light Modern', 'clair'],
  ['en', 'Default Dark Modern', 'sombre'],
  ['fr', 'Default High Contrast', 'contraste'],
] as const)('in %s, %s', (langue, theme, nom) => {
  it('the contract is seen whole, and each fiche as on paper', async () => {
    editeur = await Editeur.ouvrir('cls-terres-des-confluences', {
      langue,
      theme,
      reglages: { 'paraphe.langue': langue },
    });
    const { page } = editeur;
    await editeur.ouvrirFichier('contrat.paraphe');

    await page
      .locator('.activitybar')
      .getByRole('tab', { name: /Paraphe/ })
      .click({ force: true });
    const arbre = page
      .locator('.pane-body .monaco-list[aria-label*="Contrat"], .pane-body .monaco-list')
      .first();
    const ligne = (mots: string) => arbre.locator('.monaco-list-row', { hasText: mots }).first();
    await ligne('1.4.2 Construction').waitFor();
    await ligne('1.4.2 Construction').click();
    const curseur = page.locator('.statusbar-item', { hasText: /^Ln \d+/ });
    await expect
      .poll(async () => Number(/Ln (\d+)/.exec((await curseur.textContent()) ?? '')?.[1]))
      .toBeGreaterThan(100);

    await attendre(500);
    await editeur.capturer(`contrat-${nom}`);

    await editeur.commande(MOTS[langue].apercu);
    const apercu = await editeur.pageWeb('table');
    await expect.poll(() => apercu.locator('h1').first().textContent()).toContain('Construction');
    expect(await apercu.getByText(MOTS[langue].complete).count()).toBe(1);
    await attendre(500);
    await editeur.capturer(`apercu-${nom}`);

    await editeur.commande(MOTS[langue].tableau);
    const tableau = await editeur.pageWeb('details table');
    expect(await tableau.locator('h1').first().textContent()).toContain('Terres des Confluences');
    expect(await tableau.locator('details table').count()).toBeGreaterThan(3);
    await attendre(500);
    await editeur.capturer(`tableau-${nom}`);
    await tableau
      .getByText(/Calendrier|Calendar/)
      .first()
      .scrollIntoViewIfNeeded();
    await attendre(500);
    await editeur.capturer(`tableau-${nom}-suite`);
  });
});

describe('the preview', () => {
  it('follows what is typed, and leads to its source', async () => {
    editeur = await Editeur.ouvrir('premier-contrat', { langue: 'fr' });
    await editeur.ouvrirFichier('contrat.paraphe');
    await editeur.commande('Aperçu de la fiche');
    const apercu = await editeur.pageWeb('table');
    const titre = apercu.locator('h1').first();
    const premier = await titre.textContent();
    await apercu.getByRole('button', { name: /Fiche suivante/ }).click();
    await expect.poll(() => titre.textContent()).not.toBe(premier);
    await editeur.capturer('apercu-suivante');
  });
});
