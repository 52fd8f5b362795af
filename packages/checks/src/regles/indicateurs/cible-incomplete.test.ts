import type { Indicateur } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { cibleIncomplete } from './cible-incomplete.js';

const en = (annee: number) => ({ debut: `${annee}-01-01`, fin: `${annee}-12-31`, libelle: String(annee) });
const constats = (...indicateurs: Indicateur[]) => constatsDe(cibleIncomplete, contratAvec({ indicateurs }));

describe('indicateurs/cible-incomplete', () => {
  it('nomme tout ce qui manque, une fois par indicateur', () => {
    const dits = constats({ libelle: 'Élus formés', cibles: [{ nombre: 25 }, { nombre: 45 }] });
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'cibles', element: 'action 1.1.1', severite: 'information' });
    expect(dits[0]?.message).toContain("il manque l'unité, la source et la date");
    expect(dits[0]?.aide).toContain('unité "…"   source "…"   cible … en 2027');
  });

  it('ne nomme que ce qui manque', () => {
    const [dit] = constats({
      libelle: 'Médecins installés',
      unite: 'médecins',
      source: 'Ordre',
      cibles: [{ nombre: 3 }],
    });
    expect(dit?.message).toContain('il manque la date.');
    const [mots] = constats({ libelle: 'Adhésion au GIP', cibles: [{ texte: 'décision prise' }] });
    expect(mots?.message).toContain('il manque la date.');
  });

  it("se tait quand l'intitulé, le rythme ou l'étape le disent", () => {
    const dits = constats(
      {
        libelle: 'Nombre de formations proposées',
        source: 'Bilan annuel',
        cibles: [{ nombre: 3, par: 'an' }],
      },
      {
        libelle: 'Satisfaits (questionnaire)',
        frequence: 'annuelle',
        cibles: [{ nombre: 60, pourcentage: true }],
      },
      { libelle: 'Nombre de lits', source: 'Chantier', etape: 2, cibles: [{ nombre: 12 }] },
      { libelle: 'Adhésion au GIP', cibles: [{ texte: 'décision prise', en: en(2024) }] },
      { libelle: 'Sans cible' },
    );
    expect(dits).toEqual([]);
  });
});
