/** An indicator read at a step that the calendar does not have. */
import type { Calendrier, Etape, SousAction } from '@paraphe/model';
import { regle } from '../../regle.js';
import { chaqueIndicateur, court } from './outils.js';

/** Source: usage observé dans les fiches réelles (« Étape 2 : livraison du bâti »). Steps told in words count. */
export const etapeInconnue = regle({
  nom: 'indicateurs/etape-inconnue',
  severite: 'avertissement',
  messages: {
    inconnue: {
      fr: "{element} : l'indicateur « {libelle} » se lit à l'étape {numero}, que le calendrier n'a pas (étapes du calendrier : {etapes}).",
      en: '{element}: the indicator "{libelle}" is read at step {numero}, which the calendar does not have (steps of the calendar: {etapes}).',
      aide: {
        fr: 'Corrigez le numéro, ou ajoutez la ligne au calendrier : 2025 : étape {numero} "…"',
        en: 'Correct the number, or add the line to the calendar: 2025 : étape {numero} "…"',
      },
    },
    sansEtapes: {
      fr: "{element} : l'indicateur « {libelle} » se lit à l'étape {numero}, mais le calendrier n'a pas d'étapes numérotées. On ne saura pas quand le lire.",
      en: '{element}: the indicator "{libelle}" is read at step {numero}, but the calendar has no numbered steps. Nobody will know when to read it.',
      aide: {
        fr: 'Numérotez les étapes du calendrier, par exemple : calendrier { 2025 : étape {numero} "…" }',
        en: 'Number the steps of the calendar, for instance: calendrier { 2025 : étape {numero} "…" }',
      },
    },
  },
  verifier(contexte, signaler) {
    const connues = new Map<Etape, Etapes>();
    for (const { etape, indicateur } of chaqueIndicateur(contexte)) {
      const numero = indicateur.etape;
      if (numero === undefined) continue;
      const connue = connues.get(etape) ?? lire(etape);
      connues.set(etape, connue);
      if (connue.numeros.has(numero)) continue;
      const dits = contexte.simplifier(connue.textes.join(' '));
      if (new RegExp(`\\betape n?°? ?${numero}\\b`).test(dits)) continue;
      const numeros = [...connue.numeros].sort((a, b) => a - b);
      signaler(numeros.length ? 'inconnue' : 'sansEtapes', {
        cible: indicateur,
        propriete: 'etape',
        etape,
        valeurs: { libelle: court(indicateur.libelle), numero, etapes: numeros.join(', ') },
      });
    }
  },
});

/** The calendar of the element, of its sub-actions, and of the fiche above a sub-action. */
function calendriersDe({ element, niveau, parent }: Etape): Calendrier[] {
  const sousActions =
    'sousActions' in element ? (element.sousActions as SousAction[] | undefined) : undefined;
  const haut = niveau === 'sous-action' ? parent?.element.calendrier : undefined;
  return [element.calendrier, haut, ...(sousActions ?? []).map((s) => s.calendrier)].filter(
    (c) => c !== undefined,
  );
}

interface Etapes {
  numeros: Set<number>;
  /** What the calendar says in words. */
  textes: string[];
}

function lire(etape: Etape): Etapes {
  const lues: Etapes = { numeros: new Set(), textes: [] };
  const libelles: string[] = [];
  for (const { texte = '', entrees = [] } of calendriersDe(etape)) {
    lues.textes.push(texte);
    for (const entree of entrees) {
      if (entree.numero !== undefined) lues.numeros.add(entree.numero);
      libelles.push(...(entree.libelles ?? []));
    }
  }
  lues.textes.push(...libelles);
  return lues;
}
