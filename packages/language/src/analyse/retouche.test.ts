/** A text read fiche by fiche as it is typed is the same as that text read whole. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import type { Analyse } from './analyse.js';
import { Atelier } from './atelier.js';
import { versDocument } from './document.js';

const DOSSIER = new URL('../../../../examples/cls-terres-des-confluences/', import.meta.url);
const ACTEURS = readFileSync(new URL('acteurs.paraphe', DOSSIER), 'utf8');
const CLS = readFileSync(new URL('contrat.paraphe', DOSSIER), 'utf8');
const ADRESSE = URI.file('/dossier/contrat.paraphe');

const atelier = () =>
  new Atelier({
    aujourdhui: '2024-06-15',
    lire: (uri) => (uri.path.endsWith('/acteurs.paraphe') ? { texte: ACTEURS } : { absent: true }),
  });

/** All that is known of a text and may be wrong when a place was not moved. */
function releve(analyse: Analyse): unknown {
  return {
    constats: analyse.constats.map(({ regle, message, endroit, liens }) => [
      regle,
      message,
      endroit.uri.path,
      endroit.debut,
      endroit.fin,
      liens?.map(({ endroit: lie }) => [lie.debut, lie.fin]),
    ]),
    document: versDocument([analyse]),
  };
}

const entier = atelier();
function lireEntier(texte: string): unknown {
  entier.perimer(ADRESSE);
  return releve(entier.analyser(ADRESSE, texte));
}

describe('a fiche read again by itself', () => {
  const ici = CLS.indexOf('pilote CCTC');

  it.each([
    ['a letter', CLS.replace('pilote CCTC', 'pilote CCTCX')],
    ['a line', CLS.replace('pilote CCTC', 'statut en cours\n        pilote CCTC')],
    ['a fault', CLS.replace('pilote CCTC', 'pilote CCTC,,')],
    ['an open quotation mark', CLS.replace('pilote CCTC', 'pilote "CCTC')],
  ])('is all that is read after %s', (_, texte) => {
    const touche = atelier();
    touche.analyser(ADRESSE, CLS);
    const analyse = touche.analyser(ADRESSE, texte);
    expect(analyse.retouchee).toBe(true);
    expect(releve(analyse)).toEqual(lireEntier(texte));
  });

  it.each([
    ['a brace that is not closed', CLS.replace('calendrier {', 'calendrier')],
    ['a text that is not closed', `${CLS.slice(0, ici)}« ${CLS.slice(ici)}`],
    ['a change of two fiches', CLS.replaceAll('pilote CCTC', 'pilote MSA')],
    ['a change outside of the fiches', CLS.replace('génération 2', 'génération 3')],
  ])('is not enough after %s', (_, texte) => {
    const touche = atelier();
    touche.analyser(ADRESSE, CLS);
    const analyse = touche.analyser(ADRESSE, texte);
    expect(analyse.retouchee).toBe(false);
    expect(releve(analyse)).toEqual(lireEntier(texte));
  });

  it('gives what the whole text gives, whatever is typed', () => {
    const frappe = fc.record({
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      retire: fc.nat(12),
      ajoute: fc.constantFrom(
        ...['', '"', '« ', ' »', '{', '}', '// ', '\n', 'é', ',', '(', '12', 'x', 'CCTC, '],
        ...['pilotes ', 'coût 12 €', 'statut en cours', 'résultat "Essai"', 'action 9 "Autre" {'],
      ),
    });
    fc.assert(
      fc.property(fc.array(frappe, { minLength: 1, maxLength: 6 }), (frappes) => {
        const touche = atelier();
        touche.analyser(ADRESSE, CLS);
        let texte = CLS;
        for (const { place, retire, ajoute } of frappes) {
          const debut = Math.floor(place * texte.length);
          texte = texte.slice(0, debut) + ajoute + texte.slice(debut + retire);
          expect(releve(touche.analyser(ADRESSE, texte))).toEqual(lireEntier(texte));
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);
});
