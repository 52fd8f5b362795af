/** The one way from a text to its model and its constats; the command line, the editor and the library all take it. */
import {
  type Alentours,
  type Contexte,
  contexteDeFiche,
  contexteDeModele,
  contexteDePlan,
  contexteDeSuivi,
  REGLES,
  type Regle,
  type Severite,
  verifier,
} from '@paraphe/checks';
import type { Contrat, DateISO, Demarche } from '@paraphe/model';
import { AstUtils, DocumentState, type LangiumDocument, type URI, UriUtils } from 'langium';
import { FICHIER_CONFIGURATION } from '../configuration/configuration.js';
import {
  type ConfigurationDeTexte,
  Configurations,
  constatDeTexte,
  severiteReglee,
} from '../configuration/dossiers.js';
import {
  isAvenant,
  isContrat,
  isDemarche,
  isDocumentCite,
  isFiche,
  isModele,
  isSuivi,
  type Texte,
} from '../generated/ast.js';
import { langueCourante } from '../messages.js';
import { construireDocument } from '../modele/autour.js';
import { Construction } from '../modele/construction.js';
import { Memoire } from '../modele/memoire.js';
import { construireModele } from '../modele/modeles.js';
import {
  acteursDeclares,
  construireActeur,
  construireContrat,
  construireDemarche,
  construireFiche,
} from '../modele/plan.js';
import { construireAvenant, construireSuivi } from '../modele/temps.js';
import { Bibliotheque, type ModelesConnus } from '../modeles/bibliotheque.js';
import { verifierNoms } from '../noms/doubles.js';
import { verifierReferences } from '../noms/elements.js';
import { verifierModeles } from '../noms/modeles.js';
import { oublierNoms } from '../noms/oubli.js';
import type { ParapheScopeProvider } from '../noms/scope-provider.js';
import { adresseUtilisee } from '../noms/utilise.js';
import { REGLES_LANGUE } from '../regles/regles.js';
import { creerServices, type ServicesParaphe } from '../services.js';
import type { Analyse, ConstatSitue, PlanLu } from './analyse.js';
import { parPlace, situer, soigner, uniques } from './constats.js';
import { chargerUtilises } from './imports.js';
import { retoucher } from './retouche.js';
import { appliquerSuppressions } from './suppressions.js';
import { constatsDeSyntaxe } from './syntaxe.js';

/** Reads the text at an address. `absent` and `raison` tell why it could not be read, in words for people. */
export type Lire = (
  uri: URI,
) => { texte: string } | { absent: true; voisins?: string[] } | { raison: string };

export interface OptionsAtelier {
  lire: Lire;
  /** Folder that no `utilise` may leave. */
  racine?: URI;
  /** The day on which contracts are read. */
  aujourdhui: DateISO;
  /** The rules to apply; all by default. */
  regles?: readonly Regle[];
  /** Severities other than those of the rules, by name of rule. Faults of syntax are always errors. */
  severites?: Readonly<Record<string, Severite | 'inactive'>>;
  services?: ServicesParaphe;
}

const SANS_MODELES: ModelesConnus = {
  trouver: () => undefined,
  pour: () => ({
    genres: [],
    modeles: [],
    demandes: [],
    inconnus: [],
    noms: () => [],
    vocabulaires: { themes: [], publics: [] },
  }),
};

/** How many used files are kept from one contract to the next. */
const FICHIERS_GARDES = 64;

export class Atelier {
  readonly services: ServicesParaphe;
  private readonly gardes: URI[] = [];
  /** What was built of each tree that is kept. */
  private readonly memoires = new WeakMap<LangiumDocument, Memoire>();
  private readonly bibliotheque: Bibliotheque;
  /** Plans of used files that were asked for, by the tree that they were read from. */
  private readonly cites = new WeakMap<object, PlanCite>();
  private readonly configurations: Configurations;

