// Writes paraphe.schema.json, the JSON Schema of a Paraphe document, from the types of this package.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const chemin = (relatif) => fileURLToPath(new URL(relatif, import.meta.url));

export const FICHIER = chemin('../paraphe.schema.json');

const NUMERO = { pattern: String.raw`^\d+(\.\d+)*(\.[A-Za-z])?$` };
const CHIFFRES = { pattern: String.raw`^\d+$` };
const POSITIF = { minimum: 0 };
const ENTIER = { type: 'integer', minimum: 0 };
const RANG = { type: 'integer', minimum: 1 };
const UN_DES_DEUX = (a, b) => ({ oneOf: [{ required: [a] }, { required: [b] }] });

/**
 * What the types cannot say. By path: definition, then properties; `[]` for the items of a list. A SIREN of eight digits, a
 * share over 100 % are for the checks to tell, not for the schema to refuse.
 */
const PRECISIONS = {
  DateISO: { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  'Montant.euros': POSITIF,
  'ParTaxe.HT': POSITIF,
  'ParTaxe.TTC': POSITIF,
  'ParTaxe.nonPrecise': POSITIF,
  'TotauxPlan.etp': POSITIF,
  'TotauxPlan.coutParAnnee[].annee': RANG,
  'TotauxPlan.contributionsParAnnee[].annee': RANG,
  'Cout.ans': POSITIF,
  'Contribution.ans': POSITIF,
  'Contribution.part': POSITIF,
  'Contribution.etp': POSITIF,
  'Coordination.postes[].etp': POSITIF,

  'Axe.numero': NUMERO,
  'Objectif.numero': NUMERO,
  'Action.numero': NUMERO,
  'SousAction.numero': NUMERO,
  'Orientation.numero': NUMERO,
  'ObjectifVise.numero': NUMERO,
  'Diagnostic.besoins[].numero': NUMERO,
  'Article.numero': NUMERO,
  'Avenant.numero': NUMERO,
  'ReferenceElement.numero': NUMERO,
  'ReferenceElement.deAxe': NUMERO,
  'Reponse.numeros[]': NUMERO,
  'Acteur.siren': CHIFFRES,
  'Acteur.siret': CHIFFRES,
  'Territoire.siren': CHIFFRES,

  'Contrat.generation': ENTIER,
  'Territoire.habitants.nombre': ENTIER,
  'Territoire.habitants.annee': RANG,
  'Territoire.creeEn': RANG,
  'Territoire.nombreCommunes': ENTIER,
  'EntreeCalendrier.numero': ENTIER,
  'Phase.numero': ENTIER,
  'Indicateur.etape': ENTIER,
  'Indicateur.mesureEn[]': ENTIER,
  'Recurrence.nombre': ENTIER,
  'Recurrence.nombreMax': ENTIER,
  'Recurrence.mois[]': { type: 'integer', minimum: 1, maximum: 12 },
  'Demande.borne.nombre': ENTIER,
  'Position.debut.ligne': RANG,
  'Position.debut.colonne': RANG,
  'Position.fin.ligne': RANG,
  'Position.fin.colonne': RANG,
  'ConstatEcrit.debut.ligne': RANG,
  'ConstatEcrit.debut.colonne': RANG,
  'ConstatEcrit.fin.ligne': RANG,
  'ConstatEcrit.fin.colonne': RANG,

  Operation: { minProperties: 1, maxProperties: 1 },
  Partie: UN_DES_DEUX('acteur', 'texte'),
  Valeur: UN_DES_DEUX('nombre', 'texte'),
  Mesure: UN_DES_DEUX('nombre', 'texte'),
};

/** Properties that live in memory only. */
const JAMAIS_ECRITES = [['Acteur', 'importe']];

/**
 * @returns the schema, JSON Schema 2020-12, its definitions in alphabetical order
 * @throws when a path of the tables above leads nowhere: the types have changed
 */
export function genererSchema() {
  const genere = createGenerator({
    path: chemin('../src/types/document.ts'),
    // Absolute: a relative one would be looked for in the directory where the command is typed.
    tsconfig: chemin('../tsconfig.json'),
    type: 'DocumentParaphe',
    topRef: false,
    additionalProperties: false,
    // The types are checked by `npm run typecheck`, with the compiler of the project.
    skipTypeCheck: true,
  }).createSchema('DocumentParaphe');

  const { definitions, type, properties, required, additionalProperties } = versJsonSchema2020(genere);
  for (const [definition, propriete] of JAMAIS_ECRITES) {
    if (!definitions[definition]?.properties[propriete])
      throw new Error(`${definition}.${propriete} is not in the types`);
    delete definitions[definition].properties[propriete];
  }
  for (const [ou, precision] of Object.entries(PRECISIONS))
    Object.assign(trouver(definitions, ou), precision);
  const noms = Object.keys(definitions).sort();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:paraphe:schema:1',
    title: 'Document Paraphe',
    description:
      'Contracts and conventions of French local authorities, with their fiches-actions. One document per compilation; ' +
      'keys are stable: French, no accent, camelCase.',
    type,
    properties,
    required,
    additionalProperties,
    $defs: Object.fromEntries(noms.map((nom) => [nom, definitions[nom]])),
  };
}

/** Draft-07 to 2020-12: where definitions stand, and descriptions on one line. */
function versJsonSchema2020(noeud) {
  if (Array.isArray(noeud)) return noeud.map(versJsonSchema2020);
  if (typeof noeud !== 'object' || noeud === null) return noeud;
  const entrees = Object.entries(noeud).map(([cle, valeur]) => {
    if (cle === '$ref') return [cle, valeur.replace('#/definitions/', '#/$defs/')];
    if (cle === 'description' && typeof valeur === 'string') return [cle, valeur.replace(/\s+/g, ' ')];
    return [cle, versJsonSchema2020(valeur)];
  });
  return Object.fromEntries(entrees);
}

function trouver(definitions, ou) {
  const [nom, ...cles] = ou.replaceAll('[]', '.[]').split('.');
  let noeud = definitions[nom];
  for (const cle of cles) noeud = cle === '[]' ? noeud?.items : noeud?.properties?.[cle];
  if (!noeud) throw new Error(`${ou} is not in the types`);
  return noeud;
}

/** @returns the text of the file, as it is committed. */
export function ecrireSchema() {
  return `${JSON.stringify(genererSchema(), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(FICHIER, ecrireSchema());
