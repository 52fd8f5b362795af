/** The cards of what a plan is made of: a fiche with its state, an axe or a contract with its totals. */
import type { Analyse } from '@paraphe/language';
import { type Etape, nommer, type Plan, type Rubriques, STATUTS, typographier } from '@paraphe/model';
import { afficherSomme } from '../affichage/argent.js';
import { compter, dire, majuscule } from '../affichage/dire.js';
import { argentEnMots, indicateursEnMots } from '../affichage/fiche.js';
import {
  enOrdre,
  fichesEnMots,
  manquesComptes,
  motManque,
  rubriquesEnMots,
  sansNom,
} from '../affichage/manques.js';
import type { Bureau } from '../bureau.js';
import { completudes, estFiche, etapesDe } from '../completude.js';
import type { Completude } from '../protocole.js';
import { carte, echapper, puces } from './markdown.js';

export function carteElement(analyse: Analyse, bureau: Bureau, etape: Etape): string {
  const etats = completudes(analyse, bureau);
  if (etape.niveau === 'sous-action') return carte(titre(etape), puces(faits(etape.element)));
  if (estFiche(etape)) return carteFiche(etape, etats.get(etape.element));
  const dessous = etapesDe(analyse).filter((autre) => estFiche(autre) && estSous(autre, etape));
  return carteEnsemble(
    etape,
    dessous.flatMap(({ element }) => etats.get(element) ?? []),
  );
}

function titre(etape: Etape): string {
  const { titre: dit, identifiant } = etape.element as { titre?: string; identifiant?: string };
  const nom = majuscule(nommer(etape));
  const suite = dit || (etape.niveau === 'plan' ? identifiant : '');
  return `**${nom}${suite ? ` · ${echapper(suite)}` : ''}**`;
}

function carteFiche(etape: Etape, completude: Completude | undefined): string {
  const { element } = etape;
  const manques = enOrdre(completude?.manques ?? []).map(
    (manque) => `**${motManque(manque)}** : ${echapper(sansNom(manque.message, etape))}`,
  );
  return carte(
    titre(etape),
    puces(
      [completude && rubriquesEnMots(completude), ...faits(element)].filter((fait) => fait !== undefined),
    ),
    manques.length > 0 && carte(dire('Il manque :', 'Missing:'), puces(manques.map((m) => typographier(m)))),
  );
}

function faits(element: Rubriques): string[] {
  const statut =
    element.statut && dire(`statut : ${STATUTS[element.statut]}`, `status: ${STATUTS[element.statut]}`);
  return [statut, indicateursEnMots(element), argentEnMots(element)].filter((fait) => fait !== undefined);
}

function carteEnsemble(etape: Etape, fiches: Completude[]): string {
  const { totaux } = etape.element as Plan;
  const cout = afficherSomme(totaux?.cout);
  const recu = afficherSomme(totaux?.contributions);
  const laisses = (totaux?.nonComptes ?? []).map((texte) => typographier(echapper(texte)));
  return carte(
    titre(etape),
    puces(
      [
        fiches.length ? fichesEnMots(fiches) : dire(compter(0, 'fiche'), compter(0, 'fiche')),
        manquesComptes(fiches),
        cout && dire(`coût : ${cout}`, `cost: ${cout}`),
        recu && dire(`financements annoncés : ${recu}`, `funding announced: ${recu}`),
      ].filter((fait) => fait !== undefined),
    ),
    laisses.length > 0 &&
      carte(dire('Laissé de côté dans les totaux :', 'Left out of the totals:'), puces(laisses, 5)),
  );
}

function estSous(etape: Etape, ancetre: Etape): boolean {
  for (let ici = etape.parent; ici; ici = ici.parent) if (ici.element === ancetre.element) return true;
  return false;
}
