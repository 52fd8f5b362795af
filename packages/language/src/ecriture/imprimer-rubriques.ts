/** Rubriques, in the order of the paper, from the model to statements. */
import {
  type Calendrier,
  CYCLES,
  type DefinitionRubrique,
  type EntreeCalendrier,
  FREQUENCES,
  type Gouvernance,
  type Indicateur,
  type Lieu,
  motRubrique,
  NATURES_ETAPE,
  NATURES_INDICATEUR,
  type ObjectifVise,
  PARTICIPATIONS,
  type Partie,
  PRIORITES,
  type Quand,
  type ReferenceElement,
  RUBRIQUES,
  type Rubriques,
  type RubriquesSourcees,
  STATUTS,
} from '@paraphe/model';
import { imprimerFinancements } from './imprimer-financements.js';
import type { Enonce } from './mise-en-page.js';
import {
  bloc,
  type Element,
  enonce,
  ligne,
  liste,
  mesure,
  nom,
  nombre,
  parentheses,
  partie,
  parties,
  quand,
  texte,
  textes,
} from './mots.js';

/** @returns the statements of every rubrique of an element. */
export function imprimerRubriques(element: RubriquesSourcees): Enonce[] {
  const enonces = RUBRIQUES.flatMap((definition) => imprimerRubrique(definition, element));
  return element.sources ? [...enonces, imprimerSources(element.sources)] : enonces;
}

export function imprimerSources(sources: readonly string[]): Enonce {
  return enonce('SourcesPlan', ligne(sources.length > 1 ? 'sources' : 'source', ...textes(sources)));
}

function imprimerRubrique(definition: DefinitionRubrique, element: Rubriques): Enonce[] {
  const valeur = element[definition.cle];
  if (definition.cle === 'indicateurs') return imprimerIndicateurs(element);
  if (valeur === undefined) return [];
  const mot = motRubrique(definition, Array.isArray(valeur) ? valeur.length : 1);
  if (definition.forme === 'texte') return [enonce('RubriqueTextes', ligne(mot, texte(valeur as string)))];
  if (definition.forme === 'textes')
    return [enonce('RubriqueTextes', ligne(mot, ...textes(valeur as string[])))];
  if (definition.forme === 'parties')
    return [enonce('RubriqueParties', ligne(mot, ...parties(valeur as Partie[])))];
  return imprimerPropre(definition.cle, mot, element);
}

/** The rubriques that have a form of their own. */
function imprimerPropre(cle: keyof Rubriques, mot: string, e: Rubriques): Enonce[] {
  switch (cle) {
    case 'objectifsVises':
      return [imprimerObjectifs(mot, e.objectifsVises ?? [])];
    case 'lieux':
      return [enonce('Lieux', ligne(mot, ...liste((e.lieux ?? []).map(lieu))))];
    case 'statut':
      return [enonce('RubriqueChoix', ligne(mot, e.statut && STATUTS[e.statut]))];
    case 'priorite':
      return [enonce('RubriqueChoix', ligne(mot, e.priorite && PRIORITES[e.priorite]))];
    case 'cycle':
      return [enonce('RubriqueChoix', ligne(mot, e.cycle && CYCLES[e.cycle]))];
    case 'participation': {
      const { niveau, texte: dit } = e.participation ?? {};
      return [
        enonce(
          'Participation',
          ligne(mot, niveau && PARTICIPATIONS[niveau], dit !== undefined && [niveau && ':', texte(dit)]),
        ),
      ];
    }
    case 'calendrier':
      return e.calendrier ? [imprimerCalendrier(mot, e.calendrier)] : [];
    case 'financements':
      return e.financements ? [imprimerFinancements(e.financements)] : [];
    case 'gouvernance':
      return e.gouvernance ? [imprimerGouvernance(mot, e.gouvernance)] : [];
    case 'repondA':
      return (e.repondA ?? []).map(({ a, numeros, de }) => {
        const sorte = a === 'axe' || a === 'objectif' ? a : numeros.length > 1 ? a : a.replace(/s$/, '');
        return enonce(
          'RepondA',
          ligne('répond à', sorte, ...liste(numeros.map(bloc)), de && ['de', nom(de)]),
        );
      });
    case 'articulations':
      return (e.articulations ?? []).map(({ document, libre, textes: dits }) =>
        enonce(
          'Articulation',
          ligne(mot, libre ? texte(document) : nom(document), dits && [':', ...textes(dits)]),
        ),
      );
    case 'releveDe':
      return [enonce('ReleveDe', ligne(mot, ...liste((e.releveDe ?? []).map(bloc))))];
    case 'reconduit':
      return [enonce('Reconduit', ligne(mot, ...liste((e.reconduit ?? []).map(reference))))];
    case 'actionsLiees':
      return [
        enonce(
          'ActionsLiees',
          ligne(
            'actions liées',
            ...liste((e.actionsLiees ?? []).map(({ numero, de }) => [bloc(numero), de && ['de', nom(de)]])),
          ),
        ),
      ];
    case 'rubriques':
      return (e.rubriques ?? []).map(({ nom: intitule, textes: dits }) =>
        enonce('RubriqueLibre', ligne('rubrique', texte(intitule), ...textes(dits))),
      );
    default:
      return [];
  }
}

