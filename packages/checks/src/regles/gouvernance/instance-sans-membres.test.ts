import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { contratGouverne, instance } from './banc.js';
import { instanceSansMembres } from './instance-sans-membres.js';

const COTECH = { titre: 'Comité technique' };

describe('gouvernance/instance-sans-membres', () => {
  it("parle d'une instance où personne ne siège", () => {
    const constats = constatsDe(instanceSansMembres, contratGouverne(1, COTECH));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: COTECH, severite: 'information' });
    expect(constats[0]?.message).toContain("qui siège dans l'instance « Comité technique »");
  });

  it('se tait quand quelqu’un la préside ou y vient', () => {
    const presidee = { ...COTECH, presidee: [{ acteur: 'CCTC' }] };
    expect(constatsDe(instanceSansMembres, contratGouverne(1, presidee))).toEqual([]);
    expect(constatsDe(instanceSansMembres, contratGouverne(1, instance('COTECH', 'ARS')))).toEqual([]);
  });

  it('se tait quand des mots le disent, mais pas quand ils ne disent que le rythme', () => {
    const dire = (role: string) => constatsDe(instanceSansMembres, contratGouverne(1, { ...COTECH, role }));
    expect(dire('Rassemble les coordinateurs et les services')).toEqual([]);
    expect(dire('Se réunit chaque trimestre')).toHaveLength(1);
    const contrat = contratGouverne(1, COTECH);
    const gouvernance = { ...contrat.gouvernance, textes: ['Y siègent les signataires.'] };
    expect(constatsDe(instanceSansMembres, { ...contrat, gouvernance })).toEqual([]);
  });

  it("se tait quand l'instance est décrite ailleurs dans le contrat", () => {
    const contrat = contratAvec({ gouvernance: { instances: [COTECH] } });
    const gouvernance = { instances: [instance('Comité technique', 'CCTC', 'ARS')] };
    expect(constatsDe(instanceSansMembres, { ...contrat, gouvernance })).toEqual([]);
  });
});
