import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { contratGouverne, instance } from './banc.js';
import { instanceDouble } from './instance-double.js';

describe('gouvernance/instance-double', () => {
  it('parle du même titre, ou du même nom court, écrit deux fois', () => {
    const premiere = instance('Comité de pilotage', 'CCTC');
    const seconde = instance('COMITÉ de pilotage', 'ARS');
    const constats = constatsDe(instanceDouble, contratGouverne(1, premiere, seconde));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: seconde, severite: 'avertissement' });
    expect(constats[0]?.liens?.[0]?.cible).toBe(premiere);
    const noms = ['Comité stratégique', 'Comité de suivi'].map((titre) => ({ identifiant: 'COPIL', titre }));
    expect(constatsDe(instanceDouble, contratGouverne(1, ...noms))).toHaveLength(1);
  });

  it('se tait pour deux instances, et pour une instance que deux fiches nomment', () => {
    const contrat = contratGouverne(1, instance('COPIL', 'CCTC'), instance('COTECH', 'CCTC'));
    expect(constatsDe(instanceDouble, contrat)).toEqual([]);
    const fiche = () => ({ gouvernance: { instances: [instance('Groupe de travail', 'CCTC')] } });
    expect(constatsDe(instanceDouble, contratAvec(fiche(), fiche()))).toEqual([]);
  });
});
