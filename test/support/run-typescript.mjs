// Runs a TypeScript file as a program of its own, compiled as the tests are, for tests that kill programs: `node run-typescript.mjs <file> <arguments>`.
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { registerTypescript } = require('./typescript-hook.cjs');
registerTypescript(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', '.cache', 'run-typescript'));
require(resolve(process.argv[2]));
