/** Every form of the language, with the piece of JSON that it gives. */
import { describe, expect, it } from 'vitest';
import { versDocument } from '../analyse/document.js';
import { analyser, fiche, souligne } from '../banc.js';

const ACTEURS = `acteurs {
  CCTC : epci "CC Terres des Confluences"  ARS-Occitanie : ars "ARS"  CPTS-QG : cpts "CPTS"  CHIC : hôpital "CHIC"
  URPS : urps "URPS"  IFERIS : organisme  État : état "État"  ADEME : agence "ADEME"  Région-Occitanie : région "Région"
  Castelsarrasin : commune "Castelsarrasin"  Conseil-citoyen : instance "Conseil citoyen"
}
`;

/** @returns the JSON of a text in which nothing is at fault. */
function json(texte: string) {
  const analyse = analyser(texte);
  expect(souligne(texte, analyse)).toEqual([]);
  return JSON.parse(JSON.stringify(versDocument([analyse])));
}

const action = (lignes: string) => json(ACTEURS + fiche(lignes)).contrats[0].actions[0];
const contrat = (lignes: string) =>
  json(`${ACTEURS}contrat essai : CLS "Contrat" {\n${lignes}\n}\n`).contrats[0];
const annee = (n: number) => ({ debut: `${n}-01-01`, fin: `${n}-12-31`, libelle: String(n) });

type Formes = readonly (readonly [texte: string, json: object])[];

function essayer(formes: Formes, lire: (texte: string) => unknown) {
  it.each(formes)('%s', (texte, attendu) => {
    expect(lire(texte)).toMatchObject(attendu);
  });
}

describe('rubriques', () => {
  essayer(
    [
      ['contexte « Un manque de praticiens. »', { contexte: 'Un manque de praticiens.' }],
      ['description "Construire"', { description: 'Construire' }],
      ['enjeux "Faciliter", "Développer"', { enjeux: ['Faciliter', 'Développer'] }],
      ['objectifs visés "a", "b"', { objectifsVises: [{ texte: 'a' }, { texte: 'b' }] }],
      [
        'objectifs visés { général "a"  1 "b" { 1.1 "c" } }',
        {
          objectifsVises: [
            { general: true, texte: 'a' },
            { numero: '1', texte: 'b', objectifs: [{ numero: '1.1', texte: 'c' }] },
          ],
        },
      ],
      ['effets attendus "a"', { effetsAttendus: ['a'] }],
      ['effet attendu "a"', { effetsAttendus: ['a'] }],
      ['thèmes "Accès aux soins", "Prévention"', { themes: ['Accès aux soins', 'Prévention'] }],
      ['public "Élus"', { publics: ['Élus'] }],
      ['publics "Élus", "Jeunes"', { publics: ['Élus', 'Jeunes'] }],
      ['facilitateurs "a"', { facilitateurs: ['a'] }],
      ['frein "a"', { freins: ['a'] }],
      ['contraintes "a"', { contraintes: ['a'] }],
      ['points de vigilance "a"', { pointsVigilance: ['a'] }],
      ['moyens "a"', { moyens: ['a'] }],
      ['livrables "a"', { livrables: ['a'] }],
      ['annexes "a", "b"', { annexes: ['a', 'b'] }],
      [
        'lieux 82033, "Moissac", Castelsarrasin',
        { lieux: [{ code: '82033' }, { texte: 'Moissac' }, { texte: 'Castelsarrasin' }] },
      ],
      ['communes "2A004"', { lieux: [{ texte: '2A004' }] }],
      ['relève de CLS et CTG', { releveDe: ['CLS', 'CTG'] }],
      ['relève de CLS', { releveDe: ['CLS'] }],
      ['relève du CLS', { releveDe: ['CLS'] }],
      [
        'articulation avec "PRS" : "objectif 3"',
        { articulations: [{ document: 'PRS', libre: true, textes: ['objectif 3'] }] },
      ],
      ['source "[154]"', { sources: ['[154]'] }],
      ['sources "[154]", "[158]"', { sources: ['[154]', '[158]'] }],
      ['actions liées 1', { actionsLiees: [{ niveau: 'action', numero: '1' }] }],
      ['reconduit action 1 de essai', { reconduit: [{ niveau: 'action', numero: '1', de: 'essai' }] }],
      [
        'rubrique "Lien avec le PRS" « Fort. »',
        { rubriques: [{ nom: 'Lien avec le PRS', textes: ['Fort.'] }] },
      ],
      [
        'participation concertation : "Des ateliers"',
        { participation: { niveau: 'concertation', texte: 'Des ateliers' } },
      ],
      ['participation co-construction', { participation: { niveau: 'co-construction' } }],
      ['participation "Un conseil"', { participation: { texte: 'Un conseil' } }],
      ['priorité élevée', { priorite: 'elevee' }],
      ['priorité haute', { priorite: 'elevee' }],
      ['priorité moyenne', { priorite: 'moyenne' }],
      ['priorité faible', { priorite: 'basse' }],
      ['gouvernance "COPIL"', { gouvernance: { textes: ['COPIL'] } }],
      [
        'sous-action 1.4.2.a "Étude" { pilote CCTC  freins "b" }',
        {
          sousActions: [{ numero: '1.4.2.a', titre: 'Étude', pilotes: [{ acteur: 'CCTC' }], freins: ['b'] }],
        },
      ],
    ],
    action,
  );

  it.each([
    ['à venir', 'a-venir'],
    ['à discuter', 'a-discuter'],
    ['en cours', 'en-cours'],
    ['réalisée', 'realisee'],
    ['réalisé', 'realisee'],
    ['en pause', 'en-pause'],
    ['bloquée', 'bloquee'],
    ['reportée', 'reportee'],
    ['abandonnée', 'abandonnee'],
  ])('statut %s', (ecrit, statut) => expect(action(`statut ${ecrit}`)).toMatchObject({ statut }));

  it.each([
    ['préfiguration', 'prefiguration'],
    ['expérimentation', 'experimentation'],
    ['mise en œuvre', 'mise-en-oeuvre'],
    ['évaluation', 'evaluation'],
    ['pérennisation', 'perennisation'],
    ['abandon', 'abandon'],
  ])('cycle %s', (ecrit, cycle) => expect(action(`cycle ${ecrit}`)).toMatchObject({ cycle }));

  it.each([['aucune'], ['information'], ['consultation'], ['concertation'], ['co-construction']])(
    'participation %s',
    (niveau) => expect(action(`participation ${niveau}`)).toMatchObject({ participation: { niveau } }),
  );
});

