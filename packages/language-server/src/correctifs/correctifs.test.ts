/** What fixes write: the lines that go and those that come. */
import { describe, expect, it } from 'vitest';
import { appliquer, correctifsDeRegle, difference, lire, ouvrirBanc } from './banc.js';

const fiche = (lignes: readonly string[]) =>
  `contrat essai : CLS "Contrat fictif" {\n  période 2023 à 2027\n\n  axe 1 "Axe" {\n    objectif 1.1 "Objectif" {\n      action 1.1.1 "Essai" {\n${lignes.map((l) => (l ? `        ${l}` : l)).join('\n')}\n      }\n    }\n  }\n}\n`;

const modele = (demandes: string, lignes: readonly string[], acteur = 'CCTC : epci') =>
  `acteurs {\n  ${acteur}\n}\n\nmodèle M { ${demandes} }\n\ncontrat e : M "E" {\n${lignes.join('\n')}\n}\n`;

describe.each<[regle: string, genre: string, texte: string, lignes: string[]]>([
  [
    'indicateurs/processus-manquant',
    'ajouter',
    fiche([
      'indicateurs {',
      '  // le principal',
      '  résultat "Élus formés" { cible 25 en 2027 } // à revoir',
      '}',
    ]),
    ['+          processus "À compléter"'],
  ],
  [
    'indicateurs/resultat-manquant',
    'ajouter',
    fiche(['indicateurs { processus "Sessions" } // bref']),
    [
      '-        indicateurs { processus "Sessions" } // bref',
      '+        indicateurs {',
      '+          processus "Sessions"',
      '+          résultat "À compléter"',
      '+        } // bref',
    ],
  ],
  [
    'indicateurs/resultat-manquant',
    'ajouter',
    [
      'contrat essai : CLS "Contrat fictif" {\r',
      '  période 2023 à 2027\r',
      '\r',
      '  axe 1 "Axe" {\r',
      '    objectif 1.1 "Objectif" {\r',
      '      action 1.1.1 "Essai" {\r',
      '        indicateurs { processus "Sessions" }\r',
      '      }\r',
      '    }\r',
      '  }\r',
      '}\r',
      '',
    ].join('\n'),
    [
      '-        indicateurs { processus "Sessions" }\r',
      '+        indicateurs {\r',
      '+          processus "Sessions"\r',
      '+          résultat "À compléter"\r',
      '+        }\r',
    ],
  ],
  [
    'publics/public-manquant',
    'ajouter',
    [
      'contrat essai : CLS "Essai" { action 1 "Une" { pilotes "A" } action 2 "Deux" { freins "b"',
      ' description "a" } }',
    ].join('\n'),
    [
      '-contrat essai : CLS "Essai" { action 1 "Une" { pilotes "A" } action 2 "Deux" { freins "b"',
      '+contrat essai : CLS "Essai" { action 1 "Une" { pilotes "A"',
      '+  public "À compléter"',
      '+} action 2 "Deux" { freins "b"',
    ],
  ],
  [
    'publics/public-manquant',
    'ajouter',
    fiche(['description "x y z" // note', '', '// avant', 'freins "b"']),
    ['+        public "À compléter"'],
  ],
  [
    'indicateurs/cible-incomplete',
    'completer',
    fiche(['indicateurs { résultat "Élus formés" { cible 25, 45 en 2027 } }']),
    [
      '-        indicateurs { résultat "Élus formés" { cible 25, 45 en 2027 } }',
      '+        indicateurs {',
      '+          résultat "Élus formés" { unité "À compléter"  cible 25 en 2027, 45 en 2027  source "À compléter" }',
      '+        }',
    ],
  ],
  [
    'indicateurs/cible-manquante',
    'cible',
    fiche(['indicateurs {', '  processus "Sessions"', '  résultat "Élus formés" { unité "élus" }', '}']),
    [
      '-          résultat "Élus formés" { unité "élus" }',
      '+          résultat "Élus formés" { unité "élus"  cible "À compléter" en 2027 }',
    ],
  ],
  [
    'financements/cout-partiel',
    'reste',
    fiche(['financements {', '  coût 18 000 € TTC', '  autofinancement 12 000 € // acquis', '}']),
    ['+          reste à mobiliser'],
  ],
  [
    'financements/cout-non-couvert',
    'reste',
    fiche(['financements 3 M€ HT investissement']),
    [
      '-        financements 3 M€ HT investissement',
      '+        financements {',
      '+          coût 3 M€ HT investissement',
      '+          reste à mobiliser',
      '+        }',
    ],
  ],
  [
    'financements/somme-differente',
    'cout',
    fiche(['financements {', '  coût 18 000 € HT', '  "A" 12 000 € (acquis)', '  "B" 8 000 €', '}']),
    ['-          coût 18 000 € HT', '+          coût 20 000 € HT'],
  ],
  [
    'financements/ht-ttc-meles',
    'convertir HT',
    fiche([
      'financements {',
      '  coût 200 000 € HT',
      '  coût 50 000 € TTC pour "x"',
      '  reste à mobiliser',
      '}',
    ]),
    ['-          coût 50 000 € TTC pour "x"', '+          coût 41 666,67 € HT pour "x"'],
  ],
  [
    'financements/cout-fourchette-inversee',
    'echanger',
    fiche(['financements {', '  coût entre 200 000 et 100 000 € HT', '  reste à mobiliser', '}']),
    ['-          coût entre 200 000 et 100 000 € HT', '+          coût entre 100 000 et 200 000 € HT'],
  ],
  [
    'financements/demande-perimee',
    'acquis',
    fiche(['financements {', '  coût 6 000 €', '  "A" 6 000 € (demandé le 01/02/2022)', '}']),
    ['-          "A" 6 000 € (demandé le 01/02/2022)', '+          "A" 6 000 € (acquis)'],
  ],
  [
    'financements/repartition-annuelle',
    'annee',
    fiche([
      'financements {',
      '  coût 240 000 € HT { 2024 : 90 000 €  2025 : 100 000 € }',
      '  reste à mobiliser',
      '}',
    ]),
    [
      '-          coût 240 000 € HT { 2024 : 90 000 €  2025 : 100 000 € }',
      '+          coût 240 000 € HT { 2024 : 90 000 €  2025 : 150 000 € }',
    ],
  ],
  [
    'calendrier/etape-manquante',
    'ajouter',
    fiche([
      'calendrier {',
      '  2024 : étape 1 "A"',
      '  2026 : étape 4 "B"',
      '}',
      'indicateurs { processus "x" à l\'étape 4 }',
    ]),
    ['+          étape 2 "À compléter"', '+          étape 3 "À compléter"'],
  ],
  [
    'calendrier/etape-manquante',
    'resserrer',
    fiche([
      'calendrier {',
      '  2024 : étape 1 "A"',
      '  2026 : étape 4 "B"',
      '}',
      'indicateurs { processus "x" à l\'étape 4 }',
    ]),
    [
      '-          2026 : étape 4 "B"',
      '+          2026 : étape 2 "B"',
      '-        indicateurs { processus "x" à l\'étape 4 }',
      '+        indicateurs { processus "x" à l\'étape 2 }',
    ],
  ],
  [
    'calendrier/ordre-des-etapes',
    'numeros',
    fiche([
      'calendrier {',
      '  2026 : étape 1 "A"',
      '  2025 : étape 2 "B"',
      '}',
      'indicateurs { processus "x" à l\'étape 1 }',
    ]),
    [
      '-          2026 : étape 1 "A"',
      '-          2025 : étape 2 "B"',
      '+          2026 : étape 2 "A"',
      '+          2025 : étape 1 "B"',
      '-        indicateurs { processus "x" à l\'étape 1 }',
      '+        indicateurs { processus "x" à l\'étape 2 }',
    ],
  ],
  [
    'calendrier/jalon-depasse',
    'toutes',
    fiche(['calendrier {', '  2023 : "A"', '  début 2024 : jalon "B" // vu', '  2026 : "C"', '}']),
    [
      '-          2023 : "A"',
      '-          début 2024 : jalon "B" // vu',
      '+          2023 : "A" (réalisée)',
      '+          début 2024 : jalon "B" (réalisée) // vu',
    ],
  ],
  [
    'calendrier/calendrier-vague',
    'periode',
    fiche(['calendrier "Au fil de l\'eau"']),
    ['-        calendrier "Au fil de l\'eau"', '+        calendrier { 2023 à 2027 : "Au fil de l\'eau" }'],
  ],
  [
    'calendrier/deborde-periode',
    'ramener',
    fiche(['calendrier { 2026 à 2029 : "A" }']),
    ['-        calendrier { 2026 à 2029 : "A" }', '+        calendrier { 2026 à 2027 : "A" }'],
  ],
  [
    'pilotage/chef-de-file-manquant',
    'chef A',
    fiche(['pilotes "A" ("x") service "S", "B"']),
    [
      '-        pilotes "A" ("x") service "S", "B"',
      '+        pilotes "A" (chef de file, "x") service "S", "B"',
    ],
  ],
  [
    'pilotage/pilote-partenaire',
    'retirer',
    fiche(['pilotes "A"', 'partenaires "A", "B", "C"']),
    ['-        partenaires "A", "B", "C"', '+        partenaires "B", "C"'],
  ],
  [
    'texte/rubrique-repetee',
    'reunir',
    fiche(['calendrier { 2024 : "A" }', 'calendrier {', '  2025 : "B"', '  // fin', '}']),
    ['-        calendrier { 2024 : "A" }', '+          2024 : "A"'],
  ],
  [
    'texte/rubrique-repetee',
    'reunir',
    fiche(['description "Un « mot »"', 'description "Deux"']),
    [
      '-        description "Un « mot »"',
      '-        description "Deux"',
      '+        description «',
      '+          Un « mot »',
      '+',
      '+          Deux',
      '+        »',
    ],
  ],
  [
    'texte/ignore-inutile',
    'retirer',
    fiche([
      '// paraphe-ignore publics/public-manquant, calendrier/calendrier-manquant : plus tard',
      'public "A"',
    ]),
    [
      '-        // paraphe-ignore publics/public-manquant, calendrier/calendrier-manquant : plus tard',
      '+        // paraphe-ignore calendrier/calendrier-manquant : plus tard',
    ],
  ],
  [
    'structure/numero-hors-parent',
    'numero',
    [
      'contrat essai : CLS "Contrat fictif" {',
      '  période 2023 à 2027',
      '',
      '  axe 1 "Axe" {',
      '    objectif 1.1 "Objectif" {',
      '      action 2.1.3 "Essai" {',
      '        public "A"',
      '        actions liées 2.1.3',
      '      }',
      '    }',
      '  }',
      '}',
      '',
      'suivi 2024 de essai {',
      '  action 2.1.3 en cours {',
      '    commentaire "x"',
      '  }',
      '}',
      '',
    ].join('\n'),
    [
      '-      action 2.1.3 "Essai" {',
      '+      action 1.1.1 "Essai" {',
      '-        actions liées 2.1.3',
      '+        actions liées 1.1.1',
      '-  action 2.1.3 en cours {',
      '+  action 1.1.1 en cours {',
    ],
  ],
  [
    'structure/niveau-saute',
    'entourer',
    [
      'contrat e : CLS "E" {',
      '  axe 1 "A" {',
      '    action 1.4.1 "Un" {',
      '      public "x"',
      '    }',
      '',
      '    action 1.4.2 "Deux" {',
      '      public "y"',
      '    }',
      '  }',
      '}',
      '',
    ].join('\n'),
    [
      '-    action 1.4.1 "Un" {',
      '-      public "x"',
      '-    }',
      '+    objectif 1.4 "À compléter" {',
      '+      action 1.4.1 "Un" {',
      '+        public "x"',
      '+      }',
      '-    action 1.4.2 "Deux" {',
      '-      public "y"',
      '+      action 1.4.2 "Deux" {',
      '+        public "y"',
      '+      }',
    ],
  ],
  [
    'structure/niveau-saute',
    'numero',
    [
      'contrat e : CLS "E" {',
      '  axe 1 "A" {',
      '    action 1.4.1 "Un" {',
      '      public "x"',
      '    }',
      '',
      '    action 1.4.2 "Deux" {',
      '      public "y"',
      '    }',
      '  }',
      '}',
      '',
    ].join('\n'),
    ['-    action 1.4.1 "Un" {', '+    action 1.1 "Un" {'],
  ],
  [
    'valeurs/periode-illisible',
    'annee 2025',
    fiche(['calendrier {', '  janvier à avril : "A"', '}']),
    [
      '-        calendrier {',
      '-          janvier à avril : "A"',
      '-        }',
      '+        calendrier { janvier à avril 2025 : "A" }',
    ],
  ],
  [
    'structure/axe-vide',
    'action',
    ['contrat e : CLS "E" {', '  axe 1 "A" {', '  }', '', '  axe 2 "B" { }', '}', ''].join('\n'),
    ['+    action 1.1 "Nouvelle action" { }'],
  ],
  [
    'modele/exigence',
    'ajouter',
    modele('exige annexe "Budget", "Bilan"', ['  annexe "Budget" // joint']),
    ['-  annexe "Budget" // joint', '+  annexe "Budget", "Bilan" // joint'],
  ],
  [
    'modele/exigence',
    'ajouter',
    modele('exige article "Durée et suivi"', ['  article 3 "Objet" "Texte"', '', '  axe 1 "A" { }']),
    ['+  article 4 "Durée et suivi" "À compléter"'],
  ],
  [
    'modele/recommandation',
    'ajouter',
    modele('recommande instance "Comité technique"', [
      '  gouvernance { instance COPIL "Comité de pilotage" }',
    ]),
    [
      '-  gouvernance { instance COPIL "Comité de pilotage" }',
      '+  gouvernance {',
      '+    instance COPIL "Comité de pilotage"',
      '+    instance "Comité technique" { réunit "À compléter"  2 fois par an }',
      '+  }',
    ],
  ],
  [
    'modele/exigence',
    'acteur MSA-MPN',
    modele('exige signataire de type cpam ou msa', ['  signataires "Mairie"'], 'MSA-MPN : msa'),
    ['-  signataires "Mairie"', '+  signataires "Mairie", MSA-MPN'],
  ],
  [
    'modele/exigence',
    'declarer',
    modele('exige signataire de type caf', ['  signataires "Mairie"'], 'CCTC : epci'),
    ['+  CAF : caf "À compléter"', '-  signataires "Mairie"', '+  signataires "Mairie", CAF'],
  ],
  [
    'modele/exigence',
    'ajouter',
    modele('chaque action { exige indicateur de type impact }', ['  action 1 "B" { pilote "P" }']),
    [
      '-  action 1 "B" { pilote "P" }',
      '+  action 1 "B" { pilote "P"',
      '+    indicateurs { impact "À compléter" }',
      '+  }',
    ],
  ],
  [
    'modele/champ-inconnu',
    'retirer',
    'modèle M {\n  chaque action {\n    exige signataires, pilotes\n  }\n}\n',
    ['-    exige signataires, pilotes', '+    exige pilotes'],
  ],
])('%s, %s', (regle, genre, texte, lignes) => {
  it('changes only what it says', async () => {
    const banc = ouvrirBanc();
    const vue = lire(banc, texte);
    const [correctifs = []] = await correctifsDeRegle(banc, vue, regle);
    const choisi = correctifs.find((correctif) => correctif.genre === genre);
    expect(difference(texte, appliquer(banc, vue, choisi?.retouches ?? []))).toEqual(lignes);
  });
});
