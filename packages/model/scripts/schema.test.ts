import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { RUBRIQUES } from '../src/rubriques.js';
import { ecrireSchema, FICHIER } from './schema.mjs';

// biome-ignore lint/suspicious/noExplicitAny: a schema is walked as it comes.
type Noeud = any;

let schema: Noeud;
let valider: ReturnType<Ajv2020['compile']>;

beforeAll(async () => {
  schema = JSON.parse(await readFile(FICHIER, 'utf8'));
  valider = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
});

/** What the schema says against a contract that differs from a sound one by these properties. */
function fautes(proprietes: object, racine: object = {}): string[] {
  const contrat = { identifiant: 'c', types: ['CLS'], acteurs: [], axes: [], actions: [], ...proprietes };
  valider({ version: 1, contrats: [contrat], ...racine });
  return (valider.errors ?? []).map((e) => `${e.instancePath} ${e.keyword}`);
}

const action = { numero: '1.4.2', titre: 'Pôle Santé' };

describe('paraphe.schema.json', () => {
  it('est celui que donnent les types (sinon : npm run schema -w @paraphe/model)', async () => {
    expect(await readFile(FICHIER, 'utf8')).toBe(ecrireSchema());
  }, 60_000);

  it('se présente comme un schéma 2020-12 publié', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:paraphe:schema:1',
      title: expect.any(String),
      description: expect.any(String),
    });
    expect(JSON.stringify(schema)).not.toMatch(/#\/definitions\/|draft-07/);
  });

  it('décrit chacune de ses définitions, sans ligne coupée', () => {
    for (const [nom, definition] of Object.entries<Noeud>(schema.$defs)) {
      expect(definition.description, nom).toMatch(/^\S.*\S$/);
    }
  });

  it('ne laisse passer aucune clé inconnue', () => {
    const ouverts: string[] = [];
    const visiter = (noeud: Noeud, chemin: string) => {
      if (typeof noeud !== 'object' || noeud === null) return;
      if (noeud.properties && noeud.additionalProperties !== false) ouverts.push(chemin);
      for (const [cle, enfant] of Object.entries(noeud)) visiter(enfant, `${chemin}/${cle}`);
    };
    visiter(schema, '');
    expect(ouverts).toEqual([]);
  });

  it('a une ligne dans la table des rubriques pour chaque clé d’une fiche', () => {
    expect(Object.keys(schema.$defs.Rubriques.properties).sort()).toEqual(RUBRIQUES.map((r) => r.cle).sort());
  });

  it('admet un contrat, ses fiches, ses sommes, ses positions', () => {
    const indicateurs = [{ libelle: 'Élus formés', cibles: [{ nombre: 25, en: { libelle: 'fin 2024' } }] }];
    const financements = {
      couts: [{ montant: { euros: 18000.5, taxe: 'TTC' } }],
      contributions: [{ type: 'financement', de: { acteur: 'CCTC' }, part: 120 }],
      totaux: { cout: { TTC: 18000.5 }, coutParAnnee: [{ annee: 2024, montant: { HT: 0 } }] },
    };
    const calendrier = {
      entrees: [{ quand: { recurrence: { nombre: 3, par: 'an', mois: [3, 12] } }, libelles: [] }],
    };
    const fiche = {
      ...action,
      indicateurs,
      financements,
      calendrier,
      repondA: [{ a: 'axe', numeros: ['2'] }],
    };
    const point = { ligne: 1, colonne: 1 };
    const racine = { positions: { '/contrats/0': { fichier: 'a.paraphe', debut: point, fin: point } } };
    const sousActions = [{ numero: '1.4.2.a', titre: 'Étude' }];
    expect(
      fautes(
        { actions: [{ ...fiche, sousActions }], acteurs: [{ identifiant: 'CCTC', siren: '20006' }] },
        racine,
      ),
    ).toEqual([]);
  });

  it.each([
    ['une clé inconnue', { pilote: [] }, '/contrats/0 additionalProperties'],
    ['une date écrite à la française', { signeLe: '15/06/2024' }, '/contrats/0/signeLe pattern'],
    [
      'un numéro avec un espace',
      { actions: [{ ...action, numero: '1. 4' }] },
      '/contrats/0/actions/0/numero pattern',
    ],
    ['un numéro en nombre', { actions: [{ ...action, numero: 7 }] }, '/contrats/0/actions/0/numero type'],
    [
      'un montant négatif',
      { financements: { couts: [{ montant: { euros: -1 } }] } },
      '/contrats/0/financements/couts/0/montant/euros minimum',
    ],
    [
      'un treizième mois',
      { calendrier: { recurrence: { nombre: 1, par: 'an', mois: [13] } } },
      '/contrats/0/calendrier/recurrence/mois/0 maximum',
    ],
    [
      'un SIREN avec des espaces',
      { acteurs: [{ identifiant: 'A', siren: '200 066 322' }] },
      '/contrats/0/acteurs/0/siren pattern',
    ],
    [
      'un acteur marqué comme importé',
      { acteurs: [{ identifiant: 'A', importe: true }] },
      '/contrats/0/acteurs/0 additionalProperties',
    ],
    ['une partie sans nom', { pilotes: [{ chefDeFile: true }] }, '/contrats/0/pilotes/0 oneOf'],
    [
      'une valeur en chiffres et en mots',
      { indicateurs: [{ libelle: 'x', reference: { nombre: 1, texte: 'un' } }] },
      '/contrats/0/indicateurs/0/reference oneOf',
    ],
    ['un statut inventé', { statut: 'en retard' }, '/contrats/0/statut enum'],
  ])('refuse %s', (_, proprietes, faute) => {
    expect(fautes(proprietes)).toContain(faute);
  });

  it('refuse un avenant dont une opération en fait deux', () => {
    const operation = { proroge: { jusquAu: '2028-12-31' }, commentaire: 'Prorogation' };
    const avenant = { numero: '1', contrat: 'c', acteurs: [], operations: [operation] };
    expect(fautes({}, { avenants: [avenant] })).toEqual(['/avenants/0/operations/0 maxProperties']);
  });
});
