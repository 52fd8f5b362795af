/** The page of figures: machine, table, ratios, budgets. */
import { availableParallelism, cpus, totalmem } from 'node:os';
import {
  CHECK,
  COMPILE,
  deci,
  INCHANGE,
  PLANCHER,
  parFiche,
  quotient,
  RIVAL,
  type Serie,
  verdicts,
} from './budgets.ts';

const NOMS = [PLANCHER, RIVAL, CHECK, COMPILE, INCHANGE];

/** Where and when something was measured. */
export interface Machine {
  coeurs: number;
  processeur: string;
  memoireGio: number;
  node: string;
  /** ISO day. */
  jour: string;
}

export interface Contexte extends Machine {
  graine: number;
  rapide: boolean;
  /** Bytes a fiche, on average. */
  poids: { paraphe: number; yaml: number; json: number };
}

export function rapport(series: readonly Serie[], contexte: Contexte): string {
  const colonnes = series.map(({ contrats, fiches }) => `${contrats} × ${fiches / contrats}`);
  const mesures = NOMS.map((nom) => [
    nom === COMPILE ? `**${nom}**` : nom,
    ...series.map(({ mesures: m }) => {
      const mesure = m.get(nom);
      return mesure ? `${Math.round(mesure.ms)} / ${Math.round(mesure.mio)}` : '–';
    }),
    `${Math.round(parFiche(series, nom) ?? Number.NaN)} µs`,
  ]);
  const rapports = [CHECK, COMPILE].map((nom) => [
    `${nom} ÷ js-yaml + ajv`,
    ...series.map(({ mesures: m }) => `${deci(quotient(m.get(nom), m.get(RIVAL)) ?? Number.NaN, 2)} ×`),
  ]);
  const juges = verdicts(series).map(({ budget, mesure, dit }) => [budget, mesure, dit]);
  return `${[
    '# Vitesse et mémoire de la ligne de commande',
    machine(contexte),
    `Temps réel en ms / mémoire résidente maximale en Mio, médianes. Chaque case est un processus entier, démarrage compris ;
les lignes alternent à chaque tour. Colonnes : contrats × fiches. « Par fiche » : coût d'une fiche de plus, du plus petit au
plus grand dossier de contrats de 20 fiches.`,
    tableau(['', ...colonnes, 'par fiche'], mesures),
    tableau(['Rapport des temps', ...colonnes], rapports),
    '## Budgets de `compile`',
    tableau(['Budget', 'Mesure', ''], juges),
    contexte.rapide ? 'Mesure rapide : sans le dossier de 1000 contrats ni le contrat de 200 fiches.' : '',
    contenu(contexte),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

export function tableau(tete: readonly string[], rangees: readonly (readonly string[])[]): string {
  const rangee = (cases: readonly string[]) => `| ${cases.join(' | ')} |`;
  return [rangee(tete), rangee(tete.map((_, rang) => (rang ? '---:' : '---'))), ...rangees.map(rangee)].join(
    '\n',
  );
}

export function cetteMachine(): Machine {
  return {
    coeurs: availableParallelism(),
    processeur: cpus()[0]?.model.trim() ?? 'inconnu',
    memoireGio: totalmem() / 2 ** 30,
    node: process.versions.node,
    jour: new Date().toISOString().slice(0, 10),
  };
}

export function machine({ coeurs, processeur, memoireGio, node, jour }: Machine): string {
  return `Machine : ${coeurs} cœurs (${processeur}), ${Math.round(memoireGio)} Gio, Node ${node}, le ${jour}.
Ces chiffres changent d'une machine à l'autre : ce qui compte est le rapport, les deux mesurés dans la même séance.`;
}

function contenu({ graine, poids }: Contexte): string {
  const ko = (octets: number) => `${deci(octets / 1000, 1)} ko`;
  return `## Ce qui est mesuré

Des contrats fictifs, tirés d'une graine (${graine}), écrits avec les mêmes faits en Paraphe (${ko(poids.paraphe)} par fiche), en YAML
(${ko(poids.yaml)}) et en JSON (${ko(poids.json)}). Les contrats d'un dossier partagent un fichier d'acteurs ; celui de 200 fiches déclare les
siens. Le plancher lit et analyse le JSON. Le rival lit le YAML, le valide par un schéma JSON et l'écrit en JSON ; il ne voit ni un
acteur inconnu ni une somme qui ne tombe pas juste. Paraphe fait tous ses contrôles dans son temps. « Entrées inchangées » : la
même compilation, relancée sur sa propre sortie. Pour refaire la mesure : \`npm run bench\`, ou \`npm run bench -- --rapide\`.

## Pourquoi les budgets sont manqués

Un profil de \`compile\` sur 100 × 20 (\`PARAPHE_FILS=1 node --cpu-prof packages/cli/dist/paraphe.js compile …\`) donne environ la moitié du
temps à l'analyse syntaxique de Langium (lexèmes, arbre concret, arbre abstrait), un quart à la construction du modèle, un dixième aux
règles, le reste au ramasse-miettes et à l'écriture. Le démarrage prépare l'analyseur à chaque processus. Les fils (à partir de
cent textes) ne gagnent que ce que deux cœurs permettent, et chacun porte sa mémoire. Rien n'est gardé d'une compilation à
la suivante : des entrées inchangées sont relues.`;
}
