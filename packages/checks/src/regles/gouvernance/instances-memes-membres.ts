/** Two instances that gather the same people. */
import { regle } from '../../regle.js';
import { type InstanceTenue, instancesReunies, lireMembres, membresDe } from './instances.js';

/** One member in common is no more than a chair. */
const MIN = 2;

/** From this many members in common on, one more or less makes no difference. */
const PRESQUE_MIN = 5;

/**
 * Source: IGAS, rapport 2024-074R, tome 1, [275] (éviter de multiplier « les instances réunissant peu ou prou les mêmes
 * personnes »). Where a service, a person or a mention tells who comes, members of one structure are not the same.
 */
export const instancesMemesMembres = regle({
  nom: 'gouvernance/instances-memes-membres',
  severite: 'information',
  messages: {
    memes: {
      fr: "{element} : « {instance} » réunit les mêmes {nombre} membres que « {autre} ». Une seule instance, ou deux ordres du jour d'une même séance, ferait gagner du temps à tous.",
      en: '{element}: "{instance}" gathers the same {nombre} members as "{autre}". One body, or two parts of the same meeting, would save time for all.',
      aide: {
        fr: 'Réunissez les deux, ou dites ce qui les distingue, par exemple qui vient pour chaque structure : réunit CCTC service "Santé"',
        en: 'Bring the two together, or say what sets them apart, for instance who comes for each structure: réunit CCTC service "Santé"',
      },
    },
    presque: {
      fr: '{element} : « {instance} » réunit, à un membre près, les mêmes que « {autre} » ({nombre} en commun). Les deux peuvent sans doute se tenir ensemble.',
      en: '{element}: "{instance}" gathers the same members as "{autre}" but for one ({nombre} in common). The two can probably meet together.',
      aide: {
        fr: 'Réunissez les deux, ou dites ce qui les distingue, par exemple qui vient pour chaque structure : réunit CCTC service "Santé"',
        en: 'Bring the two together, or say what sets them apart, for instance who comes for each structure: réunit CCTC service "Santé"',
      },
    },
  },
  verifier(contexte, signaler) {
    const reunies = contexte.contrat ? instancesReunies(contexte) : [];
    if (reunies.length < 2) return;
    const lire = lireMembres(contexte);
    const vues: { tenue: InstanceTenue; membres: Set<string> }[] = [];
    for (const mentions of reunies) {
      const tenue = mentions[0] as InstanceTenue;
      const membres = new Set(membresDe(mentions).map(lire));
      membres.delete('');
      if (membres.size < MIN) continue;
      const autre = vues.find((vue) => semblables(vue.membres, membres));
      vues.push({ tenue, membres });
      if (!autre) continue;
      const nombre = communs(autre.membres, membres);
      signaler(nombre === membres.size && nombre === autre.membres.size ? 'memes' : 'presque', {
        cible: tenue.instance,
        etape: tenue.etape,
        valeurs: { instance: tenue.instance.titre, autre: autre.tenue.instance.titre, nombre },
        liens: [{ cible: autre.tenue.instance, message: L_AUTRE }],
      });
    }
  },
});

const L_AUTRE = { fr: "L'autre instance", en: 'The other body' };

function communs(a: Set<string>, b: Set<string>): number {
  let nombre = 0;
  for (const membre of a) if (b.has(membre)) nombre++;
  return nombre;
}

function semblables(a: Set<string>, b: Set<string>): boolean {
  const plusGrand = Math.max(a.size, b.size);
  if (Math.abs(a.size - b.size) > 1) return false;
  const nombre = communs(a, b);
  return nombre === plusGrand || (nombre >= PRESQUE_MIN && nombre === plusGrand - 1);
}
