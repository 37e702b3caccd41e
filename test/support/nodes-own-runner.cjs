// Plays a spec in Node's own module registry, for all projects of jest (ADR 125): what one spec has loaded, compiled and warmed, the next one finds.
// Jest would give each of more than four hundred files a registry of its own, and load and compile the whole product for every journey again.
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { registerTypescript } = require('./typescript-hook.cjs');

const circus = require('jest-circus/runner').default;
const sourceMaps = new Map();
registerTypescript(join(__dirname, '..', '..', 'node_modules', '.cache', 'run-typescript'), (file, map) => sourceMaps.set(file, map));

/** Tests, hooks and whoever listens to them are kept by the framework for one file. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');
function anew(path) {
  const own = createRequire(path);
  delete own.cache[own.resolve(path)];
  return own(path);
}

/** What the framework asks of jest's own registry. */
const asRegistry = (runtime, testPath, environment) => ({
  enterTestCode: () => runtime.enterTestCode(),
  leaveTestCode: () => runtime.leaveTestCode(),
  unstable_shouldLoadAsEsm: () => false,
  requireInternalModule: (path) => {
    delete globalThis[HANDLERS];
    return anew(path);
  },
  requireModule: (path) => {
    const exported = anew(path);
    for (const [file, map] of sourceMaps) runtime.getSourceMaps().set(file, map);
    return exported;
  },
  setGlobalsForRuntime: (globals) => {
    const { moduleMocker } = environment;
    const jest = {
      spyOn: moduleMocker.spyOn.bind(moduleMocker),
      restoreAllMocks: () => moduleMocker.restoreAllMocks(),
      requireActual: createRequire(testPath),
    };
    Object.assign(globalThis, globals, { jest });
  },
});

module.exports = function play(globalConfig, config, environment, runtime, testPath, sendMessageToJest) {
  const { console } = globalThis;
  globalThis.console = environment.global.console;
  return circus(globalConfig, config, environment, asRegistry(runtime, testPath, environment), testPath, sendMessageToJest).finally(() => {
    globalThis.console = console;
  });
};
