/** For code scanning tools: SARIF 2.1.0, each rule with its page. */
import { REGLES } from '@paraphe/checks';
import { page, REGLES_LANGUE } from '@paraphe/language';
import paquet from '../../package.json' with { type: 'json' };
import type { ConstatMontre } from '../constats.js';
import { enTexte, premierePhrase } from '../pages.js';
import { langue } from '../textes.js';
import type { Ecrire, Sortie } from './sortie.js';

const NIVEAUX = { erreur: 'error', avertissement: 'warning', information: 'note' } as const;

export function sortieSarif(ecrire: Ecrire): Sortie {
  const noms: string[] = [];
  const results: object[] = [];
  const rang = (regle: string) => {
    const connu = noms.indexOf(regle);
    return connu >= 0 ? connu : noms.push(regle) - 1;
  };
  return {
    fichier(_nom, constats) {
      for (const constat of constats) results.push(resultat(constat, rang(constat.regle)));
    },
    async finir(_compte, fautes) {
      const rules = await Promise.all(noms.map(decrire));
      const driver = { name: 'Paraphe', version: paquet.version, rules };
      const notifications = fautes.map(({ nom, message }) => ({
        level: 'error',
        message: { text: message },
        locations: [{ physicalLocation: { artifactLocation: { uri: adresse(nom) } } }],
      }));
      const run = {
        tool: { driver },
        language: langue(),
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: fautes.length === 0, toolExecutionNotifications: notifications },
        ],
        results,
      };
      const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
      ecrire(`${JSON.stringify({ $schema, version: '2.1.0', runs: [run] })}\n`);
    },
  };
}

function resultat(
  { regle, severite, message, aide, element, liens, ...place }: ConstatMontre,
  ruleIndex: number,
): object {
  const location = { ...lieu(place), ...(element && { logicalLocations: [{ name: element }] }) };
  return {
    ruleId: regle,
    ruleIndex,
    level: NIVEAUX[severite],
    message: { text: aide ? `${message}\n${aide}` : message },
    locations: [location],
    ...(liens.length && {
      relatedLocations: liens.map((lien, id) => ({ id, ...lieu(lien), message: { text: lien.message } })),
    }),
  };
}

function lieu({ fichier, debut, fin }: Pick<ConstatMontre, 'fichier' | 'debut' | 'fin'>): object {
  const region = {
    startLine: debut.ligne,
    startColumn: debut.colonne,
    endLine: fin.ligne,
    endColumn: fin.colonne,
  };
  return { physicalLocation: { artifactLocation: { uri: adresse(fichier) }, region } };
}

/** @returns a path as a relative or absolute reference (RFC 3986) */
function adresse(nom: string): string {
  const chemin = nom.split('/').map(encodeURIComponent).join('/');
  return nom.startsWith('/') ? `file://${chemin}` : chemin;
}

async function decrire(id: string): Promise<object> {
  const texte = await page(id);
  const connue = [...REGLES, ...REGLES_LANGUE].find(({ nom }) => nom === id);
  return {
    id,
    ...(connue && { defaultConfiguration: { level: NIVEAUX[connue.severite] } }),
    ...(texte && {
      shortDescription: { text: premierePhrase(texte) },
      help: { text: enTexte(texte), markdown: texte },
    }),
  };
}
