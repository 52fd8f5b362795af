import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { contexteDeFiche, contexteDePlan, verifier } from '../../moteur.js';
import { piloteManquant } from './pilote-manquant.js';

const CCAS = [{ texte: 'CCAS' }];

describe('pilotage/pilote-manquant', () => {
  it("ne dit rien des actions d'une démarche, qui ne sont encore que des pistes", () => {
    const { types: _, ...demarche } = contratAvec({});
    expect(verifier(contexteDePlan(demarche, { aujourdhui: '2024-06-15' }), [piloteManquant], 'fr')).toEqual(
      [],
    );
  });

  it('parle quand personne ne mène la fiche', () => {
    const constats = constatsDe(piloteManquant, contratAvec({ partenaires: CCAS, pilotes: [] }));
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({
      severite: 'avertissement',
      propriete: 'pilotes',
      element: 'action 1.1.1',
    });
    expect(constats[0]?.message).toContain("personne n'en est pilote");
  });

  it('parle d’une fiche sans contrat', () => {
    const fiche = { identifiant: 'essai', titre: 'Pôle de soins', acteurs: [] };
    expect(
      verifier(contexteDeFiche(fiche, { aujourdhui: '2024-06-15' }), [piloteManquant], 'fr'),
    ).toHaveLength(1);
  });

  it.each(['pilotes', 'copilotes', 'porteurs', 'maitresOuvrage'])('se tait quand il y a des %s', (cle) => {
    expect(constatsDe(piloteManquant, contratAvec({ [cle]: CCAS }))).toEqual([]);
  });

  it("se tait quand l'objectif ou chaque sous-action a son pilote, ou quand la fiche est abandonnée", () => {
    const sousActions = ['a', 'b'].map((numero) => ({ numero, titre: numero, pilotes: CCAS }));
    expect(constatsDe(piloteManquant, contratAvec({ sousActions }, { statut: 'abandonnee' }))).toEqual([]);
    const contrat = contratAvec({});
    Object.assign(contrat.axes[0]?.objectifs[0] ?? {}, { pilotes: CCAS });
    expect(constatsDe(piloteManquant, contrat)).toEqual([]);
  });

  it('parle quand le contrat seul a un porteur : il ne mène pas chaque fiche', () => {
    expect(constatsDe(piloteManquant, { ...contratAvec({}), porteurs: CCAS })).toHaveLength(1);
  });
});
