/** In a modèle: a demand that another one, as strong or stronger, makes already. */
import { assembler, cleDe, type DemandeUnitaire, poids } from '../../modeles/applicables.js';
import { regle } from '../../regle.js';

/** An extension adds to what it extends or asks for it more strongly; it can take nothing away. */
export const demandeSansEffet = regle({
  nom: 'modele/demande-sans-effet',
  severite: 'information',
  messages: {
    deja: {
      fr: 'Demande sans effet : {qui} {force} déjà « {chose} ».',
      en: 'This demand has no effect: {qui} asks for "{chose}" already.',
      aide: {
        fr: "Retirez-la. Un modèle ne peut pas demander moins que celui qu'il étend.",
        en: 'Take it out. A modèle cannot ask for less than the one that it extends.',
      },
    },
  },
  verifier({ modele: lu }, signaler) {
    if (!lu) return;
    const { demandes } = assembler([{ nom: lu.modele.identifiant, modele: lu.modele }], lu.trouver);
    const dites = new Set<object>();
    for (const [rang, demande] of demandes.entries()) {
      if (demande.modele !== lu.modele || demande.conditions.length || dites.has(demande.demande)) continue;
      const couvre = demandes.find((autre, autreRang) => couvreDeja(autre, demande, autreRang < rang));
      if (!couvre) continue;
      dites.add(demande.demande);
      signaler('deja', {
        cible: demande.demande,
        valeurs: {
          qui: couvre.modele === lu.modele ? 'ce modèle' : `le modèle ${couvre.modele.identifiant}`,
          force: couvre.force === 'suggere' ? 'suggère' : couvre.force,
          chose: demande.chose.plusieurs.fr,
        },
        liens: [{ cible: couvre.demande, message: { fr: 'Elle est faite ici', en: 'It is made here' } }],
      });
    }
  },
});

function couvreDeja(autre: DemandeUnitaire, demande: DemandeUnitaire, avant: boolean): boolean {
  if (autre.demande === demande.demande || autre.conditions.length || cleDe(autre) !== cleDe(demande))
    return false;
  if (autre.borne && demande.borne) {
    const { sens, nombre } = demande.borne;
    if (sens === 'au-plus' ? autre.borne.nombre > nombre : autre.borne.nombre < nombre) return false;
  }
  const ecart = poids(autre) - poids(demande);
  if (autre.modele === demande.modele) return ecart > 0 || (ecart === 0 && avant);
  return ecart >= 0;
}
