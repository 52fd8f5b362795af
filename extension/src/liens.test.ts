/** Links of the hovers. */
import { expect, it } from 'vitest';
import { lierPages } from './liens.js';

it('la page d’une règle s’ouvre par une commande', () => {
  const lie = lierPages('Voir [la règle](paraphe-regle:/indicateurs/resultat-manquant.md).');
  const [, argument] = /\]\(command:paraphe\.pageRegle\?([^)]*)\)/.exec(lie) ?? [];
  expect(JSON.parse(decodeURIComponent(argument ?? ''))).toEqual(['indicateurs/resultat-manquant']);
});

it('les autres liens restent ce qu’ils sont', () => {
  for (const texte of [
    '[x](https://exemple.fr/a.md)',
    '[x](command:workbench.action.quit)',
    'paraphe-regle:/a.md',
  ]) {
    expect(lierPages(texte)).toBe(texte);
  }
});
