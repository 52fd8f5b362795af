/** Runs the rules over a plan or a stand-alone fiche. */

import type { Acteur, Action, Contrat, DateISO, Etape, Fiche, Plan } from '@paraphe/model';
import { nommer, parcourir, parcourirFiche, sansAccents, texteSimple } from '@paraphe/model';
import { motsSeuls } from './mots.js';
import type { Constat, Contexte, Langue, ModeleMessage, Regle } from './regle.js';

/** @param aujourdhui the day on which the contract is read */
export function contexteDePlan(plan: Plan, aujourdhui: DateISO): Contexte {
  const etapes = [...parcourir(plan)];
  const contexte = contexteCommun(etapes, plan.acteurs, aujourdhui);
  contexte.plan = plan;
  if ('types' in plan) contexte.contrat = plan as Contrat;
  return contexte;
}

/** @param aujourdhui the day on which the fiche is read */
export function contexteDeFiche(fiche: Fiche, aujourdhui: DateISO): Contexte {
  return contexteCommun([...parcourirFiche(fiche)], fiche.acteurs, aujourdhui);
}

function contexteCommun(etapes: Etape[], acteurs: readonly Acteur[], aujourdhui: DateISO): Contexte {
  const parNom = new Map(acteurs.map((acteur) => [acteur.identifiant, acteur]));
  return {
    etapes,
    fiches: etapes.filter((e) => e.niveau === 'action' || e.niveau === 'fiche') as Etape<Action | Fiche>[],
    acteur: (identifiant) => parNom.get(identifiant),
    simplifier: retenir((texte) => sansAccents(texteSimple(texte))),
    mots: retenir(motsSeuls),
    aujourdhui,
  };
}

/** @returns the same function, which works out each text only once: the rules ask for the same ones. */
function retenir(calculer: (texte: string) => string): (texte: string) => string {
  const connus = new Map<string, string>();
  return (texte) => {
    let connu = connus.get(texte);
    if (connu === undefined) {
      connu = calculer(texte);
      connus.set(texte, connu);
    }
    return connu;
  };
}

/** @returns what the rules found, in the order of the rules. */
export function verifier(contexte: Contexte, regles: readonly Regle[], langue: Langue): Constat[] {
  const constats: Constat[] = [];
  for (const regle of regles) {
    regle.verifier(contexte, (cle, { cible, propriete, etape, valeurs, liens }) => {
      const modele = regle.messages[cle] as ModeleMessage;
      const element = etape ? nommer(etape) : undefined;
      const toutes = element === undefined ? valeurs : { element, ...valeurs };
      const constat: Constat = {
        regle: regle.nom,
        severite: regle.severite,
        cle,
        message: remplir(modele[langue], toutes),
        cible,
      };
      if (valeurs) constat.valeurs = valeurs;
      if (regle.manque) constat.manque = regle.manque;
      if (modele.aide) constat.aide = remplir(modele.aide[langue], toutes);
      if (propriete !== undefined) constat.propriete = propriete;
      if (element !== undefined) constat.element = element;
      if (liens?.length) {
        constat.liens = liens.map(({ message, valeurs: autres, ...ou }) => ({
          ...ou,
          message: remplir(message[langue], autres),
        }));
      }
      constats.push(constat);
    });
  }
  return constats;
}

/** @returns the message with each `{nom}` replaced by its value, and a capital at its head. */
export function remplir(modele: string, valeurs: Record<string, string | number> = {}): string {
  const texte = modele.replace(/\{(\w+)\}/g, (brut, nom: string) => String(valeurs[nom] ?? brut));
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
