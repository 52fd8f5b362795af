/** Every word that opens a line has its meaning. */
import { creerServices } from '@paraphe/language';
import { GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { Automate, type Pile } from './completion/automate.js';
import { formes } from './completion/formes.js';
import { definition, LEXIQUE } from './lexique.js';

const { Grammar: grammaire } = creerServices().paraphe;
const automate = new Automate(grammaire);

/** Dates and rhythms open a line of a calendar: they are values. */
const VALEURS = /^(?:Borne|Mois|Ecriture\w*|Recurrence\w*|Quand)$/;

function blocs(): Set<Pile> {
  const mots = new Set<string>();
  const chercher = (element: GrammarAST.AbstractElement) => {
    if (GrammarAST.isKeyword(element)) mots.add(element.value);
    if (GrammarAST.isAssignment(element)) chercher(element.terminal);
    if ('elements' in element)
      for (const enfant of element.elements as GrammarAST.AbstractElement[]) chercher(enfant);
  };
  for (const regle of grammaire.rules) if (GrammarAST.isParserRule(regle)) chercher(regle.definition);
  return new Set([automate.racine, ...[...mots].flatMap((mot) => automate.blocsDe(mot))]);
}

describe('lexique', () => {
  it('knows every word that opens a line, block by block', () => {
    const inconnus: string[] = [];
    for (const bloc of blocs()) {
      for (const { texte, attendu } of formes(automate.interieur(bloc).attendus, automate)) {
        if (VALEURS.test(attendu.chemin.regle) || definition(texte, bloc.chemin.regle)) continue;
        inconnus.push(`${bloc.chemin.regle}/${texte}`);
      }
    }
    expect(inconnus).toEqual([]);
  });

  it('says each in one sentence, in both languages, with an example', () => {
    for (const [mot, { fr, en, exemple }] of LEXIQUE) {
      for (const phrase of [fr, en]) expect(phrase, mot).toMatch(/^[\p{Lu}][^\n]+\.$/u);
      expect(exemple, mot).toBeTruthy();
    }
  });

  it('tells apart words that mean something else in another block', () => {
    expect(definition('source', 'Indicateur')?.fr).toMatch(/chiffre/);
    expect(definition('source', 'Financements')?.fr).toMatch(/financer/);
    expect(definition('source', 'Contrat')?.fr).toMatch(/éléments/);
  });
});
