/** The built-in modèles: what the law, or a published report, asks of each kind of contract. */
import { REQUETES, SCHEMA_MODELE } from '@paraphe/language-server';
import * as vscode from 'vscode';
import type { Liaison } from './liaison.js';

/** Lets VS Code open `paraphe:/modeles/cls.paraphe`, where definitions and remarks lead: to read, not to change. */
export function fournirModeles(liaison: Liaison): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEMA_MODELE, {
    async provideTextDocumentContent(adresse) {
      const texte = await liaison.demander(REQUETES.modeleIntegre, { uri: adresse.toString() });
      return texte ?? vscode.l10n.t('There is no modèle at “{0}”.', adresse.path);
    },
  });
}
