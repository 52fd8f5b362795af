/** Every example compiles, validates, prints back to the same model, and is laid out already. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { Atelier } from './analyse/atelier.js';
import { versDocument } from './analyse/document.js';
import { analyser, atelierDe, dits, JOUR_DE_TEST } from './banc.js';
import { formater } from './ecriture/formater.js';
import { imprimer } from './ecriture/imprimer.js';

const EXEMPLES = join(import.meta.dirname, '../../../examples');
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../model/paraphe.schema.json'), 'utf8'));
const valider = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const { services } = atelierDe();

const fichiers = readdirSync(EXEMPLES, { recursive: true, encoding: 'utf8' })
  .filter((nom) => nom.endsWith('.paraphe'))
  .sort();

function analyserFichier(nom: string) {
  const atelier = new Atelier({
    aujourdhui: JOUR_DE_TEST,
    racine: URI.file(EXEMPLES),
    lire: ({ fsPath }) => (existsSync(fsPath) ? { texte: readFileSync(fsPath, 'utf8') } : { absent: true }),
  });
  return atelier.analyser(URI.file(join(EXEMPLES, nom)), readFileSync(join(EXEMPLES, nom), 'utf8'));
}

describe.each(fichiers)('%s', (nom) => {
  const texte = readFileSync(join(EXEMPLES, nom), 'utf8');
  const analyse = analyserFichier(nom);
  const document = JSON.parse(JSON.stringify(versDocument([analyse])));

  it('se lit sans faute de syntaxe ni de nom', () => {
    expect(analyse.fautive).toBe(false);
    expect(dits(analyse).filter((dit) => /^(syntaxe|noms|valeurs|texte)\b/.test(dit))).toEqual([]);
  });

  it('donne un JSON conforme au schéma', () => {
    valider(document);
    expect(valider.errors ?? []).toEqual([]);
  });

  it('se réécrit en un texte qui donne le même JSON', () => {
    const reecrit = imprimer(document);
    const relu = analyser(reecrit);
    expect(dits(relu).filter((dit) => /^(syntaxe|noms)\b/.test(dit))).toEqual([]);
    expect(JSON.stringify(versDocument([relu]))).toEqual(JSON.stringify(document));
    expect(formater(services, reecrit)).toEqual({ texte: reecrit });
  });

  it('est mis en page comme le formateur le veut', () => {
    expect(formater(services, texte)).toEqual({ texte });
  });
});