describe('acteurs et parties', () => {
  essayer(
    [
      [
        'pilotes CCTC (chef de file) service "Santé" et "Communication", CPTS-QG',
        {
          pilotes: [
            { acteur: 'CCTC', chefDeFile: true, services: ['Santé', 'Communication'] },
            { acteur: 'CPTS-QG' },
          ],
        },
      ],
      [
        'copilotes CCTC, CPTS-QG, CHIC',
        { copilotes: [{ acteur: 'CCTC' }, { acteur: 'CPTS-QG' }, { acteur: 'CHIC' }] },
      ],
      [
        'partenaires URPS, IFERIS (pressenti), "Élus de la CC", Conseil-citoyen pour "la préparation des ateliers"',
        {
          partenaires: [
            { acteur: 'URPS' },
            { acteur: 'IFERIS', engagement: 'pressenti' },
            { texte: 'Élus de la CC' },
            { acteur: 'Conseil-citoyen', pour: 'la préparation des ateliers' },
          ],
        },
      ],
      [
        'partenaires URPS (actée, "par courrier")',
        { partenaires: [{ acteur: 'URPS', engagement: 'acte', mentions: ['par courrier'] }] },
      ],
      [
        'référent élu "Vice-présidente à la santé"',
        { referentsElus: [{ texte: 'Vice-présidente à la santé' }] },
      ],
      ['référente élue "Mme X"', { referentsElus: [{ texte: 'Mme X' }] }],
      [
        'pilote CCTC service "Santé" personne "Mme X"',
        { pilotes: [{ acteur: 'CCTC', services: ['Santé'], personne: 'Mme X' }] },
      ],
      [
        'partenaires "Les 8 CCAS" représentés par "l\'un d\'entre eux", "Les familles" représentées par "leur union"',
        {
          partenaires: [
            { texte: 'Les 8 CCAS', representePar: "l'un d'entre eux" },
            { texte: 'Les familles', representePar: 'leur union' },
          ],
        },
      ],
      ['porteur CHIC', { porteurs: [{ acteur: 'CHIC' }] }],
      ["maître d'ouvrage CHIC", { maitresOuvrage: [{ acteur: 'CHIC' }] }],
      ['opérateurs CHIC, "Ateliers"', { operateurs: [{ acteur: 'CHIC' }, { texte: 'Ateliers' }] }],
    ],
    action,
  );

  essayer(
    [
      [
        'acteurs { CCTC : epci "CC" siren 200066322  Commission-santé : instance "Commission" }',
        {
          acteurs: [
            { identifiant: 'CCTC', type: 'epci', nom: 'CC', siren: '200066322' },
            { identifiant: 'Commission-santé', type: 'instance' },
          ],
        },
      ],
      [
        'acteur CHIC : hôpital "Centre hospitalier" { site "https://chic.example"  contact « Accueil » }',
        {
          acteurs: [
            {
              identifiant: 'CHIC',
              type: 'hôpital',
              nom: 'Centre hospitalier',
              site: 'https://chic.example',
              contact: 'Accueil',
            },
          ],
        },
      ],
    ],
    json,
  );
});

