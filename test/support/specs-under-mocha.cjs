// Runs specs written for jest under mocha, for mutation testing (stryker.config.mjs): mocha loads every file once and then plays thousands of
// changes, where jest would load files anew for each of them. Only what specs of pure rules use is here: describe, it, their tables, expect.
const Module = require('node:module');
const { join } = require('node:path');
const { bind } = require('jest-each');
const { registerTypescript } = require('./typescript-hook.cjs');

const nothing = join(__dirname, 'nothing.cjs');
const fewExamples = join(__dirname, 'few-examples.cjs');
const FRAMEWORK =
  /^(@nestjs\/.*|@fastify\/.*|typeorm|class-validator|class-transformer|rxjs(\/.*)?|pg|pino|prom-client|@eventstore\/db-client)$/;
/** Files of a role that acts. Providers stay: some of them are shelves of published documents, which rules look into. */
const ACTING = /^\.{1,2}\/.*\.(controller|dto|module|handler|entity|query)$/;
const resolve = Module._resolveFilename;
// What a pure rule never touches is not loaded.
Module._resolveFilename = function (request, from, ...rest) {
  if (FRAMEWORK.test(request) || ACTING.test(request)) return nothing;
  if (request === 'fast-check' && from?.filename !== fewExamples) return fewExamples;
  return resolve.call(this, request, from, ...rest);
};
registerTypescript();

globalThis.expect = require('expect').expect;
/** Mocha names these when it reads a file; a table of jest is a row of them. */
const withTables = (name, plain) => {
  const each =
    (...table) =>
    (title, body) =>
      bind((text, run) => globalThis[name](text, run), false)(...table)(title, body);
  return Object.assign(plain, { each });
};
for (const name of ['describe', 'it']) {
  let own;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => own,
    set: (given) => {
      own = typeof given === 'function' && !given.each ? withTables(name, given) : given;
    },
  });
}
Object.defineProperty(globalThis, 'beforeAll', { get: () => globalThis.before });
Object.defineProperty(globalThis, 'afterAll', { get: () => globalThis.after });
