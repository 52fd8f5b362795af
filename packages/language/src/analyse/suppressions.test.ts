/** `// paraphe-ignore règle : raison`: what it silences, and what is said of one that silences nothing. */
import { describe, expect, it } from 'vitest';
import { analyser, dits, marques } from '../banc.js';

/** @returns the constats of pilotage, and of the comments themselves, with the words underlined. */
function dire(texte: string): string[] {
  return analyser(texte)
    .constats.filter(({ regle }) => /^(pilotage\/pilote-manquant|texte|noms)\b/.test(regle))
    .map(
      ({ regle, endroit, message }) =>
        `${regle} | ${texte.slice(endroit.debut, endroit.fin)} | ${regle.startsWith('texte') ? message : ''}`,
    );
}

const contrat = (fiches: string) => `contrat essai : CLS "Contrat" {\n${fiches}\n}\n`;
const PILOTE = (fiche: string) => `pilotage/pilote-manquant | ${fiche} | `;

describe('paraphe-ignore', () => {
  it('sans lui, deux fiches sans pilote sont dites', () => {
    expect(dire(contrat('  action 1 "Une" { }\n  action 2 "Deux" { }'))).toEqual([
      PILOTE('action 1 "Une"'),
      PILOTE('action 2 "Deux"'),
    ]);
  });

  it('seul sur sa ligne, il fait taire l’élément qui suit, et lui seul', () => {
    const texte = contrat(
      '  // paraphe-ignore pilotage/pilote-manquant : arbitrage en cours\n  action 1 "Une" { }\n  action 2 "Deux" { }',
    );
    expect(dire(texte)).toEqual([PILOTE('action 2 "Deux"')]);
  });

  it('devant un axe, il fait taire toutes ses fiches', () => {
    const texte = contrat(
      '  // paraphe-ignore pilotage/pilote-manquant : à désigner\n  axe 1 "A" {\n    action 1.1 "Une" { }\n    action 1.2 "Deux" { }\n  }\n  action 3 "Trois" { }',
    );
    expect(dire(texte)).toEqual([PILOTE('action 3 "Trois"')]);
  });

  it('en fin de ligne, il fait taire sa ligne', () => {
    const texte = contrat(
      '  action 1 "Une" { // paraphe-ignore pilotage/pilote-manquant : à désigner\n  }\n  action 2 "Deux" { }',
    );
    expect(dire(texte)).toEqual([PILOTE('action 2 "Deux"')]);
  });

  it('en commentaire /* */', () => {
    const texte = contrat(
      '  /* paraphe-ignore pilotage/pilote-manquant : à désigner */\n  action 1 "Une" { }',
    );
    expect(dire(texte)).toEqual([]);
  });

  it('plusieurs règles', () => {
    const texte = contrat(
      '  // paraphe-ignore pilotage/pilote-manquant, noms/acteur-inconnu : à désigner\n  action 1 "Une" { partenaires XYZ }\n  action 2 "Deux" { partenaires XYZ }',
    );
    expect(dire(texte)).toEqual([PILOTE('action 2 "Deux"'), 'noms/acteur-inconnu | XYZ | ']);
  });

  it('les lignes vides et d’autres commentaires peuvent le séparer de l’élément', () => {
    const texte = contrat(
      '  // paraphe-ignore pilotage/pilote-manquant : à désigner\n\n  // La première.\n  action 1 "Une" { }',
    );
    expect(dire(texte)).toEqual([]);
  });

  it('avec des fins de ligne CRLF', () => {
    const texte = contrat(
      '  // paraphe-ignore pilotage/pilote-manquant : à désigner\n  action 1 "Une" { }',
    ).replace(/\n/g, '\r\n');
    expect(dire(texte)).toEqual([]);
  });
});

describe('paraphe-ignore qui est à revoir', () => {
  it.each([
    [
      'sans raison',
      '‹// paraphe-ignore pilotage/pilote-manquant›\n  action 1 "Une" { }',
      'texte/ignore-sans-raison: Ce « paraphe-ignore » ne dit pas pourquoi : ajoutez la raison après deux-points.',
    ],
    [
      'règle inconnue, avec la plus proche',
      '‹// paraphe-ignore pilotage/pilote-manquan : x›\n  action 1 "Une" { pilote "a" }',
      "texte/ignore-inutile: « pilotage/pilote-manquan » n'est pas une règle. Vouliez-vous dire « pilotage/pilote-manquant » ou « pilotage/pilote-contrat » ?",
    ],
    [
      'règle inconnue, sans voisine',
      '‹// paraphe-ignore xyz : x›\n  action 1 "Une" { pilote "a" }',
      "texte/ignore-inutile: « xyz » n'est pas une règle.",
    ],
    [
      'qui ne fait rien taire',
      '‹// paraphe-ignore pilotage/pilote-manquant : x›\n  action 1 "Une" { pilote "a" }',
      'texte/ignore-inutile: « paraphe-ignore pilotage/pilote-manquant » ne fait plus taire aucun constat : il peut être retiré.',
    ],
    [
      'en fin de texte',
      'action 1 "Une" { pilote "a" }\n  ‹// paraphe-ignore pilotage/pilote-manquant : x›',
      'texte/ignore-inutile: « paraphe-ignore pilotage/pilote-manquant » ne fait plus taire aucun constat : il peut être retiré.',
    ],
  ])('%s', (_, fiches, dit) => {
    const { texte, endroits } = marques(contrat(fiches));
    const analyse = analyser(texte);
    expect(dits(analyse).filter((d) => d.startsWith('texte/'))).toEqual([dit]);
    expect(analyse.constats.find(({ regle }) => regle.startsWith('texte/'))?.endroit).toMatchObject({
      debut: endroits[0]?.debut,
      fin: endroits[0]?.fin,
    });
  });

  it('une faute de syntaxe ne se tait pas', () => {
    const texte = contrat('  // paraphe-ignore syntaxe : x\n  freins 3');
    expect(dits(analyser(texte)).some((d) => d.startsWith('syntaxe:'))).toBe(true);
  });

  it('écrit dans un texte, il n’est pas un commentaire', () => {
    expect(
      dire(
        contrat('  action 1 "Une" { pilote "a" description "// paraphe-ignore pilotage/pilote-manquant" }'),
      ),
    ).toEqual([]);
  });
});
