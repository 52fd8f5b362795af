/** Who may be named: declared actors first, then the institutions that everybody knows, then one to declare. */
import { langueCourante, type ParapheScopeProvider } from '@paraphe/language';
import { sansAccents } from '@paraphe/model';
import { chercherInstitutions, type Institution, territoireParSiren } from '@paraphe/referentiel';
import { AstUtils } from 'langium';
import { CompletionItemKind, type TextEdit } from 'vscode-languageserver-protocol';
import { acteursLus, declaration, typeProbable } from './declares.js';
import { echapper } from './taquets.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

interface Connu {
  identifiant: string;
  type: string;
  nom: string;
  /** Address of the file that declares it. */
  uri: string;
}

/** Institutions proposed at most. */
const INSTITUTIONS_MAX = 30;
/** The same when nothing is typed yet: those of the territory. */
const INSTITUTIONS_SANS_MOT = 12;
/** Of the institutions that suit what is typed, as many may be declared, to have their own name or contact in the text. */
const INSTITUTIONS_A_DECLARER = 3;
/** A new name is proposed to be declared from this many letters on. */
const NOM_MIN = 2;
const NOM = /^[\p{L}_][\p{L}\p{M}\d_-]*$/u;

/** @returns every actor that the text can name, by identifier */
export function acteursConnus({ situation, analyse, bureau, document }: Contexte): Map<string, Connu> {
  const connus = new Map<string, Connu>();
  for (const { identifiant, type, nom } of acteursLus(situation.lecture).acteurs)
    connus.set(identifiant, { identifiant, type, nom, uri: document.uri });
  if (!analyse) return connus;
  const scopes = bureau.atelier.services.paraphe.references.ScopeProvider as ParapheScopeProvider;
  const ici = analyse.document.uri.toString();
  for (const [noeud] of scopes.portee(analyse.document).declarations('acteur')) {
    if (noeud?.$type !== 'ActeurDeclare' || !noeud.name || connus.has(noeud.name)) continue;
    const uri = AstUtils.getDocument(noeud).uri.toString();
    if (uri === ici) continue;
    connus.set(noeud.name, { identifiant: noeud.name, type: noeud.type ?? '', nom: noeud.nom ?? '', uri });
  }
  return connus;
}

/** @param nouveaux true when a name that nobody knows may be declared here */
export function acteurs(contexte: Contexte, nouveaux: boolean): Proposition[] {
  const { situation } = contexte;
  const { saisi } = situation;
  const connus = acteursConnus(contexte);
  const cites = dejaCites(contexte);
  const propositions: Proposition[] = [];
  for (const { identifiant, type, nom, uri } of connus.values()) {
    if (cites.has(identifiant)) continue;
    propositions.push({
      libelle: identifiant,
      kind: CompletionItemKind.Class,
      groupe: GROUPES.declare,
      note: nom || type,
      recherche: [nom],
      sujet: { genre: 'acteur', uri, nom: identifiant },
    });
  }
  if (!nouveaux) return propositions;
  const institutions = institutionsProches(situation).filter(
    ({ identifiant }) => !connus.has(identifiant) && !cites.has(identifiant),
  );
  for (const [rang, { identifiant, type, nom, sigle }] of institutions.entries()) {
    const institution: Proposition = {
      libelle: identifiant,
      kind: CompletionItemKind.Interface,
      groupe: GROUPES.institution,
      note: nom,
      recherche: sigle ? [sigle, nom] : [nom],
      trouve: true,
      sujet: { genre: 'institution', nom: identifiant },
    };
    propositions.push(institution);
    if (!saisi || rang >= INSTITUTIONS_A_DECLARER) continue;
    propositions.push({
      ...institution,
      libelle: libelleDeclarer(identifiant),
      ecrit: identifiant,
      groupe: GROUPES.declarer,
      ajouts: declarer(contexte, `${identifiant} : ${type} "${nom}"`),
    });
  }
  if (
    saisi.length >= NOM_MIN &&
    NOM.test(saisi) &&
    ![...connus.keys()].some((nom) => sansAccents(nom).startsWith(sansAccents(saisi))) &&
    !propositions.some(({ libelle }) => libelle === saisi)
  ) {
    const nom = /^\p{Ll}/u.test(saisi) ? saisi.charAt(0).toUpperCase() + saisi.slice(1) : saisi;
    const type = typeProbable(nom);
    propositions.push({
      libelle: libelleDeclarer(nom),
      ecrit: nom,
      kind: CompletionItemKind.Class,
      groupe: GROUPES.declarer,
      note: type,
      recherche: [saisi, nom],
      trouve: true,
      ajouts: declarer(contexte, `${nom} : ${type}`),
    });
  }
  return propositions;
}

