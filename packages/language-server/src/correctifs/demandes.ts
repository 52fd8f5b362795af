/** What a modèle asks for and the contract has not: added where it goes, with what has to be filled in. */
import { type ast, formeUnique } from '@paraphe/language';
import { CYCLES, PRIORITES, RUBRIQUES, type Rubriques, rubrique, STATUTS } from '@paraphe/model';
import { chercherInstitutions, estDeType, territoireParSiren } from '@paraphe/referentiel';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { etapeDe } from '../cartes/objets.js';
import { acteursDe } from '../fiches.js';
import { genresDe, racineDe } from '../modeles.js';
import { numeroLibre } from '../refactorings/numeros.js';
import { declarerDans } from './acteurs.js';
import {
  A_ECRIRE,
  A_ECRIRE_AUSSI,
  type Correctif,
  correctif,
  court,
  type Demande,
  estPorteur,
  type Fabrique,
  noeudDe,
} from './correctif.js';
import { ascendants, enOrdre, placeDe, signeDe, sourceDe } from './ecrit.js';
import { ajouterNature } from './indicateurs.js';
import { blocsDe } from './outils-indicateurs.js';
import {
  ajouterAuBloc,
  ajouterEnonce,
  ajouterFait,
  ajouterRubrique,
  guillemets,
  type Porteur,
  rangDe,
  rangDeCle,
} from './places.js';
import { inserer, type Retouche } from './retouches.js';
import {
  aucunIndicateur,
  calendrierManquant,
  participationAbsente,
  piloteManquant,
  planManquant,
  publicManquant,
} from './rubriques.js';

/** What is asked for. */
interface Voulu {
  chose: string;
  /** One of each: any of the types of a choice will do. */
  types: readonly (readonly string[])[];
  /** One of each title. */
  titres: readonly string[];
}

/** What the constat says is asked for, one a line. */
function vouluDe({ constat: { valeurs = {} } }: Demande): Voulu {
  const lignes = (cle: string) =>
    String(valeurs[cle] ?? '')
      .split('\n')
      .filter(Boolean);
  return {
    chose: String(valeurs.chose ?? ''),
    types: lignes('types').map((choix) => choix.split(' ou ')),
    titres: lignes('titres'),
  };
}

/** What a demand of a modèle asks for. A number of things, or a way to number, is left to the author. */
export const demandeDeModele: Fabrique = (demande) => {
  const porteur = noeudDe(demande);
  if (!estPorteur(porteur) || demande.constat.cle !== 'manquant' || demande.constat.propriete) return [];
  return ajouterChose(demande, porteur, vouluDe(demande));
};

/** @param chose see `choses.ts` of the checks */
export const ajouter =
  (chose: string, titre?: string): Fabrique =>
  (demande) => {
    const porteur = noeudDe(demande);
    return estPorteur(porteur)
      ? ajouterChose(demande, porteur, { chose, types: [], titres: titre === undefined ? [] : [titre] })
      : [];
  };

/** Rules that tell the same hole have its fixes. */
const COMME: Readonly<Record<string, Fabrique>> = {
  pilotes: piloteManquant,
  publics: publicManquant,
  calendrier: calendrierManquant,
  indicateurs: aucunIndicateur,
  financements: planManquant,
  participation: participationAbsente,
};

function ajouterChose(
  demande: Demande,
  porteur: Porteur,
  voulu: Voulu,
): readonly Correctif[] | Promise<readonly Correctif[]> {
  const { chose, types, titres } = voulu;
  const [titre] = titres;
  if (chose === 'indicateurs' && types.length) return ajouterIndicateurs(demande, porteur, types.flat());
  if (types.length) return ajouterParties(demande, porteur, voulu);
  const comme = titre === undefined ? COMME[chose] : undefined;
  if (comme) return comme(demande);
  const propre = PROPRES[chose];
  if (propre) return propre(demande, porteur, titre);
  const definition = RUBRIQUES.find(({ cle }) => cle === chose);
  return definition ? ajouterTexte(demande, porteur, definition.cle, titres) : [];
}

/** One of each type: together where there is none at all, one by one beside those that are there. */
async function ajouterIndicateurs(
  demande: Demande,
  porteur: Porteur,
  types: readonly string[],
): Promise<readonly Correctif[]> {
  if (types.length > 1 && !blocsDe(porteur).length) return aucunIndicateur(demande);
  const listes = types.map((type) =>
    ajouterNature(type, `Ajouter un indicateur de type ${type}`, `Add an indicator of type ${type}`)(demande),
  );
  return (await Promise.all(listes)).flat();
}

