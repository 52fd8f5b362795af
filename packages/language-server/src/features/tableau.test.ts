/** The dashboard of a text, as a client asks for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../banc/client.js';
import { ouvrirConfluences } from '../banc/exemples.js';
import type { ReponseTableau } from '../protocole.js';

const demander = (client: Client, uri: string) => client.demander<ReponseTableau>('paraphe/tableau', { uri });

describe('paraphe/tableau', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.demarrer();
  });
  afterAll(() => client.arreter());

  const essai = async (nom: string, lignes: string) => {
    const { uri } = await client.ouvrir(nom, `contrat essai : CLS "Essai" {\n${lignes}\n}`);
    return demander(client, uri);
  };

  it('counts money in cents, by financer and by year', async () => {
    const { financement } = await essai(
      'argent.paraphe',
      `action 1 "A" { financements { coût 1 000,50 € TTC en 2027  "CAF" 600 € (acquis)  "ARS" 20 % } }
       action 2 "B" { financements { coût 100 € TTC { 2027 : 40 €  2028 : 60 € }  "CAF" 100 € (demandé) } }`,
    );
    expect(financement).toEqual({
      taxe: 'TTC',
      cout: 110_050,
      couvert: 90_010,
      laisses: [],
      financeurs: [
        { nom: 'CAF', montant: 70_000, acquis: 60_000 },
        { nom: 'ARS', montant: 20_010, acquis: 0 },
      ],
      annees: [
        { annee: 2027, montant: 104_050 },
        { annee: 2028, montant: 6_000 },
      ],
    });
  });

  it('tells what it leaves out, and never adds HT to TTC', async () => {
    const { financement } = await essai(
      'laisses.paraphe',
      `action 1 "A" { financements { coût 3 M€ HT } }
       action 2 "B" { financements { coût 500 € TTC } }
       action 3 "C" { financements { coût 18 000 € } }
       action 4 "D" { financements { coût 10 € HT par an } }`,
    );
    expect(financement).toMatchObject({ taxe: 'HT', cout: 300_000_000, couvert: 0 });
    expect(financement.laisses).toEqual([
      "action 2\u00a0: 500\u00a0€\u00a0TTC, qui ne s'ajoute pas à des montants HT",
      "action 3\u00a0: 18\u202f000\u00a0€, sans dire si c'est HT ou TTC",
      'action 4\u00a0: coût annuel sans durée',
    ]);
  });

  it('lays out what is dated; what has no end ends with the contract', async () => {
    const { calendrier } = await essai(
      'dates.paraphe',
      `période 2026 à 2030
       action 1 "A" { calendrier { juin 2027 : jalon "Livraison"  chaque mois à partir de 2028 : "Atelier" } }
       action 2 "B" { calendrier en continu }
       action 3 "C" { calendrier "Selon les besoins" }`,
    );
    expect(calendrier).toMatchObject({ debut: '2026-01-01', fin: '2030-12-31', aujourdhui: '2024-06-15' });
    expect(calendrier.barres.map(({ fiche, libelle, debut, fin }) => [fiche, libelle, debut, fin])).toEqual([
      ['1', 'Jalon\u00a0: Livraison', '2027-06-01', '2027-06-30'],
      ['1', 'Atelier (chaque mois à partir de 2028)', '2028-01-01', '2030-12-31'],
      ['2', 'B (en continu)', '2026-01-01', '2030-12-31'],
    ]);
    expect(calendrier.sansDate.map(({ fiche }) => fiche)).toEqual(['3']);
  });

  it('says who leads what, what lacks a target, what is missing most', async () => {
    const { pilotes, indicateursSansCible, manques, fiches } = await essai(
      'qui.paraphe',
      `objectif 1 "O" { pilote "Mairie"  action 1.1 "A" { }  action 1.2 "B" { pilotes "ARS", "Mairie" } }
       action 2 "C" { indicateurs { processus "Sessions"  résultat "Élus" { cible 3 en 2027 }  résultat "Avis" { qualitatif } } }`,
    );
    expect(pilotes.map(({ nom, fiches: siennes }) => [nom, siennes.map(({ fiche }) => fiche)])).toEqual([
      ['Mairie', ['1.1', '1.2']],
      ['ARS', ['1.2']],
    ]);
    expect(indicateursSansCible).toMatchObject([{ fiche: '2', libelle: 'Sessions' }]);
    expect(fiches).toEqual({ total: 3, completes: 0, incompletes: 3, erreurs: 0 });
    expect(manques.find(({ rubrique }) => rubrique === 'publics')).toMatchObject({
      libelle: 'Publics',
      fiches: 3,
    });
  });

  it('answers nothing for a text without any fiche, and something for one that is half typed', async () => {
    const vide = await client.ouvrir('vide.paraphe', 'acteurs { A : epci "A" }');
    expect(await demander(client, vide.uri)).toBeNull();
    const casse = await client.ouvrir(
      'casse.paraphe',
      'contrat a : CLS { action 1 "A" { calendrier { 2027 : ',
    );
    expect((await demander(client, casse.uri)).fiches.total).toBe(1);
  });

  it('tells the facts of the contract of the Terres des Confluences', async () => {
    const reel = await ouvrirConfluences();
    const { titre, fiches, financement, manques, pilotes } = await demander(reel.client, reel.contrat.uri);
    expect(titre).toBe('Contrat local de santé des Terres des Confluences');
    expect(fiches).toEqual({ total: 16, completes: 12, incompletes: 4, erreurs: 0 });
    expect(manques.map(({ rubrique, fiches: combien }) => [rubrique, combien])).toEqual([
      ['indicateurs', 3],
      ['financements', 1],
    ]);
    expect(financement).toMatchObject({ taxe: 'HT', cout: 300_000_000, couvert: 0 });
    expect(financement.laisses).toEqual([
      "action 1.4.3\u00a0: 18\u202f000\u00a0€, sans dire si c'est HT ou TTC",
    ]);
    expect(pilotes[0]).toMatchObject({ nom: 'CCTC' });
    expect(pilotes[0]?.fiches).toHaveLength(15);
    await reel.client.arreter();
  });
});
