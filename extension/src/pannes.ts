/** What happens when the server stops by itself: it starts again without a word, unless it keeps stopping. */
import * as vscode from 'vscode';
import type { CloseAction, ErrorAction, ErrorHandler } from 'vscode-languageclient';

/** So many stops within so many milliseconds, and there is no use in trying again. */
const ARRETS_MAX = 4;
const DUREE = 180_000;

/** The two lists of the client, which is only loaded when it is needed. */
export interface Actions {
  CloseAction: typeof CloseAction;
  ErrorAction: typeof ErrorAction;
}

export function soignerPannes({ CloseAction, ErrorAction }: Actions): ErrorHandler {
  let arrets: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const maintenant = Date.now();
      arrets = [...arrets, maintenant].filter((moment) => maintenant - moment < DUREE);
      if (arrets.length < ARRETS_MAX) return { action: CloseAction.Restart, handled: true };
      arrets = [];
      void direArret();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function direArret(): Promise<void> {
  const redemarrer = vscode.l10n.t('Restart Paraphe');
  const choix = await vscode.window.showErrorMessage(
    vscode.l10n.t('Paraphe has stopped. Your text is safe; starting again is often enough.'),
    redemarrer,
  );
  if (choix === redemarrer) await vscode.commands.executeCommand('paraphe.redemarrer');
}
