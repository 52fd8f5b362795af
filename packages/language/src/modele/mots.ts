/** From the words of closed vocabularies to their value in the JSON. */
import {
  CYCLES,
  type Cycle,
  ETATS_FINANCEMENTS,
  type EtatFinancements,
  FREQUENCES,
  type Frequence,
  NATURES_ETAPE,
  NATURES_INDICATEUR,
  type NatureEtape,
  type NatureIndicateur,
  type NiveauParticipation,
  PARTICIPATIONS,
  PRIORITES,
  type Priorite,
  STATUTS,
  STATUTS_FINANCEMENT,
  type Statut,
  type StatutFinancement,
  sansAccents,
  type UniteTemps,
} from '@paraphe/model';

/** The parser joins the words of `en cours`; a feminine or masculine ending says nothing more. */
const forme = (mot: string) => sansAccents(mot).replace(/[\s-]/g, '').replace(/e+$/, '');

function lecteur<V extends string>(
  table: Record<V, string>,
  synonymes: Record<string, V> = {},
): (mot: string | undefined) => V | undefined {
  const connus = new Map<string, V>();
  for (const [valeur, libelle] of Object.entries(table) as [V, string][]) connus.set(forme(libelle), valeur);
  for (const [mot, valeur] of Object.entries(synonymes) as [string, V][]) connus.set(forme(mot), valeur);
  return (mot) => (mot === undefined ? undefined : connus.get(forme(mot)));
}

export const lireStatut = lecteur<Statut>(STATUTS);
export const lirePriorite = lecteur<Priorite>(PRIORITES, { haute: 'elevee', faible: 'basse' });
export const lireCycle = lecteur<Cycle>(CYCLES);
export const lireNiveau = lecteur<NiveauParticipation>(PARTICIPATIONS);
export const lireStatutFinancement = lecteur<StatutFinancement>(STATUTS_FINANCEMENT, {
  sollicité: 'demande',
  notifié: 'acquis',
  acquise: 'acquis',
});
export const lireEtatFinancements = lecteur<EtatFinancements>(ETATS_FINANCEMENTS);
export const lireFrequence = lecteur<Frequence>(FREQUENCES);
export const lireNatureIndicateur = lecteur<NatureIndicateur>(NATURES_INDICATEUR);
export const lireNatureEtape = lecteur<NatureEtape>(NATURES_ETAPE);

/** @returns the unit of time of any of its words (`ans`, `année`, `mois`). */
export function lireUniteTemps(mot: string | undefined): UniteTemps | undefined {
  if (!mot) return undefined;
  const net = mot.toLowerCase();
  if (net.startsWith('an')) return 'an';
  return net === 'mois' ? 'mois' : (net.replace(/s$/, '') as UniteTemps);
}
