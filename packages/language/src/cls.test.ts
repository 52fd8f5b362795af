/** The real contract shows exactly the holes of the real document. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { Atelier } from './analyse/atelier.js';
import { ordinaire } from './banc.js';

const CLS = join(import.meta.dirname, '../../../examples/cls-terres-des-confluences/contrat.paraphe');
const atelier = new Atelier({
  aujourdhui: '2026-11-21',
  lire: (uri) => (existsSync(uri.fsPath) ? { texte: readFileSync(uri.fsPath, 'utf8') } : { absent: true }),
});
const analyse = atelier.analyser(URI.file(CLS), readFileSync(CLS, 'utf8'));
const contrat = analyse.contrats[0]?.plan;
const fiches = (contrat?.axes ?? []).flatMap((axe) => axe.objectifs).flatMap((objectif) => objectif.actions);

/** The fiches on which a rule speaks. */
const dites = (regle: string) => analyse.constats.filter((c) => c.regle === regle).map((c) => c.element);

describe('le CLS des Terres des Confluences', () => {
  it('a 4 axes, 12 objectifs et 16 fiches', () => {
    expect(contrat?.axes.map((axe) => axe.objectifs.length)).toEqual([5, 3, 2, 2]);
    expect(fiches.map((fiche) => fiche.numero)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.1.3',
      '1.2.1',
      '1.3.1',
      '1.4.1',
      '1.4.2',
      '1.4.3',
      '1.5.1',
      '2.1.1',
      '2.2.1',
      '2.3.1',
      '3.1.1',
      '3.2.1',
      '4.1.1',
      '4.2.1',
    ]);
  });

  it("manque d'un indicateur de résultat sur 1.4.2, 1.4.3 et 3.1.1, et sur aucune autre", () => {
    expect(dites('indicateurs/resultat-manquant')).toEqual(['action 1.4.2', 'action 1.4.3', 'action 3.1.1']);
    expect(dites('indicateurs/aucun-indicateur')).toEqual([]);
  });

  it('manque de financements sur 2.3.1, et sur aucune autre', () => {
    expect(dites('financements/plan-manquant')).toEqual(['action 2.3.1']);
  });

  it('a un pilote sur chaque fiche', () => {
    expect(dites('pilotage/pilote-manquant')).toEqual([]);
    expect(fiches.every((fiche) => (fiche.pilotes ?? fiche.copilotes)?.length)).toBe(true);
  });

  it("n'a d'erreur que ce que la loi exige, et que ses pages ne donnent pas : les signataires", () => {
    const erreurs = analyse.constats.filter((c) => c.severite === 'erreur');
    expect(erreurs.map(({ message }) => ordinaire(message))).toEqual([
      'Contrat : aucun signataire de type ars ni collectivité. Le modèle CLS les exige (Code de la santé publique, art. L. 1434-10).',
    ]);
  });

  it('additionne à part ce qui est HT et ce qui ne dit pas sa taxe', () => {
    expect(contrat?.totaux?.cout).toEqual({ HT: 3_000_000, nonPrecise: 18_000 });
  });
});
