/** What the parser says: what was met, what may stand there, the nearest word. Never the name of a token or of a rule. */

import { proches } from '@paraphe/model';
import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import type { Grammar } from 'langium';
import { messages } from '../messages.js';
import { blocDuMot, motsDuBloc, premiersMots } from './attendus.js';
import { MOTS_RESERVES } from './mots.js';

/** Words that open a level of the plan: met inside a fiche, they tell that a brace was forgotten before them. */
const STRUCTURE = new Set([
  'axe',
  'objectif',
  'action',
  'contrat',
  'convention',
  'démarche',
  'fiche',
  'modèle',
  'avenant',
  'suivi',
]);

/** Blocks that a rubrique opens: a rubrique met inside tells that a brace was forgotten before it. */
const DANS_UNE_RUBRIQUE = new Set([
  'Calendrier',
  'Indicateurs',
  'Indicateur',
  'Financements',
  'LigneFinancement',
  'Cout',
  'Gouvernance',
  'Instance',
  'ObjectifsVises',
  'ObjectifVise',
]);

const NOMBRES = new Set(['NOMBRE', 'NUMERO', 'ANNEE']);
const DANS_LES_FINANCEMENTS = new Set([
  'Cout',
  'Contribution',
  'Autofinancement',
  'LigneFinancement',
  'Financements',
]);

/** Langium ends the name of each rule of its parser with a zero-width space. */
const nomDeRegle = (nom: string) => nom.replace(/\u200b$/, '');

export class ParapheErrorMessages implements IParserErrorMessageProvider {
  /** @param precedent the token before another: the parser's own « previous » is a later one where it has skipped some */
  constructor(
    private readonly grammaire: () => Grammar,
    private readonly precedent: (token: IToken) => IToken | undefined,
  ) {}

  buildMismatchTokenMessage({
    expected,
    actual,
    ruleName,
  }: {
    expected: TokenType;
    actual: IToken;
    ruleName: string;
  }): string {
    const regle = nomDeRegle(ruleName);
    if (expected.name === '}') return this.dansUnBloc(actual, regle);
    if (expected.name === 'EOF') return this.horsDeTout(actual);
    return this.manque([regle === 'AnneeRelative' ? regle : expected.name], actual);
  }

  buildNoViableAltMessage({
    expectedPathsPerAlt,
    actual,
    ruleName,
  }: {
    expectedPathsPerAlt: TokenType[][][];
    actual: IToken[];
    ruleName: string;
  }): string {
    const premier = actual[0] as IToken;
    const attendus = new Set<string>();
    for (const chemins of expectedPathsPerAlt)
      for (const chemin of chemins) if (chemin[0]) attendus.add(chemin[0].name);
    const regle = nomDeRegle(ruleName);
    if (regle === 'LigneFinancement' || regle === 'Element') return this.dansUnBloc(premier, regle);
    // The first word may stand there: what does not fit comes after it.
    const { name } = premier.tokenType;
    if (attendus.has(name)) {
      return NOMBRES.has(name) && DANS_LES_FINANCEMENTS.has(regle)
        ? messages().uniteManque(premier.image)
        : messages().malSuivi(premier.image);
    }
    const avant = this.precedent(premier);
    if (regle === 'Contribution' && avant)
      return messages().montantManque(avant.image, avant.tokenType.name === 'TEXTE');
    return this.manque([...attendus], premier);
  }

  buildEarlyExitMessage({
    expectedIterationPaths,
    actual,
  }: {
    expectedIterationPaths: TokenType[][];
    actual: IToken[];
  }): string {
    const premier = actual[0] as IToken;
    const attendus = new Set(expectedIterationPaths.flatMap((chemin) => (chemin[0] ? [chemin[0].name] : [])));
    return this.manque([...attendus], premier);
  }

  buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return this.horsDeTout(firstRedundant);
  }

  private manque(attendus: readonly string[], recu: IToken): string {
    const mots = attendus.filter((nom) => /^\p{Ll}{3}/u.test(nom));
    const voisins = recu.tokenType.name === 'ID' ? proches(recu.image, mots, 2) : [];
    return messages().manque(attendus, recu, this.precedent(recu), voisins);
  }

  /** A line of a block that begins with what no line may begin with. */
  private dansUnBloc(actual: IToken, regle: string): string {
    const precedent = this.precedent(actual);
    const type = actual.tokenType.name;
    if (type === 'EOF') return messages().blocOuvert(regle);
    const place = blocDuMot(this.grammaire(), type);
    if (STRUCTURE.has(type) || (place === 'Action' && DANS_UNE_RUBRIQUE.has(regle)))
      return messages().accoladeOubliee(actual.image, regle);
    if (type === 'TEXTE') return messages().texteSansRubrique();
    if (type === '(') return messages().parenthese(regle);
    if (!/\p{L}/u.test(actual.image)) return messages().inattendu(actual.image, regle);
    const permis = motsDuBloc(this.grammaire(), regle === 'LigneFinancement' ? 'Financements' : regle);
    if (permis.includes(type)) return messages().malPlace(actual.image, precedent?.image ?? '');
    const voisins = proches(actual.image, permis);
    if (MOTS_RESERVES.has(type))
      return messages().pasIci(actual.image, regle, permis, place === regle ? undefined : place);
    if (
      voisins.length === 0 &&
      precedent &&
      actual.startLine === precedent.endLine &&
      /[\p{L}\p{N}"»”)%€]$/u.test(precedent.image)
    ) {
      return messages().motIsole(actual.image, precedent.image);
    }
    return messages().rubriqueInconnue(actual.image, regle, voisins, permis);
  }

  private horsDeTout(actual: IToken): string {
    if (actual.image === '}') return messages().accoladeEnTrop();
    const permis = [...premiersMots(this.grammaire(), 'Element'), 'utilise'];
    if (MOTS_RESERVES.has(actual.tokenType.name)) return messages().horsContrat(actual.image);
    return messages().debutInconnu(actual.image, proches(actual.image, permis));
  }
}
