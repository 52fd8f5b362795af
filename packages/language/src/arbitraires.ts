/** Generated models, for the tests of round trips: everything that the language can say, in its normal form. */
import {
  type Action,
  type Calendrier,
  type Contrat,
  CYCLES,
  type Demarche,
  type DocumentParaphe,
  type EntreeCalendrier,
  ETATS_FINANCEMENTS,
  type Financements,
  FREQUENCES,
  type Indicateur,
  lirePeriode,
  type Mesure,
  type Montant,
  normaliserTexte,
  PARTICIPATIONS,
  type Partie,
  type Periode,
  PRIORITES,
  type Quand,
  type RubriquesSourcees,
  STATUTS,
  STATUTS_FINANCEMENT,
  type Territoire,
  type Valeur,
} from '@paraphe/model';
import fc, { type Arbitrary } from 'fast-check';

/** An object with only the keys that have a value. */
function objet<T extends object>(
  cles: { [K in keyof T]-?: Arbitrary<T[K]> },
  requises: (keyof T)[] = [],
): Arbitrary<T> {
  return fc
    .record(cles as never, { requiredKeys: requises as never[] })
    .map((o) =>
      Object.fromEntries(Object.entries(o as object).filter(([, v]) => v !== undefined)),
    ) as unknown as Arbitrary<T>;
}

const cleDe = <T extends object>(table: T): Arbitrary<keyof T & string> =>
  fc.constantFrom(...(Object.keys(table) as (keyof T & string)[]));
const vrai = fc.constant(true as const);
const quelques = <T>(un: Arbitrary<T>, max = 3): Arbitrary<T[]> =>
  fc.array(un, { minLength: 1, maxLength: max });

const morceau = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'santé',
      'élus',
      'À mobiliser',
      "l'accès",
      'N+2',
      '2024',
      'œuvre',
      '« Pôle »',
      'pour',
      'action 1.1',
      'coût',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"',
      '«',
      '»',
      '\\',
      '\\"',
      '{',
      '}',
      '//',
      '/*',
      ',',
      '(',
      ')',
      '“',
      '”',
      '’',
      '- ',
      ':',
      '€',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const enLigne = fc
  .array(morceau, { minLength: 1, maxLength: 6 })
  .map((mots) => normaliserTexte(mots.join(' ').replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ')))
  .filter((t) => t !== '');
const enParagraphes = fc
  .array(fc.tuple(fc.constantFrom('', '  ', '\n'), enLigne), { minLength: 1, maxLength: 5 })
  .map((lignes) => normaliserTexte(lignes.map(([tete, ligne]) => tete + ligne).join('\n'), true))
  .filter((t) => t !== '');
export const unTexte = fc.oneof({ weight: 3, arbitrary: enLigne }, { weight: 1, arbitrary: enParagraphes });

const annee = fc.integer({ min: 1990, max: 2049 });
const ecritures = fc
  .tuple(annee, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 27 }))
  .chain(([a, t, j]) =>
    fc.constantFrom(
      `${a}`,
      `${a} à ${a + 3}`,
      `juin ${a}`,
      `janvier à avril ${a}`,
      `T${t} ${a}`,
      `S${t > 2 ? 2 : 1} ${a}`,
      `début ${a}`,
      `mi-${a}`,
      `fin ${a}`,
      `fin ${a} à juin ${a + 1}`,
      `printemps ${a}`,
      `du 01/01/${a} au 31/12/${a + 2}`,
      `à partir de ${a}`,
      `à partir d'avril ${a}`,
      `d'ici ${a}`,
      `${j + 1}/0${t}/${a}`,
      `d'ici le 15/0${t}/${a}`,
      `à partir du 15/0${t}/${a}`,
    ),
  );
export const unePeriode: Arbitrary<Periode> = ecritures.map((ecrit) => lirePeriode(ecrit).periode as Periode);
const jour = fc
  .tuple(annee, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([a, m, j]) => `${a}-${String(m).padStart(2, '0')}-${String(j).padStart(2, '0')}`);

const nombre = fc.oneof(
  fc.nat(3_000_000),
  fc.nat(99_999).map((n) => n / 100),
  fc.constantFrom(0, 1, 2024, 1000, 0.5),
);
const pas = fc.integer({ min: 1, max: 12 });
const montant: Arbitrary<Montant> = objet<Montant>(
  {
    euros: fc.oneof(
      fc.nat(90_000_000),
      fc.nat(99_999_999).map((n) => n / 100),
      fc.constant(3_000_000),
    ),
    taxe: fc.constantFrom('HT', 'TTC', undefined) as Arbitrary<'HT'>,
  },
  ['euros'],
);

