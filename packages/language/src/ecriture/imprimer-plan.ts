/** Contracts, démarches, fiches and what stands around the fiches, from the model to statements. */
import {
  type Acteur,
  type Action,
  type Axe,
  type Contrat,
  type Demarche,
  type Diagnostic,
  type DocumentCite,
  ecrireDate,
  type Fiche,
  type Objectif,
  type Orientation,
  type Phase,
  type Plan,
  type Rubriques,
  type RubriquesSourcees,
  type SousAction,
  type Territoire,
} from '@paraphe/model';
import { imprimerEntree, imprimerRubriques, imprimerSources, lieu } from './imprimer-rubriques.js';
import type { Enonce } from './mise-en-page.js';
import {
  bloc,
  type Element,
  enonce,
  ligne,
  liste,
  nom,
  nombre,
  partieSimple,
  parties,
  texte,
  textes,
} from './mots.js';

type Enonces = (Enonce | undefined | false | '' | 0)[];
const presents = (enonces: Enonces): Enonce[] => enonces.filter((e) => typeof e === 'object');
const fait = (genre: string, ...elements: Element[]): Enonce => enonce(genre, ligne(...elements));

export function imprimerContrat(c: Contrat): Enonce {
  return enonce(
    'Contrat',
    ligne('contrat', bloc(c.identifiant), ...genres(c.types), c.titre !== undefined && texte(c.titre)),
    presents([
      c.generation !== undefined && fait('Generation', 'génération', nombre(c.generation)),
      ...debutDuPlan(c),
      c.signataires && fait('Signataires', 'signataires', ...parties(c.signataires)),
      c.signeLe && fait('SigneLe', 'signé le', ecrireDate(c.signeLe)),
      c.visas && fait('TextesContrat', 'visas', ...textes(c.visas)),
      c.preambule !== undefined && fait('TextesContrat', 'préambule', texte(c.preambule)),
      c.succedeA && fait('SuccedeA', 'succède à', ...liste(c.succedeA.map((l) => nom(l.identifiant)))),
      ...suiteDuPlan(c),
      ...imprimerRubriques(sansSources(c)),
      c.coordination && imprimerCoordination(c.coordination),
      c.evaluation && imprimerEvaluation(c.evaluation),
      ...(c.articles ?? []).map((a) =>
        fait('Article', 'article', bloc(a.numero), texte(a.titre), texte(a.texte)),
      ),
      c.libelles &&
        enonce(
          'Libelles',
          ligne('libellés'),
          Object.entries(c.libelles).map(([niveau, dit]) => fait('Libelle', niveau, texte(dit))),
        ),
      ...finDuPlan(c),
      ...arbre(c),
    ]),
  );
}

export function imprimerDemarche(d: Demarche): Enonce {
  return enonce(
    'Demarche',
    ligne('démarche', bloc(d.identifiant), ...genres(d.genres), d.titre !== undefined && texte(d.titre)),
    presents([
      ...debutDuPlan(d),
      ...suiteDuPlan(d),
      ...(d.phases ?? []).map(imprimerPhase),
      ...imprimerRubriques(sansSources(d)),
      d.evaluation && imprimerEvaluation(d.evaluation),
      ...finDuPlan(d),
      ...arbre(d),
    ]),
  );
}

export function imprimerFiche(f: Fiche): Enonce {
  return enonce(
    'Fiche',
    ligne('fiche', bloc(f.identifiant), ...genres(f.genres), texte(f.titre)),
    presents([
      ...debutDuPlan(f),
      ...suiteDuPlan(f),
      ...imprimerRubriques(sansSources(f)),
      f.evaluation && imprimerEvaluation(f.evaluation),
      ...finDuPlan(f),
      ...(f.sousActions ?? []).map(imprimerSousAction),
    ]),
  );
}

/** The sources of a plan stand at its head. */
function sansSources({ sources: _, ...reste }: RubriquesSourcees): Rubriques {
  return reste;
}

function debutDuPlan(p: Partial<Plan>): Enonces {
  return [
    p.sources && imprimerSources(p.sources),
    p.territoire && imprimerTerritoire(p.territoire),
    p.periode && fait('PeriodeContrat', 'période', bloc(p.periode.libelle)),
  ];
}

function suiteDuPlan(p: Partial<Plan>): Enonces {
  return [
    p.sInscritDans &&
      fait('SInscritDans', "s'", 'inscrit dans', ...liste(p.sInscritDans.map((l) => nom(l.identifiant)))),
    p.fondeSur && fait('FondeSur', 'fondé sur', ...liste(p.fondeSur.map((l) => nom(l.identifiant)))),
    ...(p.documents ?? []).map(imprimerDocument),
    p.diagnostic && imprimerDiagnostic(p.diagnostic),
    ...imprimerOrientations(p.orientations ?? []),
  ];
}

