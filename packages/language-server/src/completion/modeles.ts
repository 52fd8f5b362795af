/** What the modèles of the contract say at the cursor: the lines that they ask for, the words of their lists, the titles. */
import {
  type Chose,
  choseDe,
  chosesDe,
  type DemandeUnitaire,
  type NiveauDemande,
  niveauxDe,
  poids,
} from '@paraphe/checks';
import { formeUnique } from '@paraphe/language';
import { type Etape, type Rubriques, sansAccents } from '@paraphe/model';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { etapesDe } from '../completude.js';
import { demandePar, genresConnus, ligneDe, modelesDe, plusFortes, vautPour } from '../modeles.js';
import type { Attendu } from './automate.js';
import type { Forme } from './formes.js';
import { contenu, type Lecture } from './lecture.js';
import type { Niveau, Situation } from './situation.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

/** What the lines of a block answer for. */
const NIVEAUX: Readonly<Record<string, Etape['niveau']>> = {
  Contrat: 'plan',
  Demarche: 'plan',
  Fiche: 'fiche',
  Axe: 'axe',
  Objectif: 'objectif',
  Action: 'action',
  SousAction: 'sous-action',
};

const PLANS: ReadonlySet<string> = new Set(['Contrat', 'Demarche', 'Fiche']);

/** @returns the kinds that the heading of the plan around the cursor gives, as it is typed now */
export function genresIci({ niveaux, lecture: { tokens } }: Situation): string[] {
  const plan = niveaux.find(({ chemin }) => PLANS.has(chemin.regle));
  if (!plan) return [];
  const tete = tokens.slice(Math.max(0, plan.tete), plan.accolade);
  const debut = tete.findIndex(({ image }) => image === ':');
  if (debut < 0) return [];
  const fin = tete.findIndex(({ tokenType }) => tokenType.name === 'TEXTE');
  return tete
    .slice(debut + 1, fin < 0 ? undefined : fin)
    .filter(({ image }) => image !== '+')
    .map(({ image }) => formeUnique(image));
}

/** @returns the element of the last analysis that a block is; undefined for one just typed */
function etapeDe({ analyse }: Contexte, niveau: Niveau, { tokens }: Lecture): Etape | undefined {
  const nom = formeUnique(tokens[niveau.tete + 1]?.image ?? '');
  const sorte = NIVEAUX[niveau.chemin.regle];
  return analyse && sorte
    ? etapesDe(analyse).find(({ niveau: n, element }) => {
        const { numero, identifiant } = element as { numero?: string; identifiant?: string };
        return n === sorte && (numero ?? identifiant) === nom;
      })
    : undefined;
}

/** @returns what the modèles ask of the element whose block this is, as far as one can tell while it is typed */
function demandesDuBloc(contexte: Contexte, niveau: Niveau): DemandeUnitaire[] {
  const { situation, analyse } = contexte;
  const sorte = NIVEAUX[niveau.chemin.regle];
  const genres = sorte && analyse ? genresIci(situation) : [];
  if (!analyse || !sorte || !genres.length) return [];
  const niveaux: readonly NiveauDemande[] = niveauxDe({ niveau: sorte });
  const etape = etapeDe(contexte, niveau, situation.lecture);
  return modelesDe(analyse, genres).demandes.filter(
    (demande) =>
      niveaux.includes(demande.niveau) &&
      (etape ? vautPour(demande, etape) : demande.conditions.length === 0) &&
      !(etape && ditAilleurs(demande, etape, analyse)),
  );
}

/** A rubrique of the contract may be said in any fiche; one of a fiche, by the axe or the objectif that holds it. */
function ditAilleurs(
  { chose, niveau, types, titre, borne }: DemandeUnitaire,
  etape: Etape,
  analyse: NonNullable<Contexte['analyse']>,
): boolean {
  if (types || titre !== undefined || borne) return false;
  const a = ({ element }: Etape) => {
    const valeur = element[chose.cle as keyof Rubriques];
    return Array.isArray(valeur) ? valeur.length > 0 : valeur !== undefined;
  };
  if (niveau === 'contrat') {
    const estDedans = (autre: Etape) => {
      for (let ici = autre.parent; ici; ici = ici.parent) if (ici.element === etape.element) return true;
      return false;
    };
    return etapesDe(analyse).some((autre) => estDedans(autre) && a(autre));
  }
  for (let ici = etape.parent; ici && ici.niveau !== 'plan'; ici = ici.parent) if (a(ici)) return true;
  return false;
}