/** Actors that every generated document declares. */
export const ACTEURS = [
  'CCTC',
  'ARS-Occitanie',
  'Département-82',
  'instance',
  'Mutualité-française',
  'source',
];
const acteur = fc.constantFrom(...ACTEURS);
const partieSimple: Arbitrary<Partie> = fc.oneof(
  acteur.map((a) => ({ acteur: a })),
  unTexte.map((texte) => ({ texte })),
  fc.constant({ acteur: 'Structure-inconnue', nonResolu: true as const }),
);
const unePartie: Arbitrary<Partie> = fc
  .tuple(
    partieSimple,
    objet<Omit<Partie, 'acteur' | 'texte' | 'nonResolu'>>({
      chefDeFile: vrai,
      engagement: fc.constantFrom('acte', 'pressenti'),
      deliberation: jour,
      mentions: quelques(unTexte, 2),
      services: quelques(unTexte, 2),
      personne: unTexte,
      representePar: unTexte,
      pour: unTexte,
    }),
  )
  .map(([qui, reste]) => ({ ...qui, ...reste }));
const parties = quelques(unePartie);
const textes = quelques(unTexte);

const recurrence = fc.oneof(
  objet<NonNullable<Quand['recurrence']>>(
    {
      nombre: fc.integer({ min: 2, max: 12 }),
      nombreMax: fc.constantFrom(13, 20),
      borne: fc.constantFrom('au-moins', 'au-plus'),
      par: fc.constantFrom('an', 'mois', 'semaine', 'trimestre', 'semestre', 'jour'),
      mois: fc.uniqueArray(pas, { minLength: 1, maxLength: 3 }),
      periode: unePeriode,
    },
    ['nombre', 'par'],
  ),
  objet<NonNullable<Quand['recurrence']>>(
    {
      nombre: fc.constant(1),
      par: fc.constantFrom('an', 'mois'),
      mois: fc.constant([3]),
      periode: unePeriode,
    } as never,
    ['nombre', 'par'],
  ),
);
const quand: Arbitrary<Quand> = fc.oneof(
  unePeriode.map((periode) => ({ periode })),
  recurrence.map((r) => ({ recurrence: r })),
  fc.constant({ continu: true as const }),
  unTexte.map((texte) => ({ texte })),
);
const statut = cleDe(STATUTS);
const entree: Arbitrary<EntreeCalendrier> = fc.oneof(
  objet<EntreeCalendrier>(
    { quand, nature: fc.constantFrom('etape', 'jalon', 'phase'), numero: pas, libelles: textes, statut },
    ['quand', 'libelles', 'nature'],
  ),
  objet<EntreeCalendrier>({ quand, libelles: textes, statut } as never, ['quand', 'libelles']),
  objet<EntreeCalendrier>(
    { nature: fc.constantFrom('etape', 'jalon', 'phase'), numero: pas, libelles: textes, statut } as never,
    ['nature', 'libelles'],
  ),
);
const calendrier: Arbitrary<Calendrier> = fc.oneof(
  quand,
  objet<Calendrier>({ entrees: quelques(entree), renouvele: vrai } as never, ['entrees']),
);

const valeur: Arbitrary<Valeur> = fc.oneof(
  objet<Valeur>(
    {
      nombre,
      nombreMax: nombre,
      borne: fc.constantFrom('au-moins', 'au-plus'),
      approximatif: vrai,
      pourcentage: vrai,
      par: fc.constantFrom('an', 'mois', 'trimestre'),
    } as never,
    ['nombre'],
  ).map((lue) => {
    if (lue.borne) delete lue.approximatif;
    return lue;
  }),
  unTexte.map((texte) => ({ texte })),
);
const mesure: Arbitrary<Mesure> = fc
  .tuple(valeur, objet<Mesure>({ unite: unTexte, en: unePeriode, note: unTexte } as never))
  .map(([v, m]) => ({ ...v, ...m }));
