/** What is said of a text that does not parse: what was met, what may stand there; and that the rest is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Analyse } from '../analyse/analyse.js';
import { analyser, atelierDe, essais, fiche, marques, souligne } from '../banc.js';
import { choisirLangue } from '../messages.js';

afterEach(() => choisirLangue('fr'));

const INCONNU = (mot: string, ou: string, reste: string) =>
  `${mot}: « ${mot} » est inconnu dans ${ou}. ${reste}`;
const EXEMPLES_ACTION =
  "Peuvent s'y trouver : description, pilote, partenaire, public, frein, calendrier, indicateur, financement… Un texte libre s'écrit entre guillemets.";

describe('dans une fiche', () => {
  it.each([
    ['‹pilotte› "x"', INCONNU('pilotte', 'une action', 'Vouliez-vous dire « pilote » ou « pilotes » ?')],
    [
      'facilitateur ‹CCTC›',
      'CCTC: Il manque un texte entre guillemets après « facilitateur » ; « CCTC » ne convient pas.',
    ],
    ['‹budget› "x"', INCONNU('budget', 'une action', EXEMPLES_ACTION)],
    ['‹coût› 3 €', "coût: « coût » n'a pas sa place dans une action : cela s'écrit dans les financements."],
    ['‹cible› 3', "cible: « cible » n'a pas sa place dans une action : cela s'écrit dans un indicateur."],
    [
      '‹génération› 2',
      "génération: « génération » n'a pas sa place dans une action : cela s'écrit dans un contrat.",
    ],
    [
      'freins\n    ‹pilotes› "x"',
      'pilotes: Il manque un texte entre guillemets après « freins » ; « pilotes » ne convient pas.',
    ],
    [
      'pilotes\n    ‹freins› "x"',
      'freins: Il manque un nom ou un texte entre guillemets après « pilotes » ; « freins » ne convient pas.',
    ],
    [
      'statut ‹fini›',
      'fini: Il manque « à venir », « à discuter », « en cours », « réalisée », « en pause », « bloquée », « reportée » ou « abandonnée » après « statut » ; « fini » ne convient pas.',
    ],
    [
      'priorité ‹forte›',
      'forte: Il manque « élevée », « moyenne », « basse », « haute » ou « faible » après « priorité » ; « forte » ne convient pas.',
    ],
    ['financements { coût ‹12 000› EUR }', '12 000: Il manque € ou % après « 12 000 ».'],
    [
      'financements { "ARS" 3 € ‹(›fini) }',
      "(: Cette parenthèse n'est pas comprise ici. Après un montant peuvent être dits : (acquis), (demandé), (en instruction), (à mobiliser), (refusé) ou (versé le 15/06/2024).",
    ],
    ['calendrier { 2023 ‹"x"› }', '"x": Il manque « : » après « 2023 » ; « "x" » ne convient pas.'],
    [
      'indicateurs { résultat "x" { mesuré en ‹2024› } }',
      '2024: Il manque une année comptée depuis le départ (N, N+2) après « en » ; « 2024 » ne convient pas.',
    ],
    [
      'indicateurs { résultat "x" { mesuré en ‹X› } }',
      "X: « X » n'est pas une année de mesure : elles se comptent depuis le départ, N, N+2, N+4.",
    ],
    ['sous-action ‹"x"› { }', '"x": Il manque un nombre après « sous-action » ; « "x" » ne convient pas.'],
    ['‹@@›', '@@: « @@ » n\'a pas de sens ici. Un texte libre s\'écrit entre guillemets : "…" ou « … ».'],
  ])('%s', (lignes, dit) => {
    const { texte, endroits } = marques(fiche(lignes));
    const analyse = analyser(texte);
    expect(souligne(texte, analyse)[0]).toBe(dit);
    expect(analyse.constats.find(({ regle }) => /^(syntaxe|valeurs)/.test(regle))?.endroit).toMatchObject({
      debut: endroits[0]?.debut,
      fin: endroits[0]?.fin,
    });
  });

  it('un objectif sans numéro garde ses fiches', () => {
    const texte = 'contrat x : CLS { objectif "Accès aux soins" { action 1.1 "Une" { freins "a" } } }';
    const analyse = analyser(texte);
    expect(souligne(texte, analyse)[0]).toMatch(
      /^"Accès aux soins": Il manque un nombre.* après « objectif »/,
    );
    expect(analyse.contrats[0]?.plan.objectifs?.[0]?.actions).toMatchObject([
      { numero: '1.1', freins: ['a'] },
    ]);
  });

  it('un calendrier sans moment que l’on sache lire', () => {
    const texte = fiche('calendrier annuel');
    expect(souligne(texte, analyser(texte))).toEqual([
      expect.stringMatching(
        /^annuel: Il manque une période \(2024, juin 2024, 2023 à 2027\), une fréquence \(3 fois par an\), « en continu ».* après « calendrier » ; « annuel » ne convient pas\.$/,
      ),
    ]);
  });
});

describe('hors des fiches', () => {
  it.each([
    [
      '‹coucou›',
      'coucou: « coucou » est inconnu à cet endroit. Un texte commence par « utilise », « acteurs », « contrat », « démarche », « fiche » ou « modèle ».',
    ],
    ['‹contra› x : CLS { }', 'contra: « contra » est inconnu à cet endroit. Vouliez-vous dire « contrat » ?'],
    [
      '‹action› 1 "x" { }',
      'action: « action » est hors de tout contrat : il manque « contrat … { » avant, ou une accolade « } » en trop, plus haut, a fermé le contrat.',
    ],
    ['contrat ‹:› CLS { }', ':: Il manque un nom après « contrat » ; « : » ne convient pas.'],
    ['contrat‹›', "contrat: Il manque un nom après « contrat » : le texte s'arrête là."],
  ])('%s', (marque, dit) => {
    const { texte } = marques(marque);
    expect(souligne(texte, analyser(texte))[0]?.replace(/^t:/, 'contrat:')).toBe(dit);
  });

  it.each([
    ['contrat x : CLS "x" {', 'le contrat'],
    ['contrat x : CLS "x" { axe 1 "x" {', "l'axe"],
    ['contrat x : CLS "x" { action 1 "x" {', "l'action"],
    ['contrat x : CLS "x" { action 1 "x" { indicateurs {', 'les indicateurs'],
    ['contrat x : CLS "x" { action 1 "x" { calendrier {', 'le calendrier'],
    ['contrat x : CLS "x" { action 1 "x" { financements {', 'les financements'],
    ['acteurs {', 'les acteurs'],
    ['modèle x {', 'le modèle'],
    ['fiche x "x" {', 'la fiche'],
  ])('le texte s’arrête dans un bloc : %s', (texte, bloc) => {
    const { constats } = analyser(texte);
    const dites = constats.filter(({ regle }) => regle === 'syntaxe');
    expect(souligne(texte, { constats: dites })).toEqual([
      `{: Il manque « } » à la fin du texte, pour fermer ${bloc}.`,
    ]);
    expect(dites[0]?.endroit).toMatchObject({ debut: texte.length - 1, fin: texte.length });
  });
});

describe('une ligne de financement sans montant', () => {
  it.each([
    [
      '"Voir avec le comité"',
      'Il manque un montant ou une part (30 %) après ce texte, s\'il dit qui paie. Une remarque s\'écrit : précision "Voir avec le comité"',
    ],
    [
      '"CCTC"\n coût 3 €',
      'Il manque un montant ou une part (30 %) après ce texte, s\'il dit qui paie. Une remarque s\'écrit : précision "CCTC"',
    ],
    [
      'CCTC',
      "Il manque un montant ou une part (30 %) après « CCTC ». Qui peut payer, sans montant, s'écrit : sources CCTC",
    ],
  ])('%s', (ligne, message) => {
    const texte = fiche(`financements { ${ligne} }`);
    expect(souligne(texte, analyser(texte))[0]?.replace(/^[^:]*: /, '')).toBe(message);
  });
});

describe('noms', () => {
  const texte = (pilote: string) =>
    `acteurs { ARS-Occitanie : ars "ARS"  Région-Occitanie : région }\n${fiche(`pilotes ${pilote}`)}`;

  it.each([
    ['ARS-Ocitanie', 'Acteur « ARS-Ocitanie » inconnu. Vouliez-vous dire « ARS-Occitanie » ?'],
    ['ars-occitanie', 'Acteur « ars-occitanie » inconnu. Vouliez-vous dire « ARS-Occitanie » ?'],
    ['Region-Occitanie', 'Acteur « Region-Occitanie » inconnu. Vouliez-vous dire « Région-Occitanie » ?'],
    ['CCTC', "Acteur « CCTC » inconnu : il n'est déclaré ni dans ce texte ni dans un fichier qu'il utilise."],
  ])('%s', (nom, message) => {
    expect(souligne(texte(nom), analyser(texte(nom)))).toEqual([`${nom}: ${message}`]);
  });

  it('sur une ligne qui ne se lit pas, un nom inconnu n’est pas dit en plus', () => {
    expect(souligne(texte('CCTC 3'), analyser(texte('CCTC 3')))).toEqual([
      "3: « 3 » n'a pas de sens à cet endroit dans une action.",
    ]);
  });
});

describe('en anglais', () => {
  it.each([
    [
      fiche('budget "x"'),
      'budget: "budget" is unknown in an action. What may stand there: description, pilote, partenaire, public, frein, calendrier, indicateur, financement… Free text stands between quotes.',
    ],
    [fiche('pilotte "x"'), 'pilotte: "pilotte" is unknown in an action. Did you mean "pilote" or "pilotes"?'],
    [
      fiche('pilotes freins'),
      'freins: Missing a name or a text between quotes after "pilotes"; "freins" does not fit.',
    ],
    [fiche('description « a'), '«: This text is not closed: » is missing. Add it at the end of the text.'],
    [fiche('financements { cout 3 € }'), 'cout: Unknown actor "cout". Did you mean the word "coût"?'],
    [`acteurs { CCTC : epci }\n${fiche('pilotes CCTT')}`, 'CCTT: Unknown actor "CCTT". Did you mean "CCTC"?'],
    [
      fiche('indicateurs { processus "a"\nfreins "b"'),
      'freins: "}" is missing before "freins", to close the indicators: "freins" cannot stand in it.',
    ],
    [fiche('}'), '}: This "}" is one too many: everything that was open is closed already.'],
    [fiche('répond à besoins 9'), '9: Besoin 9 does not exist in "essai".'],
  ])('%s', (texte, dit) => {
    choisirLangue('en');
    expect(souligne(texte, analyser(texte))[0]).toBe(dit);
  });
});

/** Words of the tool that nobody who writes a contract should meet: names of rules and of tokens, English, stack traces. */
const GRAMMAIRES = join(import.meta.dirname, '../../../../grammars');
const REGLES = readdirSync(GRAMMAIRES).flatMap((nom) =>
  [
    ...readFileSync(join(GRAMMAIRES, nom), 'utf8').matchAll(
      /^(?:entry |hidden )?(?:terminal )?([A-Z]\w+)(?= (?:returns|infers)|:)/gm,
    ),
  ].map((lu) => lu[1] as string),
);
/** Rules whose name is one word are words of the language too (`Contrat`); a rule in two words or in capitals is never. */
const INTERDITS = new RegExp(
  `\\b(?:${REGLES.filter((nom) => /^[A-Z_]{4,}$|[a-z][A-Z]/.test(nom) && nom !== 'TEXTE').join('|')})\\b|Expecting|[Tt]oken|undefined|NaN|\\[object|Error\\b|EOF|\\u200b`,
);

