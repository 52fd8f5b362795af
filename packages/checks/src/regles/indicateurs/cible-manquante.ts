/** A fiche none of whose indicators says what is aimed at. */
import type { Action, Etape, Fiche, Indicateur } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { neSeChiffrePas } from './libelles.js';
import {
  chaqueIndicateur,
  estAbandonnee,
  indicateursDe,
  proprieteIndicateurs,
  suiviEnMots,
} from './outils.js';

/** From this many fiches on, a contract without a single target is told once, not fiche by fiche. */
const BEAUCOUP = 5;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [186] (indicateurs chiffrés); norme IATI 2.03 (a target, unless qualitative).
 * Speaks once a fiche, and once for all where no indicator of the contract has a target. A questionnaire, a document, a step
 * of the calendar needs none.
 */
export const cibleManquante = regle({
  nom: 'indicateurs/cible-manquante',
  severite: 'information',
  cede: ['indicateur/cibles'],
  messages: {
    une: {
      fr: "{element} : son indicateur n'a pas de cible. On mesurera, sans savoir si c'est assez.",
      en: '{element}: its indicator has no target. It will be measured, without knowing whether it is enough.',
      aide: {
        fr: "Ajoutez une cible entre accolades après le nom de l'indicateur, par exemple : { cible 25 en 2027 }. Si aucun chiffre n'est attendu : { qualitatif }",
        en: 'Add a target in braces after the name of the indicator, for instance: { cible 25 en 2027 }. If no figure is expected: { qualitatif }',
      },
    },
    aucune: {
      fr: "{element} : aucun de ses {nombre} indicateurs n'a de cible. On mesurera, sans savoir si c'est assez.",
      en: '{element}: none of its {nombre} indicators has a target. They will be measured, without knowing whether it is enough.',
      aide: {
        fr: "Donnez une cible à l'indicateur qui compte le plus, par exemple : { cible 25 en 2027 }. Là où aucun chiffre n'est attendu : { qualitatif }",
        en: 'Give a target to the indicator that matters most, for instance: { cible 25 en 2027 }. Where no figure is expected: { qualitatif }',
      },
    },
    partout: {
      fr: "{element} : {fiches} fiches ont des indicateurs qui se comptent, et aucun n'a de cible. On mesurera, sans savoir si c'est assez.",
      en: '{element}: {fiches} fiches have indicators that can be counted, none of which has a target. They will be measured, without knowing whether it is enough.',
      aide: {
        fr: 'Commencez par une ou deux cibles par axe, sur les indicateurs de résultat, par exemple : résultat "Élus formés" { cible 25 en 2027 }',
        en: 'Begin with one or two targets for each axe, on result indicators, for instance: résultat "Élus formés" { cible 25 en 2027 }',
      },
    },
  },
  verifier(contexte, signaler) {
    const sansCible = contexte.fiches.filter((etape) => attendUneCible(etape, contexte));
    const plan = contexte.etapes[0];
    const partout = sansCible.length >= BEAUCOUP;
    if (plan && partout && !chaqueIndicateur(contexte).some((i) => i.indicateur.cibles?.length)) {
      signaler('partout', { cible: plan.element, etape: plan, valeurs: { fiches: sansCible.length } });
      return;
    }
    for (const etape of sansCible) {
      const { element } = etape;
      const nombre = indicateursDe(element).length;
      signaler(nombre === 1 ? 'une' : 'aucune', {
        cible: element,
        propriete: proprieteIndicateurs(element),
        etape,
        valeurs: { nombre },
      });
    }
  },
});

function attendUneCible({ element }: Etape<Action | Fiche>, contexte: Contexte): boolean {
  if (suiviEnMots(element) || estAbandonnee(element)) return false;
  const indicateurs = indicateursDe(element);
  return !indicateurs.some((i) => i.cibles?.length) && indicateurs.some((i) => seChiffre(i, contexte));
}

function seChiffre(indicateur: Indicateur, { simplifier }: Contexte): boolean {
  if (indicateur.qualitatif || indicateur.etape !== undefined) return false;
  return indicateur.reference?.nombre !== undefined || !neSeChiffrePas(simplifier(indicateur.libelle));
}
