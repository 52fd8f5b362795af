/** Periods as they are typed: swapped, brought within the contract; and the period of the contract itself, made longer. */
import type { ast } from '@paraphe/language';
import { anneeDe, type Contrat, ecrireDate, jours, lirePeriode, type Periode } from '@paraphe/model';
import { AstUtils } from 'langium';
import { dire } from '../affichage/dire.js';
import { type Correctif, correctif, type Demande, type Fabrique, noeudDe, valeur } from './correctif.js';
import { placeDe, sourceDe } from './ecrit.js';
import { remplacer } from './retouches.js';

/** @returns the contract of a constat, and what it was written as */
function contratDe(demande: Demande): { contrat: Contrat; noeud: ast.Contrat } | undefined {
  const { debut } = demande.constat.endroit;
  for (const { plan: contrat } of demande.analyse.contrats) {
    const noeud = demande.analyse.origines.noeud(contrat) as ast.Contrat | undefined;
    if (noeud && debut >= placeDe(noeud).offset && debut <= placeDe(noeud).end) return { contrat, noeud };
  }
  return undefined;
}

export function periodeDuContrat(demande: Demande): Periode | undefined {
  return contratDe(demande)?.contrat.periode;
}

/** @returns the period that a constat is about, as it was typed: the first at its place that says the same */
export function periodeEcrite(demande: Demande, libelle = valeur(demande, 'quand')): ast.Periode | undefined {
  const { debut, fin } = demande.constat.endroit;
  const noeud = noeudDe(demande);
  if (!noeud) return undefined;
  const lus = [...AstUtils.streamAst(noeud)].filter((n): n is ast.Periode => {
    if (n.$type !== 'Periode') return false;
    const { offset, end } = placeDe(n);
    return offset >= debut && end <= fin && lirePeriode(sourceDe(n)).periode?.libelle === libelle;
  });
  return lus[0];
}

/** @param debut, fin ISO, both included; absent where it has no such end. @returns the period as it reads best */
export function ecrirePeriode(debut: string | undefined, fin: string | undefined): string | undefined {
  if (debut === undefined) return fin && `jusqu'au ${ecrireDate(fin)}`;
  if (fin === undefined) return `à partir du ${ecrireDate(debut)}`;
  if (!debut.endsWith('-01-01') || !fin.endsWith('-12-31'))
    return debut === fin ? ecrireDate(debut) : `du ${ecrireDate(debut)} au ${ecrireDate(fin)}`;
  return anneeDe(debut) === anneeDe(fin) ? String(anneeDe(debut)) : `${anneeDe(debut)} à ${anneeDe(fin)}`;
}

const ECHANGES: [RegExp, string][] = [
  [/^(du\s+)(.+?)(\s+au\s+)(.+)$/is, '$1$4$3$2'],
  [/^(de\s+)(.+?)(\s+à\s+)(.+)$/is, '$1$4$3$2'],
  [/^()(.+?)(\s*[-–/]\s*|\s+à\s+)(.+)$/is, '$1$4$3$2'],
];

/** @returns the same period, its two ends swapped; undefined when it then still reads wrong */
export function echangerBornes(texte: string): string | undefined {
  for (const [motif, ordre] of ECHANGES) {
    if (!motif.test(texte)) continue;
    const echange = texte.replace(motif, ordre);
    const { periode, defaut } = lirePeriode(echange);
    return periode && !defaut ? echange : undefined;
  }
  return undefined;
}

export const finAvantDebut: Fabrique = (demande) => {
  const noeud = noeudDe(demande);
  const fautives = [...(noeud ? AstUtils.streamAst(noeud) : [])].filter((n): n is ast.Periode => {
    const { offset, end } = placeDe(n);
    const { debut, fin } = demande.constat.endroit;
    if (n.$type !== 'Periode' || offset < debut || end > fin) return false;
    return lirePeriode(sourceDe(n)).periode?.libelle === valeur(demande, 'quand');
  });
  const [periode] = fautives;
  const echange = periode && echangerBornes(sourceDe(periode));
  return periode && echange
    ? correctif(
        'echanger',
        dire(`Échanger les deux dates : ${echange}`, `Swap the two dates: ${echange}`),
        [remplacer(periode, placeDe(periode), echange)],
        { prefere: true },
      )
    : [];
};

/** Brings a period within the days of the contract. */
export const debordePeriode: Fabrique = (demande) => {
  const ecrite = periodeEcrite(demande);
  const cadre = periodeDuContrat(demande);
  const lue = ecrite && lirePeriode(sourceDe(ecrite)).periode;
  if (!ecrite || !cadre || !lue) return [];
  const [avant, apres] = [jours(lue), jours(cadre)];
  const nouvelle = ecrirePeriode(
    avant.debut < apres.debut && lue.debut !== undefined ? cadre.debut : lue.debut,
    avant.fin > apres.fin && lue.fin !== undefined ? cadre.fin : lue.fin,
  );
  return nouvelle
    ? [
        ...correctif(
          'ramener',
          dire(`Ramener aux années du contrat : ${nouvelle}`, `Bring within the contract: ${nouvelle}`),
          [remplacer(ecrite, placeDe(ecrite), nouvelle)],
        ),
        ...etendrePeriode(demande),
      ]
    : [];
};

/** No contract lasts longer; a date farther away is a slip of the keyboard. */
const ECART_MAX = 10;

/** Makes the contract last until a date that it does not reach, or start from it. */
export const etendrePeriode = (demande: Demande): Correctif[] => {
  const porteur = contratDe(demande);
  const cadre = porteur?.contrat.periode;
  const lue = lirePeriode(valeur(demande, 'quand')).periode;
  const ligne = porteur?.noeud.membres.find((m): m is ast.PeriodeContrat => m.$type === 'PeriodeContrat');
  if (!ligne?.periode || !cadre?.debut || !cadre.fin || !lue) return [];
  const debut = lue.debut && lue.debut < cadre.debut ? `${anneeDe(lue.debut)}-01-01` : cadre.debut;
  const fin = lue.fin && lue.fin > cadre.fin ? `${anneeDe(lue.fin)}-12-31` : cadre.fin;
  if (debut === cadre.debut && fin === cadre.fin) return [];
  if (anneeDe(cadre.debut) - anneeDe(debut) > ECART_MAX || anneeDe(fin) - anneeDe(cadre.fin) > ECART_MAX)
    return [];
  const nouvelle = ecrirePeriode(debut, fin);
  return nouvelle
    ? correctif(
        'etendre',
        dire(
          `Porter la période du contrat à « ${nouvelle} »`,
          `Make the period of the contract "${nouvelle}"`,
        ),
        [remplacer(ligne.periode, placeDe(ligne.periode), nouvelle)],
      )
    : [];
};