describe('calendrier', () => {
  essayer(
    [
      ['calendrier 2024', { periode: annee(2024) }],
      ['calendrier "Selon le calendrier interne à la CC"', { texte: 'Selon le calendrier interne à la CC' }],
      ['calendrier en continu', { continu: true }],
      [
        'calendrier { janvier à avril 2023 : "a" }',
        { entrees: [{ quand: { periode: { debut: '2023-01-01', fin: '2023-04-30' } }, libelles: ['a'] }] },
      ],
      ['calendrier { avril à décembre 2023 : "a", "b" }', { entrees: [{ libelles: ['a', 'b'] }] }],
      [
        'calendrier { fin 2023 : jalon "a" }',
        { entrees: [{ quand: { periode: { debut: '2023-10-01' } }, nature: 'jalon', libelles: ['a'] }] },
      ],
      [
        'calendrier { 2023 : étape 1 "a" }',
        { entrees: [{ quand: { periode: annee(2023) }, nature: 'etape', numero: 1, libelles: ['a'] }] },
      ],
      ['calendrier { 2023 : étape 1 "a" (réalisée) }', { entrees: [{ numero: 1, statut: 'realisee' }] }],
      [
        'calendrier { 3 fois par an en mars, juin, octobre : "a" }',
        { entrees: [{ quand: { recurrence: { nombre: 3, par: 'an', mois: [3, 6, 10] } } }] },
      ],
      [
        'calendrier { chaque trimestre à partir de 2024 : "a" }',
        {
          entrees: [
            { quand: { recurrence: { nombre: 1, par: 'trimestre', periode: { debut: '2024-01-01' } } } },
          ],
        },
      ],
      [
        'calendrier { au moins 2 fois par an : "a" }',
        { entrees: [{ quand: { recurrence: { nombre: 2, par: 'an', borne: 'au-moins' } } }] },
      ],
      [
        'calendrier { au plus 2 fois par mois : "a" }',
        { entrees: [{ quand: { recurrence: { nombre: 2, par: 'mois', borne: 'au-plus' } } }] },
      ],
      [
        'calendrier { 2 à 3 fois par an : "a" }',
        { entrees: [{ quand: { recurrence: { nombre: 2, nombreMax: 3, par: 'an' } } }] },
      ],
      ['calendrier { étape "a" }', { entrees: [{ nature: 'etape', libelles: ['a'] }] }],
      ['calendrier { "plus tard" : "a" }', { entrees: [{ quand: { texte: 'plus tard' }, libelles: ['a'] }] }],
      [
        'calendrier { 2024 : "a"  renouvelé chaque année }',
        { entrees: [{ libelles: ['a'] }], renouvele: true },
      ],
    ],
    (texte) => action(texte).calendrier,
  );
});

describe('indicateurs', () => {
  it('en un texte', () => {
    expect(action('indicateurs "Cf. proposition du cabinet d\'études"')).toMatchObject({
      modalitesSuivi: "Cf. proposition du cabinet d'études",
    });
  });

  essayer(
    [
      ['processus "Émargements"', { nature: 'processus', libelle: 'Émargements' }],
      ['impact "Santé"', { nature: 'impact', libelle: 'Santé' }],
      ['processus "Livraison du bâti" à l\'étape 2', { libelle: 'Livraison du bâti', etape: 2 }],
      [
        'processus "Formations" { cible 3 par an  source "Bilan annuel" }',
        { cibles: [{ nombre: 3, par: 'an' }], source: 'Bilan annuel' },
      ],
      [
        `résultat élus-formés "Élus formés" {
          unité "élus"  référence 0 en 2022  cible 25 en 2024, 45 en 2027  source "Feuilles d'émargement"  fréquence annuelle  responsable CCTC
        }`,
        {
          identifiant: 'élus-formés',
          nature: 'resultat',
          libelle: 'Élus formés',
          unite: 'élus',
          reference: { nombre: 0, en: annee(2022) },
          cibles: [
            { nombre: 25, en: annee(2024) },
            { nombre: 45, en: annee(2027) },
          ],
          source: "Feuilles d'émargement",
          frequence: 'annuelle',
          responsable: { acteur: 'CCTC' },
        },
      ],
      ['résultat "a" { mesuré en N, N+2, N+4 }', { mesureEn: [0, 2, 4] }],
      [
        'résultat "a" { cible au moins 60 % }',
        { cibles: [{ nombre: 60, borne: 'au-moins', pourcentage: true }] },
      ],
      ['résultat "a" { cible au plus 5 }', { cibles: [{ nombre: 5, borne: 'au-plus' }] }],
      ['résultat "a" { cible 2 à 3 par an }', { cibles: [{ nombre: 2, nombreMax: 3, par: 'an' }] }],
      [
        'résultat "a" { cible "décision prise" en 2024 }',
        { cibles: [{ texte: 'décision prise', en: annee(2024) }] },
      ],
      [
        'résultat "a" { cible 25 "élus" en 2024 }',
        { cibles: [{ nombre: 25, unite: 'élus', en: annee(2024) }] },
      ],
      [
        'résultat "a" { relevé 11 400 en 2024, 9 000 en 2023 }',
        {
          releves: [
            { nombre: 11_400, en: annee(2024) },
            { nombre: 9000, en: annee(2023) },
          ],
        },
      ],
      [
        'résultat "a" { référence 4 000  relevé 11 400 ("3 ans après") }',
        { reference: { nombre: 4000 }, releves: [{ nombre: 11_400, note: '3 ans après' }] },
      ],
      [
        'résultat "a" { relevé environ 110 "agents" en 2024  relevés "décision prise" }',
        {
          releves: [
            { nombre: 110, approximatif: true, unite: 'agents', en: annee(2024) },
            { texte: 'décision prise' },
          ],
        },
      ],
      [
        'résultat "a" { cible environ 300 par an }',
        { cibles: [{ nombre: 300, approximatif: true, par: 'an' }] },
      ],
      ['résultat "a" { sens à la baisse }', { sens: 'baisse' }],
      ['résultat "a" { cumulatif }', { cumulatif: true }],
      ['résultat "a" { non cumulatif }', { cumulatif: false }],
      ['résultat "a" { qualitatif }', { qualitatif: true }],
      ['résultat "a" { fréquence "à chaque session" }', { frequence: { texte: 'à chaque session' } }],
    ],
    (texte) => action(`indicateurs { ${texte} }`).indicateurs[0],
  );

  it('sans genre', () => {
    expect(action('indicateurs { indicateur "Fréquentation" }').indicateurs).toEqual([
      { libelle: 'Fréquentation' },
    ]);
  });
});

