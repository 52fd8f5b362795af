/** What `--help` and `--version` show. */
import type { Langue } from '@paraphe/checks';
import paquet from '../package.json' with { type: 'json' };
import { CODES, ecrire } from './terminal.js';

const GENERAL: Record<Langue, string> = {
  fr: `Paraphe : vos contrats et fiches-actions, vérifiés et mis en données.

Usage : paraphe COMMANDE [FICHIERS|DOSSIERS…] [OPTIONS]

Commandes
  check      dit ce qui manque ou ne va pas dans les contrats
  compile    en fait du JSON
  format     met les textes en forme
  print      refait un texte Paraphe à partir d'un JSON
  explain    explique une règle : pourquoi, et comment corriger
  rules      montre toutes les règles, leur gravité, et combien de fois chacune parle
  lsp        répond à un éditeur (Neovim, Helix, Emacs, Zed…) pendant que vous écrivez

Sans fichier ni dossier, c'est le dossier courant qui est lu (tous les .paraphe).
Un fichier paraphe.config.json règle son dossier : gravité des règles, modèles, langue des messages.

Options
  --lang fr|en   langue des messages (celle du dossier, sinon fr)
  --help         cette aide ; « paraphe check --help » pour une commande
  --version      numéro de version
`,
  en: `Paraphe: your contracts and fiches-actions, checked and turned into data.

Usage: paraphe COMMAND [FILES|FOLDERS…] [OPTIONS]

Commands
  check      tells what is missing or wrong in the contracts
  compile    makes JSON of them
  format     sets the texts out
  print      makes a Paraphe text of a JSON again
  explain    explains a rule: why, and how to fix it
  rules      shows all the rules, their severity, and how many times each speaks
  lsp        answers an editor (Neovim, Helix, Emacs, Zed…) while you write

Without files or folders, the current folder is read (all its .paraphe files).
A file paraphe.config.json sets its folder: severity of the rules, modèles, language of the messages.

Options
  --lang fr|en   language of the messages (that of the folder, else fr)
  --help         this help; "paraphe check --help" for a command
  --version      version number
`,
};

