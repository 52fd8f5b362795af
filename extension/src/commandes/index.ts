/** All the commands: each is loaded when it is called, and what goes wrong in it is said in plain words. */
import * as vscode from 'vscode';
import { ServeurIndisponible } from '../liaison.js';
import type { Commande, Outils } from './outils.js';

/** By identifier, as the manifest declares them. */
export const COMMANDES: Record<string, () => Promise<{ executer: Commande }>> = {
  'paraphe.nouveauContrat': () => import('./nouveau-contrat.js'),
  'paraphe.ouvrirExemple': () => import('./ouvrir-exemple.js'),
  'paraphe.nouvelleFiche': () => import('./nouvelle-fiche.js'),
  'paraphe.prochainManque': () => import('./prochain-manque.js'),
  'paraphe.compiler': () => import('./compiler.js'),
  'paraphe.formater': () => import('./formater.js'),
  'paraphe.guide': () => import('./guide.js'),
  'paraphe.pageRegle': () => import('./page-regle.js'),
  'paraphe.redemarrer': () => import('./redemarrer.js'),
};

export function brancherCommandes(outils: Outils): vscode.Disposable[] {
  return Object.entries(COMMANDES).map(([nom, charger]) =>
    vscode.commands.registerCommand(nom, async (...args: unknown[]) => {
      try {
        const { executer } = await charger();
        await executer(outils, ...args);
      } catch (faute) {
        await direFaute(faute, nom, outils);
      }
    }),
  );
}

async function direFaute(faute: unknown, nom: string, { liaison }: Outils): Promise<void> {
  liaison.noter(nom, faute);
  const redemarrer = vscode.l10n.t('Restart Paraphe');
  const journal = vscode.l10n.t('Show details');
  const message =
    faute instanceof ServeurIndisponible
      ? vscode.l10n.t('Paraphe has stopped. Your text is safe; starting again is often enough.')
      : vscode.l10n.t('That did not work. Your text has not been changed.');
  const choix = await vscode.window.showErrorMessage(message, redemarrer, journal);
  if (choix === redemarrer) await vscode.commands.executeCommand('paraphe.redemarrer');
  if (choix === journal) liaison.client?.outputChannel.show();
}
