/** Contracts, démarches, stand-alone fiches and their tree: from the syntax tree to the model. */
import {
  type Acteur,
  type Action,
  type Axe,
  type Contrat,
  calculerTotaux,
  type Demarche,
  type Fiche,
  type Objectif,
  type SousAction,
} from '@paraphe/model';
import { institutionParIdentifiant } from '@paraphe/referentiel';
import {
  type ActeurDeclare,
  type Action as ActionEcrite,
  type Axe as AxeEcrit,
  type Contrat as ContratEcrit,
  type Demarche as DemarcheEcrite,
  type DocumentCite,
  type Fiche as FicheEcrite,
  isActeur,
  isActeurs,
  isAction,
  isAxe,
  isObjectif,
  isOrientation,
  isOrientations,
  isPhase,
  isSousAction,
  type Objectif as ObjectifEcrit,
  type PlanNomme,
  type Rubrique,
  type RubriqueContrat,
  type RubriquePlan,
  type SousAction as SousActionEcrite,
  type Texte,
} from '../generated/ast.js';
import { formeUnique } from '../syntaxe/mots.js';
import { construireDocument, construirePhase, lireRubriqueContrat, lireRubriquePlan } from './autour.js';
import { type Construction, poser } from './construction.js';
import { ACTEUR, ranger } from './ordre.js';
import { lireRubrique } from './rubriques.js';

const CONTRAT = new Set([
  'Generation',
  'Signataires',
  'SigneLe',
  'SuccedeA',
  'TextesContrat',
  'Coordination',
  'Article',
  'Libelles',
]);
const PLAN = new Set([
  'Territoire',
  'PeriodeContrat',
  'Orientation',
  'Orientations',
  'Diagnostic',
  'DocumentCite',
  'Commentaires',
  'SInscritDans',
  'FondeSur',
  'Evaluation',
]);

export function construireContrat(c: Construction, noeud: ContratEcrit): Contrat | undefined {
  const contrat: Contrat = {
    identifiant: formeUnique(noeud.name ?? ''),
    types: noeud.types.filter(Boolean).map(formeUnique),
    acteurs: [],
    axes: [],
    actions: [],
  };
  c.origines.poser(contrat, noeud);
  poser(contrat, 'titre', noeud.titre);
  for (const membre of noeud.membres) {
    if (CONTRAT.has(membre.$type)) lireRubriqueContrat(c, contrat, membre as RubriqueContrat);
    else lireMembre(c, contrat, membre as Membre);
  }
  return terminer(c, contrat);
}

export function construireDemarche(c: Construction, noeud: DemarcheEcrite): Demarche | undefined {
  if (!noeud.name) return undefined;
  const demarche: Demarche = { identifiant: formeUnique(noeud.name), acteurs: [], axes: [], actions: [] };
  c.origines.poser(demarche, noeud);
  poser(demarche, 'genres', noeud.genres.filter(Boolean).map(formeUnique));
  poser(demarche, 'titre', noeud.titre);
  for (const membre of noeud.membres) {
    if (isPhase(membre)) demarche.phases = [...(demarche.phases ?? []), construirePhase(c, membre)];
    else lireMembre(c, demarche, membre);
  }
  return terminer(c, demarche);
}

export function construireFiche(c: Construction, noeud: FicheEcrite): Fiche | undefined {
  if (!noeud.name) return undefined;
  const fiche: Fiche = { identifiant: formeUnique(noeud.name), titre: noeud.titre ?? '', acteurs: [] };
  poser(fiche, 'genres', noeud.genres.filter(Boolean).map(formeUnique));
  c.origines.poser(fiche, noeud);
  for (const membre of noeud.membres) {
    if (isSousAction(membre)) ajouterSousAction(c, fiche, membre);
    else if (isActeurs(membre)) continue;
    else if (PLAN.has(membre.$type)) lireRubriquePlan(c, fiche, membre as RubriquePlan);
    else lireRubrique(c, fiche, membre as Rubrique);
  }
  fiche.acteurs = acteursDuTexte(c);
  ajouterDocumentsNommes(c, fiche);
  return ranger(fiche);
}

type Membre = Rubrique | RubriquePlan | AxeEcrit | ObjectifEcrit | ActionEcrite;

function lireMembre(c: Construction, plan: Contrat | Demarche, membre: Membre): void {
  if (isAxe(membre)) pousser(plan.axes, construireAxe(c, membre));
  else if (isAction(membre)) pousser(plan.actions, construireAction(c, membre));
  else if (isObjectif(membre)) {
    const objectif = construireObjectif(c, membre);
    if (objectif) plan.objectifs = [...(plan.objectifs ?? []), objectif];
  } else if (isActeurs(membre)) return;
  else if (PLAN.has(membre.$type)) lireRubriquePlan(c, plan, membre as RubriquePlan);
  else lireRubrique(c, plan, membre as Rubrique);
}

