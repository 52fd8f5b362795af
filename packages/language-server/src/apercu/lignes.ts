/** The lines of a row of a preview: what a rubrique says, as paper says it. */
import type { ast } from '@paraphe/language';
import {
  CYCLES,
  type DefinitionRubrique,
  type ObjectifVise,
  PARTICIPATIONS,
  type Partie,
  PRIORITES,
  type ReferenceElement,
  type Reponse,
  type Rubriques,
  STATUTS,
} from '@paraphe/model';
import { majuscule } from '../affichage/dire.js';
import { contenu, quand } from '../affichage/valeurs.js';
import type { LigneApercu } from '../protocole.js';
import { type Fabrique, ligne, lignePartie } from './fabrique.js';
import { lignesFinancements } from './financements.js';
import { lignesIndicateurs } from './indicateurs.js';

/** @returns the lines of a rubrique of an element; none when it says nothing */
export function lignesDe(
  element: Rubriques,
  definition: DefinitionRubrique,
  fabrique: Fabrique,
): LigneApercu[] {
  const { cle, forme } = definition;
  if (element[cle] === undefined && cle !== 'indicateurs') return [];
  const ou = fabrique.places.de(element, cle);
  if (forme === 'texte' || forme === 'textes') {
    const textes = [element[cle]].flat() as string[];
    const places = fabrique.places.textes(element, definition);
    return textes.map((texte, rang) => ligne({ texte }, places[rang] ?? ou));
  }
  if (forme === 'parties') return (element[cle] as Partie[]).map((partie) => lignePartie(partie, fabrique));
  if (forme === 'choix') return [ligne({ texte: majuscule(choix(element, cle)) }, ou)];
  return propres(element, cle, fabrique);
}

function choix({ statut, priorite, cycle }: Rubriques, cle: keyof Rubriques): string {
  if (cle === 'statut') return statut ? STATUTS[statut] : '';
  if (cle === 'priorite') return priorite ? PRIORITES[priorite] : '';
  return cycle ? CYCLES[cycle] : '';
}

function propres(element: Rubriques, cle: keyof Rubriques, fabrique: Fabrique): LigneApercu[] {
  const { places } = fabrique;
  const ou = places.de(element, cle);
  switch (cle) {
    case 'objectifsVises':
      return (element.objectifsVises ?? []).map((vise) =>
        ligne(
          { texte: arbre(vise), ...(vise.general && { tete: 'Objectif général' }) },
          places.de(vise) ?? ou,
        ),
      );
    case 'lieux':
      return (element.lieux ?? []).map(({ code, texte }) => ligne({ texte: texte ?? `Commune ${code}` }, ou));
    case 'participation': {
      const { niveau, texte = '' } = element.participation ?? {};
      return [ligne(sousTete(niveau && majuscule(PARTICIPATIONS[niveau]), texte), ou)];
    }
    case 'calendrier':
      return lignesCalendrier(element, fabrique);
    // Told with the indicators, under the same word.
    case 'modalitesSuivi':
      return [];
    case 'indicateurs':
      return lignesIndicateurs(element, fabrique);
    case 'financements':
      return element.financements ? lignesFinancements(element.financements, fabrique) : [];
    case 'gouvernance':
      return lignesGouvernance(element, fabrique);
    case 'repondA':
      return (element.repondA ?? []).flatMap((r) => lignesRenvoi(r, fabrique));
    case 'reconduit':
    case 'actionsLiees':
      return (element[cle] ?? []).flatMap((r) => lignesRenvoi(r, fabrique));
    case 'articulations':
      return (element.articulations ?? []).map((a) =>
        ligne(sousTete(titreDocument(a, fabrique), (a.textes ?? []).join('\n\n')), places.de(a)),
      );
    case 'releveDe':
      return (element.releveDe ?? []).map((texte) => ligne({ texte }, ou));
    default:
      return [];
  }
}

/** A tree of aims, as a nested Markdown list. */
function arbre({ numero, texte, objectifs = [] }: ObjectifVise, marge = ''): string {
  const tete = `${numero ? `${numero} ` : ''}${texte}`;
  return [tete, ...objectifs.map((o) => `${marge}- ${arbre(o, `${marge}  `)}`)].join('\n');
}

function lignesCalendrier({ calendrier }: Rubriques, { places }: Fabrique): LigneApercu[] {
  if (!calendrier) return [];
  const lignes: LigneApercu[] = [];
  const moment = quand(calendrier);
  if (moment) lignes.push(ligne({ texte: majuscule(moment) }, places.de(calendrier)));
  for (const entree of calendrier.entrees ?? []) {
    const tete = majuscule(quand(entree.quand));
    const note = entree.statut && `(${STATUTS[entree.statut]})`;
    lignes.push(
      ligne(
        { ...(tete && { tete }), texte: majuscule(contenu(entree)), ...(note && { note }) },
        places.de(entree),
      ),
    );
  }
  if (calendrier.renouvele) lignes.push(ligne({ texte: 'Renouvelé chaque année' }, places.de(calendrier)));
  return lignes;
}

function lignesGouvernance({ gouvernance }: Rubriques, fabrique: Fabrique): LigneApercu[] {
  if (!gouvernance) return [];
  const { places } = fabrique;
  const noms = (parties: Partie[]) => parties.map((partie) => lignePartie(partie, fabrique).texte).join(', ');
  return [
    ...(gouvernance.textes ?? []).map((texte) => ligne({ texte }, places.de(gouvernance))),
    ...(gouvernance.instances ?? []).map((instance) => {
      const note = [
        instance.presidee?.length && `présidée par ${noms(instance.presidee)}`,
        instance.reunit?.length && `réunit ${noms(instance.reunit)}`,
        quand(instance.rythme),
        instance.role,
      ]
        .filter(Boolean)
        .join(' ; ');
      return ligne({ texte: instance.titre, note }, places.de(instance));
    }),
  ];
}

/** What references name, by its title where it is known. */
function lignesRenvoi(reference: Reponse | ReferenceElement, { places, renvois }: Fabrique): LigneApercu[] {
  const noeud = places.analyse.origines.noeud(reference);
  if (!noeud) return [];
  const note = reference.de ? `de ${reference.de}` : '';
  return renvois(noeud).map(({ sorte, numero, titre = '' }) =>
    ligne({ ...sousTete(majuscule(`${sorte} ${numero}`), titre), note }, places.de(reference)),
  );
}

/** A head with nothing under it is the text itself. */
function sousTete(tete: string | undefined, texte: string): LigneApercu {
  return tete && texte ? { tete, texte } : { texte: texte || (tete ?? '') };
}

function titreDocument(
  articulation: NonNullable<Rubriques['articulations']>[number],
  { places }: Fabrique,
): string {
  const noeud = places.analyse.origines.noeud(articulation) as ast.Articulation | undefined;
  return noeud?.document?.ref?.titre ?? articulation.document;
}
