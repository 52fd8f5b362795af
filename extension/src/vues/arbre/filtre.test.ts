import type { NoeudArbre } from '@paraphe/language-server';
import { describe, expect, it } from 'vitest';
import { arbreEssai, noeud } from '../banc.js';
import { fichesDe } from './elements.js';
import { type Filtre, filtrer, nomsDe, SANS_FILTRE } from './filtre.js';

const numeros = (noeuds: NoeudArbre[]) => fichesDe(noeuds).map(({ numero }) => numero);
const montre = (filtre: Partial<Filtre>) => numeros(filtrer(arbreEssai(), { ...SANS_FILTRE, ...filtre }));

describe('the filter of the tree', () => {
  it.each<[string, Partial<Filtre>, string[]]>([
    ['nothing', {}, ['1.1.1', '1.1.2', '1.1.3', '2.1.1']],
    ['incomplete fiches', { incompletes: true }, ['1.1.2']],
    ['one pilote', { pilotes: ['CPTS'] }, ['2.1.1']],
    ['two pilotes: either', { pilotes: ['CPTS', 'CCTC'] }, ['1.1.1', '1.1.2', '1.1.3', '2.1.1']],
    ['a financeur', { financeurs: ['État'] }, ['1.1.1']],
    ['a pilote and a financeur: both', { pilotes: ['CPTS'], financeurs: ['État'] }, []],
  ])('keeps, by %s', (_, filtre, attendus) => {
    expect(montre(filtre)).toEqual(attendus);
  });

  it('leaves no axe and no objectif without a fiche', () => {
    const [contrat] = filtrer(arbreEssai(), { ...SANS_FILTRE, pilotes: ['CPTS'] });
    expect(contrat?.enfants.map(({ id }) => id)).toEqual(['axe 2']);
  });

  it('keeps the sub-actions of a fiche that it keeps', () => {
    const action = noeud('action', '1', { pilotes: ['A'], enfants: [noeud('sous-action', '1.a')] });
    expect(filtrer([action], { ...SANS_FILTRE, pilotes: ['A'] })[0]?.enfants).toHaveLength(1);
  });

  it('offers each name once, with its fiches, in the order of a dictionary', () => {
    const noms = ['Zoé', 'État', 'ARS', 'État'].map((pilote, i) =>
      noeud('action', `${i}`, { pilotes: [pilote] }),
    );
    expect(nomsDe(noms, 'pilotes')).toEqual([
      { nom: 'ARS', fiches: 1 },
      { nom: 'État', fiches: 2 },
      { nom: 'Zoé', fiches: 1 },
    ]);
  });
});
