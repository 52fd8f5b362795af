/** What the editor must reach beside what people would use instead, and whether it does. */

/** One row of the tables, as measured here. */
export interface Mesure {
  cle: string;
  nom: string;
  unite: 'ms' | 'Mio' | '×';
  /** Absent for a server that does no such thing. */
  yaml?: Valeur;
  paraphe?: Valeur;
}

export interface Valeur {
  p50: number;
  p95?: number;
  /** True when the work was stopped before its end: it costs at least that much. */
  plancher?: true;
}

/** What Paraphe may cost at most, and what the rival cost on the machine where that was set. */
interface Budget {
  paraphe: { p50: number; p95?: number };
  yaml: { p50: number; p95: number } | { p50: number };
}

/** Times in milliseconds, memory in MiB; the keys are those of the measures. */
export const BUDGETS: Record<'20' | '200' | 'dossier', Record<string, Budget>> = {
  '20': {
    initialize: { paraphe: { p50: 200 }, yaml: { p50: 232, p95: 249 } },
    premiers: { paraphe: { p50: 400 }, yaml: { p50: 493, p95: 517 } },
    frappe: { paraphe: { p50: 40, p95: 60 }, yaml: { p50: 225, p95: 242 } },
    completion: { paraphe: { p50: 10, p95: 20 }, yaml: { p50: 41, p95: 55 } },
    survol: { paraphe: { p50: 3, p95: 5 }, yaml: { p50: 2.8, p95: 4.3 } },
    plan: { paraphe: { p50: 10 }, yaml: { p50: 19, p95: 26 } },
    format: { paraphe: { p50: 40 }, yaml: { p50: 82, p95: 141 } },
    memoire: { paraphe: { p50: 180 }, yaml: { p50: 279 } },
  },
  '200': {
    initialize: { paraphe: { p50: 200 }, yaml: { p50: 239, p95: 244 } },
    premiers: { paraphe: { p50: 600 }, yaml: { p50: 692, p95: 721 } },
    frappe: { paraphe: { p50: 120, p95: 150 }, yaml: { p50: 360, p95: 408 } },
    completion: { paraphe: { p50: 40, p95: 60 }, yaml: { p50: 263, p95: 391 } },
    survol: { paraphe: { p50: 5, p95: 10 }, yaml: { p50: 22, p95: 26 } },
    plan: { paraphe: { p50: 30 }, yaml: { p50: 50, p95: 55 } },
    format: { paraphe: { p50: 200 }, yaml: { p50: 586, p95: 764 } },
    memoire: { paraphe: { p50: 320 }, yaml: { p50: 486 } },
  },
  dossier: {
    'ouverture-dossier': { paraphe: { p50: 300 }, yaml: { p50: 289 } },
    tous: { paraphe: { p50: 8000 }, yaml: { p50: 22_000 } },
    'tous-memoire': { paraphe: { p50: 1024 }, yaml: { p50: 2.2 * 1024 } },
  },
};

/** By how many times a keystroke may cost more with a whole folder open than alone. */
export const MULTIPLES: Record<string, number> = { 'frappe-dossier': 1.2, 'frappe-inconnus': 1.2 };

export interface Verdict {
  /** Paraphe ÷ rival as measured here, then the most that it may be: at p50, then at p95 where the budget has one. */
  rapports: { mesure: number; vise: number }[];
  tenu: boolean;
}

/**
 * Machines differ: what decides is how Paraphe stands to its rival, both measured in the same run, beside how its budget stands
 * to what the rival cost when it was set.
 * @returns undefined for what has no budget, or was not measured
 */
export function juger(tableau: keyof typeof BUDGETS, { cle, yaml, paraphe }: Mesure): Verdict | undefined {
  const multiple = MULTIPLES[cle];
  if (multiple !== undefined) return paraphe && trancher([{ mesure: paraphe.p50, vise: multiple }]);
  const budget = BUDGETS[tableau][cle];
  if (!budget || !yaml || !paraphe) return undefined;
  const rapports = [{ mesure: paraphe.p50 / yaml.p50, vise: budget.paraphe.p50 / budget.yaml.p50 }];
  const [ici, rival] = [paraphe.p95, yaml.p95];
  if (budget.paraphe.p95 !== undefined && 'p95' in budget.yaml && ici !== undefined && rival !== undefined)
    rapports.push({ mesure: ici / rival, vise: budget.paraphe.p95 / budget.yaml.p95 });
  const verdict = trancher(rapports);
  return paraphe.plancher ? { ...verdict, tenu: false } : verdict;
}

function trancher(rapports: Verdict['rapports']): Verdict {
  return { rapports, tenu: rapports.every(({ mesure, vise }) => mesure <= vise) };
}
