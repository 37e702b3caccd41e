// `npm run answers`: plays every journey and writes what was answered to src/http/answers.json, then the document of the API and its client.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (args, env = {}) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
};
const generate = () => {
  run([join(root, 'scripts', 'build-if-stale.mjs')]);
  run([join(root, 'dist', 'cli', 'generate.js')]);
  run([join(root, 'scripts', 'generate-client.mjs')]);
};

// Which routes there are must be known before what they answer. Journeys that kill services, start several or draw their rosters answer by chance; stories do not.
generate();
// Names of journeys come first: the lists after them would take them in.
const stories = ['--selectProjects', 'journey', '--testPathIgnorePatterns', '/test/faults/', '/test/docker/', 'killed-processes', 'random-roster', '/node_modules/'];
run([join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...process.argv.slice(2), ...stories], { RECORD_ANSWERS: mkdtempSync(join(tmpdir(), 'skills-ledger-answers-')) });
generate();
