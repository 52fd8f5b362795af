/** The card of what a name or a number names elsewhere: an element, a plan, a document, an indicator, a step. */
import { type Analyse, ast } from '@paraphe/language';
import { type Indicateur, NATURES_INDICATEUR } from '@paraphe/model';
import type { AstNode } from 'langium';
import { dire, majuscule } from '../affichage/dire.js';
import { mesure } from '../affichage/valeurs.js';
import type { Cible, NoeudNumerote } from '../mentions/cibles.js';
import { ancetre } from '../positions.js';
import { titreDe } from '../renvois.js';
import { carte, echapper } from './markdown.js';
import { objetDe } from './objets.js';

/** @returns undefined for what nobody declared */
export function carteCible(analyse: Analyse, { genre, noeud, nom }: Cible): string | undefined {
  if (!noeud) return undefined;
  if (genre === 'element') return carteNumero(noeud as NoeudNumerote, nom);
  if (genre === 'plan') return cartePlan(noeud);
  if (ast.isDocumentCite(noeud))
    return carte(`**${echapper(noeud.titre ?? nom)}**`, noeud.site && echapper(noeud.site));
  if (ast.isIndicateur(noeud)) return carteIndicateur(objetDe<Indicateur>(analyse, noeud));
  if (ast.isContenuEntree(noeud)) {
    const libelles = noeud.libelles.filter(Boolean).map(echapper).join(', ');
    return carte(`**${dire('Étape', 'Step')} ${nom}**${libelles && ` · ${libelles}`}`);
  }
  return undefined;
}

function carteNumero(noeud: NoeudNumerote, nom: string): string {
  const sorte = ast.isFaitDiagnostic(noeud) ? 'besoin' : noeud.mot;
  const plan = ancetre(noeud.$container, estPlan);
  const axe = ast.isAxe(noeud) ? undefined : ancetre(noeud.$container, ast.isAxe);
  return carte(
    `**${majuscule(sorte ?? '')} ${nom} · ${echapper(titreDe(noeud))}**`,
    [axe && `Axe ${axe.numero}`, plan && echapper(plan.titre ?? plan.name ?? '')].filter(Boolean).join(' · '),
  );
}

type Plan = ast.Contrat | ast.Demarche | ast.Fiche;

const estPlan = (noeud: unknown): noeud is Plan =>
  ast.isContrat(noeud) || ast.isDemarche(noeud) || ast.isFiche(noeud);

function cartePlan(noeud: AstNode): string | undefined {
  if (!estPlan(noeud)) return undefined;
  const types = ast.isContrat(noeud) ? noeud.types.filter(Boolean).join(' + ') : '';
  const sorte = majuscule(noeud.mot ?? '');
  return carte(`**${echapper(noeud.titre ?? noeud.name ?? '')}**`, `${sorte}${types && ` · ${types}`}`);
}

function carteIndicateur(indicateur: Indicateur | undefined): string | undefined {
  if (!indicateur) return undefined;
  const { nature, libelle, reference, cibles = [], unite, source } = indicateur;
  const cible = cibles.map((c) => mesure(c, unite)).join(', ');
  const de = reference && mesure(reference, unite);
  return carte(
    `**${echapper(libelle)}**`,
    [
      dire(
        nature ? `indicateur de ${NATURES_INDICATEUR[nature]}` : 'indicateur',
        nature ? `${NATURES_INDICATEUR[nature]} indicator` : 'indicator',
      ),
      de && dire(`référence : ${de}`, `baseline: ${de}`),
      cible ? dire(`cible : ${cible}`, `target: ${cible}`) : dire('sans cible', 'without a target'),
      source && `source : ${echapper(source)}`,
    ]
      .filter(Boolean)
      .map((mots) => majuscule(mots as string))
      .join(' · '),
  );
}
