/** The rubriques of an element: from the syntax tree to the model. One line of the table in `model` per word. */
import {
  type DefinitionRubrique,
  type Gouvernance,
  type Instance,
  type Lieu,
  type ObjectifVise,
  type ReferenceElement,
  type Reponse,
  RUBRIQUES,
  type Rubriques,
  type RubriquesSourcees,
  sansAccents,
} from '@paraphe/model';
import type {
  Gouvernance as GouvernanceEcrite,
  Instance as InstanceEcrite,
  Lieu as LieuEcrit,
  ObjectifVise as ObjectifViseEcrit,
  ReferenceElement as ReferenceEcrite,
  RepondA,
  Rubrique,
  SourcesPlan,
} from '../generated/ast.js';
import { formeUnique } from '../syntaxe/mots.js';
import { construireCalendrier } from './calendrier.js';
import { type Construction, poser } from './construction.js';
import { construireFinancements } from './financements.js';
import { construireIndicateur } from './indicateurs.js';
import { lireCycle, lireNiveau, lirePriorite, lireStatut } from './mots.js';
import { INSTANCE, ranger } from './ordre.js';
import { construireParties, construireQuand } from './valeurs.js';

/** The parser joins the words of a rubrique (`effetsattendus`): found again whatever its number and spaces. */
const PAR_MOT = new Map<string, DefinitionRubrique>();
const forme = (mot: string) => sansAccents(mot).replace(/[\s']/g, '');
for (const definition of RUBRIQUES) for (const mot of definition.mots) PAR_MOT.set(forme(mot), definition);
for (const mot of ['référente élue', 'référentes élues'])
  PAR_MOT.set(forme(mot), PAR_MOT.get(forme('référent élu')) as DefinitionRubrique);

/** Adds to an element what one rubrique of its text says. Lists written in several times are put together. */
export function lireRubrique(c: Construction, element: RubriquesSourcees, noeud: Rubrique): void {
  switch (noeud.$type) {
    case 'RubriqueTextes': {
      const definition = PAR_MOT.get(forme(noeud.mot));
      const textes = noeud.textes.filter(Boolean);
      if (!definition || textes.length === 0) return;
      if (definition.forme === 'texte') {
        if (textes.length > 1) c.signaler('mentionRepetee', noeud, { mot: noeud.mot });
        return uneFois(c, element, definition.cle as 'contexte', textes[0], noeud);
      }
      return liste(c, element, definition.cle as 'freins', textes, noeud);
    }
    case 'RubriqueParties': {
      const definition = PAR_MOT.get(forme(noeud.mot));
      if (definition)
        liste(c, element, definition.cle as 'pilotes', construireParties(c, noeud.parties), noeud);
      return;
    }
    case 'ObjectifsVises': {
      const textes = noeud.textes.filter(Boolean).map((texte) => ({ texte }));
      return liste(
        c,
        element,
        'objectifsVises',
        [...textes, ...construireObjectifs(c, noeud.objectifs)],
        noeud,
      );
    }
    case 'Lieux':
      return liste(c, element, 'lieux', construireLieux(noeud.lieux), noeud);
    case 'RubriqueChoix':
      if (noeud.mot === 'statut') uneFois(c, element, 'statut', lireStatut(noeud.valeur), noeud);
      else if (noeud.mot === 'priorité') uneFois(c, element, 'priorite', lirePriorite(noeud.valeur), noeud);
      else uneFois(c, element, 'cycle', lireCycle(noeud.valeur), noeud);
      return;
    case 'Participation': {
      const participation: NonNullable<Rubriques['participation']> = {};
      poser(participation, 'niveau', lireNiveau(noeud.niveau));
      poser(participation, 'texte', noeud.texte);
      if (Object.keys(participation).length)
        uneFois(c, element, 'participation', c.origines.poser(participation, noeud), noeud);
      return;
    }
    case 'Calendrier':
      return uneFois(c, element, 'calendrier', construireCalendrier(c, noeud), noeud);
    case 'Indicateurs': {
      if (noeud.texte) uneFois(c, element, 'modalitesSuivi', noeud.texte, noeud);
      const indicateurs = noeud.indicateurs
        .map((i) => construireIndicateur(c, i))
        .filter((i) => i !== undefined);
      if (indicateurs.length) liste(c, element, 'indicateurs', indicateurs, noeud);
      else c.origines.poserPropriete(element, 'indicateurs', noeud);
      return;
    }
    case 'Financements':
      return uneFois(c, element, 'financements', construireFinancements(c, noeud), noeud);
    case 'Gouvernance':
      return uneFois(c, element, 'gouvernance', construireGouvernance(c, noeud), noeud);
    case 'RepondA':
      return liste(c, element, 'repondA', [construireReponse(c, noeud)], noeud);
    case 'Articulation': {
      const document = noeud.document ? c.nom(noeud.document, 'document') : { nom: noeud.titre ?? '' };
      if (!document.nom) return;
      const articulation: NonNullable<Rubriques['articulations']>[number] = { document: document.nom };
      if ('nonResolu' in document && document.nonResolu) articulation.nonResolu = true;
      if (noeud.titre) articulation.libre = true;
      poser(articulation, 'textes', noeud.textes.filter(Boolean));
      return liste(c, element, 'articulations', [c.origines.poser(articulation, noeud)], noeud);
    }
    case 'ReleveDe':
      return liste(c, element, 'releveDe', noeud.types.filter(Boolean).map(formeUnique), noeud);
    case 'Reconduit':
      return liste(
        c,
        element,
        'reconduit',
        noeud.elements.map((e) => construireReference(c, e)).filter((e) => e !== undefined),
        noeud,
      );
    case 'ActionsLiees': {
      const liees = noeud.elements.flatMap((e) => {
        if (!e.numero) return [];
        const reference: ReferenceElement = c.origines.poser({ niveau: 'action', numero: e.numero }, e);
        return [citer(c, reference, e.plan)];
      });
      return liste(c, element, 'actionsLiees', liees, noeud);
    }
    case 'SourcesPlan':
      return lireSources(c, element, noeud);
    case 'RubriqueLibre': {
      const textes = noeud.textes.filter(Boolean);
      if (noeud.nom && textes.length)
        liste(c, element, 'rubriques', [c.origines.poser({ nom: noeud.nom, textes }, noeud)], noeud);
      return;
    }
  }
}

export function lireSources(c: Construction, element: { sources?: string[] }, noeud: SourcesPlan): void {
  poser(element, 'sources', [...(element.sources ?? []), ...noeud.textes.filter(Boolean)]);
  c.origines.poserPropriete(element, 'sources', noeud);
}

function uneFois<K extends keyof Rubriques>(
  c: Construction,
  element: Rubriques,
  cle: K,
  valeur: Rubriques[K] | undefined,
  noeud: Rubrique,
): void {
  if (valeur === undefined || valeur === '') return;
  if (element[cle] === undefined) {
    element[cle] = valeur;
    c.origines.poserPropriete(element, cle, noeud);
  } else {
    const mot = c.cst(noeud, 'mot');
    c.signaler('rubriqueRepetee', mot, { mot: mot?.text ?? cle, effet: 'seule la première est retenue' });
  }
}

type CleListe = {
  [K in keyof Rubriques]-?: NonNullable<Rubriques[K]> extends unknown[] ? K : never;
}[keyof Rubriques];

function liste<K extends CleListe>(
  c: Construction,
  element: Rubriques,
  cle: K,
  valeurs: NonNullable<Rubriques[K]>,
  noeud: Rubrique,
): void {
  if (valeurs.length === 0) return;
  const avant = (element[cle] ?? []) as unknown[];
  (element as Record<K, unknown>)[cle] = [...avant, ...valeurs];
  c.origines.poserPropriete(element, cle, noeud);
}

function construireObjectifs(c: Construction, noeuds: readonly ObjectifViseEcrit[]): ObjectifVise[] {
  return noeuds.flatMap((noeud) => {
    if (!noeud.texte) return [];
    const objectif = {} as ObjectifVise;
    if (noeud.general) objectif.general = true;
    poser(objectif, 'numero', noeud.numero);
    objectif.texte = noeud.texte;
    poser(objectif, 'objectifs', construireObjectifs(c, noeud.objectifs));
    return [c.origines.poser(objectif, noeud)];
  });
}

export function construireLieux(noeuds: readonly LieuEcrit[]): Lieu[] {
  return noeuds.flatMap((noeud): Lieu[] => {
    if (noeud.code) return [{ code: noeud.code.replace(/[^\dA-Z]/gi, '').toUpperCase() }];
    const texte = noeud.texte ?? (noeud.nom && formeUnique(noeud.nom));
    return texte ? [{ texte }] : [];
  });
}

function construireReponse(c: Construction, noeud: RepondA): Reponse {
  const sorte = noeud.sorte?.replace(/s$/, '');
  const a = sorte === 'axe' || sorte === 'objectif' ? sorte : sorte === 'besoin' ? 'besoins' : 'orientations';
  // « orientations 2,5 » reads as one decimal number: two orientations are meant.
  const numeros = noeud.numeros.filter(Boolean).flatMap((n) => n.split(','));
  return citer(c, c.origines.poser({ a, numeros } as Reponse, noeud), noeud.plan);
}

export function construireReference(
  c: Construction,
  noeud: ReferenceEcrite | undefined,
): ReferenceElement | undefined {
  if (!noeud?.numero) return undefined;
  const reference: ReferenceElement = c.origines.poser({ niveau: noeud.niveau, numero: noeud.numero }, noeud);
  poser(reference, 'deAxe', noeud.axe);
  return citer(c, reference, noeud.plan);
}

function citer<T extends { de?: string; nonResolu?: true }>(
  c: Construction,
  cible: T,
  plan: ReferenceEcrite['plan'],
): T {
  if (!plan) return cible;
  const { nom, nonResolu } = c.nom(plan, 'plan');
  cible.de = nom;
  if (nonResolu) cible.nonResolu = true;
  return cible;
}

function construireGouvernance(c: Construction, noeud: GouvernanceEcrite): Gouvernance {
  const gouvernance: Gouvernance = c.origines.poser({}, noeud);
  poser(gouvernance, 'textes', noeud.textes.filter(Boolean));
  poser(
    gouvernance,
    'instances',
    noeud.instances.map((i) => construireInstance(c, i)).filter((i) => i !== undefined),
  );
  return gouvernance;
}

function construireInstance(c: Construction, noeud: InstanceEcrite): Instance | undefined {
  if (!noeud.titre) return undefined;
  const instance = c.origines.poser({} as Instance, noeud);
  if (noeud.name) instance.identifiant = formeUnique(noeud.name);
  instance.titre = noeud.titre;
  poser(instance, 'presidee', construireParties(c, noeud.presidee));
  for (const fait of noeud.faits) {
    if (fait.parties.length)
      instance.reunit = [...(instance.reunit ?? []), ...construireParties(c, fait.parties)];
    if (fait.rythme && !instance.rythme) poser(instance, 'rythme', construireQuand(c, fait.rythme));
    else if (fait.rythme) c.signaler('mentionRepetee', fait, { mot: 'rythme' });
    poser(instance, 'role', fait.texte);
  }
  return ranger(instance, INSTANCE);
}
