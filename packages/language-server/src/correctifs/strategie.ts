/** What the fiches answer, and under which contract they come. */
import { type ast, formeUnique } from '@paraphe/language';
import { sansAccents } from '@paraphe/model';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { etapeDe } from '../cartes/objets.js';
import { genresDe, racineDe } from '../modeles.js';
import { numeroLibre } from '../refactorings/numeros.js';
import { correctif, type Fabrique, noeudDe, valeur } from './correctif.js';
import { motDe } from './ecrit.js';
import { ajouterEnonce, ajouterRubrique, type Porteur } from './places.js';
import { remplacer } from './retouches.js';

/** One of the kinds of the contract, in the place of one that it has not. */
export const releveDeInconnu: Fabrique = (demande) => {
  const porteur = noeudDe(demande) as ast.Action | undefined;
  const etape = porteur && etapeDe(demande.analyse, porteur);
  const rubrique = (porteur?.membres as AstNode[] | undefined)?.find(
    (membre): membre is ast.ReleveDe => membre.$type === 'ReleveDe',
  );
  const genre = sansAccents(valeur(demande, 'genre'));
  const rang = rubrique?.types.findIndex((type) => sansAccents(formeUnique(type)) === genre) ?? -1;
  const place = rubrique && rang >= 0 ? motDe(rubrique, 'types', rang) : undefined;
  if (!etape || !rubrique || !place) return [];
  const dits = new Set(rubrique.types.map(sansAccents));
  return genresDe(racineDe(etape))
    .filter((nom) => !dits.has(sansAccents(nom)))
    .flatMap((nom) =>
      correctif(`genre ${nom}`, dire(`Écrire « ${nom} »`, `Write "${nom}"`), [
        remplacer(rubrique, place, nom),
      ]),
    );
};

/** The next number that is free, for the second of the two. */
export const numeroDoubleDeStrategie: Fabrique = (demande) => {
  const noeud = noeudDe(demande) as ast.Orientation | ast.FaitDiagnostic | undefined;
  const place = noeud && motDe(noeud, 'numero');
  const freres = noeud?.$container as { membres?: AstNode[]; faits?: AstNode[] } | undefined;
  if (!noeud || !place) return [];
  const pris = [...(freres?.membres ?? []), ...(freres?.faits ?? [])].flatMap((autre) =>
    autre.$type === noeud.$type ? Number.parseInt((autre as ast.Orientation).numero ?? '', 10) || 0 : [],
  );
  const libre = String(Math.max(0, ...pris) + 1);
  return correctif(
    'numero',
    dire(`Lui donner le numéro ${libre}`, `Give it the number ${libre}`),
    [remplacer(noeud, place, libre)],
    { prefere: true },
  );
};

export const objectifSansAction: Fabrique = (demande) => {
  const porteur = noeudDe(demande) as Porteur | undefined;
  if (porteur?.$type !== 'Axe' && porteur?.$type !== 'Objectif') return [];
  const numero = numeroLibre(porteur, { $type: 'Action', numero: `${porteur.numero}.1` });
  return [
    ...correctif(
      'action',
      dire('Ajouter une première action', 'Add a first action'),
      [ajouterEnonce(demande.services, porteur, `action ${numero} "Nouvelle action" {\n}`)],
      { prefere: true },
    ),
    ...correctif(
      'reporter',
      dire('Écrire « statut reportée »', 'Write "statut reportée"'),
      ajouterRubrique(demande.services, porteur, 'statut', 'statut reportée'),
    ),
  ];
};
