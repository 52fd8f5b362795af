/** Faults of syntax: what is proposed, and what it gives. */
import { expect, it } from 'vitest';
import { appliquer, correctifsDeRegle, difference, lire, ouvrirBanc } from './banc.js';

const fiche = (lignes: string) =>
  `contrat essai : CLS "Essai" {\n  action 1 "Une" {\n    ${lignes}\n  }\n\n  action 2 "Deux" {\n    public "Élus"\n  }\n}\n`;

const propositions = async (texte: string) => {
  const banc = ouvrirBanc();
  const vue = lire(banc, texte);
  const tous = await correctifsDeRegle(banc, vue, 'syntaxe');
  return tous
    .flat()
    .map(
      (c) =>
        `${c.titre.replace(/[\u00a0\u202f]/g, ' ')}${c.sur ? ' !' : ''} : ${difference(texte, appliquer(banc, vue, c.retouches)).join(' ')}`,
    );
};

it.each<[texte: string, attendues: string[]]>([
  [
    fiche('public Habitants du quartier'),
    [
      'Mettre ces mots entre guillemets : -    public Habitants du quartier +    public "Habitants du quartier"',
    ],
  ],
  [
    fiche('public "Élus" "Habitants"'),
    ['Ajouter une virgule : -    public "Élus" "Habitants" +    public "Élus", "Habitants"'],
  ],
  [
    fiche('financements {\n      coût 18 000\n    }'),
    ['Ajouter € : -      coût 18 000 +      coût 18 000 €'],
  ],
  [fiche('public "Élus";'), ['Retirer « ; » ! : -    public "Élus"; +    public "Élus"']],
  [
    fiche('freins « Budget"'),
    ['Fermer le texte à la fin de la ligne : -    freins « Budget" +    freins « Budget »'],
  ],
  [
    fiche('description «\n      Du texte\n      encore\n    public "Élus"'),
    ['Fermer le texte avant la ligne suivante : +    »'],
  ],
  [
    fiche('partenaire "Élus"').replace('  }\n\n  action 2', '\n  action 2'),
    ['Fermer le bloc : ajouter « } » : +  }'],
  ],
  [`${fiche('public "Élus"')}}\n`, ['Retirer cette accolade : -}']],
  [fiche('public "Élus"').replace(/\}\n$/, ''), ['Fermer le bloc : ajouter « } » : +}']],
  [fiche('calendier 2024'), ['Écrire « calendrier » ! : -    calendier 2024 +    calendrier 2024']],
  [
    `acteurs {\n  CCTC epci "Communauté"\n}\n`,
    ['Ajouter « : » : -  CCTC epci "Communauté" +  CCTC : epci "Communauté"'],
  ],
  [
    fiche('public "Élus"').replace('action 1 "Une" {', 'action 1 "Une"'),
    ['Ouvrir un bloc : ajouter « { » : -  action 1 "Une" +  action 1 "Une" {'],
  ],
])('%s', async (texte, attendues) => {
  expect(await propositions(texte)).toEqual(attendues);
});
