/** From the model to Paraphe text, laid out as the formatter lays it out. */
import {
  type Acteur,
  type Avenant,
  type Demande,
  type DocumentCite,
  type DocumentParaphe,
  ecrireDate,
  type Modele,
  type Operation,
  STATUTS,
  type Suivi,
} from '@paraphe/model';
import {
  imprimerActeurs,
  imprimerAction,
  imprimerAxe,
  imprimerContrat,
  imprimerDemarche,
  imprimerDocument,
  imprimerFiche,
  imprimerObjectif,
} from './imprimer-plan.js';
import { imprimerRubriques, reference } from './imprimer-rubriques.js';
import { type Enonce, mettreEnPage } from './mise-en-page.js';
import {
  bloc,
  type Element,
  enonce,
  ligne,
  liste,
  montant,
  nom,
  nombre,
  parentheses,
  texte,
  textes,
  valeur,
} from './mots.js';

/**
 * @returns the text of a document: one declaration for each actor, then the démarches, contracts, fiches, modèles, avenants
 * and suivis. Compiling it gives the document back.
 */
export function imprimer(document: DocumentParaphe): string {
  const { une, restants } = documentsUneFois(document);
  const enonces: (Enonce | undefined)[] = [
    imprimerActeurs(acteursDe(document)),
    ...restants.map(imprimerDocument),
    ...(document.demarches ?? []).map((d) => imprimerDemarche(une(d))),
    ...document.contrats.map((c) => imprimerContrat(une(c))),
    ...(document.fiches ?? []).map((f) => imprimerFiche(une(f))),
    ...(document.modeles ?? []).map(imprimerModele),
    ...(document.avenants ?? []).map(imprimerAvenant),
    ...(document.suivis ?? []).map(imprimerSuivi),
  ];
  return mettreEnPage(enonces.filter((e) => e !== undefined));
}

/**
 * A document that several plans name is declared by the first of them only.
 * @returns a way to take from a plan the documents that an earlier one declares, and those that only avenants name
 */
function documentsUneFois({ contrats, demarches = [], fiches = [], avenants = [] }: DocumentParaphe) {
  const vus = new Set<string>();
  const premiers = (documents: readonly DocumentCite[] = []) =>
    documents.filter(({ identifiant }) => !vus.has(identifiant) && vus.add(identifiant));
  const parPlan = new Map<object, DocumentCite[]>();
  for (const plan of [...demarches, ...contrats, ...fiches]) parPlan.set(plan, premiers(plan.documents));
  const restants = avenants.flatMap((avenant) => premiers(avenant.documents));
  const une = <P extends { documents?: DocumentCite[] }>(plan: P): P => ({
    ...plan,
    documents: parPlan.get(plan),
  });
  return { une, restants };
}

function acteursDe(document: DocumentParaphe): Acteur[] {
  const parNom = new Map<string, Acteur>();
  const porteurs = [
    ...document.contrats,
    ...(document.demarches ?? []),
    ...(document.fiches ?? []),
    ...(document.avenants ?? []),
  ];
  const listes = [...porteurs, { acteurs: document.acteurs ?? [] }].map(({ acteurs }) =>
    acteurs.filter(({ referentiel }) => !referentiel),
  );
  for (const acteur of listes.flat())
    if (!parNom.has(acteur.identifiant)) parNom.set(acteur.identifiant, acteur);
  const ordre = enOrdre(listes.map((liste) => liste.map(({ identifiant }) => identifiant)));
  return ordre.map((identifiant) => parNom.get(identifiant) as Acteur);
}

/** @returns each name once, in an order that keeps that of every list, as far as they agree */
function enOrdre(listes: readonly (readonly string[])[]): string[] {
  const restes = listes.map((liste) => [...liste]);
  const ordre: string[] = [];
  for (;;) {
    const tetes = restes.flatMap(([tete]) => tete ?? []);
    const [premiere] = tetes;
    if (premiere === undefined) return ordre;
    const libre =
      tetes.find((tete) => !restes.some((reste) => reste.includes(tete) && reste[0] !== tete)) ?? premiere;
    ordre.push(libre);
    for (const [rang, reste] of restes.entries()) restes[rang] = reste.filter((nom) => nom !== libre);
  }
}

const fait = (genre: string, ...elements: Element[]): Enonce => enonce(genre, ligne(...elements));

