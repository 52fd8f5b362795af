/** What people really type: accents, spaces, quotes, apostrophes, words that are also names. */
import { describe, expect, it } from 'vitest';
import { analyser, fiche, marques, souligne } from '../banc.js';

/** @returns what the fiche of these lines says, after checking that nothing in it is at fault. */
function lire(lignes: string) {
  const texte = fiche(lignes);
  const analyse = analyser(texte);
  expect(souligne(texte, analyse)).toEqual([]);
  const {
    numero: _,
    titre: __,
    ...rubriques
  } = analyse.contrats[0]?.plan.actions[0] ?? { numero: '', titre: '' };
  return rubriques;
}

const nfd = (texte: string) => texte.normalize('NFD');
const nfc = (texte: string) => texte.normalize('NFC');

describe('accents composés ou décomposés', () => {
  const texte = `acteurs { Mutualité-française : mutuelle "Mutualité française" }
contrat essai : CLS "Contrat" {
  période 2023 à 2027
  action 1 "Prévention" {
    pilotes Mutualité-française
    thèmes "Santé"
    référent élu "La maire"
    calendrier { février à août 2024 : étape 1 "Été" (réalisée) }
    indicateurs { résultat élus-formés "Élus formés" { unité "élus"  fréquence annuelle } }
    financements { coût 3 € }
  }
}
`;

  it('les deux écritures donnent le même contrat', () => {
    const compose = analyser(nfc(texte));
    const decompose = analyser(nfd(texte));
    expect(souligne(nfc(texte), compose)).toEqual([]);
    expect(souligne(nfd(texte), decompose)).toEqual([]);
    expect(JSON.stringify(decompose.contrats[0]?.plan)).toBe(JSON.stringify(compose.contrats[0]?.plan));
  });

  it('un nom déclaré d’une façon et écrit de l’autre est le même nom', () => {
    const mele = texte.replace('pilotes Mutualité-française', nfd('pilotes Mutualité-française'));
    const analyse = analyser(mele);
    expect(souligne(mele, analyse)).toEqual([]);
    expect(analyse.contrats[0]?.plan.actions[0]?.pilotes).toEqual([{ acteur: nfc('Mutualité-française') }]);
  });

  it('les mots soulignés sont à leur place, même décomposés', () => {
    const { texte: faux, endroits } = marques(nfd(fiche('    thèmes "Santé"\n    ‹resumé› "x"')));
    const { endroit } = analyser(faux).constats.find(({ regle }) => regle === 'syntaxe') ?? {};
    expect(endroit).toMatchObject({ debut: endroits[0]?.debut, fin: endroits[0]?.fin });
  });
});

