/** Steps and dates of calendars: numbered, dated, said to be done. */
import type { ast } from '@paraphe/language';
import { anneeDe, jourDe, jours, lirePeriode } from '@paraphe/model';
import { type AstNode, AstUtils } from 'langium';
import { dire } from '../affichage/dire.js';
import {
  A_ECRIRE,
  type Correctif,
  correctif,
  type Demande,
  estPorteur,
  type Fabrique,
  noeudDe,
  valeur,
} from './correctif.js';
import { ascendants, ecritDe, enOrdre, motDe, placeDe, sourceDe } from './ecrit.js';
import { periodeDuContrat } from './periodes.js';
import { ajouterRubrique, type Porteur } from './places.js';
import { inserer, type Retouche, remplacer } from './retouches.js';

function calendrierDe(demande: Demande): ast.Calendrier | undefined {
  const noeud = noeudDe(demande);
  const dessus = [...ascendants(noeud)].find((n) => n.$type === 'Calendrier');
  if (dessus) return dessus as ast.Calendrier;
  return ((noeud as ast.Action | undefined)?.membres ?? []).find(
    (m): m is ast.Calendrier => m.$type === 'Calendrier',
  );
}

function entreeDe(demande: Demande): ast.EntreeCalendrier | undefined {
  const noeud = noeudDe(demande);
  return noeud?.$type === 'EntreeCalendrier' ? (noeud as ast.EntreeCalendrier) : undefined;
}

function porteurDe(noeud: AstNode | undefined): Porteur | undefined {
  return [...ascendants(noeud)].find(estPorteur);
}

/** Words without a date: dated from the years of the contract, or said to go on. */
export const calendrierVague: Fabrique = (demande) => {
  const calendrier = calendrierDe(demande);
  const cadre = periodeDuContrat(demande);
  if (!calendrier) return [];
  if (demande.constat.cle === 'etapes') {
    const [premiere] = enOrdre(calendrier.entrees);
    const annee = anneeDe(cadre?.debut ?? demande.aujourdhui);
    return premiere && !premiere.quand
      ? correctif('dater', dire(`Dater la première étape de ${annee}`, `Date the first step ${annee}`), [
          inserer(premiere, placeDe(premiere).offset, `${annee} : `),
        ])
      : [];
  }
  const quand = calendrier.quand;
  if (!quand?.texte) return [];
  const dater = (genre: string, moment: string) =>
    correctif(genre, dire(`Dater ce calendrier : ${moment}`, `Date this calendar: ${moment}`), [
      remplacer(calendrier, placeDe(quand), `{ ${moment} : ${sourceDe(quand)} }`),
    ]);
  return [...(cadre ? dater('periode', cadre.libelle) : []), ...dater('continu', 'en continu')];
};

/** A date that a spreadsheet left as a number. */
export const dateDeTableur: Fabrique = (demande) => {
  const { debut, fin } = demande.constat.endroit;
  const [texte, date] = [valeur(demande, 'texte'), valeur(demande, 'date')];
  const noeud = calendrierDe(demande);
  if (!noeud || demande.constat.cle !== 'numero') return [];
  const retouches: Retouche[] = [];
  for (const ici of AstUtils.streamAst(noeud)) {
    const quand = ici as ast.Quand;
    if (quand.texte?.trim() === texte && dans(placeDe(quand), debut, fin))
      retouches.push(remplacer(noeud, placeDe(quand), date));
    for (const [rang, libelle] of ((ici as ast.ContenuEntree).libelles ?? []).entries()) {
      const place = motDe(ici, 'libelles', rang);
      if (libelle.trim() === texte && place && dans(place, debut, fin))
        retouches.push(remplacer(noeud, place, `"${date}"`));
    }
  }
  return retouches[0]
    ? correctif('date', dire(`Écrire la date : ${date}`, `Write the date: ${date}`), [retouches[0]], {
        prefere: true,
        sur: true,
      })
    : [];
};

