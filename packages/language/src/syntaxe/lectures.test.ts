/** What must never be misread in silence: a line taken for the end of the one above it, a text or a block that is not closed. */

import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import type { Analyse } from '../analyse/analyse.js';
import { Atelier } from '../analyse/atelier.js';
import { fiche, JOUR_DE_TEST, marques, souligne } from '../banc.js';

/** Thousands of texts are read here: only what the language itself says is wanted, not the rules. */
const sansRegles = new Atelier({ aujourdhui: JOUR_DE_TEST, lire: () => ({ absent: true }), regles: [] });
const analyser = (texte: string) => sansRegles.analyser(URI.file('/dossier/essai.paraphe'), texte);

function fautes(texte: string): string[] {
  return souligne(texte, analyser(texte));
}

/** A block of lines of one kind: how it is wrapped, and where its lines end up in the model. */
interface Bloc {
  nom: string;
  lignes: readonly string[];
  texte: (lignes: string) => string;
  lire: (analyse: Analyse) => unknown;
}

const ACTEURS = 'acteurs { CCTC : epci "CC"  ARS : ars "ARS" }\n';
const avecActeurs = (lignes: string) => ACTEURS + fiche(lignes);
const action = (analyse: Analyse) => analyse.contrats[0]?.plan.actions[0];
const sansTotaux = (valeur: unknown) =>
  JSON.parse(JSON.stringify(valeur ?? {}, (cle, v) => (cle === 'totaux' ? undefined : v)));

