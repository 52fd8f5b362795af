// Installs what the end-to-end tests drive: Chromium (Debian's), and code-server, which carries the real VS Code. Once: what is
// there already is kept, in .cache/vscode at the root.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const VERSION = '4.139.1';
const CHROMIUM = '/usr/bin/chromium';
const racine = fileURLToPath(new URL('../../.cache/vscode/', import.meta.url));

/** @returns {{ chromium: string, node: string, codeServer: string }} the programs, installed */
export function installer() {
  const modules = path.join(racine, 'node_modules');
  const codeServer = path.join(modules, 'code-server');
  const node = path.join(modules, '.bin', 'node');
  const fini = path.join(racine, `installe-${VERSION}`);
  if (!existsSync(CHROMIUM) || !existsSync('/usr/include/krb5.h')) {
    lancer('apt-get', ['update', '-qq']);
    lancer('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'libkrb5-dev',
      'fonts-dejavu-core',
    ]);
  }
  if (!existsSync(fini)) {
    mkdirSync(racine, { recursive: true });
    writeFileSync(path.join(racine, 'package.json'), '{ "private": true }\n');
    // What the npm that runs this was told (a workspace, a prefix) is not meant for this folder.
    const propre = Object.fromEntries(Object.entries(process.env).filter(([nom]) => !/^npm_/i.test(nom)));
    const env = { ...propre, PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH}` };
    const npm = (args, cwd = racine) => lancer('npm', [...args, '--no-audit', '--no-fund'], { cwd, env });
    npm(['install', 'node@24', `code-server@${VERSION}`, '--ignore-scripts']);
    npm(['install', 'node@24']);
    npm(['install', '--omit=dev'], path.join(codeServer, 'lib', 'vscode'));
    writeFileSync(fini, '');
  }
  return { chromium: CHROMIUM, node, codeServer };
}

function lancer(commande, args, options = {}) {
  execFileSync(commande, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    ...options,
  });
}

/** Before all the tests: none of them waits for it. */
export default function preparer() {
  installer();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).toString()) installer();