describe('financements', () => {
  const euros = (n: number, taxe?: 'HT' | 'TTC') => (taxe ? { euros: n, taxe } : { euros: n });

  essayer(
    [
      ['financements sans budget dédié', { etat: 'sans-budget-dedie' }],
      ['financements à mobiliser', { etat: 'a-mobiliser' }],
      ['financements à définir', { etat: 'a-definir' }],
      ['financements à arbitrer', { etat: 'a-arbitrer' }],
      ['financements à arbitrer par CCTC', { etat: 'a-arbitrer', arbitrePar: { acteur: 'CCTC' } }],
      ['financements "Voir avec les membres du comité"', { texte: 'Voir avec les membres du comité' }],
      [
        'financements "Selon actions et enveloppe de chaque structure"',
        { texte: 'Selon actions et enveloppe de chaque structure' },
      ],
      ['financements 18 000 euros', { couts: [{ montant: euros(18_000) }] }],
    ],
    (texte) => action(texte).financements,
  );

  essayer(
    [
      [
        'enveloppe "Formation des élus" de CCTC',
        { enveloppes: [{ libelle: 'Formation des élus', de: { acteur: 'CCTC' } }] },
      ],
      [
        'enveloppe "Formation" 3 000 € de CCTC',
        { enveloppes: [{ libelle: 'Formation', montant: euros(3000), de: { acteur: 'CCTC' } }] },
      ],
      [
        'sources État, ADEME, "appels à projets"',
        { sources: [{ acteur: 'État' }, { acteur: 'ADEME' }, { texte: 'appels à projets' }] },
      ],
      [
        'coût 18 000 € TTC fonctionnement',
        { couts: [{ montant: euros(18_000, 'TTC'), nature: 'fonctionnement' }] },
      ],
      ["coût 3 millions d'euros HT", { couts: [{ montant: euros(3_000_000, 'HT') }] }],
      [
        'CCTC 12 000 € (acquis)',
        {
          contributions: [
            { type: 'financement', de: { acteur: 'CCTC' }, montant: euros(12_000), statut: 'acquis' },
          ],
        },
      ],
      [
        'CCTC 12 000 € (notifié le 12/03/2024)',
        { contributions: [{ statut: 'acquis', statutLe: '2024-03-12' }] },
      ],
      [
        'ARS-Occitanie 6 000 € (demandé) en 2024 au titre du "FIR"',
        {
          contributions: [
            {
              de: { acteur: 'ARS-Occitanie' },
              montant: euros(6000),
              statut: 'demande',
              en: annee(2024),
              auTitreDe: 'FIR',
            },
          ],
        },
      ],
      [
        'ARS-Occitanie 6 000 € au titre de l’"appel à projets"',
        { contributions: [{ auTitreDe: 'appel à projets' }] },
      ],
      [
        'coût 18 000 €  cofinancements possibles',
        { couts: [{ montant: euros(18_000) }], cofinancementsPossibles: true },
      ],
      ['reste à mobiliser', { resteAMobiliser: true }],
      [
        'coût 240 000 € HT investissement { 2024 : 90 000 €   2025 : 150 000 € }',
        {
          couts: [
            {
              montant: euros(240_000, 'HT'),
              nature: 'investissement',
              parAnnee: [
                { periode: annee(2024), montant: euros(90_000, 'HT') },
                { periode: annee(2025), montant: euros(150_000, 'HT') },
              ],
            },
          ],
        },
      ],
      ['coût 2 167 000 € sur 5 ans', { couts: [{ montant: euros(2_167_000), ans: 5 }] }],
      [
        'coût 50 000 € sur 3 ans pour "exposition"',
        { couts: [{ montant: euros(50_000), ans: 3, pour: 'exposition' }] },
      ],
      ['coût 230 000 €/an', { couts: [{ montant: euros(230_000), parAn: true }] }],
      [
        'coût 230 000 € par an pour "animation"',
        { couts: [{ montant: euros(230_000), parAn: true, pour: 'animation' }] },
      ],
      ['coût 100 000 € à 200 000 €', { couts: [{ montant: euros(100_000), montantMax: euros(200_000) }] }],
      [
        'coût entre 100 000 € et 200 000 € pour "études"',
        { couts: [{ montant: euros(100_000), montantMax: euros(200_000), pour: 'études' }] },
      ],
      [
        'coût 9 606 200 € fonctionnement  coût 2 928 000 € investissement',
        {
          couts: [
            { montant: euros(9_606_200), nature: 'fonctionnement' },
            { montant: euros(2_928_000), nature: 'investissement' },
          ],
        },
      ],
      [
        'coût 100 € dont 80 € pour "communication"',
        { couts: [{ montant: euros(100) }, { montant: euros(80), dont: true, pour: 'communication' }] },
      ],
      [
        'coût 200 000€ en 2022  hors "financement RH"',
        { couts: [{ montant: euros(200_000), en: annee(2022) }], hors: ['financement RH'] },
      ],
      ['hors : "ressources humaines"', { hors: ['ressources humaines'] }],
      ['non chiffré : "travaux d\'accès"', { nonChiffre: ["travaux d'accès"] }],
      ['coût "investissement"', { nonChiffre: ['investissement'] }],
      ['précision "Deux tiers par la Région"', { precisions: ['Deux tiers par la Région'] }],
      ['précisions : "a", "b"', { precisions: ['a', 'b'] }],
      [
        'Région-Occitanie 30 % (acquis)',
        { contributions: [{ de: { acteur: 'Région-Occitanie' }, part: 30, statut: 'acquis' }] },
      ],
      ['"Mécènes" 5 000 €', { contributions: [{ de: { texte: 'Mécènes' }, montant: euros(5000) }] }],
      [
        'autofinancement 20 % de CCTC',
        { contributions: [{ type: 'autofinancement', part: 20, de: { acteur: 'CCTC' } }] },
      ],
      [
        'en nature 15 000 € de Castelsarrasin pour "locaux"',
        {
          contributions: [
            { type: 'nature', montant: euros(15_000), de: { acteur: 'Castelsarrasin' }, pour: 'locaux' },
          ],
        },
      ],
      [
        'poste 0,5 ETP de CCTC pour "coordination"',
        { contributions: [{ type: 'poste', etp: 0.5, de: { acteur: 'CCTC' }, pour: 'coordination' }] },
      ],
      ['postes 3 ETP', { contributions: [{ type: 'poste', etp: 3 }] }],
      [
        'poste 5 ETP : 200 000€/an',
        { contributions: [{ type: 'poste', etp: 5, montant: euros(200_000), parAn: true }] },
      ],
      ...(
        [
          ['à définir', 'a-definir'],
          ['à mobiliser', 'a-mobiliser'],
          ['à arbitrer', 'a-arbitrer'],
          ['demandé', 'demande'],
          ['sollicitée', 'demande'],
          ['en instruction', 'en-instruction'],
          ['acquise', 'acquis'],
          ['notifiée', 'acquis'],
          ['refusé', 'refuse'],
          ['versée', 'verse'],
        ] as const
      ).map(([ecrit, statut]) => [`CCTC 5 € (${ecrit})`, { contributions: [{ statut }] }] as const),
    ],
    (texte) => action(`financements { ${texte} }`).financements,
  );
});

