import { Atelier, page, REGLES_LANGUE, URI } from '@paraphe/language';
import { describe, expect, it } from 'vitest';

const ACTEURS = 'acteurs { CCTC : epci "Communauté de communes" }';

/** @returns the names of the rules that speak of a text, read as contrat.paraphe in a folder with acteurs.paraphe */
function constats(texte: string, acteurs = ACTEURS): string[] {
  const atelier = new Atelier({
    lire: ({ path }) => (path === '/travail/acteurs.paraphe' ? { texte: acteurs } : { absent: true }),
    racine: URI.file('/travail'),
    aujourdhui: '2025-06-30',
  });
  return atelier.analyser(URI.file('/travail/contrat.paraphe'), texte).constats.map(({ regle }) => regle);
}

describe('the pages of the language', () => {
  it.each(REGLES_LANGUE.map(({ nom }) => nom))('%s: its examples are right', async (nom) => {
    const texte = (await page(nom)) ?? '';
    const [mal = '', bien = ''] = [...texte.matchAll(/```paraphe\n([\s\S]*?)```/g)].map(([, bloc]) => bloc);
    expect(constats(mal, nom === 'noms/fichier-fautif' ? 'acteurs { CCTC epci }' : ACTEURS)).toContain(nom);
    expect(constats(bien)).not.toContain(nom);
  });

  it.each(REGLES_LANGUE)('$nom: its page has the severity of the rule', async ({ nom, severite }) => {
    expect(await page(nom)).toContain(`**Gravité** : ${severite}`);
  });
});