/** What the modèles say of the lines of the block at the cursor, by the key of the line. */
export function lignesDemandees(contexte: Contexte): Map<string, DemandeUnitaire[]> {
  const { niveaux } = contexte.situation;
  const bloc = niveaux.at(-1);
  const parLigne = new Map<string, DemandeUnitaire[]>();
  const ajouter = (cle: string, demande: DemandeUnitaire) => {
    if (demande.borne?.sens !== 'au-plus') parLigne.set(cle, [...(parLigne.get(cle) ?? []), demande]);
  };
  if (bloc?.chemin.regle === 'Indicateurs' || bloc?.chemin.regle === 'Indicateur') {
    const fiche = niveaux.findLast(({ chemin }) => NIVEAUX[chemin.regle]);
    const dedans = bloc.chemin.regle === 'Indicateur';
    for (const demande of fiche && !dedans ? demandesDuBloc(contexte, fiche) : [])
      if (demande.chose.cle === 'indicateurs') for (const type of demande.types ?? []) ajouter(type, demande);
    const { analyse } = contexte;
    for (const demande of dedans && analyse ? modelesDe(analyse, genresIci(contexte.situation)).demandes : [])
      if (demande.niveau === 'indicateur' && !demande.conditions.length) ajouter(ligneDe(demande), demande);
  } else if (bloc) for (const demande of demandesDuBloc(contexte, bloc)) ajouter(ligneDe(demande), demande);
  return parLigne;
}

/** @returns where the line that these demands ask for goes in the list, and who asks; nothing when nobody does */
export function dite(demandes: readonly DemandeUnitaire[] | undefined): { groupe?: number; detail?: string } {
  if (!demandes?.length) return {};
  const [premiere] = plusFortes(demandes) as [DemandeUnitaire];
  const detail = ` ${demandePar(demandes)}`;
  const force = poids(premiere);
  return force === 0 ? { detail } : { detail, groupe: force === 2 ? GROUPES.exige : GROUPES.recommande };
}

/** @returns the kinds of contract that may be named here */
export function genresDeContrat(contexte: Contexte, { chemin }: Attendu): Proposition[] {
  const { situation, analyse, bureau } = contexte;
  const { lecture, rang, fin } = situation;
  const dans = chemin.dans?.regle ?? '';
  const connus = genresConnus(analyse, bureau.atelier.services);
  const simples: Proposition[] = connus.map(({ nom, titre }) => ({
    libelle: nom,
    kind: CompletionItemKind.EnumMember,
    groupe: GROUPES.valeur,
    ...(titre ? { note: titre } : {}),
    recherche: titre ? [titre] : [],
    sujet: { genre: 'modele', nom },
  }));
  // What the line names already, the word at the cursor left out.
  const debut = situation.niveaux.at(-1)?.etats[0]?.membre?.debut ?? rang;
  const pris = new Set(lecture.tokens.slice(debut + 1, rang).map(({ image }) => sansAccents(image)));
  const restants = simples.filter(({ libelle }) => !pris.has(sansAccents(libelle)));
  if (dans === 'Modele') {
    const sien = sansAccents(lecture.tokens[debut + 1]?.image ?? '');
    return restants.filter(({ libelle }) => sansAccents(libelle) !== sien);
  }
  if (dans === 'ReleveDe') {
    const siens = new Set(genresIci(situation).map(sansAccents));
    return restants.map((genre) =>
      siens.has(sansAccents(genre.libelle)) ? { ...genre, groupe: GROUPES.recommande } : genre,
    );
  }
  const seul =
    lecture.tokens[rang - 1]?.image === '+' ||
    lecture.tokens.find((t) => t.startOffset >= fin)?.image === '+';
  const ensemble = connus.some(({ nom }) => nom === 'CLS') && connus.some(({ nom }) => nom === 'CTG');
  if (dans !== 'Contrat' || seul || !ensemble) return restants;
  return restants.flatMap((genre) =>
    genre.libelle === 'CTG'
      ? [
          genre,
          {
            libelle: 'CLS + CTG',
            kind: CompletionItemKind.EnumMember,
            groupe: GROUPES.valeur,
            note: 'Plan unique santé social famille (PLUSSF) : les deux contrats en un',
            recherche: ['Plan unique santé social famille', 'PLUSSF'],
          },
        ]
      : [genre],
  );
}

// — Words that a modèle gives, or asks for —

