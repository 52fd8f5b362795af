/** Targets, baselines and measures of indicators: missing, incomplete, at odds with each other or with the contract. */
import type { ast } from '@paraphe/language';
import type { AstNode } from 'langium';
import { dire } from '../affichage/dire.js';
import {
  A_ECRIRE,
  type Correctif,
  correctif,
  court,
  estPorteur,
  type Fabrique,
  noeudDe,
  valeur,
} from './correctif.js';
import { enOrdre, motDe, placeDe, sourceDe } from './ecrit.js';
import { blocsDe, changerNature, derniereAnnee, indicateurDe } from './outils-indicateurs.js';
import { ajouterAuBloc, ajouterFait, retirer } from './places.js';
import { inserer, type Retouche, remplacer } from './retouches.js';

/** A target for the indicator that matters most, or the word that says that none is expected. */
export const cibleManquante: Fabrique = (demande) => {
  const porteur = noeudDe(demande);
  if (!estPorteur(porteur) || porteur.$type === 'Contrat' || porteur.$type === 'Demarche') return [];
  const sousActions = ((porteur as ast.Action).membres ?? []).filter((m) => m.$type === 'SousAction');
  const tous = [porteur, ...sousActions].flatMap(blocsDe).flatMap(({ indicateurs }) => indicateurs);
  const choisi = tous.find(({ nature }) => nature === 'résultat') ?? tous[0];
  if (!choisi) return [];
  const annee = derniereAnnee(demande, choisi);
  const cible = `cible ${A_ECRIRE}${annee ? ` en ${annee}` : ''}`;
  const nom = court(choisi.libelle);
  return [
    ...correctif(
      'cible',
      dire(`Ajouter une cible à « ${nom} »`, `Add a target to "${nom}"`),
      [ajouterFait(choisi, choisi.faits, cible)],
      { prefere: true },
    ),
    ...(tous.length === 1
      ? correctif(
          'qualitatif',
          dire(`Dire que « ${nom} » n'attend pas de chiffre`, `Say that "${nom}" expects no figure`),
          [ajouterFait(choisi, choisi.faits, 'qualitatif')],
        )
      : []),
  ];
};

/** What a target misses: its unit, its source, its date. */
export const cibleIncomplete: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  if (!indicateur) return [];
  const aTaper = valeur(demande, 'aTaper');
  const annee = derniereAnnee(demande, indicateur);
  const cibles = indicateur.faits.filter(({ cle }) => cle === 'cible' || cle === 'cibles');
  const [premiere] = enOrdre(cibles);
  const derniere = enOrdre(cibles).at(-1);
  if (!premiere || !derniere) return [];
  const retouches: (Retouche | undefined)[] = [];
  const dits: [string, string][] = [];
  if (aTaper.includes('unité')) {
    retouches.push(inserer(premiere, placeDe(premiere).offset, `unité ${A_ECRIRE}\n`));
    dits.push(["l'unité", 'the unit']);
  }
  if (aTaper.includes('cible') && annee) {
    const sansDate = cibles.flatMap(({ mesures }) => mesures).filter((m) => !m.en && !m.valeur.par);
    retouches.push(...sansDate.map((mesure) => inserer(mesure, placeDe(mesure).end, ` en ${annee}`)));
    dits.push([`la date (${annee})`, `the date (${annee})`]);
  }
  if (aTaper.includes('source')) {
    retouches.push(ajouterAuBloc(indicateur, indicateur.faits, `source ${A_ECRIRE}`, derniere));
    dits.push(['la source', 'the source']);
  }
  if (!dits.length) return [];
  const titre = dire(
    `Compléter la cible : ${dits.map(([fr]) => fr).join(', ')}`,
    `Complete the target: ${dits.map(([, en]) => en).join(', ')}`,
  );
  return correctif('completer', titre, retouches, { prefere: true });
};

/** Where one starts from, for the indicators that have a figure to reach. */
export const referenceManquante: Fabrique = (demande) => {
  const plan = demande.constat.cible && noeudDe(demande);
  if (!plan) return [];
  const chiffres: ast.Indicateur[] = [];
  const visiter = (porteur: AstNode) => {
    for (const bloc of blocsDe(porteur))
      chiffres.push(
        ...bloc.indicateurs.filter(
          ({ nature, faits }) =>
            nature !== 'processus' &&
            faits.some(
              ({ cle, mesures }) => cle?.startsWith('cible') && mesures.some((m) => m.valeur?.nombre),
            ),
        ),
      );
    for (const membre of (porteur as ast.Contrat).membres ?? []) if ('membres' in membre) visiter(membre);
  };
  visiter(plan);
  return chiffres.slice(0, 3).flatMap((indicateur) => {
    const [premier] = enOrdre(indicateur.faits.filter(({ cle }) => cle?.startsWith('cible')));
    const nom = court(indicateur.libelle);
    return premier
      ? correctif(
          `reference ${nom}`,
          dire(`Ajouter une référence à « ${nom} »`, `Add a baseline to "${nom}"`),
          [inserer(premier, placeDe(premier).offset, `référence ${A_ECRIRE}\n`)],
        )
      : [];
  });
};

