/** For the tests: runs the bundle as a process, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';

// A process takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BUNDLE = fileURLToPath(new URL('../dist/paraphe.js', import.meta.url));

export interface Issue {
  code: number | null;
  sortie: string;
  erreur: string;
}

/** What a person reads; the no-break spaces of French typography as plain ones, so that tests read well. */
export const ordinaire = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');

export interface Banc {
  dossier: string;
  /** Runs `paraphe` in the folder. */
  paraphe(
    args: string[],
    options?: { entree?: string | Buffer; env?: Record<string, string>; node?: string; uid?: number },
  ): Issue;
  /** Runs a line of bash in the folder, where `paraphe` is the bundle. */
  shell(ligne: string): Issue;
}

/** @param fichiers texts or bytes, by path in the folder, which is removed when the test ends */
export function banc(fichiers: Record<string, string | Buffer> = {}): Banc {
  if (!existsSync(BUNDLE)) throw new Error('The bundle is missing: run "npm run build" first.');
  const dossier = realpathSync(mkdtempSync(path.join(tmpdir(), 'paraphe-')));
  onTestFinished(() => rmSync(dossier, { recursive: true, force: true }));
  for (const [nom, contenu] of Object.entries(fichiers)) {
    const chemin = path.join(dossier, nom);
    mkdirSync(path.dirname(chemin), { recursive: true });
    writeFileSync(chemin, contenu);
  }
  return {
    dossier,
    paraphe(args, { entree, env, node = process.execPath, uid } = {}) {
      const { NO_COLOR: _, FORCE_COLOR: __, ...propre } = process.env;
      const fait = spawnSync(node, [BUNDLE, ...args], {
        cwd: dossier,
        encoding: 'utf8',
        env: { ...propre, ...env },
        input: entree,
        ...(uid !== undefined && { uid, gid: uid }),
        maxBuffer: 200_000_000,
      });
      return { code: fait.status, sortie: ordinaire(fait.stdout), erreur: ordinaire(fait.stderr) };
    },
    shell(ligne) {
      const fonction = `paraphe() { "${process.execPath}" "${BUNDLE}" "$@"; }`;
      const fait = spawnSync('bash', ['-c', `${fonction}; ${ligne}`], { cwd: dossier, encoding: 'utf8' });
      return { code: fait.status, sortie: ordinaire(fait.stdout), erreur: ordinaire(fait.stderr) };
    },
  };
}

/** A contract with one error, two warnings at least, and nothing wrong in its syntax. */
export const CONTRAT = `acteurs {
  CCTC : epci "Communauté de communes"
}

contrat exemple : Essai "Contrat local de santé de l'exemple" {
  période 2023 à 2027
  signataires CCTC

  axe 1 "Accès aux soins" {
    objectif 1.1 "Faciliter le recrutement" {
      action 1.1.1 "Former les élus" {
        pilotes CCTC
        partenaires CTCP
        public "Élus"
        calendrier 2024
        indicateurs {
          processus "Nombre de formations"
        }
        financements {
          coût 18 000 € TTC
        }
      }
    }
  }
}
`;

/** A contract of which there is nothing to say: no modèle asks for anything. @param nom its identifier */
export const contratNomme = (
  nom: string,
) => `contrat ${nom} : Essai "Contrat ${nom}" { // paraphe-ignore modele/genre-inconnu : un exemple
  période 2023 à 2027
}
`;

/** A text with a fault of syntax in its first fiche only. */
export const FAUTIF = `contrat fautif : Essai "Contrat fautif" {
  action 1 "Première" {
    pilottes "Une coquille"
  }
  action 2 "Seconde" {
    public "Élus"
  }
}
`;
