/** The texts that are open, and what is known of each: analysed when somebody asks, once per version, kept while of use. */
import { type Analyse, Atelier, type Endroit, type OptionsAtelier, URI } from '@paraphe/language';
import type { DateISO } from '@paraphe/model';
import type { Location, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Fichiers } from './fichiers/fichiers.js';
import { LANGUE_PARAPHE } from './protocole.js';

/** A text and what is known of it. The analysis is that of this very text. */
export interface Vue {
  readonly uri: URI;
  readonly texte: TextDocument;
  readonly analyse: Analyse;
}

/** Analyses hold the tree of a text, about one megabyte for 20 fiches: only the latest used are kept. */
const ANALYSES_GARDEES = 40;

/** An open text. */
class Feuille implements Vue {
  connue: Analyse | undefined;
  /** The last analysis, of this text or of the one before its last changes. */
  derniere: Analyse | undefined;
  /** Addresses of the files that it used when it was last analysed. */
  utilises = new Set<string>();
  /** Milliseconds that its last analysis took. */
  duree = 0;
  /** False when what the workshop holds of it may be older than its text. */
  aJour = false;

  constructor(
    readonly uri: URI,
    public texte: TextDocument,
    private readonly bureau: Bureau,
  ) {}

  get analyse(): Analyse {
    return this.bureau.analyser(this);
  }
}

export class Bureau {
  readonly atelier: Atelier;
  private readonly feuilles = new Map<string, Feuille>();
  /** Texts analysed, the latest used last. */
  private readonly recentes = new Set<Feuille>();
  private readonly auditeurs: ((uri: URI) => void)[] = [];
  private readonly auditeursFermeture: ((uri: string) => void)[] = [];

  /** @param aujourdhui the day on which contracts are read, ISO */
  constructor(
    private readonly fichiers: Fichiers,
    private readonly aujourdhui: () => DateISO,
    options: Omit<OptionsAtelier, 'lire' | 'aujourdhui'>,
  ) {
    this.atelier = new Atelier({ ...options, aujourdhui: aujourdhui(), lire: (uri) => this.lire(uri) });
    fichiers.surArrivee((uri) => {
      if (!this.feuilles.has(uri.toString())) this.perimer(uri);
    });
  }

  /** Calls with the address of each open text that is to be looked at again, because it or what it uses has changed. */
  surPeremption(appeler: (uri: URI) => void): void {
    this.auditeurs.push(appeler);
  }

  /** Calls with the address, as its client writes it, of each text that is closed. */
  surFermeture(appeler: (uri: string) => void): void {
    this.auditeursFermeture.push(appeler);
  }

  ouvrir(uri: string, version: number, contenu: string): void {
    const adresse = URI.parse(uri);
    const texte = TextDocument.create(uri, LANGUE_PARAPHE, version, contenu);
    this.feuilles.set(adresse.toString(), new Feuille(adresse, texte, this));
    this.perimer(adresse);
  }

  /** Applies changes in their order. A text that was never opened is left alone. */
  changer(uri: string, version: number, changements: TextDocumentContentChangeEvent[]): void {
    const feuille = this.feuille(uri);
    if (!feuille) return;
    feuille.texte = TextDocument.update(feuille.texte, changements, version);
    this.perimer(feuille.uri);
  }

  /** From here on the file itself counts again, for the texts that use it. */
  fermer(uri: string): void {
    const feuille = this.feuille(uri);
    if (!feuille) return;
    this.feuilles.delete(feuille.uri.toString());
    this.recentes.delete(feuille);
    this.perimer(feuille.uri);
    for (const appeler of this.auditeursFermeture) appeler(uri);
  }

  /** A file changed, came or went on the disk. An open text is what its editor says, whatever the disk holds. */
  changerAilleurs(uri: URI): void {
    this.fichiers.oublier(uri);
    if (!this.feuilles.has(uri.toString())) this.perimer(uri);
  }

  /** Forgets all analyses: the settings or the day have changed. */
  toutPerimer(): void {
    for (const feuille of this.feuilles.values()) this.perimerFeuille(feuille);
  }

  /** @returns an open text */
  vue(uri: string): Vue | undefined {
    return this.feuille(uri);
  }

  vues(): readonly Vue[] {
    return [...this.feuilles.values()];
  }

  /** @returns a text, open or not, analysed; undefined when it cannot be read. One that is not open is not kept. */
  async consulter(uri: URI): Promise<Vue | undefined> {
    const ouverte = this.feuilles.get(uri.toString());
    if (ouverte) return ouverte;
    const contenu = await this.fichiers.texte(uri);
    if (contenu === undefined) return undefined;
    const texte = TextDocument.create(uri.toString(), LANGUE_PARAPHE, 0, contenu);
    return { uri, texte, analyse: this.atelier.analyser(uri, contenu) };
  }

