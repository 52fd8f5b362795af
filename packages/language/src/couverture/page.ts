/** docs/seeds.md: what the examples take of each real document, counted and named, around what is told by hand. */
import { sigles } from '@paraphe/referentiel';
import { DOCUMENTS, type DocumentTranscrit, FICTIFS } from './documents.js';
import { BRANCHES, type Branche, type ElementReleve, type Releve } from './releve.js';
import { definition, NOMS_DES_SORTES, type Sorte } from './sortes.js';

/** An example, read. */
export interface Exemple {
  /** Its path in `examples/`. */
  nom: string;
  releve: Releve;
}

/** Above this many lines, a tree is folded. */
const ARBRE_MAX = 40;
/** Above this many characters, a text is cut. */
const TEXTE_MAX = 160;

/**
 * @param exemples all of them, in the order of their names
 * @param parties the hand-written part of each document, by its key: what it is, then `### …` sections
 */
export function page(exemples: readonly Exemple[], parties: ReadonlyMap<string, string>): string {
  const sections = DOCUMENTS.map((document) => {
    const siens = exemples.filter(({ nom }) => document.dossiers.includes(nom.split('/')[0] as string));
    return { document, siens };
  });
  return `${[
    '# Ce qui est repris des cinq documents',
    `Cinq documents réels sont transcrits dans \`examples/\`. Cette page dit, pour chacun, ce qui en a été repris, avec un lien vers la
ligne, puis ce qui a été laissé de côté ou est entré sous une autre forme, et pourquoi.

Les comptes et les noms sont tirés des exemples : \`npm run baselines\` les récrit, un test les tient à jour. Ce qui est laissé de côté
est écrit à la main, dans \`docs/seeds/\`.`,
    tableauDesDocuments(sections),
    exemplesFictifs(),
    ...sections.map(({ document, siens }) => section(document, siens, parties.get(document.cle) ?? '')),
  ].join('\n\n')}\n`;
}

type Section = { document: DocumentTranscrit; siens: readonly Exemple[] };

function tableauDesDocuments(sections: readonly Section[]): string {
  const sortes = NOMS_DES_SORTES.filter((sorte) => definition(sorte).toujours);
  const ligne = (cases: readonly (string | number)[]) => `| ${cases.join(' | ')} |`;
  const par = (compter: (siens: readonly Exemple[]) => number) => sections.map(({ siens }) => compter(siens));
  return [
    ligne(['', ...sections.map(({ document }) => `[${document.court}](#${ancre(document.titre)})`)]),
    ligne(['---', ...sections.map(() => '--:')]),
    ligne(['Fichiers', ...par((siens) => siens.length)]),
    ...sortes.map((sorte) => ligne([definition(sorte).nom, ...par((siens) => compter(siens, sorte))])),
    ligne(['Dates et périodes, en tout', ...par(compterDates)]),
  ].join('\n');
}

function exemplesFictifs(): string {
  const liste = FICTIFS.map(
    ({ dossier, titre }) => `- [\`${dossier}/\`](../examples/${dossier}) : ${titre} ;`,
  ).join('\n');
  return `Les autres exemples sont fictifs et ne viennent d'aucun document :\n\n${liste.replace(/ ;$/, '.')}`;
}

function section(document: DocumentTranscrit, exemples: readonly Exemple[], partie: string): string {
  const coupe = partie.indexOf('### ');
  return [
    `## ${document.titre}`,
    partie.slice(0, coupe).trim(),
    tableau(exemples),
    '### Ce qui a été repris, fichier par fichier',
    ...exemples.map(fichier),
    ...(document.sigles ? [listeDesSigles()] : []),
    partie.slice(coupe).trim(),
  ].join('\n\n');
}

