/** The communes of the official geography: those of an intercommunalité, the one of a code, those of a name. */
import { LETTRES, lignesDesCommunes, SIGNES } from './generated/communes.js';
import { motsDe, motsPleins } from './recherche.js';

export interface Commune {
  /** INSEE code: `82033`, `2A004`, `97411`. */
  code: string;
  nom: string;
  /** Total population (population totale, INSEE), in inhabitants. */
  population: number;
}

export interface CommuneSituee {
  commune: Commune;
  /** SIREN of its intercommunalité; a few islands and the overseas collectivités have none. */
  siren?: string;
  /** SIREN of its territory (établissement public territorial) within the Métropole du Grand Paris. */
  ept?: string;
  /** What the name that was looked for names within it: a former commune, an arrondissement. */
  ancienNom?: string;
}

/** Kept once it was asked for: an engine may forget what a function returns, and read it again. */
let texte: string | undefined;
/** The communes of the lines that were read, by the beginnings of these. */
const lues = new Map<string, readonly Commune[]>();
/** The communes of an intercommunalité by name, where some were looked for so. */
const parNom = new WeakMap<readonly Commune[], ReadonlyMap<string, Commune>>();
/** Code of a former commune, or of an arrondissement: that of the commune that holds it now. */
let reprises: ReadonlyMap<string, string> | undefined;
/** The same text as words alone, read on the first look-up of a name. */
let enMots: string | undefined;

/**
 * @param siren nine digits of an intercommunalité, or of a territory of Grand Paris; spaces do not count
 * @returns its communes by name; none for an unknown number
 */
export function communesDe(siren: string): readonly Commune[] {
  const cle = siren.replace(/\s/g, '');
  if (!/^\d{9}$/.test(cle)) return [];
  const communes = communesDeLaLigne(cle);
  return communes.length ? communes : communesDeLaLigne(`e${cle}`);
}

/**
 * @param code INSEE code of a commune; that of a former commune, or of an arrondissement of Paris, Lyon or Marseille, gives the
 * commune that holds it now
 */
export function communeParCode(code: string): CommuneSituee | undefined {
  const cle = code.replace(/\s/g, '').toUpperCase();
  if (!/^\d[\dAB]\d{3}$/.test(cle)) return undefined;
  const situee = situer(cle);
  if (situee) return situee;
  reprises ??= lireReprises();
  const reprise = reprises.get(cle);
  return reprise === undefined ? undefined : situer(reprise);
}

/**
 * @param nom accents, case, hyphens and articles do not count, nor whether « Saint » is written « St »; former communes are found
 * by their names too, and arrondissements as `Paris 12e` or `Lyon 3ème`
 * @returns the communes of that name: those that bear it today first, then by population; none for no word
 */
export function communesParNom(nom: string): CommuneSituee[] {
  const cle = cleDeNom(nom);
  if (!cle) return [];
  enMots ??= mettreEnMots();
  const finActuelles = debutDesAnciennes(enMots);
  const trouvees = new Map<string, CommuneSituee>();
  for (let place = enMots.indexOf(cle); place >= 0; place = enMots.indexOf(cle, place + 1)) {
    const ancienne = place > finActuelles;
    const suite = enMots.charAt(place + cle.length);
    if (enMots.charAt(place - 4) !== '|' || !(ancienne ? /[|;]/ : /\d/).test(suite)) continue;
    const situee = communeParCode(departementEn(enMots, place) + enMots.slice(place - 3, place));
    if (situee && !trouvees.has(situee.commune.code))
      trouvees.set(situee.commune.code, ancienne ? { ...situee, ancienNom: nom.trim() } : situee);
  }
  return [...trouvees.values()].sort(
    (a, b) =>
      Number(a.ancienNom !== undefined) - Number(b.ancienNom !== undefined) ||
      b.commune.population - a.commune.population,
  );
}

/**
 * @param siren as in `communesDe`
 * @param nom as in `communesParNom`
 * @returns the commune of that name in an intercommunalité, the first of two namesakes; former communes are not looked for
 */
export function communeDuTerritoire(siren: string, nom: string): Commune | undefined {
  const communes = communesDe(siren);
  let connues = parNom.get(communes);
  if (!connues) {
    connues = new Map(communes.map((commune) => [cleDeNom(commune.nom), commune]));
    parNom.set(communes, connues);
  }
  // La Vergne and Vergné are two communes of one intercommunalité.
  return communes.find((commune) => commune.nom === nom) ?? connues.get(cleDeNom(nom));
}

