import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { numeroDoubleDeStrategie } from './numero-double.js';

const un = (numero: string, texte: string) => ({ numero, texte });

describe('strategie/numero-double', () => {
  it('parle de deux besoins, ou de deux orientations, de même numéro', () => {
    const besoins = [un('1', 'Médecins'), un('2', 'Mobilité'), un('01', 'Logement')];
    const orientations = [un('1', 'Accueillir'), un('1', 'Prévenir')];
    const contrat = { ...contratAvec({}), diagnostic: { besoins }, orientations };
    const constats = constatsDe(numeroDoubleDeStrategie, contrat);
    expect(constats.map(({ cle, cible }) => [cle, cible])).toEqual([
      ['besoin', besoins[2]],
      ['orientation', orientations[1]],
    ]);
    expect(constats[0]).toMatchObject({ severite: 'erreur' });
    expect(constats[0]?.message).toContain('le besoin 01 est déjà « Médecins »');
    expect(constats[0]?.liens?.[0]?.cible).toBe(besoins[0]);
  });

  it('se tait pour un besoin et une orientation de même numéro, des orientations sans numéro, deux axes', () => {
    const orientations = [{ texte: 'Accueillir' }, { texte: 'Prévenir' }, un('1', 'Loger')];
    const contrat = { ...contratAvec({}), diagnostic: { besoins: [un('1', 'Médecins')] }, orientations };
    const axe = (numero: string) => ({ numero, titre: 'Axe', objectifs: [], actions: [] });
    contrat.axes = [
      { ...axe('1'), orientations: [un('1', 'Accueillir')] },
      { ...axe('2'), orientations: [un('1', 'Prévenir')] },
    ];
    expect(constatsDe(numeroDoubleDeStrategie, contrat)).toEqual([]);
  });
});
