import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { valeurDeplacee } from './valeur-deplacee.js';

const constats = (...fiches: Parameters<typeof contratAvec>) =>
  constatsDe(valeurDeplacee, contratAvec(...fiches));

describe('structure/valeur-deplacee', () => {
  it.each([
    ['15 000 €', 'montant', 'est un montant'],
    ['3 M€ HT', 'montant', 'est un montant'],
    ['01/01/2027', 'date', 'est une date'],
    ['2024-2026', 'date', 'est une date'],
    ['2025', 'date', 'est une date'],
    ['printemps 2023', 'date', 'est une date'],
    ['46266', 'nombre', 'est un nombre seul'],
    ['60 %', 'nombre', 'est un nombre seul'],
  ])('parle de « %s » parmi les freins', (texte, cle, dit) => {
    const dits = constats({ freins: ['Budget', texte] });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({
      cle,
      propriete: 'freins',
      element: 'action 1.1.1',
      severite: 'avertissement',
    });
    expect(dits[0]?.message).toContain(`« ${texte} » ${dit}`);
  });

  it('en parle sous chaque rubrique, là où la valeur est écrite', () => {
    const partie = { texte: '12 000 €' };
    const indicateur = { libelle: '25' };
    const dits = constats({
      publics: ['2026'],
      partenaires: [{ acteur: 'CCTC' }, partie],
      indicateurs: [indicateur],
      effetsAttendus: ['31/12/2026'],
    });
    expect(dits.map(({ cible }) => cible)).toEqual([
      expect.objectContaining({ publics: ['2026'] }),
      expect.objectContaining({ publics: ['2026'] }),
      partie,
      indicateur,
    ]);
    expect(dits[0]?.message).toContain('sous « effets attendus »');
    expect(dits[0]?.aide).toContain('calendrier 31/12/2026');
  });

  it('parle d’un montant pour calendrier, d’une date pour plan de financement', () => {
    expect(constats({ calendrier: { texte: '15 000 €' } }).map(({ cle }) => cle)).toEqual(['montant']);
    expect(constats({ financements: { texte: '2026' } }).map(({ cle }) => cle)).toEqual(['date']);
    expect(constats({ calendrier: { texte: '2026' }, financements: { texte: '15 000 €' } })).toEqual([]);
  });

  it.each([
    '0-3 ans',
    '16/25 ans',
    '65 ans et plus',
    'Jeunes de 12 à 17 ans',
    '25 élus',
    'Budget de 15 000 €',
    'Rentrée 2024 trop proche',
    'MSP 82',
    '18-25',
  ])('se tait sur « %s »', (texte) => {
    expect(constats({ freins: [texte], publics: [texte], indicateurs: [{ libelle: texte }] })).toEqual([]);
  });

  it('laisse les moyens dire un montant ou un nombre', () => {
    expect(constats({ moyens: ['15 000 €', '2'] })).toEqual([]);
  });
});
