/** Départements that are not those of the territory. */
import { departements } from '@paraphe/referentiel';
import { motsSeuls } from '../../mots.js';
import { regle } from '../../regle.js';
import { territoireDe } from './lecture.js';

/** Source: la géographie officielle (communes membres de l'EPCI, INSEE et DGCL). */
export const departementsDifferents = regle({
  nom: 'territoire/departements-differents',
  severite: 'information',
  messages: {
    different: {
      fr: "Départements du territoire : {ecrits}, dit le contrat ; {officiels}, dit aujourd'hui la géographie officielle pour « {territoire} ».",
      en: 'Départements of the territory: {ecrits}, says the contract; {officiels}, says the official geography of "{territoire}" today.',
      aide: {
        fr: 'Écrivez : départements {exemple}',
        en: 'Write: départements {exemple}',
      },
    },
  },
  verifier(contexte, signaler) {
    const { territoire, officiel, etape } = territoireDe(contexte) ?? {};
    const ecrits = territoire?.departements?.map(codeDe);
    if (!territoire || !officiel || !ecrits?.length) return;
    // What is no name of a département is left alone.
    const codes = new Set(ecrits.filter((code) => code !== undefined));
    if (codes.size < new Set(ecrits).size) return;
    if (codes.size === officiel.departements.length && officiel.departements.every((code) => codes.has(code)))
      return;
    signaler('different', {
      cible: territoire,
      propriete: 'departements',
      etape,
      valeurs: {
        ecrits: enMots([...codes]),
        officiels: enMots(officiel.departements),
        territoire: officiel.nom,
        exemple: officiel.departements.map((code) => `"${code}"`).join(', '),
      },
    });
  },
});

/** @returns the code of a département that is told by its code or its name */
function codeDe(ecrit: string): string | undefined {
  const mots = motsSeuls(ecrit);
  return departements().find(
    ({ code, nom }) =>
      motsSeuls(code) === mots || motsSeuls(nom) === mots || `${motsSeuls(nom)} ${motsSeuls(code)}` === mots,
  )?.code;
}

/** @returns `Nord (59), Pas-de-Calais (62)` */
function enMots(codes: readonly string[]): string {
  return codes.map((un) => `${departements().find(({ code }) => code === un)?.nom ?? ''} (${un})`).join(', ');
}
