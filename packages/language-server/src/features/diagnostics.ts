/** Constats as one types: sent when they are known, or given to the client that asks for them. */
import type { ConstatSitue, Endroit, URI } from '@paraphe/language';
import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver-protocol';
import type { Bureau, Vue } from '../bureau.js';
import { pageEnLigne } from '../pages.js';
import type { OptionsInitiales } from '../protocole.js';
import type { Feature, Serveur } from '../serveur.js';
import { annoncerCompletude } from './completude.js';
import { annoncerConfiguration } from './configuration.js';

/** Rules about what is of no use: shown faded. */
const INUTILES = new Set(['pilotage/acteur-inutilise', 'texte/ignore-inutile']);

const SEVERITES: Record<ConstatSitue['severite'], DiagnosticSeverity> = {
  erreur: DiagnosticSeverity.Error,
  avertissement: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Half of what the last analysis took, within these bounds, in milliseconds: a large text waits for a pause in the typing. */
const ATTENTE_MAX = 200;
/** Long enough for the completion that an editor asks for at the same keystroke to be answered first. */
const ATTENTE_MIN = 15;

export const diagnostics: Feature = {
  capacites: (client, options) =>
    demandes(client, options)
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {},
  brancher(serveur) {
    if (demandes(serveur.client, serveur.options)) donner(serveur);
    else envoyer(serveur);
  },
};

/** A client that can ask does, unless it says that it would rather be told. */
function demandes(client: ClientCapabilities, options: OptionsInitiales): boolean {
  return client.textDocument?.diagnostic !== undefined && options.diagnostics !== 'push';
}

/** @returns the diagnostics of a text: what a file that it uses has wrong is told in that file */
export function diagnosticsDe(vue: Vue, serveur: Pick<Serveur, 'bureau'>): Diagnostic[] {
  const ici = vue.uri.toString();
  return vue.analyse.constats
    .filter(({ endroit }) => endroit.uri.toString() === ici)
    .map((constat) => diagnosticDe(constat, serveur));
}

export function diagnosticDe(constat: ConstatSitue, { bureau }: Pick<Serveur, 'bureau'>): Diagnostic {
  const { regle, severite, message, aide, endroit, liens } = constat;
  const diagnostic: Diagnostic = {
    range: bureau.plage(tete(endroit, bureau)) ?? {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    },
    severity: SEVERITES[severite],
    source: 'paraphe',
    code: regle,
    message: aide ? `${message}\n${aide}` : message,
  };
  const page = pageEnLigne(regle);
  if (page) diagnostic.codeDescription = { href: page };
  if (INUTILES.has(regle)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  const lies = (liens ?? []).flatMap((lien) => {
    const location = bureau.lieu(lien.endroit);
    return location ? [{ location, message: lien.message }] : [];
  });
  if (lies.length) diagnostic.relatedInformation = lies;
  return diagnostic;
}

const TITRE =
  /^(?:contrat|convention|démarche|axe|objectif|action|sous-action|fiche)(?![\p{L}-])[^\n\r{"«“]*[^\s{"«“]/u;
const LIGNE = /^[^\n\r{]*[^\s{]/;

/** Of a block, the words before its title or its brace are underlined; of a long text, its first line. */
export function tete(endroit: Endroit, bureau: Bureau): Endroit {
  const { uri, debut, fin } = endroit;
  const mots = bureau.extrait(endroit);
  const lu = TITRE.exec(mots) ?? LIGNE.exec(mots);
  return lu ? { uri, debut, fin: Math.min(fin, debut + lu[0].length) } : endroit;
}

/** What else is told of a text once it is analysed. */
function annoncer(vue: Vue, serveur: Serveur): void {
  annoncerCompletude(vue, serveur);
  annoncerConfiguration(vue, serveur, (constat) => diagnosticDe(constat, serveur));
}

function donner(serveur: Serveur): void {
  const { connexion, bureau, client } = serveur;
  connexion.languages.diagnostics.on(async (params, jeton) => {
    const items = await serveur.repondre('diagnostics', (vue) => {
      const liste = diagnosticsDe(vue, serveur);
      annoncer(vue, serveur);
      return liste;
    })(params, jeton);
    return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
  });
  if (!client.workspace?.diagnostics?.refreshSupport) return;
  let prevu = false;
  // One change may touch many texts: the client is told once.
  bureau.surPeremption(() => {
    if (prevu || bureau.vues().length < 2) return;
    prevu = true;
    setTimeout(() => {
      prevu = false;
      void connexion.languages.diagnostics.refresh().catch(() => {});
    }, 0);
  });
}

/** Sends constats, the text that was typed in first; what is superseded before its turn is never computed. */
function envoyer(serveur: Serveur): void {
  const { connexion, bureau } = serveur;
  /** Texts to look at, the last changed at the end. */
  const attente = new Map<string, URI>();
  let minuterie: ReturnType<typeof setTimeout> | undefined;

  const prevoir = (delai: number) => {
    clearTimeout(minuterie);
    minuterie = setTimeout(suivant, delai);
  };
  const suivant = () => {
    minuterie = undefined;
    const dernier = [...attente.values()].at(-1);
    if (!dernier) return;
    const cle = dernier.toString();
    attente.delete(cle);
    const vue = bureau.vue(cle);
    if (vue) publier(vue);
    if (attente.size > 0) prevoir(0);
  };
  const publier = (vue: Vue) => {
    try {
      const liste = diagnosticsDe(vue, serveur);
      void connexion.sendDiagnostics({ uri: vue.texte.uri, version: vue.texte.version, diagnostics: liste });
      annoncer(vue, serveur);
    } catch (faute) {
      connexion.console.error(`diagnostics : ${faute instanceof Error ? faute.stack : faute}`);
    }
  };

  bureau.surPeremption((uri) => {
    const cle = uri.toString();
    attente.delete(cle);
    attente.set(cle, uri);
    prevoir(Math.min(Math.max(bureau.duree(cle) / 2, ATTENTE_MIN), ATTENTE_MAX));
  });
  bureau.surFermeture((uri) => {
    attente.delete(uri);
    void connexion.sendDiagnostics({ uri, diagnostics: [] });
  });
}