describe('autour des fiches', () => {
  essayer(
    [
      ['génération 2', { generation: 2 }],
      ['territoire epci 200066322', { territoire: { type: 'epci', siren: '200066322' } }],
      ['période 2023 à 2027', { periode: { debut: '2023-01-01', fin: '2027-12-31' } }],
      ['signataires CCTC, ARS-Occitanie', { signataires: [{ acteur: 'CCTC' }, { acteur: 'ARS-Occitanie' }] }],
      [
        'signataires CCTC représentée par "le Président" (délibération du 14/12/2022), ARS-Occitanie',
        {
          signataires: [
            { acteur: 'CCTC', representePar: 'le Président', deliberation: '2022-12-14' },
            { acteur: 'ARS-Occitanie' },
          ],
        },
      ],
      ['signé le 15 juin 2024', { signeLe: '2024-06-15' }],
      ['visas "Vu le code", "Vu la loi"', { visas: ['Vu le code', 'Vu la loi'] }],
      ['préambule « Entre les parties. »', { preambule: 'Entre les parties.' }],
      ['orientation 2 "Prévenir"', { orientations: [{ numero: '2', texte: 'Prévenir' }] }],
      [
        'orientation 2 "Prévenir" { "Repérer", "Alerter"  porteurs CPTS-QG (pressenti), "Bloc communal"  source "[186]" }',
        {
          orientations: [
            {
              numero: '2',
              texte: 'Prévenir',
              points: ['Repérer', 'Alerter'],
              porteurs: [{ acteur: 'CPTS-QG', engagement: 'pressenti' }, { texte: 'Bloc communal' }],
              sources: ['[186]'],
            },
          ],
        },
      ],
      [
        'orientation "Prévenir" { "Repérer" }  orientations "Accueillir"',
        { orientations: [{ texte: 'Prévenir', points: ['Repérer'] }, { texte: 'Accueillir' }] },
      ],
      [
        'territoire epci { habitants environ 4 500 en 2019  créée le 1er janvier 2017  issue de "CC A", "CC B"  siège "Laguiole"  23 communes en 2019 }',
        {
          territoire: {
            habitants: { nombre: 4500, annee: 2019, approximatif: true },
            creeLe: '2017-01-01',
            issuDe: ['CC A', 'CC B'],
            siege: { texte: 'Laguiole' },
            nombreCommunes: 23,
            nombreCommunesEn: 2019,
          },
        },
      ],
      [
        'territoire epci { créé en 1992  siège 12119 }',
        { territoire: { creeEn: 1992, siege: { code: '12119' } } },
      ],
      [
        'libellés { axe "Axe stratégique" objectif "Objectif opérationnel" }',
        { libelles: { axe: 'Axe stratégique', objectif: 'Objectif opérationnel' } },
      ],
      [
        'diagnostic { sources "INSEE"  date 2022  besoin 3 "Des médecins" }  action 1 "A" { répond à besoins 3 }',
        {
          diagnostic: {
            sources: ['INSEE'],
            date: annee(2022),
            besoins: [{ numero: '3', texte: 'Des médecins' }],
          },
          actions: [{ repondA: [{ a: 'besoins', numeros: ['3'] }] }],
        },
      ],
      [
        'orientation 2 "a"  orientation 5 "b"  action 1 "A" { répond à orientations 2, 5 }',
        { actions: [{ repondA: [{ a: 'orientations', numeros: ['2', '5'] }] }] },
      ],
      [
        'diagnostic { constat "Des élus tenus à l\'écart"  constats "Une population âgée" }',
        { diagnostic: { constats: ["Des élus tenus à l'écart", 'Une population âgée'] } },
      ],
      [
        'gouvernance { instance COPIL "Comité de pilotage" présidée par CCTC { réunit ARS-Occitanie, "Élus"  2 fois par an } }',
        {
          gouvernance: {
            instances: [
              {
                identifiant: 'COPIL',
                titre: 'Comité de pilotage',
                presidee: [{ acteur: 'CCTC' }],
                reunit: [{ acteur: 'ARS-Occitanie' }, { texte: 'Élus' }],
                rythme: { recurrence: { nombre: 2, par: 'an' } },
              },
            ],
          },
        },
      ],
      [
        'coordination { poste "Coordinatrice" 1 ETP de CCTC }',
        { coordination: { postes: [{ fonction: 'Coordinatrice', etp: 1, de: { acteur: 'CCTC' } }] } },
      ],
      [
        'évaluation aucune : "Rien n\'est prévu"',
        { evaluation: { aucune: true, textes: ["Rien n'est prévu"] } },
      ],
      ['évaluation aucune', { evaluation: { aucune: true } }],
      [
        'évaluation { quand 2025, 2027  par "Cabinet" }',
        { evaluation: { quand: [annee(2025), annee(2027)], par: [{ texte: 'Cabinet' }] } },
      ],
      [
        'article 4 "Durée" « Cinq ans. »',
        { articles: [{ numero: '4', titre: 'Durée', texte: 'Cinq ans.' }] },
      ],
      [
        'document pacte "Le Pacte" { site "https://exemple.fr"  date juillet 2018  auteurs "AdCF", "France urbaine" }',
        {
          documents: [
            {
              identifiant: 'pacte',
              titre: 'Le Pacte',
              site: 'https://exemple.fr',
              date: { debut: '2018-07-01', fin: '2018-07-31', libelle: 'juillet 2018' },
              auteurs: ['AdCF', 'France urbaine'],
            },
          ],
        },
      ],
      ['document pacte "Le Pacte" { auteur "AdCF" }', { documents: [{ auteurs: ['AdCF'] }] }],
      [
        'document prs "PRS"  action 1 "A" { articulation avec prs : "objectif 3" }',
        {
          documents: [{ identifiant: 'prs', titre: 'PRS' }],
          actions: [{ articulations: [{ document: 'prs', textes: ['objectif 3'] }] }],
        },
      ],
      [
        'axe 1 "A" { objectif 1.4 "B" { action 1.4.2 "C" { } }  action 1.5 "D" { } }  action 7 "E" { }',
        {
          axes: [
            {
              numero: '1',
              objectifs: [{ numero: '1.4', actions: [{ numero: '1.4.2', titre: 'C' }] }],
              actions: [{ numero: '1.5' }],
            },
          ],
          actions: [{ numero: '7' }],
        },
      ],
    ],
    contrat,
  );

  essayer(
    [
      [
        'contrat plussf : CLS + CTG "Plan unique" { }',
        { contrats: [{ identifiant: 'plussf', types: ['CLS', 'CTG'], titre: 'Plan unique' }] },
      ],
      ['convention ctg : CTG "Convention" { }', { contrats: [{ identifiant: 'ctg', types: ['CTG'] }] }],
      [
        "contrat crte : CRTE { }\ncontrat cls : CLS { s'inscrit dans crte }",
        { contrats: [{ identifiant: 'crte' }, { sInscritDans: [{ identifiant: 'crte' }] }] },
      ],
      [
        'contrat cls-2019 : CLS { }\ncontrat cls-2024 : CLS { succède à cls-2019 }',
        { contrats: [{ identifiant: 'cls-2019' }, { succedeA: [{ identifiant: 'cls-2019' }] }] },
      ],
      [
        'document ctg "CTG de 2019" { date 2019 }\ncontrat ctg-2024 : CTG { succède à ctg }',
        {
          contrats: [
            {
              succedeA: [{ identifiant: 'ctg' }],
              documents: [{ identifiant: 'ctg', titre: 'CTG de 2019', date: annee(2019) }],
            },
          ],
        },
      ],
      [
        'démarche psi "Politique" { période 2015 à 2019  évaluation { quand 2020  par "Cabinet" }  28/03/2017 : phase "Soirée" { participants "Élus"  intervenants "AdCF" personne "Mme X" } }',
        {
          demarches: [
            {
              periode: { debut: '2015-01-01', fin: '2019-12-31' },
              evaluation: { quand: [annee(2020)], par: [{ texte: 'Cabinet' }] },
              phases: [
                {
                  participants: [{ texte: 'Élus' }],
                  intervenants: [{ texte: 'AdCF', personne: 'Mme X' }],
                },
              ],
            },
          ],
        },
      ],
      [
        'fiche pole "Pôle" { période à partir de 2024  évaluation "Retour d\'expérience"  orientation 1 "Soigner" { "Accueillir" } }',
        {
          fiches: [
            {
              periode: { debut: '2024-01-01' },
              evaluation: { textes: ["Retour d'expérience"] },
              orientations: [{ numero: '1', texte: 'Soigner', points: ['Accueillir'] }],
            },
          ],
        },
      ],
      [
        'fiche pole "Pôle" { porteur "CA" }',
        { fiches: [{ identifiant: 'pole', titre: 'Pôle', porteurs: [{ texte: 'CA' }] }] },
      ],
      [
        `démarche psi "Politique" {
          territoire epci 245900758 { habitants 40 239 en 2019   créé en 1992   8 communes   départements "59", "62" }
          28/03/2017 : phase "Présentation"
          27/11/2017 : phase "Soirée" { entendus "Mission Locale", "PLIE du Nord" }
          axe 1 "Organiser" { enjeux "Faciliter", "Développer"  orientations « Une », « Deux » }
          commentaires « Rien. »
        }`,
        {
          demarches: [
            {
              territoire: {
                siren: '245900758',
                habitants: { nombre: 40239, annee: 2019 },
                creeEn: 1992,
                nombreCommunes: 8,
                departements: ['59', '62'],
              },
              phases: [
                { libelles: ['Présentation'], quand: { periode: { debut: '2017-03-28' } } },
                { libelles: ['Soirée'], entendus: [{ texte: 'Mission Locale' }, { texte: 'PLIE du Nord' }] },
              ],
              axes: [
                { enjeux: ['Faciliter', 'Développer'], orientations: [{ texte: 'Une' }, { texte: 'Deux' }] },
              ],
              commentaires: ['Rien.'],
            },
          ],
        },
      ],
    ],
    json,
  );
});

