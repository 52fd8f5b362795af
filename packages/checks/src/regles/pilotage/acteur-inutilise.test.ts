import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { acteurInutilise } from './acteur-inutilise.js';

const CHIC = { identifiant: 'CHIC', type: 'hôpital', nom: 'Centre hospitalier' };

describe('pilotage/acteur-inutilise', () => {
  it("parle d'un acteur déclaré que rien ne nomme", () => {
    const constats = constatsDe(acteurInutilise, {
      ...contratAvec({ pilotes: [{ texte: 'CCAS' }] }),
      acteurs: [CHIC],
    });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ severite: 'information', cible: CHIC });
    expect(constats[0]?.message).toContain('CHIC est déclaré parmi les acteurs');
  });

  it("se tait pour un acteur d'un fichier partagé", () => {
    expect(
      constatsDe(acteurInutilise, { ...contratAvec({}), acteurs: [{ ...CHIC, importe: true }] }),
    ).toEqual([]);
  });

  it.each([
    ['partenaire', { partenaires: [{ acteur: 'CHIC' }] }],
    [
      'financeur',
      { financements: { contributions: [{ type: 'financement' as const, de: { acteur: 'CHIC' } }] } },
    ],
    ['responsable', { indicateurs: [{ libelle: 'Passages', responsable: { acteur: 'CHIC' } }] }],
    ['lieu', { lieux: [{ texte: 'CHIC' }] }],
    ['instance', { gouvernance: { instances: [{ titre: 'COPIL', presidee: [{ acteur: 'CHIC' }] }] } }],
    [
      'pilote de sous-action',
      { sousActions: [{ numero: 'a', titre: 'Étape', pilotes: [{ acteur: 'CHIC' }] }] },
    ],
  ])('se tait quand il est nommé comme %s', (_, action) => {
    expect(constatsDe(acteurInutilise, { ...contratAvec(action), acteurs: [CHIC] })).toEqual([]);
  });

  it('se tait pour un signataire, et pour l’EPCI du territoire', () => {
    const epci = { identifiant: 'CCTC', type: 'epci', siren: '200066322' };
    const contrat = {
      ...contratAvec({}),
      acteurs: [CHIC, epci],
      signataires: [{ acteur: 'CHIC' }],
      territoire: { siren: '200066322' },
    };
    expect(constatsDe(acteurInutilise, contrat)).toEqual([]);
  });
});
