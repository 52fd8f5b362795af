/** In a modèle: demands that no contract can meet. */
import { assembler } from '../../modeles/applicables.js';
import { regle } from '../../regle.js';
import { conflitsDe } from './conflit.js';

/** A contract would then be at fault whatever it says. */
export const demandeImpossible = regle({
  nom: 'modele/demande-impossible',
  severite: 'erreur',
  messages: {
    contradiction: {
      fr: 'Aucun contrat ne peut suivre ce modèle : {niveau}, il veut au moins {min} {chose} et au plus {max}{dont}.',
      en: 'No contract can follow this modèle: {niveau}, it wants at least {min} {chose} and at most {max}{dont}.',
    },
    numerotation: {
      fr: 'Ce modèle veut deux numérotations, « {min} » et « {max} »{dont} : aucun contrat ne peut avoir les deux.',
      en: 'This modèle wants two numberings, "{min}" and "{max}"{dont}: no contract can have both.',
    },
    plusieurs: {
      fr: "Il n'y a jamais qu'un seul élément « {chose} » : en demander au moins {min} ne peut pas être suivi.",
      en: 'There is never more than one "{chose}": at least {min} cannot be met.',
    },
  },
  verifier({ modele: lu }, signaler) {
    if (!lu) return;
    const { demandes } = assembler([{ nom: lu.modele.identifiant, modele: lu.modele }], lu.trouver);
    for (const { cle, a, b, valeurs } of conflitsDe(demandes)) {
      // What is only recommended can be left aside.
      if (a.demande.force !== 'exige' || b.demande.force !== 'exige') continue;
      const ici = a.modele === lu.modele ? a : b.modele === lu.modele ? b : undefined;
      if (!ici) continue;
      const autre = ici === a ? b : a;
      const dont = autre.modele === lu.modele ? '' : ` (${autre.modele.identifiant}, qu'il étend)`;
      signaler(cle === 'bornes' ? 'contradiction' : 'numerotation', {
        cible: ici.demande,
        valeurs: { ...valeurs, dont },
        liens: [{ cible: autre.demande, message: { fr: "L'autre demande", en: 'The other demand' } }],
      });
    }
    for (const { modele, demande, chose, borne } of demandes) {
      if (modele !== lu.modele) continue;
      if (chose.unique && borne?.sens === 'au-moins' && borne.nombre > 1)
        signaler('plusieurs', {
          cible: demande,
          valeurs: { chose: chose.nom, min: borne.nombre },
        });
    }
  },
});