/** @returns the texts that a modèle gives for this place, or asks for there */
export function textesPermis(
  contexte: Contexte,
  { chemin, propriete }: Attendu,
  ecrire: (texte: string) => string,
): Proposition[] {
  const { situation, analyse } = contexte;
  const { lecture, niveaux, rang } = situation;
  if (!analyse) return [];
  const debut = niveaux.at(-1)?.etats[0]?.membre?.debut ?? rang;
  const mot = lecture.tokens[debut]?.tokenType.name ?? '';
  const dits = new Set(
    lecture.tokens
      .slice(debut, rang)
      .filter(({ tokenType }) => tokenType.name === 'TEXTE')
      .map(({ image }) => sansAccents(contenu(image))),
  );
  const proposer = (libelle: string, note: string, groupe: number): Proposition[] =>
    dits.has(sansAccents(libelle))
      ? []
      : [
          {
            libelle,
            kind: CompletionItemKind.Value,
            groupe,
            ecrit: ecrire(libelle),
            note,
            recherche: [libelle],
          },
        ];
  const liste = /^thèmes?$/.test(mot) ? 'themes' : /^publics?$/.test(mot) ? 'publics' : undefined;
  if (chemin.regle === 'RubriqueTextes' && liste)
    return modelesDe(analyse, genresIci(situation)).vocabulaires[liste].flatMap(({ valeur, modele }) =>
      proposer(valeur, modele.identifiant, GROUPES.valeur),
    );
  const chose = choseDeTexte(chemin.regle, propriete, mot);
  const bloc = niveaux.findLast(({ chemin: { regle } }) => NIVEAUX[regle]);
  const demandes = chose && bloc ? demandesDuBloc(contexte, bloc) : [];
  return demandes.flatMap((demande) =>
    demande.chose === chose && demande.titre !== undefined
      ? proposer(demande.titre, demandePar([demande]), dite([demande]).groupe ?? GROUPES.valeur)
      : [],
  );
}

/** What has a title that a modèle may ask for. */
function choseDeTexte(regle: string, propriete: string | undefined, mot: string): Chose | undefined {
  if (regle === 'RubriqueTextes') return choseDe(mot);
  if (regle === 'Article' && propriete === 'titre') return choseDe('article');
  if (regle === 'Instance' && propriete === 'titre') return choseDe('instance');
  if (regle === 'RubriqueLibre' && propriete === 'nom') return choseDe('rubrique');
  if (regle === 'Axe' && propriete === 'titre') return choseDe('axe');
  if (regle === 'PosteCoordination') return choseDe('poste');
  return undefined;
}

// — Inside a modèle —

/** @returns the level of the demands at the cursor; undefined outside of a modèle */
export function niveauDuModele({ niveaux, lecture }: Situation): NiveauDemande | undefined {
  const bloc = niveaux.at(-1);
  if (bloc?.chemin.regle === 'Modele') return 'contrat';
  if (bloc?.chemin.regle !== 'Portee') return undefined;
  return lecture.tokens[bloc.tete + 1]?.tokenType.name as NiveauDemande | undefined;
}

/** Of the words that a demand may name, those that mean something at its level, each thing once, in the order of the paper. */
export function choisirChoses<F extends Forme>(formes: readonly F[], situation: Situation): F[] {
  const niveau = niveauDuModele(situation);
  if (!niveau) return [...formes];
  const rangs = new Map(chosesDe(niveau).map((chose, rang) => [chose, rang]));
  const autres = formes.filter(({ attendu }) => attendu.chemin.regle !== 'Chose');
  const choses = new Map<Chose, F>();
  for (const forme of formes) {
    const chose = forme.attendu.chemin.regle === 'Chose' ? choseDe(forme.texte) : undefined;
    if (chose && rangs.has(chose) && !choses.has(chose)) choses.set(chose, forme);
  }
  return [
    ...[...choses].sort(([a], [b]) => (rangs.get(a) ?? 0) - (rangs.get(b) ?? 0)).map(([, forme]) => forme),
    ...autres,
  ];
}

/** Things whose names are no words of the language: `ans`, `numérotation`. */
const NOMS: readonly string[] = [
  'numérotation',
  'ans',
  'mois',
  'financeurs',
  'montant',
  'année',
  'dispositif',
  'nature',
];

export function nomsDeChoses({ situation }: Contexte): Proposition[] {
  const niveau = niveauDuModele(situation);
  return NOMS.filter((nom) => niveau && choseDe(nom)?.niveaux[niveau]).map((libelle) => ({
    libelle,
    kind: CompletionItemKind.Property,
    groupe: GROUPES.autre,
  }));
}

/** @returns the thing that `de type` is said of on the line of the cursor */
export function choseDuType({ lecture: { tokens }, rang, niveaux }: Situation): Chose | undefined {
  const debut = niveaux.at(-1)?.etats[0]?.membre?.debut ?? rang;
  const ligne = tokens.slice(debut, rang);
  const type = ligne.findLastIndex(
    ({ tokenType }, i) => tokenType.name === 'type' && ligne[i - 1]?.tokenType.name === 'de',
  );
  if (type < 2) return undefined;
  const avant = ligne.slice(1, type - 1);
  const virgule = avant.findLastIndex(({ image }) => image === ',');
  const mots = avant.slice(virgule + 1).map(({ image }) => image);
  return choseDe(mots.join(' ').replace(/' /g, "'"));
}
