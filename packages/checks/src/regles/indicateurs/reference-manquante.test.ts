import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { referenceManquante } from './reference-manquante.js';

const vise = { nature: 'resultat' as const, libelle: 'Élus formés', cibles: [{ nombre: 25 }] };

describe('indicateurs/reference-manquante', () => {
  it('parle une fois, du contrat', () => {
    const contrat = contratAvec({ indicateurs: [vise] }, { indicateurs: [vise] });
    const constats = constatsDe(referenceManquante, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: contrat, element: 'contrat', severite: 'information' });
    expect(constats[0]?.message).toContain("aucun indicateur ne dit d'où l'on part");
  });

  it("se tait dès qu'un point de départ est dit, même en mots", () => {
    const dit = { libelle: 'Fréquentation', reference: { texte: 'inconnue' } };
    expect(
      constatsDe(referenceManquante, contratAvec({ indicateurs: [vise] }, { indicateurs: [dit] })),
    ).toEqual([]);
  });

  it('se tait sans cible chiffrée, ou quand seuls les processus en ont', () => {
    const contrat = contratAvec({
      indicateurs: [
        { ...vise, nature: 'processus' },
        { libelle: 'Adhésion', cibles: [{ texte: 'décision prise' }] },
      ],
    });
    expect(constatsDe(referenceManquante, contrat)).toEqual([]);
  });
});
