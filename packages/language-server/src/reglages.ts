/** The settings: what the client says at the start, then what its configuration says, each time it changes. */
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol';
import type { Reglages } from './protocole.js';

/** Section of the configuration. */
const SECTION = 'paraphe';

const PAR_DEFAUT: Reglages = {
  langue: 'fr',
  regles: {},
  reperes: { fiches: true, precisions: true },
};

const SEVERITES = new Set(['erreur', 'avertissement', 'information', 'inactive']);

export class GardeReglages {
  private courants: Reglages;
  private readonly auditeurs: ((reglages: Reglages) => void)[] = [];

  constructor(
    private readonly connexion: Connection,
    private readonly client: ClientCapabilities,
    private readonly initiaux: Partial<Reglages>,
  ) {
    this.courants = lireReglages(initiaux, PAR_DEFAUT);
    connexion.onDidChangeConfiguration(({ settings }) => {
      if (client.workspace?.configuration) void this.demander();
      else this.poser((settings as Record<string, unknown> | null)?.[SECTION]);
    });
  }

  get valeurs(): Reglages {
    return this.courants;
  }

  surChangement(appeler: (reglages: Reglages) => void): void {
    this.auditeurs.push(appeler);
  }

  /** Asks for the configuration, and to be told when it changes. */
  suivre(): void {
    if (this.client.workspace?.didChangeConfiguration?.dynamicRegistration)
      void this.connexion.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(() => {});
    if (this.client.workspace?.configuration) void this.demander();
  }

  private async demander(): Promise<void> {
    try {
      this.poser(await this.connexion.workspace.getConfiguration(SECTION));
    } catch (faute) {
      this.connexion.console.warn(`configuration : ${faute}`);
    }
  }

  /** What a configuration does not say stays as it was at the start. */
  private poser(configuration: unknown): void {
    const reglages = lireReglages(configuration, lireReglages(this.initiaux, PAR_DEFAUT));
    if (JSON.stringify(reglages) === JSON.stringify(this.courants)) return;
    this.courants = reglages;
    for (const appeler of this.auditeurs) appeler(reglages);
  }
}

/** @returns settings from what may be anything; what is absent or has no meaning is as in `defaut` */
export function lireReglages(brut: unknown, defaut: Reglages): Reglages {
  const objet = (valeur: unknown) =>
    (typeof valeur === 'object' && valeur !== null ? valeur : {}) as Record<string, unknown>;
  const dits = objet(brut);
  const reperes = objet(dits.reperes);
  const regles = Object.entries(objet(dits.regles)).filter(([, valeur]) => SEVERITES.has(String(valeur)));
  const oui = (valeur: unknown, sinon: boolean) => (typeof valeur === 'boolean' ? valeur : sinon);
  return {
    langue: dits.langue === 'en' || dits.langue === 'fr' ? dits.langue : defaut.langue,
    regles: dits.regles === undefined ? defaut.regles : (Object.fromEntries(regles) as Reglages['regles']),
    reperes: {
      fiches: oui(reperes.fiches, defaut.reperes.fiches),
      precisions: oui(reperes.precisions, defaut.reperes.precisions),
    },
  };
}
