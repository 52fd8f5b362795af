/** The tree of a text, as a client asks for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../banc/client.js';
import { ouvrirConfluences } from '../banc/exemples.js';
import { motsDe } from '../banc/marques.js';
import type { NoeudArbre, ReponseArbre } from '../protocole.js';

const demander = (client: Client, uri: string) => client.demander<ReponseArbre>('paraphe/arbre', { uri });
const tous = (noeud: NoeudArbre): NoeudArbre[] => [noeud, ...noeud.enfants.flatMap(tous)];

describe('paraphe/arbre', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.demarrer();
  });
  afterAll(() => client.arreter());

  it('gives each element its place, its state, what it costs and who acts', async () => {
    const { uri, texte, plages } = await client.ouvrir(
      'a.paraphe',
      `contrat essai : CLS "Contrat fictif" {
  axe 1 "Soigner" {
    ‹‹action 1.1 "Véhicule"› {
      statut en cours
      pilotes "CCTC", "Caisse"
      public "Habitants"
      financements { coût 12 000 € TTC  "Caisse" 4 000 € }
      sous-action 1.1.a "Achat" { }
    }›
  }
  action 2 "Seule" { }
}`,
    );
    const { racines } = await demander(client, uri);
    const [contrat] = racines as [NoeudArbre];
    expect(tous(contrat).map(({ id }) => id)).toEqual([
      'contrat:essai',
      'contrat:essai/axe:1',
      'contrat:essai/axe:1/action:1.1',
      'contrat:essai/axe:1/action:1.1/sous-action:1.1.a',
      'contrat:essai/action:2',
    ]);
    const fiche = tous(contrat)[2] as NoeudArbre;
    expect(fiche).toMatchObject({
      niveau: 'action',
      numero: '1.1',
      titre: 'Véhicule',
      cout: '12\u202f000\u00a0€\u00a0TTC',
      statut: 'en cours',
      pilotes: ['CCTC', 'Caisse'],
      financeurs: ['Caisse'],
      completude: { etat: 'incomplete', remplies: 3, attendues: 5 },
      etendue: plages[0],
      entete: plages[1],
    });
    expect(fiche.completude.manques.map(({ rubrique }) => rubrique).sort()).toEqual([
      'calendrier',
      'indicateurs',
    ]);
    expect(contrat.completude).toMatchObject({ etat: 'incomplete', remplies: 3, attendues: 10 });
    expect(contrat.cout).toBe('12\u202f000\u00a0€\u00a0TTC');
    expect(motsDe(texte, contrat.entete)).toBe('contrat essai : CLS "Contrat fictif"');
  });

  it('names apart two fiches of one number, and answers on a text that is half typed', async () => {
    const { uri } = await client.ouvrir(
      'b.paraphe',
      'contrat : "Sans nom" {\n action 1 "A" { }\n action 1 "B" { }\n axe\n action 2 {',
    );
    const { racines } = await demander(client, uri);
    const noms = racines.flatMap(tous).map(({ id }) => id);
    expect(new Set(noms).size).toBe(noms.length);
    expect(noms).toContain('contrat:/action:1~2');
  });

  it('answers nothing for a text that is not open', async () => {
    expect(await demander(client, client.uri('ferme.paraphe'))).toBeNull();
  });
});

describe('the contract of the Terres des Confluences', () => {
  it('has four axes and sixteen fiches, twelve of them complete', async () => {
    const { client, contrat } = await ouvrirConfluences();
    const { racines } = await demander(client, contrat.uri);
    const [racine] = racines as [NoeudArbre];
    expect(racine.enfants.map(({ niveau, numero }) => `${niveau} ${numero}`)).toEqual([
      'axe 1',
      'axe 2',
      'axe 3',
      'axe 4',
    ]);
    const fiches = tous(racine).filter(({ niveau }) => niveau === 'action');
    expect(fiches).toHaveLength(16);
    expect(fiches.filter(({ completude }) => completude.etat === 'complete')).toHaveLength(12);
    expect(racine.cout).toBe('3\u202f000\u202f000\u00a0€\u00a0HT + 18\u202f000\u00a0€');
    await client.arreter();
  });
});
