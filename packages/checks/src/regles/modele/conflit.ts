/** Two modèles of one contract that ask for what cannot be at once. */
import type { DemandeUnitaire } from '../../modeles/applicables.js';
import { liensModele } from '../../modeles/liens.js';
import { regle } from '../../regle.js';

/** Source: LANGUAGE.md has no say on which modèle wins: the institutions that ask have to agree. */
export const conflit = regle({
  nom: 'modele/conflit',
  severite: 'avertissement',
  messages: {
    bornes: {
      fr: 'Les modèles {a} et {b} se contredisent : {niveau}, {a} veut au moins {min} {chose} et {b} au plus {max}.',
      en: 'The modèles {a} and {b} contradict each other: {niveau}, {a} wants at least {min} {chose}, {b} at most {max}.',
      aide: {
        fr: 'Faites trancher les institutions qui les publient ; en attendant, faites taire la demande que vous ne suivez pas.',
        en: 'Ask the institutions that publish them to settle it; meanwhile, silence the demand that you do not follow.',
      },
    },
    numerotation: {
      fr: 'Les modèles {a} et {b} se contredisent : {a} numérote les actions « {min} », {b} « {max} ».',
      en: 'The modèles {a} and {b} contradict each other: {a} numbers the actions "{min}", {b} "{max}".',
    },
  },
  verifier({ modeles, etapes }, signaler) {
    const racine = etapes[0];
    if (!modeles || !racine) return;
    for (const { cle, a, b, valeurs } of conflitsDe(modeles.demandes)) {
      if (a.modele === b.modele) continue;
      signaler(cle, {
        cible: racine.element,
        propriete: 'types',
        valeurs: { ...valeurs, a: a.modele.identifiant, b: b.modele.identifiant },
        liens: liensModele([a, b]),
      });
    }
  },
});

export interface Conflit {
  cle: 'bornes' | 'numerotation';
  a: DemandeUnitaire;
  b: DemandeUnitaire;
  valeurs: Record<string, string | number>;
}

/** @returns the pairs of demands that no contract can meet together; conditions are taken to hold at once */
export function conflitsDe(demandes: readonly DemandeUnitaire[]): Conflit[] {
  const conflits: Conflit[] = [];
  const vus = new Set<string>();
  for (const a of demandes) {
    for (const b of demandes) {
      if (a === b || a.niveau !== b.niveau || grandeur(a) !== grandeur(b)) continue;
      const conflit = opposer(a, b);
      if (!conflit) continue;
      const cle = [conflit.a, conflit.b].map((d) => `${d.modele.identifiant} ${d.demande.force}`).join('|');
      const entiere = `${cle} ${JSON.stringify(conflit.valeurs)}`;
      if (vus.has(entiere)) continue;
      vus.add(entiere);
      conflits.push(conflit);
    }
  }
  return conflits;
}

const NIVEAUX: Record<string, string> = {
  contrat: 'pour le contrat',
  axe: 'par axe',
  objectif: 'par objectif',
  action: 'par action',
  'sous-action': 'par sous-action',
};

function opposer(a: DemandeUnitaire, b: DemandeUnitaire): Conflit | undefined {
  const { chose, niveau } = a;
  const valeurs = { niveau: NIVEAUX[niveau] ?? niveau, chose: chose.plusieurs.fr };
  if (a.titre !== undefined && b.titre !== undefined && chose.cle === 'numerotation')
    return a.titre < b.titre
      ? { cle: 'numerotation', a, b, valeurs: { min: a.titre, max: b.titre } }
      : undefined;
  const min = a.borne?.sens === 'au-moins' ? a.borne.nombre : a.borne ? undefined : 1;
  const max = b.borne?.sens === 'au-plus' ? b.borne.nombre : undefined;
  if (min === undefined || max === undefined || min * enMois(a) <= max * enMois(b)) return undefined;
  if (chose !== b.chose)
    return {
      cle: 'bornes',
      a,
      b,
      valeurs: {
        niveau: valeurs.niveau,
        chose: a.chose.plusieurs.fr,
        min,
        max: `${max} ${b.chose.plusieurs.fr}`,
      },
    };
  return { cle: 'bornes', a, b, valeurs: { ...valeurs, min, max } };
}

/** Years and months measure the same thing. */
function grandeur({ chose }: DemandeUnitaire): string {
  return chose.cle === 'mois' ? 'ans' : chose.cle;
}

function enMois({ chose }: DemandeUnitaire): number {
  return chose.cle === 'ans' ? 12 : 1;
}
