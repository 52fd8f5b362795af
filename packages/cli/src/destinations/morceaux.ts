/** The JSON of one input, in parts. */
import type { Lu } from '../chantier.js';
import type { Forme, Morceaux } from './destination.js';
import { documentDe, enJson } from './document.js';
import { SECTIONS } from './sections.js';

/** How deep an element stands in the whole document. */
const PROFONDEUR = 2;

export function morceauxDe(lu: Lu, forme: Forme): Morceaux {
  const document = documentDe(lu, forme);
  const json = (valeur: unknown) => {
    const brut = enJson(valeur, forme);
    return forme.aere ? brut.replace(/\n/g, `\n${'  '.repeat(PROFONDEUR)}`) : brut;
  };
  return {
    partiel: document.partiel === true,
    sections: SECTIONS.map((section) => [section, (document[section] ?? []).map(json)]),
    constats: (document.constats ?? []).map(json),
    positions: Object.entries(document.positions ?? {}).map(([pointeur, place]) => [pointeur, json(place)]),
  };
}