const BLOCS: Bloc[] = [
  {
    nom: 'rubriques',
    texte: avecActeurs,
    lire: (analyse) => sansTotaux(action(analyse)),
    lignes: [
      'contexte "a"',
      'description « b »',
      'enjeux "c", "d"',
      'objectifs visés "e"',
      'objectifs visés { général "f" 1 "g" { 1.1 "h" } }',
      'effets attendus "i"',
      'thèmes "j"',
      'publics "k"',
      'facilitateurs "l"',
      'freins "m"',
      'contraintes "n"',
      'points de vigilance "o"',
      'moyens "p"',
      'livrables "q"',
      'annexes "r"',
      'pilotes CCTC',
      'pilotes "s" (chef de file)',
      'copilotes ARS service "t" et "u"',
      'partenaires ARS, "v" (pressenti) pour "w"',
      'porteur "x" personne "y"',
      "maître d'ouvrage CCTC",
      'opérateurs ARS',
      'référent élu "z"',
      'lieux 82033',
      'lieux "Moissac"',
      'lieux Castelsarrasin',
      'communes 82112, "Lafrançaise"',
      'statut en cours',
      'statut réalisée',
      'priorité haute',
      'cycle abandon',
      'cycle mise en œuvre',
      'participation concertation',
      'participation "aa"',
      'participation information : "bb"',
      'calendrier 2024',
      'calendrier juin 2024',
      'calendrier 2023 à 2027',
      'calendrier "cc"',
      'calendrier en continu',
      'calendrier 3 fois par an',
      'calendrier 3 fois par an en mars, juin',
      'calendrier chaque trimestre',
      'calendrier chaque mois à partir de 2024',
      'calendrier { 2024 : "dd" }',
      'indicateurs "ee"',
      'indicateurs { processus "ff" }',
      'financements sans budget dédié',
      'financements à arbitrer par CCTC',
      'financements à mobiliser',
      'financements "gg"',
      'financements 18 000 €',
      'financements 18 000 € TTC',
      'financements { coût 3 € }',
      'gouvernance "hh"',
      'gouvernance "ii" { instance "jj" }',
      'gouvernance { instance "kk" présidée par CCTC }',
      'source "ss"',
      'sources "tt", "uu"',
      "répond à l'axe 1",
      'répond aux besoins 2, 5',
      'répond à orientations 3 de essai',
      'articulation avec "ll"',
      'articulation avec "mm" : "nn"',
      'relève de CLS',
      'relève de CLS et CTG',
      'reconduit action 1',
      'reconduit action 1 de essai',
      'actions liées 1',
      'actions liées 1, 1 de essai',
      'rubrique "oo" "pp"',
      'rubrique "qq" : « rr »',
      'sous-action 1.a "ss" { freins "tt" }',
    ],
  },
  {
    nom: 'lignes de financement',
    texte: (lignes) => avecActeurs(`financements {\n${lignes}\n}`),
    lire: (analyse) => sansTotaux(action(analyse)?.financements),
    lignes: [
      'coût 18 000 €',
      'coût 18 000 € TTC',
      'coût 3 M€ HT investissement',
      'coût 230 000 € par an',
      'coût 230 000 €/an',
      'coût 50 000 € sur 3 ans',
      'coût 50 000 € en 2024',
      'coût 50 000 € en 2024 à 2026',
      'coût 50 000 € en juin',
      'coût 50 000 € en juin 2024',
      'coût 10 € à 20 €',
      'coût entre 10 € et 20 €',
      'coût "travaux"',
      'coût 7 € pour "études"',
      'coût 9 € { 2024 : 4 € 2025 : 5 € }',
      'dont 80 000 €',
      'CCTC 12 000 €',
      'CCTC 12 000 € (acquis)',
      'CCTC 30 %',
      'ARS 6 000 € (demandé le 12/03/2024) en 2024 au titre du "FIR"',
      '"Mécène" 5 €',
      '"Mécène" 5 % (à mobiliser)',
      'autofinancement',
      'autofinancement 20 %',
      'autofinancement 2 000 €',
      'autofinancement 20 % de CCTC',
      'en nature',
      'en nature 15 000 €',
      'en nature de CCTC',
      'en nature 15 € de "Ville" pour "locaux"',
      'poste 0,5 ETP',
      'poste 0,5 ETP de CCTC',
      'poste 1 ETP : 40 000 €',
      'poste 1 ETP : 40 000 € par an',
      'enveloppe "A"',
      'enveloppe "B" 3 000 €',
      'enveloppe "C" de CCTC',
      'sources CCTC',
      'sources CCTC, "appels à projets"',
      'cofinancements possibles',
      'reste à mobiliser',
      'hors : "a"',
      'hors "b", "c"',
      'non chiffré : "d"',
      'non chiffré "e"',
      'précision "f"',
      'précisions : "g", "h"',
    ],
  },
  {
    nom: 'lignes du calendrier',
    texte: (lignes) => avecActeurs(`calendrier {\n${lignes}\n}`),
    lire: (analyse) => action(analyse)?.calendrier ?? {},
    lignes: [
      '2024 : "a"',
      '2024 : "b", "c"',
      'janvier à avril 2023 : "d"',
      'fin 2023 : jalon "e"',
      'juin 2024 : étape 2 "f" (en cours)',
      '2023-2027 : "g" (réalisée)',
      '3 fois par an en mars, juin, octobre : "h"',
      '3 fois par an en mars et juin 2024 : "i"',
      'chaque trimestre : "j"',
      'chaque trimestre à partir de 2024 : "k"',
      'au moins 2 fois par an : "l"',
      '2 à 3 fois par an : "m"',
      'étape "n"',
      'étape 4 "o"',
      'étape 5 (réalisée)',
      'jalon "p" (reportée)',
      'phase "q", "r"',
      '"plus tard" : "s"',
      'en continu : "t"',
      'd\'ici 2030 : "u"',
      'de mars à juin 2024 : "v"',
      'à partir de 2025 : "w"',
      'du 01/01/2023 au 31/12/2023 : "x"',
      '1er janvier 2024 : "y"',
      'le 2 mars 2024 : "z"',
      'T1 2024 : "aa"',
    ],
  },
  {
    nom: 'indicateurs',
    texte: (lignes) => avecActeurs(`indicateurs {\n${lignes}\n}`),
    lire: (analyse) => ({ liste: action(analyse)?.indicateurs ?? [] }),
    lignes: [
      'processus "a"',
      'processus nom "b"',
      'résultat "c" à l\'étape 2',
      'impact "d" { cible 3 }',
      'indicateur "e"',
      'indicateur source "f" { qualitatif }',
      'processus "g" à l\'étape 1 { cible 3 par an }',
    ],
  },
  {
    nom: "faits d'un indicateur",
    texte: (lignes) => avecActeurs(`indicateurs { résultat "a" {\n${lignes}\n} }`),
    lire: (analyse) => action(analyse)?.indicateurs?.[0] ?? {},
    lignes: [
      'unité "a"',
      'source "b"',
      'référence 0',
      'référence 0 en 2022',
      'référence 35 %',
      'cible 25',
      'cible 25 en 2024, 45 en 2027',
      'cible 3 par an',
      'cible au moins 60 %',
      'cible 2 à 3 par an',
      'cible "décision prise"',
      'cible "décision prise" en 2024',
      'cible 25 "élus"',
      'cible 25 "élus" en juin 2024',
      'cibles 1 en 2024, 2 en 2025',
      'cible environ 300',
      'cible 25 en 2024 ("hors été")',
      'relevé 11 400',
      'relevé environ 110 "agents" ("sans date")',
      'relevé 11 400 en 2024, 9 000 en 2023',
      'relevés "en cours"',
      'fréquence annuelle',
      'fréquence "à la demande"',
      'mesuré en N',
      'mesuré en N, N+2 et N+4',
      'responsable CCTC',
      'responsable "c" (pressenti)',
      'sens à la baisse',
      'sens à la hausse',
      'cumulatif',
      'non cumulatif',
      'qualitatif',
    ],
  },
  {
    nom: 'gouvernance',
    texte: (lignes) => avecActeurs(`gouvernance { instance "a" {\n${lignes}\n} }`),
    lire: (analyse) => action(analyse)?.gouvernance?.instances?.[0] ?? {},
    lignes: [
      'réunit CCTC',
      'réunit ARS, "b"',
      'réunit "c" (pressenti)',
      'rôle "d"',
      '2 fois par an',
      '2 fois par an en mars',
      'se réunit chaque mois',
      'en continu',
      '"à la demande"',
    ],
  },
  {
    nom: "ce qui entoure les fiches d'un contrat",
    texte: (lignes) => `${ACTEURS}contrat essai : CLS {\n${lignes}\n}\n`,
    lire: (analyse) => {
      const { identifiant: _, types: __, acteurs: ___, ...plan } = sansTotaux(analyse.contrats[0]?.plan);
      return plan;
    },
    lignes: [
      'génération 2',
      'période 2023 à 2027',
      'période 2024',
      'signataires CCTC',
      'signataires CCTC représentée par "le Président" (délibération du 14/12/2022), ARS',
      'signé le 15/06/2024',
      'signé le 15 juin 2024',
      'visas "a", "b"',
      'préambule "c"',
      'coordination "d"',
      'coordination { poste "e" 1 ETP de CCTC }',
      'évaluation "f"',
      'évaluation { quand 2025, 2027 par "g" }',
      'article 4 "Durée" « h »',
      'libellés { axe "Axe stratégique" }',
      'territoire',
      'territoire epci',
      'territoire epci 200066322',
      'territoire epci "i" { 8 communes }',
      'orientation 2 "j"',
      'orientations "k"',
      'diagnostic "l"',
      'diagnostic { date 2022 besoin 3 "m" }',
      'document prs "n"',
      'document prs2 "o" { site "p" }',
      'document prs3 "o" { date juillet 2018 auteurs "a", "b" }',
      'orientation "z"',
      'orientation 4 "z" { "aa", "bb" porteurs CCTC source "[1]" }',
      'orientation "z" { "aa" }',
      'orientation "z" { }',
      'succède à essai',
      'succède au essai, essai',
      'sources "q"',
      'commentaires "r"',
      "s'inscrit dans essai",
      'fondé sur essai',
      'description "s"',
      'pilotes CCTC',
      'axe 1 "t" { }',
      'objectif 1.1 "u" { }',
      'action 1 "v" { }',
      'objectif visé "w"',
      'objectifs visés "x"',
      'calendrier 2024',
      'lieux Moissac',
      'statut en cours',
      'participation aucune',
      'relève de CLS',
      'évaluation { description "y" }',
    ],
  },
  {
    nom: 'ce qui entoure une démarche',
    texte: (lignes) => `${ACTEURS}démarche essai {\n${lignes}\n}\n`,
    lire: (analyse) => sansTotaux({ ...analyse.demarches[0]?.plan, acteurs: undefined }),
    lignes: [
      'territoire epci',
      'territoire epci { habitants 3 }',
      'période 2015 à 2019',
      'période à partir de juillet 2021',
      'période juin 2020',
      '28/03/2017 : phase "a"',
      'juin 2020 : phase "b" { intervenants CCTC personne "c" participants "d", ARS }',
      '2019 : phase "e" { entendus "f" description "g" }',
      'phase "h"',
      'phase 2 "i", "j"',
      'évaluation "k"',
      'évaluation aucune',
      'évaluation aucune : "kk"',
      'évaluation { quand 2025 par "l" }',
      'orientation "m"',
      'orientations "n", "o"',
      'source "p"',
      'diagnostic { date 2019 constats "q", "r" besoin 1 "s" }',
      'cycle évaluation',
      'pilotes CCTC',
      'lieux Moissac',
    ],
  },
  {
    nom: 'ce qui entoure une fiche seule',
    texte: (lignes) => `${ACTEURS}fiche essai "Fiche" {\n${lignes}\n}\n`,
    lire: (analyse) => sansTotaux({ ...analyse.fiches[0]?.plan, acteurs: undefined }),
    lignes: [
      'période 2015 à 2019',
      'période mai 2024',
      'évaluation "a"',
      'évaluation { quand mai 2024 description "b" }',
      'cycle évaluation',
      'orientation 1 "c" { "d" }',
      'sources "e"',
      'calendrier 2024',
      'statut en cours',
    ],
  },
  {
    nom: "faits d'une orientation",
    texte: (lignes) => `${ACTEURS}contrat essai : CLS {\norientation 1 "a" {\n${lignes}\n}\n}\n`,
    lire: (analyse) => analyse.contrats[0]?.plan.orientations?.[0] ?? {},
    lignes: [
      'porteurs CCTC',
      'porteur "b" (pressenti)',
      'porteurs ARS service "c", "d" pour "e"',
      'source "[186]"',
      'sources "f", "g"',
    ],
  },
  {
    nom: "faits d'un document",
    texte: (lignes) => `contrat essai : CLS {\ndocument a "A" {\n${lignes}\n}\n}\n`,
    lire: (analyse) => analyse.contrats[0]?.plan.documents?.[0] ?? {},
    lignes: ['date juillet 2018', 'auteur "AdCF"', 'auteurs "AdCF", "France urbaine"'],
  },
  {
    nom: 'lignes de la coordination',
    texte: (lignes) => `${ACTEURS}contrat essai : CLS {\ncoordination {\n${lignes}\n}\n}\n`,
    lire: (analyse) => analyse.contrats[0]?.plan.coordination ?? {},
    lignes: [
      'poste "a"',
      'poste 1 ETP',
      'poste "b" 0,5 ETP de CCTC',
      'postes 2 ETP personne "c"',
      'poste de CCTC',
      'description "d"',
    ],
  },
  {
    nom: 'territoire',
    texte: (lignes) => `contrat essai : CLS {\nterritoire epci {\n${lignes}\n}\n}\n`,
    lire: (analyse) => analyse.contrats[0]?.plan.territoire ?? {},
    lignes: [
      'habitants 40 239',
      'habitants 40 239 en 2019',
      'habitants environ 4 500',
      'habitants environ 4 500 en 2019',
      'créé en 1992',
      'créée le 01/01/2017',
      'créé le 1er janvier 2017',
      'issu de "CC A", "CC B"',
      'issue de "CC A"',
      'siège "Laguiole"',
      'siège 12119',
      'siège Laguiole',
      '8 communes',
      '8 communes en 2019',
      'départements "59", "62"',
      'communes 82033, "a"',
      'communes Moissac',
      'description "b"',
      'siren 200066322',
    ],
  },
  {
    nom: 'acteurs',
    texte: (lignes) => `acteurs {\n${lignes}\n}\n`,
    lire: (analyse) => ({ liste: analyse.acteurs }),
    lignes: [
      'A : epci',
      'B : epci "b"',
      'C : epci "c" siren 200066322',
      'D : epci siret 200 066 322 00012',
      'E : ars { site "e" contact "f" }',
      'F : instance "g" siren 200 066 322 { siret 20006632200012 }',
    ],
  },
  {
    nom: 'relevés',
    texte: (lignes) =>
      `contrat essai : CLS { action 1 "a" { } }\nsuivi 2024 de essai { action 1 en cours {\n${lignes}\n} }\n`,
    lire: (analyse) => analyse.suivis[0]?.actions[0] ?? {},
    lignes: [
      'nb = 3',
      '"Libellé" = 21',
      '"Libellé" = 21 ("deux")',
      'nb = 60 %',
      'nb = 3 par an',
      'nb = 2 à 3',
      'nb = "décidé"',
      'nb = au moins 3',
      'nb = environ 3',
      'dépensé 2 400 €',
      'dépensé 2 400 € TTC',
      'commentaire "c"',
    ],
  },
  {
    nom: "demandes d'un modèle",
    texte: (lignes) => `modèle M "m" {\n${lignes}\n}\n`,
    lire: (analyse) => analyse.modeles[0] ?? {},
    lignes: [
      'source "a"',
      'version "1"',
      'valable 2024 à 2027',
      'exige pilotes, public',
      'exige signataire de type ars, collectivité',
      'recommande au plus 5 ans',
      'recommande au moins 2 indicateurs selon "IGAS"',
      'suggère participation',
      'exige coût si investissement',
      'exige pilotes si coût dépasse 3 € et relève de CLS',
      'thèmes "b", "c"',
      'publics "d"',
      'chaque action { exige freins }',
      'exige référent élu',
      "exige maître d'ouvrage",
      'exige objectifs',
    ],
  },
];

