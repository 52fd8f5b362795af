/** A change in the file of actors that the contracts of a folder share: every open text that uses it is to be read again. */
import { Client, pause } from './client.ts';
import { exiger } from './scenarios.ts';
import type { Serveur } from './serveurs.ts';
import { resumer } from './statistiques.ts';
import type { DossierEcrit } from './textes.ts';
import type { Mesure } from './verdict.ts';

/** Open texts that use the file. */
const UTILISATEURS = 20;
/** An actor whom each contract names. */
const ACTEUR = 'ARS-Bocage';
/** Even, so that the letter that they leave is taken back. */
const TOURS_POUR_RIEN = 2;
const REPOS = 200;
const CALME = 2000;

/** Types in the identifier of an actor, which the texts then no longer know, and takes the letter back: both are timed. */
export async function mesurerActeurs(
  serveur: Serveur,
  { chemin, contrats, communs }: DossierEcrit,
  tours: number,
): Promise<Mesure> {
  if (!communs) throw new Error("un dossier sans fichier d'acteurs");
  const client = await Client.demarrer(serveur, chemin);
  try {
    const textes = contrats.slice(0, UTILISATEURS);
    const ouverts = await Promise.all(textes.map(({ uri, contenu }) => client.ouvrir(uri, contenu)));
    const avant = ouverts.map(({ diagnostics }) => diagnostics.length);
    await client.declarer(communs.uri, communs.contenu);
    await client.calme(CALME);
    const bout = apres(communs.contenu, ACTEUR);
    const temps: number[] = [];
    for (let tour = 0; tour < TOURS_POUR_RIEN + tours; tour += 1) {
      const casse = tour % 2 === 0;
      const debut = performance.now();
      const venues = Promise.all(textes.map(({ uri }) => client.prochaine(uri)));
      if (casse) await client.inserer(communs.uri, bout, 'x');
      else await client.effacer(communs.uri, bout, 1);
      const lues = await venues;
      exiger(
        lues.every(({ diagnostics }, rang) => diagnostics.length > (avant[rang] ?? 0) === casse),
        "les textes n'ont pas vu que l'acteur a changé de nom",
      );
      if (tour >= TOURS_POUR_RIEN) temps.push(Math.max(...lues.map(({ instant }) => instant)) - debut);
      await pause(REPOS);
    }
    return {
      cle: 'acteurs',
      nom: `frappe dans le fichier d'acteurs → diagnostics de ${UTILISATEURS} textes qui s'en servent`,
      unite: 'ms',
      paraphe: resumer(temps),
    };
  } finally {
    await client.arreter();
  }
}

/** @returns the place after the first mention of a word */
function apres(contenu: string, mot: string): { line: number; character: number } {
  const lignes = contenu.split('\n');
  const line = lignes.findIndex((ligne) => ligne.includes(mot));
  return { line, character: (lignes[line] ?? '').indexOf(mot) + mot.length };
}
