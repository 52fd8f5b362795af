/** A financer whose money the contract counts on, and who does not sign it. */
import { type Contribution, type Etape, nomPartie, type Partie, sansAccents } from '@paraphe/model';
import { type Contexte, regle } from '../../regle.js';
import { contributionsVivantes, plansDe } from './plans.js';

/** Source: IGAS, rapport 2024-074R, tome 1, [275] (signature multipartite, engagements financiers de chacun). */
export const financeurNonSignataire = regle({
  nom: 'financements/financeur-non-signataire',
  severite: 'information',
  messages: {
    une: {
      fr: "{element} : {financeur} finance l'action et ne signe pas le contrat. Son engagement n'y est donc pas pris.",
      en: '{element}: {financeur} funds the action and does not sign the contract, which therefore does not commit it.',
      aide: {
        fr: 'Ajoutez {financeur} à la ligne « signataires », ou dites en vertu de quoi il paie : « au titre du … ».',
        en: 'Add {financeur} to the line "signataires", or tell by virtue of what it pays: "au titre du …".',
      },
    },
    plusieurs: {
      fr: "{financeur} finance {nombre} plans de financement et ne signe pas le contrat. Son engagement n'y est donc pas pris. Le premier : {element}.",
      en: '{financeur} funds {nombre} plans of financing and does not sign the contract, which therefore does not commit it. The first: {element}.',
      aide: {
        fr: 'Ajoutez {financeur} à la ligne « signataires », ou dites en vertu de quoi il paie : « au titre du … ».',
        en: 'Add {financeur} to the line "signataires", or tell by virtue of what it pays: "au titre du …".',
      },
    },
  },
  verifier(contexte, signaler) {
    const signataires = contexte.contrat?.signataires;
    if (!signataires?.length) return;
    const signent = new Set(signataires.flatMap((partie) => nomsDe(partie, contexte)));
    const absents = new Map<string, { etape: Etape; contribution: Contribution; plans: Set<object> }>();
    for (const { etape, plan } of plansDe(contexte)) {
      for (const contribution of contributionsVivantes(plan)) {
        const { de } = contribution;
        if (!de || !engage(contribution) || !contexte.acteur(de.acteur ?? '')) continue;
        if (nomsDe(de, contexte).some((nom) => signent.has(nom))) continue;
        const connu = absents.get(nomPartie(de));
        if (connu) connu.plans.add(plan);
        else absents.set(nomPartie(de), { etape, contribution, plans: new Set([plan]) });
      }
    }
    for (const [financeur, { etape, contribution, plans }] of absents) {
      const valeurs = { financeur, nombre: plans.size };
      signaler(plans.size > 1 ? 'plusieurs' : 'une', {
        cible: contribution,
        propriete: 'de',
        etape,
        valeurs,
      });
    }
  },
});

/** Money that is promised in the contract itself, not hoped for, nor granted by virtue of a scheme. */
function engage({ montant, part, statut, auTitreDe, de }: Contribution): boolean {
  if (
    (montant === undefined && part === undefined) ||
    auTitreDe ||
    de?.nonResolu ||
    de?.engagement === 'pressenti'
  )
    return false;
  return statut === undefined || statut === 'acquis' || statut === 'verse';
}

/** The identifier, the words, and the full name of a party: a signatory may be written in any of these ways. */
function nomsDe(partie: Partie, contexte: Contexte): string[] {
  const noms = [partie.acteur, partie.texte, partie.acteur && contexte.acteur(partie.acteur)?.nom];
  return noms.flatMap((nom) => (nom ? sansAccents(nom) : []));
}