/** What two lines say together is what they say apart: their lists one after the other, the first of what is said once. */
function reunir(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (a && b && typeof a === 'object' && typeof b === 'object' && !Array.isArray(a) && !Array.isArray(b)) {
    const resultat: Record<string, unknown> = { ...(a as object) };
    for (const [cle, valeur] of Object.entries(b))
      resultat[cle] = cle in resultat ? reunir(resultat[cle], valeur) : valeur;
    return resultat;
  }
  return a;
}

/** Where a thing is said once, the second saying is told (`texte/…-repetee`), not misread. */
const REPETITION = /écrite deux fois|est dit deux fois|déjà déclaré ailleurs/;

describe.each(BLOCS)('deux lignes de suite ($nom)', ({ lignes, texte, lire }) => {
  const analyserLignes = (source: string) => {
    const analyse = analyser(source);
    const constats = souligne(source, analyse).filter(
      (dit) => !/n'existe pas dans|n'est pas une période complète/.test(dit),
    );
    return { constats, lu: lire(analyse) };
  };
  const seules = new Map(lignes.map((ligne) => [ligne, analyserLignes(texte(ligne))]));

  it.each(lignes)('%s', (premiere) => {
    expect(seules.get(premiere)?.constats).toEqual([]);
    const differences: string[] = [];
    for (const seconde of lignes) {
      const { constats, lu } = analyserLignes(texte(`${premiere}\n${seconde}`));
      if (constats.some((dit) => !REPETITION.test(dit)))
        differences.push(`${premiere} ⏎ ${seconde} : ${constats.join(' ; ')}`);
      else if (constats.length === 0) {
        const voulu = reunir(seules.get(premiere)?.lu, seules.get(seconde)?.lu);
        if (!memes(lu, voulu))
          differences.push(`${premiere} ⏎ ${seconde} :\n  ${JSON.stringify(lu)}\n  ${JSON.stringify(voulu)}`);
      }
    }
    expect(differences).toEqual([]);
  });
});