describe('modèles', () => {
  essayer(
    [
      [
        'modèle CLS "Contrat" { source "CSP, art. L. 1434-10" }',
        { identifiant: 'CLS', titre: 'Contrat', sources: ['CSP, art. L. 1434-10'] },
      ],
      ['modèle A étend CLS, CTG { }', { identifiant: 'A', etend: ['CLS', 'CTG'] }],
      [
        'modèle A { exige signataire de type caf, commune ou epci }',
        { demandes: [{ force: 'exige', choses: ['signataire'], types: [['caf'], ['commune', 'epci']] }] },
      ],
      [
        'modèle A { exige annexes "Diagnostic", "Gouvernance" selon "usage" }',
        {
          demandes: [
            { force: 'exige', choses: ['annexes'], textes: ['Diagnostic', 'Gouvernance'], source: 'usage' },
          ],
        },
      ],
      [
        'modèle A { recommande sources, cibles, relève de, répond à, articulation si relève de CTG et coût dépasse 500 000 € }',
        {
          demandes: [
            {
              force: 'recommande',
              choses: ['sources', 'cibles', 'relève de', 'répond à', 'articulation'],
              conditions: [{ releveDe: 'CTG' }, { coutDepasse: { euros: 500_000 } }],
            },
          ],
        },
      ],
      [
        'modèle A { exige signataire de type ars, collectivité }',
        { demandes: [{ force: 'exige', choses: ['signataire'], types: [['ars'], ['collectivité']] }] },
      ],
      [
        'modèle A { recommande au plus 5 ans }',
        { demandes: [{ force: 'recommande', borne: { sens: 'au-plus', nombre: 5, chose: 'ans' } }] },
      ],
      [
        'modèle A { chaque action { exige pilotes, public, calendrier, financements  exige indicateur de type processus, résultat } }',
        {
          portees: [
            {
              chaque: 'action',
              demandes: [
                { force: 'exige', choses: ['pilotes', 'public', 'calendrier', 'financements'] },
                { force: 'exige', choses: ['indicateur'], types: [['processus'], ['résultat']] },
              ],
            },
          ],
        },
      ],
      [
        'modèle A { suggère participation, points de vigilance }',
        { demandes: [{ force: 'suggere', choses: ['participation', 'points de vigilance'] }] },
      ],
      [
        'modèle A { exige coût si investissement et coût dépasse 100 000 € selon "CGCT" }',
        {
          demandes: [
            {
              choses: ['coût'],
              conditions: [{ nature: 'investissement' }, { coutDepasse: { euros: 100_000 } }],
              source: 'CGCT',
            },
          ],
        },
      ],
      [
        'modèle A { thèmes "Santé mentale", "Soins" }',
        { vocabulaires: [{ rubrique: 'themes', valeurs: ['Santé mentale', 'Soins'] }] },
      ],
    ],
    (texte) => json(texte).modeles[0],
  );
});

