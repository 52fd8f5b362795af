/** The pages of the rules are tested: what they call wrong triggers the rule, what they call right does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGLES } from '@paraphe/checks';
import { describe, expect, it } from 'vitest';
import { analyser, dits, envelopper } from './banc.js';

const DOSSIER = join(import.meta.dirname, '../../checks/src/regles');

function bloc(page: string, titre: string): string {
  const section = page.slice(page.indexOf(titre));
  return /```paraphe\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
}

const pages = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' }).filter((nom) =>
  nom.endsWith('.md'),
);

describe('les pages des règles', () => {
  it('chaque règle a sa page', () => {
    expect(pages.map((nom) => nom.replace('.md', '')).sort()).toEqual(
      REGLES.map((regle) => regle.nom).sort(),
    );
  });

  for (const nom of pages) {
    const regle = nom.replace('.md', '');
    const page = readFileSync(join(DOSSIER, nom), 'utf8');

    it(`${regle} : « À éviter » déclenche la règle`, () => {
      const constats = dits(analyser(envelopper(bloc(page, '## ❌'))));
      expect(constats.filter((dit) => dit.startsWith('syntaxe') || dit.startsWith('noms/'))).toEqual([]);
      expect(constats.filter((dit) => dit.startsWith(`${regle}:`))).not.toEqual([]);
    });

    it(`${regle} : « À écrire » ne la déclenche pas`, () => {
      const constats = dits(analyser(envelopper(bloc(page, '## ✅'))));
      expect(
        constats.filter(
          (dit) => dit.startsWith('syntaxe') || dit.startsWith('noms/') || dit.startsWith(`${regle}:`),
        ),
      ).toEqual([]);
    });
  }
});
