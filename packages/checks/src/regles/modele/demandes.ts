/** The three rules that tell what a modèle asks for and the contract has not: one for each strength of a demand. */
import { type Demande, nommer, RUBRIQUES, type Rubriques, sansAccents } from '@paraphe/model';
import { cleDe, SEVERITES } from '../../modeles/applicables.js';
import { NUMEROTATION } from '../../modeles/chose.js';
import { liensModele } from '../../modeles/liens.js';
import { type ManqueDeModele, manquesDe, quiDemande } from '../../modeles/manques.js';
import { type ModeleMessage, type Regle, regle, type Signalement } from '../../regle.js';

type Cle = 'manquant' | 'partout' | 'nombre' | 'numerotation';

const MESSAGES: Record<Cle, ModeleMessage> = {
  manquant: {
    fr: '{element} : {quoi}. {qui}',
    en: '{element}: {what}. {who}',
    aide: { fr: 'Ajoutez : {exemple}', en: 'Add: {exemple}' },
  },
  partout: {
    fr: '{element} : {quoi} dans {fiches}. {qui}',
    en: '{element}: {what} in {fichesEn}. {who}',
    aide: { fr: 'Là où il y a lieu, ajoutez : {exemple}', en: 'Where it makes sense, add: {exemple}' },
  },
  nombre: { fr: '{element} : {quoi}. {qui}', en: '{element}: {what}. {who}' },
  numerotation: { fr: '{element} : {quoi}. {qui}', en: '{element}: {what}. {who}' },
};

/** A rubrique that is only suggested does not make a fiche incomplete. */
const COMPTE: Record<Demande['force'], boolean> = { exige: true, recommande: true, suggere: false };

/** @returns the rule that tells the demands of one strength */
export function regleDeForce(nom: `modele/${string}`, force: Demande['force']): Regle {
  return regle<Cle>({
    nom,
    severite: SEVERITES[force],
    messages: MESSAGES,
    verifier(contexte, signaler) {
      const manques = manquesDe(contexte).filter(({ demande }) => demande.force === force);
      const repetes =
        force === 'suggere'
          ? repetees(manques.filter(({ demande }) => !demande.borne))
          : new Map<string, ManqueDeModele[]>();
      const racine = contexte.etapes[0];
      const dits = new Set<string>();
      for (const manque of manques) {
        const { cle, signalement } = dire(manque);
        const tous = repetes.get(cleDe(manque.demande));
        if (tous && racine) {
          if (dits.has(cleDe(manque.demande))) continue;
          dits.add(cleDe(manque.demande));
          signaler('partout', {
            cible: racine.element,
            etape: racine,
            valeurs: { ...signalement.valeurs, ...partout(tous) },
            liens: liensModele(manque.demandes),
          });
          continue;
        }
        if (!COMPTE[force]) Reflect.deleteProperty(signalement, 'manque');
        signaler(cle, signalement);
      }
    },
  });
}

/** From this many elements on, what is merely suggested is told once for all. */
const BEAUCOUP = 4;

function repetees(manques: readonly ManqueDeModele[]): Map<string, ManqueDeModele[]> {
  const parCle = new Map<string, ManqueDeModele[]>();
  for (const manque of manques) {
    const cle = cleDe(manque.demande);
    parCle.set(cle, [...(parCle.get(cle) ?? []), manque]);
  }
  return new Map([...parCle].filter(([, tous]) => tous.length >= BEAUCOUP));
}

function partout(manques: readonly ManqueDeModele[]): Record<string, string> {
  const noms = manques.map(({ etape }) => nommer(etape));
  const liste = (fin: string) => `${noms.slice(0, 3).join(', ')}${fin}`;
  const reste = noms.length - 3;
  const niveau = noms[0]?.split(' ')[0] ?? '';
  return {
    fiches: `${noms.length} ${niveau}s (${liste(reste > 0 ? `… et ${reste} de plus` : '')})`,
    fichesEn: `${noms.length} elements (${liste(reste > 0 ? `… and ${reste} more` : '')})`,
  };
}

function dire(manque: ManqueDeModele): { cle: Cle; signalement: Signalement } {
  const { etape, demande, demandes, nombre, fautifs } = manque;
  const { chose, borne, titre } = demande;
  const deFiche = etape.niveau === 'action' || etape.niveau === 'fiche';
  const estRubrique = RUBRIQUES.some(({ cle }) => cle === chose.cle);
  const [quoi, what] = enMots(manque);
  const rappel = manque.aussi ? 'plusieurs' : 'un';
  const signalement: Signalement = {
    cible: etape.element,
    etape,
    valeurs: {
      quoi,
      what,
      qui: quiDemande(demandes, 'fr', rappel),
      who: quiDemande(demandes, 'en', rappel),
      chose: chose.cle,
      ...attendus(manque),
      exemple: exempleDe(manque),
    },
    liens: liensModele(demandes),
  };
  if (nombre !== undefined && estRubrique && borne) signalement.propriete = chose.cle;
  if (fautifs) signalement.propriete = demande.niveau === 'financement' ? 'financements' : 'indicateurs';
  if (chose.cle === NUMEROTATION)
    return {
      cle: 'numerotation',
      signalement: { ...signalement, cible: fautifs?.[0] ?? etape.element, propriete: 'numero' },
    };
  if (borne) return { cle: 'nombre', signalement };
  if (deFiche && estRubrique && titre === undefined) signalement.manque = chose.cle as keyof Rubriques;
  return { cle: 'manquant', signalement };
}

