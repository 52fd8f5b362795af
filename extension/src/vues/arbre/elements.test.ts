import { describe, expect, it } from 'vitest';
import { arbreEssai, completude, noeud } from '../banc.js';
import { descriptionDe, fichesDe, iconeDe, infobulleDe, libelleDe, voixDe } from './elements.js';

const t = (texte: string) => texte;
const erreur = { ...completude('pilotes'), etat: 'erreur' as const };

describe('a line of the tree', () => {
  it.each([
    ['a complete fiche', noeud('action', '1'), { icone: 'pass-filled', couleur: 'testing.iconPassed' }],
    [
      'an incomplete fiche',
      noeud('action', '1', { completude: completude('pilotes') }),
      { icone: 'circle-large-outline', couleur: 'list.warningForeground' },
    ],
    [
      'a fiche to be corrected',
      noeud('fiche', undefined, { completude: erreur }),
      { icone: 'error', couleur: 'list.errorForeground' },
    ],
    ['an axe', noeud('axe', '1', { completude: completude('pilotes') }), { icone: 'compass' }],
    [
      'an objectif with a fault below',
      noeud('objectif', '1.1', { completude: erreur }),
      { icone: 'target', couleur: 'list.errorForeground' },
    ],
  ])('shows its state: %s', (_, ligne, icone) => {
    expect(iconeDe(ligne)).toEqual(icone);
  });

  it('says the cost, then two of the missing rubriques in the words of the text, then how many more', () => {
    const fiche = noeud('action', '1', {
      cout: '18 000 €',
      completude: completude('pilotes', 'financements', 'financements', 'calendrier'),
    });
    expect(descriptionDe(fiche, t)).toBe('18 000 € · missing: pilotes, financements +1');
    expect(descriptionDe(noeud('action', '1'), t)).toBe('');
  });

  it('counts the complete fiches of an axe', () => {
    const axe = arbreEssai()[0]?.enfants[0];
    expect(axe && descriptionDe(axe, t)).toBe('2/3');
  });

  it('counts an action and its sub-actions as one fiche', () => {
    const action = noeud('action', '1', {
      enfants: [noeud('sous-action', '1.a'), noeud('sous-action', '1.b')],
    });
    expect(fichesDe([noeud('contrat', undefined, { enfants: [action] })])).toEqual([action]);
  });

  it('names what has no title', () => {
    expect(libelleDe(noeud('action', '1.2', { titre: '' }), t)).toBe('1.2 (without a title)');
  });

  it('lets no Markdown nor HTML of a title through to the tooltip', () => {
    const fiche = noeud('action', '1', {
      titre: '<b>x</b> [lien](command:x) **gras**',
      pilotes: ['A_B_'],
      completude: completude('publics'),
    });
    const bulle = infobulleDe(fiche, t);
    expect(bulle).toContain('\\<b\\>x\\</b\\> \\[lien\\]\\(command:x\\) \\*\\*gras\\*\\*');
    expect(bulle).toContain('A\\_B\\_');
    expect(bulle).toContain('- Rien dans « publics »');
  });

  it('says its level and its state to a screen reader', () => {
    const fiche = noeud('action', '1.2', { completude: completude('pilotes') });
    expect(voixDe(fiche, t)).toBe('action 1.2 Titre, incomplete, missing: pilotes');
  });
});
