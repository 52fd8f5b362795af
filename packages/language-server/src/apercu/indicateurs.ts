/** The indicators of a fiche, as the lines of a preview. */
import { type Indicateur, NATURES_INDICATEUR, type Rubriques } from '@paraphe/model';
import { majuscule } from '../affichage/dire.js';
import { mesure } from '../affichage/valeurs.js';
import type { LigneApercu } from '../protocole.js';
import { type Fabrique, ligne, lignePartie } from './fabrique.js';

/** What is told in words first, then each indicator under its nature. */
export function lignesIndicateurs(element: Rubriques, fabrique: Fabrique): LigneApercu[] {
  const { modalitesSuivi, indicateurs = [] } = element;
  const lignes: LigneApercu[] = [];
  if (modalitesSuivi)
    lignes.push(ligne({ texte: modalitesSuivi }, fabrique.places.de(element, 'modalitesSuivi')));
  for (const indicateur of indicateurs) {
    const { nature, libelle } = indicateur;
    const tete = majuscule(nature ? NATURES_INDICATEUR[nature] : 'indicateur');
    lignes.push(
      ligne({ tete, texte: libelle, note: faits(indicateur, fabrique) }, fabrique.places.de(indicateur)),
    );
  }
  return lignes;
}

function faits(indicateur: Indicateur, fabrique: Fabrique): string {
  const { reference, cibles = [], unite, source, frequence, mesureEn, responsable, etape } = indicateur;
  return [
    etape !== undefined && `à l'étape ${etape}`,
    reference && `référence : ${mesure(reference, unite)}`,
    cibles.length > 0 &&
      `cible${cibles.length > 1 ? 's' : ''} : ${cibles.map((cible) => mesure(cible, unite)).join(', ')}`,
    indicateur.sens === 'baisse' && 'à la baisse',
    indicateur.qualitatif && 'qualitatif',
    source && `source : ${source}`,
    frequence && `fréquence : ${typeof frequence === 'string' ? frequence : frequence.texte}`,
    mesureEn?.length && `mesuré en ${mesureEn.map((an) => (an ? `N+${an}` : 'N')).join(', ')}`,
    responsable && `responsable : ${lignePartie(responsable, fabrique).texte}`,
  ]
    .filter(Boolean)
    .join(' ; ');
}
