/** Constats, as a client gets them over stdio. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';

const ACTEURS = 'acteurs {\n  CCTC : epci "Communauté fictive"\n}\n';
const contrat = (lignes: string) =>
  `utilise "./acteurs.paraphe"\ncontrat essai : CLS "Contrat fictif" {\n  période 2023 à 2027\n  action 1 "Essai" {\n${lignes}\n  }\n}\n`;

describe('diagnostics sent as they are known', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.demarrer({ fichiers: { 'acteurs.paraphe': ACTEURS } });
  });
  afterAll(() => client.arreter());

  it('shows a missing result indicator, and lets it go when it is typed', async () => {
    const ouvert = await client.ouvrir(
      'a.paraphe',
      contrat('    indicateurs { processus "Réunions tenues"│ }'),
    );
    const avant = await client.diagnostics(ouvert.uri);
    const manque = avant.find(({ code }) => code === 'indicateurs/resultat-manquant');
    expect(manque?.message).toMatch(/aucun indicateur de résultat/);
    expect(motsDe(ouvert.texte, manque?.range as never)).toBe('indicateurs');
    expect(manque?.codeDescription?.href).toBe('paraphe-regle:/indicateurs/resultat-manquant.md');
    await client.inserer(ouvert.uri, ouvert.curseurs[0] as never, '  résultat "Élus formés"');
    const apres = await client.diagnostics(ouvert.uri);
    expect(apres.map(({ code }) => code)).not.toContain('indicateurs/resultat-manquant');
  });
});