/** A target that contradicts where one starts from. */
export const cibleContreditReference: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  if (!indicateur) return [];
  const sens = indicateur.faits.find(({ cle }) => cle === 'sens');
  switch (demande.constat.cle) {
    case 'plusBasse': {
      const baisse = dire('Dire que la baisse est voulue', 'Say that a decrease is meant');
      const mot = sens && motDe(sens, 'sens');
      return correctif('baisse', baisse, [
        sens && mot
          ? remplacer(sens, mot, 'baisse')
          : ajouterFait(indicateur, indicateur.faits, 'sens à la baisse'),
      ]);
    }
    case 'plusHaute':
      return sens
        ? correctif('hausse', dire('Retirer « sens à la baisse »', 'Remove "sens à la baisse"'), [
            retirer(sens),
          ])
        : [];
    case 'posterieure': {
      const date = (cles: RegExp) =>
        indicateur.faits.find(({ cle }) => cles.test(cle ?? ''))?.mesures.find((mesure) => mesure.en)?.en;
      const [depart, arrivee] = [date(/^référence$/), date(/^cibles?$/)];
      if (!depart || !arrivee) return [];
      return correctif('echanger', dire('Échanger les deux dates', 'Swap the two dates'), [
        remplacer(depart, placeDe(depart), sourceDe(arrivee)),
        remplacer(arrivee, placeDe(arrivee), sourceDe(depart)),
      ]);
    }
    default:
      return [];
  }
};

/** A percentage over one hundred that is perhaps none. */
export const pourcentageExcessif: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  const cles = demande.constat.cle === 'reference' ? /^référence$/ : /^cibles?$/;
  const trop = indicateur?.faits
    .filter(({ cle }) => cles.test(cle ?? ''))
    .flatMap(({ mesures }) => mesures)
    .find(({ valeur: v }) => v?.pourcentage && Number(v.nombreMax ?? v.nombre) > 100)?.valeur;
  const signe = trop && motDe(trop, 'pourcentage');
  if (!trop || !signe) return [];
  const net = sourceDe(trop).replace(/\s*%/, '');
  return correctif('nombre', dire(`Écrire « ${net} », sans le signe %`, `Write "${net}", without %`), [
    remplacer(trop, placeDe(trop), net),
  ]);
};

/** Measures planned long after the contract has ended, a baseline dated after it. */
export const mesureHorsPeriode: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  if (!indicateur) return [];
  if (demande.constat.cle === 'reference') return corrigerReference(indicateur);
  const mesure = indicateur.faits.find(({ cle }) => cle === 'mesuré');
  const ecart = valeur(demande, 'ecart');
  const annees = enOrdre(mesure?.annees ?? []);
  const retirees = annees.filter(({ decalage }) => decalage === ecart);
  const restent = annees.filter((annee) => !retirees.includes(annee));
  if (!mesure || !retirees.length || !restent.length) return [];
  const liste = restent.map((annee) => (annee.decalage ? `N+${annee.decalage}` : 'N')).join(', ');
  return correctif('retirer', dire(`Retirer la mesure en N+${ecart}`, `Remove the measure in N+${ecart}`), [
    remplacer(mesure, placeDe(mesure), `mesuré en ${liste}`),
  ]);
};

function corrigerReference(indicateur: ast.Indicateur): Correctif[] {
  const reference = indicateur.faits.find(({ cle }) => cle === 'référence');
  const mot = reference && motDe(reference, 'cle');
  if (!reference || !mot) return [];
  return correctif('cible', dire('En faire une cible à atteindre', 'Make it a target to reach'), [
    remplacer(reference, mot, 'cible'),
  ]);
}

/** A target before the contract is where one starts from; one after it is an impact. */
export const cibleHorsPeriode: Fabrique = (demande) => {
  const indicateur = indicateurDe(demande);
  if (!indicateur) return [];
  if (demande.constat.cle === 'apres')
    return correctif(
      'impact',
      dire(
        "En faire un indicateur d'impact, à plus long terme",
        'Make it an impact indicator, for the longer term',
      ),
      [changerNature(indicateur, 'impact')],
    );
  const cibles = indicateur.faits.filter(({ cle }) => cle?.startsWith('cible'));
  const [seule] = cibles;
  const mot = seule && motDe(seule, 'cle');
  const deja = indicateur.faits.some(({ cle }) => cle === 'référence');
  if (!seule || !mot || cibles.length > 1 || seule.mesures.length > 1 || deja) return [];
  return correctif(
    'reference',
    dire("En faire la référence, d'où l'on part", 'Make it the baseline, where one starts from'),
    [remplacer(seule, mot, 'référence')],
  );
};
