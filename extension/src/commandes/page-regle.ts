/** Shows the page of a rule: the one that is given, or one of those that speak at the cursor, or any. */
import * as vscode from 'vscode';
import { contratActif } from '../contrat-actif.js';
import { adressePage, montrerMarkdown } from '../pages-regles.js';
import type { Commande, Outils } from './outils.js';

export const executer: Commande = async (outils, regle) => {
  const choisie = typeof regle === 'string' && regle ? regle : await choisir(outils);
  if (choisie) await montrerMarkdown(adressePage(choisie), true);
};

async function choisir({ contexte }: Outils): Promise<string | undefined> {
  const ici = reglesAuCurseur();
  if (ici.length === 1) return ici[0];
  const autres = reglesConnues(contexte).filter((nom) => !ici.includes(nom));
  const separateur = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const choix = await vscode.window.showQuickPick(
    [
      ...(ici.length ? [separateur(vscode.l10n.t('On this line'))] : []),
      ...ici.map((label) => ({ label })),
      ...(ici.length ? [separateur(vscode.l10n.t('All the rules'))] : []),
      ...autres.map((label) => ({ label })),
    ],
    {
      title: vscode.l10n.t('Which rule would you like explained?'),
      placeHolder: vscode.l10n.t('Type a word: indicateurs, pilote, financements…'),
    },
  );
  return choix?.label;
}

function reglesAuCurseur(): string[] {
  const editeur = contratActif();
  if (!editeur) return [];
  const ligne = editeur.document.lineAt(editeur.selection.active.line).range;
  const codes = vscode.languages
    .getDiagnostics(editeur.document.uri)
    .filter(({ source, range }) => source === 'paraphe' && range.intersection(ligne))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
  return [...new Set(codes)];
}

/** The manifest has the list, for the settings. */
function reglesConnues({ extension }: vscode.ExtensionContext): string[] {
  const { contributes } = extension.packageJSON as {
    contributes: { configuration: { properties: { 'paraphe.regles': { properties: object } } } };
  };
  return Object.keys(contributes.configuration.properties['paraphe.regles'].properties);
}
