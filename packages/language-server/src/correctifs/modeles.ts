/** What is wrong in a modèle, and the words of its lists. */
import { chosesDe, type NiveauDemande } from '@paraphe/checks';
import { type ast, proches } from '@paraphe/language';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { genresConnus } from '../modeles.js';
import {
  type Correctif,
  correctif,
  court,
  type Demande,
  type Fabrique,
  noeudDe,
  valeur,
} from './correctif.js';
import { ascendants, ecritDe, motDe, noeudA, placeDe } from './ecrit.js';
import { auPlace } from './noms.js';
import { guillemets, retirer } from './places.js';
import { type Retouche, remplacer } from './retouches.js';

/** The names that a message proposes: « Vouliez-vous dire « pilote » ? » */
function voisinsDits(texte: string): string[] {
  return [...texte.matchAll(/«\s*([^«»]+?)\s*»/g)].map(([, nom]) => nom as string);
}

const ecrire = (demande: Demande, noms: readonly string[]): Correctif[] =>
  noms.flatMap((nom) =>
    correctif(`voisin ${nom}`, dire(`Écrire « ${nom} »`, `Write "${nom}"`), [auPlace(demande, nom)], {
      prefere: noms.length === 1,
    }),
  );

export const modeleInconnu: Fabrique = (demande) => {
  const connus = genresConnus(demande.analyse, demande.services).map(({ nom }) => nom);
  const noeud = noeudA(ecritDe(demande.analyse.document.parseResult.value), demande.constat.endroit.debut);
  return [
    ...ecrire(demande, proches(valeur(demande, 'nom'), connus)),
    ...(noeud?.$type === 'Modele' ? retirerEtend(demande, noeud as ast.Modele) : []),
  ];
};

export const enBoucle: Fabrique = (demande) => {
  const noeud = noeudDe(demande);
  return noeud?.$type === 'Modele' ? retirerEtend(demande, noeud as ast.Modele) : [];
};

/** Takes one of the modèles that a modèle extends out of its heading. */
function retirerEtend({ constat }: Demande, noeud: ast.Modele): Correctif[] {
  const places = noeud.etend.map((_, rang) => motDe(noeud, 'etend', rang));
  const rang = places.findIndex((place) => place?.offset === constat.endroit.debut);
  const place = places[rang];
  const [avant, apres] = [places[rang - 1], places[rang + 1]];
  const tete = motDe(noeud, 'name');
  if (!place || !tete) return [];
  const [debut, fin] = avant
    ? [avant.end, place.end]
    : apres
      ? [place.offset, apres.offset]
      : [tete.end, place.end];
  return correctif('retirer', dire(`Ne plus étendre « ${place.text} »`, `Extend "${place.text}" no more`), [
    remplacer(noeud, { offset: debut, end: fin }, ''),
  ]);
}

/** A kind that nothing describes: a near one, or a modèle to write. */
export const genreInconnu: Fabrique = (demande) => {
  const genre = valeur(demande, 'genre');
  const connus = genresConnus(demande.analyse, demande.services).map(({ nom }) => nom);
  const plan = noeudDe(demande);
  const ecrit = ecritDe(demande.analyse.document.parseResult.value);
  const debut = plan && placeDe(plan).offset;
  return [
    ...ecrire(demande, proches(genre, connus)),
    ...correctif(
      'modele',
      dire(`Écrire ici un modèle « ${genre} »`, `Write a modèle "${genre}" here`),
      debut === undefined
        ? []
        : [
            {
              ecrit,
              debut,
              fin: debut,
              texte: `modèle ${genre} {\n  chaque action {\n    recommande pilotes\n  }\n}\n\n`,
            },
          ],
    ),
  ];
};

export const genreMalEcrit: Fabrique = (demande) =>
  demande.constat.cle === 'proche' ? ecrire(demande, [valeur(demande, 'voisin')]) : [];

