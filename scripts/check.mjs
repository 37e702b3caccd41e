// `npm run check`: what a contributor runs before a commit. Steps run two at a time, each says how long it took.
// `-- --without-tests` leaves the tests to `npm test`, for CI, which plays them all anyway.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = 'node_modules/.cache';
const steps = [
  ['unit and house', 'jest/bin/jest.js', '--selectProjects', 'unit', 'house', '--silent'],
  ['types', 'typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${cache}/types.tsbuildinfo`],
  ['types of the verifier', 'typescript/bin/tsc', '--noEmit', '--project', 'verifier/tsconfig.json'],
  [
    'lint',
    'eslint/bin/eslint.js',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    `${cache}/eslint/`,
    'src',
    'client',
    'test',
    'demo',
    'scripts',
    'bench',
    'verifier',
  ],
  ['format', '@biomejs/biome/bin/biome', 'format', '--max-diagnostics=20', '.'],
  [
    'boundaries',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    'src',
    'demo',
  ],
];
const SIDE_BY_SIDE = 2;

const run = ([name, program, ...args]) =>
  new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });

const queue = process.argv.includes('--without-tests') ? steps.slice(1) : [...steps];
const worker = async () => {
  let good = true;
  for (let step = queue.shift(); step; step = queue.shift()) good = (await run(step)) && good;
  return good;
};
const results = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
process.exit(results.every(Boolean) ? 0 : 1);
