/** The bodies that a contract names, and what it says of its governance in words. */
import type { Contrat, Etape, Gouvernance, Instance, Partie } from '@paraphe/model';
import { parContexte } from '../../par-contexte.js';
import type { Contexte } from '../../regle.js';
import { cleDe } from '../pilotage/parties.js';

export interface InstanceTenue {
  etape: Etape;
  gouvernance: Gouvernance;
  instance: Instance;
}

/** Every instance of the contract, the démarche or the fiche, in the order of the text. */
export const instancesDe = parContexte(({ etapes }): readonly InstanceTenue[] => {
  const tenues: InstanceTenue[] = [];
  for (const etape of etapes) {
    const { gouvernance } = etape.element;
    if (!gouvernance) continue;
    for (const instance of gouvernance.instances ?? []) tenues.push({ etape, gouvernance, instance });
  }
  return tenues;
});

/** The keys under which an instance is known: a COPIL of the contract may be named again in a fiche. */
export function clesDInstance({ identifiant, titre }: Instance, { mots }: Contexte): string[] {
  return [identifiant && `nom ${mots(identifiant)}`, mots(titre ?? '') && `titre ${mots(titre)}`].filter(
    (cle): cle is string => Boolean(cle),
  );
}

/** The instances, each once with all the places that name it. */
export const instancesReunies = parContexte((contexte): readonly InstanceTenue[][] => {
  const parCle = new Map<string, InstanceTenue[]>();
  const reunies: InstanceTenue[][] = [];
  for (const tenue of instancesDe(contexte)) {
    const cles = clesDInstance(tenue.instance, contexte);
    let mentions = cles.map((cle) => parCle.get(cle)).find(Boolean);
    if (mentions) mentions.push(tenue);
    else {
      mentions = [tenue];
      reunies.push(mentions);
    }
    for (const cle of cles) if (!parCle.has(cle)) parCle.set(cle, mentions);
  }
  return reunies;
});

/** Those who sit in an instance, whoever chairs it first. */
export function membresDe(mentions: readonly InstanceTenue[]): Partie[] {
  return mentions.flatMap(({ instance: { presidee = [], reunit = [] } }) => [...presidee, ...reunit]);
}

/**
 * @returns what tells members apart: the actor, whichever way it is named, and the service, the person or the mention that
 * says who comes for it. The élus of a structure and its technicians are not the same members.
 */
export function lireMembres(contexte: Contexte): (partie: Partie) => string {
  const { etapes, mots } = contexte;
  const acteurs = (etapes[0]?.element as Partial<Contrat> | undefined)?.acteurs ?? [];
  const parNom = new Map(acteurs.map(({ identifiant, nom }) => [mots(nom ?? ''), mots(identifiant)]));
  parNom.delete('');
  return (partie) => {
    const cle = cleDe(partie, contexte);
    const precisions = [...(partie.services ?? []), partie.personne ?? '', ...(partie.mentions ?? [])];
    return [parNom.get(cle) ?? cle, ...precisions.map(mots).filter(Boolean).sort()].join(' / ');
  };
}

const EN_TITRE = /gouvernance|pilotage|\binstances?\b|comite|\bcopil\b/;
const EN_TEXTE =
  /\bcopil\b|\bcotech\b|comite (?:de pilotage|technique|de suivi|strategique|local|departemental)/;

/** What is said of the governance in words: its own texts, an article of the convention, a rubrique of one's own. */
export const gouvernanceEnMots = parContexte(({ contrat, etapes, simplifier }): readonly string[] => {
  const textes: string[] = [];
  for (const { element } of etapes) {
    textes.push(...(element.gouvernance?.textes ?? []).map(simplifier));
    for (const { nom, textes: dits } of element.rubriques ?? [])
      if (EN_TITRE.test(simplifier(nom))) textes.push(...dits.map(simplifier));
  }
  for (const { titre, texte } of contrat?.articles ?? []) {
    const dit = simplifier(texte ?? '');
    if (EN_TITRE.test(simplifier(titre ?? '')) || EN_TEXTE.test(dit)) textes.push(dit);
  }
  return textes.filter(Boolean);
});
