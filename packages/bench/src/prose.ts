/** Sentences of contexts and descriptions, put together from parts and cut into lines as people type them. */
import type { Alea } from './alea.ts';

const DEBUTS = [
  'Depuis plusieurs années',
  'Sur une grande partie du territoire',
  'Comme le montre le diagnostic partagé',
  'Dans les communes les plus éloignées',
  'Au fil des rencontres avec les habitants',
  "D'un bassin de vie à l'autre",
  'À la suite du premier contrat',
  'Pour les familles les plus fragiles',
];
const QUI = [
  'les professionnels de santé',
  'les élus et les services',
  'les associations locales',
  'les structures médico-sociales',
  'les acteurs de la prévention',
  'les habitants les plus isolés',
  'les équipes de soins primaires',
  'les travailleurs sociaux',
];
const FONT = [
  'constatent un recul de l’offre et des délais qui s’allongent',
  'demandent à être mieux associés aux décisions qui les concernent',
  'peinent à se repérer parmi les dispositifs existants',
  'souhaitent partager leurs outils et leurs informations',
  'se mobilisent sans toujours se connaître ni se coordonner',
  'rencontrent des difficultés de transport et de garde',
  'acceptent d’expérimenter de nouvelles manières de faire',
];
const SUITES = [
  'ce qui freine le recours aux soins et aux droits',
  "alors que les besoins augmentent avec l'âge de la population",
  'et la collectivité veut y répondre avec ses partenaires',
  "d'où une attente forte à l'égard du contrat",
  'malgré les efforts déjà consentis par les communes',
  'notamment pour les personnes qui vivent seules',
  "d'après les « cahiers du territoire » remis aux élus",
];
const IL_FAUT = [
  'constituer un groupe de travail qui réunisse les volontaires',
  "choisir avec eux deux ou trois communes d'expérimentation",
  'former les agents qui accueillent le public',
  'diffuser une information simple, relue par des habitants',
  'organiser des permanences régulières au plus près des lieux de vie',
  'tirer un bilan partagé avant toute extension',
  'mettre à jour chaque année la liste des intervenants',
];

const LARGEUR = 96;

/** @returns a text of about that many characters, in lines; the last paragraph is sometimes a list. */
export function prose(alea: Alea, longueur: number, avecListe: boolean): string {
  const phrases: string[] = [];
  let ecrits = 0;
  while (ecrits < longueur) {
    const phrase = `${alea.un(DEBUTS)}, ${alea.un(QUI)} ${alea.un(FONT)}, ${alea.un(SUITES)}.`;
    phrases.push(phrase);
    ecrits += phrase.length + 1;
  }
  const texte = couper(phrases.join(' '));
  if (!avecListe) return texte;
  const points = alea.plusieurs(IL_FAUT, 3);
  const lignes = points.map((point, rang) => `- ${point}${rang < points.length - 1 ? ' ;' : '.'}`);
  return `${texte}\n\nL'action consiste à :\n\n${lignes.join('\n')}`;
}

function couper(texte: string): string {
  const lignes: string[] = [];
  let ligne = '';
  for (const mot of texte.split(' ')) {
    if (ligne && ligne.length + mot.length >= LARGEUR) {
      lignes.push(ligne);
      ligne = mot;
    } else ligne = ligne ? `${ligne} ${mot}` : mot;
  }
  return [...lignes, ligne].join('\n');
}
