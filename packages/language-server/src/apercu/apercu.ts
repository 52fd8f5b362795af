/** The fiche at a place of a text, as the table that partners know from paper. */
import { type Etape, motRubrique, nommer, RUBRIQUES, type Rubriques, typographier } from '@paraphe/model';
import { dire, majuscule } from '../affichage/dire.js';
import { sansNom } from '../affichage/manques.js';
import type { Bureau, Vue } from '../bureau.js';
import { completudes, SURVEILLEES } from '../completude.js';
import { acteursDe, au, type FicheSituee, fichesDe } from '../fiches.js';
import { mentionsDe } from '../mentions/mentions.js';
import { plageDe } from '../positions.js';
import type { Completude, LigneApercu, RangeeApercu, ReponseApercu } from '../protocole.js';
import { renvoisDe } from '../renvois.js';
import type { Fabrique } from './fabrique.js';
import { ligne } from './fabrique.js';
import { lignesDe } from './lignes.js';
import { Places } from './places.js';

/** What an objectif or an axe says for all of its fiches. */
const HERITEES: ReadonlySet<keyof Rubriques> = new Set<keyof Rubriques>(['contexte', ...SURVEILLEES]);

/** @returns the fiche that holds a place, else the one that follows it, else the last; undefined without any */
export function apercu(vue: Vue, bureau: Bureau, offset: number): ReponseApercu | undefined {
  const { analyse } = vue;
  const fiches = fichesDe(analyse, bureau);
  const apres = fiches.findIndex(({ fin }) => offset <= fin);
  const rang = apres < 0 ? fiches.length - 1 : apres;
  const fiche = fiches[rang];
  if (!fiche) return undefined;
  const { etape, plan, debut, fin } = fiche;
  const completude = completudes(analyse, bureau).get(etape.element) as Completude;
  const reponse: ReponseApercu = {
    contrat: plan ? (plan.titre ?? plan.identifiant) : '',
    titre: etape.element.titre,
    completude,
    rangees: rangees(etape, completude, {
      places: new Places(vue, analyse),
      acteurs: acteursDe(analyse),
      renvois: (noeud) => renvoisDe(noeud, mentionsDe(analyse, bureau.atelier.services)),
    }),
    etendue: plageDe(vue, debut, fin),
  };
  const axe = au(etape, 'axe');
  const objectif = au(etape, 'objectif');
  if (axe) reponse.axe = `${axe.numero} ${axe.titre}`.trim();
  if (objectif) reponse.objectif = `${objectif.numero} ${objectif.titre}`.trim();
  if ('numero' in etape.element) reponse.numero = etape.element.numero;
  const place = (voisine: FicheSituee | undefined) => voisine && vue.texte.positionAt(voisine.debut);
  const precedente = place(fiches[rang - 1]);
  const suivante = place(fiches[rang + 1]);
  if (precedente) reponse.precedente = precedente;
  if (suivante) reponse.suivante = suivante;
  return reponse;
}

function rangees(etape: FicheSituee['etape'], completude: Completude, fabrique: Fabrique): RangeeApercu[] {
  const { element } = etape;
  const { places } = fabrique;
  const toutes: RangeeApercu[] = [];
  if (!element.titre)
    toutes.push({
      cle: 'titre',
      libelle: 'Titre',
      lignes: [],
      manques: [dire("La fiche n'a pas de titre.", 'The fiche has no title.')],
      ...placee(places.de(element)),
    });
  for (const definition of RUBRIQUES) {
    const { cle } = definition;
    if (cle === 'rubriques') continue;
    const manques = completude.manques
      .filter((manque) => manque.rubrique === cle)
      .map(({ message }) => sansNom(message, etape));
    let lignes = lignesDe(element, definition, fabrique);
    if (lignes.length === 0 && HERITEES.has(cle)) lignes = heritees(etape, definition, fabrique);
    if (lignes.length === 0 && manques.length === 0 && !enVue(element, cle)) continue;
    toutes.push({
      cle,
      libelle: majuscule(motRubrique(definition, lignes.length || 2)),
      lignes,
      manques,
      ...placee(places.rubrique(element, definition)),
    });
  }
  for (const libre of element.rubriques ?? []) {
    const place = places.de(libre);
    const lignes = libre.textes.map((texte) => ligne({ texte }, place));
    toutes.push({ cle: 'rubriques', libelle: majuscule(libre.nom), lignes, manques: [], ...placee(place) });
  }
  for (const sousAction of element.sousActions ?? []) {
    const place = places.de(sousAction);
    toutes.push({
      cle: 'sousActions',
      libelle: `Sous-action ${sousAction.numero}`,
      lignes: resume(sousAction, fabrique, place),
      manques: [],
      ...placee(place),
    });
  }
  for (const rangee of toutes) soigner(rangee);
  return toutes;
}

/** Watched rubriques show even when they are empty and no rule misses them: what is told in words stands for indicators. */
function enVue(element: Rubriques, cle: keyof Rubriques): boolean {
  return SURVEILLEES.includes(cle) && !(cle === 'indicateurs' && element.modalitesSuivi !== undefined);
}

const placee = (place: RangeeApercu['place']) => (place ? { place } : {});

/** What the nearest objectif or axe says for its fiches, with whose words they are. */
function heritees(etape: Etape, definition: (typeof RUBRIQUES)[number], fabrique: Fabrique): LigneApercu[] {
  for (let ici = etape.parent; ici && ici.niveau !== 'plan'; ici = ici.parent) {
    const lignes = lignesDe(ici.element, definition, fabrique);
    const de = `(de l'${nommer(ici)})`;
    if (lignes.length)
      return lignes.map((dite) => ({ ...dite, note: [dite.note, de].filter(Boolean).join(' ') }));
  }
  return [];
}

/** A sub-action in a few lines: its title, then each of its rubriques under its word. */
function resume(
  sousAction: Rubriques & { titre: string },
  fabrique: Fabrique,
  place: LigneApercu['place'],
): LigneApercu[] {
  const lignes = sousAction.titre ? [ligne({ texte: sousAction.titre }, place)] : [];
  for (const definition of RUBRIQUES) {
    const siennes = lignesDe(sousAction, definition, fabrique);
    const tete = majuscule(motRubrique(definition, siennes.length));
    for (const dite of siennes) lignes.push({ ...dite, tete: dite.tete ? `${tete}, ${dite.tete}` : tete });
  }
  return lignes;
}

function soigner(rangee: RangeeApercu): void {
  for (const dite of rangee.lignes) {
    dite.texte = typographier(dite.texte);
    if (dite.tete) dite.tete = typographier(dite.tete);
    if (dite.note) dite.note = typographier(dite.note);
  }
}
