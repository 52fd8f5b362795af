/** Folders of contracts on the disk, each contract written three times: Paraphe, YAML, JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { creerFichier, FICHIER_COMMUN, type Taille } from './contrat.ts';
import { ecrireActeurs, ecrireParaphe } from './ecrire-paraphe.ts';
import { ecrireYaml } from './ecrire-yaml.ts';
import { ACTEURS_COMMUNS } from './mots.ts';

export interface Dossier {
  contrats: number;
  fichesParContrat: number;
  paraphe: string;
  yaml: string;
  json: string;
  /** Bytes of each writing, all files together. */
  octets: { paraphe: number; yaml: number; json: number };
}

interface Demande {
  graine: number;
  contrats: number;
  taille: Taille;
}

/** Several contracts share a file of actors, as the services that write them do; a single large one holds its own. */
export function ecrireDossier(racine: string, { graine, contrats, taille }: Demande): Dossier {
  const fichesParContrat = taille.axes * taille.objectifs * taille.actions;
  const base = join(racine, `${contrats}x${fichesParContrat}`);
  const dossier: Dossier = {
    contrats,
    fichesParContrat,
    paraphe: join(base, 'paraphe'),
    yaml: join(base, 'yaml'),
    json: join(base, 'json'),
    octets: { paraphe: 0, yaml: 0, json: 0 },
  };
  const ecritures = ['paraphe', 'yaml', 'json'] as const;
  for (const ecriture of ecritures) mkdirSync(dossier[ecriture], { recursive: true });
  const poser = (nom: string, textes: Record<(typeof ecritures)[number], string>) => {
    for (const ecriture of ecritures) {
      writeFileSync(join(dossier[ecriture], `${nom}.${ecriture}`), textes[ecriture]);
      dossier.octets[ecriture] += Buffer.byteLength(textes[ecriture]);
    }
  };
  const commun = taille.axes < 10;
  if (commun) {
    const contenu = { acteurs: ACTEURS_COMMUNS };
    poser(FICHIER_COMMUN, {
      paraphe: `${ecrireActeurs(ACTEURS_COMMUNS).join('\n')}\n`,
      yaml: ecrireYaml(contenu),
      json: JSON.stringify(contenu),
    });
  }
  for (let rang = 1; rang <= contrats; rang += 1) {
    const fichier = creerFichier(graine, rang, taille, commun);
    poser(fichier.contrat.identifiant, {
      paraphe: ecrireParaphe(fichier),
      yaml: ecrireYaml(fichier),
      json: JSON.stringify(fichier),
    });
  }
  return dossier;
}
