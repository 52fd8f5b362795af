/** Elements named by their number: those that do not exist are told, with those that do. */
import { describe, expect, it } from 'vitest';
import { analyser, marques, souligne } from '../banc.js';

const CONTRAT = `contrat cls : CLS "Contrat" {
  orientation 2 "Prévenir"
  diagnostic { besoin 3 "Des médecins" }
  axe 1 "A" { objectif 1.1 "O" { action 1.1.1 "Une" { sous-action 1.1.1.a "S" { } } } }
}
`;

describe.each([
  ['répond à besoins 3', undefined],
  ['répond à besoins 3, ‹9›', "Besoin 9 n'existe pas dans « essai ». Numéros connus : 3."],
  ['répond aux orientations 2, ‹5›', "Orientation 5 n'existe pas dans « essai ». Numéros connus : 2."],
  ["répond à l'axe 1", undefined],
  ["répond à l'axe ‹4›", "Axe 4 n'existe pas dans « essai ». Numéros connus : 1."],
  ["répond à l'objectif 1.1 de cls", undefined],
  ["répond à l'objectif ‹1.9› de cls", "Objectif 1.9 n'existe pas dans « cls ». Numéros connus : 1.1."],
  ['reconduit action 1.1.1 de cls', undefined],
  ['reconduit action ‹9.9.9› de cls', "Action 9.9.9 n'existe pas dans « cls ». Numéros connus : 1.1.1."],
  ['reconduit sous-action 1.1.1.a de cls', undefined],
  [
    'reconduit sous-action ‹1.1.1.b› de cls',
    "Sous-action 1.1.1.b n'existe pas dans « cls ». Numéros connus : 1.1.1.a.",
  ],
  ['reconduit action 9 de ‹clss›', 'Contrat « clss » inconnu. Vouliez-vous dire « cls » ?'],
  [
    'actions liées 1.1.1 de cls, ‹1.1.2› de cls',
    "Action 1.1.2 n'existe pas dans « cls ». Numéros connus : 1.1.1.",
  ],
])('dans une fiche', (ligne, message) => {
  it(ligne, () => {
    const { texte, endroits } = marques(`${CONTRAT}contrat essai : CLS "Contrat" {
      orientation 2 "a"  diagnostic { besoin 3 "b" }
      axe 1 "A" { action 1 "Essai" { ${ligne} } }
    }\n`);
    expect(souligne(texte, analyser(texte))).toEqual(message ? [`${endroits[0]?.mots}: ${message}`] : []);
  });
});

describe.each([
  ['avenant 1 à cls { retire action 1.1.1 }', undefined],
  [
    'avenant 1 à cls { retire action ‹2.2.1› }',
    "Action 2.2.1 n'existe pas dans « cls ». Numéros connus : 1.1.1.",
  ],
  [
    'avenant 1 à cls { modifie action ‹2.2.1› { freins "x" } }',
    "Action 2.2.1 n'existe pas dans « cls ». Numéros connus : 1.1.1.",
  ],
  [
    'avenant 1 à cls { ajoute à objectif ‹2.2› action 2.2.4 "x" { } }',
    "Objectif 2.2 n'existe pas dans « cls ». Numéros connus : 1.1.",
  ],
  ['avenant 1 à ‹clz› { retire action 1.1.1 }', 'Contrat « clz » inconnu. Vouliez-vous dire « cls » ?'],
  ['suivi 2024 de cls { action 1.1.1 en cours { "a" = 3 } }', undefined],
  [
    'suivi 2024 de cls { action ‹9.1› { "a" = 3 } }',
    "Action 9.1 n'existe pas dans « cls ». Numéros connus : 1.1.1.",
  ],
  [
    'suivi 2024 de cls { sous-action ‹9.1.a› { "a" = 3 } }',
    "Sous-action 9.1.a n'existe pas dans « cls ». Numéros connus : 1.1.1.a.",
  ],
  [
    'suivi 2024 de ‹cllls› { action 9.1 { "a" = 3 } }',
    "Contrat « cllls » inconnu : aucun contrat, démarche ou fiche de ce nom dans ce texte ni dans les fichiers qu'il utilise.",
  ],
])('dans le temps', (ligne, message) => {
  it(ligne, () => {
    const { texte, endroits } = marques(CONTRAT + ligne);
    expect(souligne(texte, analyser(texte))).toEqual(message ? [`${endroits[0]?.mots}: ${message}`] : []);
  });
});
