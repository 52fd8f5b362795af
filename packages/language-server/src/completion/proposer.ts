/** What is proposed at the cursor: each thing that the grammar waits for, asked of its source. */
import { sansAccents } from '@paraphe/model';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { acteurs, acteursADeclarer } from './acteurs.js';
import { anneesDe } from './annees.js';
import type { Attendu } from './automate.js';
import { numeros, relevesSuivis } from './elements.js';
import { ficheComplete } from './extraits.js';
import { fichiers } from './fichiers.js';
import { indicateurEntier, motifsIndicateurs, natureIci, textesUsuels } from './indicateurs.js';
import { choseDuType, genresDeContrat, nomsDeChoses, textesPermis } from './modeles.js';
import { colle, continuations, lignes, nouvelleFiche } from './mots.js';
import { nommes, territoires, typesActeur } from './noms.js';
import { prochainNumero } from './numeros.js';
import { attendDates, periodeDuContrat, periodes, rythmes, unitesMonnaie } from './periodes.js';
import { dansCommentaire } from './regles.js';
import { echapper } from './taquets.js';
import { type Contexte, GROUPES, type Proposition } from './types.js';

/** Why the list is asked for. */
export interface Demande {
  /** By a space that was just typed: only where names, numbers or values are waited for. */
  espace: boolean;
  jeton: CancellationToken;
}

export async function proposer(contexte: Contexte, demande: Demande): Promise<Proposition[]> {
  const { situation } = contexte;
  if (situation.commentaire) return dansCommentaire(contexte);
  if (situation.texte) return dansTexte(contexte, demande);
  if (colle(situation)) return [];
  const { enTete, nouveaux, suites, saisi } = situation;
  const propositions = nomDeTerritoire(contexte);
  if (!enTete || !nouveaux.length) {
    propositions.push(...(await valeurs(contexte, suites, demande)), ...continuations(contexte));
    // On a line that could be whole, others may follow: `{ unité "élus"  cible 3 }`.
    if (demande.espace && !suites.some(estValeur)) return [];
    if (nouveaux.length && (saisi || !suites.length)) propositions.push(...lignes(contexte));
    return propositions;
  }
  if (demande.espace) return [];
  const lignesIci = lignes(contexte);
  return [...lignesIci, ...valeursDeLigne(contexte, nouveaux, lignesIci)];
}

/** Names and values, not the words that may still be added to a line. */
function estValeur({ genre, nom, chemin }: Attendu): boolean {
  if (genre === 'reference' || nom === 'ID' || nom === 'ANNEE' || nom === 'NUMERO' || nom === 'UNITE_MONNAIE')
    return true;
  return (
    genre === 'mot' &&
    /^(?:Statut|Cycle|Niveau|Frequence|Etat|RubriqueChoix|UniteTemps|Mention)/.test(chemin.regle)
  );
}

/** What may begin a line and is no word of the language: a financer, a date, a new indicator. */
function valeursDeLigne(
  contexte: Contexte,
  nouveaux: readonly Attendu[],
  lignesIci: readonly Proposition[],
): Proposition[] {
  const bloc = contexte.situation.niveaux.at(-1)?.chemin.regle;
  if (bloc === 'Acteurs') return acteursADeclarer(contexte);
  if (bloc === 'Financements') return financeurs(contexte, lignesIci);
  if (bloc === 'Calendrier') {
    const suite = ' : "<1>"';
    return [...periodes(contexte, 'periode', suite), ...rythmes(suite)];
  }
  if (bloc === 'Instance') return rythmes();
  if (bloc === 'Indicateurs') return motifsIndicateurs(contexte, undefined, indicateurEntier(contexte));
  if (bloc === 'SuiviAction') return relevesSuivis(contexte, true);
  const phase = bloc === 'Demarche' && contexte.situation.saisi !== '' && attendDates(nouveaux);
  return phase ? periodes(contexte, 'periode', ' : phase "<1>"') : [];
}

/** Who pays, then how much. A word of the language that is half typed is no new financer. */
function financeurs(contexte: Contexte, lignesIci: readonly Proposition[]): Proposition[] {
  const saisi = sansAccents(contexte.situation.saisi);
  const entame = lignesIci.some(({ libelle }) => sansAccents(libelle).startsWith(saisi));
  return acteurs(contexte, true)
    .filter(({ groupe }) => !entame || groupe !== GROUPES.declarer)
    .map((acteur) => ({
      ...acteur,
      ecrit: `${acteur.ecrit ?? acteur.libelle} <1> € (<2|demandé,acquis,à mobiliser,en instruction|>)`,
    }));
}

