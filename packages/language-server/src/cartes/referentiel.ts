/** The cards of what stands in the référentiel: the intercommunalité of a SIREN, an institution that nobody has to declare. */
import { institutions, NATURES_TERRITOIRE, territoireParSiren } from '@paraphe/referentiel';
import { compter, dire, majuscule } from '../affichage/dire.js';
import { nombre } from '../affichage/valeurs.js';
import { carte, echapper } from './markdown.js';

/** @param siren nine digits, whatever the spaces between them */
export function carteTerritoire(siren: string): string | undefined {
  const territoire = territoireParSiren(siren.replace(/\s/g, ''));
  if (!territoire) return undefined;
  const { nom, type, population, nombreCommunes, departements } = territoire;
  return carte(
    `**${echapper(nom)}**`,
    [
      majuscule(NATURES_TERRITOIRE[type]),
      dire(`${nombre(population)} habitants`, `${nombre(population)} inhabitants`),
      compter(nombreCommunes, 'commune'),
      `${departements.length > 1 ? 'départements' : 'département'} ${departements.join(', ')}`,
    ].join(' · '),
  );
}

/** @param nom as it is typed in a rubrique */
export function carteInstitution(nom: string): string | undefined {
  const institution = institutions().find(({ identifiant }) => identifiant === nom);
  return (
    institution &&
    carte(
      `**${echapper(institution.nom)}** (${echapper(nom)})`,
      dire(
        'Une institution connue : elle se nomme sans être déclarée.',
        'A known institution: it may be named without being declared.',
      ),
    )
  );
}
