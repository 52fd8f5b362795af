/** A light look at a JSON before it is printed: is it a document of Paraphe, and of which version? */
import { type DocumentParaphe, VERSION_FORMAT } from '@paraphe/model';

type Attendu = 'objet' | 'liste' | 'texte' | 'version';

export type Examen =
  | { document: DocumentParaphe }
  | { plusRecente: number }
  | { chemin: string; attendu: Attendu };

/** Lists of the document and, in their elements, lists of elements of the same kind of shape. */
const LISTES: Record<string, readonly string[]> = {
  '': ['contrats', 'demarches', 'fiches', 'modeles', 'avenants', 'suivis', 'acteurs'],
  contrats: ['acteurs', 'axes', 'actions'],
  demarches: ['acteurs', 'axes', 'actions'],
  fiches: ['acteurs'],
  axes: ['objectifs', 'actions'],
  objectifs: ['actions'],
  avenants: ['acteurs', 'operations'],
  modeles: ['demandes', 'portees', 'vocabulaires'],
  suivis: ['actions'],
};

/** Texts that each element of a list has. */
const TEXTES: Record<string, readonly string[]> = {
  contrats: ['identifiant'],
  demarches: ['identifiant'],
  fiches: ['identifiant'],
  modeles: ['identifiant'],
  acteurs: ['identifiant'],
  axes: ['numero', 'titre'],
  objectifs: ['numero', 'titre'],
  avenants: ['numero', 'contrat'],
  suivis: ['contrat'],
};

export function examiner(valeur: unknown): Examen {
  if (!estObjet(valeur)) return { chemin: '/', attendu: 'objet' };
  const { version } = valeur;
  if (typeof version === 'number' && version > VERSION_FORMAT) return { plusRecente: version };
  if (version !== VERSION_FORMAT) return { chemin: '/version', attendu: 'version' };
  if (!Array.isArray(valeur.contrats)) return { chemin: '/contrats', attendu: 'liste' };
  return descendre(valeur, '', '') ?? { document: valeur as unknown as DocumentParaphe };
}

/** @returns the first fault under an object */
function descendre(
  objet: Record<string, unknown>,
  genre: string,
  chemin: string,
): { chemin: string; attendu: Attendu } | undefined {
  for (const cle of TEXTES[genre] ?? [])
    if (typeof objet[cle] !== 'string') return { chemin: `${chemin}/${cle}`, attendu: 'texte' };
  for (const cle of LISTES[genre] ?? []) {
    const liste = objet[cle];
    if (liste === undefined && (genre === '' || genre === 'suivis')) continue;
    if (!Array.isArray(liste)) return { chemin: `${chemin}/${cle}`, attendu: 'liste' };
    for (const [rang, element] of liste.entries()) {
      const ici = `${chemin}/${cle}/${rang}`;
      if (!estObjet(element)) return { chemin: ici, attendu: 'objet' };
      const faute = descendre(element, genre === 'suivis' ? '' : cle, ici);
      if (faute) return faute;
    }
  }
  return undefined;
}

function estObjet(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}
