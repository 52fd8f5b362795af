/** From what was read to the JSON document: only what was written and what is computed, in the order of the paper. */
import {
  type Acteur,
  type Avenant,
  type ConstatEcrit,
  type Contrat,
  type Demarche,
  type DocumentParaphe,
  type Fiche,
  type Position,
  VERSION_FORMAT,
} from '@paraphe/model';
import type { URI } from 'langium';
import type { Endroit } from '../modele/origines.js';
import type { Analyse, ConstatSitue, PlanLu } from './analyse.js';

/** Name of the JSON Schema of this version; the schema itself is `paraphe.schema.json` of `model`. */
export const IDENTIFIANT_SCHEMA = 'urn:paraphe:schema:1';

/** @returns the JSON document of one or several texts. Nothing of the trees is held by it. */
export function versDocument(analyses: readonly Analyse[]): DocumentParaphe {
  const document: DocumentParaphe = { $schema: IDENTIFIANT_SCHEMA, version: VERSION_FORMAT, contrats: [] };
  if (analyses.some((analyse) => analyse.fautive)) document.partiel = true;
  Reflect.deleteProperty(document, 'contrats');
  document.contrats = analyses.flatMap((analyse) =>
    analyse.contrats.map((lu) => autonome<Contrat>(lu, analyse)),
  );
  const demarches = analyses.flatMap((analyse) =>
    analyse.demarches.map((lu) => autonome<Demarche>(lu, analyse)),
  );
  const fiches = analyses.flatMap((analyse) => analyse.fiches.map((lu) => autonome<Fiche>(lu, analyse)));
  const avenants = analyses.flatMap((analyse) =>
    analyse.avenants.map((lu) => autonome<Avenant>(lu, analyse)),
  );
  const modeles = analyses.flatMap((analyse) => analyse.modeles);
  const suivis = analyses.flatMap((analyse) => analyse.suivis);
  const seuls = analyses
    .filter((a) => a.contrats.length + a.demarches.length + a.fiches.length === 0)
    .flatMap((a) => a.acteurs);
  if (demarches.length) document.demarches = demarches;
  if (fiches.length) document.fiches = fiches;
  if (modeles.length) document.modeles = modeles;
  if (avenants.length) document.avenants = avenants;
  if (suivis.length) document.suivis = suivis;
  if (seuls.length) document.acteurs = seuls;
  return document;
}

/**
 * Gives a plan the actors that it needs to stand alone: those that it names. Those of its text that nobody names go to the
 * first plan.
 */
function autonome<P extends { acteurs: Acteur[] }>(lu: PlanLu<P>, analyse: Analyse): P {
  const { plan, acteursNommes } = lu;
  const { contrats, demarches, fiches, avenants, origines } = analyse;
  const tous: PlanLu<object>[] = [...contrats, ...demarches, ...fiches, ...avenants];
  const premier = tous[0] === lu;
  const siens = ({ identifiant, importe }: Acteur) =>
    acteursNommes.has(identifiant) ||
    (premier && !importe && !tous.some((autre) => autre.acteursNommes.has(identifiant)));
  const acteurs = plan.acteurs.filter(siens).map((acteur) => {
    const { importe: _, ...reste } = acteur;
    return origines.heriter<Acteur>(reste, acteur);
  });
  return origines.heriter({ ...plan, acteurs }, plan);
}

/** Turns offsets into lines and columns, from 1. */
export type Situer = (endroit: Endroit) => Position;

/** @param nommer gives a file its name in messages and in the JSON */
export function situeur(
  analyse: Analyse,
  nommer: (uri: URI) => string,
  trouver: (uri: URI) => string | undefined,
): Situer {
  const lignes = new Map<string, number[]>();
  const debuts = (uri: URI): number[] => {
    const cle = uri.toString();
    let connus = lignes.get(cle);
    if (!connus) {
      const texte =
        cle === analyse.uri.toString() ? analyse.document.textDocument.getText() : (trouver(uri) ?? '');
      connus = [0];
      for (let i = texte.indexOf('\n'); i >= 0; i = texte.indexOf('\n', i + 1)) connus.push(i + 1);
      lignes.set(cle, connus);
    }
    return connus;
  };
  const point = (table: number[], offset: number) => {
    let bas = 0;
    let haut = table.length - 1;
    while (bas < haut) {
      const milieu = (bas + haut + 1) >> 1;
      if ((table[milieu] as number) <= offset) bas = milieu;
      else haut = milieu - 1;
    }
    return { ligne: bas + 1, colonne: offset - (table[bas] as number) + 1 };
  };
  return ({ uri, debut, fin }) => {
    const table = debuts(uri);
    return { fichier: nommer(uri), debut: point(table, debut), fin: point(table, fin) };
  };
}

/** @returns a constat as the JSON writes it. */
export function ecrireConstat(constat: ConstatSitue, situer: Situer): ConstatEcrit {
  const { regle, severite, message, element } = constat;
  const ecrit: ConstatEcrit = { regle, severite, message, ...situer(constat.endroit) };
  if (element) ecrit.element = element;
  return ecrit;
}

/** @returns where each element of a document was written, by JSON pointer (RFC 6901). */
export function positions(
  document: DocumentParaphe,
  lus: { analyse: Analyse; situer: Situer }[],
): Record<string, Position> {
  const resultat: Record<string, Position> = {};
  const visiter = (valeur: unknown, chemin: string) => {
    if (typeof valeur !== 'object' || valeur === null) return;
    for (const { analyse, situer } of lus) {
      const endroit = analyse.origines.noeud(valeur) && analyse.origines.trouver(valeur);
      if (endroit) {
        resultat[chemin] = situer(endroit);
        break;
      }
    }
    for (const [cle, enfant] of Object.entries(valeur))
      visiter(enfant, `${chemin}/${cle.replace(/~/g, '~0').replace(/\//g, '~1')}`);
  };
  for (const cle of ['contrats', 'demarches', 'fiches', 'modeles', 'avenants', 'suivis', 'acteurs'] as const)
    visiter(document[cle], `/${cle}`);
  return resultat;
}