describe('nombres', () => {
  it.each([
    ['espace', '18 000 €'],
    ['espace insécable', '18\u00a0000\u00a0€'],
    ['espace fine insécable', '18\u202f000\u202f€'],
    ['sans espace', '18000€'],
    ['en toutes lettres', '18 000 euros'],
    ['milliers', '18 k€'],
  ])('18 000 € : %s', (_, montant) => {
    expect(lire(`financements { coût ${montant} }`).financements?.couts).toEqual([
      { montant: { euros: 18_000 } },
    ]);
  });

  it.each([
    ['1 234,56 €', 1234.56],
    ['0,5 €', 0.5],
    ['3 M€', 3_000_000],
    ['12.5 M€', 12_500_000],
    ['2 Md€', 2_000_000_000],
    ["3 millions d'euros", 3_000_000],
    ['3 millions d’euros', 3_000_000],
    ['1 million d’euros', 1_000_000],
    ["1,5 milliard d'euros", 1_500_000_000],
    ['2024 €', 2024],
    ['2000 €', 2000],
    ['2 000 €', 2000],
  ])('%s', (ecrit, euros) => {
    expect(lire(`financements { coût ${ecrit} }`).financements?.couts).toEqual([{ montant: { euros } }]);
  });

  it('des milliers ne passent pas à la ligne', () => {
    expect(lire('lieux 82\n    priorité haute').lieux).toEqual([{ code: '82' }]);
    const { couts } =
      lire('financements { coût 90 000 € { 2024 : 90 €\n 2025 : 150 € } }').financements ?? {};
    expect(couts?.[0]?.parAnnee?.map(({ montant }) => montant.euros)).toEqual([90, 150]);
  });

  it('« 230 000 €/an » et « 230 000 € par an » sont la même chose', () => {
    expect(lire('financements { coût 230 000 €/an }')).toEqual(
      lire('financements { coût 230 000 € par an }'),
    );
  });

  it('« 0.5 ETP » et « 0,5 ETP » sont la même chose', () => {
    expect(lire('financements { poste 0.5 ETP }')).toEqual(lire('financements { poste 0,5 ETP }'));
    expect(lire('financements { poste 0.5 ETP }').financements?.contributions).toEqual([
      { type: 'poste', etp: 0.5 },
    ]);
  });

  it('un nombre de 400 chiffres est dit illisible, sans exception', () => {
    const chiffres = '9'.repeat(400);
    const texte = fiche(`financements { coût ${chiffres} € }`);
    expect(souligne(texte, analyser(texte))).toEqual([
      `${chiffres} €: Le montant « ${'9'.repeat(37)}… » n'est pas lisible, ou dépasse mille milliards d'euros.`,
    ]);
  });
});

describe('dates et périodes', () => {
  it.each([
    ['1er janvier 2024', { debut: '2024-01-01', fin: '2024-01-01' }],
    ['le 1er janvier 2024', { debut: '2024-01-01', fin: '2024-01-01' }],
    ['15 juin 2024', { debut: '2024-06-15', fin: '2024-06-15' }],
    ['15/06/2024', { debut: '2024-06-15', fin: '2024-06-15' }],
    ['2024-06-15', { debut: '2024-06-15', fin: '2024-06-15' }],
    ['2024', { debut: '2024-01-01', fin: '2024-12-31' }],
    ['juin 2024', { debut: '2024-06-01', fin: '2024-06-30' }],
    ['Juin 2024', { debut: '2024-06-01', fin: '2024-06-30' }],
    ['janvier à avril 2023', { debut: '2023-01-01', fin: '2023-04-30' }],
    ['de janvier à avril 2023', { debut: '2023-01-01', fin: '2023-04-30' }],
    ['T1 2024', { debut: '2024-01-01', fin: '2024-03-31' }],
    ['T1\u00a02024', { debut: '2024-01-01', fin: '2024-03-31' }],
    ['S2 2024', { debut: '2024-07-01', fin: '2024-12-31' }],
    ['début 2024', { debut: '2024-01-01', fin: '2024-03-31' }],
    ['mi-2024', { debut: '2024-05-01', fin: '2024-08-31' }],
    ['mi-février 2024', { debut: '2024-02-11', fin: '2024-02-20' }],
    ['fin 2023', { debut: '2023-10-01', fin: '2023-12-31' }],
    ['printemps 2023', { debut: '2023-04-01', fin: '2023-06-30' }],
    ['2023 à 2027', { debut: '2023-01-01', fin: '2027-12-31' }],
    ['2023-2027', { debut: '2023-01-01', fin: '2027-12-31' }],
    ['2023–2027', { debut: '2023-01-01', fin: '2027-12-31' }],
    ['2023/2027', { debut: '2023-01-01', fin: '2027-12-31' }],
    ['du 01/01/2023 au 31/12/2027', { debut: '2023-01-01', fin: '2027-12-31' }],
    ['à partir de 2024', { debut: '2024-01-01' }],
    ['à partir du 15/06/2024', { debut: '2024-06-15' }],
    ["à partir d'avril 2024", { debut: '2024-04-01' }],
    ['à partir d’avril 2024', { debut: '2024-04-01' }],
    ['dès 2024', { debut: '2024-01-01' }],
    ['depuis juin 2024', { debut: '2024-06-01' }],
    ["d'ici 2030", { fin: '2030-12-31' }],
    ['d’ici 2030', { fin: '2030-12-31' }],
    ["jusqu'au 31/12/2028", { fin: '2028-12-31' }],
    ['jusqu’en 2028', { fin: '2028-12-31' }],
  ])('%s', (ecrit, jours) => {
    const { libelle, ...lus } = lire(`calendrier ${ecrit}`).calendrier?.periode ?? { libelle: '' };
    expect(lus).toEqual(jours);
    expect(lire(`calendrier ${libelle}`).calendrier?.periode).toEqual({ ...jours, libelle });
  });

  it.each([
    ['31/02/2024', "31/02/2024: La date « 31/02/2024 » n'existe pas dans le calendrier."],
    [
      '05/03/24',
      "05/03/24: La date « 05/03/24 » n'a que deux chiffres pour l'année ; elle est lue jour/mois/20xx.",
    ],
    [
      '15.06.2024',
      '15.06.2024: La date « 15.06.2024 » est écrite avec des points, comme un numéro de fiche.',
    ],
    ['juin', "juin: « juin » n'est pas une période complète : il manque sans doute l'année."],
  ])('%s', (ecrit, dit) => {
    const texte = fiche(`calendrier ${ecrit}`);
    expect(souligne(texte, analyser(texte))).toEqual([dit]);
  });
});

