/** What the command line itself says, in French and in English. */
import type { Langue } from '@paraphe/checks';

let courante: Langue = 'fr';

/** @returns the language that `--lang` asks for, wherever it stands; undefined when it asks for none that exists */
export function langueDemandee(args: readonly string[]): Langue | undefined {
  const rang = args.indexOf('--lang');
  const valeur = rang >= 0 ? args[rang + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return valeur === 'fr' || valeur === 'en' ? valeur : undefined;
}

/** Chooses the language of this process. */
export function choisirLangue(langue: Langue): void {
  courante = langue;
}

export function langue(): Langue {
  return courante;
}

const pluriel = (nombre: number, mot: string, autre = `${mot}s`) =>
  `${nombreEcrit(nombre)} ${nombre > 1 ? autre : mot}`;
const plural = (nombre: number, mot: string) => `${nombre} ${nombre === 1 ? mot : `${mot}s`}`;
const nombreEcrit = (nombre: number) => String(nombre).replace(/\B(?=(\d{3})+$)/g, '\u202f');
const ou = (mots: readonly string[], lien: string, avant: string, apres: string) =>
  mots.map((mot) => `${avant}${mot}${apres}`).join(lien);
const citer = (mots: readonly string[]) => ou(mots, ' ou ', '« ', ' »');
const quote = (mots: readonly string[]) => ou(mots, ' or ', '"', '"');
const vouliez = (mots: readonly string[]) => (mots.length ? ` Vouliez-vous dire ${citer(mots)} ?` : '');
const didYou = (mots: readonly string[]) => (mots.length ? ` Did you mean ${quote(mots)}?` : '');

export interface Compte {
  erreurs: number;
  avertissements: number;
  informations: number;
  fichiers: number;
}

const fr = {
  // Usage
  commandeManquante: 'Quelle commande ? Tapez « paraphe --help » pour les voir toutes.',
  commandeInconnue: (nom: string, voisines: readonly string[]) =>
    `« ${nom} » n'est pas une commande de paraphe.${vouliez(voisines)} Tapez « paraphe --help » pour les voir toutes.`,
  optionInconnue: (nom: string, voisines: readonly string[]) =>
    `L'option « ${nom} » n'existe pas.${vouliez(voisines)} Ajoutez --help à la commande pour voir ses options.`,
  valeurManquante: (nom: string) => `Il manque quelque chose après l'option « ${nom} ».`,
  valeurEnTrop: (nom: string) => `L'option « ${nom} » s'écrit seule, sans valeur.`,
  valeurInconnue: (nom: string, valeur: string, choix: readonly string[], voisins: readonly string[]) =>
    `L'option « ${nom} » ne connaît pas « ${valeur} ».${vouliez(voisins)} Choix possibles : ${choix.join(', ')}.`,
  panne: (raison: string) =>
    `Paraphe s'est arrêté sur une panne inattendue, qui n'est pas de votre fait : ${raison}`,

  // Files
  introuvable: (nom: string, voisins: readonly string[]) =>
    `${nom} : ce fichier ou ce dossier n'existe pas.${vouliez(voisins)}`,
  accesRefuse: (nom: string) =>
    `${nom} : vous n'avez pas le droit de le lire. Demandez l'accès, ou copiez-le dans un de vos dossiers.`,
  tropGros: (nom: string, taille: number, limite: number) =>
    `${nom} : ce fichier fait ${taille} Mo ; Paraphe en lit ${limite} au plus. Découpez-le en plusieurs fichiers.`,
  binaire: (nom: string, nature: string | undefined) =>
    `${nom} : ${nature ? `c'est ${nature}` : "ce fichier n'est pas du texte"}. Paraphe lit des textes enregistrés en UTF-8, dans des fichiers .paraphe.`,
  vide: (nom: string) => `${nom} : ce fichier est vide. Écrivez-y un contrat, ou supprimez-le.`,
  natures: {
    zip: 'un document Word, Excel ou une archive',
    pdf: 'un document PDF',
    utf16: 'un texte enregistré en UTF-16',
  },
  pasUtf8: (nom: string, ligne: number) =>
    `${nom}, ligne ${ligne} : les accents ne sont pas lisibles, le texte n'est pas en UTF-8. Dans votre éditeur, enregistrez-le avec l'encodage « UTF-8 ».`,
  pasUnFichier: (nom: string) => `${nom} : ce n'est ni un fichier ni un dossier.`,
  estUnDossier: (nom: string) => `${nom} : c'est un dossier, il faut un fichier.`,
  nonLu: (nom: string, code: string) => `${nom} : ce fichier n'a pas pu être lu (${code}).`,
  aucunFichier: (nom: string) => `${nom} : ce dossier ne contient aucun fichier .paraphe.`,
  nonAnalyse: (nom: string, profond: boolean) =>
    `${nom} : ce fichier n'a pas pu être analysé${profond ? ' : il est trop long, ou trop de blocs y sont ouverts les uns dans les autres. Cherchez les accolades « { » et les guillemets en trop' : ". C'est une panne de Paraphe, pas une faute de votre texte"}.`,
  lienHorsDossier: 'son lien mène hors du dossier de travail',

  // Writing
  disquePlein: (nom: string) =>
    `${nom} : le disque est plein. Rien n'a été écrit ; libérez de la place et recommencez.`,
  ecritureRefusee: (nom: string) =>
    `${nom} : vous n'avez pas le droit d'écrire ici. Choisissez un autre dossier.`,
  cheminOccupe: (nom: string) =>
    `${nom} : un dossier porte déjà ce nom. Choisissez un autre nom, ou terminez-le par « / » pour écrire dedans.`,
  cheminBarre: (nom: string) => `${nom} : un fichier porte déjà ce nom, il ne peut pas servir de dossier.`,
  dossierAbsent: (nom: string) => `${nom} : ce dossier n'existe pas. Créez-le d'abord.`,
  nonEcrit: (nom: string, code: string) => `${nom} : ce fichier n'a pas pu être écrit (${code}).`,
  sortieStandard: 'sortie standard',
  integre: (fichier: string) => `modèles de Paraphe, ${fichier}`,

  // Constats
  severites: { erreur: 'erreur', avertissement: 'avertissement', information: 'information' },
  inactive: 'inactive',
  aide: 'À faire',
  voir: 'Voir aussi',
  regle: 'Règle',
  aucunConstat: (fichiers: number) => `Rien à signaler dans ${pluriel(fichiers, 'fichier')}.`,
  resume: (c: Compte) =>
    `${pluriel(c.erreurs, 'erreur')}, ${pluriel(c.avertissements, 'avertissement')}, ${pluriel(c.informations, 'information')} dans ${pluriel(c.fichiers, 'fichier')}`,
  nonLus: (nombre: number) =>
    `${pluriel(nombre, 'fichier')} ${nombre > 1 ? "n'ont" : "n'a"} pas pu être ${nombre > 1 ? 'lus' : 'lu'}`,
  pourquoi: (regle: string) => `Pourquoi, et comment corriger : paraphe explain ${regle}`,
  memeNom: (nom: string, autre: string) =>
    `Deux contrats portent le même nom, « ${nom} » : l'autre est dans ${autre}.`,
  memeNomAide: "Donnez à l'un des deux un autre nom, par exemple avec son année.",
  memeNomLien: "l'autre contrat du même nom",
  casReussi: 'aucune erreur',
  avancement: (fait: number, total: number) => `${nombreEcrit(fait)} / ${nombreEcrit(total)} fichiers`,

  // compile
  ouEcrire: (nombre: number) =>
    `${pluriel(nombre, 'fichier')} à compiler : dites où écrire. « -o dossier/ » fait un JSON par contrat, « -o fichier.json » un seul pour tous, « -o - » l'affiche.`,
  sortieEstEntree: (nom: string) =>
    `${nom} : c'est un des textes à compiler, il serait effacé. Choisissez un autre fichier de sortie.`,
  refuse: (nom: string, fautes: number, strict: boolean) =>
    strict
      ? `${nom} : refusé, il contient ${pluriel(fautes, 'erreur')} (--strict). Son JSON n'est pas écrit.`
      : `${nom} : refusé, ${pluriel(fautes, 'faute')} l'${fautes > 1 ? 'empêchent' : 'empêche'} d'être lu en entier. Son JSON n'est pas écrit ; --partial écrirait ce qui a pu être lu.`,
  memeSortie: (nom: string, premier: string, second: string) =>
    `Deux textes donnent le même fichier ${nom} : ${premier} (écrit) et ${second} (non écrit). Donnez à l'un des deux un autre nom.`,
  ecrit: (nom: string) => `JSON écrit : ${nom}`,
  ecrits: (nombre: number, dossier: string) =>
    `${pluriel(nombre, 'fichier')} JSON ${nombre > 1 ? 'écrits' : 'écrit'} dans ${dossier}`,
  rienACompiler: "Aucun contrat, démarche ni fiche à compiler : aucun JSON n'est écrit.",

  // format
  misEnForme: (nom: string) => `mis en forme : ${nom}`,
  aMettreEnForme: (nom: string) => `à mettre en forme : ${nom}`,
  fauteDeForme: (nom: string, ligne: number, message: string) =>
    `${nom}:${ligne} : laissé tel quel, il contient une faute. ${message}`,
  resumeForme: (changes: number, justes: number) =>
    `${pluriel(changes, 'fichier mis', 'fichiers mis')} en forme, ${justes} déjà en ordre.`,
  resumeVerif: (changes: number, justes: number) =>
    changes
      ? `${pluriel(changes, 'fichier')} à mettre en forme : lancez « paraphe format ».`
      : `${pluriel(justes, 'fichier')} en ordre.`,
  entreeStandard: 'entrée standard',
  stdinSeul: "--stdin lit le texte sur l'entrée standard : ne nommez pas de fichier avec.",

  // print
  unSeulJson: 'Nommez un fichier JSON, et un seul : paraphe print contrat.json',
  jsonFaux: (nom: string, ou: string) =>
    `${nom}${ou} : ce fichier n'est pas du JSON lisible. Il est sans doute coupé ou modifié à la main.`,
  lieuJson: (ligne: number, colonne: number) => `, ligne ${ligne}, colonne ${colonne}`,
  jsonRecent: (nom: string, version: number, connue: number) =>
    `${nom} : ce JSON est de la version ${version} ; ce Paraphe ne connaît que la version ${connue}. Installez un Paraphe plus récent.`,
  jsonAutre: (nom: string, chemin: string, attendu: string) =>
    `${nom} : ce JSON n'est pas celui d'un contrat Paraphe (${chemin} : ${attendu}). « paraphe compile » en écrit.`,
  attendus: {
    objet: 'il faut un objet',
    liste: 'il faut une liste',
    texte: 'il faut un texte',
    version: 'il faut la version 1',
  },
  jsonPartiel: (nom: string) =>
    `${nom} : ce JSON est partiel, il manque ce qui n'avait pas pu être lu dans le texte d'origine.`,

  // explain, rules
  regleInconnue: (nom: string, voisines: readonly string[]) =>
    `« ${nom} » n'est pas une règle.${vouliez(voisines)} « paraphe rules » les montre toutes.`,
  reglesTitre: (nombre: number) =>
    `${nombre} règles. « paraphe explain RÈGLE » dit pourquoi, et comment corriger.`,
  fois: (nombre: number) => `${nombreEcrit(nombre)} fois`,
  reglesQuiParlent: (nombre: number, toutes: number) =>
    `${pluriel(nombre, 'règle')} sur ${toutes} ${nombre > 1 ? 'ont' : 'a'} quelque chose à dire.`,
  lspSansFichier: 'paraphe lsp ne prend pas de fichier : c’est l’éditeur qui les lui donne.',
  uneRegle: 'Nommez une règle à la fois : paraphe explain indicateurs/resultat-manquant',
  pagesEnFrancais: '',
};

const en: typeof fr = {
  commandeManquante: 'Which command? Type "paraphe --help" to see them all.',
  commandeInconnue: (nom, voisines) =>
    `"${nom}" is no command of paraphe.${didYou(voisines)} Type "paraphe --help" to see them all.`,
  optionInconnue: (nom, voisines) =>
    `There is no option "${nom}".${didYou(voisines)} Add --help to the command to see its options.`,
  valeurManquante: (nom) => `Something is missing after the option "${nom}".`,
  valeurEnTrop: (nom) => `The option "${nom}" takes no value.`,
  valeurInconnue: (nom, valeur, choix, voisins) =>
    `The option "${nom}" does not know "${valeur}".${didYou(voisins)} Choices: ${choix.join(', ')}.`,
  panne: (raison) => `Paraphe stopped on an unexpected failure, which is not your fault: ${raison}`,

  introuvable: (nom, voisins) => `${nom}: there is no such file or folder.${didYou(voisins)}`,
  accesRefuse: (nom) => `${nom}: you may not read it. Ask for access, or copy it into a folder of yours.`,
  tropGros: (nom, taille, limite) =>
    `${nom}: this file is ${taille} MB; Paraphe reads at most ${limite}. Split it into several files.`,
  binaire: (nom, nature) =>
    `${nom}: ${nature ? `this is ${nature}` : 'this file is no text'}. Paraphe reads UTF-8 texts, in .paraphe files.`,
  vide: (nom) => `${nom}: this file is empty. Write a contract in it, or delete it.`,
  natures: {
    zip: 'a Word or Excel document, or an archive',
    pdf: 'a PDF document',
    utf16: 'a text saved as UTF-16',
  },
  pasUtf8: (nom, ligne) =>
    `${nom}, line ${ligne}: the accents cannot be read, the text is not UTF-8. Save it with the "UTF-8" encoding.`,
  pasUnFichier: (nom) => `${nom}: neither a file nor a folder.`,
  estUnDossier: (nom) => `${nom}: this is a folder, a file is needed.`,
  nonLu: (nom, code) => `${nom}: this file could not be read (${code}).`,
  aucunFichier: (nom) => `${nom}: this folder holds no .paraphe file.`,
  nonAnalyse: (nom, profond) =>
    `${nom}: this file could not be analysed${profond ? ': it is too long, or too many blocks are open inside one another. Look for braces and quotes too many' : '. This is a failure of Paraphe, not a fault of your text'}.`,
  lienHorsDossier: 'its link leads outside the working folder',

  disquePlein: (nom) => `${nom}: the disk is full. Nothing was written; make room and try again.`,
  ecritureRefusee: (nom) => `${nom}: you may not write here. Choose another folder.`,
  cheminOccupe: (nom) =>
    `${nom}: a folder has that name already. Choose another name, or end it with "/" to write inside.`,
  cheminBarre: (nom) => `${nom}: a file has that name already, it cannot serve as a folder.`,
  dossierAbsent: (nom) => `${nom}: this folder does not exist. Create it first.`,
  nonEcrit: (nom, code) => `${nom}: this file could not be written (${code}).`,
  sortieStandard: 'standard output',
  integre: (fichier: string) => `modèles of Paraphe, ${fichier}`,

  severites: { erreur: 'error', avertissement: 'warning', information: 'information' },
  inactive: 'inactive',
  aide: 'To do',
  voir: 'See also',
  regle: 'Rule',
  aucunConstat: (fichiers) => `Nothing to report in ${plural(fichiers, 'file')}.`,
  resume: (c) =>
    `${plural(c.erreurs, 'error')}, ${plural(c.avertissements, 'warning')}, ${plural(c.informations, 'information')} in ${plural(c.fichiers, 'file')}`,
  nonLus: (nombre) => `${plural(nombre, 'file')} could not be read`,
  pourquoi: (regle) => `Why, and how to fix it: paraphe explain ${regle}`,
  memeNom: (nom, autre) => `Two contracts have the same name, "${nom}": the other is in ${autre}.`,
  memeNomAide: 'Give one of them another name, with its year for instance.',
  memeNomLien: 'the other contract of that name',
  casReussi: 'no error',
  avancement: (fait, total) => `${fait} / ${total} files`,

  ouEcrire: (nombre) =>
    `${plural(nombre, 'file')} to compile: say where to write. "-o folder/" makes one JSON a contract, "-o file.json" one for all, "-o -" shows it.`,
  sortieEstEntree: (nom) =>
    `${nom}: this is one of the texts to compile, it would be erased. Choose another output file.`,
  refuse: (nom, fautes, strict) =>
    strict
      ? `${nom}: refused, it has ${plural(fautes, 'error')} (--strict). Its JSON is not written.`
      : `${nom}: refused, ${plural(fautes, 'fault')} keep it from being read whole. Its JSON is not written; --partial would write what could be read.`,
  memeSortie: (nom, premier, second) =>
    `Two texts give the same file ${nom}: ${premier} (written) and ${second} (not written). Give one of them another name.`,
  ecrit: (nom) => `JSON written: ${nom}`,
  ecrits: (nombre, dossier) => `${plural(nombre, 'JSON file')} written in ${dossier}`,
  rienACompiler: 'No contract, démarche or fiche to compile: no JSON is written.',

  misEnForme: (nom) => `formatted: ${nom}`,
  aMettreEnForme: (nom) => `to be formatted: ${nom}`,
  fauteDeForme: (nom, ligne, message) => `${nom}:${ligne}: left as it is, it has a fault. ${message}`,
  resumeForme: (changes, justes) => `${plural(changes, 'file')} formatted, ${justes} in order already.`,
  resumeVerif: (changes, justes) =>
    changes
      ? `${plural(changes, 'file')} to be formatted: run "paraphe format".`
      : `${plural(justes, 'file')} in order.`,
  entreeStandard: 'standard input',
  stdinSeul: '--stdin reads the text from standard input: name no file with it.',

  unSeulJson: 'Name one JSON file, and only one: paraphe print contrat.json',
  jsonFaux: (nom, lieu) =>
    `${nom}${lieu}: this file is no readable JSON. It was probably cut, or changed by hand.`,
  lieuJson: (ligne, colonne) => `, line ${ligne}, column ${colonne}`,
  jsonRecent: (nom, version, connue) =>
    `${nom}: this JSON is of version ${version}; this Paraphe only knows version ${connue}. Install a newer Paraphe.`,
  jsonAutre: (nom, chemin, attendu) =>
    `${nom}: this is not the JSON of a Paraphe contract (${chemin}: ${attendu}). "paraphe compile" writes some.`,
  attendus: {
    objet: 'an object is needed',
    liste: 'a list is needed',
    texte: 'a text is needed',
    version: 'version 1 is needed',
  },
  jsonPartiel: (nom) =>
    `${nom}: this JSON is partial, it lacks what could not be read in the text it comes from.`,

  regleInconnue: (nom, voisines) => `"${nom}" is no rule.${didYou(voisines)} "paraphe rules" shows them all.`,
  reglesTitre: (nombre) => `${nombre} rules. "paraphe explain RULE" tells why, and how to fix it.`,
  fois: (nombre) => (nombre === 1 ? 'once' : `${nombre} times`),
  reglesQuiParlent: (nombre, toutes) =>
    `${nombre} of ${plural(toutes, 'rule')} ${nombre === 1 ? 'has' : 'have'} something to say.`,
  lspSansFichier: 'paraphe lsp takes no file: the editor hands them to it.',
  uneRegle: 'Name one rule at a time: paraphe explain indicateurs/resultat-manquant',
  pagesEnFrancais: '(The pages of the rules are in French.)',
};

/** @returns the words, in the language of this process. */
export function textes(): typeof fr {
  return courante === 'fr' ? fr : en;
}
