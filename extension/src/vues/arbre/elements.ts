/** How a line of the contract's tree looks: label, description, icon, tooltip, words for a screen reader. Knows no editor. */
import type { EtatFiche, NoeudArbre } from '@paraphe/language-server';
import { motRubrique, rubrique } from '@paraphe/model';
import { abreger } from '../abreger.js';
import type { Traduire } from '../mots.js';

/** An icon of the editor and the name of its colour. */
export interface Icone {
  icone: string;
  couleur?: string;
}

const ETATS: Record<EtatFiche, Icone> = {
  complete: { icone: 'pass-filled', couleur: 'testing.iconPassed' },
  incomplete: { icone: 'circle-large-outline', couleur: 'list.warningForeground' },
  erreur: { icone: 'error', couleur: 'list.errorForeground' },
};

const NIVEAUX: Partial<Record<NoeudArbre['niveau'], string>> = {
  contrat: 'book',
  démarche: 'book',
  axe: 'compass',
  objectif: 'target',
  'sous-action': 'circle-small-filled',
};

/** How many missing rubriques are named beside a fiche; the others are counted. */
const NOMMES = 2;

/** A fiche counts by itself; a sub-action is a part of its action's fiche. */
export const estFiche = ({ niveau }: NoeudArbre): boolean => niveau === 'action' || niveau === 'fiche';

/** @returns the fiches at and below these lines, in the order of the text. */
export function fichesDe(noeuds: readonly NoeudArbre[]): NoeudArbre[] {
  return noeuds.flatMap((noeud) => (estFiche(noeud) ? [noeud] : fichesDe(noeud.enfants)));
}

export const estComplete = ({ completude }: NoeudArbre): boolean => completude.etat === 'complete';

/** A fiche shows its state; what holds fiches shows its level, coloured only where a fiche below is to be corrected. */
export function iconeDe(noeud: NoeudArbre): Icone {
  const niveau = NIVEAUX[noeud.niveau];
  if (!niveau) return ETATS[noeud.completude.etat];
  return noeud.completude.etat === 'erreur'
    ? { icone: niveau, couleur: 'list.errorForeground' }
    : { icone: niveau };
}

export function libelleDe(noeud: NoeudArbre, t: Traduire): string {
  const titre = noeud.titre || t('(without a title)');
  return noeud.numero ? `${noeud.numero} ${titre}` : titre;
}

/** The rubriques that are missing, each once, in the words of the text. */
export function rubriquesManquantes({ completude }: NoeudArbre): string[] {
  const cles = new Set(completude.manques.map(({ rubrique: cle }) => cle));
  return [...cles].map((cle) => {
    const definition = rubrique(cle);
    return definition ? motRubrique(definition, 2) : cle;
  });
}

/** Beside the label: what it costs and what is missing, or how many of its fiches are complete. */
export function descriptionDe(noeud: NoeudArbre, t: Traduire): string {
  const morceaux: string[] = [];
  if (noeud.cout) morceaux.push(noeud.cout);
  if (estFiche(noeud) || noeud.niveau === 'sous-action') {
    const manquantes = rubriquesManquantes(noeud);
    const nommees = manquantes.slice(0, NOMMES).join(', ');
    const reste = manquantes.length - NOMMES;
    if (nommees) morceaux.push(remplir(t('missing: {0}'), reste > 0 ? `${nommees} +${reste}` : nommees));
  } else {
    const fiches = fichesDe(noeud.enfants);
    if (fiches.length) morceaux.unshift(`${fiches.filter(estComplete).length}/${fiches.length}`);
  }
  return morceaux.join(' · ');
}

/** Markdown: what is missing and why, who pilots, who pays. Words of the contract are escaped. */
export function infobulleDe(noeud: NoeudArbre, t: Traduire): string {
  const { completude, pilotes, financeurs, cout, statut } = noeud;
  const lignes = [`**${echapper(libelleDe(noeud, t))}**`, ''];
  lignes.push(remplir(t('{0} of {1} rubriques filled'), completude.remplies, completude.attendues), '');
  if (estFiche(noeud))
    for (const { message } of completude.manques) lignes.push(`- ${echapper(abreger(message))}`);
  lignes.push('');
  const faits: [string, string | undefined][] = [
    [t('Statut'), statut],
    [t('Pilotes'), pilotes.join(', ')],
    [t('Financeurs'), financeurs.join(', ')],
    [t('Cost'), cout],
  ];
  for (const [nom, valeur] of faits) if (valeur) lignes.push(`${nom}\u00a0: ${echapper(valeur)}  `);
  return lignes.join('\n').trim();
}

/** What a screen reader says of the line: its level and its state too, that others see. */
export function voixDe(noeud: NoeudArbre, t: Traduire): string {
  const etats: Record<EtatFiche, string> = {
    complete: t('complete'),
    incomplete: t('incomplete'),
    erreur: t('to be corrected'),
  };
  const etat = estFiche(noeud) ? etats[noeud.completude.etat] : undefined;
  return [`${noeud.niveau} ${libelleDe(noeud, t)}`, etat, descriptionDe(noeud, t)].filter(Boolean).join(', ');
}

/** @returns the text with the signs of Markdown and HTML made harmless. */
export function echapper(texte: string): string {
  return texte.replace(/[\\`*_{}[\]()#+\-.!|~<>&$]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Puts values at `{0}`, `{1}`… */
export function remplir(gabarit: string, ...valeurs: (string | number)[]): string {
  return gabarit.replace(/\{(\d)\}/g, (tout, rang) => String(valeurs[Number(rang)] ?? tout));
}
