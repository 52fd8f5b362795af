/** A statut that the rest of the suivi, or the calendar of the action, contradicts. */
import {
  type Action,
  afficherMontant,
  type EntreeCalendrier,
  type Etape,
  type Rubriques,
  type SousAction,
  type SuiviAction,
} from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { moments } from '../calendrier/moments.js';
import { afficherValeur, court } from '../indicateurs/outils.js';
import { estCommente, lireSuivi } from './suivis.js';

/**
 * Source: none but the suivi itself, which says two things at once. An action may be given up on its way, or end before its
 * last step: where a comment or a note tells of it, nothing is said.
 */
export const statutContredit = regle({
  nom: 'suivi/statut-contredit',
  severite: 'avertissement',
  messages: {
    aVenir: {
      fr: "{element} : le suivi la dit « à venir », et donne pourtant : {fait}. L'un des deux est à corriger.",
      en: '{element}: the suivi says that it is "à venir" (still to come), and yet gives: {fait}. One of them is to be corrected.',
      aide: {
        fr: "Si l'action a commencé, écrivez : {element} en cours. Sinon, dites dans un commentaire ce que ces chiffres mesurent.",
        en: 'If the action has begun, write: {element} en cours. Otherwise, say in a commentaire what these figures measure.',
      },
    },
    abandonnee: {
      fr: '{element} : le suivi la dit « abandonnée », sans un mot sur son arrêt, et donne pourtant : {fait}. On ne sait pas si elle a eu lieu.',
      en: '{element}: the suivi says that it is "abandonnée" (given up), without a word on how it stopped, and yet gives: {fait}. Nobody knows whether it took place.',
      aide: {
        fr: "Si elle s'est arrêtée en chemin, dites quand et pourquoi : commentaire « … ». Sinon, corrigez le statut.",
        en: 'If it stopped on its way, say when and why: commentaire « … ». Otherwise, correct the statut.',
      },
    },
    realisee: {
      fr: "{element} : le suivi la dit « réalisée », et l'étape « {libelle} » ({quand}) de son calendrier était encore à venir.",
      en: '{element}: the suivi says that it is "réalisée" (done), and the step "{libelle}" ({quand}) of its calendar was still to come.',
      aide: {
        fr: "Écrivez : {element} en cours. Si elle s'est achevée plus tôt que prévu, dites-le dans un commentaire.",
        en: 'Write: {element} en cours. If it ended earlier than planned, say so in a commentaire.',
      },
    },
  },
  verifier(contexte, signaler) {
    const lecture = lireSuivi(contexte);
    if (!lecture) return;
    for (const { bloc, etape } of lecture.rapports) {
      if (estCommente(bloc)) continue;
      const ou = { cible: bloc, propriete: 'statut', etape };
      if (bloc.statut === 'a-venir' || bloc.statut === 'abandonnee') {
        const fait = ceQuiEstFait(bloc, etape);
        const cle = bloc.statut === 'a-venir' ? 'aVenir' : 'abandonnee';
        if (fait) signaler(cle, { ...ou, valeurs: { fait } });
      } else if (bloc.statut === 'realisee') {
        const suite = etapeSuivante(etape, lecture.jours.fin, contexte);
        if (!suite) continue;
        const { entree, libelle, quand } = suite;
        const lien = { cible: entree, message: { fr: 'Étape du calendrier', en: 'Step of the calendar' } };
        signaler('realisee', { ...ou, valeurs: { libelle, quand }, liens: [lien] });
      }
    }
  },
});

/** @returns the money spent, or else the first value that is not zero, as the suivi writes it. */
function ceQuiEstFait(
  { depense, mesures }: SuiviAction,
  etape: Etape<Action | SousAction>,
): string | undefined {
  if (depense && depense.euros > 0) return `dépensé ${afficherMontant(depense)}`;
  const mesure = mesures.find(({ valeur }) => (valeur.nombre ?? 0) > 0);
  if (!mesure) return undefined;
  const { identifiant, libelle } = mesure;
  const unite = uniteDe(etape.element, identifiant, libelle);
  return `« ${court(libelle ?? identifiant ?? '')} » = ${afficherValeur(mesure.valeur, unite)}`;
}

function uniteDe(
  { indicateurs = [] }: Rubriques,
  identifiant?: string,
  libelle?: string,
): string | undefined {
  return indicateurs.find((i) => (identifiant ? i.identifiant === identifiant : i.libelle === libelle))
    ?.unite;
}

/** What comes after the action itself. */
const APRES_COUP =
  /\b(?:bilan|evaluation|retour d'experience|capitalisation|perennisation|suites?|cloture)\b/;

/** @returns the first dated step that begins after the period, and that the contract does not say done or dropped. */
function etapeSuivante(
  etape: Etape,
  fin: number,
  { simplifier }: Contexte,
): { entree: EntreeCalendrier; libelle: string; quand: string } | undefined {
  if (etape.element.calendrier?.renouvele) return undefined;
  for (const { entree, periode, jours } of moments(etape)) {
    const [libelle] = entree?.libelles ?? [];
    if (!entree || !libelle || jours.debut < fin || entree.quand?.recurrence) continue;
    if (entree.statut && entree.statut !== 'a-venir') continue;
    if (entree.libelles.some((texte) => APRES_COUP.test(simplifier(texte)))) continue;
    return { entree, libelle: court(libelle), quand: periode.libelle };
  }
  return undefined;
}
