// Runs a TypeScript file as a program of its own, compiled as the tests are, for tests that kill programs: `node run-typescript.mjs <file> <arguments>`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);
const jsc = {
  target: 'es2022', parser: { syntax: 'typescript', decorators: true }, keepClassNames: true,
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
};
const compiled = (filename) => transformSync(readFileSync(filename, 'utf8'), { filename, swcrc: false, jsc, module: { type: 'commonjs' } }).code;

require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);
require('reflect-metadata');
require(resolve(process.argv[2]));
