/** Actors: declared from a text between quotes, moved to a file that other contracts can use. */
import { type ast, UriUtils } from '@paraphe/language';
import { type AstNode, AstUtils } from 'langium';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import { dire } from '../affichage/dire.js';
import type { Vue } from '../bureau.js';
import { declaration, declarerDans } from '../correctifs/acteurs.js';
import { court } from '../correctifs/correctif.js';
import { ascendants, ecritDe, motDe, noeudA, placeDe, signeDe, sourceDe } from '../correctifs/ecrit.js';
import { utiliser } from '../correctifs/noms.js';
import { guillemets, lignesDe, retirer } from '../correctifs/places.js';
import { mettreEnLignes, type Retouche, remplacer } from '../correctifs/retouches.js';
import { refactoring } from './refactoring.js';

const MOT_COURT = /^(?:de|du|des|la|le|les|et|d|l|en|au|aux|à|pour)$/i;

/** @returns a name for an actor, from its words: « CPTS du Quercy » → CPTS-Quercy */
export function nommer(texte: string, pris: ReadonlySet<string>): string | undefined {
  const mots = texte
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot && !MOT_COURT.test(mot));
  const nom = mots.slice(0, 5).join('-');
  if (!/^\p{L}/u.test(nom)) return undefined;
  const tete = nom.charAt(0).toUpperCase() + nom.slice(1);
  if (!pris.has(tete)) return tete;
  let rang = 2;
  while (pris.has(`${tete}-${rang}`)) rang += 1;
  return `${tete}-${rang}`;
}

/** @returns the party between quotes at an offset */
function partieA({ analyse }: Vue, offset: number): ast.Partie | undefined {
  const noeud = noeudA(ecritDe(analyse.document.parseResult.value), offset);
  const partie = [...ascendants(noeud)].find(
    (n): n is ast.Partie => n.$type === 'Partie' || n.$type === 'PartieSimple',
  );
  const place = partie && motDe(partie, 'texte');
  return partie?.texte && place && offset >= place.offset && offset <= place.end ? partie : undefined;
}

export const declarerPartie = refactoring<{ offset: number }>({
  nom: 'declarer',
  genre: CodeActionKind.RefactorExtract,
  proposer(vue, offset) {
    const partie = partieA(vue, offset);
    const nom = partie?.texte && nommer(partie.texte, nomsPris(vue));
    return partie && nom
      ? [
          {
            titre: dire(
              `Faire de « ${court(partie.texte ?? '')} » un acteur déclaré`,
              `Make "${court(partie.texte ?? '')}" a declared actor`,
            ),
            parametres: { offset },
          },
        ]
      : [];
  },
  faire(vue, _, { offset }) {
    const partie = partieA(vue, offset);
    const texte = partie?.texte;
    const nom = texte && nommer(texte, nomsPris(vue));
    if (!texte || !nom) return undefined;
    const { document } = vue.analyse;
    const memes = [...AstUtils.streamAllContents(document.parseResult.value)].flatMap((noeud): Retouche[] => {
      const place = (noeud.$type === 'Partie' || noeud.$type === 'PartieSimple') && motDe(noeud, 'texte');
      return place && (noeud as ast.Partie).texte === texte ? [remplacer(noeud, place, nom)] : [];
    });
    return { retouches: [...memes, declarerDans(document, declaration(nom, guillemets(texte)))] };
  },
});

function nomsPris({ analyse }: Vue): Set<string> {
  const plans = [...analyse.contrats, ...analyse.demarches, ...analyse.fiches].flatMap(
    ({ plan }) => plan.acteurs,
  );
  return new Set([...plans, ...analyse.acteurs].map(({ identifiant }) => identifiant));
}

/** @returns what declares actors at the top of a text */
function declarationsDe({ analyse }: Vue): (ast.Acteurs | ast.Acteur)[] {
  const { elements } = analyse.document.parseResult.value as ast.Texte;
  return elements.filter((e): e is ast.Acteurs | ast.Acteur => e.$type === 'Acteurs' || e.$type === 'Acteur');
}

/** @returns the lines of each declaration, as they are typed, with the comments of their block */
function lignesDesActeurs(noeud: ast.Acteurs | ast.Acteur): string {
  if (noeud.$type === 'Acteur') return sourceDe(noeud.declaration);
  const [ouvrante, fermante] = [signeDe(noeud, '{'), signeDe(noeud, '}')];
  if (!ouvrante || !fermante) return '';
  return ecritDe(noeud).texte.slice(ouvrante.end, fermante.offset).trim();
}

export const extraireActeurs = refactoring<null>({
  nom: 'acteurs',
  genre: CodeActionKind.RefactorExtract,
  creeDesFichiers: true,
  proposer(vue, offset) {
    const ici = noeudA(ecritDe(vue.analyse.document.parseResult.value), offset);
    const declarations = declarationsDe(vue);
    const surElles = [...ascendants(ici)].some((n) => (declarations as AstNode[]).includes(n));
    const { elements } = vue.analyse.document.parseResult.value as ast.Texte;
    if (!surElles || elements.length === declarations.length) return [];
    return [
      {
        titre: dire('Mettre les acteurs dans un fichier à part', 'Put the actors in a file of their own'),
        parametres: null,
      },
    ];
  },
  async faire(vue, { bureau, dossier }) {
    const declarations = declarationsDe(vue);
    const [premiere] = declarations;
    const pris = new Set((await dossier.textes()).map((uri) => uri.toString()));
    const dans = UriUtils.dirname(vue.uri);
    let nom = 'acteurs.paraphe';
    for (let rang = 2; pris.has(UriUtils.joinPath(dans, nom).toString()); rang += 1)
      nom = `acteurs-${rang}.paraphe`;
    const source = `acteurs {\n${declarations.map(lignesDesActeurs).join('\n')}\n}`;
    if (!premiere) return undefined;
    const lignes =
      mettreEnLignes(bureau.atelier.services, premiere.$container as AstNode, source) ?? source.split('\n');
    return {
      creations: [{ uri: UriUtils.joinPath(dans, nom), texte: `${lignes.join('\n')}\n` }],
      retouches: [...declarations.map(retirerBloc), utiliser(vue, nom)],
    };
  },
});

/** A block at the head of a text leaves with the blank lines after it. */
function retirerBloc(noeud: AstNode): Retouche {
  const ecrit = ecritDe(noeud);
  const { offset, end } = lignesDe(ecrit.texte, placeDe(noeud));
  const suite = offset === 0 ? (/^\s*/.exec(ecrit.texte.slice(end))?.[0].length ?? 0) : 0;
  return offset === 0 ? { ecrit, debut: 0, fin: end + suite, texte: '' } : retirer(noeud);
}
