/** In a modèle: a demand that another one, as strong or stronger, makes already. */
import { assembler, cleDe, type DemandeUnitaire, poids } from '../../modeles/applicables.js';
import { regle } from '../../regle.js';

/** An extension adds to what it extends or asks for it more strongly; it can take nothing away. */
export const demandeSansEffet = regle({
  nom: 'modele/demande-sans-effet',
  severite: 'information',
  messages: {
    deja: {
      fr: 'Demande sans effet : le modèle {modele} {force} déjà « {chose} ».',
      en: 'This demand has no effect: the modèle {modele} asks for it already ({chose}).',
      aide: {
        fr: "Retirez-la. Un modèle ne peut pas demander moins que celui qu'il étend.",
        en: 'Take it out. A modèle cannot ask for less than the one that it extends.',
      },
    },
    ici: {
      fr: 'Demande sans effet : ce modèle {force} déjà « {chose} ».',
      en: 'This demand has no effect: this modèle asks for it already ({chose}).',
      aide: { fr: "Gardez l'une des deux.", en: 'Keep one of the two.' },
    },
  },
  verifier({ modele: lu }, signaler) {
    if (!lu) return;
    const { demandes } = assembler([{ nom: lu.modele.identifiant, modele: lu.modele }], lu.trouver);
    const parDemande = new Map<object, DemandeUnitaire[]>();
    for (const une of demandes)
      if (une.modele === lu.modele)
        parDemande.set(une.demande, [...(parDemande.get(une.demande) ?? []), une]);
    for (const unitaires of parDemande.values()) {
      const couvertes = unitaires.map((une) => {
        if (une.conditions.length) return undefined;
        const rang = demandes.indexOf(une);
        return demandes.find((autre, autreRang) => couvreDeja(autre, une, autreRang < rang));
      });
      const [une] = unitaires;
      const [couvre] = couvertes;
      // A part of it is new: it stays as it is.
      if (!une || !couvre || couvertes.some((autre) => !autre)) continue;
      signaler(couvre.modele === lu.modele ? 'ici' : 'deja', {
        cible: une.demande,
        valeurs: {
          modele: couvre.modele.identifiant,
          force: couvre.force === 'suggere' ? 'suggère' : couvre.force,
          chose: enClair(couvre),
        },
        liens: [{ cible: couvre.demande, message: { fr: 'Elle est faite ici', en: 'It is made here' } }],
      });
    }
  },
});

function enClair({ chose, borne, types, titre }: DemandeUnitaire): string {
  if (borne) return `${borne.nombre} ${chose.plusieurs.fr} au ${borne.sens.slice(3)}`;
  if (types) return `${chose.nom} de type ${types.join(' ou ')}`;
  return titre === undefined ? chose.nom : `${chose.nom} « ${titre} »`;
}

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
