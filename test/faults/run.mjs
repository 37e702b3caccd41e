// Runs a TypeScript program of the tests as a process of its own: `node run.mjs <file.ts> [arguments]`. Node runs no
// TypeScript by itself; the compiler of the build translates each file as it is asked for.
import { createRequire } from 'node:module';
import Module from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(import.meta.url);
const { transformFileSync } = require('@swc/core');
const options = {
  swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false } },
};

Module._extensions['.ts'] = (module, filename) => module._compile(transformFileSync(filename, options).code, filename);
const [program] = process.argv.splice(2, 1);
require(resolve(program));
