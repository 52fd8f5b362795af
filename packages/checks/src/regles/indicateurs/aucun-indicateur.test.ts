import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { aucunIndicateur } from './aucun-indicateur.js';

const constats = (...actions: Parameters<typeof contratAvec>) =>
  constatsDe(aucunIndicateur, contratAvec(...actions));

describe('indicateurs/aucun-indicateur', () => {
  it('parle de la fiche sans indicateur', () => {
    const [constat, ...autres] = constats({}, { indicateurs: [{ libelle: 'Fréquentation' }] });
    expect(autres).toEqual([]);
    expect(constat).toMatchObject({ element: 'action 1.1.1', severite: 'avertissement' });
    expect(constat?.propriete).toBeUndefined();
    expect(constat?.message).toContain('aucun indicateur');
  });

  it('se tait quand le suivi est dit en mots, dans une sous-action ou dans une rubrique libre', () => {
    const dits = constats(
      { modalitesSuivi: "Cf. proposition du cabinet d'études" },
      {
        sousActions: [
          { numero: '1.1.2.a', titre: 'Sous-action', indicateurs: [{ libelle: 'Fréquentation' }] },
        ],
      },
      { rubriques: [{ nom: 'Évaluation', textes: ['Bilan annuel'] }] },
      { statut: 'abandonnee' },
    );
    expect(dits).toEqual([]);
  });

  it("se tait quand l'objectif porte les indicateurs", () => {
    const contrat = contratAvec({});
    const objectif = contrat.axes[0]?.objectifs[0];
    if (objectif) objectif.indicateurs = [{ libelle: 'Médecins installés' }];
    expect(constatsDe(aucunIndicateur, contrat)).toEqual([]);
  });
});