export function construireAxe(c: Construction, noeud: AxeEcrit): Axe | undefined {
  const axe: Axe = c.origines.poser(
    { numero: noeud.numero ?? '', titre: noeud.titre ?? '', objectifs: [], actions: [] },
    noeud,
  );
  for (const membre of noeud.membres) {
    if (isObjectif(membre)) pousser(axe.objectifs, construireObjectif(c, membre));
    else if (isAction(membre)) pousser(axe.actions, construireAction(c, membre));
    else if (isOrientation(membre) || isOrientations(membre)) lireRubriquePlan(c, axe, membre);
    else lireRubrique(c, axe, membre);
  }
  return ranger(axe);
}

export function construireObjectif(c: Construction, noeud: ObjectifEcrit): Objectif | undefined {
  const objectif: Objectif = c.origines.poser(
    { numero: noeud.numero ?? '', titre: noeud.titre ?? '', actions: [] },
    noeud,
  );
  for (const membre of noeud.membres) {
    if (isAction(membre)) pousser(objectif.actions, construireAction(c, membre));
    else lireRubrique(c, objectif, membre);
  }
  return ranger(objectif);
}

export function construireAction(c: Construction, noeud: ActionEcrite): Action | undefined {
  const { numero } = noeud;
  if (!numero) return undefined;
  return c.action(noeud, () => {
    const action: Action = c.origines.poser({ numero, titre: noeud.titre ?? '' }, noeud);
    for (const membre of noeud.membres) {
      if (isSousAction(membre)) ajouterSousAction(c, action, membre);
      else lireRubrique(c, action, membre);
    }
    return ranger(action);
  });
}

function ajouterSousAction(c: Construction, action: Action | Fiche, noeud: SousActionEcrite): void {
  if (!noeud.numero) return;
  const sousAction: SousAction = c.origines.poser({ numero: noeud.numero, titre: noeud.titre ?? '' }, noeud);
  for (const membre of noeud.membres) lireRubrique(c, sousAction, membre);
  ranger(sousAction);
  action.sousActions = [...(action.sousActions ?? []), sousAction];
}

function pousser<T>(liste: T[], valeur: T | undefined): void {
  if (valeur) liste.push(valeur);
}

function terminer<P extends Contrat | Demarche>(c: Construction, plan: P): P {
  plan.acteurs = acteursDuTexte(c);
  ajouterDocumentsNommes(c, plan);
  calculerTotaux(plan);
  return ranger(plan);
}

/** A document declared outside the plan, or another plan, stands in its JSON when it names it: the plan can then stand alone. */
export function ajouterDocumentsNommes(c: Construction, porteur: { documents?: Contrat['documents'] }): void {
  const connus = new Set((porteur.documents ?? []).map((d) => d.identifiant));
  for (const nomme of c.documentsNommes) {
    if (connus.has(nomme)) continue;
    const document = c.portee.trouver('document', nomme) as DocumentCite | undefined;
    const plan = document ? undefined : (c.portee.trouver('plan', nomme) as PlanNomme | undefined);
    const cite = document
      ? construireDocument(c, document, true)
      : plan && { identifiant: nomme, titre: plan.titre ?? nomme };
    if (cite) porteur.documents = [...(porteur.documents ?? []), cite];
  }
}

/** @returns the actors declared in the text and in the files that it uses, and the institutions that the plan names. */
export function acteursDuTexte(c: Construction): Acteur[] {
  const acteurs: Acteur[] = [];
  for (const [noeud] of c.portee.declarations('acteur')) {
    const declare = noeud as ActeurDeclare;
    const importe = c.documentDe(declare) !== c.document;
    const acteur = construireActeur(c, declare, importe);
    acteurs.push(acteur);
  }
  for (const nom of c.acteursNommes) {
    const institution = c.portee.trouver('acteur', nom) ? undefined : institutionParIdentifiant(nom);
    if (!institution) continue;
    const { identifiant, type, nom: entier } = institution;
    acteurs.push({ identifiant, type, nom: entier, referentiel: true });
  }
  return acteurs;
}

/** The declarations of a text, whichever plan they stand in. */
export function* acteursDeclares(texte: Texte): Generator<ActeurDeclare> {
  for (const element of texte.elements) {
    if (isActeurs(element)) yield* element.acteurs;
    else if (isActeur(element) && element.declaration) yield element.declaration;
  }
}

export function construireActeur(c: Construction, noeud: ActeurDeclare, importe = false): Acteur {
  const acteur = c.origines.poser({ identifiant: formeUnique(noeud.name) } as Acteur, noeud);
  poser(acteur, 'type', noeud.type && formeUnique(noeud.type));
  poser(acteur, 'nom', noeud.nom);
  const chiffres = (morceaux: readonly string[]) => morceaux.join('').replace(/\D/g, '');
  poser(acteur, 'siren', chiffres([noeud.siren ?? '']));
  poser(acteur, 'siret', chiffres(noeud.siret));
  for (const fait of noeud.faits) {
    if (fait.cle === 'siren') poser(acteur, 'siren', chiffres([fait.nombre ?? '']));
    else if (fait.cle === 'siret') poser(acteur, 'siret', chiffres(fait.siret));
    else poser(acteur, fait.cle, fait.texte);
    c.origines.poserPropriete(acteur, fait.cle, fait);
  }
  if (importe) acteur.importe = true;
  return ranger(acteur, ACTEUR);
}
