/** `paraphe compile`: JSON of each contract, one at a time. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { avancement } from '../avancement.js';
import { Bilan } from '../bilan.js';
import type { Destination, Forme } from '../destinations/destination.js';
import { Dossier } from '../destinations/dossier.js';
import { Unique } from '../destinations/unique.js';
import { nommer } from '../fichiers/chemins.js';
import { commencer, creerDossier, FauteEcriture } from '../fichiers/ecrire.js';
import { type Entree, trouverEntrees } from '../fichiers/trouver.js';
import type { Demande, Lecture } from '../lecture.js';
import { lireTout } from '../lectures.js';
import { lireOptions } from '../options.js';
import { CODES, dire, direEchec, ecrire, FauteUsage } from '../terminal.js';
import { textes } from '../textes.js';

export async function compile(args: string[]): Promise<number> {
  const { options, mots } = await lireOptions(args, {
    output: { type: 'string', short: 'o' },
    pretty: { type: 'boolean' },
    'with-constats': { type: 'boolean' },
    positions: { type: 'boolean' },
    strict: { type: 'boolean' },
    partial: { type: 'boolean' },
  });
  const forme: Forme = {
    aere: options.pretty === true,
    constats: options['with-constats'] === true,
    positions: options.positions === true,
    partiel: options.partial === true,
  };
  const { entrees, fautes } = trouverEntrees(mots);
  for (const { message } of fautes) dire(`${message}\n`);
  if (!entrees.length) return CODES.usage;
  const sortie = options.output as string | undefined;
  if (sortie === undefined && entrees.length > 1) throw new FauteUsage(textes().ouEcrire(entrees.length));
  try {
    const destination = choisir(sortie ?? '-', forme, entrees);
    const demande: Demande = { pour: destination.genre, forme, strict: options.strict === true };
    const codes = await compiler(entrees, destination, demande);
    return fautes.length ? CODES.usage : codes;
  } catch (faute) {
    if (!(faute instanceof FauteEcriture)) throw faute;
    dire(`${faute.message}\n`);
    return CODES.usage;
  }
}

/** @throws FauteEcriture when the file or folder cannot be made, FauteUsage when it is one of the texts */
function choisir(sortie: string, forme: Forme, entrees: readonly Entree[]): Destination {
  if (sortie === '-')
    return new Unique(() => ({ ajouter: ecrire, finir() {}, abandonner() {} }), undefined, forme);
  const chemin = path.resolve(sortie);
  const nom = nommer(chemin);
  const existant = statSync(chemin, { throwIfNoEntry: false });
  if (/[\\/]$/.test(sortie) || existant?.isDirectory()) {
    creerDossier(chemin, nom);
    return new Dossier(chemin);
  }
  if (entrees.some((entree) => entree.chemin === chemin)) throw new FauteUsage(textes().sortieEstEntree(nom));
  return new Unique(() => commencer(chemin, nom, 'durable'), nom, forme);
}

async function compiler(
  entrees: readonly Entree[],
  destination: Destination,
  demande: Demande,
): Promise<number> {
  const bilan = new Bilan();
  const avance = avancement(entrees.length);
  let code: number = CODES.bien;
  const pire = (autre: number) => {
    code = Math.max(code, autre);
  };
  try {
    for await (const issue of lireTout(entrees, demande)) {
      avance.effacer();
      if ('faute' in issue) {
        direEchec(issue);
        pire(CODES.usage);
      } else pire(livrer(issue, bilan, destination));
      avance.montrer();
    }
    avance.effacer();
    const ecrits = destination.finir();
    bilan.resumer();
    if (ecrits !== undefined) dire(`${ecrits}\n`);
  } catch (faute) {
    avance.effacer();
    destination.abandonner();
    throw faute;
  }
  return code;
}

/** Hands what was read to its destination, unless it is refused. @returns the exit code that it calls for */
function livrer(lecture: Lecture, bilan: Bilan, destination: Destination): number {
  const { entree, fautive, refusee, erreurs, constats } = lecture;
  bilan.noter(constats);
  if (refusee) {
    // A text that parses is refused by --strict only.
    dire(`${textes().refuse(entree.nom, erreurs, !fautive)}\n`);
    return CODES.constats;
  }
  const plainte = destination.recevoir(lecture);
  if (plainte === undefined) return CODES.bien;
  dire(`${plainte}\n`);
  return CODES.usage;
}
