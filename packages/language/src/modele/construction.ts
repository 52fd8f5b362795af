/** What building a model from a syntax tree needs everywhere: origins, names, and what the text itself has wrong. */
import type { Severite } from '@paraphe/checks';
import {
  type Action,
  type DateISO,
  type DefautPeriode,
  lireDate,
  lireMontant,
  lireNombre,
  lirePeriode,
  type Montant,
  type Periode,
  proches,
} from '@paraphe/model';
import { institutionParIdentifiant, institutions } from '@paraphe/referentiel';
import type { Grammar } from 'langium';
import {
  type AstNode,
  AstUtils,
  type CstNode,
  GrammarUtils,
  isAstNode,
  type LangiumDocument,
  type Reference,
} from 'langium';
import {
  isDocumentCite,
  isInstance,
  type Jour,
  type Montant as MontantEcrit,
  type Periode as PeriodeEcrite,
} from '../generated/ast.js';
import { entreGuillemets, langueCourante } from '../messages.js';
import type { GenreNom, Portee } from '../noms/portee.js';
import { motsDuBloc } from '../syntaxe/attendus.js';
import { formeUnique } from '../syntaxe/mots.js';
import { motsDe } from '../syntaxe/valeurs.js';
import { Memoire } from './memoire.js';
import type { Endroit, Origines } from './origines.js';
import { type CleTexte, remplirTexte, TEXTES_LANGUE } from './textes.js';

/** A constat of the language itself: what is wrong in the text, where. */
export interface ConstatLangue {
  regle: string;
  severite: Severite;
  cle: CleTexte;
  message: string;
  valeurs: Record<string, string | number>;
  aide?: string;
  endroit: Endroit;
  liens?: { endroit: Endroit; message: string }[];
}

export class Construction {
  readonly constats: ConstatLangue[] = [];
  /** Where each constat is: its offsets move with the text, when it is said again. */
  private readonly places: CstNode[] = [];
  /** Identifiers of the actors that the plan being built names. */
  acteursNommes: Set<string> = new Set();
  private nomsDInstances?: ReadonlySet<string>;
  /** Lines, from 0, that hold a fault of syntax. */
  private lignesFautives?: Set<number>;
  /** Identifiers of the documents that the plan being built names. */
  documentsNommes: Set<string> = new Set();

  constructor(
    readonly document: LangiumDocument,
    readonly portee: Portee,
    private readonly grammaire: Grammar,
    private readonly memoire = new Memoire(langueCourante()),
  ) {
    this.origines.recommencer();
  }

  get origines(): Origines {
    return this.memoire.origines;
  }

  /** @returns a fiche as it was built of this very node, or as `construire` builds it now */
  action(noeud: AstNode, construire: () => Action): Action {
    const connue = this.memoire.actions.get(noeud);
    if (connue) {
      for (const { constat, cst } of connue.constats) this.dire(constat, cst);
      for (const nom of connue.acteursNommes) this.acteursNommes.add(nom);
      for (const nom of connue.documentsNommes) this.documentsNommes.add(nom);
      return connue.action;
    }
    const { acteursNommes, documentsNommes } = this;
    const debut = this.constats.length;
    this.acteursNommes = new Set();
    this.documentsNommes = new Set();
    const action = construire();
    this.memoire.actions.set(noeud, {
      action,
      constats: this.constats
        .slice(debut)
        .map((constat, rang) => ({ constat, cst: this.places[debut + rang] as CstNode })),
      acteursNommes: this.acteursNommes,
      documentsNommes: this.documentsNommes,
    });
    for (const nom of this.acteursNommes) acteursNommes.add(nom);
    for (const nom of this.documentsNommes) documentsNommes.add(nom);
    this.acteursNommes = acteursNommes;
    this.documentsNommes = documentsNommes;
    return action;
  }

  private dire(constat: ConstatLangue, cst: CstNode): void {
    this.constats.push({
      ...constat,
      endroit: { uri: this.document.uri, debut: cst.offset, fin: cst.end },
    });
    this.places.push(cst);
  }

  /** Says what is wrong at a place of the text. */
  signaler(
    cle: CleTexte,
    ou: AstNode | CstNode | undefined,
    valeurs: Record<string, string | number> = {},
  ): void {
    const cst = ou && isAstNode(ou) ? ou.$cstNode : ou;
    if (!cst) return;
    const { regle, severite } = TEXTES_LANGUE[cle];
    const constat: ConstatLangue = {
      regle,
      severite,
      cle,
      message: remplirTexte(cle, 'message', valeurs) as string,
      valeurs,
      endroit: { uri: this.document.uri, debut: cst.offset, fin: cst.end },
    };
    const aide = remplirTexte(cle, 'aide', valeurs);
    if (aide) constat.aide = aide;
    this.dire(constat, cst);
  }

