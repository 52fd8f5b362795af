// Builds the command line before `npm start`; says nothing unless the build fails.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const turbo = fileURLToPath(new URL('turbo.mjs', import.meta.url));
const run = spawnSync(
  process.execPath,
  [turbo, 'run', 'build', '--filter=paraphe', '--output-logs=errors-only'],
  { encoding: 'utf8' },
);
if (run.status !== 0) {
  process.stderr.write(run.stdout + run.stderr);
  process.exit(run.status ?? 1);
}
