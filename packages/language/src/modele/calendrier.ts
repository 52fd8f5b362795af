/** Calendars: from the syntax tree to the model. */
import type { Calendrier, EntreeCalendrier } from '@paraphe/model';
import type {
  Calendrier as CalendrierEcrit,
  ContenuEntree,
  EntreeCalendrier as EntreeEcrite,
  Phase,
} from '../generated/ast.js';
import { type Construction, poser } from './construction.js';
import { lireNatureEtape, lireStatut } from './mots.js';
import { ENTREE, ranger } from './ordre.js';
import { construireQuand } from './valeurs.js';

export function construireCalendrier(c: Construction, noeud: CalendrierEcrit): Calendrier {
  const calendrier: Calendrier = c.origines.poser({}, noeud);
  const quand = construireQuand(c, noeud.quand);
  if (quand) Object.assign(calendrier, quand);
  const entrees = noeud.entrees.filter((e) => !e.renouvele).map((e) => construireEntree(c, e));
  poser(
    calendrier,
    'entrees',
    entrees.filter((e) => e !== undefined),
  );
  if (noeud.entrees.some((e) => e.renouvele)) calendrier.renouvele = true;
  return calendrier;
}

function construireEntree(c: Construction, noeud: EntreeEcrite): EntreeCalendrier | undefined {
  const quand = construireQuand(c, noeud.quand);
  if (!noeud.contenu && !quand) return undefined;
  const entree: EntreeCalendrier = c.origines.poser({ libelles: [] }, noeud);
  if (quand) entree.quand = quand;
  if (noeud.contenu) completerEntree(c, entree, noeud.contenu);
  return ranger(entree, ENTREE);
}

/** Reads what both the line of a calendar and the phase of a démarche say. */
export function completerEntree(
  c: Construction,
  entree: EntreeCalendrier,
  noeud: ContenuEntree | Phase,
): void {
  poser(entree, 'nature', lireNatureEtape(noeud.nature));
  poser(entree, 'numero', c.entier(noeud.numero, noeud));
  entree.libelles = noeud.libelles.filter(Boolean);
  poser(entree, 'statut', lireStatut(noeud.statut));
  for (const propriete of ['libelles', 'statut', 'numero', 'nature'])
    c.origines.poserPropriete(entree, propriete, noeud, propriete);
}
