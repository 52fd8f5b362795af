/** Two declared actors that look like one. */
import type { Acteur, Etape } from '@paraphe/model';
import { motsSeuls } from '../../mots.js';
import { regle } from '../../regle.js';
import { estInstance, sirenDe } from './parties.js';

/**
 * Source: usage observé dans les fiches réelles.
 *
 * Namesakes of another type (a commune and its canton) or with another SIREN are two; so are two sites (SIRET) of one body.
 */
export const acteurDouble = regle({
  nom: 'pilotage/acteur-double',
  severite: 'avertissement',
  messages: {
    siren: {
      fr: "{acteur} et {autre} ont le même SIREN. S'il s'agit de la même structure, ses actions et ses financements seront comptés sous deux noms.",
      en: '{acteur} and {autre} have the same SIREN. If they are one body, its actions and funding will be counted under two names.',
      aide: {
        fr: 'Gardez une seule déclaration, et remplacez {acteur} par {autre} dans les fiches.',
        en: 'Keep one declaration, and replace {acteur} by {autre} in the fiches.',
      },
    },
    nom: {
      fr: "{acteur} et {autre} portent le même nom. S'il s'agit de la même structure, ses actions et ses financements seront comptés sous deux noms.",
      en: '{acteur} and {autre} have the same name. If they are one body, its actions and funding will be counted under two names.',
      aide: {
        fr: 'Gardez une seule déclaration ; si ce sont deux structures, dites le type ou le SIREN de chacune.',
        en: 'Keep one declaration; if they are two bodies, give the type or the SIREN of each.',
      },
    },
  },
  verifier({ etapes }, signaler) {
    const racine = etapes[0];
    const acteurs = (racine?.element as { acteurs?: Acteur[] } | undefined)?.acteurs ?? [];
    const parSiren = new Map<string, Acteur>();
    const parNom = new Map<string, Acteur>();
    // The actors of other files first: the constat then lands in the contract's own text wherever it can.
    for (const acteur of [...acteurs.filter((a) => a.importe), ...acteurs.filter((a) => !a.importe)]) {
      const siren = sirenDe(acteur) ?? '';
      const memeSiren = parSiren.get(siren);
      const nom = motsSeuls(acteur.nom ?? acteur.identifiant ?? '');
      const memeNom = parNom.get(nom);
      if (!parSiren.has(siren) && siren && !estInstance(acteur)) parSiren.set(siren, acteur);
      if (!parNom.has(nom) && nom) parNom.set(nom, acteur);
      const cle =
        memeSiren && peutEtreLeMeme(acteur, memeSiren)
          ? 'siren'
          : memeNom && sontHomonymes(acteur, memeNom)
            ? 'nom'
            : undefined;
      const autre = cle === 'siren' ? memeSiren : memeNom;
      if (!cle || !autre) continue;
      signaler(cle, {
        cible: acteur,
        etape: racine as Etape,
        valeurs: { acteur: acteur.identifiant, autre: autre.identifiant },
        liens: [{ cible: autre, message: ICI, valeurs: { autre: autre.identifiant } }],
      });
    }
  },
});

const ICI = { fr: '{autre} est déclaré ici.', en: '{autre} is declared here.' };

function peutEtreLeMeme(a: Acteur, b: Acteur): boolean {
  const deuxSites = a.siret && b.siret && a.siret.replace(/\s/g, '') !== b.siret.replace(/\s/g, '');
  return a.identifiant !== b.identifiant && !estInstance(a) && !deuxSites;
}

function sontHomonymes(a: Acteur, b: Acteur): boolean {
  const autreType = a.type && b.type && motsSeuls(a.type) !== motsSeuls(b.type);
  const [sirenA, sirenB] = [sirenDe(a), sirenDe(b)];
  return a.identifiant !== b.identifiant && !autreType && !(sirenA && sirenB);
}
