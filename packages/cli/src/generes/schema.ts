/** packages/language/paraphe.config.schema.json: the JSON Schema of `paraphe.config.json`, from the rules. */
import { nomsReglables, SEVERITES_REGLEES } from '@paraphe/language';
import { pourquoi, type RegleListee, toutesLesRegles } from '../regles.js';

/** @returns the text of the file, as it is committed: draft 7, which every editor reads */
export async function ecrireSchemaDeConfiguration(): Promise<string> {
  const regles = toutesLesRegles();
  const parNom = new Map(regles.map((regle) => [regle.nom, regle]));
  const reglables = await Promise.all(
    nomsReglables([...parNom.keys()]).map(async (nom) => [nom, await decrire(nom, parNom.get(nom))]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:paraphe:configuration:1',
    title: 'paraphe.config.json',
    description:
      'Ce qu’un dossier décide pour ses contrats : gravité des règles, modèles, langue des messages.',
    // For VS Code: the file is read with its comments.
    allowComments: true,
    allowTrailingCommas: true,
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Adresse de ce schéma, pour un éditeur qui la demande.' },
      langue: {
        enum: ['fr', 'en'],
        default: 'fr',
        description: 'Langue des messages de « paraphe », quand --lang ne la dit pas.',
      },
      regles: { $ref: '#/definitions/regles' },
      modeles: { $ref: '#/definitions/modeles' },
      dossiers: {
        type: 'object',
        description:
          'Réglages propres à des dossiers placés sous celui de ce fichier, par leur chemin : « contrats/2024 ».',
        propertyNames: { not: { pattern: String.raw`[*?]|(^|/)\.\.(/|$)` } },
        additionalProperties: {
          type: 'object',
          properties: {
            regles: { $ref: '#/definitions/regles' },
            modeles: { $ref: '#/definitions/modeles' },
          },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
    definitions: {
      regles: {
        type: 'object',
        description: 'Gravité des règles, par leur nom, ou par celui de leur famille : « territoire/* ».',
        properties: Object.fromEntries(reglables),
        additionalProperties: false,
      },
      modeles: {
        type: 'array',
        description:
          'Fichiers de modèles que suivent les contrats du dossier ; le chemin part du dossier de ce fichier.',
        items: { type: 'string', pattern: String.raw`\S` },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

async function decrire(nom: string, regle: RegleListee | undefined): Promise<object> {
  if (!regle)
    return {
      enum: SEVERITES_REGLEES,
      description: `Toutes les règles de la famille « ${nom.slice(0, -2)} ».`,
    };
  return {
    enum: SEVERITES_REGLEES,
    default: regle.severite,
    description: `${await pourquoi(nom)} (${regle.severite})`,
  };
}
