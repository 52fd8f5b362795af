import type { Acteur, Contribution, Partie } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { financeurNonSignataire } from './financeur-non-signataire.js';

const acteurs: Acteur[] = [
  { identifiant: 'CCTC', type: 'epci', nom: 'Communauté de communes Terres des Confluences' },
  { identifiant: 'ADEME', type: 'agence' },
];
const ademe: Contribution = { type: 'financement', de: { acteur: 'ADEME' }, montant: { euros: 6000 } };

function constatsPour(signataires: Partie[] | undefined, ...plans: Contribution[][]) {
  const contrat = contratAvec(...plans.map((contributions) => ({ financements: { contributions } })));
  return constatsDe(financeurNonSignataire, { ...contrat, acteurs, ...(signataires && { signataires }) });
}

describe('financements/financeur-non-signataire', () => {
  it("parle d'un financeur qui ne signe pas", () => {
    const constats = constatsPour([{ acteur: 'CCTC' }], [ademe]);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({
      cible: ademe,
      propriete: 'de',
      element: 'action 1.1.1',
      severite: 'information',
    });
    expect(constats[0]?.message).toContain("ADEME finance l'action et ne signe pas");
  });

  it("n'en parle qu'une fois pour plusieurs fiches", () => {
    const constats = constatsPour([{ acteur: 'CCTC' }], [ademe], [{ ...ademe }]);
    expect(constats).toHaveLength(1);
    expect(constats[0]?.message).toContain('2 plans de financement');
  });

  it('se tait quand il signe, sous son nom ou son identifiant', () => {
    expect(constatsPour([{ acteur: 'ADEME' }], [ademe])).toEqual([]);
    const cctc: Contribution = { ...ademe, de: { acteur: 'CCTC' } };
    expect(constatsPour([{ texte: 'Communauté de communes Terres des Confluences' }], [cctc])).toEqual([]);
  });

  it('se tait quand le contrat ne dit pas qui signe, ou que le financement est espéré', () => {
    expect(constatsPour(undefined, [ademe])).toEqual([]);
    const espere: Contribution[] = [
      { ...ademe, statut: 'demande' },
      { ...ademe, auTitreDe: 'Fonds vert' },
      { type: 'financement', de: { acteur: 'ADEME' } },
      { ...ademe, de: { texte: 'Mécènes' } },
      { ...ademe, de: { acteur: 'Inconnu', nonResolu: true } },
    ];
    expect(constatsPour([{ acteur: 'CCTC' }], espere)).toEqual([]);
  });
});
