/** The colours: generated from the grammar, and those that a reader expects. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { grammaireTextMate } from '../scripts/textmate.mjs';

const ici = (chemin: string) => new URL(chemin, import.meta.url);
const lire = (chemin: string) => readFile(ici(chemin), 'utf8');

let grammaire: textmate.IGrammar;

beforeAll(async () => {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registre = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (motifs) => new oniguruma.OnigScanner(motifs),
      createOnigString: (texte) => new oniguruma.OnigString(texte),
    }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(await lire('../grammars/paraphe.tmLanguage.json'), 'paraphe.json'),
  });
  grammaire = (await registre.loadGrammar('source.paraphe')) as textmate.IGrammar;
});

interface Morceau {
  texte: string;
  portees: string;
  ligne: number;
}

function colorer(texte: string): Morceau[] {
  let pile = textmate.INITIAL;
  return texte.split('\n').flatMap((ligne, rang) => {
    const { tokens, ruleStack } = grammaire.tokenizeLine(ligne, pile);
    pile = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      texte: ligne.slice(startIndex, endIndex),
      portees: scopes.slice(1).join(' '),
      ligne: rang,
    }));
  });
}

/** @returns the scopes of the first piece that is exactly this */
const portee = (texte: string, morceau: string) =>
  colorer(texte).find((lu) => lu.texte.trim() === morceau)?.portees ?? `absent: ${morceau}`;

describe('grammaire TextMate', () => {
  it('est celle que la grammaire de la langue donne', async () => {
    expect(await lire('../grammars/paraphe.tmLanguage.json')).toBe(await grammaireTextMate());
  });

  it.each([
    ['action 1.4.2 "Titre" {', 'action', 'keyword.control'],
    ['action 1.4.2 "Titre" {', '1.4.2', 'entity.name.section.numero'],
    ['action 1.4.2 "Titre" {', 'Titre', 'entity.name.section.titre'],
    ['sous-action 1.4.2.a "Titre" {', 'sous-action', 'keyword.control'],
    ['action 7 « Titre » {', 'Titre', 'entity.name.section.titre'],
    ['contrat cls-essai : CLS + CTG "Titre" {', 'cls-essai', 'entity.name.type.contrat'],
    ['contrat cls-essai : CLS + CTG "Titre" {', 'CTG', 'support.type.genre'],
    ['contrat cls-essai : CLS + CTG "Titre" {', 'Titre', 'entity.name.section.titre'],
    ['pilotes CCTC, CPAM-82', 'pilotes', 'entity.name.tag.rubrique'],
    ['Pilotes CCTC, CPAM-82', 'Pilotes', 'entity.name.tag.rubrique'],
    ['pilotes CCTC, CPAM-82', 'CPAM-82', 'variable.other.nom'],
    ['pilotes Commission-action', 'Commission-action', 'variable.other.nom'],
    ['effets attendus "x"', 'effets attendus', 'entity.name.tag.rubrique'],
    ['Objectifs visés "x"', 'Objectifs visés', 'entity.name.tag.rubrique'],
    ['maître d’ouvrage CCTC', 'maître d’ouvrage', 'entity.name.tag.rubrique'],
    ["maître d'ouvrage CCTC", "maître d'ouvrage", 'entity.name.tag.rubrique'],
    ['période 2023 à 2027', 'période', 'entity.name.tag.rubrique'],
    ['statut en cours', 'en cours', 'constant.language'],
    ['cycle mise en oeuvre', 'mise en oeuvre', 'constant.language'],
    ['financements sans budget dédié', 'sans budget dédié', 'constant.language'],
    ['  coût 18 000 € TTC fonctionnement', '18 000', 'constant.numeric'],
    ['  coût 18 000 € TTC fonctionnement', '€', 'support.constant.unite'],
    ['  coût 18 000 € TTC fonctionnement', 'TTC', 'support.constant.unite'],
    ['  coût 18\u202f000\u00a0€', '18\u202f000', 'constant.numeric'],
    ["  coût 3 millions d'euros", "millions d'euros", 'support.constant.unite'],
    ['  poste 0,5 ETP de CCTC', 'ETP', 'support.constant.unite'],
    ['  CCTC 30 % (acquis)', '%', 'support.constant.unite'],
    ['  CCTC 30 % (acquis)', 'acquis', 'constant.language'],
    ['  15/06/2024 : "x"', '15/06/2024', 'constant.numeric.date'],
    ['  2024-06-15 : "x"', '2024-06-15', 'constant.numeric.date'],
    ['  janvier à avril 2023 : "x"', 'janvier', 'support.constant.mois'],
    ['  mi-2024 : "x"', 'mi-', 'constant.numeric.date'],
    ['  T1 2024 : "x"', 'T1', 'constant.numeric.date'],
    ['  1er janvier 2024 : "x"', '1er', 'constant.numeric'],
    ['  résultat "x" { mesuré en N, N+2 }', 'N+2', 'constant.numeric.annee-relative'],
    ['acteurs { CCTC : epci "x" siren 200066322 }', 'CCTC', 'entity.name.type.acteur'],
    ['acteurs { CCTC : epci "x" siren 200066322 }', 'siren', 'support.function.precision'],
    ['acteur CHIC : hôpital "x"', 'CHIC', 'entity.name.type.acteur'],
    ['// paraphe-ignore indicateurs/resultat-manquant : raison', 'paraphe-ignore', 'keyword.other.ignore'],
    ['/** une action */', 'une action', 'comment.block.documentation'],
  ])('%s : « %s » est %s', (texte, morceau, attendue) => {
    expect(portee(texte, morceau)).toContain(attendue);
  });

  it('les accents décomposés ont les mêmes couleurs', () => {
    expect(portee('période 2023'.normalize('NFD'), 'période'.normalize('NFD'))).toContain('rubrique');
    expect(portee('résultat "x"'.normalize('NFD'), 'résultat'.normalize('NFD'))).toContain('precision');
    expect(portee('février 2023'.normalize('NFD'), 'février'.normalize('NFD'))).toContain('mois');
  });

  it('« actions » n’est pas « action » suivi d’un s', () => {
    const mots = colorer('actions liées à 1.2').map(({ texte }) => texte);
    expect(mots).toContain('actions');
    expect(mots).not.toContain('action');
    expect(portee('actions liées à 1.2', 'actions')).not.toContain('structure');
  });

  it('un mot de la langue dans un texte n’en est pas un', () => {
    for (const texte of [
      '"une action pilote en cours"',
      '« une action pilote en cours »',
      '“une action pilote en cours”',
      '// une action pilote en cours',
    ]) {
      for (const { portees } of colorer(`description ${texte}`).slice(2)) {
        expect(portees).toMatch(/^(string|comment|meta\.(prose|titre))/);
        expect(portees).not.toMatch(/keyword|rubrique|constant\.language/);
      }
    }
  });

  it('les « » s’emboîtent, et le texte finit où il finit', () => {
    const lu = colorer('description «\n  dehors « dedans » dehors\n» pilotes CCTC');
    expect(lu.find(({ texte }) => texte.includes('dedans'))?.portees).toMatch(/prose.*prose/);
    expect(lu.findLast(({ texte }) => texte.includes('dehors'))?.portees).toMatch(/^meta\.prose\.paraphe$/);
    expect(lu.find(({ texte }) => texte === 'pilotes')?.portees).toContain('rubrique');
  });

  it('la mise en valeur et les listes se voient dans un texte', () => {
    const texte = 'description «\n  - un **mot** et *un autre*\n»';
    expect(portee(texte, '**mot**')).toContain('markup.bold');
    expect(portee(texte, '*un autre*')).toContain('markup.italic');
    expect(portee(texte, '-')).toContain('markup.list');
  });

  it('un titre oublié ne prend pas la ligne suivante', () => {
    expect(portee('contrat cls-x : CLS\naxe 1 "Titre" {', 'axe')).toContain('keyword.control');
    expect(portee('action 1.1\npilotes CCTC', 'pilotes')).toContain('rubrique');
  });
});

