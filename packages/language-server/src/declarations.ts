/** What a text declares, from its words alone: some hundredth of a second for a thousand fiches, and no tree is kept. */
import type { ServicesParaphe } from '@paraphe/language';

export interface Declaration {
  niveau:
    | 'contrat'
    | 'démarche'
    | 'axe'
    | 'objectif'
    | 'action'
    | 'sous-action'
    | 'fiche'
    | 'modèle'
    | 'acteur';
  /** Identifier or number. */
  nom: string;
  titre: string;
  /** Of the contract, démarche or fiche that holds it. */
  dans?: string;
  /** From its first word to its title, UTF-16 offsets. */
  debut: number;
  fin: number;
}

const NIVEAUX: Record<string, Declaration['niveau']> = {
  contrat: 'contrat',
  convention: 'contrat',
  démarche: 'démarche',
  axe: 'axe',
  objectif: 'objectif',
  action: 'action',
  'sous-action': 'sous-action',
  fiche: 'fiche',
  modèle: 'modèle',
  acteur: 'acteur',
};

/** Words between a name and its title: `contrat nom : CLS + CTG "Titre"`. */
const AVANT_TITRE = 8;

export function lireDeclarations(
  services: ServicesParaphe,
  texte: string,
): { declarations: Declaration[]; chemins: string[] } {
  const { tokens } = services.paraphe.parser.Lexer.tokenize(texte);
  const declarations: Declaration[] = [];
  const chemins: string[] = [];
  let dansActeurs = 0;
  let profondeur = 0;
  let plan: string | undefined;
  for (let rang = 0; rang < tokens.length; rang += 1) {
    const token = tokens[rang];
    const suivant = tokens[rang + 1];
    if (!token) continue;
    const type = token.tokenType.name;
    if (type === '{') profondeur += 1;
    else if (type === '}') {
      profondeur -= 1;
      if (profondeur < dansActeurs) dansActeurs = 0;
      if (profondeur === 0) plan = undefined;
    }
    if (!suivant) continue;
    if (type === 'utilise' && suivant.tokenType.name === 'TEXTE') chemins.push(contenu(suivant.image));
    else if (type === 'acteurs' && suivant.image === '{') dansActeurs = profondeur + 1;
    else if (dansActeurs === profondeur && dansActeurs > 0 && suivant.image === ':' && type !== ':') {
      const titre = tokens.slice(rang + 2, rang + 4).find((t) => t.tokenType.name === 'TEXTE');
      declarations.push(declaration('acteur', token.image, titre, token.startOffset, token));
    } else {
      const niveau = NIVEAUX[type];
      if (!niveau || !/^[\p{L}\d_]/u.test(suivant.image)) continue;
      let titre: (typeof tokens)[number] | undefined;
      for (const candidat of tokens.slice(rang + 2, rang + 2 + AVANT_TITRE)) {
        if (candidat.image === '{') break;
        if (candidat.tokenType.name !== 'TEXTE') continue;
        titre = candidat;
        break;
      }
      // `relève de l'action 3` and the like have neither title nor block: nothing is declared there.
      if (!titre && niveau !== 'contrat' && niveau !== 'modèle') continue;
      const declare = declaration(niveau, suivant.image, titre, token.startOffset, suivant);
      if (plan && profondeur > 0) declare.dans = plan;
      else if (niveau === 'contrat' || niveau === 'démarche' || niveau === 'fiche') plan = suivant.image;
      declarations.push(declare);
    }
  }
  return { declarations, chemins };
}

function declaration(
  niveau: Declaration['niveau'],
  nom: string,
  titre: { image: string; startOffset: number } | undefined,
  debut: number,
  dernier: { image: string; startOffset: number },
): Declaration {
  const fin = titre ?? dernier;
  return {
    niveau,
    nom,
    titre: titre ? contenu(titre.image) : '',
    debut,
    fin: fin.startOffset + fin.image.length,
  };
}

/** @returns the words between quotation marks */
function contenu(image: string): string {
  return image.slice(1, /["»”]$/.test(image) ? -1 : undefined).trim();
}