const EXEMPLES = join(import.meta.dirname, '../../../../examples');
const exemples = readdirSync(EXEMPLES, { recursive: true, encoding: 'utf8' })
  .filter((nom) => nom.endsWith('contrat.paraphe'))
  .sort()
  .map((nom) => readFileSync(join(EXEMPLES, nom), 'utf8').replace(/^utilise.*$/gm, ''));

/** A generator of numbers in [0, 1[ that a seed determines (mulberry32). */
function hasard(graine: number): () => number {
  let etat = graine;
  return () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Mot {
  startOffset: number;
  image: string;
}

const MUTATIONS: Record<string, (texte: string, mots: readonly Mot[], i: number) => string> = {
  'un mot effacé': (texte, mots, i) => couper(texte, mots[i] as Mot, ''),
  'un mot doublé': (texte, mots, i) => couper(texte, mots[i] as Mot, `${mots[i]?.image} ${mots[i]?.image}`),
  'deux mots échangés': (texte, mots, i) => {
    const [a, b] = [mots[i], mots[i + 1]] as [Mot, Mot];
    const entre = texte.slice(a.startOffset + a.image.length, b.startOffset);
    return (
      texte.slice(0, a.startOffset) + b.image + entre + a.image + texte.slice(b.startOffset + b.image.length)
    );
  },
  'une lettre effacée': (texte, mots, i) => couper(texte, mots[i] as Mot, mots[i]?.image.slice(1) ?? ''),
};

function couper(texte: string, mot: Mot, nouveau: string): string {
  return texte.slice(0, mot.startOffset) + nouveau + texte.slice(mot.startOffset + mot.image.length);
}

const { services } = atelierDe();
const NOMBRE_DE_FAUTES = essais(20);

/** @returns the fiches of a contract, wherever they stand: number, then all that they say. */
function fiches(analyse: Analyse): Map<string, string> {
  const trouvees = new Map<string, string>();
  const visiter = (element: {
    numero?: string;
    actions?: object[];
    objectifs?: object[];
    axes?: object[];
  }) => {
    for (const action of (element.actions ?? []) as { numero: string }[])
      trouvees.set(action.numero, JSON.stringify(action));
    for (const enfant of [...(element.axes ?? []), ...(element.objectifs ?? [])]) visiter(enfant);
  };
  for (const { plan } of analyse.contrats) visiter(plan as object);
  return trouvees;
}

describe.each(exemples.map((texte, rang) => ({ texte, rang })))(
  'des fautes au hasard (exemple $rang)',
  ({ texte, rang }) => {
    const mots = services.paraphe.parser.Lexer.tokenize(texte)
      .tokens.filter(({ image }) => image)
      .map(({ startOffset, image }) => ({ startOffset, image }));
    const intactes = fiches(analyser(texte));

    it.each(Object.keys(MUTATIONS))(
      '%s : aucune exception, aucun mot de l’outil, les autres fiches gardées',
      (nom) => {
        const tirer = hasard(rang * 1000 + nom.length);
        let titres = 0;
        let entieres = 0;
        let autres = 0;
        for (let essai = 0; essai < NOMBRE_DE_FAUTES; essai++) {
          const i = Math.floor(tirer() * (mots.length - 1));
          const faux = MUTATIONS[nom]?.(texte, mots, i) ?? texte;
          const analyse = analyser(faux);
          const contexte = `${nom}, mot ${i} : ${mots[i]?.image.slice(0, 40)}`;
          if (analyse.fautive)
            expect(
              analyse.constats.some(({ regle }) => regle === 'syntaxe'),
              contexte,
            ).toBe(true);
          for (const { message, aide, endroit } of analyse.constats) {
            expect(`${message} ${aide ?? ''}`.replace(/« [^»]*»/g, ''), contexte).not.toMatch(INTERDITS);
            expect(
              endroit.debut >= 0 && endroit.debut <= endroit.fin && endroit.fin <= faux.length,
              `${contexte} ${message}`,
            ).toBe(true);
          }
          const touchee = /action (\S+)(?=[^\n]*\{)(?![\s\S]*\n\s*action )/.exec(
            faux.slice(0, (mots[i]?.startOffset ?? 0) + 1),
          )?.[1];
          const lues = fiches(analyse);
          for (const [numero, contenu] of intactes) {
            if (numero === touchee) continue;
            autres += 1;
            if (lues.has(numero)) titres += 1;
            if (lues.get(numero) === contenu) entieres += 1;
          }
        }
        const taux = (n: number) => Math.round((n / autres) * 1000) / 10;
        if (process.env.PARAPHE_CHIFFRES)
          console.log(
            `exemple ${rang}, ${nom} : ${taux(titres)} % des autres fiches lues, ${taux(entieres)} % inchangées`,
          );
        expect(taux(titres)).toBeGreaterThan(90);
        expect(taux(entieres)).toBeGreaterThan(90);
      },
      30_000,
    );
  },
);
