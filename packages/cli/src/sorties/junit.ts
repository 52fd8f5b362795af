/** For continuous integration: one suite a file, one case a constat; only an error is a failure. */
import type { ConstatMontre } from '../constats.js';
import { textes } from '../textes.js';
import type { Ecrire, Sortie } from './sortie.js';

export function sortieJunit(ecrire: Ecrire): Sortie {
  const suites: string[] = [];
  let cas = 0;
  let echecs = 0;
  return {
    fichier(nom, constats) {
      const fautifs = constats.filter(({ severite }) => severite === 'erreur').length;
      const lignes = constats.map(unCas);
      if (!fautifs) lignes.push(`    <testcase name="${xml(textes().casReussi)}" classname="${xml(nom)}"/>`);
      cas += lignes.length;
      echecs += fautifs;
      suites.push(suite(nom, lignes, fautifs, 0));
    },
    finir(_compte, fautes) {
      for (const { nom, message } of fautes) {
        suites.push(
          suite(
            nom,
            [
              `    <testcase name="${xml(nom)}" classname="${xml(nom)}"><error message="${xml(message)}"/></testcase>`,
            ],
            0,
            1,
          ),
        );
      }
      const tete = `<testsuites name="paraphe check" tests="${cas + fautes.length}" failures="${echecs}" errors="${fautes.length}">`;
      ecrire(`<?xml version="1.0" encoding="UTF-8"?>\n${tete}\n${suites.join('')}</testsuites>\n`);
    },
  };
}

function suite(nom: string, lignes: string[], echecs: number, erreurs: number): string {
  const tete = `  <testsuite name="${xml(nom)}" tests="${lignes.length}" failures="${echecs}" errors="${erreurs}">`;
  return `${tete}\n${lignes.join('\n')}\n  </testsuite>\n`;
}

function unCas({ regle, fichier, debut, severite, message, aide, element }: ConstatMontre): string {
  const nom = `${regle} (${element ? `${element}, ` : ''}${debut.ligne}:${debut.colonne})`;
  const texte = [`${fichier}:${debut.ligne}:${debut.colonne}`, message, aide].filter(Boolean).join('\n');
  const contenu =
    severite === 'erreur'
      ? `<failure type="${xml(regle)}" message="${xml(message)}">${xml(texte)}</failure>`
      : `<system-out>${xml(`${textes().severites[severite]}\n${texte}`)}</system-out>`;
  return `    <testcase name="${xml(nom)}" classname="${xml(fichier)}">${contenu}</testcase>`;
}

const ENTITES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

function xml(texte: string): string {
  // XML 1.0 has no way to write control characters.
  const permis = texte.replace(/(?![\n\t\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd');
  return permis.replace(/[&<>"\n]/g, (signe) => ENTITES[signe] as string);
}