function imprimerModele(m: Modele): Enonce {
  const tete = ligne(
    'modèle',
    bloc(m.identifiant),
    m.etend && ['étend', ...liste(m.etend.map(bloc))],
    m.titre !== undefined && texte(m.titre),
  );
  return enonce('Modele', tete, [
    m.sources && fait('FaitModele', m.sources.length > 1 ? 'sources' : 'source', ...textes(m.sources)),
    m.version === undefined ? undefined : fait('FaitModele', 'version', texte(m.version)),
    m.validite && fait('FaitModele', 'valable', bloc(m.validite.libelle)),
    ...m.demandes.map(imprimerDemande),
    ...m.portees.map(({ chaque, demandes }) =>
      enonce('Portee', ligne('chaque', chaque), demandes.map(imprimerDemande)),
    ),
    ...m.vocabulaires.map(({ rubrique, valeurs }) =>
      fait('Vocabulaire', rubrique === 'themes' ? 'thèmes' : 'publics', ...textes(valeurs)),
    ),
  ]);
}

function imprimerDemande(d: Demande): Enonce {
  return fait(
    'Demande',
    d.force === 'suggere' ? 'suggère' : d.force,
    d.borne ? [d.borne.sens.replace('-', ' '), nombre(d.borne.nombre), d.borne.chose] : liste(d.choses ?? []),
    d.types && ['de type', ...liste(d.types.map((choix) => bloc(choix.join(' ou '))))],
    d.textes && textes(d.textes),
    d.conditions && [
      'si',
      ...d.conditions.flatMap((c, rang): Element[] => [
        rang > 0 && 'et',
        c.nature,
        c.coutDepasse && ['coût dépasse', montant(c.coutDepasse)],
        c.releveDe && ['relève de', bloc(c.releveDe)],
      ]),
    ],
    d.source !== undefined && ['selon', texte(d.source)],
  );
}

function imprimerAvenant(a: Avenant): Enonce {
  const tete = ligne(
    'avenant',
    bloc(a.numero),
    'à',
    nom(a.contrat),
    a.le && ['du', ecrireDate(a.le)],
    a.titre !== undefined && texte(a.titre),
  );
  return enonce('Avenant', tete, a.operations.map(imprimerOperation));
}

function imprimerOperation(o: Operation): Enonce | undefined {
  if (o.ajoute) {
    const { a, axe, objectif, action } = o.ajoute;
    const element = axe
      ? imprimerAxe(axe)
      : objectif
        ? imprimerObjectif(objectif)
        : action && imprimerAction(action);
    return (
      element &&
      enonce('Ajoute', [...ligne('ajoute', a && ['à', reference(a)]), ...element.tete], element.bloc)
    );
  }
  if (o.modifie) {
    const { element, titre, sources, rubriques } = o.modifie;
    return enonce(
      'Modifie',
      ligne('modifie', reference(element), titre !== undefined && texte(titre)),
      imprimerRubriques(sources ? { ...rubriques, sources } : rubriques),
    );
  }
  if (o.retire)
    return fait(
      'Retire',
      'retire',
      reference(o.retire.element),
      o.retire.motif !== undefined && ['motif', texte(o.retire.motif)],
    );
  if (o.proroge) return fait('Proroge', "proroge jusqu'", 'au', ecrireDate(o.proroge.jusquAu));
  return o.commentaire === undefined
    ? undefined
    : fait('CommentaireSimple', 'commentaire', texte(o.commentaire));
}

function imprimerSuivi(s: Suivi): Enonce {
  return enonce('Suivi', ligne('suivi', bloc(s.periode.libelle), 'de', nom(s.contrat)), [
    s.commentaire === undefined ? undefined : fait('CommentaireSimple', 'commentaire', texte(s.commentaire)),
    ...s.actions.map((a) =>
      enonce('SuiviAction', ligne(a.element.niveau, bloc(a.element.numero), a.statut && STATUTS[a.statut]), [
        ...a.mesures.map((m) =>
          fait(
            'Releve',
            m.identifiant ? bloc(m.identifiant) : texte(m.libelle ?? ''),
            '=',
            valeur(m.valeur),
            m.note !== undefined && parentheses(texte(m.note)),
          ),
        ),
        a.depense && fait('Releve', 'dépensé', montant(a.depense)),
        a.commentaire === undefined ? undefined : fait('Releve', 'commentaire', texte(a.commentaire)),
      ]),
    ),
  ]);
}
