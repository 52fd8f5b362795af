/** What stands around the fiches: from the syntax tree to the model. */
import {
  type Axe,
  type Contrat,
  type Coordination,
  type Demarche,
  type Diagnostic,
  type DocumentCite,
  type Evaluation,
  type Fiche,
  type Lien,
  lirePeriode,
  type Orientation,
  type Phase,
  type Territoire,
} from '@paraphe/model';
import type { Reference } from 'langium';
import type {
  Coordination as CoordinationEcrite,
  Diagnostic as DiagnosticEcrit,
  DocumentCite as DocumentEcrit,
  Evaluation as EvaluationEcrite,
  Orientation as OrientationEcrite,
  Phase as PhaseEcrite,
  RubriqueContrat,
  RubriquePlan,
  Territoire as TerritoireEcrit,
} from '../generated/ast.js';
import { formeUnique } from '../syntaxe/mots.js';
import { motsDe } from '../syntaxe/valeurs.js';
import { completerEntree } from './calendrier.js';
import { type Construction, poser } from './construction.js';
import { BLOC, DOCUMENT, ENTREE, ORIENTATION, ranger, TERRITOIRE } from './ordre.js';
import { construireLieux } from './rubriques.js';
import { construirePartieSimple, construireParties, construireQuand } from './valeurs.js';

/** Adds to a contract what only contracts say. */
export function lireRubriqueContrat(c: Construction, contrat: Contrat, noeud: RubriqueContrat): void {
  const unique = <K extends keyof Contrat>(cle: K, valeur: Contrat[K] | undefined) => {
    if (valeur === undefined || valeur === '') return;
    if (contrat[cle] !== undefined) {
      const mot = 'mot' in noeud ? noeud.mot : cle;
      return c.signaler('rubriqueRepetee', noeud, { mot, effet: 'seule la première est retenue' });
    }
    contrat[cle] = valeur;
    c.origines.poserPropriete(contrat, cle, noeud);
  };
  switch (noeud.$type) {
    case 'Generation':
      return unique('generation', c.entier(noeud.numero, noeud));
    case 'Signataires':
      contrat.signataires = [...(contrat.signataires ?? []), ...construireParties(c, noeud.parties)];
      return c.origines.poserPropriete(contrat, 'signataires', noeud);
    case 'SigneLe':
      return unique('signeLe', c.jour(noeud.jour));
    case 'SuccedeA':
      contrat.succedeA = [...(contrat.succedeA ?? []), ...noeud.plans.map((plan) => lien(c, plan))];
      return c.origines.poserPropriete(contrat, 'succedeA', noeud);
    case 'TextesContrat': {
      const textes = noeud.textes.filter(Boolean);
      if (noeud.mot === 'préambule') unique('preambule', textes.join('\n\n'));
      else poser(contrat, 'visas', [...(contrat.visas ?? []), ...textes]);
      return;
    }
    case 'Coordination':
      return unique('coordination', construireCoordination(c, noeud));
    case 'Article': {
      if (!noeud.numero || noeud.texte === undefined) return;
      const article = c.origines.poser(
        { numero: noeud.numero, titre: noeud.titre, texte: noeud.texte },
        noeud,
      );
      contrat.articles = [...(contrat.articles ?? []), article];
      return;
    }
    case 'Libelles': {
      const libelles: NonNullable<Contrat['libelles']> = {};
      for (const { niveau, texte } of noeud.libelles) poser(libelles, niveau, texte);
      return unique('libelles', Object.keys(libelles).length ? libelles : undefined);
    }
  }
}

type Porteur = Contrat | Demarche | Fiche | Axe;

