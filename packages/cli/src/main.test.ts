import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import paquet from '../package.json' with { type: 'json' };
import { banc, CONTRAT } from './banc.js';

/** The machine's own Node, not the pinned one that npm scripts find first. */
function nodeDeLaMachine(): string | undefined {
  const trouves = execFileSync('bash', ['-c', 'type -aP node'], { encoding: 'utf8' }).trim().split('\n');
  const node = trouves.find((chemin) => !chemin.includes('node_modules'));
  return node && /^v20\./.test(execFileSync(node, ['--version'], { encoding: 'utf8' })) ? node : undefined;
}

describe('paraphe', () => {
  it('shows its help and its version', () => {
    const b = banc();
    const { code, sortie } = b.paraphe(['--help']);
    expect(code).toBe(0);
    for (const commande of ['check', 'compile', 'format', 'print', 'explain', 'rules', 'lsp'])
      expect(sortie).toContain(`  ${commande} `);
    expect(b.paraphe([]).sortie).toBe(sortie);
    expect(b.paraphe(['--lang', 'en', '--help']).sortie).toContain('Usage: paraphe COMMAND');
    expect(b.paraphe(['compile', '--help']).sortie).toContain('--with-constats');
    expect(b.paraphe(['--version']).sortie).toBe(`${paquet.version}\n`);
  });

  const node20 = nodeDeLaMachine();
  it.skipIf(!node20)('runs on Node 20', () => {
    const b = banc({ 'contrat.paraphe': CONTRAT });
    const { code, sortie } = b.paraphe(['compile', 'contrat.paraphe'], { node: node20 as string });
    expect(code).toBe(0);
    expect(JSON.parse(sortie).contrats[0].identifiant).toBe('exemple');
  });
});