export function imprimerDocument(d: DocumentCite): Enonce {
  const faits = presents([
    d.site !== undefined && fait('Fait', 'site', texte(d.site)),
    d.date && fait('FaitDocument', 'date', bloc(d.date.libelle)),
    d.auteurs && fait('FaitDocument', d.auteurs.length > 1 ? 'auteurs' : 'auteur', ...textes(d.auteurs)),
  ]);
  return enonce(
    'DocumentCite',
    ligne('document', nom(d.identifiant), texte(d.titre)),
    faits.length ? faits : undefined,
  );
}

function finDuPlan(p: Partial<Plan>): Enonces {
  return [
    p.commentaires &&
      fait(
        'Commentaires',
        p.commentaires.length > 1 ? 'commentaires' : 'commentaire',
        ...textes(p.commentaires),
      ),
  ];
}

function arbre(p: Plan): Enonce[] {
  return [
    ...p.axes.map(imprimerAxe),
    ...(p.objectifs ?? []).map(imprimerObjectif),
    ...p.actions.map(imprimerAction),
  ];
}

export function imprimerAxe(a: Axe): Enonce {
  return enonce('Axe', ligne('axe', bloc(a.numero), texte(a.titre)), [
    ...imprimerRubriques(a),
    ...imprimerOrientations(a.orientations ?? []),
    ...a.objectifs.map(imprimerObjectif),
    ...a.actions.map(imprimerAction),
  ]);
}

export function imprimerObjectif(o: Objectif): Enonce {
  return enonce('Objectif', ligne('objectif', bloc(o.numero), texte(o.titre)), [
    ...imprimerRubriques(o),
    ...o.actions.map(imprimerAction),
  ]);
}

export function imprimerAction(a: Action): Enonce {
  const sousActions = (a.sousActions ?? []).map(imprimerSousAction);
  return enonce('Action', ligne('action', bloc(a.numero), texte(a.titre)), [
    ...imprimerRubriques(a),
    ...sousActions,
  ]);
}

function imprimerSousAction(a: SousAction): Enonce {
  return enonce('SousAction', ligne('sous-action', bloc(a.numero), texte(a.titre)), imprimerRubriques(a));
}

function imprimerOrientations(orientations: readonly Orientation[]): Enonce[] {
  const enonces: Enonce[] = [];
  let sansNumero: string[] = [];
  const vider = () => {
    if (sansNumero.length) enonces.push(fait('Orientations', 'orientations', ...textes(sansNumero)));
    sansNumero = [];
  };
  for (const { numero, texte: dit, points, porteurs, sources } of orientations) {
    const faits = presents([
      points && fait('Fait', ...textes(points)),
      porteurs && fait('FaitOrientation', porteurs.length > 1 ? 'porteurs' : 'porteur', ...parties(porteurs)),
      sources && fait('FaitOrientation', sources.length > 1 ? 'sources' : 'source', ...textes(sources)),
    ]);
    if (numero === undefined && faits.length === 0) sansNumero.push(dit);
    else {
      vider();
      const tete = ligne('orientation', numero !== undefined && bloc(numero), texte(dit));
      enonces.push(enonce('Orientation', tete, faits.length ? faits : undefined));
    }
  }
  vider();
  return enonces;
}

export function imprimerActeurs(acteurs: readonly Acteur[]): Enonce | undefined {
  if (acteurs.length === 0) return undefined;
  return enonce(
    'Acteurs',
    ligne('acteurs'),
    acteurs.map((a) => {
      const faits = presents([
        a.site !== undefined && fait('FaitActeur', 'site', texte(a.site)),
        a.contact !== undefined && fait('FaitActeur', 'contact', texte(a.contact)),
      ]);
      const tete = ligne(
        bloc(a.identifiant),
        ':',
        bloc(a.type ?? 'structure'),
        a.nom !== undefined && texte(a.nom),
        a.siren && ['siren', bloc(a.siren)],
        a.siret && ['siret', bloc(a.siret)],
      );
      return enonce('ActeurDeclare', tete, faits.length ? faits : undefined);
    }),
  );
}