  constructor(readonly options: OptionsAtelier) {
    this.services = options.services ?? creerServices();
    this.bibliotheque = new Bibliotheque(this.services);
    this.configurations = new Configurations(
      (uri) => this.options.lire(uri),
      () => [...this.regles.map(({ nom }) => nom), ...REGLES_LANGUE.map(({ nom }) => nom)],
    );
  }

  /**
   * @returns what is known of a text; the text's own tree is kept until `oublier` or `perimer`, and changed in place when a
   * later version of the text is analysed: an earlier analysis is then of no use
   */
  analyser(uri: URI, texte: string): Analyse {
    const connu = this.services.shared.workspace.LangiumDocuments.getDocument(uri);
    const retouchee = connu !== undefined && retoucher(connu, texte, this.services);
    if (!retouchee) this.retirer(uri);
    const document = retouchee ? connu : this.ajouter(uri, texte);
    const syntaxe = constatsDeSyntaxe(document);
    const scopes = this.services.paraphe.references.ScopeProvider as ParapheScopeProvider;
    const avant = retouchee ? scopes.portee(document) : undefined;
    scopes.oublier(document);
    const imports = chargerUtilises(document, {
      racine: this.options.racine,
      trouver: (adresse) => this.services.shared.workspace.LangiumDocuments.getDocument(adresse),
      charger: (adresse) => this.charger(adresse),
    });
    const portee = scopes.portee(document);
    const memesNoms = avant !== undefined && memes(avant.documents, portee.documents);
    if (avant && !memesNoms) oublierNoms(document);
    const memoire = memesNoms ? this.memoires.get(document) : undefined;
    const utile = memoire?.langue === langueCourante() ? memoire : new Memoire(langueCourante());
    this.memoires.set(document, utile);
    const construction = new Construction(document, portee, this.services.paraphe.Grammar, utile);
    imports.signaler(construction);
    const analyse = this.construire(document, construction, syntaxe.length > 0);
    analyse.retouchee = retouchee;
    verifierNoms(construction);
    verifierReferences(construction, analyse);
    const configuration = this.configurations.pour(uri, this.options.racine);
    const { documents: duDossier, appuis, constats: fautesDeModeles } = this.modelesDuDossier(configuration);
    analyse.utilises = [
      ...imports.adresses,
      ...configuration.adresses,
      ...configuration.modeles.map(({ adresse }) => adresse),
      ...appuis.map((appui) => appui.uri),
    ];
    const connus = this.bibliotheque.connus(analyse.modeles, portee.documents.slice(1), duDossier, appuis);
    analyse.modelesConnus = connus;
    verifierModeles(construction, analyse);
    const constats: ConstatSitue[] = [
      ...syntaxe,
      // Copies: those of fiches that stay as they are will be said again.
      ...construction.constats.map((constat) => ({ ...constat })),
      ...this.appliquerRegles(analyse, connus),
    ].flatMap((constat) => this.ajuster(constat, configuration));
    constats.push(...configuration.constats, ...fautesDeModeles);
    analyse.constats = appliquerSuppressions(
      document,
      constats,
      this.services.paraphe.parser.Lexer,
      construction,
      this.regles,
    ).sort(parPlace(uri));
    for (const constat of analyse.constats) soigner(constat);
    return analyse;
  }

  /** Forgets a text that was analysed. The files that it uses are kept, within limits. */
  oublier(uri: URI): void {
    if (!this.gardes.some((garde) => garde.toString() === uri.toString())) this.retirer(uri);
    while (this.gardes.length > FICHIERS_GARDES) this.retirer(this.gardes.shift() as URI);
  }

  /** Forgets a file that other texts may use, because it has changed. */
  perimer(uri: URI): void {
    const cle = uri.toString();
    if (UriUtils.basename(uri) === FICHIER_CONFIGURATION) this.configurations.oublier();
    const rang = this.gardes.findIndex((garde) => garde.toString() === cle);
    if (rang >= 0) this.gardes.splice(rang, 1);
    this.retirer(uri);
  }

