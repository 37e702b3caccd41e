// Builds when a source is newer than the last build: `npm start` after `git pull` just works, and a second start does not wait.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const inputs = ['src', 'demo', 'package-lock.json', 'nest-cli.json', '.swcrc', 'tsconfig.build.json'];
const lock = join(root, 'node_modules', '.cache', 'building');
const LOOK_MS = 50;

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
const isStale = () =>
  !existsSync(join(root, 'dist', 'main.js')) || newest(join(root, 'dist')) < Math.max(...inputs.map((input) => newest(join(root, input))));
const build = () =>
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });

const isTaken = () => {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return false;
  } catch (fault) {
    // Who may not write here cannot build here either, and need not wait.
    return fault.code === 'EEXIST';
  }
};
/** Not yet written, or gone just now, is looked at again; a dead one was killed in the middle of it. */
const holderLives = () => {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (fault) {
    return fault.code !== 'ESRCH';
  }
};

/** A build begins by deleting the last one: who starts beside it would delete half of it again, or take the half for the whole. */
function alone(act) {
  while (isTaken()) {
    if (holderLives()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
    else rmSync(lock, { force: true });
  }
  try {
    act();
  } finally {
    rmSync(lock, { force: true });
  }
}

// A deployed image carries dist and no sources to be newer than it.
if (existsSync(join(root, 'src'))) alone(() => isStale() && build());
