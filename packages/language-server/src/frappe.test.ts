/** A whole contract typed character by character: nothing breaks, and what is said at the end is what a fresh start says. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { Client, type TexteOuvert } from './banc/client.js';
import { frapper } from './banc/frappe.js';

const CLS = new URL('../../../examples/cls-terres-des-confluences/', import.meta.url);
const lire = (nom: string) => readFileSync(new URL(nom, CLS), 'utf8');
const FICHIERS = { 'acteurs.paraphe': lire('acteurs.paraphe') };
const CONTRAT = lire('contrat.paraphe');

let client: Client;
let frais: Client | undefined;
afterEach(async () => {
  await client.arreter();
  await frais?.arreter();
});

/** What a server that has never seen another text says of this one. */
async function duneTraite() {
  frais = await Client.demarrer({ fichiers: FICHIERS });
  const ouvert = await frais.ouvrir('contrat.paraphe', CONTRAT);
  return frais.diagnostics(ouvert.uri);
}

/** Addresses differ from one folder to the other. */
const sansDossier = (valeur: unknown) => JSON.parse(JSON.stringify(valeur).replace(/file:[^"]*\//g, ''));

describe('the contract of the example, typed', () => {
  it.each([
    ['as it comes', false],
    ['in an editor that closes braces and quotation marks', true],
  ])(
    '%s',
    async (_, fermeture) => {
      client = await Client.demarrer({ fichiers: FICHIERS });
      const ouvert: TexteOuvert = await client.ouvrir('contrat.paraphe', '');
      let frappes = 0;
      await frapper(client, ouvert.uri, CONTRAT, {
        fermeture,
        // Now and then the writer stops to read: what was said so far is then up to date.
        pause: async () => {
          frappes += 1;
          if (frappes % 400 === 0) await client.diagnostics(ouvert.uri);
        },
      });
      expect(client.texte(ouvert.uri)).toBe(CONTRAT);
      const dits = await client.diagnostics(ouvert.uri);
      expect(sansDossier(dits)).toEqual(sansDossier(await duneTraite()));
      expect(dits.length).toBeGreaterThan(10);
      expect(client.journal).toEqual([]);
    },
    120_000,
  );
});