const indicateur: Arbitrary<Indicateur> = objet<Indicateur>(
  {
    identifiant: fc.constantFrom('élus-formés', 'source', 'taux_2'),
    nature: fc.constantFrom('processus', 'resultat', 'impact'),
    libelle: unTexte,
    etape: pas,
    unite: unTexte,
    reference: mesure,
    cibles: quelques(mesure),
    releves: quelques(mesure),
    source: unTexte,
    frequence: fc.oneof(
      cleDe(FREQUENCES),
      unTexte.map((texte) => ({ texte })),
    ),
    mesureEn: quelques(fc.nat(6)),
    responsable: unePartie,
    sens: fc.constantFrom('hausse', 'baisse'),
    cumulatif: fc.boolean(),
    qualitatif: vrai,
  },
  ['libelle'],
);

const queue = { parAn: vrai, ans: pas, en: unePeriode, pour: unTexte };
const cout = objet<NonNullable<Financements['couts']>[number]>(
  {
    montant,
    montantMax: montant,
    nature: fc.constantFrom('fonctionnement', 'investissement'),
    ...queue,
    parAnnee: quelques(fc.record({ periode: unePeriode, montant })),
    dont: vrai,
  },
  ['montant'],
).map((c) => {
  // What the text cannot tell apart: a tax mode said of the whole is that of its parts.
  if (c.montantMax?.taxe && !c.montant.taxe) c.montant.taxe = c.montantMax.taxe;
  for (const part of c.parAnnee ?? [])
    if (c.montant.taxe && !part.montant.taxe) part.montant.taxe = c.montant.taxe;
  return c;
});
const statutFinancement = { ...queue, statut: cleDe(STATUTS_FINANCEMENT), auTitreDe: unTexte };
const contribution = fc.oneof(
  objet({ type: fc.constant('financement' as const), de: partieSimple, montant, ...statutFinancement }, [
    'type',
    'de',
    'montant',
  ]),
  objet(
    {
      type: fc.constant('financement' as const),
      de: partieSimple,
      part: nombre,
      statutLe: jour,
      ...statutFinancement,
    },
    ['type', 'de', 'part', 'statut', 'statutLe'],
  ),
  objet(
    { type: fc.constant('autofinancement' as const), de: partieSimple, part: nombre, ...statutFinancement },
    ['type'],
  ),
  objet({ type: fc.constant('nature' as const), de: partieSimple, montant, ...statutFinancement }, ['type']),
  objet(
    { type: fc.constant('poste' as const), de: partieSimple, montant, etp: nombre, ...statutFinancement },
    ['type', 'etp'],
  ),
) as unknown as Arbitrary<NonNullable<Financements['contributions']>[number]>;
const financements: Arbitrary<Financements> = fc.oneof(
  objet<Financements>({ etat: cleDe(ETATS_FINANCEMENTS), arbitrePar: unePartie } as never, ['etat']),
  unTexte.map((texte) => ({ texte })),
  objet<Financements>({
    couts: quelques(cout),
    contributions: quelques(contribution),
    sources: quelques(partieSimple),
    hors: textes,
    nonChiffre: textes,
    precisions: textes,
    enveloppes: quelques(objet({ libelle: unTexte, de: partieSimple, montant }, ['libelle'])),
    cofinancementsPossibles: vrai,
    resteAMobiliser: vrai,
  } as never),
);

const numero = fc.constantFrom('1', '1.4', '2.3.1', '12');
const objectifVise = fc.letrec<{ noeud: object }>((lier) => ({
  noeud: objet(
    {
      numero,
      texte: unTexte,
      objectifs: fc.array(lier('noeud'), { minLength: 1, maxLength: 2, depthIdentifier: 'objectif' }),
    },
    ['texte'],
  ),
})).noeud;
const instance = objet(
  {
    identifiant: fc.constantFrom('COPIL', 'COTECH'),
    titre: unTexte,
    presidee: parties,
    reunit: parties,
    rythme: quand.filter((q) => q.texte === undefined),
    role: unTexte,
  },
  ['titre'],
);