const aRemplir = (quoi: string, word: string) =>
  dire(`Ajouter ${quoi}, à compléter`, `Add ${word}, to fill in`);

function un(genre: string, titre: string, ...retouches: (Retouche | undefined)[]): Correctif[] {
  return correctif(genre, titre, retouches, { prefere: true });
}

/** A rubrique of texts or of parties: texts more in its list, or a new line. */
function ajouterTexte(
  { services }: Demande,
  porteur: Porteur,
  cle: keyof Rubriques,
  titres: readonly string[],
): Correctif[] {
  const [mot] = rubrique(cle).mots as [string];
  const textes = titres.length ? titres.map(guillemets).join(', ') : A_ECRIRE;
  const liste = listeDe(porteur, rangDeCle(cle));
  if (estEntamee(liste)) return [];
  return un(
    'ajouter',
    titres.length
      ? dire(`Ajouter : ${mot} ${court(textes)}`, `Add: ${mot} ${court(textes)}`)
      : aRemplir(`« ${mot} »`, `"${mot}"`),
    liste
      ? inserer(liste, placeDe(liste).end, `, ${textes}`)
      : ajouterRubrique(services, porteur, cle, `${mot} ${textes}`)[0],
  );
}

/** @returns the list that an element has of a kind: of texts, or of parties */
function listeDe(porteur: Porteur, rang: number): AstNode | undefined {
  return (porteur.membres as AstNode[]).find(
    (membre) => rangDe(membre) === rang && ('textes' in membre || 'parties' in membre),
  );
}