  /**
   * Reads a name. @returns the identifier as declared when it is known, else as typed, with `nonResolu`.
   * @param genre what is named
   * @param regleBloc the grammar rule of the block, whose keywords may be what was meant (`cout` for « coût »)
   */
  nom(reference: Reference, genre: GenreNom, regleBloc?: string): { nom: string; nonResolu?: true } {
    const ecrit = formeUnique(reference.$refText);
    const noeud = reference.ref as { name?: string } | undefined;
    if (noeud?.name) {
      const nom = formeUnique(noeud.name);
      if (genre === 'acteur') this.acteursNommes.add(nom);
      if (genre === 'document') this.documentsNommes.add(nom);
      if (genre === 'plan') this.nommerPlan(nom, noeud as AstNode);
      return { nom };
    }
    if (genre === 'acteur' && this.instances.has(ecrit)) return { nom: ecrit };
    if (genre === 'acteur' && institutionParIdentifiant(ecrit)) {
      this.acteursNommes.add(ecrit);
      return { nom: ecrit };
    }
    // What the parser made of a line that it could not read teaches nothing about names.
    if (this.ligneFautive(reference.$refNode)) return { nom: ecrit, nonResolu: true };
    const mots = regleBloc ? motsDuBloc(this.grammaire, regleBloc).filter((mot) => /\p{L}/u.test(mot)) : [];
    const motProche = proches(ecrit, mots, 1)[0];
    const noms = proches(ecrit, this.nomsConnus(genre, ecrit));
    const cst = reference.$refNode;
    if (motProche && (!noms[0] || motProche.length === ecrit.length))
      this.signaler('motProche', cst, { nom: ecrit, mot: motProche });
    else if (noms.length)
      this.signaler(`${genre}Proche`, cst, { nom: ecrit, voisins: entreGuillemets(noms) });
    else this.signaler(`${genre}Inconnu`, cst, { nom: ecrit });
    return { nom: ecrit, nonResolu: true };
  }

  /** Institutions are offered only where the name starts like one of theirs. */
  private nomsConnus(genre: GenreNom, ecrit: string): Iterable<string> {
    const noms = [...this.portee.noms(genre)];
    if (genre !== 'acteur' || !ecrit.includes('-')) return noms;
    return new Set([...noms, ...institutions().map(({ identifiant }) => identifiant)]);
  }

  /** Names of the instances of the text, which act too: `évaluation { par COTECH }`. Looked for once, when a name is no actor's. */
  private get instances(): ReadonlySet<string> {
    this.nomsDInstances ??= new Set(
      AstUtils.streamAllContents(this.document.parseResult.value)
        .filter(isInstance)
        .flatMap(({ name }) => (name ? [formeUnique(name)] : [])),
    );
    return this.nomsDInstances;
  }

  /** A plan of another file, or a document that stands for one: the JSON tells its title, so that it can stand alone. */
  private nommerPlan(nom: string, noeud: AstNode): void {
    if (isDocumentCite(noeud) || this.documentDe(noeud) !== this.document) this.documentsNommes.add(nom);
  }

  private ligneFautive(cst: CstNode | undefined): boolean {
    this.lignesFautives ??= new Set(
      this.document.parseResult.parserErrors.map(({ token }) => (token.startLine ?? 0) - 1),
    );
    return cst !== undefined && this.lignesFautives.has(cst.range.start.line);
  }

  /** @returns the period that was written, or undefined (and a constat) when it is none. */
  periode(noeud: PeriodeEcrite | undefined): Periode | undefined {
    const texte = motsDe(noeud);
    if (!noeud || !texte) return undefined;
    const { periode, defaut } = lirePeriode(texte);
    if (defaut) this.defautDate(defaut, noeud, texte);
    return periode;
  }

  /** @returns the day that was written, ISO 8601. */
  jour(noeud: Jour | undefined): DateISO | undefined {
    const texte = motsDe(noeud);
    if (!noeud || !texte) return undefined;
    const { date, defaut } = lireDate(texte);
    if (defaut) this.defautDate(defaut, noeud, texte);
    return date;
  }

  private defautDate(defaut: DefautPeriode, noeud: AstNode, texte: string): void {
    // An end before its start is told by a rule of the calendar, which sees all periods.
    if (defaut !== 'fin-avant-debut') this.signaler(defaut, noeud, { texte });
  }

  /** @returns the amount that was written, or undefined (and a constat) when it is too large to be one. */
  montant(noeud: MontantEcrit | undefined): Montant | undefined {
    const texte = motsDe(noeud);
    // Without its unit it is a fault of syntax, told already.
    if (!noeud?.unite || !texte) return undefined;
    const montant = lireMontant(texte);
    if (!montant)
      this.signaler('montant-illisible', noeud, {
        texte: texte.length > 40 ? `${texte.slice(0, 37)}…` : texte,
      });
    return montant;
  }

  /** @returns the number that was written, or undefined (and a constat) when it has too many digits. */
  nombre(texte: string | undefined, ou: AstNode): number | undefined {
    if (texte === undefined) return undefined;
    const nombre = lireNombre(texte);
    if (nombre === undefined)
      this.signaler('nombre-illisible', ou, { texte: texte.length > 40 ? `${texte.slice(0, 37)}…` : texte });
    return nombre;
  }

  /** @returns a whole number, or undefined (and a constat). */
  entier(texte: string | undefined, ou: AstNode): number | undefined {
    const nombre = this.nombre(texte, ou);
    if (nombre !== undefined && !Number.isInteger(nombre)) {
      this.signaler('nombre-entier', ou, { texte: texte as string });
      return undefined;
    }
    return nombre;
  }

  /** Where a property of the syntax tree was written. */
  cst(noeud: AstNode, propriete: string, rang?: number): CstNode | undefined {
    return GrammarUtils.findNodeForProperty(noeud.$cstNode, propriete, rang);
  }

  documentDe(noeud: AstNode): LangiumDocument {
    return AstUtils.getDocument(noeud);
  }
}

/** Sets a key of a node only when it has a value: what was not written does not stand in the JSON. */
export function poser<T extends object, K extends keyof T>(objet: T, cle: K, valeur: T[K] | undefined): void {
  if (valeur === undefined || valeur === '' || (Array.isArray(valeur) && valeur.length === 0)) return;
  objet[cle] = valeur;
}
