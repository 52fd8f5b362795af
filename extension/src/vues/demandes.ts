/** What the views ask the server: an answer, or nothing; a view without an answer keeps what it shows. */
import type { Requetes } from '@paraphe/language-server';
import type { BaseLanguageClient } from 'vscode-languageclient';

export type Client = () => BaseLanguageClient | undefined;

/** The server answered that there is nothing (`null`), or could not answer (`undefined`). */
export async function demander<M extends keyof Requetes>(
  client: Client,
  methode: M,
  params: Requetes[M]['params'],
): Promise<Requetes[M]['reponse'] | undefined> {
  const joint = client();
  // A request to a client that is not running would start it: that is not for a view to decide.
  if (!joint?.isRunning()) return undefined;
  try {
    return await joint.sendRequest<Requetes[M]['reponse']>(methode, params);
  } catch {
    return undefined;
  }
}

/** Calls `faire` once things have been quiet for so many milliseconds. */
export class Repos {
  private minuterie: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly delai: number,
    private readonly faire: () => void,
  ) {}

  relancer(): void {
    clearTimeout(this.minuterie);
    this.minuterie = setTimeout(this.faire, this.delai);
  }

  dispose(): void {
    clearTimeout(this.minuterie);
  }
}
