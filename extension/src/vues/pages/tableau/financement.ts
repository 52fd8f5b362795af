/** Where the money comes from, what is granted of it, and in which years it falls. */
import { axisX, barY, plot, ruleY, text } from '@observablehq/plot';
import type { ReponseTableau } from '@paraphe/language-server';
import { type Contenu, h } from '../commun/dom.js';
import { compter, euros, eurosCourts, insecables, remplir } from '../commun/formats.js';
import { barres } from './barres.js';
import type { Cadre, Toile } from './cadre.js';
import { legende } from './motifs.js';
import { COULEURS, type Dessin, STYLE } from './trait.js';

type Financement = ReponseTableau['financement'];

export function cadreFinanceurs({ financement }: ReponseTableau, { mots, largeur }: Toile): Cadre {
  const { titre, resume, sansRepartition } = mots.financeurs;
  const { financeurs } = financement;
  const suite = laisses(financement, mots.financeurs.laisses);
  if (financeurs.length === 0) return { id: 'financeurs', titre, resume: sansRepartition, suite };
  const total = financeurs.reduce((somme, f) => somme + f.montant, 0);
  const acquis = financeurs.reduce((somme, f) => somme + f.acquis, 0);
  return {
    id: 'financeurs',
    titre,
    resume: compter(resume, mots.langue, financeurs.length, euros(total), euros(acquis)),
    dessin: barres(
      financeurs.map((f) => ({
        nom: f.nom,
        valeur: euros(f.montant),
        segments: [
          {
            valeur: f.acquis,
            motif: 'plein',
            couleur: COULEURS.serie,
            infobulle: `${f.nom}, ${mots.colonnes.acquis.toLowerCase()}\u00a0: ${euros(f.acquis)}`,
          },
          {
            valeur: f.montant - f.acquis,
            motif: 'hachures',
            couleur: COULEURS.serie,
            infobulle: `${f.nom}, ${mots.colonnes.demande.toLowerCase()}\u00a0: ${euros(f.montant - f.acquis)}`,
          },
        ],
      })),
      largeur,
    ),
    legende: legende([
      { motif: 'plein', couleur: COULEURS.serie, nom: mots.colonnes.acquis, valeur: euros(acquis) },
      {
        motif: 'hachures',
        couleur: COULEURS.serie,
        nom: mots.colonnes.demande,
        valeur: euros(total - acquis),
      },
    ]),
    donnees: {
      colonnes: [mots.colonnes.financeur, mots.colonnes.montant, mots.colonnes.acquis, mots.colonnes.demande],
      lignes: financeurs.map((f) => [f.nom, euros(f.montant), euros(f.acquis), euros(f.montant - f.acquis)]),
      nombres: [1, 2, 3],
    },
    suite,
  };
}

function laisses({ laisses: textes }: Financement, titre: string): Contenu {
  if (textes.length === 0) return undefined;
  return h(
    'div',
    { class: 'laisses' },
    h('h3', {}, titre),
    h(
      'ul',
      {},
      textes.map((texte) => h('li', {}, insecables(texte.charAt(0).toUpperCase() + texte.slice(1)))),
    ),
  );
}

export function cadreAnnees({ financement }: ReponseTableau, { mots, largeur }: Toile): Cadre {
  const { titre, resume, aucune } = mots.annees;
  const { annees } = financement;
  const [premiere] = annees;
  if (!premiere) return { id: 'annees', titre, resume: aucune };
  const lourde = annees.reduce((a, b) => (b.montant > a.montant ? b : a), premiere);
  return {
    id: 'annees',
    titre,
    resume: remplir(resume, String(lourde.annee), euros(lourde.montant)),
    dessin: colonnes(annees, largeur),
    donnees: {
      colonnes: [mots.colonnes.annee, mots.colonnes.montant],
      lignes: annees.map((a) => [String(a.annee), euros(a.montant)]),
      nombres: [1],
    },
  };
}

/** One column a year; years without an amount keep their place. */
function colonnes(annees: Financement['annees'], largeur: number): Dessin {
  const dates = annees.map((a) => a.annee);
  const [debut, fin] = [Math.min(...dates), Math.max(...dates)];
  const domaine = Array.from({ length: fin - debut + 1 }, (_, i) => debut + i);
  return plot({
    ...STYLE,
    width: largeur,
    height: 220,
    marginTop: 24,
    marginBottom: 28,
    marginLeft: 1,
    marginRight: 1,
    x: { type: 'band', domain: domaine, padding: 0.35, label: null },
    y: { axis: null, domain: [0, Math.max(...annees.map((a) => a.montant), 1)] },
    marks: [
      barY(annees, {
        x: 'annee',
        y: 'montant',
        fill: COULEURS.serie,
        rx: 2,
        title: (a: { annee: number; montant: number }) => `${a.annee}\u00a0: ${euros(a.montant)}`,
      }),
      text(annees, {
        x: 'annee',
        y: 'montant',
        text: (a: { montant: number }) => eurosCourts(a.montant),
        dy: -9,
        fill: 'currentColor',
        fontWeight: 600,
      }),
      ruleY([0], { stroke: 'var(--filet)' }),
      axisX({ tickSize: 0, tickFormat: String, tickPadding: 8, label: null }),
    ],
  }) as Dessin;
}
