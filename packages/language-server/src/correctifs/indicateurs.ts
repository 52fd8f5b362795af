/** Indicators: those that miss, their nature, those that are none. */
import type { ast } from '@paraphe/language';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import { A_ECRIRE, correctif, court, estPorteur, type Fabrique, noeudDe, valeur } from './correctif.js';
import { ascendants, enOrdre, motDe, placeDe, signeDe } from './ecrit.js';
import { blocsDe, changerNature, indicateurDe } from './outils-indicateurs.js';
import { ajouterAuBloc, ajouterRubrique, guillemets, retirer } from './places.js';
import { inserer, type Retouche, remplacer } from './retouches.js';

const NATURES = ['processus', 'résultat', 'impact', 'indicateur'];

export const ajouterNature =
  (nature: string, fr: string, en: string): Fabrique =>
  (demande) => {
    const porteur = noeudDe(demande);
    if (!estPorteur(porteur)) return [];
    const source = `${nature} ${A_ECRIRE}`;
    const bloc = blocsDe(porteur).at(-1);
    const rang = NATURES.indexOf(nature);
    const avant = enOrdre(bloc?.indicateurs ?? []).filter((i) => NATURES.indexOf(i.nature) <= rang);
    const retouches = bloc
      ? [
          avant.length || !bloc.indicateurs.length
            ? ajouterAuBloc(bloc, bloc.indicateurs, source, avant.at(-1))
            : inserer(bloc, placeDe(enOrdre(bloc.indicateurs)[0] as AstNode).offset, `${source}\n`),
        ]
      : ajouterRubrique(demande.services, porteur, 'indicateurs', `indicateurs { ${source} }`);
    return correctif('ajouter', dire(fr, en), retouches, { prefere: true });
  };

export const resultatManquant = ajouterNature(
  'résultat',
  'Ajouter un indicateur de résultat',
  'Add a result indicator',
);
export const processusManquant = ajouterNature(
  'processus',
  'Ajouter un indicateur de processus',
  'Add a process indicator',
);

export const reunionsEnResultat: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  if (!indicateur) return [];
  return correctif(
    'processus',
    dire('En faire un indicateur de processus', 'Make it a process indicator'),
    [changerNature(indicateur, 'processus')],
    { prefere: true },
  );
};

export const naturesInterverties: Fabrique = (demande) => {
  const resultat = indicateurDe(demande);
  const autre = demande.constat.liens?.[0]?.endroit.debut;
  const processus = resultat?.$container.indicateurs ?? [];
  const second = processus.find((i) => autre !== undefined && placeDe(i).offset === autre);
  if (!resultat || !second) return [];
  return correctif(
    'echanger',
    dire('Échanger « processus » et « résultat »', 'Swap "processus" and "résultat"'),
    [changerNature(resultat, 'processus'), changerNature(second, 'résultat')],
    { prefere: true },
  );
};

/** @returns the removal of an indicator; of the whole block when it was alone */
function retirerIndicateur(indicateur: ast.Indicateur): Retouche {
  return retirer(indicateur.$container.indicateurs.length > 1 ? indicateur : indicateur.$container);
}

export const indicateurDouble: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  if (!indicateur) return [];
  return correctif(
    'retirer',
    dire('Retirer cet indicateur, déjà écrit plus haut', 'Remove this indicator, written above already'),
    [retirerIndicateur(indicateur)],
  );
};

/** An actor that slipped into the indicators goes to the partners. */
export const acteurEnIndicateur: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  const porteur = indicateur && [...ascendants(indicateur)].find(estPorteur);
  if (!indicateur || !porteur) return [];
  const noms = indicateur.libelle.split(/[,;/]/).map((nom) => nom.trim());
  const acteurs = [
    ...demande.analyse.contrats,
    ...demande.analyse.demarches,
    ...demande.analyse.fiches,
  ].flatMap(({ plan }) => plan.acteurs);
  const parties = noms.filter(Boolean).map((nom) => {
    const egal = (autre: string | undefined) => autre?.toLowerCase() === nom.toLowerCase();
    return acteurs.find((a) => egal(a.identifiant) || egal(a.nom))?.identifiant ?? guillemets(nom);
  });
  const liste = (porteur.membres as AstNode[]).find(
    (m): m is ast.RubriqueParties =>
      m.$type === 'RubriqueParties' && /^partenaires?$/i.test((m as ast.RubriqueParties).mot),
  );
  const derniere = liste && enOrdre(liste.parties).at(-1);
  const ajouts = derniere
    ? [inserer(derniere, placeDe(derniere).end, `, ${parties.join(', ')}`)]
    : ajouterRubrique(
        demande.services,
        porteur,
        'partenaires',
        `partenaire${parties.length > 1 ? 's' : ''} ${parties.join(', ')}`,
      );
  const nom = court(indicateur.libelle);
  return correctif(
    'deplacer',
    dire(`Déplacer « ${nom} » dans les partenaires`, `Move "${nom}" to the partners`),
    [retirerIndicateur(indicateur), ...ajouts],
  );
};

/** An indicator read at a step that the calendar has not. */
export const etapeInconnue: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  const mot = indicateur && motDe(indicateur, 'etape');
  const porteur = indicateur && [...ascendants(indicateur)].find(estPorteur);
  if (!indicateur || !mot || !porteur) return [];
  const numero = valeur(demande, 'numero');
  const etapes = valeur(demande, 'etapes').split(', ').filter(Boolean);
  const calendrier = (porteur.membres as AstNode[]).find(
    (m): m is ast.Calendrier => m.$type === 'Calendrier',
  );
  const ligne = `étape ${numero} ${A_ECRIRE}`;
  const dArriere = indicateur.libelle && motDe(indicateur, 'libelle');
  return [
    ...etapes
      .slice(-4)
      .flatMap((etape) =>
        correctif(`lire ${etape}`, dire(`Le lire à l'étape ${etape}`, `Read it at step ${etape}`), [
          remplacer(indicateur, mot, etape),
        ]),
      ),
    ...correctif(
      'ajouter',
      dire(`Ajouter l'étape ${numero} au calendrier`, `Add step ${numero} to the calendar`),
      calendrier && signeDe(calendrier, '{')
        ? [ajouterAuBloc(calendrier, calendrier.entrees, ligne)]
        : calendrier
          ? []
          : ajouterRubrique(demande.services, porteur, 'calendrier', `calendrier { ${ligne} }`),
    ),
    ...(dArriere
      ? correctif('retirer', dire(`Retirer « à l'étape ${numero} »`, `Remove "à l'étape ${numero}"`), [
          remplacer(indicateur, { offset: dArriere.end, end: mot.end }, ''),
        ])
      : []),
  ];
};