function libelleDeclarer(nom: string): string {
  return langueCourante() === 'en' ? `Declare "${nom}"…` : `Déclarer « ${nom} »…`;
}

/** @returns institutions that suit what is typed, those of the territory first */
function institutionsProches({ saisi, lecture }: Contexte['situation']): Institution[] {
  const departements = acteursLus(lecture).sirens.flatMap(
    (siren) => territoireParSiren(siren)?.departements ?? [],
  );
  const limite = saisi ? INSTITUTIONS_MAX : INSTITUTIONS_SANS_MOT;
  const trouvees = chercherInstitutions(saisi.replace(/[.-]+$/, ''), { limite, departements });
  // Nothing typed, and no territory: the national ones alone mean something.
  if (saisi || departements.length) return trouvees;
  return trouvees.filter(({ departement, region }) => departement === undefined && region === undefined);
}

/** @returns institutions as lines of a block of actors */
export function acteursADeclarer(contexte: Contexte): Proposition[] {
  const connus = acteursConnus(contexte);
  return institutionsProches(contexte.situation)
    .filter(({ identifiant }) => !connus.has(identifiant))
    .map(({ identifiant, type, nom, sigle }) => ({
      libelle: identifiant,
      kind: CompletionItemKind.Interface,
      groupe: GROUPES.institution,
      ecrit: echapper(`${identifiant} : ${type} "${nom}"`),
      note: nom,
      recherche: sigle ? [sigle, nom] : [nom],
      trouve: true,
    }));
}

function declarer({ situation, document }: Contexte, ligne: string): TextEdit[] {
  const { offset, texte } = declaration(situation.lecture, ligne);
  const place = document.positionAt(offset);
  return [{ range: { start: place, end: place }, newText: texte }];
}

/** @returns the actors that the line of the cursor names already, before it or after it */
function dejaCites({ situation }: Contexte): Set<string> {
  const { lecture, niveaux, rang, fin } = situation;
  const { tokens } = lecture;
  const niveau = niveaux.at(-1);
  const cites = new Set<string>();
  const debut = niveau?.etats[0]?.membre?.debut;
  if (debut === undefined) return cites;
  for (let i = debut + 1; i < rang; i += 1)
    if (tokens[i]?.tokenType.name === 'ID') cites.add(tokens[i]?.image ?? '');
  for (let i = rang; i < tokens.length && i < rang + 200; i += 1) {
    const token = tokens[i];
    if (!token || token.startOffset < fin) continue;
    const { name, CATEGORIES } = token.tokenType;
    const suite =
      name === 'ID' ||
      name === 'TEXTE' ||
      CATEGORIES?.some((c) => c.name === 'ID') ||
      /^[,()]$/.test(token.image);
    if (
      !suite ||
      (name !== 'ID' &&
        /[\n\r]/.test(lecture.texte.slice(fin, token.startOffset)) &&
        tokens[i - 1]?.image !== ',')
    )
      break;
    if (name === 'ID') cites.add(token.image);
  }
  return cites;
}

/** @returns true when words without accents begin a word of a name */
export function correspond(saisi: string, formes: readonly string[]): boolean {
  const cherche = sansAccents(saisi);
  return formes.some((forme) => {
    const net = sansAccents(forme);
    return (
      net.startsWith(cherche) ||
      net.split(/[\s'’"-]+/).some((mot) => mot.startsWith(cherche)) ||
      net.includes(cherche)
    );
  });
}