export function reference(r: ReferenceElement): Element {
  return [r.niveau, bloc(r.numero), r.deAxe ? ["de l'", 'axe', bloc(r.deAxe)] : r.de && ['de', nom(r.de)]];
}

export function lieu(l: Lieu): Element {
  return l.code ? bloc(l.code) : texte(l.texte ?? '');
}

function imprimerObjectifs(mot: string, objectifs: readonly ObjectifVise[]): Enonce {
  if (objectifs.every((o) => !o.numero && !o.general && !o.objectifs)) {
    return enonce('ObjectifsVises', ligne(mot, ...textes(objectifs.map((o) => o.texte))));
  }
  return enonce('ObjectifsVises', ligne(mot), objectifs.map(imprimerObjectif));
}

function imprimerObjectif(o: ObjectifVise): Enonce {
  return enonce(
    'ObjectifVise',
    ligne(o.general && 'général', o.numero && bloc(o.numero), texte(o.texte)),
    o.objectifs?.map(imprimerObjectif),
  );
}

function imprimerCalendrier(mot: string, c: Calendrier): Enonce {
  if (c.periode || c.recurrence || c.continu || c.texte !== undefined)
    return enonce('Calendrier', ligne(mot, quand(c)));
  return enonce(
    'Calendrier',
    ligne(mot),
    [
      ...(c.entrees ?? []).map((entree) => enonce('EntreeCalendrier', ligne(...imprimerEntree(entree)))),
      c.renouvele && enonce('EntreeCalendrier', ligne('renouvelé chaque année')),
    ].filter((e) => e !== undefined) as Enonce[],
  );
}

/** The words of a line of a calendar, or of a phase. */
export function imprimerEntree(e: EntreeCalendrier): Element[] {
  return [
    e.quand && [quand(e.quand), ':'],
    e.nature && NATURES_ETAPE[e.nature],
    e.numero !== undefined && nombre(e.numero),
    ...textes(e.libelles),
    e.statut && parentheses(STATUTS[e.statut]),
  ];
}

function imprimerIndicateurs(element: Rubriques): Enonce[] {
  const enonces: Enonce[] = [];
  if (element.modalitesSuivi !== undefined)
    enonces.push(enonce('Indicateurs', ligne('indicateurs', texte(element.modalitesSuivi))));
  if (element.indicateurs)
    enonces.push(enonce('Indicateurs', ligne('indicateurs'), element.indicateurs.map(imprimerIndicateur)));
  return enonces;
}

function imprimerIndicateur(i: Indicateur): Enonce {
  const tete = ligne(
    i.nature ? NATURES_INDICATEUR[i.nature] : 'indicateur',
    i.identifiant && bloc(i.identifiant),
    texte(i.libelle),
    i.etape !== undefined && ["à l'", 'étape', nombre(i.etape)],
  );
  const fait = (...elements: Element[]) => enonce('FaitIndicateur', ligne(...elements));
  const faits = [
    i.unite !== undefined && fait('unité', texte(i.unite)),
    i.reference && fait('référence', mesure(i.reference)),
    i.cibles && fait('cible', ...liste(i.cibles.map(mesure))),
    i.releves && fait('relevé', ...liste(i.releves.map(mesure))),
    i.source !== undefined && fait('source', texte(i.source)),
    i.frequence &&
      fait('fréquence', typeof i.frequence === 'string' ? FREQUENCES[i.frequence] : texte(i.frequence.texte)),
    i.mesureEn && fait('mesuré en', ...liste(i.mesureEn.map((n) => bloc(n ? `N+${n}` : 'N')))),
    i.responsable && fait('responsable', partie(i.responsable)),
    i.sens && fait('sens à la', i.sens),
    i.cumulatif !== undefined && fait(!i.cumulatif && 'non', 'cumulatif'),
    i.qualitatif && fait('qualitatif'),
  ].filter((f) => typeof f === 'object');
  return enonce('Indicateur', tete, faits.length ? faits : undefined);
}

/** A rhythm that names no period needs no word before it. */
function rythmeSeul({ periode, recurrence }: Quand): boolean {
  return !periode && !recurrence?.periode;
}

function imprimerGouvernance(mot: string, g: Gouvernance): Enonce {
  const instances = g.instances?.map((i) => {
    const faits = [
      i.reunit && enonce('FaitInstance', ligne('réunit', ...parties(i.reunit))),
      i.rythme &&
        enonce('FaitInstance', ligne(rythmeSeul(i.rythme) ? undefined : 'se réunit', quand(i.rythme))),
      i.role !== undefined && enonce('FaitInstance', ligne('rôle', texte(i.role))),
    ].filter((f) => typeof f === 'object');
    const tete = ligne(
      'instance',
      i.identifiant && bloc(i.identifiant),
      texte(i.titre),
      i.presidee && ['présidée par', ...parties(i.presidee)],
    );
    return enonce('Instance', tete, faits.length ? faits : undefined);
  });
  return enonce(
    'Gouvernance',
    ligne(mot, ...textes(g.textes ?? [])),
    instances ?? (g.textes ? undefined : []),
  );
}
