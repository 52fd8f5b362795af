/** What the parser says: what was met, what may stand there, the nearest word. Never the name of a token or of a rule. */
import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import type { Grammar } from 'langium';
import { messages } from '../messages.js';
import { motsDuBloc, premiersMots } from './attendus.js';
import { MOTS_RESERVES } from './mots.js';
import { proches } from './proches.js';

/** Words that open a level of the plan: met inside a fiche, they tell that a brace was forgotten before them. */
const STRUCTURE = new Set(['axe', 'objectif', 'action', 'contrat', 'convention', 'démarche', 'fiche', 'modèle', 'avenant', 'suivi']);

/** Langium ends the name of each rule of its parser with a zero-width space. */
const nomDeRegle = (nom: string) => nom.replace(/\u200b$/, '');

export class ParapheErrorMessages implements IParserErrorMessageProvider {
  constructor(private readonly grammaire: () => Grammar) {}

  buildMismatchTokenMessage({ expected, actual, previous, ruleName }: {
    expected: TokenType; actual: IToken; previous: IToken; ruleName: string;
  }): string {
    if (expected.name === '}') return this.dansUnBloc(actual, previous, nomDeRegle(ruleName));
    if (expected.name === 'EOF') return this.horsDeTout(actual);
    return messages().manque([expected.name], actual, previous);
  }

  buildNoViableAltMessage({ expectedPathsPerAlt, actual, previous, ruleName }: {
    expectedPathsPerAlt: TokenType[][][]; actual: IToken[]; previous: IToken; ruleName: string;
  }): string {
    const premier = actual[0] as IToken;
    const attendus = new Set<string>();
    for (const chemins of expectedPathsPerAlt) for (const chemin of chemins) if (chemin[0]) attendus.add(chemin[0].name);
    const regle = nomDeRegle(ruleName);
    if (regle === 'LigneFinancement' || regle === 'Element') return this.dansUnBloc(premier, previous, regle);
    return messages().manque([...attendus], premier, previous);
  }

  buildEarlyExitMessage({ expectedIterationPaths, actual, previous }: {
    expectedIterationPaths: TokenType[][]; actual: IToken[]; previous: IToken;
  }): string {
    const attendus = new Set(expectedIterationPaths.flatMap((chemin) => (chemin[0] ? [chemin[0].name] : [])));
    return messages().manque([...attendus], actual[0] as IToken, previous);
  }

  buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return this.horsDeTout(firstRedundant);
  }

  /** A line of a block that begins with what no line may begin with. */
  private dansUnBloc(actual: IToken, previous: IToken, regle: string): string {
    const type = actual.tokenType.name;
    if (type === 'EOF') return messages().blocOuvert(regle);
    if (STRUCTURE.has(type)) return messages().accoladeOubliee(actual.image, regle);
    if (type === 'TEXTE') return messages().texteSansRubrique();
    if (!/\p{L}/u.test(actual.image)) return messages().inattendu(actual.image, regle);
    const permis = motsDuBloc(this.grammaire(), regle);
    if (permis.includes(type)) return messages().malPlace(actual.image, previous.image);
    const voisins = proches(actual.image, permis);
    if (MOTS_RESERVES.has(type)) return messages().pasIci(actual.image, regle, permis);
    return messages().rubriqueInconnue(actual.image, regle, voisins, permis);
  }

  private horsDeTout(actual: IToken): string {
    if (actual.image === '}') return messages().accoladeEnTrop();
    const permis = [...premiersMots(this.grammaire(), 'Element'), 'utilise'];
    if (MOTS_RESERVES.has(actual.tokenType.name)) return messages().horsContrat(actual.image);
    return messages().debutInconnu(actual.image, proches(actual.image, permis));
  }
}
