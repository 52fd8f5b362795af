import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { cibleManquante } from './cible-manquante.js';

const constats = (...actions: Parameters<typeof contratAvec>) =>
  constatsDe(cibleManquante, contratAvec(...actions));
const compte = { libelle: 'Nombre de formations proposées' };

describe('indicateurs/cible-manquante', () => {
  it('parle une fois par fiche', () => {
    const dits = constats({ indicateurs: [compte, { libelle: 'Élus formés' }] }, { indicateurs: [compte] });
    expect(dits).toHaveLength(2);
    expect(dits[0]).toMatchObject({ propriete: 'indicateurs', severite: 'information' });
    expect(dits[0]?.message).toContain('aucun de ses 2 indicateurs');
    expect(dits[1]?.message).toContain("son indicateur n'a pas de cible");
  });

  it("ne parle qu'une fois quand le contrat n'a aucune cible", () => {
    const fiches = Array.from({ length: 6 }, () => ({ indicateurs: [compte] }));
    const dits = constats(...fiches);
    expect(dits).toHaveLength(1);
    expect(dits[0]?.message).toContain('6 fiches');
    expect(constats(...fiches, { indicateurs: [{ ...compte, cibles: [{ nombre: 3 }] }] })).toHaveLength(6);
  });

  it("se tait où une cible est dite, ou n'est pas attendue", () => {
    const dits = constats(
      { indicateurs: [compte, { libelle: 'Élus formés', cibles: [{ nombre: 25 }] }] },
      { indicateurs: [{ libelle: 'Accord des partenaires', qualitatif: true }] },
      { indicateurs: [{ libelle: 'Livraison du bâti', etape: 2 }] },
      { indicateurs: [{ libelle: "Création de l'annuaire" }, { libelle: 'Questionnaire à N+2' }] },
      { indicateurs: [compte], modalitesSuivi: 'Cibles à fixer avec les partenaires' },
      {},
    );
    expect(dits).toEqual([]);
  });
});
