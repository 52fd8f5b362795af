/** The JSON documents of one input, with what was asked to go with them. */
import path from 'node:path';
import { type ConstatSitue, ecrireConstat, positions, versDocument } from '@paraphe/language';
import type { DocumentParaphe } from '@paraphe/model';
import type { Lu } from '../chantier.js';
import type { Forme } from './destination.js';

export function documentDe(lu: Lu, forme: Forme): DocumentParaphe {
  return completer(versDocument([lu.analyse]), lu, lu.analyse.constats, forme);
}

/** Adds to a document the constats and the places, when they are asked for. @returns that document */
export function completer(
  document: DocumentParaphe,
  lu: Lu,
  constats: ConstatSitue[],
  forme: Forme,
): DocumentParaphe {
  if (forme.constats) document.constats = constats.map((constat) => ecrireConstat(constat, lu.situer));
  if (forme.positions) document.positions = positions(document, [lu]);
  return document;
}

export function enJson(valeur: unknown, forme: Forme): string {
  return JSON.stringify(valeur, undefined, forme.aere ? 2 : undefined);
}

/** Gives the JSON of each contract, démarche or fiche of an input, by its name. */
export function* documentsDe(lu: Lu, forme: Forme): Generator<[nom: string, json: string]> {
  for (const [nom, document] of nommes(lu, forme)) yield [nom, enJson(document, forme)];
}

function* nommes(lu: Lu, forme: Forme): Generator<[string, DocumentParaphe]> {
  const { analyse, entree } = lu;
  const plans = [...analyse.contrats, ...analyse.demarches, ...analyse.fiches].map(({ plan }) => plan);
  const nomDuFichier = path.parse(entree.chemin).name;
  const autour = analyse.modeles.length + analyse.avenants.length + analyse.suivis.length;
  if (plans.length === 1) yield [plans[0]?.identifiant || nomDuFichier, documentDe(lu, forme)];
  // The actors of a file that holds nothing else are written with the contracts that name them.
  else if (plans.length === 0 && autour) yield [nomDuFichier, documentDe(lu, forme)];
  else if (plans.length > 1) yield* separer(lu, forme, plans, nomDuFichier);
}

/** Several contracts in one file: each goes with its own avenants and suivis. */
function* separer(
  lu: Lu,
  forme: Forme,
  plans: { identifiant: string }[],
  nomDuFichier: string,
): Generator<[string, DocumentParaphe]> {
  const { analyse } = lu;
  const noms = new Set(plans.map(({ identifiant }) => identifiant));
  const ici = analyse.uri.toString();
  const etendues = plans.map((plan) => analyse.origines.noeud(plan)?.$cstNode);
  const dans = (offset: number, rang: number) =>
    offset >= (etendues[rang]?.offset ?? 0) && offset < (etendues[rang]?.end ?? 0);
  for (const [rang, plan] of plans.entries()) {
    const seul = <P>(lus: { plan: P }[]) => lus.filter((un) => (un.plan as unknown) === plan);
    const document = versDocument([
      {
        ...analyse,
        contrats: seul(analyse.contrats) as typeof analyse.contrats,
        demarches: seul(analyse.demarches) as typeof analyse.demarches,
        fiches: seul(analyse.fiches) as typeof analyse.fiches,
        modeles: [],
        avenants: analyse.avenants.filter((avenant) => avenant.plan.contrat === plan.identifiant),
        suivis: analyse.suivis.filter((suivi) => suivi.contrat === plan.identifiant),
      },
    ]);
    const constats = analyse.constats.filter(
      ({ endroit }) =>
        endroit.uri.toString() !== ici ||
        dans(endroit.debut, rang) ||
        !plans.some((_, autre) => dans(endroit.debut, autre)),
    );
    yield [plan.identifiant || nomDuFichier, completer(document, lu, constats, forme)];
  }
  const reste = {
    ...analyse,
    contrats: [],
    demarches: [],
    fiches: [],
    acteurs: [],
    avenants: analyse.avenants.filter((avenant) => !noms.has(avenant.plan.contrat)),
    suivis: analyse.suivis.filter((suivi) => !noms.has(suivi.contrat)),
  };
  if (reste.modeles.length + reste.avenants.length + reste.suivis.length) {
    yield [nomDuFichier, completer(versDocument([reste]), lu, [], forme)];
  }
}
