// Boils the official geography down to what the référentiel needs, into src/generated/: regions and départements
// (geographie.json), intercommunalités (epci.json), their communes (communes.ts).
// Source: @etalab/decoupage-administratif, from INSEE and the DGCL.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const lire = (nom) => require(`@etalab/decoupage-administratif/data/${nom}.json`);

/** Overseas collectivités (`com`) have neither département nor région. */
const estFrancais = ({ zone }) => zone !== 'com';
/** What stands between two lines of communes.ts, and between the parts of one. */
const [FIN, SEPARATEUR] = [';', '|'];
const departementDe = (commune) => commune.slice(0, commune.startsWith('97') ? 3 : 2);

const regions = lire('regions')
  .filter(estFrancais)
  .map(({ code, nom }) => ({ code, nom }));
const departements = lire('departements')
  .filter(estFrancais)
  .map(({ code, nom, region, typeLiaison }) => ({ code, nom, region, liaison: typeLiaison }));

// One string, a line an intercommunalité: loading it costs nothing until somebody searches it.
const intercommunalites = [...lire('epci'), ...lire('ept')];
const epci = intercommunalites
  .map(({ code, nom, type, populationTotale, membres }) =>
    [code, propre(nom), type, populationTotale, membres.length, departementsDe(membres).join(',')].join('\t'),
  )
  .sort()
  .join('\n');

await ecrire('geographie.json', { regions, departements });
await ecrire('epci.json', epci);
await ecrireCommunes();

/**
 * communes.ts: one string, after whose first mark stands a line an intercommunalité, closed by a mark: its SIREN, then its
 * communes by name: `82`, what the next codes start with; `033Castelsarrasin14578`, the end of a code, the name, the inhabitants.
 * `e` stands before the SIREN of the territories of the Métropole du Grand Paris, whose communes are on its line too; the line
 * of the communes of no intercommunalité has no SIREN. Then a line for each commune that took in others: its code, then theirs
 * (`126`), with their names where they are known (`120Cordieux`); so are the arrondissements of Paris, Lyon and Marseille.
 *
 * A function, so that no engine reads the string before it is asked for; in ASCII, which costs the least to read and to keep:
 * letters with accents are written as signs.
 */
async function ecrireCommunes() {
  const toutes = lire('communes');
  const actuelles = new Map(
    toutes.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]),
  );
  const seules = new Set(actuelles.keys());
  const membres = intercommunalites.map(({ code, type, membres }) => {
    for (const membre of membres) seules.delete(membre.code);
    return ligne(
      type === 'EPT' ? `e${code}` : code,
      membres.map((membre) => [membre.code, actuelles.get(membre.code).nom, membre.populationTotale ?? 0]),
    );
  });
  // The lands without inhabitants (Kerguelen, Terre-Adélie) are no communes.
  const sansEpci = [...seules]
    .map((code) => [code, actuelles.get(code).nom, actuelles.get(code).population])
    .filter(([, , habitants]) => habitants);
  const anciennes = [...anciennesCommunes(toutes, actuelles)].map(([code, prises]) =>
    ligne(code, prises, code.slice(0, 2)),
  );
  const lignes = [...membres.sort(), ligne('', sansEpci), ...anciennes.sort()];
  const employes = new Set(lignes.join(''));
  const lettres = [...employes].filter((signe) => signe > '~').sort();
  const signes = [...'!#$%&()*+,./:<=>?@[]^_`{}~'].filter((signe) => !employes.has(signe));
  if (lettres.length > signes.length || employes.has(FIN))
    throw new Error('communes.ts: too few signs for the letters with accents');
  const texte = `${FIN}${lignes.join(FIN)}${FIN}`.replace(
    /[^\x20-\x7e]/g,
    (lettre) => signes[lettres.indexOf(lettre)],
  );
  await ecrireTexte(
    'communes.ts',
    `export const LETTRES = ${JSON.stringify(lettres.join(''))};
export const SIGNES = ${JSON.stringify(signes.slice(0, lettres.length).join(''))};
export function lignesDesCommunes(): string {
  return ${JSON.stringify(texte)};
}
`,
  );
}

function ligne(cle, communes, departement) {
  const morceaux = [cle];
  let debut = departement;
  for (const [code, nom, habitants = ''] of communes.sort((a, b) => a[1].localeCompare(b[1], 'fr'))) {
    if (code.slice(0, 2) !== debut) {
      debut = code.slice(0, 2);
      morceaux.push(debut);
    }
    morceaux.push(code.slice(2) + propre(nom) + habitants);
  }
  return morceaux.join(SEPARATEUR);
}

/** @returns by code of a commune, those that it took in and its other names: code and name, which may be empty */
function anciennesCommunes(toutes, actuelles) {
  const prises = new Map();
  const prendre = (par, code, nom) => {
    const commune = actuelles.get(par);
    if (!commune || commune.nom === nom || (actuelles.has(code) && code !== par)) return;
    const connues = prises.get(par) ?? prises.set(par, new Map()).get(par);
    if (nom || ![...connues.values()].some(([ancien]) => ancien === code))
      connues.set(code + nom, [code, nom]);
  };
  for (const { type, code, nom, chefLieu, commune } of toutes)
    if (type !== 'commune-actuelle') prendre(chefLieu ?? commune, code, nom);
  for (const { code, anciensCodes = [] } of actuelles.values())
    for (const ancien of anciensCodes) prendre(code, ancien, '');
  // The DGCL knows some communes by another name than INSEE.
  for (const { membres } of intercommunalites)
    for (const { code, nom } of membres) prendre(code, code, nom.replaceAll('’', "'"));
  return new Map([...prises].map(([code, connues]) => [code, [...connues.values()]]));
}

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
  await ecrireTexte(fichier, `${JSON.stringify(contenu)}\n`);
}

async function ecrireTexte(fichier, texte) {
  const dossier = new URL('../src/generated/', import.meta.url);
  await mkdir(dossier, { recursive: true });
  await writeFile(new URL(fichier, dossier), texte);
}
