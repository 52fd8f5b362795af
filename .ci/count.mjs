// Adds up the vitest reports of all packages: prints "<passed> <failed>", and the failures on stderr.
// A test file that does not load has no test to count: it counts as one failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const packages = readdirSync('packages').map((name) => `packages/${name}/.cache`);
let passed = 0;
let failed = 0;

for (const folder of [...packages, 'extension/.cache'].filter(existsSync)) {
  for (const name of readdirSync(folder).filter((file) => /^vitest.*\.json$/.test(file))) {
    const report = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    for (const file of report.testResults) {
      const failures = file.assertionResults.filter((test) => test.status === 'failed');
      for (const test of failures) console.error(`failed: ${folder}: ${test.fullName}`);
      if (file.status === 'failed' && failures.length === 0) {
        failed += 1;
        console.error(`failed: ${folder}: a test file did not run: ${file.message.split('\n')[0]}`);
      }
    }
  }
}
console.log(`${passed} ${failed}`);
