import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { piloteEtranger } from './pilote-etranger.js';

const acteurs = [
  { identifiant: 'CCTC', type: 'epci', nom: 'Communauté de communes' },
  { identifiant: 'Radio', type: 'association', nom: 'Radio locale' },
  { identifiant: 'Commission-santé', type: 'instance' },
];
const signataires = [{ acteur: 'CCTC' }];
const RADIO = { acteur: 'Radio' };

describe('pilotage/pilote-etranger', () => {
  it("parle une seule fois d'un pilote qui ne signe pas et n'est partenaire de rien", () => {
    const contrat = {
      ...contratAvec({ pilotes: [RADIO] }, { copilotes: [{ acteur: 'Radio' }, ...signataires] }),
      acteurs,
      signataires,
    };
    const constats = constatsDe(piloteEtranger, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: RADIO, element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain('Radio est pilote, sans être signataire');
    expect(constats[0]?.liens).toHaveLength(1);
  });

  it("se tait quand l'acteur est partenaire ailleurs, signe sous son nom écrit, ou siège dans une instance", () => {
    const partenaire = contratAvec({ pilotes: [RADIO] }, { partenaires: [{ texte: 'Radio locale' }] });
    expect(constatsDe(piloteEtranger, { ...partenaire, acteurs, signataires })).toEqual([]);
    const signe = {
      ...contratAvec({ pilotes: [RADIO] }),
      acteurs,
      signataires: [{ texte: 'la radio' }, { texte: 'RADIO LOCALE' }],
    };
    expect(constatsDe(piloteEtranger, signe)).toEqual([]);
    const gouvernance = { instances: [{ titre: 'COPIL', reunit: [RADIO] }] };
    expect(
      constatsDe(piloteEtranger, { ...contratAvec({ pilotes: [RADIO] }), acteurs, signataires, gouvernance }),
    ).toEqual([]);
  });

  it("se tait pour une commission, pour un texte libre, pour un nom que personne n'a déclaré", () => {
    const pilotes = [
      { acteur: 'Commission-santé' },
      { texte: 'Élus' },
      { acteur: 'Inconnu', nonResolu: true as const },
    ];
    expect(constatsDe(piloteEtranger, { ...contratAvec({ pilotes }), acteurs, signataires })).toEqual([]);
  });

  it('se tait quand le contrat ne dit pas qui signe', () => {
    expect(constatsDe(piloteEtranger, { ...contratAvec({ pilotes: [RADIO] }), acteurs })).toEqual([]);
  });
});