/** Adds to a contract, a démarche, a fiche (or, for orientations, an axe) what they all can say. */
export function lireRubriquePlan(c: Construction, element: Porteur, noeud: RubriquePlan): void {
  const plan = element as Contrat;
  const ajouter = <K extends 'orientations' | 'documents' | 'commentaires' | 'fondeSur' | 'sInscritDans'>(
    cle: K,
    valeurs: NonNullable<Contrat[K]>,
  ) => {
    if (valeurs.length)
      (plan as unknown as Record<K, unknown>)[cle] = [...((plan[cle] as unknown[]) ?? []), ...valeurs];
    c.origines.poserPropriete(plan, cle, noeud);
  };
  const unique = <K extends 'territoire' | 'periode' | 'diagnostic' | 'evaluation'>(
    cle: K,
    valeur: Contrat[K] | undefined,
  ) => {
    if (valeur === undefined) return;
    if (plan[cle] !== undefined) {
      const effet = cle === 'diagnostic' ? 'seul le premier est retenu' : 'seule la première est retenue';
      return c.signaler('rubriqueRepetee', noeud, { mot: 'mot' in noeud ? noeud.mot : cle, effet });
    }
    plan[cle] = valeur;
    c.origines.poserPropriete(plan, cle, noeud);
  };
  switch (noeud.$type) {
    case 'Territoire':
      return unique('territoire', construireTerritoire(c, noeud));
    case 'PeriodeContrat':
      return unique('periode', c.periode(noeud.periode));
    case 'Evaluation':
      return unique('evaluation', construireEvaluation(c, noeud));
    case 'Orientation': {
      const orientation = construireOrientation(c, noeud);
      return orientation && ajouter('orientations', [orientation]);
    }
    case 'Orientations':
      return ajouter(
        'orientations',
        noeud.textes.filter(Boolean).map((texte) => c.origines.poser({ texte }, noeud)),
      );
    case 'Diagnostic':
      return unique('diagnostic', construireDiagnostic(c, noeud));
    case 'DocumentCite': {
      if (!noeud.name) return;
      return ajouter('documents', [construireDocument(c, noeud)]);
    }
    case 'Commentaires':
      return ajouter('commentaires', noeud.textes.filter(Boolean));
    case 'SInscritDans':
      return ajouter(
        'sInscritDans',
        noeud.plans.map((reference) => lien(c, reference)),
      );
    case 'FondeSur':
      return ajouter(
        'fondeSur',
        noeud.plans.map((reference) => lien(c, reference)),
      );
  }
}

/** @param cite true for a document that is declared elsewhere: what is wrong with it is told there */
export function construireDocument(c: Construction, noeud: DocumentEcrit, cite = false): DocumentCite {
  const document: DocumentCite = { identifiant: formeUnique(noeud.name), titre: noeud.titre ?? '' };
  poser(document, 'site', noeud.site);
  for (const fait of noeud.faits) {
    if (fait.cle !== 'date') {
      poser(document, 'auteurs', [...(document.auteurs ?? []), ...fait.textes.filter(Boolean)]);
    } else if (cite) {
      if (!document.date) poser(document, 'date', lirePeriode(motsDe(fait.date) ?? '').periode);
    } else if (document.date) c.signaler('mentionRepetee', fait, { mot: fait.cle });
    else poser(document, 'date', c.periode(fait.date));
  }
  return c.origines.poser(ranger(document, DOCUMENT), noeud);
}

function construireOrientation(c: Construction, noeud: OrientationEcrite): Orientation | undefined {
  if (!noeud.texte) return undefined;
  const orientation: Orientation = c.origines.poser({ texte: noeud.texte }, noeud);
  poser(orientation, 'numero', noeud.numero);
  poser(orientation, 'points', noeud.points.filter(Boolean));
  for (const fait of noeud.faits) {
    const porte = fait.cle === 'porteur' || fait.cle === 'porteurs';
    if (porte)
      poser(orientation, 'porteurs', [
        ...(orientation.porteurs ?? []),
        ...construireParties(c, fait.parties, 'Orientation'),
      ]);
    else poser(orientation, 'sources', [...(orientation.sources ?? []), ...fait.textes.filter(Boolean)]);
    c.origines.poserPropriete(orientation, porte ? 'porteurs' : 'sources', fait);
  }
  return ranger(orientation, ORIENTATION);
}

function lien(c: Construction, reference: Reference): Lien {
  const { nom, nonResolu } = c.nom(reference, 'plan');
  return nonResolu ? { identifiant: nom, nonResolu } : { identifiant: nom };
}

function construireTerritoire(c: Construction, noeud: TerritoireEcrit): Territoire {
  const territoire: Territoire = c.origines.poser({}, noeud);
  poser(territoire, 'type', noeud.type && formeUnique(noeud.type));
  poser(territoire, 'siren', noeud.siren?.replace(/\D/g, ''));
  poser(territoire, 'nom', noeud.nom);
  for (const fait of noeud.faits) {
    const textes = fait.textes.filter(Boolean);
    const unique = <K extends keyof Territoire>(cle: K, valeur: Territoire[K]) => {
      if (territoire[cle] !== undefined && valeur !== undefined)
        c.signaler('mentionRepetee', fait, { mot: fait.cle ?? cle });
      else poser(territoire, cle, valeur);
    };
    switch (fait.cle) {
      case 'habitants': {
        const nombre = c.entier(fait.nombre, fait);
        if (nombre === undefined) break;
        const habitants: NonNullable<Territoire['habitants']> = { nombre };
        if (fait.annee) habitants.annee = Number(fait.annee);
        if (fait.environ) habitants.approximatif = true;
        unique('habitants', habitants);
        break;
      }
      case 'créé':
      case 'créée':
        if (territoire.creeEn !== undefined || territoire.creeLe !== undefined)
          c.signaler('mentionRepetee', fait, { mot: fait.cle });
        else if (fait.annee) territoire.creeEn = Number(fait.annee);
        else poser(territoire, 'creeLe', c.jour(fait.jour));
        break;
      case 'issu':
      case 'issue':
        poser(territoire, 'issuDe', [...(territoire.issuDe ?? []), ...textes]);
        break;
      case 'siège':
        unique('siege', construireLieux(fait.lieux)[0]);
        break;
      case 'département':
      case 'départements':
        poser(territoire, 'departements', [...(territoire.departements ?? []), ...textes]);
        break;
      case 'commune':
      case 'communes':
        if (fait.nombre !== undefined) {
          unique('nombreCommunes', c.entier(fait.nombre, fait));
          if (fait.annee) poser(territoire, 'nombreCommunesEn', Number(fait.annee));
        } else
          poser(territoire, 'communes', [...(territoire.communes ?? []), ...construireLieux(fait.lieux)]);
        break;
      case 'nom':
        unique('nom', textes[0]);
        break;
      case 'description':
        unique('description', textes[0]);
        break;
      case 'siren':
        unique('siren', fait.siren?.replace(/\D/g, ''));
    }
  }
  return ranger(territoire, TERRITOIRE);
}

