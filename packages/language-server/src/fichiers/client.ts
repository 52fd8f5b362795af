/** The texts that the client alone can read: the server asks for each once, and is told when one has come. */
import { URI } from '@paraphe/language';
import type { Connection } from 'vscode-languageserver';
import { REQUETES } from '../protocole.js';
import { FICHIERS_MAX, type Fichiers } from './fichiers.js';

export class FichiersDuClient implements Fichiers {
  /** Null: asked for, and there is none. Absent: never asked for, or on its way. */
  private readonly connus = new Map<string, string | null>();
  private readonly demandes = new Set<string>();
  private appeler: (uri: URI) => void = () => {};

  constructor(private readonly connexion: Pick<Connection, 'sendRequest'>) {}

  lire(uri: URI): ReturnType<Fichiers['lire']> {
    const texte = this.connus.get(uri.toString());
    if (typeof texte === 'string') return { texte };
    if (texte === undefined) void this.demander(uri);
    return { absent: true };
  }

  /** A client that gives no list has the files that are open. */
  async lister(): Promise<URI[]> {
    try {
      const liste = await this.connexion.sendRequest<string[] | null>(REQUETES.lister, {});
      return (liste ?? []).slice(0, FICHIERS_MAX).map((adresse) => URI.parse(adresse));
    } catch {
      return [];
    }
  }

  async texte(uri: URI): Promise<string | undefined> {
    await this.demander(uri);
    return this.connus.get(uri.toString()) ?? undefined;
  }

  oublier(uri: URI): void {
    this.connus.delete(uri.toString());
  }

  surArrivee(appeler: (uri: URI) => void): void {
    this.appeler = appeler;
  }

  private async demander(uri: URI): Promise<void> {
    const cle = uri.toString();
    if (this.connus.has(cle) || this.demandes.has(cle)) return;
    this.demandes.add(cle);
    try {
      this.connus.set(cle, await this.connexion.sendRequest<string | null>(REQUETES.lire, { uri: cle }));
    } catch {
      this.connus.set(cle, null);
    } finally {
      this.demandes.delete(cle);
    }
    if (this.connus.get(cle) !== null) this.appeler(uri);
  }
}
