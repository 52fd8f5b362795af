/** The plan of financing of a fiche: most add up, some do not, some say only where they stand. */
import type { Alea } from './alea.ts';
import type { Cadre } from './fiche.ts';
import type { Contribution, Financements } from './formes.ts';
import { DISPOSITIFS } from './mots.ts';

export function creerFinancements(alea: Alea, cadre: Cadre): Financements {
  const sorte = alea.entier(1, 100);
  if (sorte <= 8) return { etat: 'sans-budget-dedie' };
  if (sorte <= 12) return { etat: 'a-mobiliser' };
  if (sorte <= 16) return { texte: 'Voir avec les membres du comité de suivi' };
  if (sorte <= 26) return annuel(alea, cadre);
  return sorte <= 40 ? investissement(alea, cadre) : fonctionnement(alea, cadre, sorte > 90);
}

/** Contributions that add up to the cost, or fall short of it. */
function fonctionnement(alea: Alea, cadre: Cadre, incomplet: boolean): Financements {
  const total = alea.entier(4, 90) * 1000 + (alea.souvent(0.3) ? 500.5 : 0);
  const payeurs = alea.plusieurs(cadre.signataires, alea.entier(2, 3));
  const parts = repartir(alea, Math.round(total * 100), payeurs.length);
  if (incomplet) parts[0] = Math.round((parts[0] as number) / 2);
  return {
    couts: [{ montant: { euros: total, taxe: 'TTC' }, nature: 'fonctionnement' }],
    contributions: payeurs.map((de, rang) => contribution(alea, cadre, de, (parts[rang] as number) / 100)),
  };
}

function contribution(alea: Alea, { debut }: Cadre, de: string, euros: number): Contribution {
  const resultat: Contribution = {
    de,
    montant: { euros },
    statut: alea.un(['acquis', 'acquis', 'demande', 'en-instruction'] as const),
  };
  if (alea.souvent(0.4)) resultat.en = debut + 1;
  if (alea.souvent(0.3)) resultat.auTitreDe = alea.un(DISPOSITIFS);
  return resultat;
}

/** Whole hundreds of euros but for the last, so that the sum is exact. */
function repartir(alea: Alea, centimes: number, nombre: number): number[] {
  const parts: number[] = [];
  let reste = centimes;
  for (let rang = 1; rang < nombre; rang += 1) {
    const part = Math.floor((reste * alea.entier(30, 60)) / 1_000_000) * 10_000;
    parts.push(part);
    reste -= part;
  }
  return [...parts, reste];
}

function annuel(alea: Alea, { debut, fin, signataires }: Cadre): Financements {
  const [premier] = signataires as [string];
  return {
    couts: [
      {
        montant: { euros: alea.entier(5, 60) * 500, taxe: 'TTC' },
        parAn: true,
        ans: fin - debut,
        pour: 'animation',
      },
    ],
    postes: [{ etp: alea.un([0.2, 0.5, 0.8]), de: premier, pour: 'coordination' }],
  };
}

function investissement(alea: Alea, { debut, signataires }: Cadre): Financements {
  const annees = [alea.entier(10, 90) * 1000, alea.entier(10, 150) * 1000] as const;
  const [premier, deuxieme] = alea.plusieurs(signataires, 2) as [string, string];
  return {
    couts: [
      {
        montant: { euros: annees[0] + annees[1], taxe: 'HT' },
        nature: 'investissement',
        parAnnee: annees.map((euros, rang) => ({ annee: debut + rang, montant: { euros } })),
      },
    ],
    contributions: [
      { de: premier, part: 70, statut: 'acquis' },
      { de: deuxieme, part: 30, statut: 'demande', en: debut + 1 },
    ],
  };
}
