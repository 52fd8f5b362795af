import type { Acteur, Partie } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { deuxDepartements } from './deux-departements.js';

/** CC Flandre Lys, over Nord and Pas-de-Calais. */
const FLANDRE_LYS = '245900758';
const de = (signataires: Partie[], acteurs: Acteur[] = [], siren = FLANDRE_LYS) =>
  constatsDe(deuxDepartements, {
    ...contratAvec({}),
    acteurs,
    signataires,
    territoire: { type: 'epci', siren },
  });
const noms = (...acteurs: string[]): Partie[] => acteurs.map((acteur) => ({ acteur }));

describe('territoire/deux-departements', () => {
  it('parle du Département qui ne signe pas, quand l’autre signe', () => {
    const signataires = noms('Département-59', 'CCFL');
    const [constat, ...autres] = de(signataires);
    expect(autres).toEqual([]);
    expect(constat).toMatchObject({ cible: signataires[0], severite: 'information', cle: 'departement' });
    expect(constat?.message).toContain(
      "Département-59 signe ; « CC Flandre Lys » s'étend aussi sur : Pas-de-Calais (62)",
    );
    expect(constat?.aide).toContain('Département-62');
  });

  it('reconnaît un Département à son nom', () => {
    const acteurs = [{ identifiant: 'CD', type: 'département', nom: 'Conseil départemental du Nord' }];
    expect(de(noms('CD'), acteurs)).toHaveLength(1);
    expect(de([{ texte: 'Département du Nord' }])).toHaveLength(1);
    expect(de([{ texte: 'Conseil départemental' }])).toEqual([]);
  });

  it('parle de la préfecture, sauf si un autre service de l’État signe pour le département', () => {
    expect(de(noms('Préfecture-62'))[0]?.cle).toBe('prefecture');
    expect(de(noms('Préfecture-62', 'DDETS-59'))).toEqual([]);
  });

  it('se tait quand tous signent, ou aucun, ou celui d’ailleurs', () => {
    expect(de(noms('Département-59', 'Département-62', 'Préfecture-59', 'Préfecture-62'))).toEqual([]);
    expect(de(noms('CCFL', 'ARS-Hauts-de-France'))).toEqual([]);
    expect(de(noms('Département-82'))).toEqual([]);
    expect(de([])).toEqual([]);
  });

  it('se tait pour un territoire d’un seul département, ou inconnu', () => {
    expect(de(noms('Département-82'), [], '200066322')).toEqual([]);
    expect(de(noms('Département-59'), [], '123456782')).toEqual([]);
  });

  it('tient la Collectivité européenne d’Alsace pour un seul signataire', () => {
    // CC du Ried de Marckolsheim.
    expect(de(noms('Département-67'), [], '200030526')).toEqual([]);
  });
});
