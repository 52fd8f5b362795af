/** Several plans in one text: what they share, what each carries in its JSON. */
import { describe, expect, it } from 'vitest';
import { positions, situeur, versDocument } from '../analyse/document.js';
import { analyser, dits } from '../banc.js';
import { imprimer } from '../ecriture/imprimer.js';

const DEUX = `
acteurs { CCTC : epci "Structure fictive" siren 200066321 }
document prs "Projet régional de santé"
contrat a : CLS "Premier" {
  axe 1 "Premier axe" {
    objectif 1 "Un objectif" { articulation avec prs : "objectif 3" }
    action 1.1 "Une action" { pilote CCTC  lieux 2A004, 82033  reconduit objectif 1 de l'axe 9, objectif 1 de l'axe 1 }
  }
}
contrat b : CTG "Second" { articulation avec prs : "objectif 4" }
fiche c "Troisième" { articulation avec prs  pilote CCTC }
`;

describe('plusieurs plans dans un texte', () => {
  const analyse = analyser(DEUX);
  const document = versDocument([analyse]);

  it('un constat sur un acteur commun est dit une fois', () => {
    expect(dits(analyse).filter((dit) => dit.startsWith('pilotage/siren-invalide'))).toHaveLength(1);
  });

  it("un objectif d'un axe qui n'existe pas est signalé", () => {
    expect(dits(analyse)).toContain("noms/element-inconnu: Objectif 1 de l'axe 9 n'existe pas dans « a ».");
  });

  it("chaque plan porte les documents et les acteurs qu'il nomme, le premier ceux que personne ne nomme", () => {
    const plans = [...document.contrats, ...(document.fiches ?? [])];
    expect(plans.map((plan) => plan.documents?.map((d) => d.identifiant))).toEqual([
      ['prs'],
      ['prs'],
      ['prs'],
    ]);
    expect(plans.map((plan) => plan.acteurs.map((a) => a.identifiant))).toEqual([['CCTC'], [], ['CCTC']]);
  });

  it('le document imprimé se relit sans nom inconnu ni double, et redonne le même JSON', () => {
    const relu = analyser(imprimer(document));
    expect(dits(relu).filter((dit) => /^(syntaxe|noms\/(document|nom))/.test(dit))).toEqual([]);
    expect(versDocument([relu])).toEqual(document);
  });

  it('une commune de Corse est un code', () => {
    expect(document.contrats[0]?.axes[0]?.actions[0]?.lieux).toEqual([{ code: '2A004' }, { code: '82033' }]);
  });

  it('chaque contrat, chaque acteur a sa position', () => {
    const situer = situeur(
      analyse,
      () => 'essai.paraphe',
      () => undefined,
    );
    const lues = positions(document, [{ analyse, situer }]);
    expect(lues['/contrats/1']?.debut).toEqual({ ligne: 10, colonne: 1 });
    expect(lues['/contrats/0/acteurs/0']?.debut).toEqual({ ligne: 2, colonne: 11 });
  });
});
