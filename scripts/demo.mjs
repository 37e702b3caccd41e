// `npm run demo`: builds if need be, then plays the story as a process of its own.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (args) => spawnSync(process.execPath, args, { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' }).status ?? 1;

const built = run([join(root, 'scripts', 'build-if-stale.mjs')]);
process.exit(built === 0 ? run([join(root, 'dist', 'demo', 'main.js'), ...process.argv.slice(2)]) : built);
