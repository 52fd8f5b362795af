/** A generated contract as Paraphe text, laid out as people lay it out. */
import type {
  Acteur,
  Action,
  Contrat,
  Contribution,
  Cout,
  Entree,
  Fichier,
  Financements,
  Indicateur,
  Mesure,
  Montant,
  Partie,
} from './formes.ts';

const NATURES = { processus: 'processus', resultat: 'résultat', impact: 'impact' } as const;
const STATUTS = {
  acquis: 'acquis',
  demande: 'demandé',
  'en-instruction': 'en instruction',
  'a-mobiliser': 'à mobiliser',
} as const;
const ETATS = { 'sans-budget-dedie': 'sans budget dédié', 'a-mobiliser': 'à mobiliser' } as const;

/** @returns lines, moved two spaces to the right; blank ones stay blank. */
const retrait = (lignes: string[]): string[] => lignes.map((ligne) => (ligne ? `  ${ligne}` : ligne));

const bloc = (tete: string, lignes: string[]): string[] => [`${tete} {`, ...retrait(lignes), '}'];

const cite = (texte: string): string => `"${texte}"`;

const textes = (liste: readonly string[]): string => liste.map(cite).join(', ');

export function ecrireParaphe({ utilise, acteurs, contrat }: Fichier): string {
  const tete = (utilise ?? []).map((fichier) => `utilise "./${fichier}.paraphe"`);
  return `${[...tete, '', ...ecrireActeurs(acteurs), '', ...ecrireContrat(contrat)].join('\n').trimStart()}\n`;
}

export function ecrireActeurs(acteurs: readonly Acteur[]): string[] {
  return bloc(
    'acteurs',
    acteurs.map(({ identifiant, type, nom }) => `${identifiant} : ${type} ${cite(nom)}`),
  );
}

function ecrireContrat(contrat: Contrat): string[] {
  const { territoire, periode } = contrat;
  return bloc(`contrat ${contrat.identifiant} : ${contrat.type} ${cite(contrat.titre)}`, [
    `territoire epci ${cite(territoire.nom)} { habitants ${nombre(territoire.habitants)} en ${territoire.annee} }`,
    `période ${periode.debut} à ${periode.fin}`,
    `signataires ${contrat.signataires.map(ecrirePartie).join(', ')}`,
    ...bloc(
      'gouvernance',
      contrat.gouvernance.flatMap((i) =>
        bloc(`instance ${i.identifiant} ${cite(i.titre)} présidée par ${i.presidee}`, [
          `réunit ${i.reunit.join(', ')}`,
          `${i.foisParAn} fois par an`,
        ]),
      ),
    ),
    ...contrat.axes.flatMap((axe) => [
      '',
      ...bloc(
        `axe ${axe.numero} ${cite(axe.titre)}`,
        axe.objectifs.flatMap((objectif) => [
          '',
          ...bloc(`objectif ${objectif.numero} ${cite(objectif.titre)}`, [
            ...ecrireProse('contexte', objectif.contexte),
            ...objectif.actions.flatMap((action) => ['', ...ecrireAction(action)]),
          ]),
        ]),
      ),
    ]),
  ]);
}

function ecrireProse(rubrique: string, texte: string): string[] {
  return [`${rubrique} «`, ...retrait(texte.split('\n')), '»'];
}

/** @returns the fiche as it stands in its objectif, from its own column. */
export function ecrireAction(action: Action): string[] {
  const { participation } = action;
  return bloc(`action ${action.numero} ${cite(action.titre)}`, [
    ...ecrireProse('contexte', action.contexte),
    ...ecrireProse('description', action.description),
    ...(action.effetsAttendus ? [`effets attendus ${textes(action.effetsAttendus)}`] : []),
    `${action.pilotes.length > 1 ? 'pilotes' : 'pilote'} ${action.pilotes.map(ecrirePartie).join(', ')}`,
    `partenaires ${action.partenaires.map(ecrirePartie).join(', ')}`,
    `publics ${textes(action.publics)}`,
    ...(participation ? [`participation ${participation.niveau} : ${cite(participation.texte)}`] : []),
    `facilitateurs ${textes(action.facilitateurs)}`,
    `freins ${textes(action.freins)}`,
    ...bloc('calendrier', action.calendrier.map(ecrireEntree)),
    ...bloc('indicateurs', action.indicateurs.flatMap(ecrireIndicateur)),
    ...ecrireFinancements(action.financements),
  ]);
}

