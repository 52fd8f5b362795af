/** A desk of its own for the tests of fixes: texts and files that exist only here. */
import { creerServices, formater, URI } from '@paraphe/language';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Bureau, type Vue } from '../bureau.js';
import { Dossier } from '../dossier.js';
import type { Fichiers } from '../fichiers/fichiers.js';
import type { Serveur } from '../serveur.js';
import type { Correctif } from './correctif.js';
import { constatsDuTexte, correctifsDe, demandeDe } from './correctifs.js';
import { finir, type Retouche } from './retouches.js';

/** The day on which the tests read contracts. */
export const JOUR_DE_TEST = '2024-06-15';

export type Banc = Pick<Serveur, 'bureau' | 'dossier' | 'aujourdhui' | 'connexion'> & { fautes: string[] };

/** Slow to make: one for all the desks, which hold nothing of each other. */
const services = creerServices();

/** @param fichiers texts by name in the folder */
export function ouvrirBanc(textes: Record<string, string> = {}): Banc {
  const contenus = new Map(Object.entries(textes).map(([nom, texte]) => [adresse(nom), texte]));
  const fichiers: Fichiers = {
    lire: (uri) => {
      const texte = contenus.get(uri.toString());
      return texte === undefined ? { absent: true, voisins: [...Object.keys(textes)] } : { texte };
    },
    lister: async () => [...contenus.keys()].map((uri) => URI.parse(uri)),
    texte: async (uri) => contenus.get(uri.toString()),
    oublier: () => {},
    surArrivee: () => {},
  };
  const { LangiumDocuments } = services.shared.workspace;
  for (const { uri } of LangiumDocuments.all.toArray())
    if (uri.scheme === 'file') LangiumDocuments.deleteDocument(uri);
  const bureau = new Bureau(fichiers, () => JOUR_DE_TEST, { racine: URI.parse(adresse('')), services });
  const fautes: string[] = [];
  const console = { error: (message: string) => fautes.push(message) };
  return {
    bureau,
    dossier: new Dossier(fichiers, bureau, [URI.parse(adresse(''))]),
    aujourdhui: () => JOUR_DE_TEST,
    connexion: { console } as unknown as Connection,
    fautes,
  };
}

export function adresse(nom: string): string {
  return `file:///dossier/${nom}`;
}

let version = 0;

/** Opens a text, or replaces it. */
export function lire({ bureau }: Banc, texte: string, nom = 'essai.paraphe'): Vue {
  version += 1;
  if (bureau.vue(adresse(nom))) bureau.fermer(adresse(nom));
  bureau.ouvrir(adresse(nom), version, texte);
  return bureau.vue(adresse(nom)) as Vue;
}

/** @returns the fixes of each constat of a rule */
export async function correctifsDeRegle(banc: Banc, vue: Vue, regle: string): Promise<Correctif[][]> {
  const constats = constatsDuTexte(vue).filter((constat) => constat.regle === regle);
  return Promise.all(constats.map(async (c) => [...(await correctifsDe(demandeDe(vue, banc, c), banc))]));
}

/** @returns the text once changed; what changes other texts is left out */
export function appliquer({ bureau }: Banc, { texte, uri }: Vue, retouches: readonly Retouche[]): string {
  const editions = finir(bureau.atelier.services, retouches).filter(
    (e) => e.uri.toString() === uri.toString(),
  );
  return TextDocument.applyEdits(
    texte,
    editions.map((e) => ({
      range: { start: texte.positionAt(e.debut), end: texte.positionAt(e.fin) },
      newText: e.texte,
    })),
  );
}

/** @returns the text as the formatter writes it; as it stands when it does not parse */
export function mettreEnForme({ bureau }: Banc, texte: string): string {
  const forme = formater(bureau.atelier.services, texte);
  return 'texte' in forme ? forme.texte : texte;
}

/** @returns the lines that a change adds (+) and takes away (-), their margin kept */
export function difference(avant: string, apres: string): string[] {
  const [a, b] = [avant.split('\n'), apres.split('\n')];
  const communs = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (communs[i] as number[])[j] =
        a[i] === b[j]
          ? (communs[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(communs[i + 1]?.[j] ?? 0, communs[i]?.[j + 1] ?? 0);
  const lignes: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (i < a.length && (communs[i + 1]?.[j] ?? 0) >= (communs[i]?.[j + 1] ?? -1))
      lignes.push(`-${a[i++]}`);
    else if (j < b.length) lignes.push(`+${b[j++]}`);
    else lignes.push(`-${a[i++]}`);
  }
  return lignes;
}