/** @returns true when two values are the same, whatever the order of their keys. */
function memes(a: unknown, b: unknown): boolean {
  const trier = (_: string, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
      : v;
  return JSON.stringify(a, trier) === JSON.stringify(b, trier);
}

/** Pairs that no grammar can tell apart: the second line is refused, never taken in silence for the end of the first. */
describe('deux lignes de suite dont la seconde est refusée', () => {
  it.each([
    ['calendrier {', 'étape 3', '"plus tard" : "s"', '}'],
    ['calendrier {', 'juin 2024 : étape 2', '"plus tard" : "s"', '}'],
  ])('%s %s ⏎ %s %s', (debut, premiere, seconde, fin) => {
    expect(fautes(fiche(`${debut}\n${premiere}\n${seconde}\n${fin}`))).not.toEqual([]);
  });
});

describe("une étape sans libellé ne prend pas l'année de la ligne suivante pour son numéro", () => {
  it('jalon ⏎ 2024 : "a"', () => {
    const lue = action(analyser(fiche('calendrier {\n15/06/2024 : jalon\n2024 : "a"\n}')));
    expect(lue?.calendrier?.entrees).toMatchObject([{ nature: 'jalon', libelles: [] }, { libelles: ['a'] }]);
  });
});

describe('un texte ne se rattache à rien', () => {
  it.each([
    ['freins "a"\n‹"b"›', ['a']],
    ['freins "a" ‹"b"›', ['a']],
    ['pilotes "x"\n‹"note"›\nfreins "a"', ['a']],
    ['statut en cours ‹"x"›\nfreins "a"', ['a']],
    ['calendrier 2024 ‹"x"›\nfreins "a"', ['a']],
    ['financements à mobiliser ‹"x"›\nfreins "a"', ['a']],
    ['source "[1]"\n‹"b"›\nfreins "a"', ['a']],
  ])('%s', (lignes, freins) => {
    const { texte, endroits } = marques(fiche(lignes));
    const analyse = analyser(texte);
    expect(souligne(texte, analyse)).toEqual([
      `${endroits[0]?.mots}: Ce texte ne se rattache à rien : il manque une virgule avant lui, ou le nom de la rubrique à laquelle il appartient.`,
    ]);
    expect(action(analyse)?.freins).toEqual(freins);
  });
});

/** Two fiches; the first holds the lines. */
const deuxFiches = (lignes: string) => `contrat essai : CLS "Contrat" {
  action 1 "Une" {
${lignes}
  }

  action 2 "Deux" {
    description « Intacte. »
    freins "Budget"
  }
}
`;
const DEUX = { numero: '2', titre: 'Deux', description: 'Intacte.', freins: ['Budget'] };

/** @returns the fiches read, and the faults told at the marks. */
function lireDeux(lignes: string) {
  const { texte, endroits } = marques(deuxFiches(lignes));
  const analyse = analyser(texte);
  return {
    fautes: souligne(texte, analyse),
    actions: analyse.contrats[0]?.plan.actions ?? [],
    endroits,
    analyse,
  };
}

describe('un texte n’est pas fermé', () => {
  const GUILLEMET = "«: Ce texte n'est pas fermé : il manque « » ». Ajoutez-le à la fin du texte.";

  it.each([
    ['description ‹«› Le projet\n    freins "a"', { description: 'Le projet', freins: ['a'] }],
    [
      'description ‹«›\n      Le projet,\n      sur deux lignes.\n    freins "a"',
      { description: 'Le projet,\nsur deux lignes.', freins: ['a'] },
    ],
    [
      'description ‹«› Le « projet » sans fin\n    freins « a »',
      { description: 'Le « projet » sans fin', freins: ['a'] },
    ],
    ['description ‹«› Le projet', { description: 'Le projet' }],
    ['freins "a"\n    indicateurs { processus ‹«› Réunions\n    }', { freins: ['a'] }],
  ])('« : une erreur, à sa place, et les autres fiches gardent leur contenu (%#)', (lignes, lues) => {
    const { fautes: dites, actions, analyse, endroits } = lireDeux(lignes);
    expect(dites).toEqual([GUILLEMET]);
    expect(analyse.constats.find(({ regle }) => regle === 'syntaxe')?.endroit).toMatchObject({
      debut: endroits[0]?.debut,
    });
    expect(actions[0]).toMatchObject(lues);
    expect(actions[1]).toEqual(DEUX);
  });

  it('" : une erreur, à sa place, et le texte s’arrête à la fin de la ligne', () => {
    const { fautes: dites, actions } = lireDeux('description ‹"›Le projet\n    freins "a"');
    expect(dites).toEqual([
      '": Ce texte n\'est pas fermé : il manque " avant la fin de la ligne. Un texte de plusieurs lignes s\'écrit entre « et ».',
    ]);
    expect(actions).toEqual([{ numero: '1', titre: 'Une', description: 'Le projet', freins: ['a'] }, DEUX]);
  });

  it('un » seul est dit', () => {
    expect(lireDeux('freins "a" »').fautes).toEqual(["»: Ce « » » ferme un texte qui n'est pas ouvert."]);
  });
});

describe('un mot mal écrit', () => {
  it.each([
    ['financements { ‹cout› 18 000 € }', 'Acteur « cout » inconnu. Vouliez-vous dire le mot « coût » ?'],
    ['financements { ‹dond› 18 000 € }', 'Acteur « dond » inconnu. Vouliez-vous dire le mot « dont » ?'],
    [
      'indicateurs { ‹resultat› "x" }',
      '« resultat » est inconnu dans les indicateurs. Vouliez-vous dire « résultat » ?',
    ],
    [
      '‹partenires› "x"',
      '« partenires » est inconnu dans une action. Vouliez-vous dire « partenaires » ou « partenaire » ?',
    ],
    [
      'indicateurs { processus "x" { ‹cibel› 3 } }',
      '« cibel » est inconnu dans un indicateur. Vouliez-vous dire « cible » ?',
    ],
    [
      'pilote "A" (‹presenti›)',
      '« presenti » ne convient pas après « ( ». Vouliez-vous dire « pressenti » ou « pressentie » ?',
    ],
    ['statut ‹realisee›', '« realisee » ne convient pas après « statut ». Vouliez-vous dire « réalisée » ?'],
  ])('%s', (lignes, message) => {
    const { fautes: dites, actions, endroits } = lireDeux(lignes);
    expect(dites).toEqual([`${endroits[0]?.mots}: ${message}`]);
    expect(actions[1]).toEqual(DEUX);
  });
});

describe('une accolade manque', () => {
  it.each([
    ['action', '    freins "a"', "l'action", { freins: ['a'] }],
    [
      'indicateurs',
      '    freins "a"\n    indicateurs { processus "b"\n  }',
      "l'action",
      { freins: ['a'], indicateurs: [{ libelle: 'b' }] },
    ],
    [
      'un indicateur',
      '    indicateurs { processus "b" { cible 3\n  } }',
      "l'action",
      { indicateurs: [{ libelle: 'b', cibles: [{ nombre: 3 }] }] },
    ],
    [
      'calendrier',
      '    calendrier { 2024 : "b"\n  }',
      "l'action",
      { calendrier: { entrees: [{ libelles: ['b'] }] } },
    ],
    [
      'financements',
      '    financements { coût 3 €\n  }',
      "l'action",
      { financements: { couts: [{ montant: { euros: 3 } }] } },
    ],
    ['objectifs visés', '    objectifs visés { 1 "b"\n  }', "l'action", { objectifsVises: [{ texte: 'b' }] }],
    [
      'gouvernance',
      '    gouvernance { instance "b"\n  }',
      "l'action",
      { gouvernance: { instances: [{ titre: 'b' }] } },
    ],
  ])('%s { : la fiche suivante est gardée', (_, lignes, ouvert, lues) => {
    const texte = deuxFiches(lignes).replace(/\n {2}\}\n\n/, '\n\n');
    const analyse = analyser(texte);
    expect(souligne(texte, analyse)).toEqual([
      `action: Il manque « } » avant « action », pour fermer ${ouvert} : « action » ne peut pas s'y trouver.`,
    ]);
    expect(analyse.contrats[0]?.plan.actions[0]).toMatchObject(lues);
    expect(analyse.contrats[0]?.plan.actions[1]).toEqual(DEUX);
  });

  it.each([
    ['indicateurs', 'indicateurs { processus "b"', 'les indicateurs'],
    ['un indicateur', 'indicateurs { processus "b" { cible 3', "l'indicateur"],
    ['calendrier', 'calendrier { 2024 : "b"', 'le calendrier'],
    ['financements', 'financements { coût 3 €', 'les financements'],
    ['gouvernance', 'gouvernance { instance "b"', 'la gouvernance'],
    ['objectifs visés', 'objectifs visés { 1 "b"', 'les objectifs visés'],
  ])('%s { : les rubriques qui suivent sont gardées', (_, lignes, ouvert) => {
    const { fautes: dites, actions } = lireDeux(`    ${lignes}\n    freins "a"`);
    expect(dites[0]).toBe(
      `freins: Il manque « } » avant « freins », pour fermer ${ouvert} : « freins » ne peut pas s'y trouver.`,
    );
    expect(actions[0]?.freins).toEqual(['a']);
    expect(actions[1]).toEqual(DEUX);
  });
});

