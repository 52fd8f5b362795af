/** An action that has begun, and of which the suivi says nothing. */
import { type Action, type Contrat, type Etape, nommer, type Plan, type Statut } from '@paraphe/model';
import { regle } from '../../regle.js';
import { etendue } from '../calendrier/moments.js';
import { estAbandonnee } from '../indicateurs/outils.js';
import { debutDe, type LectureDeSuivi, lireSuivi, nomDeBloc } from './suivis.js';

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [183] (un bilan « met aussi en évidence les actions qui n'ont pas pu être menées à
 * bien »). Said once for the whole suivi. A block on one of its sub-actions reports on an action.
 */
export const actionSansSuivi = regle({
  nom: 'suivi/action-sans-suivi',
  severite: 'information',
  messages: {
    une: {
      fr: "Suivi {periode} : l'action {numeros} a commencé, et il n'en dit rien. Le bilan ne saura pas ce qu'elle est devenue.",
      en: 'Suivi {periode}: action {numeros} has begun, and it says nothing of it. The report will not know what became of it.',
      aide: {
        fr: 'Ajoutez-la, même sans chiffre, par exemple : action {premiere} en cours { commentaire « … » }',
        en: 'Add it, even without a figure, for instance: action {premiere} en cours { commentaire « … » }',
      },
    },
    plusieurs: {
      fr: "Suivi {periode} : {nombre} actions ont commencé, et il n'en dit rien : {numeros}. Le bilan ne saura pas ce qu'elles sont devenues.",
      en: 'Suivi {periode}: {nombre} actions have begun, and it says nothing of them: {numeros}. The report will not know what became of them.',
      aide: {
        fr: 'Ajoutez-les, même sans chiffre, par exemple : action {premiere} en cours { commentaire « … » }',
        en: 'Add them, even without a figure, for instance: action {premiere} en cours { commentaire « … » }',
      },
    },
  },
  verifier(contexte, signaler) {
    const lecture = lireSuivi(contexte);
    if (!lecture) return;
    const { suivi, actions } = lecture;
    const nommes = new Set(suivi.actions.map(nomDeBloc));
    const oubliees = actions.filter(
      (etape) =>
        !nommes.has(nommer(etape)) &&
        !etape.element.sousActions?.some(({ numero }) => nommes.has(`sous-action ${numero}`)) &&
        estEnRoute(etape, lecture),
    );
    const numeros = [...new Set(oubliees.map(({ element }) => element.numero))];
    const [premiere] = numeros;
    if (premiere === undefined) return;
    signaler(numeros.length > 1 ? 'plusieurs' : 'une', {
      cible: suivi,
      valeurs: {
        periode: suivi.periode.libelle,
        nombre: numeros.length,
        numeros: numeros.join(', '),
        premiere,
      },
    });
  },
});

const PAS_COMMENCES: ReadonlySet<Statut> = new Set(['a-venir', 'a-discuter', 'reportee']);
const PAS_FINIS: ReadonlySet<Statut> = new Set(['en-cours', 'en-pause', 'bloquee']);

/** @returns true when the action has begun by the end of the period, and was not over before it. */
function estEnRoute(etape: Etape<Action>, { plan, jours, echu }: LectureDeSuivi): boolean {
  const { statut, sousActions = [] } = etape.element;
  if (estAbandonnee(etape.element) || (statut && PAS_COMMENCES.has(statut))) return false;
  const etapes: Etape[] = [etape];
  for (const element of sousActions) etapes.push({ niveau: 'sous-action', element, parent: etape });
  if (!etapes.some((une) => (debutDe(une, plan) ?? echu) < echu)) return false;
  if (statut && PAS_FINIS.has(statut)) return true;
  const fins = etapes.filter((une) => une.element.calendrier).map((une) => finDe(une, plan));
  return Math.max(...fins) > jours.debut;
}

function finDe(etape: Etape, plan: Plan): number {
  return etendue(etape, plan as Contrat)?.fin ?? Number.POSITIVE_INFINITY;
}
