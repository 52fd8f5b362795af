/** docs/modeles says what the built-in modèles ask for, word for word, and its examples are read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sansAccents } from '@paraphe/model';
import { modelesIntegres, texteDeModele } from '@paraphe/referentiel';
import { describe, expect, it } from 'vitest';
import { analyser, dits } from '../banc.js';

const DOSSIER = join(import.meta.dirname, '../../../../docs/modeles');
const lire = (nom: string) => readFileSync(join(DOSSIER, nom), 'utf8');
/** Another name of a modèle is told on the page of that modèle. */
const PAGES: Readonly<Record<string, string>> = { PLUSS: 'plussf.md' };
const pageDe = (nom: string) => PAGES[nom] ?? `${sansAccents(nom)}.md`;

const DEMANDE = /^\s*((?:exige|recommande|suggère)\b(?:[^\n]|\n\s{6,})*)$/gm;

describe.each(modelesIntegres().map(({ nom, fichier }) => ({ nom, fichier })))('$nom', ({ nom, fichier }) => {
  it('a sa page, que la liste nomme', () => {
    expect(existsSync(join(DOSSIER, pageDe(nom)))).toBe(true);
    expect(lire('README.md')).toContain(`(${pageDe(nom)})`);
  });

  it('chaque demande est sur sa page, comme elle est écrite', () => {
    const texte = texteDeModele(fichier) as string;
    const debut = texte.search(new RegExp(`^modèle ${nom}(?![\\p{L}\\d-])`, 'mu'));
    const bloc = texte.slice(debut).split(/\n\}/)[0] as string;
    const demandes = [...bloc.matchAll(DEMANDE)].map(([, demande]) =>
      (demande as string)
        .replace(/\s+/g, ' ')
        .replace(/ selon ".*$/, '')
        .trim(),
    );
    const page = lire(pageDe(nom)).replace(/\s+/g, ' ');
    expect(demandes.filter((demande) => !page.includes(`\`${demande}\``))).toEqual([]);
  });
});

describe.each(readdirSync(DOSSIER))('%s', (nom) => {
  it('ses exemples se lisent', () => {
    const blocs = [...lire(nom).matchAll(/```paraphe\n([\s\S]*?)```/g)].map(([, bloc]) => bloc as string);
    for (const bloc of blocs) {
      const faux = dits(analyser(bloc)).filter((dit) => /^(syntaxe|noms|valeurs)\b/.test(dit));
      expect(faux.filter((dit) => !dit.startsWith('noms/fichier-introuvable'))).toEqual([]);
    }
  });
});
