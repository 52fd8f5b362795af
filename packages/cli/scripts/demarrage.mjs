// What `npm start` shows: the real contract of the examples, what it lacks, and the JSON made of it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';

const racine = fileURLToPath(new URL('../../..', import.meta.url));
const paraphe = fileURLToPath(new URL('../dist/paraphe.js', import.meta.url));
const EXEMPLE = 'examples/cls-terres-des-confluences';
const SORTIE = 'dist/json';

const enCouleurs = process.env.FORCE_COLOR
  ? process.env.FORCE_COLOR !== '0'
  : process.stdout.isTTY && !process.env.NO_COLOR;
/** @param {Parameters<typeof styleText>[0]} style @param {string} texte */
const peindre = (style, texte) => (enCouleurs ? styleText(style, texte) : texte);
/** @param {number} nombre @param {string} mot */
const compter = (nombre, mot) => `${nombre} ${mot}${nombre > 1 ? 's' : ''}`;
const dire = (texte = '') => console.log(texte);

/** @param {string[]} args @param {number[]} codes the exit codes that are no failure */
function lancer(args, codes) {
  const fait = spawnSync(process.execPath, [paraphe, ...args], {
    cwd: racine,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (fait.status === null || !codes.includes(fait.status)) {
    process.stderr.write(`${fait.stderr}${fait.error ? `${fait.error.message}\n` : ''}`);
    process.exit(fait.status || 1);
  }
  return fait.stdout;
}

if (!existsSync(path.join(racine, EXEMPLE))) {
  process.stderr.write(`Le dossier ${EXEMPLE} manque : il n'y a rien à montrer.\n`);
  process.exit(1);
}

lancer(['compile', EXEMPLE, '-o', `${SORTIE}/`, '--pretty'], [0]);
const { constats, resume } = JSON.parse(lancer(['check', EXEMPLE, '--format', 'json'], [0, 1]));
const fichiers = readdirSync(path.join(racine, SORTIE)).filter((nom) => nom.endsWith('.json'));
const contrats = fichiers.flatMap((nom) => {
  const fichier = `${SORTIE}/${nom}`;
  return JSON.parse(readFileSync(path.join(racine, fichier), 'utf8')).contrats.map((contrat) => ({
    fichier,
    contrat,
  }));
});
const reel = contrats.find(({ contrat }) => EXEMPLE.endsWith(contrat.identifiant)) ?? contrats[0];
const fiches = fichesDe(reel.contrat);

dire();
dire(peindre('bold', '  Paraphe : un contrat que l’on peut lire, vérifier et compter.'));
dire();
dire(`  ${reel.contrat.titre}`);
dire(
  peindre(
    'dim',
    `  ${compter(reel.contrat.axes.length, 'axe')}, ${fiches.length} ${fiches.length > 1 ? 'fiches-actions' : 'fiche-action'} (${EXEMPLE}/)`,
  ),
);
dire();

const manques = constats.filter(({ severite }) => severite !== 'information');
if (!manques.length) dire('  Ce contrat n’a aucun trou. C’est rare !');
else {
  dire(peindre('bold', '  Ce qui manque au vrai contrat'));
  for (const [regle, liste] of parRegle(manques)) montrerRegle(regle, liste);
}
dire();
dire(
  `  ${compter(resume.erreurs, 'erreur')}, ${compter(resume.avertissements, 'avertissement')}, ${compter(resume.informations, 'information')}.`,
);
dire(
  `  Tout voir, ligne par ligne   ${peindre('cyan', `node packages/cli/dist/paraphe.js check ${EXEMPLE}`)}`,
);
dire(
  `  Comprendre une règle         ${peindre('cyan', `node packages/cli/dist/paraphe.js explain ${manques[0]?.regle ?? 'syntaxe'}`)}`,
);
dire();
dire(
  `${peindre('green', '✓')} ${peindre('bold', reel.fichier)} : tout le contrat en JSON, ${compter(fiches.length, 'fiche')}.`,
);

/** @returns {{ numero: string, titre: string }[]} every fiche of a contract, in order */
function fichesDe({ axes, objectifs = [], actions }) {
  const sous = (objectif) => objectif.actions;
  return [
    ...actions,
    ...objectifs.flatMap(sous),
    ...axes.flatMap((axe) => [...axe.actions, ...axe.objectifs.flatMap(sous)]),
  ];
}

/** @returns the constats by rule: the errors first, then the rules met most often */
function parRegle(liste) {
  const groupes = new Map();
  for (const constat of liste) groupes.set(constat.regle, [...(groupes.get(constat.regle) ?? []), constat]);
  const rang = ([, [premier]]) => (premier.severite === 'erreur' ? 0 : 1);
  return [...groupes].sort((a, b) => rang(a) - rang(b) || b[1].length - a[1].length);
}

function montrerRegle(regle, liste) {
  const phrases = liste.map(sansElement);
  const commune = phrases.every((phrase) => phrase === phrases[0]);
  dire();
  dire(`  ${peindre('yellow', regle)}${commune ? ` : ${phrases[0]}` : ''}`);
  for (const [rang, constat] of liste.entries()) {
    dire(`    ${peindre('bold', lieu(constat))}${titre(constat)}${commune ? '' : ` : ${phrases[rang]}`}`);
  }
}

/** The message often starts by naming its element, which is told beside it. */
function sansElement({ element, message }) {
  const tete = element === undefined ? '' : message.slice(0, element.length);
  const suite = message.slice(tete.length).replace(/^\s*:\s*/, '');
  return tete && tete.toLowerCase() === element.toLowerCase() ? suite : message;
}

function lieu({ element, fichier, debut }) {
  return element ?? `${path.basename(fichier)}, ligne ${debut.ligne}`;
}

function titre({ element }) {
  const fiche = fiches.find(({ numero }) => element === `action ${numero}`);
  return fiche ? ` « ${fiche.titre.replace(/«\s*/g, '“').replace(/\s*»/g, '”')} »` : '';
}