const COMMANDES: Record<string, Record<Langue, string>> = {
  check: {
    fr: `Usage : paraphe check [FICHIERS|DOSSIERS…] [OPTIONS]

Dit ce qui manque ou ne va pas : où, pourquoi, et quoi écrire.

Options
  --format text|json|sarif|github|junit   forme du résultat (text)
  --lang fr|en                            langue des messages (celle du dossier, sinon fr)

Code de sortie : 0 s'il n'y a aucune erreur, 1 s'il y en a, 2 si un fichier n'a pas pu être lu.
`,
    en: `Usage: paraphe check [FILES|FOLDERS…] [OPTIONS]

Tells what is missing or wrong: where, why, and what to write.

Options
  --format text|json|sarif|github|junit   form of the result (text)
  --lang fr|en                            language of the messages (that of the folder, else fr)

Exit code: 0 without any error, 1 with errors, 2 when a file could not be read.
`,
  },
  compile: {
    fr: `Usage : paraphe compile [FICHIERS|DOSSIERS…] [OPTIONS]

Fait du JSON de chaque contrat. Un contrat inachevé est écrit aussi ; ce qui lui manque est dit.

Options
  -o DOSSIER/         un fichier JSON par contrat, à son nom
  -o FICHIER.json     un seul JSON pour tous
  -o -                sur la sortie standard (d'office pour un seul fichier)
  --pretty            JSON aéré, pour être relu
  --with-constats     ajoute au JSON ce que « paraphe check » dirait
  --positions         ajoute au JSON la place de chaque élément dans le texte
  --strict            refuse un texte qui contient une erreur
  --partial           écrit ce qui a pu être lu d'un texte fautif, avec « partiel : true »
  --lang fr|en        langue des messages (celle du dossier, sinon fr)

Code de sortie : 0 quand le JSON est écrit, 1 si un texte a été refusé, 2 si un fichier n'a pas pu être lu ou écrit.
`,
    en: `Usage: paraphe compile [FILES|FOLDERS…] [OPTIONS]

Makes JSON of each contract. An unfinished one is written too; what it lacks is told.

Options
  -o FOLDER/          one JSON file a contract, by its name
  -o FILE.json        one JSON for all
  -o -                on standard output (by itself for a single file)
  --pretty            indented JSON, to be read by people
  --with-constats     adds to the JSON what "paraphe check" would say
  --positions         adds to the JSON where each element stands in the text
  --strict            refuses a text that has an error
  --partial           writes what could be read of a faulty text, with "partiel: true"
  --lang fr|en        language of the messages (that of the folder, else fr)

Exit code: 0 when the JSON is written, 1 when a text was refused, 2 when a file could not be read or written.
`,
  },
  format: {
    fr: `Usage : paraphe format [FICHIERS|DOSSIERS…] [OPTIONS]

Met les textes en forme, sans en changer le sens ni les commentaires. Un texte fautif est laissé tel quel.

Options
  --check        ne change rien ; dit quels fichiers seraient changés
  --stdin        lit un texte sur l'entrée standard, le rend sur la sortie standard
  --lang fr|en   langue des messages (celle du dossier, sinon fr)

Code de sortie : 0 si tout est en ordre, 1 si un fichier serait changé (--check) ou contient une faute, 2 si un fichier n'a pas pu être lu ou écrit.
`,
    en: `Usage: paraphe format [FILES|FOLDERS…] [OPTIONS]

Sets the texts out; changes neither their meaning nor their comments. A faulty text is left as it is.

Options
  --check        changes nothing; tells which files would change
  --stdin        reads a text from standard input, gives it back on standard output
  --lang fr|en   language of the messages (that of the folder, else fr)

Exit code: 0 when all is in order, 1 when a file would change (--check) or has a fault, 2 when a file could not be read or written.
`,
  },
  print: {
    fr: `Usage : paraphe print FICHIER.json

Refait, à partir du JSON, un texte Paraphe sur la sortie standard.

Code de sortie : 0, ou 2 si le JSON n'a pas pu être lu.
`,
    en: `Usage: paraphe print FILE.json

Makes a Paraphe text of the JSON again, on standard output.

Exit code: 0, or 2 when the JSON could not be read.
`,
  },
  lsp: {
    fr: `Usage : paraphe lsp --stdio [--lang fr|en]

Répond à un éditeur, par le Language Server Protocol, sur l'entrée et la sortie standard. C'est l'éditeur qui la lance.
VS Code n'en a pas besoin : son extension contient tout.
`,
    en: `Usage: paraphe lsp --stdio [--lang fr|en]

Answers an editor, by the Language Server Protocol, on standard input and output. It is the editor that starts it.
VS Code does not need it: its extension holds everything.
`,
  },
  explain: {
    fr: `Usage : paraphe explain [RÈGLE]

Montre la page d'une règle : pourquoi, d'où elle vient, ce qu'il faut éviter, ce qu'il faut écrire.
Sans règle, les montre toutes, par famille, comme « paraphe rules ».

Exemple : paraphe explain indicateurs/resultat-manquant
`,
    en: `Usage: paraphe explain [RULE]

Shows the page of a rule: why, where it comes from, what to avoid, what to write (in French).
Without a rule, shows them all, by family, as "paraphe rules" does.

Example: paraphe explain indicateurs/resultat-manquant
`,
  },
  rules: {
    fr: `Usage : paraphe rules [FICHIERS|DOSSIERS…] [OPTIONS]

Montre toutes les règles, par famille : leur gravité, celle que leur donne paraphe.config.json quand elle
diffère (avertissement → inactive), et pourquoi elles sont là. Avec des fichiers ou des dossiers, dit combien
de fois chaque règle y parle.

Options
  --format text|json   forme du résultat (text)
  --lang fr|en         langue des messages (celle du dossier, sinon fr)

Code de sortie : 0, ou 2 si un fichier n'a pas pu être lu.
`,
    en: `Usage: paraphe rules [FILES|FOLDERS…] [OPTIONS]

Shows all the rules, by family: their severity, and the one that paraphe.config.json gives them when it
differs (warning → inactive). With files or folders, tells how many times each rule speaks there.
Why each rule is there is told in French only (--lang fr, --format json).

Options
  --format text|json   form of the result (text)
  --lang fr|en         language of the messages (that of the folder, else fr)

Exit code: 0, or 2 when a file could not be read.
`,
  },
};

/** @param commande the sub-command to explain; all of them when absent */
export function usage(commande: string | undefined, langue: Langue): number {
  const propre =
    commande !== undefined && Object.hasOwn(COMMANDES, commande) ? COMMANDES[commande] : undefined;
  ecrire((propre ?? GENERAL)[langue]);
  return CODES.bien;
}

export function version(): number {
  ecrire(`${paquet.version}\n`);
  return CODES.bien;
}
