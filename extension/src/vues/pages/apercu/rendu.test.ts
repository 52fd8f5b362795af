// @vitest-environment happy-dom
import type { RangeeApercu } from '@paraphe/language-server';
import { describe, expect, it } from 'vitest';
import { completude, etendue, ficheEssai } from '../../banc.js';
import { motsApercu } from '../../mots.js';
import { barre } from './barre.js';
import { rangeeSous, rendreFiche } from './rendu.js';

const mots = motsApercu((texte) => texte, 'en');
const rangee = (reste: Partial<RangeeApercu>): RangeeApercu => ({
  cle: 'publics',
  libelle: 'Public visé',
  lignes: [],
  manques: [],
  ...reste,
});
const rendre = (...rangees: RangeeApercu[]) => rendreFiche(ficheEssai({ rangees }), mots);

describe('the preview of a fiche', () => {
  it('shows the signs of a title as signs', () => {
    const titre = `<script>alert('x')</script> & "guillemets" <b>gras</b>`;
    const page = rendreFiche(ficheEssai({ titre, contrat: '<i>CLS</i>' }), mots);
    expect(page.querySelector('.titre')?.textContent).toBe(titre);
    expect(page.querySelectorAll('script, b, i')).toHaveLength(0);
  });

  it('says where the fiche stands, and its state in words', () => {
    const page = rendreFiche(ficheEssai({ completude: completude('publics', 'calendrier') }), mots);
    expect([...page.querySelectorAll('.contrat, .niveau')].map((e) => e.textContent)).toEqual([
      'Contrat local de santé',
      'Axe 1 Santé',
      'Objectif 1.1 Élus',
    ]);
    expect(page.querySelector('.etat')?.textContent).toContain('Incomplete7 of 9 rubriques filled');
  });

  it('says gently what is missing in an empty row, and leads to the fiche', () => {
    const page = rendre(rangee({ manques: ['aucun public n’est nommé'] }));
    const ligne = page.querySelector('tr');
    expect(ligne?.classList.contains('vide')).toBe(true);
    expect(ligne?.querySelector('.manque')?.textContent).toBe(
      'To be written\u00a0: Aucun public n’est nommé',
    );
    expect(ligne?.getAttribute('data-place')).toBe('10:0:10:0');
  });

  it('says what is missing under what is written', () => {
    const page = rendre(rangee({ lignes: [{ texte: 'Élus' }], manques: ['trop vague'] }));
    expect(page.querySelector('tr')?.classList.contains('vide')).toBe(false);
    expect(page.querySelector('td')?.textContent).toBe('ÉlusTrop vague');
  });

  it('gives each row a button that leads to its text', () => {
    const page = rendre(rangee({ lignes: [{ texte: 'Élus' }], place: etendue(12) }));
    const bouton = page.querySelector('th button');
    expect(bouton?.getAttribute('data-place')).toBe('12:0:12:80');
    expect(bouton?.getAttribute('aria-label')).toBe('Public visé: go to the text');
  });

  it('tells lines that share a head under it once', () => {
    const page = rendre(
      rangee({
        lignes: [
          { tete: 'Processus', texte: 'a' },
          { tete: 'Processus', texte: 'b', note: '(cible 3)' },
          { tete: 'Résultat', texte: 'c' },
        ],
      }),
    );
    expect([...page.querySelectorAll('dt, dd')].map((e) => e.textContent)).toEqual([
      'Processus',
      'a',
      'b cible 3',
      'Résultat',
      'c',
    ]);
  });

  it('does not repeat the title, the axe and the objectif below the heading, unless something is missing there', () => {
    const page = rendre(
      rangee({ cle: 'titre', libelle: 'Titre' }),
      rangee({ cle: 'axe', libelle: 'Axe', manques: ['sans titre'] }),
    );
    expect([...page.querySelectorAll('th')].map((e) => e.textContent)).toEqual(['Axe']);
  });

  it('marks the row under the cursor', () => {
    const rangees = [
      rangee({
        cle: 'pilotes',
        place: { start: { line: 11, character: 0 }, end: { line: 12, character: 0 } },
      }),
      rangee({ cle: 'publics', place: etendue(12) }),
    ];
    expect(rangeeSous(rangees, { line: 12, character: 3 })?.cle).toBe('publics');
    expect(rangeeSous(rangees, { line: 20, character: 0 })).toBeUndefined();
    const page = rendreFiche(ficheEssai({ rangees }), mots, { line: 11, character: 2 });
    expect(page.querySelector('[aria-current]')?.getAttribute('data-cle')).toBe('pilotes');
  });

  it('leads to the fiches before and after it, and says where there is none', () => {
    const boutons = barre(ficheEssai({ suivante: { line: 15, character: 2 } }), mots).querySelectorAll(
      'button',
    );
    expect(boutons[0]?.getAttribute('aria-disabled')).toBe('true');
    expect(boutons[0]?.hasAttribute('data-place')).toBe(false);
    expect(boutons[1]?.getAttribute('data-place')).toBe('15:2:15:2');
  });
});
