import { REGLES } from '@paraphe/checks';
import { page, REGLES_LANGUE } from '@paraphe/language';
import { describe, expect, it } from 'vitest';
import { banc } from '../banc.js';

describe('paraphe explain', () => {
  it('shows the page of a rule of any package, without its marks', () => {
    const b = banc();
    for (const nom of ['indicateurs/resultat-manquant', 'noms/acteur-inconnu', 'syntaxe']) {
      const { code, sortie } = b.paraphe(['explain', nom]);
      expect(code).toBe(0);
      expect(sortie.startsWith(`${nom}\n`)).toBe(true);
      expect(sortie).toMatch(/\nSource : /);
      expect(sortie).toContain('\n❌ À éviter\n');
      expect(sortie).not.toMatch(/^#|\*\*|```/m);
    }
  });

  it('shows words in italics without their stars', () => {
    const { sortie } = banc().paraphe(['explain', 'modele/exigence']);
    expect(sortie).toContain("Un modèle dit ce qu'un genre de contrat demande.");
  });

  it('proposes the nearest rules', () => {
    const b = banc();
    for (const [nom, voisine] of [
      ['indicateurs/resultat-manqant', 'indicateurs/resultat-manquant'],
      ['resultat-manquant', 'indicateurs/resultat-manquant'],
      ['../../secret', undefined],
    ] as const) {
      const { code, erreur } = b.paraphe(['explain', nom]);
      expect(code).toBe(2);
      expect(erreur).toContain(`« ${nom} » n'est pas une règle.`);
      if (voisine) expect(erreur).toContain(`Vouliez-vous dire « ${voisine} »`);
    }
  });

  it('lists all the rules', () => {
    const { code, sortie } = banc().paraphe(['explain']);
    expect(code).toBe(0);
    const noms = [...REGLES, ...REGLES_LANGUE].map(({ nom }) => nom);
    for (const nom of noms) expect(sortie).toContain(`  ${nom} `);
    expect(sortie).toContain(`${noms.length} règles.`);
  });

  it('has a page for every rule', async () => {
    for (const { nom } of [...REGLES, ...REGLES_LANGUE]) {
      const texte = await page(nom);
      expect([nom, texte?.split('\n')[0]]).toEqual([nom, `# ${nom}`]);
    }
  });
});