describe('le contrat des Terres des Confluences', () => {
  it('chaque fiche a son mot, son numéro et son titre ; chaque mot a une couleur', async () => {
    const texte = await lire('../../examples/cls-terres-des-confluences/contrat.paraphe');
    const morceaux = colorer(texte);
    const lignes = texte.split('\n');
    const fiches = [...lignes.entries()].filter(([, ligne]) => /^\s*action \d/.test(ligne));
    expect(fiches.length).toBeGreaterThan(10);
    for (const [ligne] of fiches) {
      const portees = morceaux.filter((lu) => lu.ligne === ligne).map((lu) => lu.portees);
      expect(portees.filter((lu) => lu.includes('keyword.control.structure'))).toHaveLength(1);
      expect(portees.filter((lu) => lu.includes('entity.name.section.numero'))).toHaveLength(1);
      expect(portees.some((lu) => lu.includes('entity.name.section.titre'))).toBe(true);
    }
    const nus = morceaux.filter(({ texte: lu, portees }) => lu.trim() && !portees);
    expect(nus).toEqual([]);
  });

  it('un texte de plusieurs lignes est un texte jusqu’au bout', async () => {
    const lignes = (await lire('../../examples/cls-terres-des-confluences/contrat.paraphe')).split('\n');
    const prose = lignes.findIndex((ligne) => ligne.includes('Pendant toute la durée du CLS'));
    const morceaux = colorer(lignes.join('\n')).filter(({ ligne }) => ligne === prose);
    expect(morceaux.length).toBeGreaterThan(0);
    for (const { portees } of morceaux) expect(portees).toContain('meta.prose');
  });
});
