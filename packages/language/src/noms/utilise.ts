/** `utilise "./acteurs.paraphe"`: which files a text uses, directly or through others. */
import { type LangiumDocument, type LangiumDocuments, type URI, UriUtils } from 'langium';
import type { Texte, Utilise } from '../generated/ast.js';

/** @returns the address of the file that a `utilise` names, or undefined when its path is not written yet. */
export function adresseUtilisee(utilise: Pick<Utilise, 'chemin'>, depuis: URI): URI | undefined {
  if (!utilise.chemin) return undefined;
  const chemin = utilise.chemin.replace(/\\/g, '/');
  return UriUtils.resolvePath(UriUtils.dirname(depuis), chemin);
}

/** @returns the documents that a text uses, each once, nearest first, without the text itself. Only those already loaded. */
export function fichiersUtilises(document: LangiumDocument, documents: LangiumDocuments): LangiumDocument[] {
  const vus = new Set<string>([document.uri.toString()]);
  const file = [document];
  const resultat: LangiumDocument[] = [];
  for (let courant = file.shift(); courant; courant = file.shift()) {
    for (const utilise of (courant.parseResult.value as Texte).utilises) {
      const adresse = adresseUtilisee(utilise, courant.uri);
      if (!adresse || vus.has(adresse.toString())) continue;
      vus.add(adresse.toString());
      const utilisee = documents.getDocument(adresse);
      if (utilisee) {
        resultat.push(utilisee);
        file.push(utilisee);
      }
    }
  }
  return resultat;
}
