/** The rules on structure: numbers, titles, texts left over. */
import type { Regle } from '../../regle.js';
import { axeVide } from './axe-vide.js';
import { niveauSaute } from './niveau-saute.js';
import { numeroDouble } from './numero-double.js';
import { numeroHorsParent } from './numero-hors-parent.js';
import { numeroManquant } from './numero-manquant.js';
import { texteCopie } from './texte-copie.js';
import { texteProvisoire } from './texte-provisoire.js';
import { titreDouble } from './titre-double.js';
import { valeurDeplacee } from './valeur-deplacee.js';

export const reglesStructure: readonly Regle[] = [
  numeroDouble,
  numeroHorsParent,
  niveauSaute,
  numeroManquant,
  axeVide,
  titreDouble,
  texteProvisoire,
  texteCopie,
  valeurDeplacee,
];
