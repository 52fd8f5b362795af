import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { processusManquant } from './processus-manquant.js';

describe('indicateurs/processus-manquant', () => {
  it('parle quand tous les indicateurs sont de résultat', () => {
    const indicateurs = [
      { nature: 'resultat' as const, libelle: 'Élus formés' },
      { nature: 'impact' as const, libelle: 'Renoncement aux soins' },
    ];
    const constats = constatsDe(processusManquant, contratAvec({ indicateurs }));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({
      propriete: 'indicateurs',
      element: 'action 1.1.1',
      severite: 'information',
    });
    expect(constats[0]?.message).toContain('aucun indicateur de processus');
  });

  it("se tait sans indicateur, sans nature, ou quand des mots s'y ajoutent", () => {
    const contrat = contratAvec(
      {},
      { indicateurs: [{ libelle: 'Fréquentation' }] },
      { indicateurs: [{ nature: 'resultat', libelle: 'Élus formés' }], modalitesSuivi: 'Bilan annuel' },
    );
    expect(constatsDe(processusManquant, contrat)).toEqual([]);
  });
});
