/** One fiche-action: prose, who, for whom, when, how it is measured. */
import type { Alea } from './alea.ts';
import { creerFinancements } from './financement.ts';
import type { Action, Entree, Indicateur, Partie } from './formes.ts';
import * as mots from './mots.ts';
import { prose } from './prose.ts';

/** What a fiche draws from its contract. */
export interface Cadre {
  debut: number;
  fin: number;
  /** Signatories, any of whom may lead or pay. */
  signataires: readonly string[];
  /** Every actor that may be named. */
  acteurs: readonly string[];
}

export function creerAction(alea: Alea, cadre: Cadre, numero: string): Action {
  const pilotes = creerPilotes(alea, cadre);
  const entrees = creerCalendrier(alea, cadre);
  const contexte = prose(alea, 400, false);
  const action: Action = {
    numero,
    titre: `${alea.un(mots.VERBES_ACTION)} ${alea.un(mots.SUJETS)} (volet ${numero})`,
    contexte,
    description: prose(alea, Math.max(450, 1360 - contexte.length), true),
    pilotes,
    partenaires: creerPartenaires(alea, cadre, pilotes),
    publics: alea.plusieurs(mots.PUBLICS, alea.entier(1, 2)),
    facilitateurs: alea.plusieurs(mots.FACILITATEURS, alea.entier(1, 2)),
    freins: alea.plusieurs(mots.FREINS, alea.entier(1, 2)),
    calendrier: entrees,
    indicateurs: creerIndicateurs(alea, cadre, entrees, pilotes[0]?.acteur),
    financements: creerFinancements(alea, cadre),
  };
  if (alea.souvent(0.4)) action.effetsAttendus = alea.plusieurs(mots.EFFETS, 2);
  if (alea.souvent(0.6)) {
    action.participation = {
      niveau: alea.un(['information', 'consultation', 'concertation', 'co-construction'] as const),
      texte: alea.un(mots.PARTICIPATIONS),
    };
  }
  return action;
}

function creerPilotes(alea: Alea, { signataires }: Cadre): Partie[] {
  const choisis = alea.plusieurs(signataires, alea.souvent(0.3) ? 2 : 1);
  return choisis.map((acteur, rang) => {
    const partie: Partie = { acteur };
    if (choisis.length > 1 && rang === 0) partie.chefDeFile = true;
    if (alea.souvent(0.3)) partie.services = alea.plusieurs(mots.SERVICES, alea.entier(1, 2));
    return partie;
  });
}

function creerPartenaires(alea: Alea, { acteurs }: Cadre, pilotes: readonly Partie[]): Partie[] {
  const autres = acteurs.filter((acteur) => !pilotes.some((pilote) => pilote.acteur === acteur));
  const nommes = alea.plusieurs(autres, alea.entier(3, 5)).map((acteur): Partie => {
    if (alea.souvent(0.12)) return { acteur, pressenti: true };
    return alea.souvent(0.1) ? { acteur, pour: "l'animation des ateliers" } : { acteur };
  });
  const libres = alea
    .plusieurs(mots.PARTENAIRES_LIBRES, alea.entier(0, 2))
    .map((texte): Partie => ({ texte }));
  return [...nommes, ...libres];
}

function creerCalendrier(alea: Alea, { debut, fin }: Cadre): Entree[] {
  const an = debut + alea.entier(0, 1);
  const [un, deux, trois] = alea.plusieurs(mots.ETAPES, 3) as [string, string, string];
  const entrees: Entree[] = [
    {
      quand: alea.un([`janvier à avril ${an}`, `T1 ${an}`, `début ${an}`]),
      nature: 'etape',
      numero: 1,
      libelles: [un],
    },
    {
      quand: alea.un([`septembre ${an}`, `S2 ${an}`, `fin ${an}`]),
      nature: 'etape',
      numero: 2,
      libelles: [deux],
    },
    { quand: `${an + 1}`, nature: 'etape', numero: 3, libelles: [trois] },
  ];
  if (alea.souvent(0.5)) {
    const rythme = alea.un([
      `${alea.entier(2, 4)} fois par an`,
      `chaque trimestre à partir de ${an + 1}`,
      '3 fois par an en mars, juin, octobre',
    ]);
    entrees.push({ quand: rythme, libelles: [alea.un(mots.RENDEZ_VOUS)] });
  }
  if (alea.souvent(0.4))
    entrees.push({
      quand: `${alea.entier(10, 28)} juin ${fin}`,
      nature: 'jalon',
      libelles: ['Bilan final remis au comité'],
    });
  return entrees;
}

function creerIndicateurs(
  alea: Alea,
  { debut, fin }: Cadre,
  entrees: readonly Entree[],
  responsable: string | undefined,
): Indicateur[] {
  const indicateurs: Indicateur[] = [];
  for (const [libelle, unite] of alea.plusieurs(mots.PROCESSUS, alea.entier(1, 2))) {
    const cible = alea.entier(4, 40);
    indicateurs.push({
      nature: 'processus',
      libelle,
      unite,
      reference: { nombre: 0, en: debut },
      cibles: [
        { nombre: cible, en: debut + 1 },
        { nombre: cible * 3, en: fin },
      ],
      source: alea.un(mots.SOURCES),
      frequence: alea.un(['trimestrielle', 'semestrielle', 'annuelle'] as const),
    });
  }
  indicateurs.push({
    nature: 'processus',
    libelle: `Achèvement de l'étape « ${entrees[0]?.libelles[0] ?? ''} »`,
    etape: 1,
    qualitatif: true,
  });
  // A hole now and then, as in real plans: no result indicator.
  if (alea.souvent(0.9)) indicateurs.push(resultat(alea, debut, fin, responsable));
  if (alea.souvent(0.5)) indicateurs.push(taux(alea, debut, fin));
  return indicateurs;
}

function resultat(alea: Alea, debut: number, fin: number, responsable: string | undefined): Indicateur {
  const [libelle, unite] = alea.un(mots.RESULTATS);
  const depart = alea.entier(0, 30);
  const indicateur: Indicateur = {
    nature: 'resultat',
    libelle,
    unite,
    reference: { nombre: depart, en: debut },
    cibles: [
      { nombre: depart + alea.entier(10, 60), en: debut + 2 },
      { nombre: depart + alea.entier(70, 200), en: fin },
    ],
    source: alea.un(mots.SOURCES),
    frequence: 'annuelle',
  };
  if (responsable && alea.souvent(0.5)) indicateur.responsable = responsable;
  return indicateur;
}

function taux(alea: Alea, debut: number, fin: number): Indicateur {
  return {
    nature: alea.souvent(0.7) ? 'resultat' : 'impact',
    libelle: alea.un(mots.TAUX),
    reference: { nombre: alea.entier(20, 45), pourcentage: true, en: debut },
    cibles: [{ nombre: alea.entier(50, 85), pourcentage: true, auMoins: true, en: fin }],
    source: alea.un(mots.SOURCES),
    frequence: 'annuelle',
  };
}