export const desRubriques: Arbitrary<RubriquesSourcees> = objet<RubriquesSourcees>({
  contexte: unTexte,
  description: unTexte,
  enjeux: textes,
  effetsAttendus: textes,
  themes: textes,
  publics: textes,
  facilitateurs: textes,
  freins: textes,
  contraintes: textes,
  pointsVigilance: textes,
  moyens: textes,
  livrables: textes,
  annexes: textes,
  sources: textes,
  pilotes: parties,
  copilotes: parties,
  porteurs: parties,
  maitresOuvrage: parties,
  referentsElus: parties,
  partenaires: parties,
  operateurs: parties,
  statut,
  priorite: cleDe(PRIORITES),
  cycle: cleDe(CYCLES),
  objectifsVises: quelques(objectifVise as never),
  lieux: quelques(
    fc.oneof(
      fc.constant({ code: '82033' }),
      unTexte.map((texte) => ({ texte })),
    ),
  ),
  participation: fc.oneof(
    objet<object>({ niveau: cleDe(PARTICIPATIONS), texte: unTexte } as never, ['niveau' as never]),
    unTexte.map((texte) => ({ texte })),
  ),
  calendrier,
  indicateurs: quelques(indicateur),
  modalitesSuivi: unTexte,
  financements,
  gouvernance: fc.oneof(
    objet<object>({ textes, instances: quelques(instance) } as never, ['textes' as never]),
    fc.record({ instances: quelques(instance as never) }),
  ),
  articulations: quelques(
    fc.oneof(
      objet({ document: fc.constant('PRS'), textes }, ['document']),
      objet({ document: unTexte, libre: vrai, textes }, ['document', 'libre']),
    ),
  ),
  releveDe: fc.constantFrom(['CLS'], ['CLS', 'CTG']),
  rubriques: quelques(fc.record({ nom: unTexte, textes })),
  repondA: quelques(
    objet(
      {
        a: fc.constantFrom('besoins', 'orientations', 'axe'),
        numeros: quelques(numero),
        de: fc.constant('essai'),
      },
      ['a', 'numeros'],
    ),
  ),
  reconduit: quelques(
    fc.oneof(
      objet({ niveau: fc.constantFrom('action', 'objectif'), numero, de: fc.constant('essai') }, [
        'niveau',
        'numero',
      ]),
      fc.record({ niveau: fc.constant('objectif'), numero, deAxe: fc.constant('2') }),
    ),
  ),
  actionsLiees: quelques(
    objet({ niveau: fc.constant('action'), numero, de: fc.constant('essai') }, ['niveau', 'numero']),
  ),
} as never);

const action = (n: string): Arbitrary<Action> =>
  fc
    .tuple(enLigne, desRubriques, fc.option(fc.tuple(enLigne, desRubriques), { nil: undefined }))
    .map(([titre, rubriques, sous]) => ({
      numero: n,
      titre,
      ...rubriques,
      ...(sous ? { sousActions: [{ numero: `${n}.a`, titre: sous[0], ...sous[1] }] } : {}),
    }));

const planCommun = {
  titre: unTexte,
  sources: textes,
  territoire: objet<Omit<Territoire, 'nom'>>({
    type: fc.constantFrom('epci', 'commune'),
    siren: fc.constantFrom('200066322', '245900758'),
    habitants: objet({ nombre: fc.nat(99_999), annee, approximatif: vrai }, ['nombre']),
    creeEn: annee,
    creeLe: jour,
    issuDe: textes,
    siege: fc.oneof(
      fc.constant({ code: '82033' }),
      unTexte.map((texte) => ({ texte })),
    ),
    nombreCommunes: pas,
    nombreCommunesEn: annee,
    departements: textes,
    communes: quelques(
      fc.oneof(
        fc.constant({ code: '82033' }),
        unTexte.map((texte) => ({ texte })),
      ),
    ),
    description: unTexte,
  }).map((lu) => {
    // One date of creation; a year only where there is a number.
    if (lu.creeLe) delete lu.creeEn;
    if (lu.nombreCommunes === undefined) delete lu.nombreCommunesEn;
    return lu;
  }),
  periode: unePeriode,
  documents: fc
    .record({ site: fc.constant('https://exemple.fr'), date: unePeriode, auteurs: textes })
    .map((faits) => [{ identifiant: 'PRS', titre: 'Projet régional de santé', ...faits }]),
  diagnostic: fc.oneof(
    fc.record({ textes }),
    objet(
      {
        textes,
        sources: textes,
        constats: textes,
        date: unePeriode,
        besoins: quelques(fc.record({ numero, texte: unTexte })),
      },
      ['sources'],
    ),
  ),
  orientations: quelques(
    fc.oneof(
      objet({ numero, texte: unTexte, points: textes, porteurs: parties, sources: textes }, ['texte']),
      unTexte.map((texte) => ({ texte })),
    ),
  ),
  evaluation: fc.oneof(
    fc.record({ textes }),
    objet<object>({ aucune: vrai, textes } as never, ['aucune' as never]),
    objet({ textes, quand: quelques(unePeriode), par: parties }, ['quand']),
  ),
  commentaires: textes,
};