  /** @returns the text of a file that was read, the way it was read */
  texteDe(uri: URI): LangiumDocument['textDocument'] | undefined {
    const configuration = this.configurations.texteDe(uri);
    if (configuration !== undefined) return configuration;
    return this.services.shared.workspace.LangiumDocuments.getDocument(uri)?.textDocument;
  }

  /** The files of modèles that a configuration names, loaded; those that cannot be are told at the configuration. */
  private modelesDuDossier({ modeles }: ConfigurationDeTexte): {
    documents: LangiumDocument[];
    appuis: LangiumDocument[];
    constats: ConstatSitue[];
  } {
    const documents: LangiumDocument[] = [];
    const constats: ConstatSitue[] = [];
    for (const { adresse, source, chemin } of modeles) {
      const connu = this.services.shared.workspace.LangiumDocuments.getDocument(adresse);
      const document = connu ?? this.charger(adresse);
      const lu = 'parseResult' in document ? document : undefined;
      if (lu) documents.push(lu);
      const fautes = lu ? lu.parseResult.parserErrors.length + lu.parseResult.lexerErrors.length : 0;
      if (lu && !fautes) continue;
      const { chemin: ecrit, debut, fin } = chemin;
      constats.push(
        constatDeTexte(
          lu ? 'modeleFautif' : 'raison' in document ? 'modeleIllisible' : 'modeleIntrouvable',
          { chemin: ecrit, raison: 'raison' in document ? document.raison.replace(/\.$/, '') : '' },
          { uri: source, debut, fin },
        ),
      );
    }
    return { documents, appuis: documents.flatMap((document) => this.appuisDe(document)), constats };
  }

  /** The files that a file of modèles uses, directly or through others, loaded; what cannot be is told in that file. */
  private appuisDe(document: LangiumDocument, vus = new Set([document])): LangiumDocument[] {
    return (document.parseResult.value as Texte).utilises.flatMap((utilise) => {
      const adresse = adresseUtilisee(utilise, document.uri);
      if (!adresse) return [];
      const appui =
        this.services.shared.workspace.LangiumDocuments.getDocument(adresse) ?? this.charger(adresse);
      if (!('parseResult' in appui) || vus.has(appui)) return [];
      vus.add(appui);
      return [appui, ...this.appuisDe(appui, vus)];
    });
  }

  /** The configuration of the folder decides before the settings of the editor. */
  private ajuster(constat: ConstatSitue, { regles }: ConfigurationDeTexte): ConstatSitue[] {
    const severite = severiteReglee(regles, constat.regle) ?? this.options.severites?.[constat.regle];
    if (!severite || constat.regle === 'syntaxe') return [constat];
    return severite === 'inactive' ? [] : [{ ...constat, severite }];
  }

  private get regles(): readonly Regle[] {
    return this.options.regles ?? REGLES;
  }

  private ajouter(uri: URI, texte: string): LangiumDocument {
    const document = this.services.shared.workspace.LangiumDocumentFactory.fromString(texte, uri);
    document.state = DocumentState.ComputedScopes;
    this.services.shared.workspace.LangiumDocuments.addDocument(document);
    return document;
  }

  private retirer(uri: URI): void {
    const documents = this.services.shared.workspace.LangiumDocuments;
    if (documents.hasDocument(uri)) documents.deleteDocument(uri);
  }

  private charger(uri: URI): LangiumDocument | Exclude<ReturnType<Lire>, { texte: string }> {
    const lecture = this.options.lire(uri);
    if (!('texte' in lecture)) return lecture;
    this.gardes.push(uri);
    return this.ajouter(uri, lecture.texte);
  }

