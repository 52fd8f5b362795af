/** Quick fixes, and changes that one asks for: at the cursor, for all of one kind, when the text is saved. */
import type { ConstatSitue } from '@paraphe/language';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-protocol';
import { dire } from '../affichage/dire.js';
import type { Vue } from '../bureau.js';
import { type Changement, peutCreer, versProtocole } from '../correctifs/changement.js';
import type { Correctif } from '../correctifs/correctif.js';
import { constatsDuTexte, correctifsDe, corrigerEnsemble, demandeDe } from '../correctifs/correctifs.js';
import { titreEnMasse } from '../correctifs/en-masse.js';
import { faireTaire } from '../correctifs/silence.js';
import { offsetDe } from '../positions.js';
import { REFACTORINGS, type Refactoring } from '../refactorings/table.js';
import type { Feature, Serveur } from '../serveur.js';
import { diagnosticDe } from './diagnostics.js';

const TOUT_CORRIGER = 'source.fixAll.paraphe';

/** Of a selection that holds more constats than one reads, the first ones. */
const CONSTATS_MAX = 20;

/** What an action needs to be worked out when it is chosen. */
type Donnees = { uri: string; version: number } & (
  | { faire: 'tous'; regle: string; genre: string }
  | { faire: 'refactoring'; nom: string; parametres: unknown }
);

export const codeActions: Feature = {
  capacites: ({ textDocument }) =>
    textDocument?.codeAction?.codeActionLiteralSupport
      ? {
          codeActionProvider: {
            codeActionKinds: [
              CodeActionKind.QuickFix,
              TOUT_CORRIGER,
              ...new Set(REFACTORINGS.map(({ genre }) => genre)),
            ],
            resolveProvider: true,
          },
        }
      : {},
  brancher(serveur) {
    const { connexion, client } = serveur;
    if (!client.textDocument?.codeAction?.codeActionLiteralSupport) return;
    const parEtapes = client.textDocument.codeAction.resolveSupport?.properties.includes('edit') === true;
    connexion.onCodeAction(
      serveur.repondre('codeAction', async (vue, params: CodeActionParams) => {
        const actions = await proposer(vue, serveur, params);
        if (parEtapes) return actions;
        const faites = await Promise.all(actions.map((action) => completer(action, serveur)));
        return faites.filter(({ edit }) => edit);
      }),
    );
    connexion.onCodeActionResolve(async (action, jeton) => {
      const complete = await serveur.proteger('codeAction/resolve', (a: CodeAction) => completer(a, serveur))(
        action,
        jeton,
      );
      return complete ?? action;
    });
  },
};

async function proposer(vue: Vue, serveur: Serveur, params: CodeActionParams): Promise<CodeAction[]> {
  const { only } = params.context;
  const veut = (genre: string) => !only || only.some((dit) => genre === dit || genre.startsWith(`${dit}.`));
  const actions: CodeAction[] = [];
  if (veut(CodeActionKind.QuickFix)) actions.push(...(await corriger(vue, serveur, params)));
  // The editor lists these apart, when it is asked for them.
  if (only?.some((dit) => dit.startsWith(CodeActionKind.Source))) {
    if (veut(TOUT_CORRIGER)) actions.push(...(await toutCorriger(vue, serveur)));
  }
  const debut = offsetDe(vue, params.range.start);
  for (const refactoring of REFACTORINGS) {
    if (!veut(refactoring.genre) || (refactoring.genre.startsWith('source') && !only)) continue;
    actions.push(...proposerRefactoring(vue, serveur, refactoring, debut));
  }
  return actions;
}

