/** The generated contracts: the same for a seed, without fault, of the weight of real ones, alike in each writing. */
import { Atelier, URI } from '@paraphe/language';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { creerFichier, DEUX_CENTS_FICHES, VINGT_FICHES } from './contrat.ts';
import { ecrireActeurs, ecrireAction, ecrireParaphe } from './ecrire-paraphe.ts';
import { ecrireYaml } from './ecrire-yaml.ts';
import type { Fichier } from './formes.ts';
import { ACTEURS_COMMUNS } from './mots.ts';

const GRAINES = [1, 2, 3, 4, 5];
const ACTEURS = ecrireActeurs(ACTEURS_COMMUNS).join('\n');

const actionsDe = ({ contrat }: Fichier) =>
  contrat.axes.flatMap((axe) => axe.objectifs.flatMap((objectif) => objectif.actions));

function lire(fichier: Fichier) {
  const atelier = new Atelier({ aujourdhui: '2026-06-15', lire: () => ({ texte: ACTEURS }) });
  return atelier.analyser(URI.file('/dossier/contrat.paraphe'), ecrireParaphe(fichier));
}

describe('generated contracts', () => {
  it('are the same for a seed, and differ from one seed to the next', () => {
    const texte = (graine: number) => ecrireParaphe(creerFichier(graine, 1, VINGT_FICHES, true));
    expect(texte(7)).toBe(texte(7));
    expect(texte(7)).not.toBe(texte(8));
  });

  it.each(GRAINES)('parse without fault of syntax, name or value (seed %i)', (graine) => {
    const analyse = lire(creerFichier(graine, 1, VINGT_FICHES, true));
    const fautes = analyse.constats.filter(({ regle }) => /^(syntaxe|noms|valeurs|texte)/.test(regle));
    expect(fautes.map(({ message }) => message)).toEqual([]);
    expect(analyse.fautive).toBe(false);
  });

  it('parse without fault as one contract of 200 fiches that declares its own actors', () => {
    const fichier = creerFichier(1, 1, DEUX_CENTS_FICHES, false);
    expect(actionsDe(fichier)).toHaveLength(200);
    expect(lire(fichier).constats.filter(({ regle }) => /^(syntaxe|noms|valeurs|texte)/.test(regle))).toEqual(
      [],
    );
  });

  it.each(GRAINES)('have fiches of 3.0 to 4.5 kB (seed %i)', (graine) => {
    const fichier = creerFichier(graine, 1, VINGT_FICHES, true);
    const actions = actionsDe(fichier);
    expect(actions).toHaveLength(20);
    for (const action of actions) {
      // As it stands in its objectif, six columns to the right.
      const octets = Buffer.byteLength(
        ecrireAction(action)
          .map((ligne) => (ligne ? `      ${ligne}` : ligne))
          .join('\n'),
      );
      expect(octets, action.numero).toBeGreaterThan(3000);
      expect(octets, action.numero).toBeLessThan(4500);
    }
  });

  it.each(GRAINES)('say the same in YAML (seed %i)', (graine) => {
    const fichier = creerFichier(graine, 1, VINGT_FICHES, true);
    expect(load(ecrireYaml(fichier))).toEqual(JSON.parse(JSON.stringify(fichier)));
  });

  it.each(GRAINES)('say the same in Paraphe (seed %i)', (graine) => {
    const fichier = creerFichier(graine, 1, VINGT_FICHES, true);
    const lues = lire(fichier).contrats[0]?.plan.axes.flatMap((axe) =>
      axe.objectifs.flatMap((objectif) => objectif.actions),
    );
    const faits = actionsDe(fichier);
    expect(lues?.map((a) => a.description)).toEqual(faits.map((a) => a.description));
    expect(lues?.map((a) => a.pilotes?.map((p) => p.acteur))).toEqual(
      faits.map((a) => a.pilotes.map((p) => p.acteur)),
    );
    expect(lues?.map((a) => a.publics)).toEqual(faits.map((a) => a.publics));
    expect(lues?.map((a) => a.calendrier?.entrees?.map((e) => e.libelles))).toEqual(
      faits.map((a) => a.calendrier.map((e) => e.libelles)),
    );
    const cibles = (a: { indicateurs?: { cibles?: { nombre?: number }[] }[] }) =>
      a.indicateurs?.map((i) => i.cibles?.map((c) => c.nombre));
    expect(lues?.map(cibles)).toEqual(faits.map(cibles));
    const sommes = (a: { financements?: { contributions?: { montant?: { euros: number } }[] } }) =>
      a.financements?.contributions?.flatMap((c) => (c.montant ? [c.montant.euros] : [])) ?? [];
    expect(lues?.map(sommes)).toEqual(faits.map(sommes));
  });
});
