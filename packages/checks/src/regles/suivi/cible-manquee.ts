/** A value that misses the target of the period. */
import type { Action, Mesure } from '@paraphe/model';
import { regle } from '../../regle.js';
import { afficherValeur, court, indicateursDe } from '../indicateurs/outils.js';
import { cibleDuSuivi, ecart } from './cibles.js';
import { indicateursNommes, lireSuivi } from './suivis.js';

/**
 * Source: norme IATI 2.03 (each period has its target and its actual value); IGAS, rapport 2024-074R, tome 1, [186] (prolonger
 * une initiative, ou l'arrêter « si elle ne donne pas de résultats suffisants »). A fact, not a fault. Nothing is said of a
 * period that is not over, nor of an action that was put off or given up.
 */
export const cibleManquee = regle({
  nom: 'suivi/cible-manquee',
  severite: 'information',
  messages: {
    dessous: {
      fr: "{element} : l'indicateur « {libelle} » est en dessous de sa cible. Relevé : {valeur} ; cible : {cible}.",
      en: '{element}: the indicator "{libelle}" is below its target. Measured: {valeur}; target: {cible}.',
      aide: {
        fr: "Si le chiffre est juste, il n'y a rien à corriger. Dites ce qui l'explique dans une note après la valeur, (« … »), ou dans le commentaire.",
        en: 'If the figure is right, there is nothing to correct. Say what explains it in a note after the value, (« … »), or in the commentaire.',
      },
    },
    dessus: {
      fr: "{element} : l'indicateur « {libelle} » est au-dessus de sa cible, qui est à ne pas dépasser. Relevé : {valeur} ; cible : {cible}.",
      en: '{element}: the indicator "{libelle}" is above its target, which is not to be passed. Measured: {valeur}; target: {cible}.',
      aide: {
        fr: "Si le chiffre est juste, il n'y a rien à corriger. Dites ce qui l'explique dans une note après la valeur, (« … »), ou dans le commentaire.",
        en: 'If the figure is right, there is nothing to correct. Say what explains it in a note after the value, (« … »), or in the commentaire.',
      },
    },
  },
  verifier(contexte, signaler) {
    const lecture = lireSuivi(contexte);
    if (!lecture) return;
    for (const rapport of lecture.rapports) {
      const { bloc, etape } = rapport;
      if (bloc.statut && SANS_RESULTAT.has(bloc.statut)) continue;
      const indicateurs = indicateursDe(etape.element as Action);
      for (const releve of bloc.mesures) {
        const [indicateur, autre] = indicateursNommes(releve, indicateurs, contexte);
        const cible = indicateur && !autre && cibleDuSuivi(indicateur, lecture);
        if (!cible) continue;
        const cle = ecart(releve.valeur, cible, indicateur, rapport, lecture, contexte);
        if (!cle) continue;
        const { libelle, unite = cible.unite } = indicateur;
        signaler(cle, {
          cible: releve,
          propriete: 'valeur',
          etape,
          valeurs: {
            libelle: court(libelle),
            valeur: afficherValeur(releve.valeur, unite),
            cible: `${afficherValeur(cible, unite)}${quand(cible)}`,
          },
          liens: [{ cible: indicateur, propriete: 'cibles', message: PREVUE }],
        });
      }
    }
  },
});

const PREVUE = { fr: 'Cible du contrat', en: 'Target of the contract' };

const SANS_RESULTAT: ReadonlySet<string> = new Set(['a-venir', 'a-discuter', 'reportee', 'abandonnee']);

function quand({ en }: Mesure): string {
  return en ? ` (${en.libelle})` : '';
}