function dans({ offset, end }: { offset: number; end: number }, debut: number, fin: number): boolean {
  return offset >= debut && end <= fin;
}

/** @returns the change that says where a step stands, at the end of its line */
function marquer(entree: ast.EntreeCalendrier, statut: string): Retouche | undefined {
  const { contenu } = entree;
  if (!contenu || contenu.statut) return undefined;
  // A parenthesis that is open, or that follows, is being typed.
  const { texte } = ecritDe(contenu);
  const { offset, end } = placeDe(contenu);
  if (/\(\s*$/.test(texte.slice(offset, end)) || /^\s*\(/.test(texte.slice(end))) return undefined;
  return inserer(entree, placeDe(contenu).end, ` (${statut})`);
}

/** What became of what is past: of this step, of all of them, of the whole fiche. */
export const jalonDepasse: Fabrique = (demande) => {
  const entree = entreeDe(demande);
  const fiche = porteurDe(noeudDe(demande));
  if (!fiche) return [];
  const statuts: Correctif[] = (entree ? ['en cours'] : ['réalisée', 'en cours', 'reportée']).flatMap(
    (statut) =>
      correctif(
        `fiche ${statut}`,
        dire(`Ajouter « statut ${statut} » à la fiche`, `Add "statut ${statut}" to the fiche`),
        ajouterRubrique(demande.services, fiche, 'statut', `statut ${statut}`),
      ),
  );
  if (!entree) return statuts;
  const passees = entree.$container.entrees.filter((autre) => estPassee(autre, demande.aujourdhui));
  const toutes = passees.map((autre) => marquer(autre, 'réalisée'));
  const siennes = ['réalisée', 'reportée'].flatMap((statut) =>
    correctif(statut, dire(`Dire que cette étape est ${statut}`, `Say that this step is "${statut}"`), [
      marquer(entree, statut),
    ]),
  );
  return [
    ...(passees.length > 1
      ? correctif(
          'toutes',
          dire(
            `Dire que les ${passees.length} étapes passées sont réalisées`,
            `Say that the ${passees.length} past steps are done`,
          ),
          toutes,
        )
      : []),
    ...siennes,
    ...statuts,
  ];
};

function estPassee({ quand, contenu }: ast.EntreeCalendrier, aujourdhui: string): boolean {
  const periode = quand?.periode && lirePeriode(sourceDe(quand.periode)).periode;
  const jour = jourDe(aujourdhui);
  if (!periode || !contenu || contenu.statut || jour === undefined) return false;
  const { debut, fin } = jours(periode);
  return debut < fin && fin <= jour;
}

/** A step before the contract did take place. */
export const etapeAnterieure: Fabrique = (demande) => {
  const entree = entreeDe(demande);
  return entree && demande.constat.cle === 'avant'
    ? correctif('réalisée', dire('Dire que cette étape est réalisée', 'Say that this step is done'), [
        marquer(entree, 'réalisée'),
      ])
    : [];
};

/** @returns the numbered steps of a calendar, in the order of the text */
function etapesDe(
  calendrier: ast.Calendrier,
): { noeud: ast.ContenuEntree; entree: ast.EntreeCalendrier; numero: number }[] {
  return enOrdre(calendrier.entrees).flatMap((entree) => {
    const noeud = entree.contenu;
    return noeud?.numero && (noeud.nature ?? 'étape') === 'étape'
      ? [{ noeud, entree, numero: Number(noeud.numero) }]
      : [];
  });
}

export const etapeDouble: Fabrique = (demande) => {
  const entree = entreeDe(demande);
  const mot = entree?.contenu && motDe(entree.contenu, 'numero');
  if (!entree || !mot) return [];
  const libre = Math.max(0, ...etapesDe(entree.$container).map(({ numero }) => numero)) + 1;
  return correctif(
    'numero',
    dire(`Lui donner le numéro ${libre}`, `Give it the number ${libre}`),
    [remplacer(entree, mot, String(libre))],
    { prefere: true },
  );
};

/** Adds the steps that miss, or closes the gap: the indicators that cite a step follow it. */
export const etapeManquante: Fabrique = (demande) => {
  const entree = entreeDe(demande);
  const [avant, apres] = [Number(valeur(demande, 'avant')), Number(valeur(demande, 'apres'))];
  if (!entree || !(apres > avant + 1) || apres - avant > 10) return [];
  const manquent = Array.from({ length: apres - avant - 1 }, (_, rang) => avant + 1 + rang);
  const lignes = manquent.map((numero) => `étape ${numero} ${A_ECRIRE}\n`).join('');
  const suivantes = etapesDe(entree.$container).filter(({ numero }) => numero >= apres);
  const nouveaux = new Map(suivantes.map(({ numero }) => [numero, numero - manquent.length]));
  const resserrer = suivantes.map(({ noeud, numero }) => {
    const mot = motDe(noeud, 'numero');
    return mot && remplacer(noeud, mot, String(nouveaux.get(numero)));
  });
  return [
    ...correctif(
      'ajouter',
      manquent.length > 1
        ? dire(
            `Ajouter les ${manquent.length} étapes qui manquent`,
            `Add the ${manquent.length} missing steps`,
          )
        : dire(`Ajouter l'étape ${manquent[0]}`, `Add step ${manquent[0]}`),
      [inserer(entree, placeDe(entree).offset, lignes)],
    ),
    ...correctif('resserrer', dire('Renuméroter les étapes à la suite', 'Number the steps in a row'), [
      ...resserrer,
      ...citationsDe(porteurDe(entree), nouveaux),
    ]),
  ];
};

/** @returns the changes of the indicators of a fiche that cite steps whose number changes */
function citationsDe(porteur: Porteur | undefined, nouveaux: ReadonlyMap<number, number>): Retouche[] {
  const blocs = ((porteur?.membres ?? []) as AstNode[]).filter(
    (m): m is ast.Indicateurs => m.$type === 'Indicateurs',
  );
  return blocs
    .flatMap(({ indicateurs }) => indicateurs)
    .flatMap((indicateur) => {
      const mot = motDe(indicateur, 'etape');
      const nouveau = nouveaux.get(Number(indicateur.etape));
      return mot && nouveau !== undefined ? [remplacer(indicateur, mot, String(nouveau))] : [];
    });
}

/** Two steps whose dates go backwards: their dates are swapped, or their numbers. */
export const ordreDesEtapes: Fabrique = (demande) => {
  const entree = entreeDe(demande);
  if (!entree) return [];
  const [numero, avant] = [Number(valeur(demande, 'numero')), Number(valeur(demande, 'avant'))];
  const autre = etapesDe(entree.$container).find((etape) => etape.numero === avant)?.entree;
  const [ici, la] = [entree.quand, autre?.quand];
  const [motIci, motLa] = [entree.contenu, autre?.contenu].map((n) => n && motDe(n, 'numero'));
  if (!autre || !ici || !la) return [];
  return [
    ...correctif(
      'dates',
      dire(
        `Échanger les dates des étapes ${avant} et ${numero}`,
        `Swap the dates of steps ${avant} and ${numero}`,
      ),
      [remplacer(entree, placeDe(ici), sourceDe(la)), remplacer(autre, placeDe(la), sourceDe(ici))],
    ),
    ...(motIci && motLa
      ? correctif(
          'numeros',
          dire(`Échanger les numéros ${avant} et ${numero}`, `Swap the numbers ${avant} and ${numero}`),
          [
            remplacer(entree, motIci, String(avant)),
            remplacer(autre, motLa, String(numero)),
            ...citationsDe(
              porteurDe(entree),
              new Map([
                [avant, numero],
                [numero, avant],
              ]),
            ),
          ],
        )
      : []),
  ];
};