function lignes(): string {
  texte ??= lignesDesCommunes();
  return texte;
}

/** Where the lines of former communes start: after that of the communes of no intercommunalité, whose beginning is empty. */
function debutDesAnciennes(texte: string): number {
  return texte.indexOf(';', texte.indexOf(';|') + 1) + 1;
}

function communesDeLaLigne(cle: string): readonly Commune[] {
  const connues = lues.get(cle);
  if (connues) return connues;
  const debut = lignes().indexOf(`;${cle}|`) + 1;
  // A number that nobody has leaves nothing behind.
  if (!debut) return [];
  const communes = lireLigne(lignes().slice(debut, lignes().indexOf(';', debut)));
  lues.set(cle, communes);
  return communes;
}

/** Reads only the lines of communes of the same département. */
function situer(code: string): CommuneSituee | undefined {
  const departement = `|${code.slice(0, 2)}|`;
  const fin = debutDesAnciennes(lignes());
  let situee: CommuneSituee | undefined;
  let place = lignes().indexOf(departement);
  while (place >= 0 && place < fin) {
    const debut = lignes().lastIndexOf(';', place) + 1;
    const cle = lignes().slice(debut, lignes().indexOf('|', debut));
    const commune = communesDeLaLigne(cle).find((membre) => membre.code === code);
    if (commune) {
      situee ??= { commune };
      if (cle.startsWith('e')) situee.ept = cle.slice(1);
      else if (cle) situee.siren = cle;
    }
    place = lignes().indexOf(departement, place + 1);
  }
  return situee;
}

function lireReprises(): Map<string, string> {
  const reprises = new Map<string, string>();
  for (const ligne of lignes().slice(debutDesAnciennes(lignes()), -1).split(';')) {
    const par = ligne.slice(0, 5);
    for (const { code } of lireLigne(ligne, par.slice(0, 2))) reprises.set(code, par);
  }
  return reprises;
}

/** Reads a line of communes.ts: see scripts/generer.mjs. A former commune has no population, and may have no name. */
function lireLigne(ligne: string, departement = ''): Commune[] {
  const communes: Commune[] = [];
  let debut = departement;
  for (const morceau of ligne.replace(ECRITS, lettre).split('|').slice(1)) {
    const suite = morceau.slice(3);
    if (morceau.length === 2) debut = morceau;
    else {
      const nom = suite.replace(/\d+$/, '');
      communes.push({ code: debut + morceau.slice(0, 3), nom, population: Number(suite.slice(nom.length)) });
    }
  }
  return communes;
}

/** The signs that stand for letters with accents. */
const ECRITS = /[!-&*+,./:<=>?@[\]^_`{}~]/g;
const lettre = (signe: string) => LETTRES[SIGNES.indexOf(signe)] ?? signe;

const ARTICLES = 'd|l|de|du|des|la|le|les|et|en';

/** All names at once, each as `cleDeNom` makes it: one by one would take four times longer. */
function mettreEnMots(): string {
  const nues = [...LETTRES].map((l) => motsDe(l).join(''));
  return lignes()
    .replace(ECRITS, (signe) => nues[SIGNES.indexOf(signe)] ?? signe)
    .toLowerCase()
    .replace(/[()]/g, '')
    .replace(/[-' ]+/g, ' ')
    .replace(new RegExp(`(?<=\\|\\d{3})(?:(?:${ARTICLES}) )+`, 'g'), '')
    .replace(new RegExp(` (?:${ARTICLES})(?=[ \\d|;])`, 'g'), '')
    .replace(/(?<=[ \d])saint(?=e?s?[ \d|;])/g, 'st')
    .replace(/(?<= \d+)er? arrondissement(?=[|;])/g, '');
}

/** @returns what the codes at a place of the text start with: the last `|82|` of its line, or the beginning of that. */
function departementEn(texte: string, place: number): string {
  const debut = texte.lastIndexOf(';', place) + 1;
  const ligne = texte.slice(debut, place);
  const marque = [...ligne.matchAll(/\|(\d[\dab])(?=\|)/g)].at(-1)?.[1];
  return marque ?? ligne.slice(0, 2);
}

/** @returns the words that tell a commune from another: `st nicolas grave`, `paris 12` */
function cleDeNom(nom: string): string {
  return motsPleins(motsDe(nom))
    .map((mot) => mot.replace(/^saint(?=e?s?$)/, 'st').replace(/^(\d+)(?:er|e|eme|nd)$/, '$1'))
    .filter((mot, rang) => rang === 0 || mot !== 'arrondissement')
    .join(' ');
}