/** The fixes of the constats of a range, then those of all the constats of the same kind, then silence. */
async function corriger(
  vue: Vue,
  serveur: Serveur,
  { range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const ici = constatsDuTexte(vue);
  const touches: { constat: ConstatSitue; diagnostic: Diagnostic }[] = [];
  for (const constat of ici) {
    if (touches.length >= CONSTATS_MAX) break;
    const diagnostic = diagnosticDe(constat, serveur);
    if (seTouchent(diagnostic.range, range))
      touches.push({ constat, diagnostic: recu(diagnostic, context.diagnostics) });
  }
  const actions: CodeAction[] = [];
  const enMasse = new Map<string, { constat: ConstatSitue; genre: string }>();
  const silences: CodeAction[] = [];
  for (const { constat, diagnostic } of touches) {
    const demande = demandeDe(vue, serveur, constat);
    for (const correctif of await correctifsDe(demande, serveur)) {
      if (correctif.creations && !peutCreer(serveur.client)) continue;
      const action = versAction(correctif, serveur, diagnostic);
      if (!action) continue;
      actions.push(action);
      enMasse.set(`${constat.regle} ${correctif.genre}`, { constat, genre: correctif.genre });
    }
    silences.push(...faireTaire(demande).flatMap((c) => versAction(c, serveur, diagnostic) ?? []));
  }
  for (const { constat, genre } of enMasse.values()) {
    const { regle, cle } = constat;
    const combien = ici.filter((autre) => autre.regle === regle && autre.cle === cle).length;
    const titre = titreEnMasse(regle, genre, combien);
    if (!titre || combien < 2) continue;
    actions.push({
      title: titre,
      kind: CodeActionKind.QuickFix,
      data: { ...donneesDe(vue), faire: 'tous', regle, genre } satisfies Donnees,
    });
  }
  // Several at one place are told apart by their rule.
  if (new Set(silences.map(({ diagnostics }) => diagnostics?.[0]?.code)).size > 1)
    for (const silence of silences) silence.title += ` (${silence.diagnostics?.[0]?.code})`;
  return [...actions, ...silences, ...pourquoi(touches, serveur)];
}

/** The page of each rule that speaks here, where the client can show it. */
function pourquoi(
  touches: readonly { constat: ConstatSitue; diagnostic: Diagnostic }[],
  { options }: Serveur,
): CodeAction[] {
  if (!options.commandes) return [];
  const parRegle = new Map(touches.map(({ constat, diagnostic }) => [constat.regle, diagnostic]));
  return [...parRegle].map(([regle, diagnostic]) => {
    const titre = dire('Pourquoi cette remarque ?', 'Why this remark?');
    return {
      title: parRegle.size > 1 ? `${titre} (${regle})` : titre,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title: titre, command: 'paraphe.pageRegle', arguments: [regle] },
    };
  });
}

function versAction(
  { titre, prefere, ...changement }: Correctif,
  { bureau, client }: Serveur,
  diagnostic: Diagnostic,
): CodeAction | undefined {
  const edit = versProtocole(changement, bureau.atelier.services, bureau, client);
  if (!edit) return undefined;
  const action: CodeAction = { title: titre, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit };
  if (prefere) action.isPreferred = true;
  return action;
}

/** @returns the diagnostic as the client has it, where it has it */
function recu(diagnostic: Diagnostic, dits: readonly Diagnostic[]): Diagnostic {
  const { code, range } = diagnostic;
  return (
    dits.find(
      (dit) =>
        dit.code === code &&
        dit.range.start.line === range.start.line &&
        dit.range.start.character === range.start.character,
    ) ?? diagnostic
  );
}

function seTouchent(a: Range, b: Range): boolean {
  const avant = (x: Range['start'], y: Range['start']) =>
    x.line < y.line || (x.line === y.line && x.character <= y.character);
  return avant(a.start, b.end) && avant(b.start, a.end);
}

async function toutCorriger(vue: Vue, serveur: Serveur): Promise<CodeAction[]> {
  const { retouches, combien } = await corrigerEnsemble(
    vue,
    serveur,
    constatsDuTexte(vue),
    (correctif) => correctif.sur === true,
  );
  const { bureau, client } = serveur;
  const edit = versProtocole({ retouches }, bureau.atelier.services, bureau, client);
  return edit
    ? [
        {
          title: dire(`Corriger ce qui est sûr (${combien})`, `Fix what is certain (${combien})`),
          kind: TOUT_CORRIGER,
          edit,
        },
      ]
    : [];
}

function proposerRefactoring(
  vue: Vue,
  serveur: Serveur,
  { nom, genre, creeDesFichiers, proposer: trouver }: Refactoring,
  offset: number,
): CodeAction[] {
  if (creeDesFichiers && !peutCreer(serveur.client)) return [];
  try {
    return trouver(vue, offset).map(({ titre, parametres }) => ({
      title: titre,
      kind: genre,
      data: { ...donneesDe(vue), faire: 'refactoring', nom, parametres } satisfies Donnees,
    }));
  } catch (faute) {
    serveur.connexion.console.error(`${nom} : ${faute instanceof Error ? faute.stack : faute}`);
    return [];
  }
}

function donneesDe({ texte }: Vue): { uri: string; version: number } {
  return { uri: texte.uri, version: texte.version };
}

/** Works out what an action that was only named does. One for a text that has changed since then does nothing. */
async function completer(action: CodeAction, serveur: Serveur): Promise<CodeAction> {
  const donnees = action.data as Donnees | undefined;
  const { bureau, client } = serveur;
  const vue = donnees && bureau.vue(donnees.uri);
  if (action.edit || !vue || vue.texte.version !== donnees.version) return action;
  const changement = await changementDe(donnees, vue, serveur);
  const edit = changement && versProtocole(changement, bureau.atelier.services, bureau, client);
  return edit ? { ...action, edit } : action;
}

async function changementDe(donnees: Donnees, vue: Vue, serveur: Serveur): Promise<Changement | undefined> {
  if (donnees.faire === 'tous') {
    const siens = constatsDuTexte(vue).filter(({ regle }) => regle === donnees.regle);
    return corrigerEnsemble(vue, serveur, siens, ({ genre }) => genre === donnees.genre);
  }
  return REFACTORINGS.find(({ nom }) => nom === donnees.nom)?.faire(vue, serveur, donnees.parametres);
}
