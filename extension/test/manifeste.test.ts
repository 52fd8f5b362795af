/** The manifest holds together: what it names exists, in both languages, and what exists is named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { listesDeRegles } from '../scripts/regles.mjs';

vi.mock('vscode', () => ({ l10n: { t: (texte: string) => texte } }));

const racine = fileURLToPath(new URL('..', import.meta.url));
const lire = (chemin: string) => readFileSync(`${racine}${chemin}`, 'utf8');
const lireJson = (chemin: string) => JSON.parse(lire(chemin));

const manifeste = lireJson('package.json');
const { contributes } = manifeste;
const declarees: string[] = contributes.commands.map(({ command }: { command: string }) => command);
const sources = (readdirSync(`${racine}src`, { recursive: true }) as string[])
  .filter((nom) => nom.endsWith('.ts') && !nom.endsWith('.test.ts'))
  .map((nom) => ({ nom, texte: lire(`src/${nom}`) }));

/** Strings of a part of the manifest, at any depth. */
function textes(objet: unknown): string[] {
  if (typeof objet === 'string') return [objet];
  return typeof objet === 'object' && objet !== null ? Object.values(objet).flatMap(textes) : [];
}

describe('commandes', () => {
  it('chaque commande déclarée est branchée, une seule fois', async () => {
    const { COMMANDES } = await import('../src/commandes/index.js');
    const vues = sources
      .filter(({ nom }) => nom.startsWith('vues/'))
      .flatMap(({ texte }) => [...texte.matchAll(/(?:registerCommand|commande)\(\s*'(paraphe\.[\w.]+)'/g)])
      .map(([, nom]) => nom as string);
    // The two panels register under their own name.
    const panneaux = ['paraphe.apercu', 'paraphe.tableau'];
    const branchees = [...Object.keys(COMMANDES), ...vues, ...panneaux];
    expect(branchees.filter((nom, rang) => branchees.indexOf(nom) !== rang)).toEqual([]);
    expect(declarees.filter((nom) => !branchees.includes(nom))).toEqual([]);
    // Lines of the tree call it with a place: no menu can.
    const internes = ['paraphe.arbre.ouvrir'];
    expect(branchees.filter((nom) => !declarees.includes(nom))).toEqual(internes);
  });

  it('chaque commande de la visite, des menus, des touches et de l’accueil est déclarée', () => {
    const { menus, keybindings, walkthroughs, viewsWelcome } = contributes;
    const mots = ['package.nls.json', 'package.nls.fr.json'].map(lireJson);
    const liens = textes([walkthroughs, viewsWelcome, mots]).flatMap((texte) =>
      [...texte.matchAll(/(?:command:|onCommand:)(paraphe\.[\w.]+)/g)].map(([, nom]) => nom),
    );
    const nommees = [...Object.values(menus).flat(), ...keybindings].map(
      (entree) => (entree as { command: string }).command,
    );
    expect(liens.length).toBeGreaterThan(10);
    expect([...liens, ...nommees].filter((nom) => !declarees.includes(nom as string))).toEqual([]);
  });
});

describe('mots', () => {
  it('chaque mot du manifeste existe dans les deux langues, et sert', () => {
    const cites = textes(manifeste).flatMap((texte) =>
      [...texte.matchAll(/^%(.+)%$/g)].map(([, cle]) => cle),
    );
    const uniques = [...new Set(cites)].sort();
    expect(Object.keys(lireJson('package.nls.json')).sort()).toEqual(uniques);
    expect(Object.keys(lireJson('package.nls.fr.json')).sort()).toEqual(uniques);
  });

  it('chaque phrase des sources a sa traduction, et chaque traduction sert', () => {
    const dites = sources.flatMap(({ texte }) =>
      [...texte.matchAll(/\bt\(\s*(['"])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, , phrase]) =>
        (phrase as string).replace(/\\(.)/g, '$1'),
      ),
    );
    const traduites = { ...lireJson('src/l10n.fr.json'), ...lireJson('src/vues/l10n.fr.json') };
    expect(dites.length).toBeGreaterThan(30);
    expect([...new Set(dites)].filter((phrase) => !(phrase in traduites))).toEqual([]);
    expect(Object.keys(traduites).filter((phrase) => !dites.includes(phrase))).toEqual([]);
  });

  it('une traduction garde les mêmes places', () => {
    const places = (texte: string) => [...new Set(texte.match(/\{\d\}/g) ?? [])].sort();
    for (const fichier of ['src/l10n.fr.json', 'src/vues/l10n.fr.json']) {
      for (const [anglais, francais] of Object.entries<string>(lireJson(fichier))) {
        expect(places(francais), anglais).toEqual(places(anglais));
      }
    }
  });
});

describe('fichiers', () => {
  it('chaque fichier nommé existe', () => {
    const nommes = textes([contributes, manifeste.icon]).filter((texte) =>
      /^\.?\/?(?:images|grammars|snippets|media)\/|language-configuration/.test(texte),
    );
    expect(nommes.length).toBeGreaterThan(8);
    expect(nommes.filter((nom) => !existsSync(`${racine}${nom}`))).toEqual([]);
  });

  it('chaque page de la visite est aussi en français', () => {
    for (const { media } of contributes.walkthroughs[0].steps) {
      expect(existsSync(`${racine}${media.markdown.replace(/\.md$/, '.nls.fr.md')}`)).toBe(true);
    }
  });
});

describe('règles', () => {
  it('la liste des réglages est celle des règles', async () => {
    for (const [fichier, texte] of Object.entries(await listesDeRegles())) {
      expect(lireJson(fichier), fichier).toEqual(JSON.parse(texte));
    }
  });
});
