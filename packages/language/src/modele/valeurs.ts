/** Moments and values: from the syntax tree to the model. */
import { type Mesure, type Partie, type Quand, type Recurrence, rangMois, type Valeur } from '@paraphe/model';
import type { Reference } from 'langium';
import type {
  Mesure as MesureEcrite,
  Partie as PartieEcrite,
  PartieSimple,
  Quand as QuandEcrit,
  Recurrence as RecurrenceEcrite,
  Valeur as ValeurEcrite,
} from '../generated/ast.js';
import { type Construction, poser } from './construction.js';
import { lireUniteTemps } from './mots.js';
import { PARTIE, ranger } from './ordre.js';

export function construireQuand(c: Construction, noeud: QuandEcrit | undefined): Quand | undefined {
  if (!noeud) return undefined;
  const quand: Quand = c.origines.poser({}, noeud);
  poser(quand, 'periode', c.periode(noeud.periode));
  poser(quand, 'recurrence', construireRecurrence(c, noeud.recurrence));
  if (noeud.continu) quand.continu = true;
  poser(quand, 'texte', noeud.texte);
  return Object.keys(quand).length ? quand : undefined;
}

function construireRecurrence(c: Construction, noeud: RecurrenceEcrite | undefined): Recurrence | undefined {
  const par = lireUniteTemps(noeud?.par);
  if (!noeud || !par) return undefined;
  const nombre = noeud.nombre === undefined ? 1 : c.entier(noeud.nombre, noeud);
  if (nombre === undefined) return undefined;
  const recurrence: Recurrence = c.origines.poser({ nombre, par }, noeud);
  poser(recurrence, 'nombreMax', c.entier(noeud.nombreMax, noeud));
  if (noeud.minimum) recurrence.borne = 'au-moins';
  if (noeud.maximum) recurrence.borne = 'au-plus';
  poser(
    recurrence,
    'mois',
    noeud.mois.map(rangMois).filter((mois) => mois !== undefined),
  );
  poser(recurrence, 'periode', c.periode(noeud.periode));
  return recurrence;
}

/** @returns undefined when no value could be read. */
export function construireValeur(c: Construction, noeud: ValeurEcrite | undefined): Valeur | undefined {
  if (!noeud) return undefined;
  if (noeud.texte !== undefined)
    return noeud.texte ? c.origines.poser({ texte: noeud.texte }, noeud) : undefined;
  const nombre = c.nombre(noeud.nombre, noeud);
  if (nombre === undefined) return undefined;
  const valeur: Valeur = c.origines.poser({ nombre }, noeud);
  poser(valeur, 'nombreMax', c.nombre(noeud.nombreMax, noeud));
  if (noeud.minimum) valeur.borne = 'au-moins';
  if (noeud.maximum) valeur.borne = 'au-plus';
  if (noeud.environ) valeur.approximatif = true;
  if (noeud.pourcentage) valeur.pourcentage = true;
  poser(valeur, 'par', lireUniteTemps(noeud.par));
  return valeur;
}

export function construireMesure(c: Construction, noeud: MesureEcrite): Mesure | undefined {
  const mesure: Mesure | undefined = construireValeur(c, noeud.valeur);
  if (!mesure) return undefined;
  c.origines.poser(mesure, noeud);
  poser(mesure, 'unite', noeud.unite);
  poser(mesure, 'en', c.periode(noeud.en));
  poser(mesure, 'note', noeud.note);
  return mesure;
}

/** @returns the parties of a list, without those that a half-typed line leaves empty. */
export function construireParties(
  c: Construction,
  noeuds: readonly PartieEcrite[],
  regleBloc?: string,
): Partie[] {
  return noeuds
    .map((noeud) => construirePartie(c, noeud, regleBloc))
    .filter((partie) => partie !== undefined);
}

export function construirePartieSimple(
  c: Construction,
  noeud: PartieSimple | undefined,
  regleBloc?: string,
): Partie | undefined {
  return noeud && nommee(c, noeud, regleBloc);
}

function nommee(c: Construction, noeud: PartieEcrite | PartieSimple, regleBloc?: string): Partie | undefined {
  const reference = noeud.acteur as Reference | undefined;
  if (reference) {
    const { nom, nonResolu } = c.nom(reference, 'acteur', regleBloc);
    const partie: Partie = { acteur: nom };
    if (nonResolu) partie.nonResolu = true;
    return c.origines.poser(partie, noeud);
  }
  return noeud.texte ? c.origines.poser({ texte: noeud.texte }, noeud) : undefined;
}

export function construirePartie(
  c: Construction,
  noeud: PartieEcrite | undefined,
  regleBloc?: string,
): Partie | undefined {
  const partie = noeud && nommee(c, noeud, regleBloc);
  if (!partie) return undefined;
  for (const queue of noeud.queues) {
    for (const mention of queue.mentions) {
      if (mention.chefDeFile) partie.chefDeFile = true;
      else if (mention.pressenti) partie.engagement = 'pressenti';
      else if (mention.acte) partie.engagement = 'acte';
      else if (mention.deliberation) poser(partie, 'deliberation', c.jour(mention.deliberation));
      else if (mention.texte) partie.mentions = [...(partie.mentions ?? []), mention.texte];
    }
    const [texte] = queue.textes;
    if (!texte) continue;
    if (queue.cle === 'service')
      partie.services = [...(partie.services ?? []), ...queue.textes.filter(Boolean)];
    else {
      const cle = queue.cle === 'personne' ? 'personne' : queue.cle === 'pour' ? 'pour' : 'representePar';
      if (partie[cle] === undefined) partie[cle] = texte;
      else c.signaler('mentionRepetee', queue, { mot: queue.cle });
    }
  }
  return ranger(partie, PARTIE);
}
