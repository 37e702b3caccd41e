// `npm run answers`: plays journeys and writes what was answered to src/http/description/answers.json, then the document of the API and its client.
// All of them, or those that are named (`-- test/journeys/seldom`); `-- --merge <folder>` takes in what a run that was broken off had recorded.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
const must = (args, env) => {
  const status = run(args, env);
  if (status !== 0) process.exit(status);
};
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const generate = () => {
  must([join(root, 'scripts', 'build-if-stale.mjs')]);
  must([join(root, 'dist', 'cli', 'generate.js')]);
  must([join(root, 'scripts', 'generate-client.mjs')]);
};
// Journeys that kill services, start several or draw their rosters answer by chance; stories do not. Names of journeys come first: the lists after them would take them in.
const stories = [
  '--selectProjects',
  'journey',
  '--testPathIgnorePatterns',
  '/test/faults/',
  '/test/docker/',
  'killed-',
  'random-roster',
  '/node_modules/',
];

function record(journeys) {
  const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-answers-'));
  console.log(`recording into ${folder}; should this be broken off: npm run answers -- --merge ${folder}`);
  must([jest, ...journeys, ...stories], { RECORD_ANSWERS: folder });
}

const asked = process.argv.slice(2);
if (asked[0] === '--merge' && asked.length !== 2) {
  console.error('npm run answers -- --merge <folder of a recording>');
  process.exit(2);
}
// Which routes there are must be known before what they answer.
generate();
if (asked[0] === '--merge')
  must([jest, '--selectProjects', 'unit', '--', 'test/support/answers/merge-answers'], {
    MERGE_ANSWERS: resolve(process.env.INIT_CWD ?? '.', asked[1]),
  });
else record(asked);
generate();
