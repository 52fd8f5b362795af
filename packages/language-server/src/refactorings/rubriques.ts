/** Rubriques in the order of the paper; indicators said in words made into a list. */

import type { ast } from '@paraphe/language';
import type { AstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import { dire } from '../affichage/dire.js';
import type { Vue } from '../bureau.js';
import { estPorteur } from '../correctifs/correctif.js';
import { ascendants, ecritDe, enOrdre, motDe, noeudA, placeDe } from '../correctifs/ecrit.js';
import { estStructure, guillemets, type Porteur, rangDe } from '../correctifs/places.js';
import { type Retouche, remplacer } from '../correctifs/retouches.js';
import { etendueDe } from './deplacement.js';
import { refactoring } from './refactoring.js';

function noeudDe({ analyse }: Vue, offset: number): AstNode | undefined {
  return noeudA(ecritDe(analyse.document.parseResult.value), offset);
}

/** @returns the rubriques of an element that stand in another order than on paper, put in it; none when all are in order */
function ranger(porteur: Porteur): Retouche[] {
  const ecrit = ecritDe(porteur);
  const membres = enOrdre<AstNode>(porteur.membres).filter((membre) => !estStructure(membre));
  const tries = [...membres].sort((a, b) => rangDe(a) - rangDe(b));
  if (tries.every((membre, rang) => membre === membres[rang])) return [];
  const sources = new Map(membres.map((membre) => [membre, etendueDe(membre)]));
  const places = membres.map((membre) => sources.get(membre) as { offset: number; end: number });
  // What shares a line with another one is left alone: its neighbours would not know where it ends.
  if (places.some(({ offset }, rang) => rang > 0 && offset < (places[rang - 1]?.end ?? 0))) return [];
  return places.map(({ offset, end }, rang) => {
    const source = sources.get(tries[rang] as AstNode) as { offset: number; end: number };
    return { ecrit, debut: offset, fin: end, texte: ecrit.texte.slice(source.offset, source.end) };
  });
}

const FICHES = new Set(['Action', 'SousAction', 'Fiche', 'Objectif', 'Axe', 'Contrat', 'Demarche']);

export const rangerRubriques = refactoring<{ offset: number }>({
  nom: 'ranger',
  genre: CodeActionKind.RefactorRewrite,
  proposer(vue, offset) {
    const porteur = [...ascendants(noeudDe(vue, offset))].find(estPorteur);
    if (!porteur || !ranger(porteur).length) return [];
    return [
      {
        titre: dire(
          "Ranger les rubriques dans l'ordre de la fiche papier",
          'Put the rubriques in the order of the paper',
        ),
        parametres: { offset },
      },
    ];
  },
  faire(vue, _, { offset }) {
    const porteur = [...ascendants(noeudDe(vue, offset))].find(estPorteur);
    return porteur && { retouches: ranger(porteur) };
  },
});

export const rangerTout = refactoring<null>({
  nom: 'ranger-tout',
  genre: 'source.organize.paraphe',
  proposer(vue) {
    return porteursDe(vue).some((porteur) => ranger(porteur).length)
      ? [
          {
            titre: dire(
              'Ranger les rubriques de toutes les fiches',
              'Put the rubriques of all fiches in order',
            ),
            parametres: null,
          },
        ]
      : [];
  },
  faire: (vue) => ({ retouches: porteursDe(vue).flatMap(ranger) }),
});

/** Elements that hold no other one: the order of what holds them is that of the author. */
function porteursDe({ analyse }: Vue): Porteur[] {
  const trouves: Porteur[] = [];
  const visiter = (noeud: AstNode) => {
    if (estPorteur(noeud) && FICHES.has(noeud.$type)) {
      trouves.push(noeud);
      for (const membre of noeud.membres as AstNode[]) if (estStructure(membre)) visiter(membre);
    }
  };
  for (const element of (analyse.document.parseResult.value as ast.Texte).elements) visiter(element);
  return trouves.filter(({ $type }) => $type === 'Action' || $type === 'SousAction' || $type === 'Fiche');
}

/** @returns one indicator for each line, or each item between semicolons, of a text */
function decouper(texte: string): string[] {
  return texte
    .split(/\n|;/)
    .map((ligne) => ligne.replace(/^[\s\-•*–]+/, '').replace(/[\s.]+$/, ''))
    .filter(Boolean);
}

export const detaillerIndicateurs = refactoring<{ offset: number }>({
  nom: 'indicateurs',
  genre: CodeActionKind.RefactorRewrite,
  proposer(vue, offset) {
    const noeud = indicateursEnMots(vue, offset);
    return noeud
      ? [
          {
            titre: dire("En faire une liste d'indicateurs", 'Make it a list of indicators'),
            parametres: { offset },
          },
        ]
      : [];
  },
  faire(vue, _, { offset }) {
    const noeud = indicateursEnMots(vue, offset);
    const place = noeud && motDe(noeud, 'texte');
    if (!noeud || !place) return undefined;
    const lignes = decouper(noeud.texte ?? '').map((libelle) => `indicateur ${guillemets(libelle)}`);
    return {
      retouches: [
        remplacer(
          noeud,
          { offset: placeDe(noeud).offset, end: place.end },
          `indicateurs {\n${lignes.join('\n')}\n}`,
        ),
      ],
    };
  },
});

function indicateursEnMots(vue: Vue, offset: number): ast.Indicateurs | undefined {
  const noeud = [...ascendants(noeudDe(vue, offset))].find(
    (n): n is ast.Indicateurs => n.$type === 'Indicateurs',
  );
  return noeud?.texte && decouper(noeud.texte).length ? noeud : undefined;
}
