/** In a modèle: something asked for that the language does not know, or not there. */
import { proches, sansAccents } from '@paraphe/model';
import { GENRES_ACTEURS } from '@paraphe/referentiel';
import type { Chose, NiveauDemande } from '../../modeles/chose.js';
import { choseDe, chosesDe } from '../../modeles/choses.js';
import { regle } from '../../regle.js';
import { chaqueDemande } from './ecrites.js';

const OU: Record<NiveauDemande, { fr: string; en: string }> = {
  contrat: { fr: "d'un contrat", en: 'of a contract' },
  axe: { fr: "d'un axe", en: 'of an axe' },
  objectif: { fr: "d'un objectif", en: 'of an objectif' },
  action: { fr: "d'une action", en: 'of an action' },
  'sous-action': { fr: "d'une sous-action", en: 'of a sub-action' },
  indicateur: { fr: "d'un indicateur", en: 'of an indicator' },
  financement: { fr: "d'un financement", en: 'of a contribution' },
};

/** A demand that names nothing known would be met by every contract, in silence. */
export const champInconnu = regle({
  nom: 'modele/champ-inconnu',
  severite: 'erreur',
  messages: {
    inconnu: {
      fr: 'On ne peut pas demander « {mot} » : ce mot ne désigne rien dans un contrat.{voisins}',
      en: '"{mot}" cannot be asked for: that word names nothing in a contract.{voisins}',
      aide: {
        fr: '{ou}, on peut demander par exemple : {liste}',
        en: '{ou}, one may ask for instance for: {liste}',
      },
    },
    nombre: {
      fr: "« {mot} » n'est pas à dire ici : un nombre s'écrit en chiffres, après « au moins » ou « au plus ».",
      en: '"{mot}" is not to be said here: a number is written in digits, after "au moins" or "au plus".',
      aide: {
        fr: 'Écrivez par exemple : exige au moins 2 instances. Sans nombre : exige instance',
        en: 'Write for instance: exige au moins 2 instances. Without a number: exige instance',
      },
    },
    ailleurs: {
      fr: 'On ne peut pas demander « {mot} » {ou} : cela se demande {la}.',
      en: '"{mot}" cannot be asked {where}: it is asked {there}.',
    },
    type: {
      fr: "« {mot} » n'est pas un type connu de « {chose} ».{voisins}",
      en: '"{mot}" is not a known type of "{chose}".{voisins}',
      aide: { fr: 'Types possibles : {liste}', en: 'Possible types: {liste}' },
    },
    sansType: {
      fr: "« {chose} » n'a pas de types : « de type {mot} » ne voudrait rien dire.",
      en: '"{chose}" has no types: "de type {mot}" would mean nothing.',
    },
    sansTitre: {
      fr: 'On ne peut pas demander « {chose} » par un titre : « {mot} » ne sera cherché nulle part.',
      en: '"{chose}" cannot be asked for by a title: "{mot}" will be looked for nowhere.',
    },
  },
  verifier({ modele: lu }, signaler) {
    if (!lu) return;
    for (const { niveau, demande } of chaqueDemande(lu.modele)) {
      const mots = demande.borne ? [demande.borne.chose] : (demande.choses ?? []);
      for (const [rang, mot] of mots.entries()) {
        const propriete = demande.borne ? 'compte' : `choses/${rang}`;
        const chose = choseDe(mot);
        const permis = chosesDe(niveau);
        if (!chose && NOMBRES_EN_LETTRES.has(mot.toLowerCase())) {
          signaler('nombre', { cible: demande, propriete, valeurs: { mot } });
        } else if (!chose) {
          const noms = permis.map(({ nom }) => nom);
          const [voisin] = proches(mot, noms, 1);
          signaler('inconnu', {
            cible: demande,
            propriete,
            valeurs: {
              mot,
              ou: `D${OU[niveau].fr.slice(1)}`,
              voisins: voisin ? ` Vouliez-vous dire « ${voisin} » ?` : '',
              liste: permis
                .slice(0, 12)
                .map(({ plusieurs }) => plusieurs.fr)
                .join(', '),
            },
          });
        } else if (!chose.niveaux[niveau]) {
          const la = Object.keys(chose.niveaux)[0] as NiveauDemande;
          signaler('ailleurs', {
            cible: demande,
            propriete,
            valeurs: { mot, ou: OU[niveau].fr, where: OU[niveau].en, la: OU[la].fr, there: OU[la].en },
          });
        } else if (rang === mots.length - 1) verifierPrecisions(chose, demande, signaler);
      }
    }
  },
});

const NOMBRES_EN_LETTRES: ReadonlySet<string> = new Set(
  'au un une des les le la deux trois quatre cinq six sept huit neuf dix'.split(' '),
);

type Signaler = Parameters<typeof champInconnu.verifier>[1];

function verifierPrecisions(
  chose: Chose,
  demande: { types?: string[][]; textes?: string[] },
  signaler: Signaler,
): void {
  const { nom } = chose;
  const groupes = (demande.types ?? []).flatMap((choix, groupe) => choix.map((type) => ({ type, groupe })));
  for (const [rang, { type, groupe }] of groupes.entries()) {
    const cible = { cible: demande, propriete: `types/${groupe}` };
    if (!chose.types) {
      if (rang === 0) signaler('sansType', { ...cible, valeurs: { chose: nom, mot: type } });
    } else if (!estConnu(chose.types, type)) {
      const [voisin] = proches(type, typesConnus(chose.types), 1);
      // Any word may be a type of actor: only what looks like a slip is told.
      if (!voisin && chose.types === 'acteurs') continue;
      signaler('type', {
        ...cible,
        valeurs: {
          mot: type,
          chose: nom,
          voisins: voisin ? ` Vouliez-vous dire « ${voisin} » ?` : '',
          liste: typesConnus(chose.types).slice(0, 12).join(', '),
        },
      });
    }
  }
  const [titre] = demande.textes ?? [];
  if (titre !== undefined && !chose.titre)
    signaler('sansTitre', { cible: demande, propriete: 'textes', valeurs: { chose: nom, mot: titre } });
}

/** Those that modèles ask for most, first. */
const TYPES_COURANTS = [
  'ars',
  'caf',
  'cpam',
  'msa',
  'collectivité',
  'commune',
  'epci',
  'département',
  'région',
  'état',
  'association',
  'hôpital',
];

type Types = NonNullable<Chose['types']>;

function typesConnus(types: Types): readonly string[] {
  if (types !== 'acteurs') return types;
  return [
    ...new Set([...TYPES_COURANTS, ...Object.keys(GENRES_ACTEURS), ...Object.values(GENRES_ACTEURS).flat()]),
  ];
}

function estConnu(types: Types, type: string): boolean {
  return typesConnus(types).some((connu) => sansAccents(connu) === sansAccents(type));
}