/** @returns true for a list whose last words are being typed: nothing goes after them */
function estEntamee(liste: AstNode | undefined): boolean {
  return liste !== undefined && /[(,]\s*$/.test(sourceDe(liste));
}

function bloc<N extends AstNode>(porteur: Porteur, type: N['$type']): N | undefined {
  return (porteur.membres as AstNode[]).find((membre): membre is N => membre.$type === type);
}

/** A line of the contract that says it all in words. */
const ligne =
  (type: string, source: string, quoi: string, word: string): Propre =>
  ({ services }, porteur) =>
    un('ajouter', aRemplir(quoi, word), ajouterEnonce(services, porteur, source, rangDe({ $type: type })));

type Propre = (demande: Demande, porteur: Porteur, titre: string | undefined) => Correctif[];

const choix =
  (cle: 'statut' | 'priorite' | 'cycle', mot: string, valeurs: readonly string[]): Propre =>
  ({ services }, porteur) =>
    valeurs.flatMap((dite) =>
      correctif(
        `${cle} ${dite}`,
        dire(`Écrire « ${mot} ${dite} »`, `Write "${mot} ${dite}"`),
        ajouterRubrique(services, porteur, cle, `${mot} ${dite}`),
      ),
    );

const element =
  (type: 'Axe' | 'Objectif' | 'Action' | 'SousAction', mot: string): Propre =>
  ({ services }, porteur, titre) => {
    const numero = numeroLibre(porteur, { $type: type, numero: type === 'SousAction' ? '1.a' : '1' });
    const dit = titre === undefined ? '"Nouveau titre"' : guillemets(titre);
    return un(
      'ajouter',
      dire(`Ajouter ${mot} ${numero} ${dit}`, `Add ${mot} ${numero} ${dit}`),
      ajouterEnonce(services, porteur, `${mot} ${numero} ${dit} {\n}`),
    );
  };

/** What has a form of its own. */
const PROPRES: Readonly<Record<string, Propre>> = {
  statut: choix('statut', 'statut', [STATUTS['a-venir'], STATUTS['en-cours']]),
  priorite: choix('priorite', 'priorité', Object.values(PRIORITES)),
  cycle: choix('cycle', 'cycle', Object.values(CYCLES).slice(0, 4)),
  articulations: ({ services }, porteur) =>
    un(
      'ajouter',
      aRemplir('un document plus large auquel il se rattache', 'a wider document that it ties in with'),
      ajouterRubrique(
        services,
        porteur,
        'articulations',
        `articulation avec ${A_ECRIRE} : ${A_ECRIRE_AUSSI}`,
      )[0],
    ),
  gouvernance: ({ services }, porteur) =>
    un(
      'ajouter',
      aRemplir('la gouvernance', 'the governance'),
      ajouterRubrique(services, porteur, 'gouvernance', `gouvernance ${A_ECRIRE}`)[0],
    ),
  rubriques: ({ services }, porteur, titre) =>
    un(
      'ajouter',
      aRemplir(`la rubrique « ${titre ?? '…'} »`, `the rubrique "${titre ?? '…'}"`),
      ajouterRubrique(
        services,
        porteur,
        'rubriques',
        `rubrique ${titre === undefined ? A_ECRIRE_AUSSI : guillemets(titre)} ${A_ECRIRE}`,
      )[0],
    ),
  releveDe: releverDe,
  repondA: repondreA,
  instances: ajouterInstance,
  signataires: ajouterSignature,
  periode: ({ services, aujourdhui }, porteur) => {
    const debut = Number(aujourdhui.slice(0, 4));
    const source = `période ${debut} à ${debut + 4}`;
    return un(
      'ajouter',
      dire(`Ajouter « ${source} », à corriger`, `Add "${source}", to correct`),
      ajouterEnonce(services, porteur, source, rangDe({ $type: 'PeriodeContrat' })),
    );
  },
  generation: ({ services }, porteur) =>
    un(
      'ajouter',
      dire('Ajouter « génération 1 », à corriger', 'Add "génération 1", to correct'),
      ajouterEnonce(services, porteur, 'génération 1', rangDe({ $type: 'Generation' })),
    ),
  territoire: ligne('Territoire', `territoire ${A_ECRIRE}`, 'le territoire', 'the territory'),
  diagnostic: ligne('Diagnostic', `diagnostic ${A_ECRIRE}`, 'le diagnostic', 'the diagnostic'),
  coordination: ligne('Coordination', `coordination ${A_ECRIRE}`, 'qui le coordonne', 'who coordinates it'),
  evaluation: ligne('Evaluation', `évaluation ${A_ECRIRE}`, "l'évaluation", 'the evaluation'),
  preambule: ligne('TextesContrat', `préambule ${A_ECRIRE}`, 'le préambule', 'the preamble'),
  visas: ({ services }, porteur, titre) => {
    const texte = titre === undefined ? A_ECRIRE : guillemets(titre);
    return un(
      'ajouter',
      aRemplir('un visa', 'a visa'),
      ajouterEnonce(services, porteur, `visa ${texte}`, rangDe({ $type: 'TextesContrat' })),
    );
  },
  besoins: ({ services }, porteur, titre) => {
    const diagnostic = bloc<ast.Diagnostic>(porteur, 'Diagnostic');
    if (diagnostic && !signeDe(diagnostic, '{')) return [];
    const faits = diagnostic?.faits ?? [];
    const numero = faits.filter(({ cle }) => cle === 'besoin').length + 1;
    const source = `besoin ${numero} ${titre === undefined ? A_ECRIRE : guillemets(titre)}`;
    return un(
      'ajouter',
      aRemplir('un besoin', 'a besoin'),
      diagnostic
        ? ajouterAuBloc(diagnostic, faits, source)
        : ajouterEnonce(services, porteur, `diagnostic { ${source} }`, rangDe({ $type: 'Diagnostic' })),
    );
  },
  postes: ({ services }, porteur, titre) => {
    const coordination = bloc<ast.Coordination>(porteur, 'Coordination');
    if (coordination && !signeDe(coordination, '{')) return [];
    const source = `poste ${titre === undefined ? A_ECRIRE : guillemets(titre)}`;
    return un(
      'ajouter',
      aRemplir('un poste de coordination', 'a coordination post'),
      coordination
        ? ajouterAuBloc(coordination, coordination.postes, source)
        : ajouterEnonce(services, porteur, `coordination { ${source} }`, rangDe({ $type: 'Coordination' })),
    );
  },
  orientations: ({ services }, porteur, titre) => {
    const numero = (porteur.membres as AstNode[]).filter(({ $type }) => $type === 'Orientation').length + 1;
    const texte = titre === undefined ? A_ECRIRE : guillemets(titre);
    return un(
      'ajouter',
      aRemplir('une orientation', 'an orientation'),
      ajouterEnonce(services, porteur, `orientation ${numero} ${texte}`, rangDe({ $type: 'Orientation' })),
    );
  },
  articles: ({ services }, porteur, titre) => {
    const articles = (porteur.membres as AstNode[]).filter(
      (membre): membre is ast.Article => membre.$type === 'Article',
    );
    const numero = Math.max(0, ...articles.map(({ numero: n }) => Number.parseInt(n, 10) || 0)) + 1;
    const dit = titre === undefined ? A_ECRIRE_AUSSI : guillemets(titre);
    return un(
      'ajouter',
      aRemplir(`l'article ${numero} ${dit}`, `article ${numero} ${dit}`),
      ajouterEnonce(services, porteur, `article ${numero} ${dit} ${A_ECRIRE}`, rangDe({ $type: 'Article' })),
    );
  },
  couts: ({ services }, porteur) => {
    const plan = bloc<ast.Financements>(porteur, 'Financements');
    if (plan && !signeDe(plan, '{')) return [];
    const source = `coût ${A_ECRIRE}`;
    return un(
      'ajouter',
      aRemplir('le coût', 'the cost'),
      plan
        ? ajouterAuBloc(plan, plan.lignes, source)
        : ajouterRubrique(services, porteur, 'financements', `financements { ${source} }`)[0],
    );
  },
  axes: element('Axe', 'axe'),
  objectifs: element('Objectif', 'objectif'),
  actions: element('Action', 'action'),
  sousActions: element('SousAction', 'sous-action'),
};

/** Under one of the kinds of the contract, or under all of them. */
function releverDe({ analyse, services }: Demande, porteur: Porteur): Correctif[] {
  const etape = etapeDe(analyse, porteur);
  const genres = etape ? genresDe(racineDe(etape)) : [];
  const ecrire = (genre: string, source: string) =>
    correctif(
      genre,
      dire(`Écrire « relève de ${source} »`, `Write "relève de ${source}"`),
      ajouterRubrique(services, porteur, 'releveDe', `relève de ${source}`),
    );
  const tous = [genres.slice(0, -1).join(', '), genres.at(-1)].join(' et ');
  return [
    ...genres.flatMap((genre) => ecrire(`releve ${genre}`, genre)),
    ...(genres.length > 1 ? ecrire('releve tous', tous) : []),
  ];
}

/** Besoins and orientations proposed at most. */
const REPONSES = 4;

function repondreA({ analyse, services }: Demande, porteur: Porteur): Correctif[] {
  const etape = etapeDe(analyse, porteur);
  const { diagnostic, orientations = [] } = (etape ? racineDe(etape).element : {}) as Partial<
    (typeof analyse.contrats)[number]['plan']
  >;
  const choses = [
    ...(diagnostic?.besoins ?? []).map(({ numero }) => `au besoin ${numero}`),
    ...orientations.flatMap(({ numero }) => (numero ? `à l'orientation ${numero}` : [])),
  ];
  return choses
    .slice(0, REPONSES)
    .flatMap((quoi) =>
      correctif(
        `repond ${quoi}`,
        dire(`Écrire « répond ${quoi} »`, `Write "répond ${quoi}"`),
        ajouterRubrique(services, porteur, 'repondA', `répond ${quoi}`),
      ),
    );
}

function ajouterInstance({ services }: Demande, porteur: Porteur, titre: string | undefined): Correctif[] {
  const gouvernance = bloc<ast.Gouvernance>(porteur, 'Gouvernance');
  const dit = titre === undefined ? 'COPIL "Comité de pilotage"' : guillemets(titre);
  const source = `instance ${dit} { réunit ${A_ECRIRE}  2 fois par an }`;
  return un(
    'ajouter',
    aRemplir(`l'instance ${dit}`, `the body ${dit}`),
    gouvernance
      ? ajouterFait(gouvernance, gouvernance.instances, source)
      : ajouterRubrique(services, porteur, 'gouvernance', `gouvernance { ${source} }`)[0],
  );
}

function ajouterSignature({ services }: Demande, porteur: Porteur): Correctif[] {
  return un(
    'ajouter',
    aRemplir('les signataires', 'the signatories'),
    ajouterEnonce(services, porteur, `signataires ${A_ECRIRE}`, rangDe({ $type: 'Signataires' })),
  );
}

// — Somebody of a type —

/** Actors proposed at most. */
const ACTEURS = 3;

/**
 * Somebody for each choice of types: a declared actor, else an institution of the territory, else one to declare. Where one is
 * asked for, the first ones are all proposed.
 */
function ajouterParties(demande: Demande, porteur: Porteur, { chose, types }: Voulu): Correctif[] {
  const mot =
    chose === 'signataires' ? 'signataires' : RUBRIQUES.find(({ cle }) => cle === chose)?.mots.at(-1);
  const rang =
    chose === 'signataires' ? rangDe({ $type: 'Signataires' }) : rangDeCle(chose as keyof Rubriques);
  if (!mot) return [];
  const liste = listeDe(porteur, rang) as ast.Signataires | undefined;
  if (estEntamee(liste)) return [];
  const candidats = types.map((choix) => candidatsDe(demande, porteur, liste, choix));
  const [seuls] = candidats;
  const connus = acteursDe(demande.analyse);
  const ajouter = (
    genre: string,
    titre: string,
    noms: readonly string[],
    declarations: readonly string[],
  ) => {
    const dits = [...new Set(noms)].join(', ');
    return correctif(
      genre,
      titre,
      [
        liste
          ? inserer(liste, placeDe(enOrdre(liste.parties).at(-1) ?? liste).end, `, ${dits}`)
          : ajouterEnonce(demande.services, porteur, `${mot} ${dits}`, rang),
        ...(declarations.length ? [declarerDans(demande.analyse.document, declarations.join('\n  '))] : []),
      ],
      { prefere: !genre.startsWith('acteur') || seuls?.length === 1 },
    );
  };
  const aux = (noms: string) => dire(`Ajouter ${noms} aux ${mot}`, `Add ${noms} to the ${mot}`);
  if (types.length === 1 && seuls?.length)
    return seuls.slice(0, ACTEURS).flatMap((nom) => ajouter(`acteur ${nom}`, aux(nom), [nom], []));
  const aDeclarer: string[] = [];
  const noms = types.map(([type = ''], i) => {
    const [connu] = candidats[i] ?? [];
    if (connu) return connu;
    const simple = type.length <= 5 ? type.toUpperCase() : type.charAt(0).toUpperCase() + type.slice(1);
    const nom = connus.has(simple) ? `${simple}-2` : simple;
    aDeclarer.push(`${nom} : ${type} ${A_ECRIRE}`);
    return nom;
  });
  const dits = [...new Set(noms)].join(', ');
  const titre = aDeclarer.length
    ? dire(
        `Ajouter ${dits} aux ${mot}, ce qui manque déclaré à compléter`,
        `Add ${dits} to the ${mot}, what is missing declared, to fill in`,
      )
    : aux(dits);
  return ajouter(aDeclarer.length ? 'declarer' : 'ajouter', titre, noms, aDeclarer);
}

/** @returns the names of those of these types that may be added to a list, the declared ones first */
function candidatsDe(
  { analyse }: Demande,
  porteur: Porteur,
  liste: ast.Signataires | undefined,
  types: readonly string[],
): string[] {
  const convient = (type: string | undefined) =>
    type !== undefined && types.some((voulu) => estDeType(type, voulu));
  const pris = new Set((liste?.parties ?? []).map(({ acteur }) => formeUnique(acteur?.$refText ?? '')));
  const declares = [...acteursDe(analyse).values()].flatMap(({ identifiant, type }) =>
    convient(type) ? identifiant : [],
  );
  return [...new Set([...declares, ...institutionsDuTerritoire(porteur, convient)])].filter(
    (nom) => !pris.has(nom),
  );
}

/** @returns the institutions of a kind that serve the territory of a contract, the nearest first */
function institutionsDuTerritoire(
  porteur: Porteur,
  convient: (type: string | undefined) => boolean,
): string[] {
  const plan = [...ascendants(porteur)].at(-2) as ast.Contrat | undefined;
  const racine = [...ascendants(porteur)].at(-1) as ast.Texte;
  const sirens = [
    ...(plan?.membres ?? []).flatMap((membre) => (membre.$type === 'Territoire' ? (membre.siren ?? []) : [])),
    ...(racine.elements ?? []).flatMap((e) =>
      e.$type === 'Acteurs' ? e.acteurs.flatMap(({ siren }) => siren ?? []) : [],
    ),
  ];
  const departements = sirens.flatMap(
    (siren) => territoireParSiren(siren.replace(/\s/g, ''))?.departements ?? [],
  );
  if (!departements.length) return [];
  const ici = new Set(departements);
  return chercherInstitutions('', { departements, limite: 60 })
    .filter(
      ({ type, departement, region }) =>
        convient(type) && (departement === undefined ? region !== undefined : ici.has(departement)),
    )
    .map(({ identifiant }) => identifiant);
}
