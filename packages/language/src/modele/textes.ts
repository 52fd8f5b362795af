/** The constats of the language itself: names, values, repetitions. Rule, severity and words. */
import type { Severite } from '@paraphe/checks';
import { remplir } from '@paraphe/checks';
import { langueCourante } from '../messages.js';

interface TexteLangue {
  regle: string;
  severite: Severite;
  message: { fr: string; en: string };
  aide?: { fr: string; en: string };
}

export const TEXTES_LANGUE = {
  acteurProche: {
    regle: 'noms/acteur-inconnu',
    severite: 'erreur',
    message: {
      fr: 'Acteur « {nom} » inconnu. Vouliez-vous dire {voisins} ?',
      en: 'Unknown actor "{nom}". Did you mean {voisins}?',
    },
  },
  acteurInconnu: {
    regle: 'noms/acteur-inconnu',
    severite: 'erreur',
    message: {
      fr: "Acteur « {nom} » inconnu : il n'est déclaré ni dans ce texte ni dans un fichier qu'il utilise.",
      en: 'Unknown actor "{nom}": declared neither in this text nor in a file that it uses.',
    },
    aide: {
      fr: 'Déclarez-le ( acteurs { {nom} : association "Nom complet" } ), ou écrivez-le entre guillemets s\'il n\'est pas une structure.',
      en: 'Declare it ( acteurs { {nom} : association "Full name" } ), or quote it if it is no organisation.',
    },
  },
  planProche: {
    regle: 'noms/contrat-inconnu',
    severite: 'erreur',
    message: {
      fr: 'Contrat « {nom} » inconnu. Vouliez-vous dire {voisins} ?',
      en: 'Unknown contract "{nom}". Did you mean {voisins}?',
    },
  },
  planInconnu: {
    regle: 'noms/contrat-inconnu',
    severite: 'erreur',
    message: {
      fr: "Contrat « {nom} » inconnu : aucun contrat, démarche ou fiche de ce nom dans ce texte ni dans les fichiers qu'il utilise.",
      en: 'Unknown contract "{nom}": no contract, démarche or fiche of that name in this text or in the files it uses.',
    },
    aide: {
      fr: 'Ajoutez en tête du texte : utilise "./fichier-de-ce-contrat.paraphe"',
      en: 'Add at the top: utilise "./file-of-that-contract.paraphe"',
    },
  },
  documentProche: {
    regle: 'noms/document-inconnu',
    severite: 'erreur',
    message: {
      fr: 'Document « {nom} » inconnu. Vouliez-vous dire {voisins} ?',
      en: 'Unknown document "{nom}". Did you mean {voisins}?',
    },
  },
  documentInconnu: {
    regle: 'noms/document-inconnu',
    severite: 'erreur',
    message: {
      fr: "Document « {nom} » inconnu : il n'est déclaré nulle part.",
      en: 'Unknown document "{nom}": it is declared nowhere.',
    },
    aide: {
      fr: 'Déclarez-le une fois : document {nom} "Titre du document"',
      en: 'Declare it once: document {nom} "Title"',
    },
  },
  motProche: {
    regle: 'noms/acteur-inconnu',
    severite: 'erreur',
    message: {
      fr: 'Acteur « {nom} » inconnu. Vouliez-vous dire le mot « {mot} » ?',
      en: 'Unknown actor "{nom}". Did you mean the word "{mot}"?',
    },
  },
  modeleProche: {
    regle: 'noms/modele-inconnu',
    severite: 'erreur',
    message: {
      fr: 'Modèle « {nom} » inconnu. Vouliez-vous dire {voisins} ?',
      en: 'Unknown modèle "{nom}". Did you mean {voisins}?',
    },
  },
  modeleInconnu: {
    regle: 'noms/modele-inconnu',
    severite: 'erreur',
    message: {
      fr: "Modèle « {nom} » inconnu : il n'est ni dans ce texte, ni dans un fichier qu'il utilise, ni parmi ceux de Paraphe.",
      en: 'Unknown modèle "{nom}": neither in this text, nor in a file that it uses, nor among those of Paraphe.',
    },
    aide: {
      fr: 'Ajoutez en tête du texte : utilise "./fichier-de-ce-modele.paraphe"',
      en: 'Add at the top: utilise "./file-of-that-modele.paraphe"',
    },
  },
  configurationIllisible: {
    regle: 'configuration/illisible',
    severite: 'erreur',
    message: {
      fr: "Ce fichier n'est pas du JSON lisible, à partir de la ligne {ligne} : ce qui suit n'est pas appliqué.",
      en: 'This file is not readable JSON from line {ligne} on: what follows is not applied.',
    },
    aide: {
      fr: 'Vérifiez les guillemets, les virgules et les accolades à cet endroit.',
      en: 'Check the quotation marks, commas and braces there.',
    },
  },
  configurationRefusee: {
    regle: 'configuration/illisible',
    severite: 'erreur',
    message: {
      fr: "Ce fichier de configuration n'a pas pu être lu : {raison}.",
      en: 'This file of configuration could not be read: {raison}.',
    },
  },
  valeurDeConfiguration: {
    regle: 'configuration/illisible',
    severite: 'erreur',
    message: {
      fr: '« {nom} » attend {attendu}.',
      en: '"{nom}" expects {attendu}.',
    },
  },
  cleDeConfiguration: {
    regle: 'configuration/illisible',
    severite: 'avertissement',
    message: {
      fr: "« {nom} » n'est pas un réglage connu.{voisins}",
      en: '"{nom}" is no known setting.{voisins}',
    },
    aide: { fr: 'Réglages connus : {connues}.', en: 'Known settings: {connues}.' },
  },
  regleInconnue: {
    regle: 'configuration/regle-inconnue',
    severite: 'avertissement',
    message: {
      fr: "Aucune règle ne s'appelle « {nom} ».{voisins}",
      en: 'No rule is called "{nom}".{voisins}',
    },
    aide: { fr: 'La liste des règles : paraphe rules', en: 'The list of rules: paraphe rules' },
  },
  modeleIntrouvable: {
    regle: 'configuration/modele-introuvable',
    severite: 'erreur',
    message: {
      fr: 'Le fichier de modèles « {chemin} » est introuvable ou illisible : ses demandes ne sont pas vérifiées.',
      en: 'The file of modèles "{chemin}" cannot be found or read: what it asks for is not checked.',
    },
    aide: {
      fr: 'Le chemin part du dossier de ce fichier de configuration.',
      en: 'The path starts from the folder of this file of configuration.',
    },
  },
  modeleIllisible: {
    regle: 'configuration/modele-introuvable',
    severite: 'erreur',
    message: {
      fr: "Le fichier de modèles « {chemin} » n'a pas pu être lu : {raison}. Ses demandes ne sont pas vérifiées.",
      en: 'The file of modèles "{chemin}" could not be read: {raison}. What it asks for is not checked.',
    },
  },
  modeleFautif: {
    regle: 'configuration/modele-introuvable',
    severite: 'avertissement',
    message: {
      fr: "Le fichier de modèles « {chemin} » contient des fautes : ce qui n'a pas pu y être lu n'est pas vérifié.",
      en: 'The file of modèles "{chemin}" has faults: what could not be read there is not checked.',
    },
    aide: { fr: 'Ouvrez-le et corrigez-les.', en: 'Open it and mend them.' },
  },
  elementInconnu: {
    regle: 'noms/element-inconnu',
    severite: 'erreur',
    message: {
      fr: "{element} n'existe pas dans {plan}.{voisins}",
      en: '{element} does not exist in {plan}.{voisins}',
    },
  },
  nomDouble: {
    regle: 'noms/nom-double',
    severite: 'erreur',
    message: {
      fr: '« {nom} » est déjà déclaré ailleurs : deux choses ne peuvent pas porter le même nom.',
      en: '"{nom}" is declared elsewhere already: two things cannot have the same name.',
    },
  },
  'date-impossible': {
    regle: 'valeurs/date-impossible',
    severite: 'erreur',
    message: {
      fr: "La date « {texte} » n'existe pas dans le calendrier.",
      en: 'The date "{texte}" does not exist.',
    },
  },
  illisible: {
    regle: 'valeurs/periode-illisible',
    severite: 'erreur',
    message: {
      fr: "« {texte} » n'est pas une période complète : il manque sans doute l'année.",
      en: '"{texte}" is not a whole period: the year is probably missing.',
    },
    aide: {
      fr: 'Écrivez par exemple : 2024, juin 2024, janvier à avril 2023, T1 2024, du 01/01/2024 au 30/06/2024',
      en: 'Write for instance: 2024, juin 2024, janvier à avril 2023, T1 2024, du 01/01/2024 au 30/06/2024',
    },
  },
  anneeRelative: {
    regle: 'valeurs/periode-illisible',
    severite: 'erreur',
    message: {
      fr: "« {texte} » n'est pas une année de mesure : elles se comptent depuis le départ, N, N+2, N+4.",
      en: '"{texte}" is no year of measure: they are counted from the start, N, N+2, N+4.',
    },
  },
  'annee-courte': {
    regle: 'valeurs/date-ambigue',
    severite: 'avertissement',
    message: {
      fr: "La date « {texte} » n'a que deux chiffres pour l'année ; elle est lue jour/mois/20xx.",
      en: 'The date "{texte}" has a two-digit year; it is read day/month/20xx.',
    },
    aide: {
      fr: "Écrivez l'année en entier, par exemple 05/03/2024.",
      en: 'Write the whole year, for instance 05/03/2024.',
    },
  },
  'ecriture-pointee': {
    regle: 'valeurs/date-ambigue',
    severite: 'avertissement',
    message: {
      fr: 'La date « {texte} » est écrite avec des points, comme un numéro de fiche.',
      en: 'The date "{texte}" is written with dots, like the number of a fiche.',
    },
    aide: { fr: 'Écrivez-la avec des barres : 15/06/2024.', en: 'Write it with slashes: 15/06/2024.' },
  },
  'montant-illisible': {
    regle: 'valeurs/montant-illisible',
    severite: 'erreur',
    message: {
      fr: "Le montant « {texte} » n'est pas lisible, ou dépasse mille milliards d'euros.",
      en: 'The amount "{texte}" cannot be read, or is over a thousand billion euros.',
    },
  },
  'nombre-illisible': {
    regle: 'valeurs/nombre-illisible',
    severite: 'erreur',
    message: {
      fr: "Le nombre « {texte} » n'est pas lisible : il a trop de chiffres, ou un point de trop.",
      en: 'The number "{texte}" cannot be read: too many digits, or a dot too many.',
    },
  },
  'nombre-entier': {
    regle: 'valeurs/nombre-illisible',
    severite: 'erreur',
    message: { fr: '« {texte} » devrait être un nombre entier.', en: '"{texte}" should be a whole number.' },
  },
  rubriqueRepetee: {
    regle: 'texte/rubrique-repetee',
    severite: 'avertissement',
    message: {
      fr: 'La rubrique « {mot} » est écrite deux fois ; {effet}.',
      en: 'The rubrique "{mot}" is written twice; {effet}.',
    },
    aide: { fr: 'Réunissez les deux en une seule.', en: 'Make one of the two.' },
  },
  mentionRepetee: {
    regle: 'texte/mention-repetee',
    severite: 'avertissement',
    message: {
      fr: '« {mot} » est dit deux fois ici ; seul le premier est retenu.',
      en: '"{mot}" is said twice here; only the first counts.',
    },
  },
  fichierIntrouvable: {
    regle: 'noms/fichier-introuvable',
    severite: 'erreur',
    message: {
      fr: 'Le fichier « {chemin} » est introuvable.{voisins}',
      en: 'The file "{chemin}" cannot be found.{voisins}',
    },
    aide: {
      fr: 'Le chemin part du dossier de ce fichier : utilise "./acteurs.paraphe"',
      en: 'The path starts from the folder of this file: utilise "./acteurs.paraphe"',
    },
  },
  fichierIllisible: {
    regle: 'noms/fichier-introuvable',
    severite: 'erreur',
    message: {
      fr: 'Le fichier « {chemin} » ne peut pas être lu : {raison}',
      en: 'The file "{chemin}" cannot be read: {raison}',
    },
  },
  fichierHorsDossier: {
    regle: 'noms/fichier-hors-dossier',
    severite: 'erreur',
    message: {
      fr: "Le fichier « {chemin} » est hors du dossier de travail ; il n'est pas lu.",
      en: 'The file "{chemin}" is outside the working folder; it is not read.',
    },
    aide: {
      fr: 'Copiez ce fichier dans le dossier, ou lancez Paraphe depuis un dossier qui contient les deux.',
      en: 'Copy that file into the folder, or run Paraphe from a folder that holds both.',
    },
  },
  utiliseSoiMeme: {
    regle: 'noms/utilise-en-boucle',
    severite: 'erreur',
    message: { fr: "Ce fichier s'utilise lui-même.", en: 'This file uses itself.' },
    aide: { fr: 'Supprimez cette ligne.', en: 'Delete this line.' },
  },
  utiliseEnBoucle: {
    regle: 'noms/utilise-en-boucle',
    severite: 'erreur',
    message: {
      fr: "Les fichiers s'utilisent en boucle : {boucle}.",
      en: 'The files use each other in a circle: {boucle}.',
    },
    aide: {
      fr: 'Mettez ce qui est commun dans un troisième fichier, que les deux utilisent.',
      en: 'Put what is common in a third file that both use.',
    },
  },
  fichierFautif: {
    regle: 'noms/fichier-fautif',
    severite: 'avertissement',
    message: {
      fr: "Le fichier « {chemin} » contient des fautes : ce qui n'a pas pu y être lu manque ici.",
      en: 'The file "{chemin}" has faults: what could not be read there lacks here.',
    },
  },
  ignoreInutile: {
    regle: 'texte/ignore-inutile',
    severite: 'information',
    message: {
      fr: '« paraphe-ignore {regle} » ne fait plus taire aucun constat : il peut être retiré.',
      en: '"paraphe-ignore {regle}" silences nothing any more: it can go.',
    },
  },
  ignoreInconnu: {
    regle: 'texte/ignore-inutile',
    severite: 'avertissement',
    message: { fr: "« {regle} » n'est pas une règle.{voisins}", en: '"{regle}" is no rule.{voisins}' },
  },
  ignoreSansRaison: {
    regle: 'texte/ignore-sans-raison',
    severite: 'information',
    message: {
      fr: 'Ce « paraphe-ignore » ne dit pas pourquoi : ajoutez la raison après deux-points.',
      en: 'This "paraphe-ignore" does not say why: add the reason after a colon.',
    },
  },
} satisfies Record<string, TexteLangue>;

export type CleTexte = keyof typeof TEXTES_LANGUE;

/** @returns the words of a constat, in the language of this process; undefined when it has no such words. */
export function remplirTexte(
  cle: CleTexte,
  partie: 'message' | 'aide',
  valeurs: Record<string, string | number>,
): string | undefined {
  const texte = (TEXTES_LANGUE[cle] as TexteLangue)[partie]?.[langueCourante()];
  return texte === undefined ? undefined : remplir(texte, valeurs);
}
