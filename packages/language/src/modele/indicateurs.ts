/** Indicators: from the syntax tree to the model. */
import type { Indicateur, Mesure } from '@paraphe/model';
import type { AnneeRelative, FaitIndicateur, Indicateur as IndicateurEcrit } from '../generated/ast.js';
import { formeUnique } from '../syntaxe/mots.js';
import { type Construction, poser } from './construction.js';
import { lireFrequence, lireNatureIndicateur } from './mots.js';
import { INDICATEUR, ranger } from './ordre.js';
import { construireMesure, construirePartie } from './valeurs.js';

export function construireIndicateur(c: Construction, noeud: IndicateurEcrit): Indicateur | undefined {
  if (!noeud.libelle) return undefined;
  const indicateur = {} as Indicateur;
  c.origines.poser(indicateur, noeud);
  if (noeud.name) indicateur.identifiant = formeUnique(noeud.name);
  poser(indicateur, 'nature', lireNatureIndicateur(noeud.nature));
  indicateur.libelle = noeud.libelle;
  poser(indicateur, 'etape', c.entier(noeud.etape, noeud));
  for (const fait of noeud.faits) lireFait(c, indicateur, fait);
  return ranger(indicateur, INDICATEUR);
}

function lireFait(c: Construction, indicateur: Indicateur, fait: FaitIndicateur): void {
  const poserUneFois = <K extends keyof Indicateur>(cle: K, valeur: Indicateur[K] | undefined) => {
    if (valeur === undefined || valeur === '') return;
    if (indicateur[cle] !== undefined) return c.signaler('mentionRepetee', fait, { mot: fait.cle });
    indicateur[cle] = valeur;
    c.origines.poserPropriete(indicateur, cle, fait);
  };
  const mesures = fait.mesures.map((m) => construireMesure(c, m)).filter((m) => m !== undefined);
  switch (fait.cle) {
    case 'unité':
      return poserUneFois('unite', fait.texte);
    case 'source':
      return poserUneFois('source', fait.texte);
    case 'référence':
      return poserUneFois('reference', mesures[0]);
    case 'cible':
    case 'cibles': {
      const cibles: Mesure[] = [...(indicateur.cibles ?? []), ...mesures];
      c.origines.poserPropriete(indicateur, 'cibles', fait);
      return poser(indicateur, 'cibles', cibles);
    }
    case 'relevé':
    case 'relevés':
      c.origines.poserPropriete(indicateur, 'releves', fait);
      return poser(indicateur, 'releves', [...(indicateur.releves ?? []), ...mesures]);
    case 'fréquence':
      return poserUneFois('frequence', fait.texte ? { texte: fait.texte } : lireFrequence(fait.frequence));
    case 'mesuré': {
      const annees = fait.annees.map((a) => lireAnneeRelative(c, a)).filter((n) => n !== undefined);
      return poserUneFois('mesureEn', annees.length ? annees : undefined);
    }
    case 'responsable':
      return poserUneFois('responsable', construirePartie(c, fait.responsable));
    case 'sens':
      return poserUneFois('sens', fait.sens);
    case 'cumulatif':
      return poserUneFois('cumulatif', !fait.nie);
    case 'qualitatif':
      return poserUneFois('qualitatif', true);
  }
}

/** @returns the years after the start: 2 for `N+2`. */
function lireAnneeRelative(c: Construction, annee: AnneeRelative): number | undefined {
  if (annee.n?.toUpperCase() !== 'N') {
    c.signaler('anneeRelative', annee, { texte: annee.$cstNode?.text ?? '' });
    return undefined;
  }
  return annee.decalage === undefined ? 0 : c.entier(annee.decalage, annee);
}
