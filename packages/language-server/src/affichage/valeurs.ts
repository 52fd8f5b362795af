/** The values of a contract as paper writes them, in French whatever the language of the messages: they are its content. */
import {
  afficherDate,
  afficherMontant,
  type Contribution,
  type Cout,
  type EntreeCalendrier,
  ecrireNombre,
  type Mesure,
  MOIS,
  NATURES_ETAPE,
  type Partie,
  type Periode,
  type Quand,
  type Recurrence,
  STATUTS_FINANCEMENT,
  type Valeur,
} from '@paraphe/model';

const INSECABLE = '\u00a0';

export const nombre = (valeur: number) => ecrireNombre(valeur, undefined, '\u202f');

const JOUR = /\d{2}\/\d{2}\/\d{4}/g;

/** @returns the period in words: « fin 2023 », « 15 juin 2024 », « du 1er janvier 2023 au 31 décembre 2027 » */
export function periode({ libelle }: Periode): string {
  return libelle.replace(JOUR, (jour) => afficherDate(jour.split('/').reverse().join('-')));
}

/** Words that say by themselves when something takes place. */
const DIT_QUAND = /^(?:à |d'|de |depuis|du |dès|début|fin|jusqu|mi-)/;

/** @returns the same after a verb: « en 2027 », « de 2027 à 2030 », « le 15 juin 2024 », « fin 2023 » */
export function aQuand(moment: Periode): string {
  const mots = periode(moment);
  if (DIT_QUAND.test(mots)) return mots;
  if (/ à /.test(mots)) return `de ${mots}`;
  return moment.debut !== undefined && moment.debut === moment.fin ? `le ${mots}` : `en ${mots}`;
}

/** @returns a moment in words; nothing for one that says nothing */
export function quand(moment: Quand | undefined): string {
  if (!moment) return '';
  if (moment.periode) return periode(moment.periode);
  if (moment.recurrence) return recurrence(moment.recurrence);
  return moment.continu ? 'en continu' : (moment.texte ?? '');
}

function recurrence(r: Recurrence): string {
  const chaque = r.nombre === 1 && r.nombreMax === undefined && r.borne === undefined;
  const mots = [
    chaque
      ? `chaque ${r.par === 'an' ? 'année' : r.par}`
      : `${borne(r.borne)}${intervalle(r)} fois par ${r.par}`,
  ];
  if (r.mois?.length) mots.push(`en ${liste(r.mois.map((rang) => MOIS[rang - 1] ?? ''))}`);
  if (r.periode) mots.push(periode(r.periode));
  return mots.join(' ');
}

const borne = (b: 'au-moins' | 'au-plus' | undefined) => (b ? `${b.replace('-', ' ')} ` : '');

const intervalle = ({ nombre: bas, nombreMax }: { nombre?: number; nombreMax?: number }) =>
  `${nombre(bas ?? 0)}${nombreMax === undefined ? '' : ` à ${nombre(nombreMax)}`}`;

export function liste(mots: readonly string[]): string {
  return mots.length < 2 ? (mots[0] ?? '') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`;
}

/** @returns a figure, a range, a percentage or words */
export function valeur(v: Valeur): string {
  if (v.nombre === undefined) return v.texte ?? '';
  const pourcent = v.pourcentage ? `${INSECABLE}%` : '';
  return `${borne(v.borne)}${intervalle(v)}${pourcent}${v.par ? ` par ${v.par}` : ''}`;
}

/** @param unite that of the indicator, said where the value has none */
export function mesure(m: Mesure, unite = ''): string {
  const enQuoi = m.unite ?? (m.nombre !== undefined && !m.pourcentage ? unite : '');
  return `${valeur(m)}${enQuoi && ` ${enQuoi}`}${m.en ? ` ${aQuand(m.en)}` : ''}`;
}

/** @returns what is said of a party after its name, without the names of persons: those leave the file on demand only */
export function mentions(partie: Partie): string {
  return [
    partie.chefDeFile && 'chef de file',
    partie.engagement === 'acte' && 'acté',
    partie.engagement === 'pressenti' && 'pressenti',
    ...(partie.mentions ?? []),
    partie.services?.length && `service${partie.services.length > 1 ? 's' : ''} ${liste(partie.services)}`,
    partie.deliberation && `délibération du ${afficherDate(partie.deliberation)}`,
    partie.pour && `pour ${partie.pour}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** @returns the amount of a cost: « entre 100 000 € et 200 000 € », « 230 000 € par an » */
export function montantDuCout(cout: Cout): string {
  const montant = cout.montantMax
    ? `entre ${afficherMontant(cout.montant)} et ${afficherMontant(cout.montantMax)}`
    : afficherMontant(cout.montant);
  return `${montant}${cout.parAn ? ' par an' : ''}`;
}

/** @returns what is said of an amount after it: duration, year, state, fund, object */
export function precisions(ligne: Partial<Cout> & Partial<Contribution>): string {
  const { nature, ans, en, statut, statutLe, auTitreDe, pour } = ligne;
  return [
    nature,
    ans !== undefined && `sur ${nombre(ans)} ${ans > 1 ? 'ans' : 'an'}`,
    statut && `${STATUTS_FINANCEMENT[statut]}${statutLe ? ` le ${afficherDate(statutLe)}` : ''}`,
    en && aQuand(en),
    auTitreDe && `au titre de ${auTitreDe}`,
    pour && `pour ${pour}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** @returns a line of a calendar without its date: « Étape 1 : Étude de faisabilité » */
export function contenu({ nature, numero, libelles }: EntreeCalendrier): string {
  const tete = nature && `${NATURES_ETAPE[nature]}${numero === undefined ? '' : ` ${numero}`}`;
  const mots = libelles.join(', ');
  if (!tete) return mots;
  return mots ? `${tete} : ${mots}` : tete;
}
