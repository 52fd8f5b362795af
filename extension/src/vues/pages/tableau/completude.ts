/** How far the fiches are, and which rubriques are most often missing. */
import type { ReponseTableau } from '@paraphe/language-server';
import { compter, nombre, remplir } from '../commun/formats.js';
import { barres } from './barres.js';
import { type Cadre, listeFiches, type Toile } from './cadre.js';
import { legende, type Motif } from './motifs.js';
import { COULEURS } from './trait.js';

export function cadreCompletude({ fiches }: ReponseTableau, { mots, largeur }: Toile): Cadre {
  const { titre, resume, aucune } = mots.completude;
  if (fiches.total === 0) return { id: 'completude', titre, resume: aucune };
  const etats = (
    [
      ['complete', fiches.completes, 'plein', COULEURS.bon],
      ['incomplete', fiches.incompletes, 'hachures', COULEURS.manquant],
      ['erreur', fiches.erreurs, 'croisillons', COULEURS.faux],
    ] satisfies [keyof typeof mots.etats, number, Motif, string][]
  ).map(([etat, valeur, motif, couleur]) => ({ nom: mots.etats[etat], nombre: valeur, motif, couleur }));
  return {
    id: 'completude',
    titre,
    resume: remplir(resume, fiches.completes, fiches.total, fiches.incompletes, fiches.erreurs),
    dessin: barres(
      [
        {
          nom: '',
          valeur: '',
          segments: etats.map((e) => ({
            valeur: e.nombre,
            motif: e.motif,
            couleur: e.couleur,
            infobulle: `${e.nom}\u00a0: ${compter(mots.fiches, mots.langue, e.nombre)}`,
          })),
        },
      ],
      largeur,
    ),
    legende: legende(etats.map((e) => ({ ...e, valeur: nombre(e.nombre) }))),
    donnees: {
      colonnes: [mots.colonnes.etat, mots.colonnes.fiches],
      lignes: etats.map((e) => [e.nom, nombre(e.nombre)]),
      nombres: [1],
    },
  };
}

export function cadreManques({ manques, fiches }: ReponseTableau, { mots, largeur }: Toile): Cadre {
  const { titre, resume, aucun } = mots.manques;
  const [premier] = manques;
  if (!premier) {
    return { id: 'manques', titre, resume: fiches.total ? aucun : mots.completude.aucune };
  }
  return {
    id: 'manques',
    titre,
    resume: compter(resume, mots.langue, premier.fiches, premier.libelle),
    dessin: barres(
      manques.map((m) => ({
        nom: m.libelle,
        valeur: compter(mots.fiches, mots.langue, m.fiches),
        segments: [
          {
            valeur: m.fiches,
            motif: 'hachures',
            couleur: COULEURS.manquant,
            place: m.ou?.[0]?.place,
            infobulle: `${m.libelle}\u00a0: ${(m.ou ?? []).map((f) => f.fiche).join(', ')}`,
          },
        ],
      })),
      largeur,
    ),
    donnees: {
      colonnes: [mots.colonnes.rubrique, mots.colonnes.fiches, ''],
      lignes: manques.map((m) => [m.libelle, nombre(m.fiches), m.ou && listeFiches(m.ou)]),
      nombres: [1],
    },
  };
}
