/** Fixes and refactorings on texts that are being typed: none throws, none adds a fault. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REFACTORINGS } from '../refactorings/table.js';
import type { Serveur } from '../serveur.js';
import { appliquer, lire, ouvrirBanc } from './banc.js';
import { constatsDuTexte, correctifsDe, demandeDe } from './correctifs.js';
import { faireTaire } from './silence.js';

const EXEMPLES = path.join(import.meta.dirname, '../../../../examples');
const textes = readdirSync(EXEMPLES, { recursive: true, encoding: 'utf8' })
  .filter((nom) => nom.endsWith('.paraphe'))
  .sort();

/** Characters kept of each example: its first fiches. */
const LONGUEUR = 5000;
const COUPES = 4;

const fautesDe = (analyse: {
  document: { parseResult: { lexerErrors: unknown[]; parserErrors: unknown[] } };
}) => analyse.document.parseResult.lexerErrors.length + analyse.document.parseResult.parserErrors.length;

describe.each(textes)('%s', (nom) => {
  const entier = readFileSync(path.join(EXEMPLES, nom), 'utf8').slice(0, LONGUEUR);

  it('cut anywhere, keeps its fixes harmless', { timeout: 120_000 }, async () => {
    const banc = ouvrirBanc();
    for (let coupe = 1; coupe <= COUPES; coupe += 1) {
      const fin = Math.floor((entier.length * coupe) / COUPES);
      // Half of the cuts take the words out of the middle, so that the text goes on after them.
      const texte = coupe % 2 ? entier.slice(0, fin) : entier.slice(0, fin - 40) + entier.slice(fin);
      const vue = lire(banc, texte);
      const fautes = fautesDe(vue.analyse);
      for (const constat of constatsDuTexte(vue)) {
        const demande = demandeDe(vue, banc, constat);
        for (const { titre, retouches } of [...(await correctifsDe(demande, banc)), ...faireTaire(demande)]) {
          const apres = appliquer(banc, vue, retouches);
          const { lexerErrors, parserErrors } =
            banc.bureau.atelier.services.paraphe.parser.LangiumParser.parse(apres);
          expect(
            lexerErrors.length + parserErrors.length,
            `${constat.regle}, ${titre}\n${apres}`,
          ).toBeLessThanOrEqual(fautes);
        }
      }
      for (const refactoring of REFACTORINGS) {
        const offset = Math.floor(fin / 2);
        for (const { parametres } of refactoring.proposer(vue, offset).slice(0, 3)) {
          const changement = await refactoring.faire(vue, banc as unknown as Serveur, parametres);
          if (changement) appliquer(banc, vue, changement.retouches);
        }
      }
    }
    expect(banc.fautes).toEqual([]);
  });
});
