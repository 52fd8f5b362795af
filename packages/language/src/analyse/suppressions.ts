/** `// paraphe-ignore regle : raison`: silences a rule on the element that follows, or on its own line when it ends one. */
import type { Regle } from '@paraphe/checks';
import { proches } from '@paraphe/model';
import { CstUtils, type LangiumDocument, type Lexer } from 'langium';
import { suggestion } from '../messages.js';
import type { Construction } from '../modele/construction.js';
import { type CleTexte, remplirTexte, TEXTES_LANGUE } from '../modele/textes.js';
import type { ConstatSitue } from './analyse.js';

interface Suppression {
  regle: string;
  raison: string;
  /** Where the comment stands. */
  debut: number;
  fin: number;
  /** What it silences. */
  de: number;
  a: number;
  utile: boolean;
}

const MARQUE = /paraphe-ignore\s+((?:[^:*\n]|\*(?!\/))+?)\s*(?::\s*(.*?))?\s*(?:\*\/)?$/;

/** @returns the constats that no comment silences, and those on the comments themselves. */
export function appliquerSuppressions(
  document: LangiumDocument,
  constats: ConstatSitue[],
  lexer: Lexer,
  c: Construction,
  regles: readonly Regle[],
): ConstatSitue[] {
  const texte = document.textDocument.getText();
  if (!texte.includes('paraphe-ignore')) return constats;
  const suppressions = lireSuppressions(document, texte, lexer);
  const ici = document.uri.toString();
  const restants = constats.filter((constat) => {
    const { endroit, regle } = constat;
    if (endroit.uri.toString() !== ici || regle === 'syntaxe') return true;
    const qui = suppressions.find(
      (s) => couvre(s.regle, regle) && endroit.debut >= s.de && endroit.debut < s.a,
    );
    if (qui) qui.utile = true;
    return !qui;
  });
  // What is suggested to many fiches is told once, at the contract: a comment on one of them stands for later.
  if (constats.some(({ cle, regle }) => cle === 'partout' && regle === 'modele/suggestion'))
    for (const une of suppressions) une.utile ||= couvre(une.regle, 'modele/suggestion');
  const noms = [...regles.map((regle) => regle.nom), ...Object.values(TEXTES_LANGUE).map((t) => t.regle)];
  const connues = new Set<string>([...noms, ...noms.map((nom) => `${nom.split('/')[0]}/*`)]);
  for (const suppression of suppressions) {
    const dire = (cle: CleTexte, voisins = '') => {
      const { regle, severite } = TEXTES_LANGUE[cle];
      const message = remplirTexte(cle, 'message', { regle: suppression.regle, voisins }) as string;
      restants.push({
        regle,
        severite,
        cle,
        message,
        endroit: { uri: c.document.uri, debut: suppression.debut, fin: suppression.fin },
      });
    };
    if (!connues.has(suppression.regle)) {
      const voisins = proches(suppression.regle, connues, 2);
      dire('ignoreInconnu', suggestion(voisins));
    } else if (!suppression.utile) dire('ignoreInutile');
    else if (!suppression.raison) dire('ignoreSansRaison');
  }
  return restants;
}

/** `territoire/*`: every rule of the family. */
function couvre(ecrite: string, regle: string): boolean {
  return ecrite === regle || (ecrite.endsWith('/*') && regle.startsWith(ecrite.slice(0, -1)));
}

function lireSuppressions(document: LangiumDocument, texte: string, lexer: Lexer): Suppression[] {
  const suppressions: Suppression[] = [];
  for (const commentaire of lexer.tokenize(texte).hidden) {
    const lu = MARQUE.exec(commentaire.image);
    if (!lu) continue;
    const debut = commentaire.startOffset;
    const fin = debut + commentaire.image.length;
    const [de, a] = portee(document, texte, debut, fin);
    for (const regle of (lu[1] as string).split(/\s*,\s*/)) {
      if (regle) suppressions.push({ regle, raison: lu[2] ?? '', debut, fin, de, a, utile: false });
    }
  }
  return suppressions;
}

function portee(document: LangiumDocument, texte: string, debut: number, fin: number): [number, number] {
  const debutLigne = texte.lastIndexOf('\n', debut - 1) + 1;
  if (texte.slice(debutLigne, debut).trim()) return [debutLigne, debut];
  const suite = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/.exec(texte.slice(fin)) as RegExpExecArray;
  const prochain = fin + suite[0].length;
  const racine = document.parseResult.value.$cstNode;
  const feuille = racine && CstUtils.findLeafNodeAtOffset(racine, prochain);
  let bloc = feuille?.container;
  while (bloc?.container?.container && bloc.container.offset === prochain) bloc = bloc.container;
  return [prochain, bloc ? bloc.end : prochain + 1];
}
