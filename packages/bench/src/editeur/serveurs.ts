/** The two servers: how each is started, and the settings that it reads. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** In the order in which they are asked. */
export const NOMS = ['yaml', 'paraphe'] as const;
export type Nom = (typeof NOMS)[number];

export interface Serveur {
  /** Also the language of its texts, and how the names of their files end. */
  nom: Nom;
  /** What Node runs, with its arguments. */
  arguments: string[];
  /** What the client's configuration holds, by section. */
  reglages: Record<string, unknown>;
}

const SCHEMA = new URL('../../rivaux/contrat.schema.json', import.meta.url).toString();

/** Everything that an author profits from is on; the catalogues on the network are off, since no text here needs them. */
const REGLAGES_YAML = {
  schemas: { [SCHEMA]: ['*.yaml'] },
  validate: true,
  hover: true,
  completion: true,
  format: { enable: true },
  schemaStore: { enable: false },
  kubernetesCRDStore: { enable: false },
};

/** Bundles the server of Paraphe as the extension does. */
export async function preparerServeurs(): Promise<Record<Nom, Serveur>> {
  const paquet = fileURLToPath(new URL('../../', import.meta.url));
  const outfile = `${paquet}.cache/serveur-paraphe.cjs`;
  await build({
    stdin: {
      contents: "import { demarrer } from '@paraphe/language-server/node'; demarrer();",
      resolveDir: paquet,
    },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    legalComments: 'none',
    logLevel: 'warning',
  });
  const yaml = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  return {
    paraphe: { nom: 'paraphe', arguments: [outfile, '--stdio'], reglages: {} },
    yaml: { nom: 'yaml', arguments: [yaml, '--stdio'], reglages: { yaml: REGLAGES_YAML } },
  };
}
