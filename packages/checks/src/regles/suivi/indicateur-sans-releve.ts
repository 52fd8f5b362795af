/** A target has come due, and the suivi gives no value to compare with it. */
import { type Action, type Indicateur, jours } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { court, estAbandonnee, indicateursDe } from '../indicateurs/outils.js';
import { estEchue } from './cibles.js';
import {
  indicateursNommes,
  type LectureDeSuivi,
  leVoisin,
  lireSuivi,
  nomDeBloc,
  type Rapport,
} from './suivis.js';

/**
 * Source: norme IATI 2.03 (each period has its target and its actual value); IGAS, rapport 2024-074R, tome 1, [187] (des données
 * simples à recueillir). Said once a block. A value that the contract itself gives (`relevé`) is enough.
 */
export const indicateurSansReleve = regle({
  nom: 'suivi/indicateur-sans-releve',
  severite: 'information',
  messages: {
    un: {
      fr: "{element} : l'indicateur « {libelle} » avait une cible à atteindre, et le suivi n'en donne pas la valeur. On ne saura pas si elle l'est.",
      en: '{element}: the indicator "{libelle}" had a target to reach, and the suivi does not give its value. Nobody will know whether it is reached.',
      aide: {
        fr: "Ajoutez la valeur relevée dans le bloc de l'action : {ecriture} = …",
        en: 'Add the value that was measured in the block of the action: {ecriture} = …',
      },
    },
    plusieurs: {
      fr: "{element} : {nombre} indicateurs avaient une cible à atteindre, et le suivi n'en donne pas la valeur : {libelles}. On ne saura pas si elles le sont.",
      en: '{element}: {nombre} indicators had a target to reach, and the suivi does not give their values: {libelles}. Nobody will know whether they are reached.',
      aide: {
        fr: "Ajoutez les valeurs relevées dans le bloc de l'action, par exemple : {ecriture} = …",
        en: 'Add the values that were measured in the block of the action, for instance: {ecriture} = …',
      },
    },
  },
  verifier(contexte, signaler) {
    const lecture = lireSuivi(contexte);
    if (!lecture) return;
    const releves = indicateursReleves(lecture, contexte);
    const vus = new Set<object>();
    for (const rapport of lecture.rapports) {
      const { bloc, etape } = rapport;
      if (vus.has(etape.element)) continue;
      vus.add(etape.element);
      if (SANS_MESURE.has(bloc.statut ?? '') || estAbandonnee(etape.element)) continue;
      const manquants = indicateursDuBloc(rapport, lecture).filter(
        (indicateur) =>
          !releves.has(indicateur) &&
          indicateur.cibles?.some((cible) => estEchue(cible, lecture)) &&
          !releveAuContrat(indicateur, lecture),
      );
      const [premier] = manquants;
      if (!premier) continue;
      signaler(manquants.length > 1 ? 'plusieurs' : 'un', {
        cible: bloc,
        etape,
        valeurs: {
          libelle: court(premier.libelle),
          nombre: manquants.length,
          libelles: lister(manquants),
          ecriture: premier.identifiant ?? `« ${court(premier.libelle)} »`,
        },
        liens: manquants.map((cible) => ({ cible, propriete: 'cibles', message: PREVUE })),
      });
    }
  },
});

const PREVUE = { fr: 'Cible du contrat', en: 'Target of the contract' };

/** What did not take place has nothing to measure. */
const SANS_MESURE: ReadonlySet<string> = new Set(['a-venir', 'a-discuter', 'reportee', 'abandonnee']);

/**
 * @returns every indicator that some block names: those of a sub-action may be told in the block of its action. A name that is
 * mistyped counts: `indicateur-inconnu` tells of it.
 */
function indicateursReleves({ rapports }: LectureDeSuivi, contexte: Contexte): ReadonlySet<Indicateur> {
  const releves = new Set<Indicateur>();
  for (const { bloc, etape } of rapports) {
    const indicateurs = indicateursDe(etape.element as Action);
    for (const releve of bloc.mesures) {
      const nommes = indicateursNommes(releve, indicateurs, contexte);
      const voisin = nommes.length ? undefined : leVoisin(releve, indicateurs);
      for (const indicateur of voisin ? [voisin.indicateur] : nommes) releves.add(indicateur);
    }
  }
  return releves;
}

/** @returns the indicators of the element, and those of its sub-actions that have no block of their own. */
function indicateursDuBloc({ etape: { element } }: Rapport, { suivi }: LectureDeSuivi): Indicateur[] {
  const nommes = new Set(suivi.actions.map(nomDeBloc));
  const autres = ((element as Action).sousActions ?? []).filter(
    (sousAction) => !nommes.has(`sous-action ${sousAction.numero}`) && !estAbandonnee(sousAction),
  );
  return [element, ...autres].flatMap(({ indicateurs = [] }) => indicateurs);
}

/** @returns true when the contract gives a value that is not older than the period, nor than the last target due. */
function releveAuContrat({ releves = [], cibles = [] }: Indicateur, lecture: LectureDeSuivi): boolean {
  const debuts = cibles
    .filter((cible) => estEchue(cible, lecture))
    .map(({ en }) => (en ? jours(en).debut : lecture.jours.debut));
  const depuis = Math.min(lecture.jours.debut, Math.max(...debuts));
  return releves.some(({ en }) => !en || jours(en).fin > depuis);
}

const LISTES_MAX = 4;

function lister(indicateurs: readonly Indicateur[]): string {
  const noms = indicateurs.slice(0, LISTES_MAX).map(({ libelle }) => `« ${court(libelle)} »`);
  return `${noms.join(', ')}${indicateurs.length > LISTES_MAX ? '…' : ''}`;
}
