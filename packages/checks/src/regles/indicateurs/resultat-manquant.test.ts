import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { resultatManquant } from './resultat-manquant.js';

describe('indicateurs/resultat-manquant', () => {
  it('parle quand tous les indicateurs sont de processus', () => {
    const constats = constatsDe(
      resultatManquant,
      contratAvec({ indicateurs: [{ nature: 'processus', libelle: 'Réunions' }] }),
    );
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'indicateurs', element: 'action 1.1.1' });
    expect(constats[0]?.message).toContain('Action 1.1.1 : aucun indicateur de résultat');
  });

  it("se tait quand un indicateur n'a pas dit sa nature", () => {
    expect(
      constatsDe(resultatManquant, contratAvec({ indicateurs: [{ libelle: 'Fréquentation' }] })),
    ).toEqual([]);
  });

  it('se tait quand des mots ou une sous-action disent le reste', () => {
    const indicateurs = [{ nature: 'processus' as const, libelle: 'Réunions' }];
    const sousAction = {
      numero: '1.1.2.a',
      titre: 'Suite',
      indicateurs: [{ nature: 'resultat' as const, libelle: 'Suivi' }],
    };
    const contrat = contratAvec(
      { indicateurs, modalitesSuivi: 'Questionnaire aux élus en fin de contrat' },
      { indicateurs, sousActions: [sousAction] },
    );
    expect(constatsDe(resultatManquant, contrat)).toEqual([]);
  });
});
