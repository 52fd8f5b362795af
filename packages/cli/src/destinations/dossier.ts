/** One JSON file for each contract, démarche or fiche, named by its identifier. */
import path from 'node:path';
import { versDocument } from '@paraphe/language';
import type { DocumentParaphe } from '@paraphe/model';
import type { Lu } from '../chantier.js';
import { nommer } from '../fichiers/chemins.js';
import { ecrireFichier } from '../fichiers/ecrire.js';
import { textes } from '../textes.js';
import type { Destination, Forme } from './destination.js';
import { completer, documentDe, enJson } from './document.js';

export class Dossier implements Destination {
  /** Which input each file comes from. */
  private readonly origines = new Map<string, string>();
  private recus = 0;

  /** @param chemin absolute path of the folder, which exists */
  constructor(
    private readonly chemin: string,
    private readonly forme: Forme,
  ) {}

  recevoir(lu: Lu): string | undefined {
    this.recus += 1;
    const plaintes: string[] = [];
    for (const [nom, document] of this.documents(lu)) {
      const fichier = `${nom.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-')}.json`;
      // Some systems take capitals and small letters for the same.
      const cle = fichier.toLowerCase();
      const cible = path.join(this.chemin, fichier);
      const premier = this.origines.get(cle);
      if (premier !== undefined) plaintes.push(textes().memeSortie(nommer(cible), premier, lu.entree.nom));
      else {
        ecrireFichier(cible, nommer(cible), `${enJson(document, this.forme)}\n`, 'refaisable');
        this.origines.set(cle, lu.entree.nom);
      }
    }
    return plaintes.length ? plaintes.join('\n') : undefined;
  }

  finir(): string | undefined {
    if (this.origines.size) return textes().ecrits(this.origines.size, nommer(this.chemin));
    return this.recus ? textes().rienACompiler : undefined;
  }

  abandonner(): void {
    // Each file was written whole, and stays.
  }

  /** @returns the documents of an input, by name */
  private *documents(lu: Lu): Generator<[string, DocumentParaphe]> {
    const { analyse, entree } = lu;
    const plans = [...analyse.contrats, ...analyse.demarches, ...analyse.fiches].map(({ plan }) => plan);
    const nomDuFichier = path.parse(entree.chemin).name;
    const autour = analyse.modeles.length + analyse.avenants.length + analyse.suivis.length;
    if (plans.length === 1) yield [plans[0]?.identifiant || nomDuFichier, documentDe(lu, this.forme)];
    // The actors of a file that holds nothing else are written with the contracts that name them.
    else if (plans.length === 0 && autour) yield [nomDuFichier, documentDe(lu, this.forme)];
    else if (plans.length > 1) yield* this.separer(lu, plans, nomDuFichier);
  }

  /** Several contracts in one file: each goes with its own avenants and suivis. */
  private *separer(
    lu: Lu,
    plans: { identifiant: string }[],
    nomDuFichier: string,
  ): Generator<[string, DocumentParaphe]> {
    const { analyse } = lu;
    const noms = new Set(plans.map(({ identifiant }) => identifiant));
    const ici = analyse.uri.toString();
    const etendues = plans.map((plan) => analyse.origines.noeud(plan)?.$cstNode);
    const dans = (offset: number, rang: number) =>
      offset >= (etendues[rang]?.offset ?? 0) && offset < (etendues[rang]?.end ?? 0);
    for (const [rang, plan] of plans.entries()) {
      const seul = <P>(lus: { plan: P }[]) => lus.filter((un) => (un.plan as unknown) === plan);
      const document = versDocument([
        {
          ...analyse,
          contrats: seul(analyse.contrats) as typeof analyse.contrats,
          demarches: seul(analyse.demarches) as typeof analyse.demarches,
          fiches: seul(analyse.fiches) as typeof analyse.fiches,
          modeles: [],
          avenants: analyse.avenants.filter((avenant) => avenant.plan.contrat === plan.identifiant),
          suivis: analyse.suivis.filter((suivi) => suivi.contrat === plan.identifiant),
        },
      ]);
      const constats = analyse.constats.filter(
        ({ endroit }) =>
          endroit.uri.toString() !== ici ||
          dans(endroit.debut, rang) ||
          !plans.some((_, autre) => dans(endroit.debut, autre)),
      );
      yield [plan.identifiant || nomDuFichier, completer(document, lu, constats, this.forme)];
    }
    const reste = {
      ...analyse,
      contrats: [],
      demarches: [],
      fiches: [],
      acteurs: [],
      avenants: analyse.avenants.filter((avenant) => !noms.has(avenant.plan.contrat)),
      suivis: analyse.suivis.filter((suivi) => !noms.has(suivi.contrat)),
    };
    if (reste.modeles.length + reste.avenants.length + reste.suivis.length) {
      yield [nomDuFichier, completer(versDocument([reste]), lu, [], this.forme)];
    }
  }
}
