/** Who does what: for each actor, the fiches that name it, by role. Worked out once for an analysis. */
import type { Analyse } from '@paraphe/language';
import { type Contrat, type Partie, RUBRIQUES, type Rubriques } from '@paraphe/model';
import { etapesDe } from './completude.js';
import { nomDe } from './fiches.js';

/** Roles in the order in which they are told, in words. */
type Role = string;

export interface Roles {
  /** Numbers of the elements, by role. */
  readonly parRole: ReadonlyMap<Role, readonly string[]>;
  /** Contracts that it signs. */
  readonly signe: number;
}

const connus = new WeakMap<Analyse, Map<string, Roles>>();

const DE_PARTIES = RUBRIQUES.filter(({ forme }) => forme === 'parties');
const FINANCEUR = 'financeur';
const ROLES = ['pilote', 'copilote', 'partenaire', FINANCEUR];

/** @returns the roles of each actor, by identifier */
function rolesDe(analyse: Analyse): ReadonlyMap<string, Roles> {
  let table = connus.get(analyse);
  if (!table) {
    table = lire(analyse);
    connus.set(analyse, table);
  }
  return table;
}

/** @returns the same over several texts: an actor is declared in one, and named in others */
export function rolesDans(analyses: readonly Analyse[], acteur: string): Roles {
  const parRole = new Map<Role, string[]>();
  let signe = 0;
  for (const roles of analyses.flatMap((analyse) => rolesDe(analyse).get(acteur) ?? [])) {
    signe += roles.signe;
    for (const [role, numeros] of roles.parRole)
      parRole.set(role, [...(parRole.get(role) ?? []), ...numeros]);
  }
  const rang = (role: Role) => (ROLES.includes(role) ? ROLES.indexOf(role) : ROLES.length);
  return { parRole: new Map([...parRole].sort(([a], [b]) => rang(a) - rang(b))), signe };
}

function lire(analyse: Analyse): Map<string, Roles> {
  const table = new Map<string, { parRole: Map<Role, string[]>; signe: number }>();
  const ligne = (acteur: string) => {
    let roles = table.get(acteur);
    if (!roles) {
      roles = { parRole: new Map(), signe: 0 };
      table.set(acteur, roles);
    }
    return roles;
  };
  const noter = (partie: Partie | undefined, role: Role, numero: string) => {
    if (partie?.acteur === undefined) return;
    const { parRole } = ligne(partie.acteur);
    const numeros = parRole.get(role);
    if (!numeros) parRole.set(role, [numero]);
    else if (numeros.at(-1) !== numero) numeros.push(numero);
  };
  for (const { niveau, element } of etapesDe(analyse)) {
    if (niveau === 'plan')
      for (const { acteur } of (element as Contrat).signataires ?? []) if (acteur) ligne(acteur).signe += 1;
    const numero = nomDe(element);
    for (const { cle, mots } of DE_PARTIES)
      for (const partie of (element[cle] as Partie[] | undefined) ?? [])
        noter(partie, mots[0] as string, numero);
    for (const partie of financeurs(element)) noter(partie, FINANCEUR, numero);
  }
  return table;
}

function financeurs({ financements }: Rubriques): (Partie | undefined)[] {
  const { contributions = [], enveloppes = [], sources = [] } = financements ?? {};
  return [...contributions.map(({ de }) => de), ...enveloppes.map(({ de }) => de), ...sources];
}
