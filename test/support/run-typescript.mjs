// Runs a TypeScript file as a program of its own, compiled as the tests are, for tests that kill programs: `node run-typescript.mjs <file> <arguments>`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from '@swc/core';

const require = createRequire(import.meta.url);
const jsc = {
  target: 'es2022', parser: { syntax: 'typescript', decorators: true }, keepClassNames: true,
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
};
const compiled = (filename, text) => transformSync(text, { filename, swcrc: false, jsc, module: { type: 'commonjs' } }).code;

// A test that kills a service sixty times compiles it once: what came of a file is kept by what was in it.
const kept = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', '.cache', 'run-typescript');
const settings = JSON.stringify([version, jsc]);
mkdirSync(kept, { recursive: true });
const once = (filename) => {
  const text = readFileSync(filename, 'utf8');
  const place = join(kept, `${createHash('sha256').update(settings).update(filename).update(text).digest('hex')}.cjs`);
  if (existsSync(place)) return readFileSync(place, 'utf8');
  const code = compiled(filename, text);
  // Programs start side by side: nobody reads half a file.
  writeFileSync(`${place}.${process.pid}`, code);
  renameSync(`${place}.${process.pid}`, place);
  return code;
};

require.extensions['.ts'] = (module, filename) => module._compile(once(filename), filename);
require('reflect-metadata');
require(resolve(process.argv[2]));
