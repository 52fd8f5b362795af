/** The dashboard of a text: what is done and missing, the money, the calendar, who leads what. */
import {
  type Indicateur,
  motRubrique,
  nomPartie,
  type Partie,
  type Rubriques,
  rubrique,
} from '@paraphe/model';
import type { Position } from 'vscode-languageserver-protocol';
import { majuscule } from '../affichage/dire.js';
import type { Bureau, Vue } from '../bureau.js';
import { completudes, etapesDe } from '../completude.js';
import { type FicheSituee, fichesDe, nomDe } from '../fiches.js';
import type { Completude, ReponseTableau } from '../protocole.js';
import { calendrierDe } from './barres.js';
import { financesDe } from './finances.js';

/** Gives the place of a node of the model, if it was typed in this text. */
export type Situer = (objet: object) => Position | undefined;

type Renvoi = { fiche: string; titre: string; place: Position };

/** @returns undefined for a text that holds neither a contract nor a fiche */
export function tableau(vue: Vue, bureau: Bureau, aujourdhui: string): ReponseTableau | undefined {
  const { analyse, texte } = vue;
  const plans = [...analyse.contrats, ...analyse.demarches, ...analyse.fiches].map(({ plan }) => plan);
  if (!plans.length) return undefined;
  const ici = analyse.uri.toString();
  const situer: Situer = (objet) => {
    const endroit = analyse.origines.trouver(objet);
    return endroit && endroit.uri.toString() === ici ? texte.positionAt(endroit.debut) : undefined;
  };
  const fiches = fichesDe(analyse, bureau);
  const etats = completudes(analyse, bureau);
  const renvoi = ({ etape: { element }, debut }: FicheSituee): Renvoi => ({
    fiche: nomDe(element),
    titre: element.titre,
    place: texte.positionAt(debut),
  });
  const etatDe = ({ etape }: FicheSituee) => etats.get(etape.element) as Completude;
  const combien = (etat: Completude['etat']) => fiches.filter((fiche) => etatDe(fiche).etat === etat).length;
  return {
    titre: plans.map(({ titre, identifiant }) => titre || identifiant).join(' · '),
    fiches: {
      total: fiches.length,
      completes: combien('complete'),
      incompletes: combien('incomplete'),
      erreurs: combien('erreur'),
    },
    manques: manques(fiches, etatDe, renvoi),
    financement: financesDe(etapesDe(analyse)),
    calendrier: calendrierDe(fiches, aujourdhui, situer),
    indicateursSansCible: fiches.flatMap(({ etape: { element } }) =>
      (element.indicateurs ?? []).flatMap((indicateur) => {
        const place = situer(indicateur);
        if (!place || !attendUneCible(indicateur)) return [];
        return [{ fiche: nomDe(element), libelle: indicateur.libelle, place }];
      }),
    ),
    pilotes: pilotes(fiches, renvoi),
  };
}

/** A questionnaire, a decision, what a step of the calendar delivers are not counted. */
function attendUneCible({ cibles, qualitatif, etape }: Indicateur): boolean {
  return !cibles?.length && !qualitatif && etape === undefined;
}

function manques(
  fiches: readonly FicheSituee[],
  etatDe: (fiche: FicheSituee) => Completude,
  renvoi: (fiche: FicheSituee) => Renvoi,
): ReponseTableau['manques'] {
  const parRubrique = new Map<keyof Rubriques, Renvoi[]>();
  for (const fiche of fiches) {
    for (const cle of new Set(etatDe(fiche).manques.map((manque) => manque.rubrique)))
      parRubrique.set(cle, [...(parRubrique.get(cle) ?? []), renvoi(fiche)]);
  }
  return [...parRubrique]
    .map(([cle, ou]) => ({
      rubrique: cle,
      libelle: majuscule(motRubrique(rubrique(cle), 2)),
      fiches: ou.length,
      ou,
    }))
    .sort((a, b) => b.fiches - a.fiches);
}

/** Who leads most first. One named on the objectif or the axe leads the fiches that name nobody. */
function pilotes(
  fiches: readonly FicheSituee[],
  renvoi: (fiche: FicheSituee) => Renvoi,
): ReponseTableau['pilotes'] {
  const parNom = new Map<string, Renvoi[]>();
  for (const fiche of fiches) {
    for (const nom of new Set(pilotesDe(fiche).map(nomPartie)))
      parNom.set(nom, [...(parNom.get(nom) ?? []), renvoi(fiche)]);
  }
  return [...parNom]
    .map(([nom, siennes]) => ({ nom, fiches: siennes }))
    .sort((a, b) => b.fiches.length - a.fiches.length);
}

/** @returns who leads a fiche, itself or by what holds it */
function pilotesDe({ etape }: Pick<FicheSituee, 'etape'>): Partie[] {
  for (let ici: FicheSituee['etape']['parent'] | typeof etape = etape; ici; ici = ici.parent) {
    const siens = [...(ici.element.pilotes ?? []), ...(ici.element.copilotes ?? [])];
    if (siens.length || ici.parent?.niveau === 'plan') return siens;
  }
  return [];
}
