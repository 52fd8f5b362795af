import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec, JOUR_DE_TEST } from '../../banc.js';
import { contexteDePlan, verifier } from '../../moteur.js';
import { contratGouverne, instance, vides } from './banc.js';
import { instanceManquante } from './instance-manquante.js';

describe('gouvernance/instance-manquante', () => {
  it("parle une fois d'un contrat sans instance", () => {
    const contrat = contratGouverne(3);
    const constats = constatsDe(instanceManquante, contrat);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cle: 'aucune', cible: contrat, severite: 'information' });
    expect(constats[0]?.message).toContain('aucune instance pour le suivre');
  });

  it('se tait dès qu’une instance est nommée, où que ce soit', () => {
    expect(constatsDe(instanceManquante, contratGouverne(3, instance('COPIL', 'CCTC')))).toEqual([]);
    const fiche = { gouvernance: { instances: [instance('Groupe de travail')] } };
    expect(constatsDe(instanceManquante, contratAvec({}, {}, fiche))).toEqual([]);
  });

  it.each([
    ['un texte de la gouvernance', { gouvernance: { textes: ['Un comité par an'] } }],
    [
      'un article',
      { articles: [{ numero: '3', titre: 'Suivi', texte: 'Un comité de pilotage suit le contrat.' }] },
    ],
    ['une rubrique', { rubriques: [{ nom: 'Gouvernance du contrat', textes: ['Réunion annuelle'] }] }],
    ['un acteur', { acteurs: [{ identifiant: 'COPIL-CLS', type: 'instance', nom: 'Comité de pilotage' }] }],
  ])("demande un nom quand la gouvernance n'est dite que par %s", (_, reste) => {
    const constats = constatsDe(instanceManquante, { ...contratGouverne(3), ...reste });
    expect(constats.map(({ cle }) => cle)).toEqual(['enMots']);
  });

  it('ne prend pas la commission Santé de la collectivité pour une instance du contrat', () => {
    const acteurs = [{ identifiant: 'Commission-santé', type: 'instance', nom: 'Commission Santé' }];
    const constats = constatsDe(instanceManquante, { ...contratGouverne(3), acteurs });
    expect(constats.map(({ cle }) => cle)).toEqual(['aucune']);
  });

  it('se tait pour deux fiches, et pour une démarche', () => {
    expect(constatsDe(instanceManquante, contratGouverne(2))).toEqual([]);
    const { types: _, ...demarche } = contratAvec(...vides(5));
    expect(
      verifier(contexteDePlan(demarche, { aujourdhui: JOUR_DE_TEST }), [instanceManquante], 'fr'),
    ).toEqual([]);
  });
});
