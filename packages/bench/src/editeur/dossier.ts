/** A folder of many contracts: one of them opened, all of them opened, and what typing costs then. */
import { join } from 'node:path';
import { VINGT_FICHES } from '../contrat.ts';
import { mesurerActeurs } from './acteurs.ts';
import { Client, DELAI_MAX, Perdu } from './client.ts';
import { mesurerLancements, ouvrirSeul, type Tours } from './contrat.ts';
import { alterner, type Feuille, taper } from './scenarios.ts';
import { NOMS, type Nom, type Serveur } from './serveurs.ts';
import { centile } from './statistiques.ts';
import { type DossierEcrit, ecrireDossier, type Texte } from './textes.ts';
import type { Mesure, Valeur } from './verdict.ts';

/** Longer than any pause of a server that still works through a thousand texts. */
const CALME = 2000;
/** A process that has read a thousand texts runs at its best; one that has read one is given these keystrokes to get there. */
const FRAPPES_POUR_RIEN = 60;

/**
 * @param racine folder of its own
 * @param contrats how many
 */
export async function mesurerDossier(
  serveurs: Record<Nom, Serveur>,
  racine: string,
  contrats: number,
  tours: Tours,
): Promise<Mesure[]> {
  const ecrire = (nom: Nom, combien: number, inconnus = false): DossierEcrit =>
    ecrireDossier(join(racine, `${nom}-${combien}${inconnus ? '-inconnus' : ''}`), nom, {
      contrats: combien,
      taille: VINGT_FICHES,
      inconnus,
    });
  const pleins = { yaml: ecrire('yaml', contrats), paraphe: ecrire('paraphe', contrats) };
  const lancements = await mesurerLancements(serveurs, pleins, tours.lancements);
  const ouverture = lancements.filter(({ cle }) => cle === 'ouverture');
  const tous: Mesure = { cle: 'tous', nom: 'tous les contrats ouverts → tous les diagnostics', unite: 'ms' };
  const memoire: Mesure = {
    cle: 'tous-memoire',
    nom: 'tous ouverts : mémoire résidente maximale',
    unite: 'Mio',
  };
  const frappe: Mesure = { cle: 'frappe-dossier', nom: 'frappe, tous ouverts ÷ un seul ouvert', unite: '×' };
  const inconnus: Mesure = {
    cle: 'frappe-inconnus',
    nom: 'la même, un nom inconnu dans chaque autre contrat',
    unite: '×',
  };
  for (const nom of NOMS) {
    const lu = await mesurerFoule(serveurs[nom], ecrire(nom, 1), pleins[nom], tours.autres);
    tous[nom] = lu.temps;
    if (lu.memoire) memoire[nom] = lu.memoire;
    if (lu.frappe) frappe[nom] = lu.frappe;
  }
  const fautifs = ecrire('paraphe', contrats, true);
  const { frappe: fois } = await mesurerFoule(serveurs.paraphe, ecrire('paraphe', 1), fautifs, tours.autres);
  if (fois) inconnus.paraphe = fois;
  return [
    ...ouverture.map((mesure) => ({
      ...mesure,
      cle: 'ouverture-dossier',
      nom: `${mesure.nom}, un seul contrat ouvert`,
    })),
    tous,
    memoire,
    frappe,
    inconnus,
    await mesurerActeurs(serveurs.paraphe, pleins.paraphe, tours.autres),
  ];
}

interface Foule {
  temps: Valeur;
  memoire?: Valeur;
  /** By how many times a keystroke costs more than alone; absent when the texts were not all read in time. */
  frappe?: Valeur;
}

/** Opens all contracts of a folder, then types in the first one, and in the same one alone in another process, in turn. */
async function mesurerFoule(
  serveur: Serveur,
  dossierSeul: DossierEcrit,
  dossier: DossierEcrit,
  tours: number,
): Promise<Foule> {
  const { foule, temps } = await toutOuvrir(serveur, dossier);
  try {
    // A server that did not last leaves no figure of its memory.
    if (!foule.client.vivant) return { temps };
    const memoire: Valeur = { ...temps, p50: foule.client.pic() };
    if (temps.plancher) return { temps, memoire };
    await foule.client.calme(CALME);
    const seul = await ouvrirSeul(serveur, dossierSeul);
    try {
      for (let rang = 0; rang < FRAPPES_POUR_RIEN; rang += 1) await taper(seul);
      const frappes = await alterner({ nom: 'frappe', faire: taper }, { seul, foule }, tours);
      const frappe = { p50: centile(frappes.foule, 0.5) / centile(frappes.seul, 0.5) };
      return { temps, memoire, frappe };
    } finally {
      await seul.client.arreter();
    }
  } finally {
    await foule.client.arreter();
  }
}

/** @returns the first text, and the milliseconds from its opening to the last diagnostics of them all */
async function toutOuvrir(
  serveur: Serveur,
  { chemin, contrats }: DossierEcrit,
): Promise<{ foule: Feuille; temps: Valeur }> {
  const [texte, ...autres] = contrats as [Texte, ...Texte[]];
  const client = await Client.demarrer(serveur, chemin);
  const debut = performance.now();
  const { diagnostics } = await client.ouvrir(texte.uri, texte.contenu);
  const foule: Feuille = { client, texte, derniers: diagnostics };
  try {
    const venues = await Promise.all(autres.map(({ uri, contenu }) => client.ouvrir(uri, contenu)));
    return { foule, temps: { p50: Math.max(...venues.map(({ instant }) => instant)) - debut } };
  } catch (faute) {
    if (!(faute instanceof Perdu)) throw faute;
    return { foule, temps: { p50: DELAI_MAX, plancher: true } };
  }
}
