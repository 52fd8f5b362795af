/** `paraphe check`: what is missing or wrong in the contracts. */
import { compter, compteVide } from '../constats.js';
import { trouverEntrees } from '../fichiers/trouver.js';
import { lireOptions } from '../options.js';
import { sortieGithub } from '../sorties/github.js';
import { sortieJson } from '../sorties/json.js';
import { sortieJunit } from '../sorties/junit.js';
import type { Sortie } from '../sorties/sortie.js';
import { sortieTexte } from '../sorties/texte.js';
import { CODES, dire, ecrire, peintre } from '../terminal.js';
import { verifierTout } from '../verification.js';

const FORMATS = ['text', 'json', 'sarif', 'github', 'junit'] as const;
type Format = (typeof FORMATS)[number];

export async function check(args: string[]): Promise<number> {
  const { options, mots } = await lireOptions(args, { format: { type: 'string', choix: FORMATS } });
  const sortie = await choisirSortie((options.format as Format | undefined) ?? 'text');
  const { entrees, fautes } = trouverEntrees(mots);
  const compte = compteVide();
  for (const { message } of fautes) dire(`${message}\n`);
  for await (const { entree, constats } of verifierTout(entrees, fautes)) {
    compter(compte, constats);
    compte.fichiers += 1;
    sortie.fichier(entree.nom, constats);
  }
  await sortie.finir(compte, fautes);
  if (fautes.length) return CODES.usage;
  return compte.erreurs ? CODES.constats : CODES.bien;
}

async function choisirSortie(format: Format): Promise<Sortie> {
  if (format === 'json') return sortieJson(ecrire);
  if (format === 'github') return sortieGithub(ecrire);
  if (format === 'junit') return sortieJunit(ecrire);
  // The pages of the rules are of use to no other format.
  if (format === 'sarif') return (await import('../sorties/sarif.js')).sortieSarif(ecrire);
  return sortieTexte(ecrire, peintre('sortie'));
}
