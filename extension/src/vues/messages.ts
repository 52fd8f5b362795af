/** What the extension and the pages in its panels say to each other; the only types that both sides share. */
import type { ReponseApercu, ReponseTableau } from '@paraphe/language-server';

/** A span of a text, and a point of it: lines and columns from 0. */
export type Range = ReponseApercu['etendue'];
export type Position = Range['start'];

/** Why a panel has nothing to show. */
export type RaisonVide = 'aucun-texte' | 'hors-fiche' | 'illisible';

/** From the extension to the preview. */
export type VersApercu =
  | { type: 'fiche'; uri: string; fiche: ReponseApercu; curseur?: Position }
  | { type: 'curseur'; curseur: Position }
  | { type: 'vide'; raison: RaisonVide };

/** From the extension to the dashboard. */
export type VersTableau =
  | { type: 'tableau'; uri: string; tableau: ReponseTableau }
  | { type: 'vide'; raison: RaisonVide };

/** From a page to the extension. */
export type DePage =
  /** The page listens: it can be sent what it shows. */
  | { type: 'pret' }
  /** Show this place of the text; `editer` gives the editor the focus. */
  | { type: 'aller'; place: Range; editer: boolean }
  /** Print this: the markup of what is shown, already escaped. */
  | { type: 'imprimer'; titre: string; contenu: string };
