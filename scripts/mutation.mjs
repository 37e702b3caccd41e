// `npm run mutation [-- certificate assessment ...]`: changes the pure rules of the contexts one by one and counts how many changes a spec notices.
// Long (minutes per context); ends with the score over all of them, and exit code 1 below the threshold of stryker.config.mjs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const contexts = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', join(root, 'stryker.config.mjs')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, MUTATED_CONTEXTS: contexts.join(',') },
});

const { files } = JSON.parse(readFileSync(join(root, 'reports', 'mutation', 'mutation.json'), 'utf8'));
const tally = {};
for (const { mutants } of Object.values(files)) for (const { status: fate } of mutants) tally[fate] = (tally[fate] ?? 0) + 1;
const [noticed, missed] = [(tally.Killed ?? 0) + (tally.Timeout ?? 0), (tally.Survived ?? 0) + (tally.NoCoverage ?? 0)];
console.log(
  JSON.stringify({
    mutants: noticed + missed,
    noticed,
    missed,
    scorePercent: Math.round((1_000 * noticed) / Math.max(1, noticed + missed)) / 10,
    tally,
  }),
);
process.exit(status ?? 1);