function imprimerTerritoire(t: Territoire): Enonce {
  const tete = ligne(
    'territoire',
    t.type && bloc(t.type),
    t.siren ? bloc(t.siren) : t.nom !== undefined && texte(t.nom),
  );
  const faits = presents([
    t.siren !== undefined && t.nom !== undefined && fait('FaitTerritoire', 'nom', texte(t.nom)),
    t.habitants &&
      fait(
        'FaitTerritoire',
        'habitants',
        t.habitants.approximatif && 'environ',
        nombre(t.habitants.nombre),
        t.habitants.annee && ['en', bloc(String(t.habitants.annee))],
      ),
    t.creeEn !== undefined && fait('FaitTerritoire', 'créé en', bloc(String(t.creeEn))),
    t.creeLe !== undefined && fait('FaitTerritoire', 'créé le', ecrireDate(t.creeLe)),
    t.issuDe && fait('FaitTerritoire', 'issu de', ...textes(t.issuDe)),
    t.siege && fait('FaitTerritoire', 'siège', lieu(t.siege)),
    t.nombreCommunes !== undefined &&
      fait(
        'FaitTerritoire',
        nombre(t.nombreCommunes),
        'communes',
        t.nombreCommunesEn !== undefined && ['en', bloc(String(t.nombreCommunesEn))],
      ),
    t.departements &&
      fait(
        'FaitTerritoire',
        t.departements.length > 1 ? 'départements' : 'département',
        ...textes(t.departements),
      ),
    t.communes &&
      fait('FaitTerritoire', t.communes.length > 1 ? 'communes' : 'commune', ...liste(t.communes.map(lieu))),
    t.description !== undefined && fait('FaitTerritoire', 'description', texte(t.description)),
  ]);
  return enonce('Territoire', tete, faits.length ? faits : undefined);
}

function imprimerDiagnostic(d: Diagnostic): Enonce {
  if (!d.date && !d.sources && !d.constats && !d.besoins)
    return fait('Diagnostic', 'diagnostic', ...textes(d.textes ?? []));
  return enonce(
    'Diagnostic',
    ligne('diagnostic'),
    presents([
      d.textes && fait('FaitDiagnostic', 'description', ...textes(d.textes)),
      d.sources && fait('FaitDiagnostic', d.sources.length > 1 ? 'sources' : 'source', ...textes(d.sources)),
      d.date && fait('FaitDiagnostic', 'date', bloc(d.date.libelle)),
      d.constats &&
        fait('FaitDiagnostic', d.constats.length > 1 ? 'constats' : 'constat', ...textes(d.constats)),
      ...(d.besoins ?? []).map((b) => fait('FaitDiagnostic', 'besoin', bloc(b.numero), texte(b.texte))),
    ]),
  );
}

function imprimerCoordination(c: NonNullable<Contrat['coordination']>): Enonce {
  if (!c.postes) return fait('Coordination', 'coordination', ...textes(c.textes ?? []));
  return enonce('Coordination', ligne('coordination'), [
    ...(c.textes ?? []).map((dit) => fait('PosteCoordination', 'description', texte(dit))),
    ...c.postes.map((p) =>
      fait(
        'PosteCoordination',
        'poste',
        p.fonction !== undefined && texte(p.fonction),
        p.etp !== undefined && [nombre(p.etp), 'ETP'],
        p.de && ['de', partieSimple(p.de)],
        p.nom !== undefined && ['personne', texte(p.nom)],
      ),
    ),
  ]);
}

function imprimerEvaluation(e: NonNullable<Contrat['evaluation']>): Enonce {
  if (e.aucune) return fait('Evaluation', 'évaluation aucune', e.textes && [':', ...textes(e.textes)]);
  if (!e.quand && !e.par) return fait('Evaluation', 'évaluation', ...textes(e.textes ?? []));
  return enonce(
    'Evaluation',
    ligne('évaluation'),
    presents([
      e.textes && fait('FaitEvaluation', 'description', ...textes(e.textes)),
      e.quand && fait('FaitEvaluation', 'quand', ...liste(e.quand.map((p) => bloc(p.libelle)))),
      e.par && fait('FaitEvaluation', 'par', ...parties(e.par)),
    ]),
  );
}

function imprimerPhase(p: Phase): Enonce {
  const faits = presents([
    p.entendus && fait('FaitPhase', 'entendus', ...parties(p.entendus)),
    p.participants && fait('FaitPhase', 'participants', ...parties(p.participants)),
    p.intervenants && fait('FaitPhase', 'intervenants', ...parties(p.intervenants)),
    p.description !== undefined && fait('FaitPhase', 'description', texte(p.description)),
  ]);
  return enonce('Phase', ligne(...imprimerEntree(p)), faits.length ? faits : undefined);
}

/** `: CLS + CTG` */
function genres(noms: readonly string[] = []): Element[] {
  return noms.flatMap((nom, rang): Element[] => [rang ? '+' : ':', bloc(nom)]);
}
