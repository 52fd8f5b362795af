/** Amounts in thousands or millions, written in full. */
import type { ast } from '@paraphe/language';
import { ecrireNombre, lireMontant } from '@paraphe/model';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import { dire } from '../affichage/dire.js';
import type { Vue } from '../bureau.js';
import { ascendants, ecritDe, noeudA, placeDe, sourceDe } from '../correctifs/ecrit.js';
import { remplacer } from '../correctifs/retouches.js';
import { refactoring } from './refactoring.js';

/** @returns the amount at an offset, and how it reads in euros; undefined when it does already */
function montantA({ analyse }: Vue, offset: number): { noeud: ast.Montant; enEuros: string } | undefined {
  const ici = noeudA(ecritDe(analyse.document.parseResult.value), offset);
  const noeud = [...ascendants(ici)].find((n): n is ast.Montant => n.$type === 'Montant');
  const montant = noeud && lireMontant(sourceDe(noeud));
  if (!montant || /^(?:€|euros?)$/.test(noeud.unite)) return undefined;
  const taxe = montant.taxe ? ` ${montant.taxe}` : '';
  return { noeud, enEuros: `${ecrireNombre(montant.euros)} €${taxe}` };
}

export const ecrireEnEuros = refactoring<{ offset: number }>({
  nom: 'euros',
  genre: CodeActionKind.RefactorRewrite,
  proposer(vue, offset) {
    const lu = montantA(vue, offset);
    return lu
      ? [{ titre: dire(`Écrire « ${lu.enEuros} »`, `Write "${lu.enEuros}"`), parametres: { offset } }]
      : [];
  },
  faire(vue, _, { offset }) {
    const lu = montantA(vue, offset);
    return lu && { retouches: [remplacer(lu.noeud, placeDe(lu.noeud), lu.enEuros)] };
  },
});