function construireDiagnostic(c: Construction, noeud: DiagnosticEcrit): Diagnostic {
  const diagnostic: Diagnostic = c.origines.poser({}, noeud);
  const textes = noeud.textes.filter(Boolean);
  for (const fait of noeud.faits) {
    const dits = fait.textes.filter(Boolean);
    if (fait.cle === 'description') textes.push(...dits);
    else if (fait.cle === 'date') poser(diagnostic, 'date', c.periode(fait.date));
    else if (fait.cle === 'besoin' && fait.numero && dits[0]) {
      diagnostic.besoins = [
        ...(diagnostic.besoins ?? []),
        c.origines.poser({ numero: fait.numero, texte: dits[0] }, fait),
      ];
    } else if (fait.cle === 'constat' || fait.cle === 'constats')
      poser(diagnostic, 'constats', [...(diagnostic.constats ?? []), ...dits]);
    else if (fait.cle !== 'besoin') poser(diagnostic, 'sources', [...(diagnostic.sources ?? []), ...dits]);
  }
  poser(diagnostic, 'textes', textes);
  return ranger(diagnostic, BLOC);
}

function construireCoordination(c: Construction, noeud: CoordinationEcrite): Coordination {
  const coordination: Coordination = c.origines.poser({}, noeud);
  const textes = noeud.textes.filter(Boolean);
  for (const ligne of noeud.postes) {
    if (ligne.cle === 'description') {
      if (ligne.fonction) textes.push(ligne.fonction);
      continue;
    }
    const poste: NonNullable<Coordination['postes']>[number] = c.origines.poser({}, ligne);
    poser(poste, 'fonction', ligne.fonction);
    poser(poste, 'etp', c.nombre(ligne.etp, ligne));
    poser(poste, 'de', construirePartieSimple(c, ligne.de));
    poser(poste, 'nom', ligne.personne);
    if (Object.keys(poste).length) coordination.postes = [...(coordination.postes ?? []), poste];
  }
  poser(coordination, 'textes', textes);
  return ranger(coordination, BLOC);
}

function construireEvaluation(c: Construction, noeud: EvaluationEcrite): Evaluation {
  const evaluation: Evaluation = c.origines.poser({}, noeud);
  if (noeud.aucune) evaluation.aucune = true;
  const textes = noeud.textes.filter(Boolean);
  for (const fait of noeud.faits) {
    textes.push(...fait.textes.filter(Boolean));
    const periodes = fait.periodes.map((p) => c.periode(p)).filter((p) => p !== undefined);
    poser(evaluation, 'quand', [...(evaluation.quand ?? []), ...periodes]);
    poser(evaluation, 'par', [...(evaluation.par ?? []), ...construireParties(c, fait.parties)]);
  }
  poser(evaluation, 'textes', textes);
  return ranger(evaluation, BLOC);
}

export function construirePhase(c: Construction, noeud: PhaseEcrite): Phase {
  const phase: Phase = c.origines.poser({ libelles: [] }, noeud);
  const quand = construireQuand(c, noeud.quand);
  completerEntree(c, phase, noeud);
  for (const fait of noeud.faits) {
    const cle = fait.cle.startsWith('p')
      ? 'participants'
      : fait.cle.startsWith('i')
        ? 'intervenants'
        : 'entendus';
    poser(phase, cle, [...(phase[cle] ?? []), ...construireParties(c, fait.parties)]);
    poser(phase, 'description', fait.texte);
  }
  if (quand) phase.quand = quand;
  return ranger(phase, ENTREE);
}
