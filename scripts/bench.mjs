// `npm run bench -- append`: installs the benchmarks' own packages when they are missing or old, then runs one benchmark.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = join(dirname(fileURLToPath(import.meta.url)), '..', 'bench');
const [wanted, installed] = [join(bench, 'package-lock.json'), join(bench, 'node_modules', '.package-lock.json')];
const isWindows = process.platform === 'win32';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  // The standard output belongs to the benchmark's result.
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['ci'], {
    cwd: bench,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: isWindows,
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { status } = spawnSync(
  process.execPath,
  ['--max-semi-space-size=64', '-r', join(bench, 'register.cjs'), join(bench, 'main.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