async function valeurs(
  contexte: Contexte,
  attendus: readonly Attendu[],
  { jeton }: Demande,
): Promise<Proposition[]> {
  const propositions: Proposition[] = [];
  const faites = new Set<string>();
  const une = (cle: string, faire: () => Proposition[]) => {
    if (!faites.has(cle)) propositions.push(...faire());
    faites.add(cle);
  };
  for (const attendu of attendus) {
    const { genre, nom, chemin, propriete } = attendu;
    if (genre === 'reference') {
      if (nom === 'ActeurDeclare') une(nom, () => acteurs(contexte, true));
      else une(nom, () => nommes(contexte, nom === 'PlanNomme' ? 'plan' : 'document'));
    } else if (nom === 'ID') une(`ID ${chemin.propriete}`, () => noms(contexte, attendu));
    else if (nom === 'NUMERO' && chemin.regle === 'Numero')
      une('numero', () => numerosIci(contexte, attendu));
    else if (nom === 'UNITE_MONNAIE') une(nom, unitesMonnaie);
    else if (nom === '%')
      une(nom, () => [{ libelle: '%', kind: CompletionItemKind.Unit, groupe: GROUPES.valeur }]);
    else if (nom === 'TEXTE') {
      if (chemin.regle === 'Utilise')
        propositions.push(...(await fichiers(contexte, (chemin) => `"${echapper(chemin)}"`, jeton)));
      else if (chemin.regle === 'Indicateur' && propriete === 'libelle')
        une('motif', () =>
          motifsIndicateurs(
            contexte,
            natureIci(contexte.situation),
            ({ libelle }) => `"${echapper(libelle)}"`,
          ),
        );
      else if (chemin.regle === 'FaitIndicateur' || chemin.regle === 'Releve')
        une('usuel', () => usuels(contexte, attendu, true));
      else
        une(`permis ${chemin.regle} ${propriete}`, () =>
          textesPermis(contexte, attendu, (texte) => `"${echapper(texte)}"`),
        );
    }
  }
  if (attendus.some(({ nom, chemin }) => nom === 'TEXTE' && !/^(?:Mesure|Valeur|Quand)$/.test(chemin.regle)))
    propositions.push(...guillemets(contexte));
  const dates = attendDates(attendus);
  if (dates) {
    const duContrat = attendus.some(
      ({ chemin }) =>
        chemin.dans?.dans?.regle === 'PeriodeContrat' || chemin.dans?.regle === 'PeriodeContrat',
    );
    propositions.push(...(duContrat ? periodeDuContrat(contexte) : periodes(contexte, dates)));
  }
  if (
    attendus.some(
      ({ nom, chemin }) => nom === 'fois' || (nom === 'chaque' && /^Recurrence/.test(chemin.regle)),
    )
  )
    propositions.push(...rythmes());
  return propositions;
}

/** Rubriques of several lines. */
const PROSE = /^(?:contexte|description|préambule)$/;

/** The quotation marks that a text takes. */
function guillemets({ situation: { lecture, rang } }: Contexte): Proposition[] {
  const prose = PROSE.test(lecture.tokens[rang - 1]?.tokenType.name ?? '');
  const court: Proposition = {
    libelle: '"…"',
    ecrit: '"<1>"',
    kind: CompletionItemKind.Text,
    groupe: GROUPES.autre,
  };
  const long: Proposition = { ...court, libelle: '« … »', ecrit: '«\n  <1>\n»' };
  return prose ? [long, court] : [court];
}

/** Names of one's own choosing, and kinds of things. */
function noms(contexte: Contexte, attendu: Attendu): Proposition[] {
  const { chemin } = attendu;
  const { propriete = '', dans } = chemin;
  if (GENRES[dans?.regle ?? ''] === propriete) return genresDeContrat(contexte, attendu);
  if (dans?.regle === 'Chose') return nomsDeChoses(contexte);
  if (dans?.regle === 'MotType')
    return choseDuType(contexte.situation)?.types === 'acteurs' ? typesActeur(contexte) : [];
  return dans?.regle === 'ActeurDeclare' && propriete === 'type' ? typesActeur(contexte) : [];
}

/** Where a kind of contract is named: the property that holds it, by rule. */
const GENRES: Readonly<Record<string, string>> = {
  Contrat: 'types',
  Demarche: 'genres',
  Fiche: 'genres',
  ReleveDe: 'types',
  Condition: 'type',
  Modele: 'etend',
};

