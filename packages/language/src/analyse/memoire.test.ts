/** A text whose own words have not changed, when a file that it uses has. */
import { URI } from 'langium';
import { expect, it } from 'vitest';
import { Atelier } from './atelier.js';

it('forgets the names of a used file that has changed', () => {
  const acteurs = URI.parse('file:///dossier/acteurs.paraphe');
  const contrat = URI.parse('file:///dossier/contrat.paraphe');
  const texte = 'utilise "./acteurs.paraphe"\ncontrat a : CLS "A" { action 1 "B" { pilotes CCTC } }\n';
  let lu: { texte: string } | { absent: true } = { absent: true };
  const atelier = new Atelier({ lire: () => lu, aujourdhui: '2024-06-15' });
  const inconnus = () =>
    atelier.analyser(contrat, texte).constats.filter(({ regle }) => regle === 'noms/acteur-inconnu').length;
  expect(inconnus()).toBe(1);
  lu = { texte: 'acteurs { CCTC : epci "CC" }\n' };
  atelier.perimer(acteurs);
  expect(inconnus()).toBe(0);
  lu = { texte: 'acteurs { CA : epci "CA" }\n' };
  atelier.perimer(acteurs);
  expect(inconnus()).toBe(1);
});
