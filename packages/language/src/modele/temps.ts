/** Avenants, suivis: from the syntax tree to the model. */
import type { Avenant, Operation, ReferenceElement, Releve, Suivi, SuiviAction } from '@paraphe/model';
import {
  type Avenant as AvenantEcrit,
  isAction,
  isAjoute,
  isAxe,
  isCommentaireSimple,
  isModifie,
  isRetire,
  isSuiviAction,
  type Operation as OperationEcrite,
  type Releve as ReleveEcrit,
  type Suivi as SuiviEcrit,
} from '../generated/ast.js';
import { formeUnique } from '../syntaxe/mots.js';
import { type Construction, poser } from './construction.js';
import { lireStatut } from './mots.js';
import { ranger } from './ordre.js';
import {
  acteursDuTexte,
  ajouterDocumentsNommes,
  construireAction,
  construireAxe,
  construireObjectif,
} from './plan.js';
import { construireReference, lireRubrique, lireSources } from './rubriques.js';
import { construireValeur } from './valeurs.js';

export function construireAvenant(c: Construction, noeud: AvenantEcrit): Avenant | undefined {
  if (!noeud.numero || !noeud.plan) return undefined;
  const { nom, nonResolu } = c.nom(noeud.plan, 'plan');
  const avenant = c.origines.poser({ numero: noeud.numero, contrat: nom } as Avenant, noeud);
  if (nonResolu) avenant.nonResolu = true;
  poser(avenant, 'le', c.jour(noeud.jour));
  poser(avenant, 'titre', noeud.titre);
  avenant.acteurs = acteursDuTexte(c);
  avenant.operations = noeud.operations.map((o) => construireOperation(c, o)).filter((o) => o !== undefined);
  ajouterDocumentsNommes(c, avenant);
  return avenant;
}

function construireOperation(c: Construction, noeud: OperationEcrite): Operation | undefined {
  const cible = 'cible' in noeud ? construireReference(c, noeud.cible) : undefined;
  const operation: Operation = c.origines.poser({}, noeud);
  if (isAjoute(noeud)) {
    if (!noeud.element) return undefined;
    const ajoute: NonNullable<Operation['ajoute']> = {};
    poser(ajoute, 'a', cible);
    if (isAxe(noeud.element)) poser(ajoute, 'axe', construireAxe(c, noeud.element));
    else if (isAction(noeud.element)) poser(ajoute, 'action', construireAction(c, noeud.element));
    else poser(ajoute, 'objectif', construireObjectif(c, noeud.element));
    operation.ajoute = ajoute;
  } else if (isModifie(noeud)) {
    if (!cible) return undefined;
    const modifie: NonNullable<Operation['modifie']> = { element: cible, rubriques: {} };
    c.origines.poser(modifie, noeud);
    poser(modifie, 'titre', noeud.titre);
    for (const membre of noeud.membres) {
      if (membre.$type === 'SourcesPlan') lireSources(c, modifie, membre);
      else lireRubrique(c, modifie.rubriques, membre);
    }
    ranger(modifie.rubriques);
    operation.modifie = modifie;
  } else if (isRetire(noeud)) {
    if (!cible) return undefined;
    operation.retire = { element: cible };
    poser(operation.retire, 'motif', noeud.motif);
  } else if (isCommentaireSimple(noeud)) poser(operation, 'commentaire', noeud.texte);
  else {
    const jusquAu = c.jour(noeud.jour);
    if (!jusquAu) return undefined;
    operation.proroge = { jusquAu };
  }
  return operation;
}

export function construireSuivi(c: Construction, noeud: SuiviEcrit): Suivi | undefined {
  const periode = c.periode(noeud.periode);
  if (!periode || !noeud.plan) return undefined;
  const { nom, nonResolu } = c.nom(noeud.plan, 'plan');
  const suivi: Suivi = c.origines.poser({ periode, contrat: nom, actions: [] }, noeud);
  if (nonResolu) suivi.nonResolu = true;
  for (const membre of noeud.membres) {
    if (!isSuiviAction(membre)) {
      poser(suivi, 'commentaire', membre.texte);
      continue;
    }
    if (!membre.numero) continue;
    const element: ReferenceElement = c.origines.poser(
      { niveau: membre.niveau, numero: membre.numero, de: nom },
      membre,
    );
    const action: SuiviAction = c.origines.poser({ element, mesures: [] }, membre);
    poser(action, 'statut', lireStatut(membre.statut));
    for (const releve of membre.releves) lireReleve(c, action, releve);
    suivi.actions.push(action);
  }
  return suivi;
}

function lireReleve(c: Construction, action: SuiviAction, noeud: ReleveEcrit): void {
  const unique = <K extends 'depense' | 'commentaire'>(cle: K, valeur: SuiviAction[K]) => {
    if (action[cle] !== undefined && valeur !== undefined)
      c.signaler('mentionRepetee', noeud, { mot: noeud.mot ?? cle });
    else poser(action, cle, valeur);
  };
  if (noeud.mot === 'dépensé') return unique('depense', c.montant(noeud.depense));
  if (noeud.mot === 'commentaire') return unique('commentaire', noeud.commentaire);
  const valeur = construireValeur(c, noeud.valeur);
  if (!valeur) return;
  const releve = c.origines.poser({} as Releve, noeud);
  if (noeud.indicateur) releve.identifiant = formeUnique(noeud.indicateur);
  poser(releve, 'libelle', noeud.libelle);
  releve.valeur = valeur;
  poser(releve, 'note', noeud.note);
  action.mesures.push(releve);
}
