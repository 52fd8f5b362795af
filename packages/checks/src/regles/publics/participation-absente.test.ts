import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { participationAbsente } from './participation-absente.js';

describe('publics/participation-absente', () => {
  it('parle une fois, du contrat', () => {
    const contrat = contratAvec({}, {}, { partenaires: [{ acteur: 'CPTS' }, { texte: 'Élus' }] });
    const constats = constatsDe(participationAbsente, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: contrat, element: 'contrat', severite: 'information' });
    expect(constats[0]?.message).toContain('aucune des 3 fiches');
  });

  it("se tait dès qu'elle est dite, même pour dire qu'il n'y en a pas", () => {
    const dire = (...suite: Parameters<typeof contratAvec>) =>
      constatsDe(participationAbsente, contratAvec({}, {}, ...suite));
    expect(dire({ participation: { niveau: 'aucune' } })).toEqual([]);
    expect(dire({ rubriques: [{ nom: 'Participation citoyenne', textes: ['Ateliers'] }] })).toEqual([]);
    expect(dire({ partenaires: [{ acteur: 'Conseil-citoyen' }] })).toEqual([]);
    expect(dire({ gouvernance: { instances: [{ titre: 'Comité des usagers' }] } })).toEqual([]);
    expect(
      constatsDe(participationAbsente, { ...contratAvec({}, {}, {}), participation: { texte: 'Ateliers' } }),
    ).toEqual([]);
  });

  it('se tait pour un contrat de deux fiches', () => {
    expect(constatsDe(participationAbsente, contratAvec({}, {}))).toEqual([]);
  });
});
