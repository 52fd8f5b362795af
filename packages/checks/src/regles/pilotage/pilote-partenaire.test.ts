import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { pilotePartenaire } from './pilote-partenaire.js';

const acteurs = [{ identifiant: 'CCTC', type: 'epci', nom: 'Communauté de communes' }];

describe('pilotage/pilote-partenaire', () => {
  it('parle du pilote nommé parmi les partenaires', () => {
    const pilote = { acteur: 'CCTC' };
    const partenaire = { acteur: 'CCTC' };
    const constats = constatsDe(
      pilotePartenaire,
      contratAvec({ pilotes: [pilote], partenaires: [{ texte: 'Élus' }, partenaire] }),
    );
    expect(constats).toHaveLength(1);
    expect(constats[0]?.cible).toBe(partenaire);
    expect(constats[0]?.message).toContain('CCTC est à la fois pilote et partenaire');
    expect(constats[0]?.liens?.[0]?.cible).toBe(pilote);
  });

  it('reconnaît le même texte, et le nom écrit d’un acteur', () => {
    const contrat = contratAvec(
      { copilotes: [{ texte: 'Centre social' }], partenaires: [{ texte: 'centre social' }] },
      { pilotes: [{ acteur: 'CCTC' }], partenaires: [{ texte: 'Communauté de communes' }] },
    );
    expect(constatsDe(pilotePartenaire, { ...contrat, acteurs })).toHaveLength(2);
  });

  it("se tait pour un autre service, pour un rôle dit, pour d'autres mots", () => {
    const pilotes = [{ acteur: 'CCTC', services: ['Santé'] }];
    const contrat = contratAvec(
      { pilotes, partenaires: [{ acteur: 'CCTC', services: ['Communication'] }] },
      { pilotes, partenaires: [{ acteur: 'CCTC', pour: 'le prêt de salles' }] },
      { pilotes, partenaires: [{ texte: 'Élus de la CCTC' }] },
    );
    expect(constatsDe(pilotePartenaire, contrat)).toEqual([]);
  });

  it("se tait quand le partenaire est pilote d'une autre fiche", () => {
    const contrat = contratAvec({ pilotes: [{ acteur: 'CCTC' }] }, { partenaires: [{ acteur: 'CCTC' }] });
    expect(constatsDe(pilotePartenaire, contrat)).toEqual([]);
  });
});