function numerosIci(contexte: Contexte, { chemin }: Attendu): Proposition[] {
  const { lecture, rang } = contexte.situation;
  const regle = chemin.dans?.regle ?? '';
  const mot = lecture.tokens[rang - 1]?.tokenType.name ?? '';
  if (regle === 'ActionLiee') {
    const fiche = contexte.situation.niveaux.at(-1)?.tete ?? -1;
    return numeros(contexte, ['action']).filter(
      ({ libelle }) => libelle !== lecture.tokens[fiche + 1]?.image,
    );
  }
  if (regle === 'SuiviAction' || regle === 'ReferenceElement') return numeros(contexte, [mot]);
  if (regle === 'RepondA') {
    const debut = contexte.situation.niveaux.at(-1)?.etats[0]?.membre?.debut ?? rang;
    const sorte = lecture.tokens
      .slice(debut, rang)
      .find(({ tokenType }) => /^(?:besoin|orientation)s?$|^(?:axe|objectif)$/.test(tokenType.name));
    return sorte ? numeros(contexte, [sorte.tokenType.name.replace(/s$/, '')]) : [];
  }
  if (!/^(?:Axe|Objectif|Action|SousAction|Orientation|FaitDiagnostic|Article|Avenant)$/.test(regle))
    return [];
  const numero = prochainNumero(contexte, mot);
  const suite =
    regle === 'Avenant'
      ? ''
      : regle === 'Orientation' || regle === 'FaitDiagnostic' || regle === 'Article'
        ? ' "<1>"'
        : ' "<1>" {\n  <0>\n}';
  const proposition: Proposition = {
    libelle: numero,
    kind: CompletionItemKind.Module,
    groupe: GROUPES.manqueSurveille,
    ecrit: numero + suite,
  };
  if (regle !== 'Action') return [proposition];
  return [
    proposition,
    nouvelleFiche(ficheComplete({ numero, ...anneesDe(contexte) }).trimStart(), GROUPES.manque, numero),
  ];
}

/** Words that one text of an indicator often is; labels of indicators in a suivi. */
function usuels(contexte: Contexte, { chemin, propriete }: Attendu, guillemets: boolean): Proposition[] {
  const ecrire = (texte: string) => (guillemets ? `"${echapper(texte)}"` : texte);
  if (chemin.regle === 'Releve') return propriete === 'libelle' ? relevesSuivis(contexte, guillemets) : [];
  const { lecture, rang } = contexte.situation;
  const mot = lecture.tokens[rang - 1]?.tokenType.name;
  return mot === 'unité' || mot === 'source' ? textesUsuels(contexte, mot, ecrire) : [];
}

/** Between quotation marks: nothing, but where the text names something. */
async function dansTexte(contexte: Contexte, { jeton }: Demande): Promise<Proposition[]> {
  const { situation } = contexte;
  const image = situation.texte?.image ?? '';
  if (image.startsWith('«')) return [];
  const ferme = image.length > 1 && /["”]$/.test(image) ? '' : '"';
  const ecrire = (texte: string) => echapper(texte) + ferme;
  const attendus = [...situation.suites, ...situation.nouveaux].filter(({ nom }) => nom === 'TEXTE');
  for (const attendu of attendus) {
    const { chemin, propriete } = attendu;
    if (chemin.regle === 'Utilise') return fichiers(contexte, ecrire, jeton);
    if (chemin.regle === 'Indicateur' && propriete === 'libelle')
      return motifsIndicateurs(contexte, natureIci(situation), ({ libelle }) => ecrire(libelle));
    if (chemin.regle === 'FaitIndicateur' || (chemin.regle === 'Releve' && propriete === 'libelle'))
      return usuels(contexte, attendu, false).map((usuel) => ({
        ...usuel,
        ecrit: ecrire(usuel.ecrit ?? usuel.libelle),
      }));
    const permis = textesPermis(contexte, attendu, ecrire);
    if (permis.length) return permis;
  }
  return [];
}

/** `territoire epci terres des conf`: a name of several words, that a number replaces. */
function nomDeTerritoire(contexte: Contexte): Proposition[] {
  const { lecture, offset } = contexte.situation;
  const { texte } = lecture;
  const debutLigne = Math.max(texte.lastIndexOf('\n', offset - 1), texte.lastIndexOf('{', offset - 1)) + 1;
  const lu = /^(\s*territoire\s+(epci\s+)?)(\p{L}[^"«{}]*)$/iu.exec(texte.slice(debutLigne, offset));
  if (!lu) return [];
  const [, avant, type, recherche] = lu as unknown as [string, string, string | undefined, string];
  return territoires(recherche, debutLigne + avant.length, type ? '' : 'epci ');
}
