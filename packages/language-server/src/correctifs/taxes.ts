/** Amounts with tax beside amounts without: all written one way. */
import type { ast } from '@paraphe/language';
import { type Cout, centimes, ecrireMontant, euros, type Montant, type Taxe } from '@paraphe/model';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { correctif, type Demande, type Fabrique } from './correctif.js';
import { motDe, placeDe } from './ecrit.js';
import { planDe } from './financements.js';
import { remplacer } from './retouches.js';

/** @returns the amounts that are typed in a plan, with their tax mode */
function montantsDe(plan: ast.Financements): ast.Montant[] {
  const lignes = plan.lignes as (Partial<Pick<ast.Cout, 'montant' | 'montantMax' | 'annees'>> & AstNode)[];
  return [
    plan.montant,
    ...lignes.flatMap((ligne) => [
      ligne.montant,
      ligne.montantMax,
      ...(ligne.annees ?? []).map((a) => a.montant),
    ]),
  ].filter((montant): montant is ast.Montant => montant?.$type === 'Montant');
}

const TVA = 20;

/** One tax mode for all: the amounts as they are, or worked out again at the normal rate. */
export const htTtcMeles: Fabrique = (demande) => {
  const plan = planDe(demande);
  if (!plan) return [];
  const dits = montantsDe(plan).filter(({ taxe }) => taxe);
  return (['HT', 'TTC'] as const).flatMap((voulue) => {
    const autres = dits.filter(({ taxe }) => taxe !== voulue);
    const convertir = autres.map((montant) => {
      const converti = convertirTaxe(demande, montant, voulue);
      return converti === undefined ? undefined : remplacer(montant, placeDe(montant), converti);
    });
    const mots = autres.map((montant) => {
      const mot = motDe(montant, 'taxe');
      return mot && remplacer(montant, mot, voulue);
    });
    return [
      ...correctif(
        `ecrire ${voulue}`,
        dire(
          `Tout écrire en ${voulue}, sans changer les montants`,
          `Write all as ${voulue}, amounts unchanged`,
        ),
        mots,
      ),
      ...correctif(
        `convertir ${voulue}`,
        dire(`Convertir en ${voulue}, avec une TVA de ${TVA} %`, `Convert to ${voulue}, with ${TVA} % VAT`),
        convertir,
      ),
    ];
  });
};

function convertirTaxe({ analyse }: Demande, ecrit: ast.Montant, taxe: Taxe): string | undefined {
  const montant = montantEcrit(ecrit, analyse);
  if (!montant) return undefined;
  const facteur = 1 + TVA / 100;
  const cents = Math.round(taxe === 'HT' ? centimes(montant) / facteur : centimes(montant) * facteur);
  return ecrireMontant({ euros: euros(cents), taxe });
}

/** @returns the amount of the model that was typed there, found in what holds it */
function montantEcrit(ecrit: ast.Montant, analyse: Demande['analyse']): Montant | undefined {
  for (const objet of analyse.origines.objets(ecrit.$container)) {
    const { montant, montantMax } = objet as Partial<Cout>;
    if (ecrit.$containerProperty === 'montantMax' && montantMax) return montantMax;
    if (ecrit.$containerProperty === 'montant' && montant) return montant;
  }
  return undefined;
}
