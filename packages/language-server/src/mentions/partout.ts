/** The texts of the folder that name a thing, one after the other: only those whose words hold its name are analysed. */
import { formeUnique, type URI } from '@paraphe/language';
import { AstUtils } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import type { Serveur } from '../serveur.js';
import { souffler } from '../souffle.js';
import type { Cible } from './cibles.js';
import { type Mention, type Mentions, mentionsDe } from './mentions.js';

export interface TexteNommant {
  vue: Vue;
  mentions: Mentions;
}

type Moyens = Pick<Serveur, 'bureau' | 'dossier'>;

/**
 * @param ici the text where the thing was asked for: it comes first
 * @param mots what a text must hold, in any writing of accents, to name the thing
 * @returns the texts that may name it. A text that is not open is known only until the next one is asked for.
 */
export async function* textesNommant(
  moyens: Moyens,
  cible: Cible,
  mots: readonly string[],
  ici: Vue,
  jeton: CancellationToken,
): AsyncGenerator<TexteNommant, void> {
  const { bureau } = moyens;
  const vus = new Set([ici.uri.toString()]);
  yield figer(ici, moyens);
  for (const uri of await adresses(moyens, cible, jeton)) {
    if (jeton.isCancellationRequested) return;
    const cle = uri.toString();
    if (vus.has(cle)) continue;
    vus.add(cle);
    await souffler();
    const contenu = await bureau.contenu(uri);
    if (contenu === undefined) continue;
    const forme = formeUnique(contenu);
    if (!mots.every((mot) => forme.includes(mot))) continue;
    const vue = await bureau.consulter(uri);
    if (!vue || jeton.isCancellationRequested) continue;
    try {
      yield figer(vue, moyens);
    } finally {
      if (!bureau.vue(cle)) bureau.atelier.oublier(uri);
    }
  }
}

/** A text as it stands now, whatever is typed in it while the others are read. */
function figer({ uri, texte, analyse }: Vue, { bureau }: Moyens): TexteNommant {
  return { vue: { uri, texte, analyse }, mentions: mentionsDe(analyse, bureau.atelier.services) };
}

/** @returns the texts that can see a thing: what declares it, and those that use that file, or all for what is known everywhere */
async function adresses(
  { dossier }: Moyens,
  { genre, noeud, adresse }: Cible,
  jeton: CancellationToken,
): Promise<URI[]> {
  if (genre === 'etape') return [];
  if (adresse) return dossier.utilisateurs(adresse, jeton);
  if (noeud) {
    const { uri } = AstUtils.getDocument(noeud);
    return [uri, ...(await dossier.utilisateurs(uri, jeton))];
  }
  return genre === 'acteur' ? dossier.textes(jeton) : [];
}

/** @returns the words that a text that names a thing holds; a title is looked for by its first words, whatever its line ends */
export function motsDe({ genre, nom, noeud }: Cible): string[] {
  if (genre === 'fichier') return [nom.split(/[\\/]/).at(-1) ?? nom];
  if (genre !== 'indicateur') return [nom];
  // An indicator is named by its identifier in one text, by its title in another.
  return noeud ? [] : [nom.split('\n')[0] ?? nom];
}

export interface Trouvee {
  vue: Vue;
  mention: Mention;
}

/** @returns every place that names a thing, as far as the folder goes */
export async function mentionsPartout(
  moyens: Moyens,
  cible: Cible,
  ici: Vue,
  jeton: CancellationToken,
): Promise<Trouvee[]> {
  const trouvees: Trouvee[] = [];
  for await (const { vue, mentions } of textesNommant(moyens, cible, motsDe(cible), ici, jeton))
    for (const mention of mentions.parCle.get(cible.cle) ?? []) trouvees.push({ vue, mention });
  return trouvees;
}
