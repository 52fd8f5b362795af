/** Loads the files that a text uses, and says which cannot be: missing, outside the folder, in a circle. */
import { type LangiumDocument, type URI, UriUtils } from 'langium';
import type { Texte, Utilise } from '../generated/ast.js';
import { suggestion } from '../messages.js';
import type { Construction } from '../modele/construction.js';
import type { CleTexte } from '../modele/textes.js';
import { adresseUtilisee } from '../noms/utilise.js';
import type { Lire } from './atelier.js';

interface Chargeur {
  racine?: URI | undefined;
  trouver(uri: URI): LangiumDocument | undefined;
  charger(uri: URI): LangiumDocument | Exclude<ReturnType<Lire>, { texte: string }>;
}

interface Defaut {
  cle: CleTexte;
  utilise: Utilise;
  valeurs: Record<string, string>;
}

/** @returns the addresses that were looked for, and the faults met in the text's own lines, to be said with its model. */
export function chargerUtilises(
  document: LangiumDocument,
  chargeur: Chargeur,
): { adresses: URI[]; signaler(c: Construction): void } {
  const defauts: Defaut[] = [];
  const cherchees = new Map<string, URI>();
  const retenir = (adresse: URI): URI => {
    cherchees.set(adresse.toString(), adresse);
    return adresse;
  };
  const suivi: Chargeur = {
    racine: chargeur.racine,
    trouver: (adresse) => chargeur.trouver(retenir(adresse)),
    charger: chargeur.charger,
  };
  for (const utilise of (document.parseResult.value as Texte).utilises) {
    suivre(utilise, document, suivi, [document.uri], new Set(), (cle, valeurs) =>
      defauts.push({ cle, utilise, valeurs }),
    );
  }
  return {
    adresses: [...cherchees.values()],
    signaler: (c) => {
      for (const { cle, utilise, valeurs } of defauts)
        c.signaler(cle, c.cst(utilise, 'chemin') ?? utilise, valeurs);
    },
  };
}

type Dire = (cle: CleTexte, valeurs: Record<string, string>) => void;

/**
 * @param chaine the addresses that led here, the text itself first
 * @param suivis the addresses whose own `utilise` have been followed: each once, however many paths lead to it
 */
function suivre(
  utilise: Utilise,
  depuis: LangiumDocument,
  chargeur: Chargeur,
  chaine: URI[],
  suivis: Set<string>,
  dire: Dire,
): void {
  const chemin = utilise.chemin;
  const adresse = adresseUtilisee(utilise, depuis.uri);
  if (!adresse) return;
  const direct = chaine.length === 1;
  if (UriUtils.equals(adresse, depuis.uri)) return direct ? dire('utiliseSoiMeme', {}) : undefined;
  if (chaine.some((uri) => UriUtils.equals(uri, adresse))) {
    // A circle is told at the text that it comes back to.
    if (!UriUtils.equals(chaine[0], adresse)) return;
    return dire('utiliseEnBoucle', {
      boucle: [...chaine, adresse].map((uri) => UriUtils.basename(uri)).join(' → '),
    });
  }
  if (chargeur.racine && !dansLeDossier(adresse, chargeur.racine))
    return direct ? dire('fichierHorsDossier', { chemin }) : undefined;
  const trouve = chargeur.trouver(adresse) ?? chargeur.charger(adresse);
  if ('absent' in trouve) {
    const voisins = suggestion(trouve.voisins?.map((voisin) => `./${voisin}`) ?? []);
    return direct ? dire('fichierIntrouvable', { chemin, voisins }) : undefined;
  }
  if ('raison' in trouve)
    return direct ? dire('fichierIllisible', { chemin, raison: trouve.raison }) : undefined;
  if (suivis.has(adresse.toString())) return;
  suivis.add(adresse.toString());
  const { lexerErrors, parserErrors } = trouve.parseResult;
  if (direct && lexerErrors.length + parserErrors.length > 0) dire('fichierFautif', { chemin });
  for (const suivant of (trouve.parseResult.value as Texte).utilises)
    suivre(suivant, trouve, chargeur, [...chaine, adresse], suivis, dire);
}

function dansLeDossier(adresse: URI, racine: URI): boolean {
  return (
    adresse.scheme === racine.scheme &&
    (adresse.path === racine.path || adresse.path.startsWith(`${racine.path.replace(/\/$/, '')}/`))
  );
}
