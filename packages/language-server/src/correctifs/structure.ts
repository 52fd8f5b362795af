/** Numbers that two elements have, that do not fit their place, that leave a gap. */
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { deplacerDans } from '../refactorings/deplacement.js';
import {
  type Changements,
  changerDeclarations,
  changerNumeros,
  descendants,
  enfantsDe,
  estNumerote,
  type Numerote,
  niveauDe,
  numeroLibre,
  planDe,
  renumeroter,
} from '../refactorings/numeros.js';
import { type Correctif, correctif, type Demande, type Fabrique, noeudDe, valeur } from './correctif.js';
import { ecritDe, margeDe, placeDe } from './ecrit.js';
import type { Retouche } from './retouches.js';

function elementDe(demande: Demande): Numerote | undefined {
  const noeud = noeudDe(demande);
  return estNumerote(noeud) ? noeud : undefined;
}

/** @param citees false: what names the number means another element */
function donner(demande: Demande, noeud: Numerote, nouveau: string, citees: boolean): Correctif[] {
  const changements: Changements = new Map();
  renumeroter(changements, noeud, nouveau);
  const retouches = citees ? changerNumeros(demande.analyse, changements) : changerDeclarations(changements);
  return correctif(
    'numero',
    dire(`Lui donner le numéro ${nouveau}`, `Give it the number ${nouveau}`),
    retouches,
    {
      prefere: true,
    },
  );
}

export const numeroDouble: Fabrique = (demande) => {
  const noeud = elementDe(demande);
  const libre = valeur(demande, 'libre');
  return noeud && libre ? donner(demande, noeud, libre, false) : [];
};

/** @returns the axe or objectif of the plan that has a number */
function porteurDeNumero(noeud: Numerote, numero: string): Numerote | undefined {
  const plan = planDe(noeud);
  return [...(plan ? descendants(plan) : [])].find(
    (n) => (n.$type === 'Axe' || n.$type === 'Objectif') && n.numero === numero,
  );
}

function annonceDe(numero: string): string {
  return numero.split('.').slice(0, -1).join('.');
}

/** @returns the move of an element to where its number says, when that place exists and may hold it */
function deplacer(noeud: Numerote): Correctif[] {
  const porteur = porteurDeNumero(noeud, annonceDe(noeud.numero));
  if (!porteur || porteur === noeud.$container || noeud.$type === 'SousAction' || noeud.$type === 'Axe')
    return [];
  if (noeud.$type === 'Objectif' && porteur.$type !== 'Axe') return [];
  const retouches = deplacerDans(noeud, porteur, undefined);
  const ou = `${niveauDe(porteur)} ${porteur.numero}`;
  return retouches
    ? correctif('deplacer', dire(`Le déplacer dans l'${ou}`, `Move it into ${ou}`), retouches)
    : [];
}

export const numeroHorsParent: Fabrique = (demande) => {
  const noeud = elementDe(demande);
  const libre = valeur(demande, 'libre');
  if (!noeud || !libre) return [];
  return [...donner(demande, noeud, libre, true), ...deplacer(noeud)];
};

export const niveauSaute: Fabrique = (demande) => {
  const noeud = elementDe(demande);
  if (!noeud) return [];
  const plan = noeud.$container as AstNode;
  return [
    ...deplacer(noeud).map((fix) => ({ ...fix, prefere: true })),
    ...entourer(noeud),
    ...donner(demande, noeud, numeroLibre(plan, noeud, false), true).map((fix) => ({
      ...fix,
      prefere: false,
    })),
  ];
};

/** Writes the objectif that a number announces around the actions that announce it, when they follow each other. */
function entourer(noeud: Numerote): Correctif[] {
  const annonce = annonceDe(noeud.numero);
  const axe = noeud.$container as AstNode;
  if (noeud.$type !== 'Action' || axe.$type !== 'Axe' || porteurDeNumero(noeud, annonce)) return [];
  const freres = enfantsDe(axe);
  const depart = freres.indexOf(noeud);
  let fin = depart;
  while (freres[fin + 1]?.$type === 'Action' && annonceDe((freres[fin + 1] as Numerote).numero) === annonce)
    fin += 1;
  const ecrit = ecritDe(noeud);
  const { offset } = placeDe(noeud);
  const { end } = placeDe(freres[fin] as Numerote);
  const marge = margeDe(ecrit.texte, offset);
  const dedans = ecrit.texte.slice(offset, end).replace(/\n(?=[^\r\n])/g, '\n  ');
  const retouche: Retouche = {
    ecrit,
    debut: offset,
    fin: end,
    texte: `objectif ${annonce} "À compléter" {\n${marge}  ${dedans}\n${marge}}`,
  };
  return correctif(
    'entourer',
    dire(`Écrire l'objectif ${annonce} autour`, `Write objectif ${annonce} around it`),
    [retouche],
  );
}

/** Closes the gap: this element and those that follow it in the row take the numbers that are free. */
export const numeroManquant: Fabrique = (demande) => {
  const noeud = elementDe(demande);
  if (!noeud) return [];
  const avant = valeur(demande, 'avant');
  const [prefixe, premier] = couper(avant);
  const [, ici] = couper(noeud.numero);
  const depart = rangDe(premier);
  const rangIci = rangDe(ici);
  if (depart === undefined || rangIci === undefined || rangIci <= depart + 1) return [];
  const ecart = rangIci - depart - 1;
  const local = !prefixe && (noeud.$type === 'Objectif' || noeud.$type === 'SousAction');
  const plan = planDe(noeud);
  const suite = [...(plan ? descendants(plan) : [])].filter(
    (n) =>
      n.$type === noeud.$type &&
      couper(n.numero)[0] === prefixe &&
      (!local || n.$container === noeud.$container),
  );
  const changements: Changements = new Map();
  for (const suivant of suite) {
    const composant = couper(suivant.numero)[1];
    const rang = rangDe(composant);
    if (rang !== undefined && rang >= rangIci)
      renumeroter(changements, suivant, prefixe + ecrireRang(rang - ecart, composant));
  }
  const nouveau = changements.get(noeud);
  return correctif(
    'resserrer',
    changements.size > 1
      ? dire(`Resserrer les numéros à partir de ${nouveau}`, `Close the gap, from ${nouveau} on`)
      : dire(`Lui donner le numéro ${nouveau}`, `Give it the number ${nouveau}`),
    changerNumeros(demande.analyse, changements),
  );
};

function couper(numero: string): [prefixe: string, dernier: string] {
  const net = numero.replace(/\.+$/, '');
  const place = net.lastIndexOf('.') + 1;
  return [net.slice(0, place), net.slice(place)];
}

function rangDe(composant: string): number | undefined {
  if (/^\d{1,9}$/.test(composant)) return Number(composant);
  return /^[a-z]$/i.test(composant) ? composant.toLowerCase().charCodeAt(0) - 96 : undefined;
}

function ecrireRang(rang: number, modele: string): string {
  return /^\d/.test(modele) ? String(rang) : String.fromCharCode((/^[A-Z]/.test(modele) ? 64 : 96) + rang);
}