/** A word of the list of the modèle, in the place of one that is near. */
export const motHorsListe: Fabrique = (demande) => {
  const [mot, voisin] = [valeur(demande, 'mot'), valeur(demande, 'voisin')];
  const porteur = noeudDe(demande) as ast.Action | undefined;
  if (!voisin || !porteur) return [];
  for (const membre of porteur.membres as AstNode[]) {
    if (membre.$type !== 'RubriqueTextes') continue;
    const rubrique = membre as ast.RubriqueTextes;
    if (!/^(?:thèmes?|publics?)$/.test(rubrique.mot)) continue;
    const place = motDe(rubrique, 'textes', rubrique.textes.indexOf(mot));
    if (rubrique.textes.includes(mot) && place)
      return correctif(
        `voisin ${voisin}`,
        dire(`Écrire « ${court(voisin)} », comme le modèle`, `Write "${court(voisin)}", as the modèle does`),
        [remplacer(rubrique, place, guillemets(voisin))],
        { prefere: true },
      );
  }
  return [];
};

export const demandeSansEffet: Fabrique = (demande) => {
  const noeud = noeudDe(demande);
  return noeud?.$type === 'Demande'
    ? correctif('retirer', dire('Retirer cette demande', 'Remove this demand'), [retirer(noeud)], {
        prefere: true,
      })
    : [];
};

export const champInconnu: Fabrique = (demande) => {
  const noeud = noeudDe(demande) as ast.Demande | undefined;
  if (noeud?.$type !== 'Demande') return [];
  const { cle } = demande.constat;
  if (cle === 'inconnu') {
    const noms = chosesDe(niveauDe(noeud)).map(({ plusieurs }) => plusieurs.fr);
    return [...ecrire(demande, proches(valeur(demande, 'mot'), noms, 2)), ...retirerChose(demande, noeud)];
  }
  if (cle === 'ailleurs' || cle === 'nombre') return retirerChose(demande, noeud);
  if (cle === 'type') {
    const [voisin] = voisinsDits(valeur(demande, 'voisins'));
    const types = noeud.types.map((choix) => choix);
    for (const choix of types) {
      const rang = choix.types.indexOf(valeur(demande, 'mot'));
      const place = rang < 0 ? undefined : motDe(choix, 'types', rang);
      if (place && voisin)
        return correctif(`voisin ${voisin}`, dire(`Écrire « ${voisin} »`, `Write "${voisin}"`), [
          remplacer(choix, place, voisin),
        ]);
    }
    return [];
  }
  return retirerPrecision(noeud, cle === 'sansType' ? 'types' : 'textes');
};

/** @returns the level that a demand is made of */
function niveauDe(noeud: AstNode): NiveauDemande {
  const portee = [...ascendants(noeud)].find((n) => n.$type === 'Portee') as ast.Portee | undefined;
  return (portee?.niveau ?? 'contrat') as NiveauDemande;
}

/** Takes one thing out of a demand; the whole demand when it was alone there. */
function retirerChose({ constat }: Demande, noeud: ast.Demande): Correctif[] {
  const places = noeud.choses.map((_, rang) => motDe(noeud, 'choses', rang));
  const rang = places.findIndex((place) => place?.offset === constat.endroit.debut);
  const titre = dire('Ne plus le demander', 'Ask for it no more');
  const place = places[rang];
  if (places.length < 2 || !place) return correctif('retirer', titre, [retirer(noeud)]);
  const [avant, apres] = [places[rang - 1], places[rang + 1]];
  // What makes the last thing more precise goes with it.
  const fin = apres ? place.end : Math.max(place.end, ...['types', 'textes'].map((cle) => finDe(noeud, cle)));
  const [debut, jusque] = avant ? [avant.end, fin] : [place.offset, apres?.offset ?? fin];
  return correctif('retirer', titre, [remplacer(noeud, { offset: debut, end: jusque }, '')]);
}

function finDe(noeud: ast.Demande, cle: string): number {
  const combien = (noeud as unknown as Record<string, unknown[]>)[cle]?.length ?? 0;
  return combien ? (motDe(noeud, cle, combien - 1)?.end ?? 0) : 0;
}

/** `de type caf`, or titles, where they mean nothing. */
function retirerPrecision(noeud: ast.Demande, cle: 'types' | 'textes'): Correctif[] {
  const derniere = motDe(noeud, 'choses', noeud.choses.length - 1);
  const fin = finDe(noeud, cle);
  const retouche: Retouche | undefined =
    derniere && fin ? remplacer(noeud, { offset: derniere.end, end: fin }, '') : undefined;
  return correctif('retirer', dire('Retirer cette précision', 'Remove this detail'), [retouche]);
}
