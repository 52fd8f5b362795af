/** Dates, periods and numbers that cannot be read as they are typed. */
import { anneeDe, ecrireDate, lireDate, lirePeriode } from '@paraphe/model';
import { dire } from '../affichage/dire.js';
import { correctif, type Fabrique, valeur } from './correctif.js';
import { auPlace } from './noms.js';
import { periodeDuContrat } from './periodes.js';

const DATE = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g;

/** Years in full, and slashes: as the date was read. */
export const dateAmbigue: Fabrique = (demande) => {
  const texte = valeur(demande, 'texte');
  const net = texte.replace(DATE, (ecrite) => {
    const { date } = lireDate(ecrite);
    return date ? ecrireDate(date) : ecrite;
  });
  return net === texte
    ? []
    : correctif('ecrire', dire(`Écrire ${net}`, `Write ${net}`), [auPlace(demande, net)], {
        prefere: true,
        sur: true,
      });
};

/** The last day of the month, for a day that it has not; the other order, for a month over twelve. */
export const dateImpossible: Fabrique = (demande) => {
  const texte = valeur(demande, 'texte');
  const propositions = new Set<string>();
  for (const [ecrite] of texte.matchAll(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g)) {
    if (lireDate(ecrite).date) continue;
    const [jour, mois, annee] = ecrite.split('/').map(Number) as [number, number, number];
    const dernier = new Date(Date.UTC(annee, mois, 0)).getUTCDate();
    const nouvelle = mois > 12 ? ecrire(mois, jour, annee) : ecrire(dernier, mois, annee);
    if (lireDate(nouvelle).date) propositions.add(texte.replace(ecrite, nouvelle));
  }
  return [...propositions].flatMap((net) =>
    correctif('ecrire', dire(`Écrire ${net}`, `Write ${net}`), [auPlace(demande, net)], { prefere: true }),
  );
};

function ecrire(jour: number, mois: number, annee: number): string {
  return `${String(jour).padStart(2, '0')}/${String(mois).padStart(2, '0')}/${annee}`;
}

/** More years than a contract lasts are too many to choose from. */
const ANNEES_PROPOSEES = 6;

/** The year that misses: one of those of the contract. */
export const periodeIllisible: Fabrique = (demande) => {
  const texte = valeur(demande, 'texte');
  if (demande.constat.cle === 'anneeRelative') {
    const decalage = /\+\s*\d+/.exec(texte)?.[0].replace(/\s/g, '') ?? '';
    return correctif('relative', dire(`Écrire N${decalage}`, `Write N${decalage}`), [
      auPlace(demande, `N${decalage}`),
    ]);
  }
  const cadre = periodeDuContrat(demande);
  const debut = anneeDe(cadre?.debut ?? demande.aujourdhui);
  const fin = cadre?.fin ? anneeDe(cadre.fin) : debut + 1;
  const annees = Array.from(
    { length: Math.min(fin - debut + 1, ANNEES_PROPOSEES) },
    (_, rang) => debut + rang,
  );
  return annees.flatMap((annee) => {
    const complete = `${texte} ${annee}`;
    const { periode, defaut } = lirePeriode(complete);
    return periode && !defaut
      ? correctif(`annee ${annee}`, dire(`Écrire ${complete}`, `Write ${complete}`), [
          auPlace(demande, complete),
        ])
      : [];
  });
};
