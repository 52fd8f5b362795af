/**
 * The folder: what each of its texts declares and which files it uses, read from its words alone, without analysing it. An
 * open text counts as its editor has it. Nothing is read before somebody asks.
 */
import { adresseUtilisee, type URI } from '@paraphe/language';
import { CancellationToken, type Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bureau } from './bureau.js';
import { type Declaration, lireDeclarations } from './declarations.js';
import type { Fichiers } from './fichiers/fichiers.js';
import { souffler } from './souffle.js';

/** Something that a text declares. */
export interface Symbole {
  niveau: Declaration['niveau'];
  /** Identifier or number. */
  nom: string;
  titre: string;
  /** Of what holds it: `contrat cls-exemple`. */
  dans?: string;
  plage: Range;
}

export interface EntreeDossier {
  uri: URI;
  /** Addresses of the files that it uses, as it names them. */
  utilise: string[];
  symboles: Symbole[];
}

/** Files read between two breaths. */
const LOT = 8;

export class Dossier {
  private readonly connues = new Map<string, EntreeDossier>();
  private adresses: Promise<Map<string, URI>> | undefined;

  constructor(
    private readonly fichiers: Fichiers,
    private readonly bureau: Bureau,
    private dossiers: readonly URI[],
  ) {
    bureau.surPeremption((uri) => this.connues.delete(uri.toString()));
  }

  /** A file came, changed, or went. */
  perimer(uri: URI): void {
    this.connues.delete(uri.toString());
    this.adresses = undefined;
  }

  /** Folders were opened or closed. */
  poserDossiers(dossiers: readonly URI[]): void {
    this.dossiers = dossiers;
    this.adresses = undefined;
  }

  /** @returns the folders that are open */
  racines(): readonly URI[] {
    return this.dossiers;
  }

  /** @returns the addresses of all the texts: those of the folders, and those that are open */
  async textes(jeton = CancellationToken.None): Promise<URI[]> {
    this.adresses ??= this.fichiers
      .lister(this.dossiers, CancellationToken.None)
      .then((liste) => new Map(liste.map((uri) => [uri.toString(), uri])));
    const trouvees = new Map(await this.adresses);
    if (jeton.isCancellationRequested) return [];
    for (const { uri } of this.bureau.vues()) trouvees.set(uri.toString(), uri);
    return [...trouvees.values()];
  }

  /** @returns what each text declares and uses; stops when cancelled */
  async *entrees(jeton = CancellationToken.None): AsyncGenerator<EntreeDossier, void> {
    const textes = await this.textes(jeton);
    for (let rang = 0; rang < textes.length; rang += LOT) {
      const lot = await Promise.all(textes.slice(rang, rang + LOT).map((uri) => this.entree(uri)));
      if (jeton.isCancellationRequested) return;
      for (const entree of lot) if (entree) yield entree;
      await souffler();
    }
  }

  /** @returns the addresses of the texts that use a file, directly or through others, without itself */
  async utilisateurs(uri: URI, jeton = CancellationToken.None): Promise<URI[]> {
    const parCible = new Map<string, URI[]>();
    for await (const { uri: de, utilise } of this.entrees(jeton)) {
      for (const cible of utilise) parCible.set(cible, [...(parCible.get(cible) ?? []), de]);
    }
    const trouves = new Map<string, URI>();
    const file = [uri.toString()];
    for (let cle = file.shift(); cle !== undefined; cle = file.shift()) {
      for (const de of parCible.get(cle) ?? []) {
        const autre = de.toString();
        if (autre === uri.toString() || trouves.has(autre)) continue;
        trouves.set(autre, de);
        file.push(autre);
      }
    }
    return [...trouves.values()];
  }

  private async entree(uri: URI): Promise<EntreeDossier | undefined> {
    const cle = uri.toString();
    const connue = this.connues.get(cle);
    if (connue) return connue;
    const ouverte = this.bureau.vue(cle)?.texte;
    const contenu = ouverte?.getText() ?? (await this.fichiers.texte(uri));
    if (contenu === undefined) return undefined;
    const texte = ouverte ?? TextDocument.create(cle, '', 0, contenu);
    const { declarations, chemins } = lireDeclarations(this.bureau.atelier.services, contenu);
    const entree: EntreeDossier = {
      uri,
      utilise: chemins.flatMap((chemin) => adresseUtilisee({ chemin }, uri)?.toString() ?? []),
      symboles: declarations.map(({ niveau, nom, titre, dans, debut, fin }) => ({
        niveau,
        nom,
        titre,
        ...(dans ? { dans } : {}),
        plage: { start: texte.positionAt(debut), end: texte.positionAt(fin) },
      })),
    };
    this.connues.set(cle, entree);
    return entree;
  }
}
