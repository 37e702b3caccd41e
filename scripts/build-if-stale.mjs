// Builds when a source is newer than the last build: `npm start` after `git pull` just works, and a second start does not wait.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const inputs = ['src', 'demo', 'package-lock.json', 'nest-cli.json', '.swcrc', 'tsconfig.build.json'];

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const built = join(root, 'dist', 'main.js');
const isStale = !existsSync(built) || newest(join(root, 'dist')) < Math.max(...inputs.map((input) => newest(join(root, input))));
// A deployed image carries dist and no sources to be newer than it.
if (isStale && existsSync(join(root, 'src'))) {
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
}
