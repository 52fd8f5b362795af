import { Atelier, page, REGLES_LANGUE, URI } from '@paraphe/language';
import { describe, expect, it } from 'vitest';

/** What stands beside contrat.paraphe. */
const DOSSIER: Record<string, string> = {
  '/travail/acteurs.paraphe': 'acteurs { CCTC : epci "Communauté de communes" }',
  '/travail/modeles/departement.paraphe': 'modèle Departement { }',
};

/** @returns the names of the rules that speak of a text, read as contrat.paraphe in a folder with these files too */
function constats(texte: string, fichiers: Record<string, string> = {}): string[] {
  const lus = { ...DOSSIER, ...fichiers };
  const atelier = new Atelier({
    lire: ({ path }) => (lus[path] === undefined ? { absent: true } : { texte: lus[path] }),
    racine: URI.file('/travail'),
    aujourdhui: '2025-06-30',
  });
  return atelier.analyser(URI.file('/travail/contrat.paraphe'), texte).constats.map(({ regle }) => regle);
}

/** @returns the names of the rules that speak of an example: a contract, or the configuration of its folder */
function constatsDe({ langage, bloc }: Exemple, fichiers?: Record<string, string>): string[] {
  return langage === 'json'
    ? constats('', { '/travail/paraphe.config.json': bloc })
    : constats(bloc, fichiers);
}

/** What an example to avoid says of another file. */
const AUTOUR: Record<string, Record<string, string>> = {
  'noms/fichier-fautif': { '/travail/acteurs.paraphe': 'acteurs { CCTC epci }' },
};

interface Exemple {
  langage: string;
  bloc: string;
}

describe('the pages of the language', () => {
  it.each(REGLES_LANGUE.map(({ nom }) => nom))('%s: its examples are right', async (nom) => {
    const texte = (await page(nom)) ?? '';
    const exemples = [...texte.matchAll(/```(paraphe|json)\n([\s\S]*?)```/g)].map(
      ([, langage = '', bloc = '']): Exemple => ({ langage, bloc }),
    );
    const [mal, bien] = exemples as [Exemple, Exemple];
    expect(constatsDe(mal, AUTOUR[nom])).toContain(nom);
    expect(constatsDe(bien)).not.toContain(nom);
    if (bien.langage === 'json') expect(constatsDe(bien)).toEqual([]);
  });

  it.each(REGLES_LANGUE)('$nom: its page has the severity of the rule', async ({ nom, severite }) => {
    expect(await page(nom)).toContain(`**Gravité** : ${severite}`);
  });
});
