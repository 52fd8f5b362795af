// Boils the official geography down to what the référentiel needs, into src/generated/: regions and départements
// (geographie.json), intercommunalités (epci.json). Source: @etalab/decoupage-administratif, from INSEE and the DGCL.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const lire = (nom) => require(`@etalab/decoupage-administratif/data/${nom}.json`);

/** Overseas collectivités (`com`) have neither département nor région. */
const estFrancais = ({ zone }) => zone !== 'com';
const departementDe = (commune) => commune.slice(0, commune.startsWith('97') ? 3 : 2);

const regions = lire('regions')
  .filter(estFrancais)
  .map(({ code, nom }) => ({ code, nom }));
const departements = lire('departements')
  .filter(estFrancais)
  .map(({ code, nom, region, typeLiaison }) => ({ code, nom, region, liaison: typeLiaison }));

// One string, a line an intercommunalité: loading it costs nothing until somebody searches it.
const epci = [...lire('epci'), ...lire('ept')]
  .map(({ code, nom, type, populationTotale, membres }) =>
    [code, propre(nom), type, populationTotale, membres.length, departementsDe(membres).join(',')].join('\t'),
  )
  .sort()
  .join('\n');

await ecrire('geographie.json', { regions, departements });
await ecrire('epci.json', epci);

/** @returns the départements of the communes, the one of most inhabitants first */
function departementsDe(communes) {
  const habitants = new Map();
  for (const { code, populationTotale = 0 } of communes) {
    const departement = departementDe(code);
    habitants.set(departement, (habitants.get(departement) ?? 0) + populationTotale);
  }
  return [...habitants].sort((a, b) => b[1] - a[1]).map(([departement]) => departement);
}

function propre(nom) {
  return nom.replace(/\s+/g, ' ').trim();
}

async function ecrire(fichier, contenu) {
  const dossier = new URL('../src/generated/', import.meta.url);
  await mkdir(dossier, { recursive: true });
  await writeFile(new URL(fichier, dossier), `${JSON.stringify(contenu)}\n`);
}
