// `npm run check`: what a contributor runs before a commit, and CI as well. Steps run two at a time, each says how long it took.
import { spawn } from 'node:child_process';

const steps = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint', 'npx', ['eslint', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/', 'src', 'test', 'demo', 'scripts']],
  ['boundaries', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src', 'demo']],
  ['unit and house', 'npx', ['jest', '--selectProjects', 'unit', 'house', '--silent']],
];
const SIDE_BY_SIDE = 2;

const run = ([name, command, args]) =>
  new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
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

const queue = [...steps];
const worker = async () => {
  let good = true;
  for (let step = queue.shift(); step; step = queue.shift()) good = (await run(step)) && good;
  return good;
};
const results = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
process.exit(results.every(Boolean) ? 0 : 1);
