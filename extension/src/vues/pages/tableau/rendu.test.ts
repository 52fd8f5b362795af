// @vitest-environment happy-dom
import type { ReponseTableau } from '@paraphe/language-server';
import { describe, expect, it } from 'vitest';
import { tableauEssai } from '../../banc.js';
import { motsTableau } from '../../mots.js';
import { bornes, ranger } from './couloirs.js';
import { rendreTableau } from './rendu.js';

const mots = motsTableau((texte) => texte, 'en');
const rendre = (reste: Partial<ReponseTableau> = {}) =>
  rendreTableau(tableauEssai(reste), mots, { colonne: 500, page: 1000, nonce: 'abc' });
const texte = (page: Element, choix: string) => page.querySelector(choix)?.textContent ?? '';
const place = { line: 7, character: 2 };

describe('the dashboard', () => {
  it('begins with the figures that matter, exact and in French', () => {
    const [completes, cout, cibles] = [...rendre().querySelectorAll('.chiffres li')].map(
      (e) => e.textContent,
    );
    expect(completes).toBe('3 complete fiches, of 4');
    expect(cout).toBe('18\u00a0k€ planned cost covered: 12\u202f000\u00a0€ (66\u00a0%)');
    expect(cibles).toBe('1 indicateur without a target');
  });

  it('says the tax mode of what it adds up', () => {
    const page = rendre({ financement: { ...tableauEssai().financement, taxe: 'HT' } });
    expect(texte(page, '.chiffres')).toContain(
      '18\u00a0k€\u00a0HT planned cost covered: 12\u202f000\u00a0€\u00a0HT',
    );
  });

  it.each([
    ['completude', '3 of 4 fiches are complete, 1 are incomplete, 0 to be corrected.'],
    ['manques', '“Financements” is missing in 1 fiche, more than anything else.'],
    ['financeurs', '1 financeur brings 12\u202f000\u00a0€, of which 4\u202f000\u00a0€ is granted.'],
    ['annees', 'The heaviest year is 2024, with 7\u202f000\u00a0€.'],
    ['calendrier', '1 fiche has dates, from 1er janvier 2024 to 31 décembre 2024. 1 is under way today.'],
    ['pilotes', 'CCTC has the heaviest load, with 1 fiche.'],
  ])('says each chart in a sentence, for the eye and for a screen reader: %s', (id, phrase) => {
    const cadre = rendre().querySelector(`#${id}`);
    expect(cadre && texte(cadre, '.resume')).toBe(phrase);
    expect(cadre?.querySelector('.dessin svg')?.getAttribute('aria-label')).toContain(phrase);
    expect(cadre?.querySelectorAll('details table tbody tr').length).toBeGreaterThan(0);
  });

  it('gives its nonce to every style of a drawing', () => {
    const styles = [...rendre().querySelectorAll('style')];
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles) expect(style.getAttribute('nonce')).toBe('abc');
  });

  it('tells states apart by more than a colour', () => {
    const motifs = [...rendre().querySelectorAll('#completude .dessin pattern')];
    expect(motifs.map((motif) => motif.querySelectorAll('path').length)).toEqual([0, 1]);
    expect(texte(rendre(), '#completude .legende')).toBe(
      'Complete\u00a0: 3Incomplete\u00a0: 1To be corrected\u00a0: 0',
    );
  });

  it('splits what a financeur brings between granted and not yet', () => {
    const lignes = [...rendre().querySelectorAll('#financeurs tbody tr')].map((tr) =>
      [...tr.children].map((e) => e.textContent),
    );
    expect(lignes).toEqual([['CCTC', '12\u202f000\u00a0€', '4\u202f000\u00a0€', '8\u202f000\u00a0€']]);
    expect(
      rendre().querySelectorAll('#financeurs .dessin rect[title], #financeurs [aria-label="bar"] rect'),
    ).toHaveLength(2);
    expect(texte(rendre(), '.laisses li')).toBe('Action 1.1.1\u00a0: une enveloppe sans montant');
  });

  it('leads from bars, boxes and rows to the fiche', () => {
    const liens = (id: string) =>
      [...rendre().querySelectorAll(`#${id} .dessin a`)].map((a) =>
        a.getAttributeNS('http://www.w3.org/1999/xlink', 'href'),
      );
    for (const id of ['calendrier', 'pilotes', 'manques']) expect(liens(id)).toEqual(['#5:6:5:6']);
    expect(rendre().querySelector('#indicateurs button')?.getAttribute('data-place')).toBe('5:6:5:6');
    expect(rendre().querySelector('.sans-date button')?.textContent).toBe('1.1.3');
  });

  it('shows the signs of names and titles as signs', () => {
    const nom = `<script>alert('x')</script> & "G"`;
    const page = rendre({
      titre: nom,
      pilotes: [{ nom, fiches: [{ fiche: '1', titre: nom, place }] }],
      indicateursSansCible: [{ fiche: '1', libelle: nom, place }],
    });
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(texte(page, 'h1')).toBe(nom);
    expect(texte(page, '#pilotes tbody th')).toBe(nom);
    expect(texte(page, '#indicateurs button')).toBe(nom);
  });

  it('says what there is not, in place of an empty drawing', () => {
    const page = rendre({
      manques: [],
      financement: { cout: 0, couvert: 0, laisses: [], financeurs: [], annees: [] },
      calendrier: { aujourdhui: '2024-06-15', barres: [], sansDate: [] },
      indicateursSansCible: [],
      pilotes: [],
    });
    expect(
      [...page.querySelectorAll('.cadre')].filter((c) => c.querySelector('.dessin')).map((c) => c.id),
    ).toEqual(['completude']);
    expect(texte(page, '#manques .resume')).toBe(
      'Nothing is missing: all the expected rubriques are filled.',
    );
    const vide = rendre({ fiches: { total: 0, completes: 0, incompletes: 0, erreurs: 0 } });
    expect(texte(vide, '.rien')).toBe('The contract has no fiche yet.');
    expect(vide.querySelectorAll('.cadre')).toHaveLength(0);
  });
});

describe('the lanes of the calendar', () => {
  const barre = (fiche: string, debut: string, fin: string) => ({
    fiche,
    titre: 't',
    libelle: '',
    debut,
    fin,
    place,
  });

  it('puts bars that overlap in lanes of their own, and those that follow in one', () => {
    const [un, deux] = ranger([
      barre('1', '2024-01-01', '2024-06-30'),
      barre('1', '2024-06-30', '2024-12-31'),
      barre('1', '2025-01-01', '2025-12-31'),
      barre('2', '2023-01-01', '2023-12-31'),
    ]);
    expect(un?.barres.map((b) => b.couloir)).toEqual([0, 1, 0]);
    expect(un?.couloirs).toBe(2);
    expect(deux?.fiche).toBe('2');
  });

  it.each([
    ['2025-03-01', 2024, 2026],
    ['2019-03-01', 2024, 2025],
  ])('covers whole years, and today (%s) where it is near', (aujourdhui, debut, fin) => {
    const [d, f] = bornes({ aujourdhui, barres: [barre('1', '2024-02-01', '2024-12-31')], sansDate: [] });
    expect([d.getUTCFullYear(), f.getUTCFullYear()]).toEqual([debut, fin]);
  });
});
