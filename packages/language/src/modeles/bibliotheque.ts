/** The modèles that contracts follow: those of the text and of the files that it uses, those of the folder, the built-in ones. */
import {
  assembler,
  type GenreDeContrat,
  lignee,
  type ModelesApplicables,
  type TrouverModele,
} from '@paraphe/checks';
import { type Modele, sansAccents } from '@paraphe/model';
import { modeleIntegre, modelesIntegres, texteDeModele } from '@paraphe/referentiel';
import { type LangiumDocument, URI } from 'langium';
import { isModele, type Modele as ModeleEcrit, type Texte } from '../generated/ast.js';
import { langueCourante } from '../messages.js';
import { Construction } from '../modele/construction.js';
import { Memoire } from '../modele/memoire.js';
import { construireModele } from '../modele/modeles.js';
import type { Endroit } from '../modele/origines.js';
import { Portee } from '../noms/portee.js';
import type { ServicesParaphe } from '../services.js';

/** Scheme of the addresses of the built-in modèles: `paraphe:/modeles/cls.paraphe`. */
export const SCHEMA_INTEGRE = 'paraphe';

/** @returns the address of a file of built-in modèles */
export function adresseIntegree(fichier: string): URI {
  return URI.from({ scheme: SCHEMA_INTEGRE, path: `/modeles/${fichier}` });
}

/** @returns the text at an address of a built-in modèle; undefined for any other address */
export function texteIntegre(uri: URI): string | undefined {
  if (uri.scheme !== SCHEMA_INTEGRE) return undefined;
  return texteDeModele(uri.path.replace(/^\/modeles\//, ''));
}

/** The modèles that one text can name. */
export interface ModelesConnus {
  /** @returns a modèle by its name, whatever its case and accents */
  trouver: TrouverModele;
  /** @returns what the modèles of these kinds ask for, those that the folder adds to them included */
  pour(genres: readonly string[]): ModelesApplicables;
}

export class Bibliotheque {
  /** What was built of each file of modèles: a file that changes is another document. */
  private readonly construits = new WeakMap<LangiumDocument, readonly Modele[]>();
  /** Where all of it is written. */
  private readonly memoire = new Memoire(langueCourante());

  constructor(private readonly services: ServicesParaphe) {}

  /**
   * @param propres modèles of the text itself, as built with it
   * @param utilises the files that it uses
   * @param dossier the files that the configuration of its folder names: what they hold applies by itself
   * @param appuis the files that these use
   */
  connus(
    propres: readonly Modele[],
    utilises: readonly LangiumDocument[],
    dossier: readonly LangiumDocument[],
    appuis: readonly LangiumDocument[] = [],
  ): ModelesConnus {
    const duDossier = dossier.flatMap((document) => this.modelesDe(document));
    const nommes = new Map<string, Modele>();
    for (const modele of [
      ...propres,
      ...utilises.flatMap((u) => this.modelesDe(u)),
      ...duDossier,
      ...appuis.flatMap((appui) => this.modelesDe(appui)),
    ]) {
      const nom = sansAccents(modele.identifiant);
      if (!nommes.has(nom)) nommes.set(nom, modele);
    }
    const trouver = (nom: string) => nommes.get(sansAccents(nom)) ?? this.integre(nom);
    const noms = () => [
      ...[...nommes.values()].map(({ identifiant }) => identifiant),
      ...modelesIntegres().map(({ nom }) => nom),
    ];
    const ajoutes = feuilles(duDossier);
    const pour = (genres: readonly string[]) =>
      assembler(
        genres.flatMap((nom) => genresDe(nom, trouver, ajoutes)),
        trouver,
        noms,
      );
    return { trouver, pour };
  }

  /** @returns where a node of a modèle is written; undefined for what comes from no modèle of another file */
  trouver(objet: object, propriete?: string): Endroit | undefined {
    return this.memoire.origines.trouver(objet, propriete);
  }

  private integre(nom: string): Modele | undefined {
    const connu = modeleIntegre(nom);
    const texte = connu && texteDeModele(connu.fichier);
    if (!connu || texte === undefined) return undefined;
    const { LangiumDocuments, LangiumDocumentFactory } = this.services.shared.workspace;
    const uri = adresseIntegree(connu.fichier);
    let document = LangiumDocuments.getDocument(uri);
    if (!document) {
      document = LangiumDocumentFactory.fromString(texte, uri);
      LangiumDocuments.addDocument(document);
    }
    return this.modelesDe(document).find(({ identifiant }) => identifiant === connu.nom);
  }

  private modelesDe(document: LangiumDocument): readonly Modele[] {
    let modeles = this.construits.get(document);
    if (!modeles) {
      const { Grammar } = this.services.paraphe;
      const construction = new Construction(document, new Portee([document]), Grammar, this.memoire);
      const { elements } = document.parseResult.value as Texte;
      modeles = elements
        .filter(isModele)
        .flatMap((noeud: ModeleEcrit) => construireModele(construction, noeud) ?? []);
      this.construits.set(document, modeles);
    }
    return modeles;
  }
}

/** Those that no other one of the list extends: they bring the others with them. */
function feuilles(modeles: readonly Modele[]): readonly Modele[] {
  const etendus = new Set(modeles.flatMap(({ etend = [] }) => etend.map(sansAccents)));
  return modeles.filter(({ identifiant }) => !etendus.has(sansAccents(identifiant)));
}

/** The modèle of a kind, and those of the folder that extend it or one that it extends; these bring with them what they extend. */
function genresDe(nom: string, trouver: TrouverModele, ajoutes: readonly Modele[]): GenreDeContrat[] {
  const modele = trouver(nom);
  if (!modele) return [{ nom }];
  const avec = (un: Modele) => lignee(un, trouver).map((autre) => autre.modele);
  // `CLS-Bocage étend CLS` holds for `PLUSSF étend CLS, CTG` too.
  const siens = avec(modele);
  const aussi = ajoutes.filter((un) => !siens.includes(un) && avec(un).some((base) => siens.includes(base)));
  const remplace = aussi.some((un) => avec(un).includes(modele));
  return [...(remplace ? [] : [modele]), ...aussi].map((un) => ({ nom, modele: un }));
}
