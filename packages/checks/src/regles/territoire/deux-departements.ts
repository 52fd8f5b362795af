/** A territory over several départements, and a contract that the Département, or the préfet, of only some of them signs. */
import type { Partie } from '@paraphe/model';
import {
  departements,
  estDeType,
  type Institution,
  institutionParIdentifiant,
  institutionParNomProche,
  institutions,
} from '@paraphe/referentiel';
import { motsSeuls } from '../../mots.js';
import { type Contexte, regle } from '../../regle.js';
import { nomDeLaPartie, territoireDe } from './lecture.js';

/** Those that may be missing, who signs in their place, and the message that says so. */
const SORTES = [
  { type: 'département', voix: 'département', cle: 'departement' },
  { type: 'préfecture', voix: 'état', cle: 'prefecture' },
] as const;

/**
 * Source: la géographie officielle (départements des communes membres). Un contrat sur deux départements est normal : la règle
 * ne fait que rappeler l'autre, là où l'un signe.
 */
export const deuxDepartements = regle({
  nom: 'territoire/deux-departements',
  severite: 'information',
  messages: {
    departement: {
      fr: "{signataire} signe ; « {territoire} » s'étend aussi sur : {autres}. Le Département n'y signe pas.",
      en: '{signataire} signs; "{territoire}" also reaches into: {autres}, whose Département does not sign.',
      aide: {
        fr: 'Si le contrat y engage aussi le Département, ajoutez aux signataires : {exemple}',
        en: 'If the contract commits the Département there too, add to the signatories: {exemple}',
      },
    },
    prefecture: {
      fr: "{signataire} signe ; « {territoire} » s'étend aussi sur : {autres}. Le préfet n'y signe pas.",
      en: '{signataire} signs; "{territoire}" also reaches into: {autres}, whose préfet does not sign.',
      aide: {
        fr: "Si le contrat y engage aussi l'État, ajoutez aux signataires : {exemple}",
        en: 'If the contract commits the State there too, add to the signatories: {exemple}',
      },
    },
  },
  verifier(contexte, signaler) {
    const signataires = contexte.contrat?.signataires;
    const { officiel, etape } = territoireDe(contexte) ?? {};
    if (!signataires?.length || !officiel || officiel.departements.length < 2) return;
    const reconnus = signataires.flatMap((partie) => {
      const institution = institutionDe(partie, contexte);
      return institution?.departement ? [{ partie, institution }] : [];
    });
    for (const { type, voix, cle } of SORTES) {
      const siens = reconnus.filter(({ institution }) => estDeType(institution.type, voix));
      const premier = siens.find(({ institution }) =>
        officiel.departements.includes(institution.departement ?? ''),
      );
      // One body may stand for two départements: the Collectivité européenne d'Alsace, that of Corsica.
      const representee = (une: Institution) =>
        siens.some(
          ({ institution: { departement, nom } }) => departement === une.departement || nom === une.nom,
        );
      const absents = officiel.departements.flatMap((code) =>
        institutions().filter(
          (une) => une.departement === code && estDeType(une.type, type) && !representee(une),
        ),
      );
      if (!premier || !absents.length) continue;
      signaler(cle, {
        cible: premier.partie,
        etape,
        valeurs: {
          signataire: nomDeLaPartie(premier.partie, contexte),
          territoire: officiel.nom,
          autres: absents.map(enMots).join(', '),
          exemple: absents.map(({ identifiant }) => identifiant).join(', '),
        },
      });
    }
  },
});

/** @returns the institution that a party names by its identifier or in words */
function institutionDe(partie: Partie, contexte: Contexte): Institution | undefined {
  const { acteur: identifiant = '' } = partie;
  const connue = institutionParIdentifiant(identifiant) ?? institutionParNomProche(identifiant);
  if (connue) return connue;
  const nom = motsSeuls(nomDeLaPartie(partie, contexte)).replace(/^conseil departemental\b/, 'departement');
  return nom ? institutions().find((une) => une.departement && motsSeuls(une.nom) === nom) : undefined;
}

/** @returns `Pas-de-Calais (62)` */
function enMots({ departement }: Institution): string {
  return `${departements().find(({ code }) => code === departement)?.nom ?? ''} (${departement})`;
}
