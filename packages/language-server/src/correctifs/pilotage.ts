/** Who leads, with whom: leads, partners, signatories. */
import { type ast, formeUnique } from '@paraphe/language';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import {
  A_ECRIRE,
  type Correctif,
  correctif,
  court,
  type Demande,
  type Fabrique,
  noeudDe,
  valeur,
} from './correctif.js';
import { ascendants, enOrdre, motDe, placeDe, signeDe, sourceDe } from './ecrit.js';
import { ajouterEnonce, rangDe, retirerDeListe } from './places.js';
import { inserer, remplacer } from './retouches.js';
import { menentSouvent } from './rubriques.js';

function partieDe(demande: Demande): ast.Partie | undefined {
  const noeud = noeudDe(demande);
  return noeud?.$type === 'Partie' ? (noeud as ast.Partie) : undefined;
}

/** @returns where the name of a party stands, without what follows it */
function nomDe(partie: ast.Partie) {
  return motDe(partie, 'acteur') ?? motDe(partie, 'texte');
}

function listeDe(partie: AstNode): ast.Partie[] {
  return (partie.$container as ast.RubriqueParties).parties ?? [partie];
}

export const pilotePartenaire: Fabrique = (demande) => {
  const partie = partieDe(demande);
  if (!partie) return [];
  const nom = court(valeur(demande, 'nom'));
  return correctif(
    'retirer',
    dire(`Retirer « ${nom} » des partenaires`, `Remove "${nom}" from the partners`),
    [retirerDeListe(listeDe(partie), partie)],
    { prefere: true },
  );
};

/** One of the leads comes first; or all of them lead together, on purpose. */
export const chefDeFileManquant: Fabrique = (demande) => {
  const rubrique = rubriqueDe(demande, /^pilotes?$/i);
  const mot = rubrique && motDe(rubrique, 'mot');
  if (!rubrique || !mot) return [];
  return [
    ...enOrdre(rubrique.parties)
      .slice(0, 4)
      .flatMap((partie) => nommerChef(partie)),
    ...correctif(
      'copilotes',
      dire('Écrire « copilotes » : le coportage est voulu', 'Write "copilotes": leading together is meant'),
      [remplacer(rubrique, mot, 'copilotes')],
    ),
  ];
};

function nommerChef(partie: ast.Partie): Correctif[] {
  const place = nomDe(partie);
  if (!place) return [];
  const nom = court(formeUnique(partie.acteur?.$refText ?? partie.texte ?? ''));
  const mentions = partie.queues.find(({ mentions: dites }) => dites.length);
  const ouvrante = mentions && signeDe(mentions, '(');
  return correctif(
    `chef ${nom}`,
    dire(`Désigner « ${nom} » chef de file`, `Name "${nom}" as the first lead`),
    [
      ouvrante
        ? inserer(partie, ouvrante.end, 'chef de file, ')
        : inserer(partie, place.end, ' (chef de file)'),
    ],
  );
}

/** @returns the rubrique of parties of the element that a constat is about, by its word */
function rubriqueDe(demande: Demande, mot: RegExp): ast.RubriqueParties | undefined {
  const porteur = noeudDe(demande) as ast.Action | undefined;
  const { debut } = demande.constat.endroit;
  const rubriques = (porteur?.membres ?? []).filter(
    (m): m is ast.RubriqueParties => m.$type === 'RubriqueParties' && mot.test(m.mot),
  );
  return rubriques.find((rubrique) => placeDe(rubrique).offset === debut) ?? rubriques[0];
}

/** The name of a person goes apart, after the word for it. */
export const pilotePersonneSeule: Fabrique = (demande) => {
  const partie = partieDe(demande);
  const place = partie && motDe(partie, 'texte');
  if (!partie || !place) return [];
  const dite = partie.queues.some(({ cle }) => cle === 'personne');
  const nom = court(partie.texte ?? '');
  return correctif(
    'personne',
    dire(`Nommer la structure, et mettre « ${nom} » à part`, `Name the organisation, and put "${nom}" apart`),
    [remplacer(partie, place, dite ? A_ECRIRE : `${A_ECRIRE} personne ${place.text}`)],
    { prefere: true },
  );
};

/** A contract leads nothing: who signs it, or leads other fiches, may. */
export const piloteContrat: Fabrique = (demande) => {
  const partie = partieDe(demande);
  const place = partie && nomDe(partie);
  if (!partie || !place) return [];
  const noms = [...new Set([...menentSouvent(partie), ...signataires(partie)])];
  const propre = partie.acteur ? formeUnique(partie.acteur.$refText) : undefined;
  return [
    ...noms
      .filter((nom) => nom !== propre)
      .slice(0, 3)
      .flatMap((nom) =>
        correctif(`confier ${nom}`, dire(`Confier le pilotage à ${nom}`, `Let ${nom} lead`), [
          remplacer(partie, place, nom),
        ]),
      ),
    ...correctif(
      'nommer',
      dire('Remplacer par une structure, à nommer', 'Replace by an organisation, to name'),
      [remplacer(partie, place, A_ECRIRE)],
    ),
  ];
};

function contratDe(noeud: AstNode): ast.Contrat | undefined {
  return [...ascendants(noeud)].find((n): n is ast.Contrat => n.$type === 'Contrat');
}

function rubriqueSignataires(contrat: ast.Contrat | undefined): ast.Signataires | undefined {
  return contrat?.membres.find((m): m is ast.Signataires => m.$type === 'Signataires');
}

function signataires(noeud: AstNode): string[] {
  const parties = rubriqueSignataires(contratDe(noeud))?.parties ?? [];
  return parties.flatMap(({ acteur }) => (acteur?.ref ? formeUnique(acteur.ref.name) : []));
}

/** Adds an actor to those that sign. */
export function ajouterSignataire(demande: Demande, noeud: AstNode, nom: string): Correctif[] {
  const contrat = contratDe(noeud);
  const rubrique = rubriqueSignataires(contrat);
  const derniere = rubrique && enOrdre(rubrique.parties).at(-1);
  if (!contrat || !nom) return [];
  const retouche = derniere
    ? inserer(derniere, placeDe(derniere).end, `, ${nom}`)
    : ajouterEnonce(demande.services, contrat, `signataires ${nom}`, rangDe({ $type: 'Signataires' }));
  return correctif('signer', dire(`Ajouter ${nom} aux signataires`, `Add ${nom} to the signatories`), [
    retouche,
  ]);
}

export const piloteEtranger: Fabrique = (demande) => {
  const partie = partieDe(demande);
  return partie ? ajouterSignataire(demande, partie, valeur(demande, 'acteur')) : [];
};

export const financeurNonSignataire: Fabrique = (demande) => {
  const noeud = noeudDe(demande) as ast.Contribution | undefined;
  const nom = noeud?.de?.acteur && sourceDe(noeud.de);
  return noeud && nom ? ajouterSignataire(demande, noeud, nom) : [];
};
