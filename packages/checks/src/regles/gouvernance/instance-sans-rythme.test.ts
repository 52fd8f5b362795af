import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { contratGouverne, instance } from './banc.js';
import { instanceSansRythme } from './instance-sans-rythme.js';

const COPIL = { identifiant: 'COPIL', titre: 'Comité de pilotage' };

describe('gouvernance/instance-sans-rythme', () => {
  it("parle d'une instance qui ne se réunit jamais, même dans un petit contrat", () => {
    const constats = constatsDe(instanceSansRythme, contratGouverne(1, COPIL));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ cible: COPIL, severite: 'information', element: 'contrat' });
    expect(constats[0]?.message).toContain("quand se réunit l'instance « Comité de pilotage »");
  });

  it.each([
    ['une récurrence', { rythme: { recurrence: { nombre: 2, par: 'an' as const } } }],
    ['une date', { rythme: { periode: { debut: '2027-06-01', fin: '2027-06-30', libelle: 'juin 2027' } } }],
    ['des mots', { rythme: { texte: 'À chaque rentrée' } }],
    ['son rôle', { role: 'Se réunit chaque semestre pour arbitrer' }],
  ])('se tait quand son rythme est dit par %s', (_, reste) => {
    expect(constatsDe(instanceSansRythme, contratGouverne(3, { ...COPIL, ...reste }))).toEqual([]);
  });

  it('parle encore quand le rôle ne dit pas quand', () => {
    const constats = constatsDe(instanceSansRythme, contratGouverne(3, { ...COPIL, role: 'Décide' }));
    expect(constats).toHaveLength(1);
  });

  it('se tait quand un texte de la gouvernance ou un article dit quand on se réunit', () => {
    const contrat = contratGouverne(3, COPIL);
    const gouvernance = { ...contrat.gouvernance, textes: ['Le comité se réunit deux fois par an.'] };
    expect(constatsDe(instanceSansRythme, { ...contrat, gouvernance })).toEqual([]);
    const articles = [{ numero: '5', titre: 'Gouvernance', texte: 'Une séance par trimestre.' }];
    expect(constatsDe(instanceSansRythme, { ...contrat, articles })).toEqual([]);
  });

  it('ne parle pas de la fiche qui cite une instance dont le contrat dit le rythme', () => {
    const contrat = contratAvec({ gouvernance: { instances: [COPIL] } });
    const gouvernance = { instances: [instance('comité de pilotage', 'CCTC')] };
    expect(constatsDe(instanceSansRythme, { ...contrat, gouvernance })).toEqual([]);
    expect(constatsDe(instanceSansRythme, contrat).map(({ element }) => element)).toEqual(['action 1.1.1']);
  });
});