describe('textes', () => {
  it.each([
    ['"un \\"mot\\" cité"', 'un "mot" cité'],
    ['« un "mot" cité, l’apostrophe \' »', 'un "mot" cité, l’apostrophe \''],
    ['“un mot”', 'un mot'],
    ['« dehors « dedans » dehors »', 'dehors « dedans » dehors'],
    ['« a « b « c » d » e »', 'a « b « c » d » e'],
    ['« un \\« seul et un \\» seul »', 'un « seul et un » seul'],
    ['"une barre \\\\ oblique"', 'une barre \\ oblique'],
    ['"// pas un commentaire"', '// pas un commentaire'],
    ['« /* pas un */ commentaire »', '/* pas un */ commentaire'],
    ['"Cœur d’œuvre, Œil"', 'Cœur d’œuvre, Œil'],
    [
      '«\n      Première ligne.\n        En retrait.\n\n      Second paragraphe.\n    »',
      'Première ligne.\n  En retrait.\n\nSecond paragraphe.',
    ],
    ['"\u00a0entouré\u202f"', 'entouré'],
  ])('%s', (ecrit, lu) => {
    expect(lire(`description ${ecrit}`).description).toBe(lu);
  });

  it('CRLF et LF donnent le même contrat', () => {
    const lf = 'description «\n  Un.\n\n  Deux.\n»\nfreins "a" // fin\npilotes "b"';
    expect(lire(lf.replace(/\n/g, '\r\n'))).toEqual(lire(lf));
  });

  it('une marque d’ordre des octets, en tête ou au milieu, ne gêne pas', () => {
    const texte = `\ufeff${fiche('freins "a"\n\ufefffacilitateurs "b"')}`;
    const analyse = analyser(texte);
    expect(souligne(texte, analyse)).toEqual([]);
    expect(analyse.contrats[0]?.plan.actions[0]).toMatchObject({ freins: ['a'], facilitateurs: ['b'] });
  });
});

