/** The real contracts of the repository, for the tests. */
import { readFileSync } from 'node:fs';
import { Client, type TexteOuvert } from './client.js';

const lire = (chemin: string) =>
  readFileSync(new URL(`../../../../examples/${chemin}`, import.meta.url), 'utf8');

/** @returns the text of the first contract that one reads */
export const premierContrat = () => lire('premier-contrat/contrat.paraphe');

/** Starts a server on the folder of the contract of the Terres des Confluences, and opens it. */
export async function ouvrirConfluences(): Promise<{ client: Client; contrat: TexteOuvert }> {
  const dossier = 'cls-terres-des-confluences';
  const client = await Client.demarrer({
    fichiers: { 'acteurs.paraphe': lire(`${dossier}/acteurs.paraphe`) },
  });
  const contrat = await client.ouvrir('contrat.paraphe', lire(`${dossier}/contrat.paraphe`));
  return { client, contrat };
}