describe('une accolade est de trop', () => {
  it('à la fin du texte', () => {
    const texte = `${deuxFiches('')}}\n`;
    expect(fautes(texte)).toEqual([
      '}: Cette accolade « } » est de trop : tout ce qui était ouvert est déjà fermé.',
    ]);
  });

  it('au milieu : les fiches suivantes, rangées plus haut, gardent leur contenu', () => {
    const texte = `contrat essai : CLS { axe 1 "A" { objectif 1.1 "O" {
      action 1.1.1 "Une" { freins "a" } }
      action 1.1.2 "Deux" { freins "b" }
    }
    objectif 1.2 "P" { action 1.2.1 "Trois" { freins "c" } }
  } }`;
    const analyse = analyser(texte);
    expect(souligne(texte, analyse)).toEqual([
      '}: Cette accolade « } » est de trop : tout ce qui était ouvert est déjà fermé.',
    ]);
    expect(JSON.stringify(analyse.contrats[0]?.plan)).toMatch(/"a".*"c".*|"b"/);
    expect(
      ['"a"', '"b"', '"c"'].filter((frein) => JSON.stringify(analyse.contrats[0]?.plan).includes(frein)),
    ).toHaveLength(3);
  });
});

describe('une virgule manque, ou autre chose est à sa place', () => {
  const POINT = (mot: string) =>
    `${mot}: « ${mot} » n'a pas de sens ici : les valeurs d'une liste sont séparées par des virgules, et rien ne suit la dernière.`;

  it.each([
    ['freins "a" ‹.› "b"', [POINT('.')]],
    ['freins "a" ‹;› "b"', [POINT(';')]],
    ['freins "a"‹.›', [POINT('.')]],
    [
      'pilotes CCTC ‹ARS›',
      [
        'ARS: « ARS » ne se rattache à rien après « CCTC » : il manque sans doute une virgule avant lui, ou des guillemets autour.',
      ],
    ],
    [
      'pilotes "a", ‹freins› "b"',
      ['freins: Il manque un nom ou un texte entre guillemets après « , » ; « freins » ne convient pas.'],
    ],
    [
      'indicateurs { processus "x" { cible 25 ‹élus› en 2024 } }',
      [
        'élus: « élus » ne se rattache à rien après « 25 » : il manque sans doute une virgule avant lui, ou des guillemets autour.',
      ],
    ],
  ])('%s', (lignes, dites) => {
    const lu = lireDeux(lignes);
    expect(lu.fautes).toEqual(dites);
    expect(lu.actions[1]).toEqual(DEUX);
  });
});
