/** `paraphe compile`: JSON of each contract, one at a time. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { avancement } from '../avancement.js';
import { Bilan } from '../bilan.js';
import { Chantier, type Lu } from '../chantier.js';
import type { Destination, Forme } from '../destinations/destination.js';
import { Dossier } from '../destinations/dossier.js';
import { Unique } from '../destinations/unique.js';
import { nommer } from '../fichiers/chemins.js';
import { commencer, creerDossier, FauteEcriture } from '../fichiers/ecrire.js';
import { type Entree, trouverEntrees } from '../fichiers/trouver.js';
import { lireOptions } from '../options.js';
import { CODES, dire, ecrire, FauteUsage } from '../terminal.js';
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
    const codes = compiler(entrees, destination, options.strict === true, forme);
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
    return new Dossier(chemin, forme);
  }
  if (entrees.some((entree) => entree.chemin === chemin)) throw new FauteUsage(textes().sortieEstEntree(nom));
  return new Unique(() => commencer(chemin, nom, 'durable'), nom, forme);
}

function compiler(
  entrees: readonly Entree[],
  destination: Destination,
  strict: boolean,
  forme: Forme,
): number {
  const chantier = new Chantier();
  const bilan = new Bilan();
  const avance = avancement(entrees.length);
  let code: number = CODES.bien;
  const pire = (autre: number) => {
    code = Math.max(code, autre);
  };
  try {
    for (const entree of entrees) {
      const faute = chantier.traiter(entree, (lu: Lu) => {
        avance.effacer();
        const erreurs = lu.analyse.constats.filter(({ severite }) => severite === 'erreur').length;
        bilan.noter(lu);
        if ((lu.analyse.fautive && !forme.partiel) || (strict && erreurs > 0)) {
          dire(`${textes().refuse(entree.nom, erreurs, strict && !lu.analyse.fautive)}\n`);
          pire(CODES.constats);
          return;
        }
        const plainte = destination.recevoir(lu);
        if (plainte !== undefined) {
          dire(`${plainte}\n`);
          pire(CODES.usage);
        }
      });
      if (faute) {
        avance.effacer();
        dire(`${faute.message}\n`);
        pire(CODES.usage);
      }
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