function ecrirePartie(partie: Partie): string {
  const morceaux = [partie.acteur ?? cite(partie.texte ?? '')];
  if (partie.chefDeFile) morceaux.push('(chef de file)');
  if (partie.pressenti) morceaux.push('(pressenti)');
  if (partie.services) morceaux.push(`service ${partie.services.map(cite).join(' et ')}`);
  if (partie.pour) morceaux.push(`pour ${cite(partie.pour)}`);
  return morceaux.join(' ');
}

function ecrireEntree({ quand, nature, numero, libelles }: Entree): string {
  const genre = nature && (nature === 'etape' ? 'étape' : 'jalon');
  return `${quand} : ${[genre, numero, textes(libelles)].filter((mot) => mot !== undefined).join(' ')}`;
}

function ecrireIndicateur(indicateur: Indicateur): string[] {
  const { unite, reference, cibles, source, frequence, responsable } = indicateur;
  const etape = indicateur.etape === undefined ? '' : ` à l'étape ${indicateur.etape}`;
  const tete = `${NATURES[indicateur.nature]} ${cite(indicateur.libelle)}${etape}`;
  if (indicateur.qualitatif) return [`${tete} { qualitatif }`];
  const mesures = [
    unite && `unité ${cite(unite)}`,
    reference && `référence ${ecrireMesure(reference)}`,
    cibles && `cible ${cibles.map(ecrireMesure).join(', ')}`,
  ];
  const suivi = [
    source && `source ${cite(source)}`,
    frequence && `fréquence ${frequence}`,
    responsable && `responsable ${responsable}`,
  ];
  return bloc(
    tete,
    [mesures, suivi].map((faits) => faits.filter(Boolean).join('  ')),
  );
}

function ecrireMesure(mesure: Mesure): string {
  return `${mesure.auMoins ? 'au moins ' : ''}${nombre(mesure.nombre)}${mesure.pourcentage ? ' %' : ''} en ${mesure.en}`;
}

function ecrireFinancements(plan: Financements): string[] {
  if (plan.etat) return [`financements ${ETATS[plan.etat]}`];
  if (plan.texte) return [`financements ${cite(plan.texte)}`];
  return bloc('financements', [
    ...(plan.couts ?? []).map(ecrireCout),
    ...(plan.contributions ?? []).map(ecrireContribution),
    ...(plan.postes ?? []).map(({ etp, de, pour }) => `poste ${nombre(etp)} ETP de ${de} pour ${cite(pour)}`),
  ]);
}

function ecrireCout(cout: Cout): string {
  const queues = [
    cout.nature,
    cout.parAn && 'par an',
    cout.ans && `sur ${cout.ans} ans`,
    cout.pour && `pour ${cite(cout.pour)}`,
  ];
  const annees = cout.parAnnee
    ?.map(({ annee, montant }) => `${annee} : ${ecrireMontant(montant)}`)
    .join('  ');
  return [`coût ${ecrireMontant(cout.montant)}`, ...queues, annees && `{ ${annees} }`]
    .filter(Boolean)
    .join(' ');
}

function ecrireContribution({ de, montant, part, statut, en, auTitreDe }: Contribution): string {
  const valeur = montant ? ecrireMontant(montant) : `${part} %`;
  const queues = [`(${STATUTS[statut]})`, en && `en ${en}`, auTitreDe && `au titre du ${cite(auTitreDe)}`];
  return [de, valeur, ...queues].filter(Boolean).join(' ');
}

function ecrireMontant({ euros, taxe }: Montant): string {
  return `${nombre(euros)} €${taxe ? ` ${taxe}` : ''}`;
}

/** `1 234,50`: as written in France. */
function nombre(valeur: number): string {
  const [entier, decimales] = (
    Number.isInteger(valeur) ? `${valeur}` : valeur.toFixed(valeur < 1 ? 1 : 2)
  ).split('.');
  const milliers = (entier as string).replace(/\B(?=(\d{3})+$)/g, ' ');
  return decimales ? `${milliers},${decimales}` : milliers;
}
