/** An editor for the tests: accepts items of completion as editors do, with their tab stops and their edits elsewhere. */
import type {
  CompletionItem,
  CompletionList,
  InsertReplaceEdit,
  Position,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from '../banc/client.js';

export class Editeur {
  /** Offsets of the tab stops still to come. */
  private taquets: number[] = [];

  private constructor(
    private readonly client: Client,
    readonly uri: string,
    private curseur: number,
  ) {}

  /** @param marque a text with `│` where the cursor is */
  static async ouvrir(client: Client, nom: string, marque: string): Promise<Editeur> {
    const { uri, texte, curseurs } = await client.ouvrir(nom, marque);
    return new Editeur(client, uri, TextDocument.create(uri, '', 0, texte).offsetAt(curseurs[0] as Position));
  }

  get texte(): string {
    return this.client.texte(this.uri);
  }

  async items(): Promise<CompletionItem[]> {
    const liste = await this.client.demander<CompletionList | null>('textDocument/completion', {
      textDocument: { uri: this.uri },
      position: this.document().positionAt(this.curseur),
    });
    return liste?.items ?? [];
  }

  async taper(texte: string): Promise<void> {
    await this.remplacer(this.curseur, this.curseur, texte);
  }

  /** Accepts an item: by its label, or the first one. */
  async accepter(libelle?: string): Promise<string> {
    const items = await this.items();
    const item = libelle === undefined ? items[0] : items.find(({ label }) => label === libelle);
    if (!item) throw new Error(`« ${libelle} » is not among ${items.map(({ label }) => label).join(', ')}`);
    const document = this.document();
    const { newText, ...ou } = item.textEdit as TextEdit | InsertReplaceEdit;
    const plage = 'insert' in ou ? ou.insert : ou.range;
    const debut = document.offsetAt(plage.start);
    const ligne = document.getText().slice(0, debut);
    const marge = /^[ \t]*/.exec(ligne.slice(ligne.lastIndexOf('\n') + 1))?.[0] ?? '';
    const { texte, taquets } = developper(newText.replace(/\n/g, `\n${marge}`), item.insertTextFormat === 2);
    await this.remplacer(debut, document.offsetAt(plage.end), texte);
    // What holds no tab stop is typed inside the snippet that is being filled.
    if (taquets.length) this.taquets = taquets.map((taquet) => debut + taquet);
    for (const { range, newText: ajout } of item.additionalTextEdits ?? []) {
      const avant = document.offsetAt(range.start);
      await this.remplacer(avant, avant, ajout, true);
    }
    if (taquets.length) this.suivant();
    return item.label;
  }

  /** Goes to the next tab stop. @returns false when there is none */
  suivant(): boolean {
    const taquet = this.taquets.shift();
    if (taquet === undefined) return false;
    this.curseur = taquet;
    return true;
  }

  /** Goes to the end of the line that closes what was just inserted, and opens a new line. */
  async aLaLigne(apres: string): Promise<void> {
    this.taquets = [];
    this.curseur = this.texte.indexOf(apres, this.curseur) + apres.length;
    const ligne = this.texte.slice(this.texte.lastIndexOf('\n', this.curseur - 1) + 1);
    await this.taper(`\n${/^[ \t]*/.exec(ligne)?.[0] ?? ''}`);
  }

  private document(): TextDocument {
    return TextDocument.create(this.uri, '', 0, this.texte);
  }

  private async remplacer(debut: number, fin: number, texte: string, ailleurs = false): Promise<void> {
    const document = this.document();
    await this.client.taper(
      this.uri,
      { start: document.positionAt(debut), end: document.positionAt(fin) },
      texte,
    );
    const ecart = texte.length - (fin - debut);
    this.taquets = this.taquets.map((taquet) => (taquet >= fin ? taquet + ecart : taquet));
    if (!ailleurs) this.curseur = debut + texte.length;
    else if (debut <= this.curseur) this.curseur += ecart;
  }
}

/** @returns the text of a snippet, and the offsets of its tab stops in their order; the first choice of each is made */
function developper(extrait: string, actif: boolean): { texte: string; taquets: number[] } {
  if (!actif) return { texte: extrait, taquets: [] };
  const taquets: { rang: number; ou: number }[] = [];
  let texte = '';
  let repris = 0;
  for (const lu of extrait.matchAll(/\\([\\$}])|\$(\d+)|\$\{(\d+)(?::([^}]*)|\|([^},|]*)[^}]*\|)?\}/g)) {
    texte += extrait.slice(repris, lu.index);
    repris = lu.index + lu[0].length;
    const rang = lu[2] ?? lu[3];
    texte += lu[1] ?? lu[4] ?? lu[5] ?? '';
    if (rang !== undefined) taquets.push({ rang: Number(rang) || 99, ou: texte.length });
  }
  texte += extrait.slice(repris);
  return { texte, taquets: taquets.sort((a, b) => a.rang - b.rang).map(({ ou }) => ou) };
}
