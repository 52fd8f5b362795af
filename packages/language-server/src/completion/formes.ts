/** Words that may come next, whole: `points de vigilance`, `sans budget dédié`, `(chef de file)` are one proposal each. */
import type { Attendu, Automate } from './automate.js';

export interface Forme {
  /** As it is typed. */
  texte: string;
  mots: readonly string[];
  /** What its first word fills. */
  attendu: Attendu;
  /** What may come after its last word. */
  suites: readonly Attendu[];
}

/** Terminals that are words. */
const TERMINAUX: Readonly<Record<string, readonly string[]>> = {
  OBJECTIFS_VISES: ['objectifs', 'visés'],
  EN_NATURE: ['en', 'nature'],
};

/** Other ways of writing what is proposed in one: other number or gender, synonyms. All are read; one is offered. */
const ECARTEES: ReadonlySet<string> = new Set(
  `convention|enjeu|effet attendu|effets attendu|effet attendus|thème|public|facilitateur|frein|contrainte|point de vigilance
moyen|livrable|annexe|pilote|copilote|partenaire|porteurs|maîtres d'ouvrage|opérateur|référents élu|référents élue|référents élues
référents élus|référent élus|référent élue|référent élues|référente élus|référente élu|référente élues|référente élue|référentes élus
référentes élu|référentes élue|référentes élues|lieu|Lieux/communes|Lieux/commune|commune|notifié|calendriers|indicateur|financement|répond au|répond aux|signataire
visa|source|commentaire|haute|faible|coconstruction|cibles|postes|euro|demandée|sollicité|sollicitée|acquise|notifiée|refusée
versée|pressentie|pressentis|pressenties|actée|actés|actées|besoin|jours|semaines|trimestres|semestres|ans|année|années
réalisé|bloqué|reporté|abandonné|représenté par|présidé par|fondée sur|créée en|créée le|issue de|relevés|succède au|succède aux|entendu|participant|intervenant|précision|constat|département|million d'euro
millions d'euro|milliard d'euro|milliards d'euro|à compter de|à compter du|à compter d'|à partir d'|à arbitrer par|axes|objectifs|actions|articles`.split(
    /[|\n]/,
  ),
);
/** Where the other number is the only form that makes sense. */
const RETENUES: ReadonlySet<string> = new Set([
  'Diagnostic/source',
  'Indicateur/indicateur',
  'FaitDiagnostic/besoin',
  'FaitIndicateur/source',
  'SuiviAction/action',
  'Releve/commentaire',
  'CommentaireSimple/commentaire',
]);

/** More alternatives than this after a word are values to choose from, not its end. */
const SUITES_MAX = 3;

const PAR_MOT = /^[\p{L}']/u;

const connues = new WeakMap<Attendu, readonly Forme[]>();

/** @returns the proposals for words among what is waited for, each once; other writings of the same are left out */
export function formes(attendus: readonly Attendu[], automate: Automate): Forme[] {
  const trouvees = new Map<string, Forme>();
  for (const attendu of attendus) {
    for (const forme of formesDe(attendu, automate))
      if (!trouvees.has(forme.texte)) trouvees.set(forme.texte, forme);
  }
  return [...trouvees.values()];
}

function formesDe(attendu: Attendu, automate: Automate): readonly Forme[] {
  let liste = connues.get(attendu);
  if (!liste) {
    liste = [...suivre(attendu, attendu, [], automate)].filter(({ texte, attendu: { chemin } }) =>
      gardee(texte.replace(/^\(|\)$/g, ''), chemin.regle),
    );
    connues.set(attendu, liste);
  }
  return liste;
}

function gardee(texte: string, regle: string): boolean {
  const precis = `${regle}/${texte}`;
  return RETENUES.has(precis) || !(ECARTEES.has(texte) || ECARTEES.has(precis));
}

function* suivre(
  premier: Attendu,
  ici: Attendu,
  avant: readonly string[],
  automate: Automate,
): Generator<Forme> {
  if (ici.genre === 'reference' || (ici.genre === 'terminal' && !TERMINAUX[ici.nom])) return;
  const parenthese = avant[0] === '(';
  if (
    ici.genre === 'mot' &&
    !PAR_MOT.test(ici.nom) &&
    !(ici.nom === '(' && !avant.length) &&
    !(parenthese && ici.nom === ')')
  )
    return;
  const mots = [...avant, ...(TERMINAUX[ici.nom] ?? [ici.nom])];
  const suites = ici.suite ? automate.ouvrir(ici.suite) : { attendus: [], blocs: [] };
  const forme = { texte: joindre(mots), mots, attendu: premier, suites: suites.attendus };
  if (ici.nom === ')') return yield forme;
  if (parenthese || ici.nom === '(') {
    const fin = suites.attendus.find(({ nom }) => nom === ')');
    const internes = suites.attendus.filter(({ genre, nom }) => genre === 'mot' && PAR_MOT.test(nom));
    if (avant.length && fin) yield* suivre(premier, fin, mots, automate);
    // `(délibération du …`: the rest is no word.
    else if (avant.length && internes.length < suites.attendus.length) yield forme;
    else for (const suite of internes) yield* suivre(premier, suite, mots, automate);
    return;
  }
  const chaine = prolonger(ici, suites.attendus, suites.blocs.length > 0 || !ici.suite);
  if (!chaine.length) return yield forme;
  for (const suite of chaine) yield* suivre(premier, suite, mots, automate);
}

/** @returns the words that end a form; none when it is whole */
function prolonger(ici: Attendu, suites: readonly Attendu[], peutFinir: boolean): readonly Attendu[] {
  if (peutFinir || !suites.length || !suites.every(({ genre, nom }) => genre === 'mot' && PAR_MOT.test(nom)))
    return [];
  // Inside one name of several words (`sans budget dédié`), all its ends count.
  if (suites.every(({ chemin }) => chemin === ici.chemin) && estNom(ici)) return suites;
  if (suites.length > SUITES_MAX) return [];
  const [premiere] = suites as [Attendu];
  return suites.every(({ propriete }) => propriete === undefined) ? [premiere] : suites;
}

/** Rules that are one name of several words. */
const NOMS = /^(?:Mot|Etat|Statut|Cycle|Niveau|Chose|Ecriture|Unite)/;

function estNom({ chemin }: Attendu): boolean {
  return NOMS.test(chemin.regle);
}

/** @returns words one space apart, none after an apostrophe or inside a parenthesis */
export function joindre(mots: readonly string[]): string {
  return mots.join(' ').replace(/' /g, "'").replace(/\( /g, '(').replace(/ \)/g, ')');
}