export const unContrat: Arbitrary<Contrat> = fc
  .tuple(
    objet<object>(
      {
        ...planCommun,
        generation: pas,
        signataires: parties,
        signeLe: jour,
        visas: textes,
        preambule: unTexte,
        coordination: fc.oneof(
          fc.record({ textes }),
          objet(
            {
              textes,
              postes: quelques(
                objet({ fonction: unTexte, etp: nombre, de: partieSimple, nom: unTexte }, ['fonction']),
              ),
            },
            ['postes'],
          ),
        ),
        succedeA: fc.constant([{ identifiant: 'demarche' }]),
        articles: quelques(fc.record({ numero, titre: unTexte, texte: unTexte })),
        libelles: fc.constant({ axe: 'Axe stratégique', action: 'Fiche' }),
      } as never,
      ['documents' as never],
    ),
    desRubriques,
    fc.tuple(
      enLigne,
      desRubriques,
      fc.array(fc.tuple(enLigne, desRubriques, action('1.1.1')), { maxLength: 1 }),
      fc.option(action('1.2'), { nil: undefined }),
    ),
    fc.option(action('7'), { nil: undefined }),
  )
  .map(
    ([tete, rubriques, [titre, desAxes, objectifs, directe], seule]) =>
      ({
        identifiant: 'essai',
        types: ['CLS', 'CTG'],
        ...tete,
        ...rubriques,
        acteurs: [],
        axes: [
          {
            numero: '1',
            titre,
            ...desAxes,
            objectifs: objectifs.map(([t, r, a]) => ({ numero: '1.1', titre: t, ...r, actions: [a] })),
            actions: directe ? [directe] : [],
          },
        ],
        actions: seule ? [seule] : [],
      }) as Contrat,
  );

export const uneDemarche: Arbitrary<Demarche> = fc
  .tuple(
    objet<object>(
      {
        ...planCommun,
        documents: fc.constant([{ identifiant: 'PTSM', titre: 'Projet territorial de santé mentale' }]),
        phases: quelques(
          objet(
            {
              quand,
              nature: fc.constantFrom('phase', 'etape'),
              numero: pas,
              libelles: textes,
              statut,
              entendus: parties,
              participants: parties,
              intervenants: parties,
              description: unTexte,
            },
            ['nature', 'libelles'],
          ),
        ),
      } as never,
      ['documents' as never],
    ),
    desRubriques,
  )
  .map(([tete, { articulations, ...rubriques }]) => {
    // The document that articulations name is declared by the contract: a démarche would take it over.
    const libres = articulations?.filter(({ libre }) => libre) ?? [];
    const lues = libres.length ? { ...rubriques, articulations: libres } : rubriques;
    return { identifiant: 'demarche', ...tete, ...lues, acteurs: [], axes: [], actions: [] } as Demarche;
  });

/** A whole document: a contract, a démarche, with the actors that both can name. */
export const unDocument: Arbitrary<DocumentParaphe> = fc
  .tuple(unContrat, uneDemarche)
  .map(([contrat, demarche]) => {
    const siens = nommesPar(demarche);
    const duContrat = nommesPar(contrat);
    const acteurs = (nommes: (nom: string) => boolean) =>
      ACTEURS.filter(nommes).map((identifiant) => ({
        identifiant,
        type: 'epci',
        nom: `Structure ${identifiant}`,
      }));
    return {
      version: 1,
      contrats: [{ ...contrat, acteurs: acteurs((nom) => duContrat.has(nom) || !siens.has(nom)) }],
      demarches: [{ ...demarche, acteurs: acteurs((nom) => siens.has(nom)) }],
    };
  });

/** @returns the actors that a plan names: the others stand in the JSON of the first plan. */
function nommesPar(plan: object): ReadonlySet<string> {
  const nommes = new Set<string>();
  JSON.stringify(plan, (cle, valeur) => {
    if (cle === 'acteur') nommes.add(valeur);
    return valeur;
  });
  return nommes;
}
