/** The order of the keys in the JSON, whatever the order of the text: what reads first on paper comes first. */
import { RUBRIQUES } from '@paraphe/model';

const rubriques = RUBRIQUES.flatMap(({ cle }) => (cle === 'indicateurs' ? ['modalitesSuivi', cle] : [cle]));

const ordre = (cles: string): ReadonlyMap<string, number> =>
  new Map(cles.split(/\s+/).map((cle, rang) => [cle, rang]));

/** Plans, axes, objectifs, actions, fiches: names, what stands around the fiches, rubriques, children. */
export const ELEMENT = ordre(
  `identifiant types genres numero titre generation sources territoire periode signataires signeLe visas preambule succedeA sInscritDans
  fondeSur documents diagnostic orientations phases ${rubriques.join(' ')} coordination evaluation articles libelles commentaires totaux acteurs axes
  objectifs actions sousActions`,
);
export const INDICATEUR = ordre(
  'identifiant nature libelle etape unite reference cibles releves source frequence mesureEn responsable sens cumulatif qualitatif',
);
export const PARTIE = ordre(
  'acteur texte nonResolu chefDeFile engagement deliberation mentions services personne representePar pour',
);
export const TERRITOIRE = ordre(
  'type siren nom habitants creeEn creeLe issuDe siege nombreCommunes nombreCommunesEn departements communes description',
);
export const ORIENTATION = ordre('numero texte points porteurs sources');
export const DOCUMENT = ordre('identifiant titre site date auteurs');
export const ACTEUR = ordre('identifiant type nom siren siret site contact importe referentiel');
export const MODELE = ordre('identifiant titre etend sources version validite demandes portees vocabulaires');
export const FINANCEMENTS = ordre(
  'etat arbitrePar texte couts contributions enveloppes sources hors nonChiffre precisions cofinancementsPossibles resteAMobiliser totaux',
);
export const INSTANCE = ordre('identifiant titre presidee reunit rythme role');
export const ENTREE = ordre(
  'quand nature numero libelles statut entendus participants intervenants description',
);
export const BLOC = ordre('aucune textes sources date constats besoins postes quand par instances');

/** Puts the keys of a node in order, in place. @returns the same node */
export function ranger<T extends object>(noeud: T, rangs: ReadonlyMap<string, number> = ELEMENT): T {
  const cles = Object.keys(noeud) as (keyof T & string)[];
  const rang = (cle: string) => rangs.get(cle) ?? rangs.size;
  let precedent = -1;
  const enOrdre = cles.every((cle) => {
    const avant = precedent;
    precedent = rang(cle);
    return avant <= precedent;
  });
  if (enOrdre) return noeud;
  for (const cle of cles.sort((a, b) => rang(a) - rang(b))) {
    const valeur = noeud[cle];
    delete noeud[cle];
    noeud[cle] = valeur;
  }
  return noeud;
}
