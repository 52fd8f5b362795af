/** Shares that make more than the whole. */
import { type Contribution, ecrireNombre } from '@paraphe/model';
import { regle } from '../../regle.js';
import { contributionsVivantes, plansDe } from './plans.js';

/** Source: usage observé dans les fiches réelles. */
export const partExcessive = regle({
  nom: 'financements/part-excessive',
  severite: 'erreur',
  messages: {
    seule: {
      fr: '{element} : une part de {part} % est impossible, un financeur ne peut apporter plus que le tout.',
      en: '{element}: a share of {part} % is impossible, a financer cannot bring more than the whole.',
      aide: {
        fr: 'Corrigez la part, ou écrivez un montant en euros.',
        en: 'Correct the share, or write an amount in euros.',
      },
    },
    somme: {
      fr: '{element} : les parts des financeurs font {part} % du coût, plus que le tout.',
      en: '{element}: the shares of the financers make {part} % of the cost, more than the whole.',
      aide: {
        fr: "Corrigez l'une des parts ; pour un financement que vous n'attendez plus, écrivez « (refusé) ».",
        en: 'Correct one of the shares; for funding that is no longer expected, write "(refusé)".',
      },
    },
  },
  verifier(contexte, signaler) {
    for (const { etape, plan } of plansDe(contexte)) {
      const sommes = new Map<
        string,
        { part: number; combien: number; derniere: Contribution; impossible: boolean }
      >();
      for (const contribution of contributionsVivantes(plan)) {
        const { part } = contribution;
        if (part === undefined) continue;
        if (part > 100)
          signaler('seule', {
            cible: contribution,
            propriete: 'part',
            etape,
            valeurs: { part: ecrireNombre(part) },
          });
        const somme = sommes.get(objet(contribution));
        sommes.set(objet(contribution), {
          part: (somme?.part ?? 0) + part,
          combien: (somme?.combien ?? 0) + 1,
          derniere: contribution,
          impossible: somme?.impossible || part > 100,
        });
      }
      for (const { part, combien, derniere, impossible } of sommes.values()) {
        if (impossible || part <= 100 + combien * ARRONDI) continue;
        const valeurs = { part: ecrireNombre(Math.round(part * 100) / 100) };
        signaler('somme', { cible: derniere, propriete: 'part', etape, valeurs });
      }
    }
  },
});

/** Half a tenth of a point: six shares of 16,7 % make 100,2 %. */
const ARRONDI = 0.05;

/** Shares for two different things, or two different years, are not shares of the same whole. */
function objet({ pour, en }: Contribution): string {
  return `${pour ?? ''}\n${en?.libelle ?? ''}`;
}
