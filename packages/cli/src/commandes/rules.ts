/** `paraphe rules`: the rules by family, with the severity that the folder gives them; how many times each speaks in texts. */
import path from 'node:path';
import { Configurations, severiteReglee, URI } from '@paraphe/language';
import { lireUtilise } from '../chantier.js';
import { compter, compteVide } from '../constats.js';
import { type Entree, type Faute, trouverEntrees } from '../fichiers/trouver.js';
import { lireOptions } from '../options.js';
import {
  familleDe,
  listerRegles,
  pourquoi,
  type RegleListee,
  type SeveriteReglee,
  toutesLesRegles,
} from '../regles.js';
import { resumer } from '../sorties/texte.js';
import { CODES, dire, ecrire, peintre } from '../terminal.js';
import { type Compte, langue, textes } from '../textes.js';
import { verifierTout } from '../verification.js';

/** What was found in the texts that were named. */
interface Releve {
  compte: Compte;
  parRegle: ReadonlyMap<string, number>;
  fautes: readonly Faute[];
}

export async function rules(args: string[]): Promise<number> {
  const { options, mots } = await lireOptions(args, { format: { type: 'string', choix: ['text', 'json'] } });
  const { entrees, fautes } = mots.length ? trouverEntrees(mots) : { entrees: [], fautes: [] };
  for (const { message } of fautes) dire(`${message}\n`);
  if (mots.length && !entrees.length && options.format !== 'json') return CODES.usage;
  const releve = mots.length ? await relever(entrees, fautes) : undefined;
  const regles = toutesLesRegles().map((regle) => avecReglages(regle, reglagesDe(entrees)));
  if (options.format === 'json') ecrire(await enJson(regles, releve));
  else await montrerRegles(regles, releve);
  return fautes.length ? CODES.usage : CODES.bien;
}

/** Shows the rules to people: all that `paraphe explain` shows when no rule is named. */
export async function montrerRegles(
  regles: readonly RegleListee[] = toutesLesRegles().map((regle) => avecReglages(regle, reglagesDe([]))),
  releve?: Releve,
): Promise<void> {
  const peindre = peintre('sortie');
  const t = textes();
  if (releve) {
    const comptees = regles.map((regle) => ({ ...regle, constats: releve.parRegle.get(regle.nom) ?? 0 }));
    ecrire(listerRegles(comptees, peindre));
    if (releve.fautes.length) ecrire(`${peindre(t.nonLus(releve.fautes.length), 'rouge', 'gras')}\n`);
    if (releve.compte.fichiers)
      ecrire(
        `${t.reglesQuiParlent(releve.parRegle.size, regles.length)}\n${resumer(releve.compte, peindre)}\n`,
      );
    return;
  }
  // The pages are in French alone.
  const dites = langue() === 'fr' ? await Promise.all(regles.map(avecPourquoi)) : regles;
  ecrire(`${listerRegles(dites, peindre)}${t.reglesTitre(regles.length)}\n`);
}

async function relever(entrees: readonly Entree[], fautes: Faute[]): Promise<Releve> {
  const compte = compteVide();
  const parRegle = new Map<string, number>();
  for await (const { constats } of verifierTout(entrees, fautes)) {
    compter(compte, constats);
    compte.fichiers += 1;
    for (const { regle } of constats) parRegle.set(regle, (parRegle.get(regle) ?? 0) + 1);
  }
  return { compte, parRegle, fautes };
}

type Reglages = Readonly<Record<string, SeveriteReglee>>;

/** @returns what the configurations decide for each folder of the texts; for the current folder when there are none */
function reglagesDe(entrees: readonly Entree[]): Reglages[] {
  const ici = process.cwd();
  const dossiers = new Map<string, string>();
  for (const { chemin, racine } of entrees) dossiers.set(path.dirname(chemin), racine);
  if (!entrees.length) dossiers.set(ici, ici);
  const noms = toutesLesRegles().map(({ nom }) => nom);
  return [...dossiers].map(([dossier, racine]) => {
    const configurations = new Configurations(
      (uri) => lireUtilise(uri, racine),
      () => noms,
    );
    return configurations.pour(URI.file(path.join(dossier, 'x.paraphe')), URI.file(racine)).regles;
  });
}

function avecReglages(regle: RegleListee, reglages: readonly Reglages[]): RegleListee {
  const toutes = reglages.map((un) => severiteReglee(un, regle.nom) ?? regle.severite);
  const reglees = [...new Set(toutes)];
  return reglees.length === 1 && reglees[0] === regle.severite ? regle : { ...regle, reglees };
}

async function avecPourquoi(regle: RegleListee): Promise<RegleListee> {
  return { ...regle, pourquoi: await pourquoi(regle.nom) };
}

async function enJson(regles: readonly RegleListee[], releve: Releve | undefined): Promise<string> {
  const ecrites = await Promise.all(
    regles.map(async ({ nom, severite, reglees }) => ({
      nom,
      famille: familleDe({ nom }),
      severite,
      ...(reglees && { severitesReglees: reglees }),
      pourquoi: await pourquoi(nom),
      ...(releve && { constats: releve.parRegle.get(nom) ?? 0 }),
    })),
  );
  const document: Record<string, unknown> = { version: 1, regles: ecrites };
  if (releve) {
    const { fichiers, erreurs, avertissements, informations } = releve.compte;
    document.resume = { fichiers, erreurs, avertissements, informations };
    const nonLus = releve.fautes.map(({ nom, message }) => ({ fichier: nom, message }));
    if (nonLus.length) document.nonLus = nonLus;
  }
  return `${JSON.stringify(document)}\n`;
}
