/** The fiche around the cursor, as a client asks for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../banc/client.js';
import { motsDe } from '../banc/marques.js';
import type { RangeeApercu, ReponseApercu } from '../protocole.js';

const TEXTE = `acteurs {
  CCTC : epci "Communauté fictive"
}
contrat essai : CLS "Contrat fictif" {
  orientation 2 "Aller vers"
  axe 1 "Soigner" {
    objectif 1.1 "Rapprocher" {
      contexte "Peu de médecins"
      action 1.1.1 "Véhicule" {
        │pilotes CCTC (chef de file) service "Santé" personne "Anne Nonyme", "Élus"
        freins "Budget", "Délais"
        répond à orientation 2
        calendrier {
          du 15/06/2027 au 30/06/2027 : étape 1 "Achat" (réalisée)
          renouvelé chaque année
        }
        indicateurs {
          résultat "Patients" { unité "patients"  référence 0 en 2026  cible 60 en 2028 }
        }
        financements {
          coût 1000 € TTC par an sur 3 ans pour "animation"
          CCTC 50 % (acquis)
        }
        rubrique "Lien avec le PRS" "Objectif 3"
        sous-action 1.1.1.a "Achat du véhicule" { pilote "Garage" }
      }
      action 1.1.2 "Vide" { ││ }
    }
  }
}
│fiche seule "Fiche seule" { description «
    Une ligne : oui

    - un
    - deux
  » }
`;

describe('paraphe/apercu', () => {
  let client: Client;
  let apercus: (ReponseApercu | null)[];
  beforeAll(async () => {
    client = await Client.demarrer();
    const { uri, curseurs } = await client.ouvrir('a.paraphe', TEXTE);
    apercus = await Promise.all(
      curseurs.map((position) => client.demander<ReponseApercu | null>('paraphe/apercu', { uri, position })),
    );
  });
  afterAll(() => client.arreter());

  const rangee = (apercu: ReponseApercu | null | undefined, cle: string) =>
    apercu?.rangees.find((r) => r.cle === cle) as RangeeApercu;
  const lignes = (cle: string) =>
    rangee(apercus[0], cle).lignes.map(({ tete, texte, note }) =>
      [tete, texte, note].filter(Boolean).join(' | '),
    );

  it('is headed by what holds the fiche', () => {
    expect(apercus[0]).toMatchObject({
      contrat: 'Contrat fictif',
      axe: '1 Soigner',
      objectif: '1.1 Rapprocher',
      numero: '1.1.1',
      titre: 'Véhicule',
    });
  });

  it('writes each rubrique as paper does, in the order of paper', () => {
    expect(apercus[0]?.rangees.map(({ libelle }) => libelle)).toEqual([
      'Contexte',
      'Pilotes',
      'Publics',
      'Freins',
      'Calendrier',
      'Indicateur',
      'Financements',
      'Répond à',
      'Lien avec le PRS',
      'Sous-action 1.1.1.a',
    ]);
    expect(lignes('contexte')).toEqual(["Peu de médecins | (de l'objectif 1.1)"]);
    expect(lignes('freins')).toEqual(['Budget', 'Délais']);
    expect(lignes('calendrier')).toEqual([
      'Du 15 juin 2027 au 30 juin 2027 | Étape 1\u00a0: Achat | (réalisée)',
      'Renouvelé chaque année',
    ]);
    expect(lignes('indicateurs')).toEqual([
      'Résultat | Patients | référence\u00a0: 0 patients en 2026\u202f; cible\u00a0: 60 patients en 2028',
    ]);
    expect(lignes('financements')).toEqual([
      'Coût | 1\u202f000\u00a0€\u00a0TTC par an | sur 3 ans, pour animation',
      'Communauté fictive | 50\u00a0%, soit 1\u202f500\u00a0€\u00a0TTC | (acquis)',
      'Couvert à 50\u00a0%',
    ]);
    expect(lignes('repondA')).toEqual(['Orientation 2 | Aller vers']);
    expect(lignes('sousActions')).toEqual(['Achat du véhicule', 'Pilote | Garage']);
  });

  it('keeps the names of persons to the file', () => {
    expect(lignes('pilotes')).toEqual(['Communauté fictive | chef de file, service Santé', 'Élus']);
    expect(JSON.stringify(apercus)).not.toContain('Nonyme');
  });

  it('tells where each line was written', () => {
    const texte = TEXTE.replaceAll('│', '');
    const mots = (cle: string) =>
      rangee(apercus[0], cle).lignes.map(({ place }) => place && motsDe(texte, place));
    expect(mots('freins')).toEqual(['"Budget"', '"Délais"']);
    expect(mots('contexte')).toEqual(['"Peu de médecins"']);
    expect(mots('financements')[1]).toBe('CCTC 50 % (acquis)');
    expect(rangee(apercus[0], 'contexte').place).toBeUndefined();
  });

  it('shows what is watched even when it is empty, with what is missing, without naming the fiche again', () => {
    const vide = apercus[1];
    expect(vide?.rangees.map(({ cle }) => cle)).toEqual([
      'contexte',
      'pilotes',
      'publics',
      'calendrier',
      'indicateurs',
      'financements',
    ]);
    expect(rangee(vide, 'pilotes')).toMatchObject({
      lignes: [],
      manques: [
        expect.stringMatching(
          /^Personne n'en est pilote\. Sans responsable nommé, nul ne la lancera ni n'en rendra compte\./,
        ),
      ],
    });
    expect(vide?.completude).toMatchObject({ etat: 'incomplete', remplies: 0, attendues: 5 });
  });

  it('leads to the fiches before and after', () => {
    expect(apercus[0]?.precedente).toBeUndefined();
    expect(apercus[0]?.suivante).toEqual(apercus[1]?.etendue.start);
    expect(apercus[1]?.precedente).toEqual(apercus[0]?.etendue.start);
  });

  it('keeps the paragraphs and lists of a stand-alone fiche', () => {
    const seule = apercus.at(-1);
    expect(seule).toMatchObject({ contrat: '', titre: 'Fiche seule' });
    expect(rangee(seule, 'description').lignes[0]?.texte).toBe('Une ligne\u00a0: oui\n\n- un\n- deux');
  });

  it('shows the fiche that follows a place out of any, on a text that is half typed too', async () => {
    const { uri, curseurs } = await client.ouvrir(
      'b.paraphe',
      '│contrat a : CLS {\n action 1 "│" { pilotes , freins │',
    );
    const [dehors, , dedans] = await Promise.all(
      curseurs.map((position) => client.demander<ReponseApercu | null>('paraphe/apercu', { uri, position })),
    );
    expect(dehors).toEqual(dedans);
    expect(dedans?.rangees[0]).toMatchObject({ cle: 'titre', manques: ["La fiche n'a pas de titre."] });
    const vide = await client.ouvrir('c.paraphe', 'acteurs {\n}\n');
    const rien = { uri: vide.uri, position: { line: 0, character: 0 } };
    expect(await client.demander('paraphe/apercu', rien)).toBeNull();
    expect(client.journal).toEqual([]);
  });
});
