/** A calendar of words, without a date or a rhythm. */
import { type Calendrier, estProvisoire, MOIS, SAISONS, sansAccents } from '@paraphe/model';
import { regle } from '../../regle.js';

/** Source: usage observé dans les fiches réelles (« au fil de l'eau », « selon… »). */
export const calendrierVague = regle({
  nom: 'calendrier/calendrier-vague',
  severite: 'information',
  messages: {
    texte: {
      fr: '{element} : le calendrier « {texte} » ne donne aucune date. Une année ou un rythme permettrait de savoir où on en est.',
      en: '{element}: the calendar "{texte}" gives no date. A year or a rhythm would show how far things are.',
      aide: {
        fr: 'Écrivez une année (« calendrier 2024 »), un rythme (« 2 fois par an : … ») ou « calendrier en continu ».',
        en: 'Write a year ("calendrier 2024"), a rhythm ("2 fois par an : …") or "calendrier en continu".',
      },
    },
    etapes: {
      fr: "{element} : aucune étape du calendrier n'est datée. Une année pour la première permettrait de savoir quand l'action commence.",
      en: '{element}: no step of the calendar is dated. A year for the first would show when the action starts.',
      aide: {
        fr: "Écrivez l'année devant l'étape : « 2024 : étape 1 … ».",
        en: 'Write the year before the step: "2024 : étape 1 …".',
      },
    },
  },
  verifier({ etapes }, signaler) {
    for (const etape of etapes) {
      const calendrier = etape.element.calendrier;
      const cle = calendrier && vague(calendrier);
      if (!cle || etape.element.statut === 'realisee' || etape.element.statut === 'abandonnee') continue;
      signaler(cle, {
        cible: etape.element,
        propriete: 'calendrier',
        etape,
        valeurs: { texte: abreger(calendrier.texte ?? '') },
      });
    }
  },
});

function vague({
  texte,
  continu,
  periode,
  entrees = [],
  renouvele,
}: Calendrier): 'texte' | 'etapes' | undefined {
  if (continu || periode || renouvele) return undefined;
  const datee = entrees.some(({ quand, libelles }) => {
    if (quand?.periode || quand?.recurrence || quand?.continu) return true;
    return [quand?.texte ?? '', ...libelles].some(situeDansLeTemps);
  });
  if (datee || (texte && situeDansLeTemps(texte))) return undefined;
  if (entrees.length) return 'etapes';
  return texte && !estProvisoire(texte) ? 'texte' : undefined;
}

const MOTS = [
  ...MOIS,
  ...SAISONS,
  'ans?',
  'annees?',
  'mois',
  'semaines?',
  'trimestres?',
  'semestres?',
  'rentree',
];
const DEBUTS = [
  'duree',
  'continu',
  'permanen',
  'hebdo',
  'quotidien',
  'bimens',
  'bimest',
  'mensuel',
  'trimestriel',
  'semestriel',
  'annuel',
  'bienn',
];
const REPERES = new RegExp(`\\d|\\b(?:${MOTS.map(sansAccents).join('|')})\\b|\\b(?:${DEBUTS.join('|')})`);

/** A figure, a month, a season, a rhythm or « en continu », in words. */
function situeDansLeTemps(texte: string): boolean {
  return REPERES.test(sansAccents(texte));
}

function abreger(texte: string): string {
  const ligne = texte.replace(/\s+/g, ' ');
  return ligne.length > 60 ? `${ligne.slice(0, 59).trimEnd()}…` : ligne;
}
