/** The modèles of a contract put together: what each asks for, one demand at a time, with where it comes from. */
import type { Condition, Demande, Modele } from '@paraphe/model';
import type { Severite } from '../regle.js';
import type { Chose, NiveauDemande } from './chose.js';
import { choseDe } from './choses.js';

/** One thing that one modèle asks for. `exige pilotes, public` is two of them. */
export interface DemandeUnitaire {
  niveau: NiveauDemande;
  chose: Chose;
  /** Any of these types will do. */
  types?: readonly string[];
  /** Asked for by its title. */
  titre?: string;
  borne?: { sens: 'au-plus' | 'au-moins'; nombre: number };
  force: Demande['force'];
  conditions: readonly Condition[];
  /** Law, report, deliberation; that of the modèle when the demand names none. */
  source?: string;
  /** Where it is written. */
  demande: Demande;
  modele: Modele;
  /** Kinds under which an action that says « relève de » must come for the demand to hold for it. */
  genres: ReadonlySet<string>;
}

export interface GenreDeContrat {
  /** As the contract writes it. */
  nom: string;
  /** Absent: no modèle describes that kind. */
  modele?: Modele;
}

export interface ValeurPermise {
  valeur: string;
  modele: Modele;
  vocabulaire: object;
}

/** What the modèles of a contract ask for. */
export interface ModelesApplicables {
  genres: readonly GenreDeContrat[];
  /** The modèles of the kinds and those that they extend, each once, the nearest to the contract first. */
  modeles: readonly Modele[];
  demandes: readonly DemandeUnitaire[];
  /** Modèles that are extended and that nobody knows, each with the one that extends it. */
  inconnus: readonly { nom: string; modele: Modele }[];
  /** @returns the names of all the modèles that are known */
  noms(): readonly string[];
  /** Closed lists: the words of every modèle that gives some. */
  vocabulaires: Readonly<Record<'themes' | 'publics', readonly ValeurPermise[]>>;
}

/** Finds a modèle by its name, whatever its case and accents. */
export type TrouverModele = (nom: string) => Modele | undefined;

/**
 * @param genres kinds of the contract, each with the modèle that describes it; a kind may come several times
 * @param trouver finds the modèles that these extend
 * @param noms gives the names of all the modèles that are known
 */
export function assembler(
  genres: readonly GenreDeContrat[],
  trouver: TrouverModele,
  noms: () => readonly string[] = () => [],
): ModelesApplicables {
  const modeles: Modele[] = [];
  const demandes: DemandeUnitaire[] = [];
  const vocabulaires: Record<'themes' | 'publics', ValeurPermise[]> = { themes: [], publics: [] };
  for (const { nom, modele: racine } of genres) {
    if (!racine) continue;
    for (const { modele, chemin } of lignee(racine, trouver)) {
      const genresDeLaDemande = new Set([nom, ...chemin, ...ancetres(modele, trouver)]);
      demandes.push(...demandesDe(modele, genresDeLaDemande));
      if (modeles.includes(modele)) continue;
      modeles.push(modele);
      for (const vocabulaire of modele.vocabulaires) {
        const liste = vocabulaires[vocabulaire.rubrique === 'themes' ? 'themes' : 'publics'];
        for (const valeur of vocabulaire.valeurs) liste.push({ valeur, modele, vocabulaire });
      }
    }
  }
  const inconnus = modeles.flatMap((modele) =>
    (modele.etend ?? []).filter((nom) => !trouver(nom)).map((nom) => ({ nom, modele })),
  );
  return { genres, modeles, demandes, inconnus, noms, vocabulaires };
}

/** A modèle, then those that it extends, each once, with the names that lead to it. A circle ends where it closes. */
export function lignee(
  modele: Modele,
  trouver: TrouverModele,
  chemin: readonly string[] = [],
  vus = new Set<Modele>(),
): { modele: Modele; chemin: readonly string[] }[] {
  if (vus.has(modele)) return [];
  vus.add(modele);
  const ici = [...chemin, modele.identifiant];
  return [
    { modele, chemin: ici },
    ...(modele.etend ?? []).flatMap((nom) => {
      const parent = trouver(nom);
      return parent ? lignee(parent, trouver, ici, vus) : [];
    }),
  ];
}

function ancetres(modele: Modele, trouver: TrouverModele): string[] {
  return lignee(modele, trouver).map((un) => un.modele.identifiant);
}

/** @returns the demands that a modèle itself writes; those that name nothing known are left out */
export function demandesDe(modele: Modele, genres: ReadonlySet<string> = new Set()): DemandeUnitaire[] {
  const portees: [NiveauDemande, Demande[]][] = [
    ['contrat', modele.demandes],
    ...modele.portees.map(({ chaque, demandes }): [NiveauDemande, Demande[]] => [
      chaque as NiveauDemande,
      demandes,
    ]),
  ];
  return portees.flatMap(([niveau, liste]) =>
    liste.flatMap((demande) => decomposer(demande, niveau, modele, genres)),
  );
}

function decomposer(
  demande: Demande,
  niveau: NiveauDemande,
  modele: Modele,
  genres: ReadonlySet<string>,
): DemandeUnitaire[] {
  const { force, borne, choses = [], types, textes, conditions = [] } = demande;
  const source = demande.source ?? (modele.sources?.length ? modele.sources.join(', ') : undefined);
  const unitaires: DemandeUnitaire[] = [];
  const ajouter = (mot: string, suite: Partial<DemandeUnitaire> = {}) => {
    const chose = choseDe(mot);
    if (!chose?.niveaux[niveau]) return;
    const unitaire: DemandeUnitaire = { niveau, chose, force, conditions, demande, modele, genres, ...suite };
    if (source) unitaire.source = source;
    unitaires.push(unitaire);
  };
  if (borne) ajouter(borne.chose, { borne: { sens: borne.sens, nombre: borne.nombre } });
  for (const [rang, mot] of choses.entries()) {
    const derniere = rang === choses.length - 1;
    if (derniere && types?.length) for (const choix of types) ajouter(mot, { types: choix });
    else if (derniere && textes?.length) for (const titre of textes) ajouter(mot, { titre });
    else ajouter(mot);
  }
  return unitaires;
}

/** What a demand that is not met is told as. */
export const SEVERITES: Readonly<Record<Demande['force'], Severite>> = {
  exige: 'erreur',
  recommande: 'avertissement',
  suggere: 'information',
};

const FORCES: Record<Demande['force'], number> = { suggere: 0, recommande: 1, exige: 2 };

/** @returns a number that grows with the strength of a demand */
export function poids({ force }: { force: Demande['force'] }): number {
  return FORCES[force];
}

/** @returns the same for two demands that ask for the same thing of the same elements */
export function cleDe({ niveau, chose, types, titre, borne }: DemandeUnitaire): string {
  return [niveau, chose.cle, types?.join('|') ?? '', titre ?? '', borne?.sens ?? ''].join('\u0000');
}