/** For a fix: the types and the titles that are asked for, one a line; a type may be a choice (`commune ou epci`). */
function attendus({ demande, aussi = [] }: ManqueDeModele): Record<string, string> {
  const tous = [demande, ...aussi];
  const types = tous.flatMap((un) => un.types?.join(' ou ') ?? []);
  const titres = tous.flatMap((un) => un.titre ?? []);
  return {
    ...(types.length ? { types: types.join('\n') } : {}),
    ...(titres.length ? { titres: titres.join('\n') } : {}),
  };
}

function exempleDe({ demande, aussi = [] }: ManqueDeModele): string {
  const { chose, niveau } = demande;
  if (niveau === 'financement' && chose.cle === 'statut') return 'CCTC 12 000 € (acquis)';
  const titres = [demande, ...aussi].flatMap(({ titre }) => titre ?? []);
  if (titres.length) return chose.exemple.replace(/"[^"]*"/, titres.map((titre) => `"${titre}"`).join(', '));
  const types = [demande, ...aussi].flatMap(({ types: [type] = [] }) => type ?? []);
  if (!types.length) return chose.exemple;
  if (chose.cle === 'indicateurs') return `indicateurs { ${types.map((type) => `${type} "…"`).join(' ')} }`;
  const acteurs = types.map((type) => ACTEURS_EN_EXEMPLE[sansAccents(type)] ?? 'Nom-de-la-structure');
  return `${types.length > 1 ? chose.plusieurs.fr : chose.nom} ${acteurs.join(', ')}`;
}

/** By type of actor: a name that stands in the language, so that the example can be typed as it is. */
const ACTEURS_EN_EXEMPLE: Readonly<Record<string, string>> = {
  ars: 'ARS-Occitanie',
  caf: 'CAF-82',
  cpam: 'CPAM-82',
  etat: 'Préfecture-82',
  departement: 'Département-82',
  region: 'Région-Occitanie',
};

/** The hole in words, French then English. */
function enMots(manque: ManqueDeModele): [string, string] {
  const { demande, nombre = 0, fautifs, aussi = [] } = manque;
  const { chose, types, titre, borne } = demande;
  if (chose.cle === NUMEROTATION) return numerotationEnMots(manque);
  if (borne) {
    if (DUREES.has(chose.cle)) return dureeEnMots(chose.cle === 'ans' ? Math.round(nombre * 12) : nombre);
    if (nombre === 0) return [chose.aucun.fr, chose.aucun.en];
    return [
      `${nombre} ${nombre > 1 ? chose.plusieurs.fr : chose.nom}`,
      `${nombre} ${nombre > 1 ? chose.plusieurs.en : chose.aucun.en.replace(/^no /, '')}`,
    ];
  }
  const liste = (fr: string[], en: string[], avant: [string, string]): [string, string] => [
    ` ${avant[0]}${enumerer(fr, fr.length > 1 ? ' ni ' : '')}`,
    ` ${avant[1]}${enumerer(en, ' nor ')}`,
  ];
  const tous = [demande, ...aussi];
  const [deFr, deEn] = types
    ? liste(
        tous.map((un) => (un.types ?? []).join(' ou ')),
        tous.map((un) => (un.types ?? []).join(' or ')),
        ['de type ', 'of type '],
      )
    : titre !== undefined
      ? liste(
          tous.map((un) => `« ${un.titre} »`),
          tous.map((un) => `"${un.titre}"`),
          ['', ''],
        )
      : ['', ''];
  const [fr, en] = [`${chose.aucun.fr}${deFr}`, `${chose.aucun.en}${deEn}`];
  if (!fautifs) return [fr, en];
  const [un] = fautifs as { libelle?: string }[];
  if (fautifs.length === 1 && un?.libelle)
    return [`${fr} pour « ${un.libelle} »`, `${en} for "${un.libelle}"`];
  const [motFr, motEn] =
    demande.niveau === 'financement' ? ['financement', 'contribution'] : ['indicateur', 'indicator'];
  return fautifs.length > 1
    ? [`${fr} pour ${fautifs.length} ${motFr}s`, `${en} for ${fautifs.length} ${motEn}s`]
    : [`${fr} pour un ${motFr}`, `${en} for one ${motEn}`];
}

const DUREES: ReadonlySet<string> = new Set(['ans', 'mois']);

/** `2 ans et 6 mois`, of whole months. */
function dureeEnMots(mois: number): [string, string] {
  const [ans, reste] = [Math.floor(mois / 12), mois % 12];
  const fr = [ans && `${ans} ${ans > 1 ? 'ans' : 'an'}`, reste && `${reste} mois`]
    .filter(Boolean)
    .join(' et ');
  const en = [
    ans && `${ans} ${ans > 1 ? 'years' : 'year'}`,
    reste && `${reste} ${reste > 1 ? 'months' : 'month'}`,
  ]
    .filter(Boolean)
    .join(' and ');
  return [`le contrat dure ${fr || "moins d'un mois"}`, `the contract lasts ${en || 'less than a month'}`];
}

function enumerer(mots: readonly string[], dernier: string): string {
  return mots.length > 1 ? `${mots.slice(0, -1).join(', ')}${dernier}${mots.at(-1)}` : (mots[0] as string);
}

function numerotationEnMots({ demande: { titre }, nombre = 0, fautifs }: ManqueDeModele): [string, string] {
  const numeros = (fautifs as { numero: string }[]).slice(0, 5).map(({ numero }) => numero);
  const liste = `${numeros.join(', ')}${nombre > 5 ? '…' : ''}`;
  return nombre > 1
    ? [
        `${nombre} actions ne sont pas numérotées sur le modèle de « ${titre} » (${liste})`,
        `${nombre} actions are not numbered like "${titre}" (${liste})`,
      ]
    : [
        `l'action ${liste} n'est pas numérotée sur le modèle de « ${titre} »`,
        `action ${liste} is not numbered like "${titre}"`,
      ];
}
