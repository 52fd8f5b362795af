/** A dialogue in several questions, each of which can go back to the one before it. */
import * as vscode from 'vscode';

/** An answer, or the wish to go back, or to give up. */
export type Suite<T> = { valeur: T } | 'retour' | 'abandon';

interface Place {
  titre: string;
  rang: number;
  total: number;
}

interface QuestionTexte extends Place {
  question: string;
  exemple: string;
  valeur?: string;
  /** What is wrong with an answer, in words. */
  valider?: (texte: string) => string | undefined;
}

interface QuestionListe<T extends vscode.QuickPickItem> extends Place {
  question: string;
  choix: readonly T[];
  /** When given, the choices follow what is typed. */
  chercher?: (texte: string) => Promise<readonly T[]>;
}

/** Milliseconds without typing before a search. */
const PAUSE = 150;

function preparer(boite: vscode.QuickInput, { titre, rang, total }: Place): void {
  boite.title = titre;
  boite.step = rang;
  boite.totalSteps = total;
  boite.ignoreFocusOut = true;
}

/** The very first list alone has nothing before it. */
const RETOUR = [vscode.QuickInputButtons.Back];

export function demanderTexte(question: QuestionTexte): Promise<Suite<string>> {
  const boite = vscode.window.createInputBox();
  preparer(boite, question);
  boite.prompt = question.question;
  boite.placeholder = question.exemple;
  boite.value = question.valeur ?? '';
  boite.buttons = RETOUR;
  return new Promise((repondre) => {
    boite.onDidChangeValue(() => {
      boite.validationMessage = undefined;
    });
    boite.onDidAccept(() => {
      const reproche = question.valider?.(boite.value);
      if (reproche) boite.validationMessage = reproche;
      else finir({ valeur: boite.value });
    });
    const finir = conclure(boite, repondre);
    boite.onDidTriggerButton(() => finir('retour'));
    boite.show();
  });
}

export function demanderChoix<T extends vscode.QuickPickItem>(question: QuestionListe<T>): Promise<Suite<T>> {
  const boite = vscode.window.createQuickPick<T>();
  preparer(boite, question);
  boite.placeholder = question.question;
  boite.items = question.choix;
  if (question.rang > 1) boite.buttons = RETOUR;
  return new Promise((repondre) => {
    const finir = conclure(boite, repondre);
    boite.onDidAccept(() => {
      const [choisi] = boite.selectedItems;
      if (choisi) finir({ valeur: choisi });
    });
    boite.onDidTriggerButton(() => finir('retour'));
    if (question.chercher) suivreFrappe(boite, question.chercher, question.choix);
    boite.show();
  });
}

/** Keeps the choices those of the text as it stands; a late answer to an earlier text is dropped, a failed one gives `defaut`. */
function suivreFrappe<T extends vscode.QuickPickItem>(
  boite: vscode.QuickPick<T>,
  chercher: (texte: string) => Promise<readonly T[]>,
  defaut: readonly T[],
): void {
  let minuterie: ReturnType<typeof setTimeout> | undefined;
  boite.onDidChangeValue((texte) => {
    clearTimeout(minuterie);
    boite.busy = true;
    minuterie = setTimeout(async () => {
      const trouves = await chercher(texte).catch(() => defaut);
      if (boite.value !== texte) return;
      boite.items = trouves;
      boite.busy = false;
    }, PAUSE);
  });
}

/** Answers once, and closes the box. */
function conclure<T>(
  boite: vscode.QuickInput,
  repondre: (suite: Suite<T>) => void,
): (suite: Suite<T>) => void {
  let fini = false;
  const finir = (suite: Suite<T>) => {
    if (fini) return;
    fini = true;
    repondre(suite);
    boite.dispose();
  };
  boite.onDidHide(() => finir('abandon'));
  return finir;
}