function tableau(exemples: readonly Exemple[]): string {
  const lignes = NOMS_DES_SORTES.flatMap((sorte) => {
    const nombre = compter(exemples, sorte);
    if (!nombre && !definition(sorte).toujours) return [];
    const noms = new Set(tous(exemples, sorte).map(({ texte }) => texte.split(' : ')[0]));
    const distincts =
      sorte === 'acteurs' && noms.size !== nombre ? `${nombre}, dont ${noms.size} noms distincts` : nombre;
    return [`| ${definition(sorte).nom} | ${distincts} |`];
  });
  return [
    '| ce qui est repris | nombre |',
    '| --- | --: |',
    `| Fichiers | ${exemples.length} |`,
    ...lignes,
    `| Dates et périodes, en tout | ${compterDates(exemples)} |`,
  ].join('\n');
}

function fichier({ nom, releve }: Exemple): string {
  const listes = NOMS_DES_SORTES.flatMap((sorte) => liste(nom, sorte, releve.elements.get(sorte) ?? []));
  const comptes = NOMS_DES_SORTES.flatMap((sorte) => {
    const nombre = BRANCHES.has(sorte) ? 0 : releve.elements.get(sorte)?.length;
    return nombre ? [`${definition(sorte).nom.toLowerCase()} : ${nombre}`] : [];
  });
  const arbre = releve.arbre.map((branche) => ligneDArbre(nom, branche)).join('\n');
  return [
    `#### [\`${nom}\`](${lien(nom)})`,
    ...(arbre
      ? [releve.arbre.length <= ARBRE_MAX ? arbre : plier(`Le plan (${releve.arbre.length} lignes)`, [arbre])]
      : []),
    ...(listes.length ? [plier(comptes.join(' ; '), listes)] : []),
  ].join('\n\n');
}

function ligneDArbre(nom: string, { profondeur, texte, ligne }: Branche): string {
  return `${'  '.repeat(profondeur)}- [${abreger(texte)}](${lien(nom, ligne)})`;
}

function liste(nom: string, sorte: Sorte, elements: readonly ElementReleve[]): string[] {
  if (!elements.length || BRANCHES.has(sorte)) return [];
  const dits = elements.map(({ texte, ligne, ou }) => {
    const tete = ou === undefined ? '' : `${ou} · `;
    return `${tete}[${abreger(texte)}](${lien(nom, ligne)})`;
  });
  const titre = `**${definition(sorte).nom} (${elements.length})**`;
  if (definition(sorte).enLigne) return [`${titre} : ${dits.join(' ; ')}`];
  return [titre, dits.map((dit) => `- ${dit}`).join('\n')];
}

function listeDesSigles(): string {
  const tousLesSigles = [...sigles()];
  const noms = tousLesSigles.map(([sigle, sens]) => `${sigle} : ${sens}`).join(' ; ');
  return [
    '#### Les sigles',
    `Le langage connaît ${tousLesSigles.length} sigles ([\`sigles.ts\`](../packages/referentiel/src/sigles.ts)) : ceux de l'annexe du rapport, et quelques-uns d'usage courant.`,
    plier(`Les ${tousLesSigles.length} sigles`, [noms]),
  ].join('\n\n');
}

function plier(titre: string, contenu: readonly string[]): string {
  return `<details>\n<summary>${titre}</summary>\n\n${contenu.join('\n\n')}\n\n</details>`;
}

function tous(exemples: readonly Exemple[], sorte: Sorte): ElementReleve[] {
  return exemples.flatMap(({ releve }) => releve.elements.get(sorte) ?? []);
}

/** @returns how many of a kind the examples hold */
export function compter(exemples: readonly Exemple[], sorte: Sorte): number {
  return tous(exemples, sorte).length;
}

function compterDates(exemples: readonly Exemple[]): number {
  return exemples.reduce((somme, { releve }) => somme + releve.nombreDeDates, 0);
}

function lien(nom: string, ligne?: number): string {
  return `../examples/${encodeURI(nom)}${ligne === undefined ? '' : `#L${ligne}`}`;
}

/** The text on one line, cut at a word, safe in the text of a link. */
function abreger(texte: string): string {
  const net = texte.replace(/\s+/g, ' ').trim();
  const coupe = net.length > TEXTE_MAX ? `${net.slice(0, net.lastIndexOf(' ', TEXTE_MAX))}…` : net;
  return coupe.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** The anchor that Markdown readers give a heading. */
function ancre(titre: string): string {
  return titre
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');
}
