/** Rules after `// paraphe-ignore`: those reported on what follows first, then all of them. */
import { REGLES } from '@paraphe/checks';
import { REGLES_LANGUE } from '@paraphe/language';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { finDe, rangA, type Token } from './lecture.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

const MARQUE = 'paraphe-ignore';

export function dansCommentaire(contexte: Contexte): Proposition[] {
  const { situation } = contexte;
  const { commentaire, offset, lecture } = situation;
  if (!commentaire) return [];
  const avant = lecture.texte.slice(commentaire.startOffset, offset);
  const marque = /^\/[/*]\s*(parap[a-z-]*)$/.exec(avant);
  if (marque)
    return [
      {
        libelle: MARQUE,
        kind: CompletionItemKind.Keyword,
        groupe: GROUPES.valeur,
        ecrit: `${MARQUE} `,
        debut: offset - (marque[1] as string).length,
      },
    ];
  const lu = /paraphe-ignore\s+(?:[^:]*,\s*)?([\p{L}/-]*)$/u.exec(avant);
  if (!lu) return [];
  const debut = offset - (lu[1] as string).length;
  const reste = lecture.texte.slice(offset, finDe(commentaire));
  const fin = offset + (/^[\p{L}/-]*/u.exec(reste)?.[0].length ?? 0);
  const raison = reste.includes(':') ? '' : ' : <1>';
  const ici = new Map(constatsSuivants(contexte));
  const toutes = [...new Set([...ici.keys(), ...[...REGLES, ...REGLES_LANGUE].map(({ nom }) => nom)])].filter(
    (nom) => nom !== 'syntaxe',
  );
  return toutes.map((nom) => ({
    libelle: nom,
    kind: CompletionItemKind.Reference,
    groupe: ici.has(nom) ? GROUPES.manqueSurveille : GROUPES.autre,
    ecrit: `${nom}${raison}`,
    debut,
    fin,
    ...(ici.has(nom) ? { note: ici.get(nom) as string } : {}),
    sujet: { genre: 'regle', nom },
  }));
}

/** @returns rule and message of what is reported on the element after the comment, or on its own line when it ends one */
function constatsSuivants({
  situation: { lecture, offset, commentaire },
  analyse,
}: Contexte): [string, string][] {
  if (!analyse || !commentaire) return [];
  const { tokens, paires, texte } = lecture;
  const debutLigne = texte.lastIndexOf('\n', commentaire.startOffset - 1) + 1;
  let de = debutLigne;
  let a = commentaire.startOffset;
  if (!texte.slice(debutLigne, commentaire.startOffset).trim()) {
    const rang = rangA(tokens, offset);
    const premier = tokens[rang];
    if (!premier) return [];
    de = premier.startOffset;
    const finLigne = texte.indexOf('\n', de);
    a = finLigne < 0 ? texte.length : finLigne;
    for (let i = rang; i < tokens.length && (tokens[i] as Token).startOffset < a; i += 1) {
      const paire = tokens[i]?.image === '{' ? (paires[i] as number) : -1;
      if (paire > i) a = Math.max(a, finDe(tokens[paire] as Token));
    }
  }
  // What is known may be of an older text: what stands after the cursor has moved by as much as the text has grown.
  const ecart = texte.length - analyse.document.textDocument.getText().length;
  const uri = analyse.uri.toString();
  return analyse.constats
    .filter(({ endroit }) => endroit.uri.toString() === uri)
    .filter(({ endroit }) => {
      const debut = endroit.debut + (endroit.debut + ecart >= offset ? ecart : 0);
      return debut >= de && debut < a;
    })
    .map(({ regle, message }) => [regle, message]);
}