  private construire(document: LangiumDocument, c: Construction, fautive: boolean): Analyse {
    const analyse: Analyse = {
      uri: document.uri,
      document,
      fautive,
      contrats: [],
      demarches: [],
      fiches: [],
      modeles: [],
      avenants: [],
      suivis: [],
      acteurs: [],
      constats: [],
      utilises: [],
      retouchee: false,
      modelesConnus: SANS_MODELES,
      origines: c.origines,
    };
    const texte = document.parseResult.value as Texte;
    const lire = <P>(liste: PlanLu<P>[], construire: () => P | undefined) => {
      c.acteursNommes = new Set();
      c.documentsNommes = new Set();
      const plan = construire();
      if (plan) liste.push({ plan, acteursNommes: c.acteursNommes });
    };
    for (const element of texte.elements) {
      if (isContrat(element)) lire(analyse.contrats, () => construireContrat(c, element));
      else if (isDemarche(element)) lire(analyse.demarches, () => construireDemarche(c, element));
      else if (isFiche(element)) lire(analyse.fiches, () => construireFiche(c, element));
      else if (isAvenant(element)) lire(analyse.avenants, () => construireAvenant(c, element));
      else if (isModele(element)) pousser(analyse.modeles, construireModele(c, element));
      // What is wrong in it is told here, whether a plan cites it or not.
      else if (isDocumentCite(element)) construireDocument(c, element);
      else if (isSuivi(element)) pousser(analyse.suivis, construireSuivi(c, element));
    }
    for (const acteur of acteursDeclares(texte))
      if (acteur.name) analyse.acteurs.push(construireActeur(c, acteur));
    return analyse;
  }

  /** @returns a contract or démarche that a text cites: its own, or one of the files that it uses, built when it is asked for */
  private autrePlan(analyse: Analyse, identifiant: string): PlanCite {
    const sien = [...analyse.contrats, ...analyse.demarches].find(
      ({ plan }) => plan.identifiant === identifiant,
    );
    if (sien) return sien.plan;
    const scopes = this.services.paraphe.references.ScopeProvider as ParapheScopeProvider;
    const noeud = scopes.portee(analyse.document).trouver('plan', identifiant);
    if (!noeud || (!isContrat(noeud) && !isDemarche(noeud))) return undefined;
    const racine = noeud.$cstNode as object;
    if (!this.cites.has(racine)) {
      const document = AstUtils.getDocument(noeud);
      const c = new Construction(document, scopes.portee(document), this.services.paraphe.Grammar);
      this.cites.set(racine, isContrat(noeud) ? construireContrat(c, noeud) : construireDemarche(c, noeud));
    }
    return this.cites.get(racine);
  }

  private appliquerRegles(analyse: Analyse, connus: ModelesConnus): ConstatSitue[] {
    const { aujourdhui } = this.options;
    const { contrats, demarches, fiches, avenants } = analyse;
    const lus = [...contrats, ...demarches, ...fiches, ...avenants];
    const alentours = (lu: PlanLu<{ types?: string[]; genres?: string[] }>): Alentours => {
      const { types, genres = types } = lu.plan;
      return {
        aujourdhui,
        nommeAilleurs: (acteur) => lus.some((autre) => autre !== lu && autre.acteursNommes.has(acteur)),
        autrePlan: (identifiant) => this.autrePlan(analyse, identifiant),
        ...(genres?.length ? { modeles: connus.pour(genres) } : {}),
      };
    };
    const contextes: Contexte[] = [
      ...[...contrats, ...demarches].map((lu) => contexteDePlan(lu.plan, alentours(lu))),
      ...fiches.map((lu) => contexteDeFiche(lu.plan, alentours(lu))),
      ...analyse.suivis.flatMap((suivi) => {
        const plan = this.autrePlan(analyse, suivi.contrat);
        return plan ? [contexteDeSuivi({ suivi, plan }, aujourdhui)] : [];
      }),
      ...analyse.modeles.map((modele) => contexteDeModele({ modele, trouver: connus.trouver }, aujourdhui)),
    ];
    return uniques(
      contextes.flatMap((contexte) =>
        verifier(contexte, this.regles, langueCourante()).flatMap((constat) =>
          situer(constat, analyse, this.bibliotheque),
        ),
      ),
    );
  }
}

/** A plan of a text, as built for another one that cites it. */
type PlanCite = Contrat | Demarche | undefined;

function memes<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((element, rang) => element === b[rang]);
}

function pousser<T>(liste: T[], valeur: T | undefined): void {
  if (valeur) liste.push(valeur);
}