describe('mots', () => {
  it('les apostrophes droite et courbe se valent', () => {
    expect(lire('maître d’ouvrage "A"')).toEqual(lire('maître d\'ouvrage "A"'));
    expect(lire('indicateurs { processus "p" à l’étape 2 }')).toEqual(
      lire('indicateurs { processus "p" à l\'étape 2 }'),
    );
    expect(lire('calendrier d’ici 2030')).toEqual(lire("calendrier d'ici 2030"));
  });

  it('« mise en œuvre » et « mise en oeuvre » se valent', () => {
    expect(lire('cycle mise en œuvre')).toEqual({ cycle: 'mise-en-oeuvre' });
    expect(lire('cycle mise en oeuvre')).toEqual({ cycle: 'mise-en-oeuvre' });
  });

  it('une rubrique peut commencer par une capitale', () => {
    expect(lire('Pilotes "A"\nEffets attendus "B"\nCalendrier { Étape "C" }')).toEqual({
      effetsAttendus: ['B'],
      pilotes: [{ texte: 'A' }],
      calendrier: { entrees: [{ nature: 'etape', libelles: ['C'] }] },
    });
  });

  it('la capitale ne change rien à ce qui est dit', () => {
    const lignes = [
      'Statut en cours',
      'Priorité haute',
      'Objectifs visés "a"',
      'Lieux "b"',
      'Participation Concertation : "c"',
      'Calendrier { Janvier à Avril 2023 : Étape 1 "d" (Réalisée)  Chaque Mois : "e"  Renouvelé chaque Année }',
      'Indicateurs { Résultat x "f" { Unité "g"  Référence 0 En 2022  Cible Au moins 3 Par An  Fréquence Annuelle  Mesuré en N  Sens à la Baisse  Non cumulatif  Qualitatif } }',
      'Financements { Coût 3 € Investissement  Dont 2 € Fonctionnement  Hors : "h"  Non chiffré : "i"  Autofinancement 20 %  Cofinancements possibles  Reste à mobiliser }',
    ];
    const minuscules = lignes.map((ligne) =>
      ligne.replace(/(?<!")\p{Lu}(?=\p{Ll})/gu, (lettre) => lettre.toLowerCase()),
    );
    expect(lire(lignes.join('\n'))).toEqual(lire(minuscules.join('\n')));
    expect(lire(lignes.join('\n')).indicateurs?.[0]).toMatchObject({
      unite: 'g',
      frequence: 'annuelle',
      qualitatif: true,
      cumulatif: false,
    });
  });

  it.each([
    'instance',
    'epci',
    'source',
    'mars',
    'site',
    'Mars',
    'T1',
    'S2',
    'mi-temps',
    'an',
    'contact',
    'versé',
  ])('« %s » peut nommer un acteur', (nom) => {
    const texte = `acteurs { ${nom} : ${nom} "Un acteur" }\n${fiche(`pilotes ${nom}, "autre"\nfreins "x"`)}`;
    const analyse = analyser(texte);
    expect(souligne(texte, analyse)).toEqual([]);
    expect(analyse.contrats[0]?.plan.actions[0]?.pilotes).toEqual([{ acteur: nom }, { texte: 'autre' }]);
  });

  it.each(['public', 'action', 'coût', 'pilotes', 'freins', 'cycle', 'calendrier'])(
    '« %s » ne peut pas nommer un acteur',
    (nom) => {
      const texte = fiche(`pilotes ${nom}`);
      expect(souligne(texte, analyser(texte))[0]).toBe(
        `${nom}: Il manque un nom ou un texte entre guillemets après « pilotes » ; « ${nom} » ne convient pas.`,
      );
    },
  );
});

describe('numéros d’identification', () => {
  it.each([
    ['siren 200066322', { siren: '200066322' }],
    ['siren 200 066 322', { siren: '200066322' }],
    ['siren 200\u00a0066\u00a0322', { siren: '200066322' }],
    ['siret 20006632200012', { siret: '20006632200012' }],
    ['siret 200 066 322 00012', { siret: '20006632200012' }],
    ['siren 200 066 322 siret 200 066 322 00012', { siren: '200066322', siret: '20006632200012' }],
  ])('%s', (ecrit, lu) => {
    const texte = `acteurs { CC : epci "Une CC" ${ecrit} }`;
    const analyse = analyser(texte);
    expect(souligne(texte, analyse)).toEqual([]);
    expect(analyse.acteurs).toEqual([{ identifiant: 'CC', type: 'epci', nom: 'Une CC', ...lu }]);
  });
});
