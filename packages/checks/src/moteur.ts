/** Runs the rules over a plan or a stand-alone fiche. */

import type { Acteur, Action, Contrat, DateISO, Etape, Fiche, Plan } from '@paraphe/model';
import { nommer, parcourir, parcourirFiche, sansAccents, texteSimple } from '@paraphe/model';
import { type DemandeUnitaire, SEVERITES } from './modeles/applicables.js';
import { liensModele } from './modeles/liens.js';
import { demandesVeillees, quiDemande } from './modeles/manques.js';
import { motsSeuls } from './mots.js';
import type {
  Constat,
  Contexte,
  Langue,
  Lien,
  LienConstat,
  ModeleLu,
  ModeleMessage,
  Regle,
  SuiviLu,
} from './regle.js';

/** What stands around a plan: the day on which it is read, the modèles of its kinds, the plans that it cites. */
export interface Alentours extends Pick<Contexte, 'modeles' | 'autrePlan' | 'nommeAilleurs' | 'aujourdhui'> {}

/** @returns what the rules see of a contract or a démarche */
export function contexteDePlan(plan: Plan, alentours: Alentours): Contexte {
  const etapes = [...parcourir(plan)];
  const contexte = contexteCommun(etapes, plan.acteurs, alentours);
  contexte.plan = plan;
  if ('types' in plan) contexte.contrat = plan as Contrat;
  return contexte;
}

/** @returns what the rules see of a stand-alone fiche */
export function contexteDeFiche(fiche: Fiche, alentours: Alentours): Contexte {
  return contexteCommun([...parcourirFiche(fiche)], fiche.acteurs, alentours);
}

/** @returns what the rules see of a modèle: no element, the modèle alone */
export function contexteDeModele(modele: ModeleLu, aujourdhui: DateISO): Contexte {
  return { ...contexteCommun([], [], { aujourdhui }), modele };
}

/** @returns what the rules see of a suivi: no element of its own, the suivi and its contract */
export function contexteDeSuivi(lu: SuiviLu, aujourdhui: DateISO): Contexte {
  return { ...contexteCommun([], lu.plan.acteurs, { aujourdhui }), suivi: lu };
}

function contexteCommun(etapes: Etape[], acteurs: readonly Acteur[], alentours: Alentours): Contexte {
  const parNom = new Map(acteurs.map((acteur) => [acteur.identifiant, acteur]));
  return {
    etapes,
    fiches: etapes.filter((e) => e.niveau === 'action' || e.niveau === 'fiche') as Etape<Action | Fiche>[],
    acteur: (identifiant) => parNom.get(identifiant),
    simplifier: retenir((texte) => sansAccents(texteSimple(texte))),
    mots: retenir(motsSeuls),
    ...alentours,
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

/** What each list of rules watches for. */
const veilles = new WeakMap<readonly Regle[], ReadonlySet<string>>();

function veillesDe(regles: readonly Regle[]): ReadonlySet<string> {
  let connues = veilles.get(regles);
  if (!connues) {
    connues = new Set(regles.flatMap(({ surveille }) => surveille ?? []));
    veilles.set(regles, connues);
  }
  return connues;
}

/** @returns what the rules found, in the order of the rules. */
export function verifier(contexte: Contexte, regles: readonly Regle[], langue: Langue): Constat[] {
  const constats: Constat[] = [];
  // A démarche tells what could be done: its actions owe no rubrique yet, unless a modèle asks for it.
  const demarche = contexte.plan !== undefined && contexte.contrat === undefined;
  const actives = demarche ? regles.filter(({ manque }) => !manque) : regles;
  contexte.veilles = veillesDe(actives);
  const demandees = (liste: readonly string[] | undefined, etape: Etape | undefined) =>
    liste && etape && contexte.modeles ? demandesVeillees(liste, etape, contexte) : [];
  for (const regle of actives) {
    regle.verifier(contexte, (cle, { cible, propriete, etape, valeurs, manque, liens }) => {
      if (demandees(regle.cede, etape).length) return;
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
      const absente = manque ?? regle.manque;
      if (absente) constat.manque = absente;
      if (modele.aide) constat.aide = remplir(modele.aide[langue], toutes);
      if (propriete !== undefined) constat.propriete = propriete;
      if (element !== undefined) constat.element = element;
      if (liens?.length) constat.liens = liens.map((lien) => dire(lien, langue));
      const demandes = demandees(regle.surveille, etape);
      if (demandes.length) renforcer(constat, demandes, langue);
      constats.push(constat);
    });
  }
  return constats;
}

/** A hole that a modèle asks to fill has the severity that the modèle gives it, and says who asks. */
function renforcer(constat: Constat, demandes: readonly DemandeUnitaire[], langue: Langue): void {
  const [premiere] = demandes as readonly [DemandeUnitaire];
  constat.severite = SEVERITES[premiere.force];
  constat.message = `${constat.message} ${quiDemande(demandes, langue, 'entier')}`;
  constat.modeles = [...new Set(demandes.map(({ modele }) => modele.identifiant))];
  const liens = liensModele(demandes).map((lien) => dire(lien, langue));
  constat.liens = [...(constat.liens ?? []), ...liens];
}

function dire({ message, valeurs, ...ou }: Lien, langue: Langue): LienConstat {
  return { ...ou, message: remplir(message[langue], valeurs) };
}

/** @returns the message with each `{nom}` replaced by its value, and a capital at its head. */
export function remplir(modele: string, valeurs: Record<string, string | number> = {}): string {
  const texte = modele.replace(/\{(\w+)\}/g, (brut, nom: string) => String(valeurs[nom] ?? brut));
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
