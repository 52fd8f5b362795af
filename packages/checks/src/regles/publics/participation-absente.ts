/** A contract that never says how the inhabitants take part. */

import type { Partie, Rubriques } from '@paraphe/model';
import { sansAccents } from '@paraphe/model';
import { regle } from '../../regle.js';

/** Below this many fiches, a contract is a draft or an example. */
const PEU = 3;

const HABITANTS = /\b(?:particip|concertation|co-?construction|habitant|citoyen|usager)/;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [176] à [178] et recommandation n° 2. `participation aucune` says something; so
 * does an instance or a partner in which inhabitants sit.
 */
export const participationAbsente = regle({
  nom: 'publics/participation-absente',
  severite: 'information',
  surveille: ['contrat/participation'],
  cede: ['action/participation'],
  messages: {
    absente: {
      fr: '{element} : aucune des {fiches} fiches ne dit comment les habitants sont associés. Leur participation rend les actions plus justes et mieux acceptées.',
      en: '{element}: none of the {fiches} fiches says how the inhabitants take part. Their participation makes the actions fitter and better accepted.',
      aide: {
        fr: 'Là où des habitants sont associés, ajoutez par exemple : participation consultation. Là où ils ne le sont pas : participation aucune',
        en: 'Where inhabitants take part, add for instance: participation consultation. Where they do not: participation aucune',
      },
    },
  },
  verifier({ contrat, etapes, fiches }, signaler) {
    const racine = etapes[0];
    if (!contrat || !racine || fiches.length < PEU) return;
    if (associeParInstance(contrat) || etapes.some(({ element }) => associe(element))) return;
    signaler('absente', { cible: contrat, etape: racine, valeurs: { fiches: fiches.length } });
  },
});

function associe(element: Rubriques): boolean {
  if (element.participation || element.rubriques?.some((r) => parleDHabitants(r.nom))) return true;
  const { pilotes = [], copilotes = [], partenaires = [], operateurs = [] } = element;
  if ([pilotes, copilotes, partenaires, operateurs].some((parties) => parties.some(estDHabitants)))
    return true;
  return associeParInstance(element);
}

function associeParInstance({ gouvernance }: Rubriques): boolean {
  return Boolean(
    gouvernance?.instances?.some((i) => parleDHabitants(i.titre) || i.reunit?.some(estDHabitants)),
  );
}

function estDHabitants(partie: Partie): boolean {
  return parleDHabitants(partie.acteur ?? partie.texte ?? '');
}

function parleDHabitants(texte: string | undefined): boolean {
  return HABITANTS.test(sansAccents(texte ?? ''));
}
