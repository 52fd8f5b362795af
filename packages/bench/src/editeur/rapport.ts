/** The section of figures of the editor: machine, a table for each size, what was measured. */
import { deci } from '../budgets.ts';
import { type Machine, machine, tableau } from '../rapport.ts';
import { BUDGETS, juger, type Mesure, MULTIPLES, type Valeur } from './verdict.ts';

export interface Resultats {
  '20': readonly Mesure[];
  '200': readonly Mesure[];
  dossier: readonly Mesure[];
}

export interface Contexte extends Machine {
  /** How many contracts the folder holds. */
  contrats: number;
  rapide: boolean;
}

const TITRES: Record<keyof Resultats, (contexte: Contexte) => string> = {
  '20': () => '### Un contrat de 20 fiches',
  '200': () => '### Un contrat de 200 fiches',
  dossier: ({ contrats }) => `### Un dossier de ${contrats} contrats de 20 fiches, et leurs acteurs`,
};
const TETE = ['', 'yaml-language-server', 'Paraphe', 'budget', 'rapport', 'rapport visé', ''];

export function rapport(resultats: Resultats, contexte: Contexte): string {
  const cles = ['20', '200', 'dossier'] as const;
  return [
    "## L'éditeur",
    machine(contexte),
    `Temps en ms, p50 / p95 ; mémoire en Mio. « Rapport » : Paraphe ÷ yaml-language-server, mesurés ici, à tour de rôle. « Rapport
visé » : le budget de Paraphe ÷ ce que yaml-language-server coûtait sur la machine où il a été fixé. C'est ce rapport qui
décide : les millisecondes changent d'une machine à l'autre.`,
    ...cles.flatMap((cle) => [
      TITRES[cle](contexte),
      tableau(
        TETE,
        resultats[cle].map((mesure) => rangee(cle, mesure, contexte)),
      ),
    ]),
    contexte.rapide
      ? 'Mesure rapide : peu de tours, et un petit dossier, dont les budgets ne sont pas jugés.'
      : '',
    CONTENU,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function rangee(cle: keyof Resultats, mesure: Mesure, { rapide }: Contexte): string[] {
  const budget = BUDGETS[cle][mesure.cle]?.paraphe ?? multiple(mesure.cle);
  const verdict = rapide && cle === 'dossier' ? undefined : juger(cle, mesure);
  const rapports = (lequel: 'mesure' | 'vise') =>
    verdict?.rapports.map((r) => deci(r[lequel], 2)).join(' / ');
  return [
    mesure.nom,
    valeur(mesure.yaml, mesure.unite),
    valeur(mesure.paraphe, mesure.unite),
    budget ? `≤ ${valeur(budget, mesure.unite)}` : '–',
    rapports('mesure') ?? quotient(mesure),
    verdict ? `≤ ${rapports('vise')}` : '–',
    verdict ? dire(verdict) : '–',
  ];
}

function multiple(cle: string): Valeur | undefined {
  const fois = MULTIPLES[cle];
  return fois === undefined ? undefined : { p50: fois };
}

/** Of what has no verdict, the quotient is still worth reading. */
function quotient({ yaml, paraphe, unite }: Mesure): string {
  return unite === '×' || !yaml || !paraphe ? '–' : deci(paraphe.p50 / yaml.p50, 2);
}

function dire({ tenu, rapports }: NonNullable<ReturnType<typeof juger>>): string {
  if (tenu) return 'tenu';
  const pire = Math.max(...rapports.map(({ mesure, vise }) => mesure / vise));
  return `manqué (${deci(pire, 2)} fois)`;
}

function valeur(lue: Valeur | undefined, unite: Mesure['unite']): string {
  if (!lue) return '–';
  const decimales = (nombre: number) => (unite === '×' ? 2 : unite === 'ms' && nombre < 10 ? 1 : 0);
  const dits = [lue.p50, lue.p95].flatMap((n) => (n === undefined ? [] : deci(n, decimales(n))));
  return `${lue.plancher ? '> ' : ''}${dits.join(' / ')}${unite === 'ms' ? '' : ` ${unite}`}`;
}

const CONTENU = `### Ce qui est mesuré dans l'éditeur

Les mêmes contrats fictifs, en Paraphe et en YAML, avec la même faute dans la fiche du milieu : une part de 150 %. Chaque serveur
est un processus entier, auquel un client parle par l'entrée et la sortie standard : celui de Paraphe tel que l'extension le
livre, et yaml-language-server 2.0.0, avec le schéma JSON du rival de la ligne de commande et les catalogues du réseau coupés. Les
deux répondent à tour de rôle, après quelques tours qui ne comptent pas. Une frappe ajoute une lettre à une description, au
milieu du texte. Une réponse vide arrête la mesure. « > » : un travail qui n'était pas fini après 180 s. yaml-language-server
attend 200 ms avant de relire un texte ; il ne voit ni un acteur inconnu ni une somme qui ne tombe pas juste, et ne relie pas
un contrat au fichier de ses acteurs. Pour refaire la mesure : \`npm run bench:editor\`, ou \`npm run bench:editor -- --rapide\` ;
avec \`--ecrire\`, elle est écrite ici.`;
