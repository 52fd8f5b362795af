/** Typing, one character at a time, as a person does in an editor that may close braces and quotation marks by itself. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.js';

const FERMANTS: Record<string, string> = { '{': '}', '«': '»', '"': '"', '(': ')' };

interface Manieres {
  /** True when the editor adds the closing mark at once, and types over it later. */
  fermeture: boolean;
  /** Called after each character. */
  pause?: () => Promise<void>;
}

/** Types a text into an empty one. */
export async function frapper(client: Client, uri: string, texte: string, manieres: Manieres): Promise<void> {
  let avant = '';
  /** Closing marks that the editor has put after the cursor, the nearest last. */
  const apres: string[] = [];
  const position = (de: string) => TextDocument.create('', '', 0, de).positionAt(de.length);
  let ligne = 0;
  let colonne = 0;
  for (const signe of texte) {
    const ici = { line: ligne, character: colonne };
    const guillemetOuvert = apres.at(-1) === '"';
    const dansUnTexte = guillemetOuvert || apres.at(-1) === '»';
    if (manieres.fermeture && signe === apres.at(-1) && (signe !== '}' || !dansUnTexte)) {
      // Typed over: the mark is there already.
      apres.pop();
      await client.taper(uri, { start: ici, end: { line: ligne, character: colonne + 1 } }, signe);
    } else {
      const fermant = FERMANTS[signe];
      const ferme = manieres.fermeture && fermant && (!dansUnTexte || (signe === '«' && !guillemetOuvert));
      await client.inserer(uri, ici, ferme ? signe + fermant : signe);
      if (ferme) apres.push(fermant);
    }
    avant += signe;
    if (signe === '\n') {
      ligne += 1;
      colonne = 0;
    } else colonne += signe.length;
    await manieres.pause?.();
  }
  const reste = apres.reverse().join('');
  if (reste) {
    const debut = position(avant);
    await client.taper(
      uri,
      { start: debut, end: { ...debut, character: debut.character + reste.length } },
      '',
    );
  }
}