describe('avenants et suivis', () => {
  const CONTRAT = 'contrat cls : CLS { objectif 1.4 "O" { action 1.4.3 "A" { } } action 2.2.1 "B" { } }\n';

  it('un avenant', () => {
    const { avenants } = json(`${CONTRAT}avenant 1 à cls du 15/06/2024 "Santé mentale des jeunes" {
      ajoute à objectif 1.4 action 1.4.4 "Nouveau" { freins "a" }
      modifie action 1.4.3 { source "Comité du 3 juin"  financements { coût 3 € } }
      retire action 2.2.1 motif « La radio a cessé. »
      proroge jusqu'au 31/12/2028
    }`);
    expect(avenants).toMatchObject([
      {
        numero: '1',
        contrat: 'cls',
        le: '2024-06-15',
        titre: 'Santé mentale des jeunes',
        operations: [
          {
            ajoute: {
              a: { niveau: 'objectif', numero: '1.4' },
              action: { numero: '1.4.4', titre: 'Nouveau', freins: ['a'] },
            },
          },
          {
            modifie: {
              element: { niveau: 'action', numero: '1.4.3' },
              sources: ['Comité du 3 juin'],
              rubriques: { financements: { couts: [{ montant: { euros: 3 } }] } },
            },
          },
          { retire: { element: { niveau: 'action', numero: '2.2.1' }, motif: 'La radio a cessé.' } },
          { proroge: { jusquAu: '2028-12-31' } },
        ],
      },
    ]);
  });

  it('un suivi', () => {
    const { suivis } = json(`${CONTRAT}suivi 2024 de cls {
      commentaire "Année pleine"
      action 1.4.3 en cours {
        "Nombre de formations proposées" = 3
        élus-formés = 21 (« deux sessions communes »)
        dépensé 2 400 €
        commentaire « La session de juin a été reportée. »
      }
    }`);
    expect(suivis).toMatchObject([
      {
        periode: annee(2024),
        contrat: 'cls',
        commentaire: 'Année pleine',
        actions: [
          {
            element: { niveau: 'action', numero: '1.4.3', de: 'cls' },
            statut: 'en-cours',
            depense: { euros: 2400 },
            commentaire: 'La session de juin a été reportée.',
            mesures: [
              { libelle: 'Nombre de formations proposées', valeur: { nombre: 3 } },
              { identifiant: 'élus-formés', valeur: { nombre: 21 }, note: 'deux sessions communes' },
            ],
          },
        ],
      },
    ]);
  });
});

/** Phrasings of real fiches that are read, and written otherwise. */
describe('à lire aussi', () => {
  it.each([
    ['financements à arbitrer par la CCTC', { etat: 'a-arbitrer', arbitrePar: { acteur: 'CCTC' } }],
    ['financements { coût 2 167 000 € pour 5 ans }', { couts: [{ ans: 5 }] }],
    ['financements 200 000€/an', { couts: [{ parAn: true }] }],
    ['financements { coût entre 100 000 et 200 000 € }', { couts: [{ montantMax: { euros: 200_000 } }] }],
    ['financements { coût 100 000 à 200 000 € }', { couts: [{ montantMax: { euros: 200_000 } }] }],
  ])('%s', (texte, attendu) => {
    expect(action(texte).financements).toMatchObject(attendu);
  });
});