  /** @returns the words of a text, open or not, without analysing it; undefined when it cannot be read */
  async contenu(uri: URI): Promise<string | undefined> {
    return this.feuilles.get(uri.toString())?.texte.getText() ?? this.fichiers.texte(uri);
  }

  /** @returns true when the text is open and its present version is analysed */
  estAnalysee(uri: string): boolean {
    return this.feuille(uri)?.connue !== undefined;
  }

  /**
   * @returns the last analysis of an open text, which may be that of the text before its last changes: what completion
   * reads while one types. Its offsets may no longer be right. Undefined when it never was analysed.
   */
  derniere(uri: string): Analyse | undefined {
    return this.feuille(uri)?.derniere;
  }

  /** @returns milliseconds that the last analysis of an open text took; 0 when it never was */
  duree(uri: string): number {
    return this.feuille(uri)?.duree ?? 0;
  }

  /** @returns where a place is, in lines and columns; undefined when its text is no longer known */
  lieu(endroit: Endroit): Location | undefined {
    const plage = this.plage(endroit);
    return plage && { uri: endroit.uri.toString(), range: plage };
  }

  plage({ uri, debut, fin }: Endroit): Range | undefined {
    const texte = this.texteDe(uri);
    return texte && { start: texte.positionAt(debut), end: texte.positionAt(fin) };
  }

  /** @returns the words at a place; none when its text is no longer known */
  extrait({ uri, debut, fin }: Endroit): string {
    return this.texteDe(uri)?.getText().slice(debut, fin) ?? '';
  }

  /** @returns where the whole block of a node of the model is, from its first word to its closing brace */
  etendue(analyse: Analyse, objet: object): Endroit | undefined {
    const cst = analyse.origines.noeud(objet)?.$cstNode;
    return cst && { uri: analyse.uri, debut: cst.offset, fin: cst.end };
  }

  /** For `Feuille`. */
  analyser(feuille: Feuille): Analyse {
    this.recentes.delete(feuille);
    this.recentes.add(feuille);
    if (feuille.connue) return feuille.connue;
    this.atelier.options.aujourdhui = this.aujourdhui();
    // It may use any of the open texts: none may be the one before its last change.
    for (const autre of this.feuilles.values()) {
      if (autre !== feuille && !autre.connue && !autre.aJour) this.atelier.perimer(autre.uri);
      if (autre !== feuille) autre.aJour = true;
    }
    const debut = Date.now();
    const analyse = this.atelier.analyser(feuille.uri, feuille.texte.getText());
    feuille.duree = Date.now() - debut;
    feuille.connue = analyse;
    feuille.derniere = analyse;
    feuille.utilises = new Set(analyse.utilises.map((uri) => uri.toString()));
    for (const ancienne of this.recentes) {
      if (this.recentes.size <= ANALYSES_GARDEES) break;
      this.recentes.delete(ancienne);
      ancienne.connue = undefined;
      ancienne.derniere = undefined;
      this.atelier.oublier(ancienne.uri);
    }
    return analyse;
  }

  private texteDe(uri: URI): Pick<TextDocument, 'positionAt' | 'getText'> | undefined {
    return this.feuilles.get(uri.toString())?.texte ?? this.atelier.texteDe(uri);
  }

  private feuille(uri: string): Feuille | undefined {
    return this.feuilles.get(uri) ?? this.feuilles.get(URI.parse(uri).toString());
  }

  private lire(uri: URI): ReturnType<Fichiers['lire']> {
    const ouverte = this.feuilles.get(uri.toString());
    return ouverte ? { texte: ouverte.texte.getText() } : this.fichiers.lire(uri);
  }

  /**
   * A text has changed: it, and the open ones that use it, are to be looked at again. A text that others use is read
   * whole: they tell by its tree that their names are to be looked for again.
   */
  private perimer(uri: URI): void {
    const cle = uri.toString();
    const feuille = this.feuilles.get(cle);
    const utilisateurs = [...this.feuilles.values()].filter(
      (autre) => autre !== feuille && autre.utilises.has(cle),
    );
    if (!feuille || utilisateurs.length > 0) this.atelier.perimer(uri);
    for (const autre of utilisateurs) this.perimerFeuille(autre);
    // The last one told is the first looked at: the text that is typed in.
    if (feuille) this.perimerFeuille(feuille);
  }

  private perimerFeuille(feuille: Feuille): void {
    feuille.connue = undefined;
    feuille.aJour = false;
    for (const appeler of this.auditeurs) appeler(feuille.uri);
  }
}
