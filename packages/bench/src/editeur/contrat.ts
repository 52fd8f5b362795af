/** One contract, alone in its folder: how a server starts on it, then all that one does in it. */
import { join } from 'node:path';
import type { Taille } from '../contrat.ts';
import { Client } from './client.ts';
import { AUTRES, alterner, type Feuille, PRINCIPAUX, type Scenario } from './scenarios.ts';
import { NOMS, type Nom, type Serveur } from './serveurs.ts';
import { resumer } from './statistiques.ts';
import { type DossierEcrit, ecrireDossier } from './textes.ts';
import type { Mesure } from './verdict.ts';

export interface Tours {
  lancements: number;
  autres: number;
}

/** Longer than the pause after which either server looks at a text. */
const CALME = 600;

/** @param racine folder of its own */
export async function mesurerContrat(
  serveurs: Record<Nom, Serveur>,
  racine: string,
  taille: Taille,
  tours: Tours,
): Promise<Mesure[]> {
  const dossiers = Object.fromEntries(
    NOMS.map((nom) => [nom, ecrireDossier(join(racine, nom), nom, { contrats: 1, taille })]),
  ) as Record<Nom, DossierEcrit>;
  const mesures = await mesurerLancements(serveurs, dossiers, tours.lancements);
  const feuilles = {
    yaml: await ouvrirSeul(serveurs.yaml, dossiers.yaml),
    paraphe: await ouvrirSeul(serveurs.paraphe, dossiers.paraphe),
  };
  try {
    mesures.push(...(await derouler(PRINCIPAUX, feuilles, tours.autres)));
    const memoire: Mesure = { cle: 'memoire', nom: 'mémoire résidente maximale', unite: 'Mio' };
    for (const nom of NOMS) memoire[nom] = { p50: feuilles[nom].client.pic() };
    mesures.push(memoire);
    mesures.push(...(await derouler(AUTRES, feuilles, tours.autres)));
  } finally {
    for (const nom of NOMS) await feuilles[nom].client.arreter();
  }
  return mesures;
}

/** Opens the first contract of a folder in a process of its own, and waits until the server has nothing more to say. */
export async function ouvrirSeul(serveur: Serveur, dossier: DossierEcrit): Promise<Feuille> {
  const [texte] = dossier.contrats;
  if (!texte) throw new Error('un dossier sans contrat');
  const client = await Client.demarrer(serveur, dossier.chemin);
  const { diagnostics } = await client.ouvrir(texte.uri, texte.contenu);
  await client.calme(CALME);
  return { client, texte, derniers: diagnostics };
}

async function derouler(
  scenarios: readonly Scenario[],
  feuilles: Record<Nom, Feuille>,
  tours: number,
): Promise<Mesure[]> {
  const mesures: Mesure[] = [];
  for (const { cle, nom, pour, faire } of scenarios) {
    for (const serveur of NOMS) await feuilles[serveur].client.calme(CALME);
    const siennes = Object.fromEntries(pour.map((serveur) => [serveur, feuilles[serveur]]));
    const temps = await alterner<Nom>({ nom, faire }, siennes, tours);
    const mesure: Mesure = { cle, nom, unite: 'ms' };
    for (const serveur of pour) mesure[serveur] = resumer(temps[serveur]);
    mesures.push(mesure);
  }
  return mesures;
}

/** Starts, each in a new process, in turn. */
export async function mesurerLancements(
  serveurs: Record<Nom, Serveur>,
  dossiers: Record<Nom, DossierEcrit>,
  tours: number,
): Promise<Mesure[]> {
  const temps = { initialize: releves(), premiers: releves(), ouverture: releves() };
  // The first round warms the disk cache, and is not kept.
  for (let tour = 0; tour <= tours; tour += 1) {
    for (const nom of NOMS) {
      const [texte] = dossiers[nom].contrats;
      if (!texte) throw new Error('un dossier sans contrat');
      const client = await Client.demarrer(serveurs[nom], dossiers[nom].chemin);
      const debut = performance.now();
      const { instant } = await client.ouvrir(texte.uri, texte.contenu);
      await client.arreter();
      if (tour === 0) continue;
      temps.initialize[nom].push(client.initialise - client.depart);
      temps.premiers[nom].push(instant - client.depart);
      temps.ouverture[nom].push(instant - debut);
    }
  }
  const mesure = (cle: keyof typeof temps, nom: string): Mesure => ({
    cle,
    nom,
    unite: 'ms',
    yaml: resumer(temps[cle].yaml),
    paraphe: resumer(temps[cle].paraphe),
  });
  return [
    mesure('initialize', 'lancement → réponse à `initialize`'),
    mesure('premiers', 'lancement → premiers diagnostics'),
    mesure('ouverture', 'ouverture → premiers diagnostics'),
  ];
}

function releves(): Record<Nom, number[]> {
  return { yaml: [], paraphe: [] };
}
