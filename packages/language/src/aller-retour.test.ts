/** compile ∘ print ∘ compile changes nothing: over generated models. */
import type { DocumentParaphe } from '@paraphe/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versDocument } from './analyse/document.js';
import { unDocument } from './arbitraires.js';
import { analyser, atelierDe, dits, essais } from './banc.js';
import { formater } from './ecriture/formater.js';
import { imprimer } from './ecriture/imprimer.js';

const { services } = atelierDe();

/** The document without what is computed. */
function sansTotaux(document: DocumentParaphe): DocumentParaphe {
  return JSON.parse(
    JSON.stringify(document, (cle, valeur) => (cle === 'totaux' || cle === '$schema' ? undefined : valeur)),
  );
}

function compiler(texte: string): DocumentParaphe {
  const analyse = analyser(texte);
  expect(dits(analyse).filter((dit) => dit.startsWith('syntaxe'))).toEqual([]);
  return JSON.parse(JSON.stringify(versDocument([analyse])));
}

describe('aller-retour', () => {
  it('un modèle imprimé puis compilé est le même modèle', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(unDocument, (document) => {
        const texte = imprimer(document);
        const compile = compiler(texte);
        expect(sansTotaux(compile)).toEqual(sansTotaux(document));
        const encore = compiler(imprimer(compile));
        expect(JSON.stringify(encore)).toBe(JSON.stringify(compile));
      }),
      { numRuns: essais(25), endOnFailure: true },
    );
  });

  it('le formateur laisse tel quel ce que l’imprimeur écrit', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(unDocument, (document) => {
        const texte = imprimer(document);
        expect(formater(services, texte)).toEqual({ texte });
      }),
      { numRuns: essais(25), endOnFailure: true },
    );
  });
});
