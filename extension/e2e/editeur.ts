/** A real VS Code, in a browser without a window, with the extension installed from its package and nothing else. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core';
import type { TestContext } from 'vitest';
import { installer } from './installer.mjs';

const EXTENSION = fileURLToPath(new URL('../', import.meta.url));
const EXEMPLES = path.join(EXTENSION, '..', 'examples');
/** Where screenshots are kept. */
const VUES = path.join(EXTENSION, '.cache', 'captures');

/** What Chromium needs to run as root, without a screen and without a network. */
export const DRAPEAUX = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Manieres {
  theme?: 'Default Light Modern' | 'Default Dark Modern' | 'Default High Contrast';
  /** Of the interface of VS Code: its own mechanism gives the extension its strings. */
  langue?: 'en' | 'fr';
  reglages?: Record<string, unknown>;
}

export class Editeur {
  private constructor(
    readonly page: Page,
    /** The folder that is open: a copy of an example. */
    readonly dossier: string,
    private readonly navigateur: Browser,
    private readonly serveur: ChildProcess,
    private readonly racine: string,
  ) {}

  /** @param exemple a folder of the examples, opened as a copy */
  static async ouvrir(exemple: string, manieres: Manieres = {}): Promise<Editeur> {
    const { chromium: executablePath, node, codeServer } = installer();
    const racine = mkdtempSync(path.join(tmpdir(), 'paraphe-e2e-'));
    const dossier = path.join(racine, exemple);
    cpSync(path.join(EXEMPLES, exemple), dossier, { recursive: true });
    const donnees = path.join(racine, 'donnees');
    const extensions = path.join(racine, 'extensions');
    mkdirSync(path.join(donnees, 'User'), { recursive: true });
    writeFileSync(
      path.join(donnees, 'User', 'settings.json'),
      JSON.stringify({
        'workbench.colorTheme': manieres.theme ?? 'Default Light Modern',
        'workbench.startupEditor': 'none',
        'workbench.tips.enabled': false,
        'workbench.secondarySideBar.defaultVisibility': 'hidden',
        'chat.disableAIFeatures': true,
        'telemetry.telemetryLevel': 'off',
        'files.autoSave': 'off',
        'editor.hover.delay': 100,
        'problems.showCurrentInStatus': true,
        ...manieres.reglages,
      }),
    );
    const lancer = (args: string[]) =>
      spawnSync(node, [codeServer, '--extensions-dir', extensions, '--user-data-dir', donnees, ...args], {
        encoding: 'utf8',
      });
    const installation = lancer(['--install-extension', path.join(EXTENSION, 'paraphe.vsix')]);
    if (installation.status !== 0) throw new Error(installation.stdout + installation.stderr);
    if (manieres.langue === 'fr') poserFrancais(donnees);
    const port = await portLibre();
    const serveur = spawn(
      node,
      [
        codeServer,
        '--auth',
        'none',
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--user-data-dir',
        donnees,
        '--extensions-dir',
        extensions,
        '--disable-telemetry',
        '--disable-update-check',
        '--disable-workspace-trust',
        ...(manieres.langue ? ['--locale', manieres.langue] : []),
        dossier,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    await new Promise<void>((suite, echec) => {
      let dit = '';
      const lire = (octets: Buffer) => {
        dit += octets.toString();
        if (dit.includes('HTTP server listening')) suite();
      };
      serveur.stdout?.on('data', lire);
      serveur.stderr?.on('data', lire);
      serveur.once('exit', () => echec(new Error(dit)));
    });
    const navigateur = await chromium.launch({
      executablePath,
      headless: true,
      args: DRAPEAUX,
    });
    const contexte = await navigateur.newContext({
      viewport: { width: 1440, height: 900 },
      locale: manieres.langue === 'fr' ? 'fr-FR' : 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await contexte.newPage();
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(dossier)}`);
    const editeur = new Editeur(page, dossier, navigateur, serveur, racine);
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    return editeur;
  }

  async fermer(): Promise<void> {
    await this.navigateur.close();
    if (this.serveur.pid && this.serveur.exitCode === null) {
      const fin = new Promise((suite) => this.serveur.once('exit', suite));
      process.kill(-this.serveur.pid, 'SIGTERM');
      await Promise.race([fin, attendre(5000)]);
    }
    rmSync(this.racine, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Keeps a picture of the whole window. */
  async capturer(nom: string): Promise<void> {
    mkdirSync(VUES, { recursive: true });
    await this.page.screenshot({ path: path.join(VUES, `${nom}.png`) });
  }

  /** Opens a file of the folder, and waits for its text. */
  async ouvrirFichier(nom: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Control+p');
    const saisie = this.page.locator('.quick-input-widget input').first();
    await saisie.waitFor();
    await saisie.fill(nom);
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${nom}"]`).first().click();
    await this.page.locator(`.tab.active[data-resource-name="${nom}"]`).waitFor();
    await this.texte().waitFor();
    if (nom === 'contrat.paraphe') await this.pret();
  }

  /** Waits until the extension is there, and the server has said what it has to say of the text in front. */
  async pret(): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: /\d+\/\d+ fiches?/ }).waitFor({ timeout: 90_000 });
  }

  /** The editor that has the focus. */
  texte(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
  }

  /** Runs a command by its title, as people do. */
  async commande(titre: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('F1');
    const saisie = this.page.locator('.quick-input-widget input').first();
    await saisie.waitFor();
    await saisie.fill(`>${titre}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: titre }).first().click();
  }

  /** Puts the cursor in the text that has the focus; lines and columns from 1. */
  async allerA(ligne: number, colonne = 1): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Control+g');
    const saisie = this.page.locator('.quick-input-widget input').first();
    await saisie.waitFor();
    await saisie.fill(`:${ligne}:${colonne}`);
    await attendre(200);
    await this.page.keyboard.press('Enter');
    await saisie.waitFor({ state: 'hidden' });
  }

  /** Types, at the pace of a quick person. */
  async taper(mots: string): Promise<void> {
    await this.page.keyboard.type(mots, { delay: 40 });
  }

  async touche(nom: string): Promise<void> {
    await this.page.keyboard.press(nom);
  }

  /** Waits for the list of completion. @returns its labels, as shown */
  async propositions(): Promise<string[]> {
    const liste = this.page.locator('.suggest-widget.visible');
    await liste.waitFor();
    await liste.locator('.monaco-list-row').first().waitFor();
    return liste.locator('.monaco-list-row .label-name').allTextContents();
  }

  /** Accepts the proposition of this label, going down the list to it. */
  async accepter(label: string): Promise<void> {
    const choisie = this.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    await choisie.waitFor();
    for (let pas = 0; pas < 60; pas += 1) {
      const lu = (await choisie.locator('.label-name').textContent()) ?? '';
      if (lu.trim() === label) {
        await this.page.keyboard.press('Enter');
        await this.page
          .locator('.suggest-widget.visible')
          .waitFor({ state: 'hidden' })
          .catch(() => {});
        return;
      }
      await this.page.keyboard.press('ArrowDown');
      await attendre(30);
    }
    throw new Error(`« ${label} » is not proposed`);
  }

  /** The lines of the problems view, opened if it is not. */
  async problemes(): Promise<Locator> {
    const vue = this.page.locator('.markers-panel');
    if (!(await vue.isVisible())) {
      await this.commande('View: Toggle Problems');
      await vue.waitFor();
    }
    return vue.locator('.monaco-list-row');
  }

  /** Waits for a page of the extension (preview, dashboard), and for what it holds. */
  async pageWeb(selecteur: string): Promise<Frame> {
    for (let essai = 0; essai < 150; essai += 1) {
      for (const cadre of this.page.frames()) {
        if (
          cadre.url().includes('fake.html') &&
          (await cadre
            .locator(selecteur)
            .count()
            .catch(() => 0)) > 0
        )
          return cadre;
      }
      await attendre(200);
    }
    throw new Error(`no page shows ${selecteur}`);
  }
}

/** Keeps a picture of what a test that failed was looking at. */
export async function capturerEchec(editeur: Editeur | undefined, { task }: TestContext): Promise<void> {
  if (task.result?.state === 'fail')
    await editeur?.capturer(`echec-${task.name.replace(/[^\p{L}\d]+/gu, '-')}`);
}

export function attendre(ms: number): Promise<void> {
  return new Promise((suite) => setTimeout(suite, ms));
}

function portLibre(): Promise<number> {
  return new Promise((suite) => {
    const prise = createServer();
    prise.listen(0, '127.0.0.1', () => {
      const adresse = prise.address();
      prise.close(() => suite(typeof adresse === 'object' && adresse ? adresse.port : 0));
    });
  });
}

/** Makes French the language that extensions are told of. VS Code's own words stay English: no pack of them is at hand. */
function poserFrancais(donnees: string): void {
  const mots = path.join(donnees, 'main.i18n.json');
  writeFileSync(mots, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'paraphe',
    label: 'français',
    extensions: [{ extensionIdentifier: { id: 'paraphe.francais' }, version: '1.0.0' }],
    translations: { vscode: mots },
  };
  writeFileSync(path.join(donnees, 'languagepacks.json'), JSON.stringify({ fr: pack }));
}
