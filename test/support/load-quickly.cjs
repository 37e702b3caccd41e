// Loaded into every Node process of a test run that needs a PostgreSQL (search-run.ts). A program of the product is four thousand modules, and a run starts programs some
// hundreds of times: where each module lies, what is in it, and what V8 made of it, is kept by the first that loads them for those after it (ADR 153).
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, isAbsolute, join } = require('node:path');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');

const ROOT = join(__dirname, '..', '..');
const LOADED = Symbol.for('skills-ledger.load-quickly');
const { TEST_RUN_FOLDER, TEST_LOADED_FOLDER = join(ROOT, 'node_modules', '.cache', 'loaded') } = process.env;
const [, entry = '', first = ''] = process.argv;
const isTypescript = entry === join(__dirname, 'run-typescript.mjs');
/** Whatever lies elsewhere is gone after its test. */
const isProgram = entry.startsWith(ROOT) && !/jest/.test(entry);

/** Fewer are read as quickly as they are kept. */
const WORTH_KEEPING = 100;
/** A program that is killed keeps nothing at its end; by then it has loaded. */
const KEPT_AFTER_MS = 1_500;
const HEAD_BYTES = 4;

const identityOf = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs}`;
};

/** What was kept by a process of another engine, with other packages, or that compiled otherwise, is of no use. */
const madeBy = () =>
  JSON.stringify([
    process.version,
    process.arch,
    ...[join(ROOT, 'node_modules', '.package-lock.json'), join(__dirname, 'typescript-hook.cjs'), __filename].map(identityOf),
  ]);

/** One file for each program and the flags with which it runs: a table of contents, then what it points into. */
class Shelf {
  resolved = new Map();
  modules = {};
  bytes = Buffer.alloc(0);
  fresh = new Map();
  standing = new Map();

  constructor(file) {
    this.file = file;
    try {
      const kept = readFileSync(file);
      const end = HEAD_BYTES + kept.readUInt32LE(0);
      const { by, resolved, modules } = JSON.parse(kept.toString('utf8', HEAD_BYTES, end));
      if (by === madeBy()) [this.resolved, this.modules, this.bytes] = [new Map(resolved), modules, kept.subarray(end)];
    } catch (fault) {
      if (fault.code !== 'ENOENT') throw fault;
    }
  }

  /** What was kept of a file, as long as it is the same; looked at once in a process. */
  of(filename) {
    if (!this.standing.has(filename)) this.standing.set(filename, this.modules[filename]?.identity === identityOf(filename));
    return this.standing.get(filename) ? this.modules[filename] : undefined;
  }

  part([from, to]) {
    return this.bytes.subarray(from, to);
  }

  /** Another process may read while this one writes, or write the same. */
  keep() {
    if (this.fresh.size < WORTH_KEEPING) return;
    const [parts, modules] = [[], {}];
    let at = 0;
    const put = (part) => {
      parts.push(part);
      return [at, (at += part.length)];
    };
    for (const [name, { identity, text, code }] of Object.entries(this.modules))
      if (this.of(name)) modules[name] = { identity, text: put(this.part(text)), code: put(this.part(code)) };
    for (const [name, { identity, text, script }] of this.fresh)
      modules[name] = { identity, text: put(Buffer.from(text)), code: put(script.createCachedData()) };
    const head = Buffer.from(JSON.stringify({ by: madeBy(), resolved: [...this.resolved], modules }));
    const length = Buffer.alloc(HEAD_BYTES);
    length.writeUInt32LE(head.length);
    writeFileSync(`${this.file}.${process.pid}`, Buffer.concat([length, head, ...parts]));
    renameSync(`${this.file}.${process.pid}`, this.file);
    this.fresh.clear();
  }
}

/** A name means the same file to all files of one folder. */
function resolveBy(shelf) {
  const resolve = Module._resolveFilename;
  Module._resolveFilename = function resolved(request, parent, isMain, options) {
    if (options || !parent?.filename) return resolve.call(this, request, parent, isMain, options);
    const name = `${dirname(parent.filename)}\0${request}`;
    const known = shelf.resolved.get(name);
    if (known !== undefined && shelf.of(known)) return known;
    const found = resolve.call(this, request, parent, isMain, options);
    if (isAbsolute(found)) shelf.resolved.set(name, found);
    return found;
  };
}

/** As Node runs a module of its own kind. */
function run(module, filename, script) {
  const own = (request) => module.require(request);
  const resolve = (request, options) => Module._resolveFilename(request, module, false, options);
  resolve.paths = (request) => Module._resolveLookupPaths(request, module);
  Object.assign(own, { resolve, main: process.mainModule, extensions: Module._extensions, cache: Module._cache });
  return script.runInThisContext().call(module.exports, module.exports, own, module, filename, dirname(filename));
}

const scriptOf = (text, filename, cachedData) => new Script(Module.wrap(text.replace(/^#!.*/, '')), { filename, cachedData });
/** Code that was kept has forgotten who it was, and nobody could import for it. */
const imports = (text) => /\bimport\s*\(/.test(text);

/** Handlers of the kinds of file, the one for TypeScript among them, which comes later. */
function loadBy(shelf, extension) {
  let handler = Module._extensions[extension];
  const load = (module, filename) => {
    const kept = shelf.of(filename);
    if (kept) {
      const script = scriptOf(shelf.part(kept.text).toString(), filename, shelf.part(kept.code));
      return run(module, filename, script);
    }
    const compile = module._compile;
    module._compile = (text, name, format) => {
      // Modules of the language's own kind are Node's to load.
      if (name !== filename || imports(text) || (format !== undefined && format !== 'commonjs'))
        return compile.call(module, text, name, format);
      const script = scriptOf(text, filename);
      shelf.fresh.set(filename, { identity: identityOf(filename), text, script });
      return run(module, filename, script);
    };
    return handler(module, filename);
  };
  Object.defineProperty(Module._extensions, extension, {
    configurable: true,
    enumerable: true,
    get: () => load,
    set: (later) => void (handler = later),
  });
}

if (TEST_RUN_FOLDER && isProgram && !globalThis[LOADED]) {
  globalThis[LOADED] = true;
  mkdirSync(TEST_LOADED_FOLDER, { recursive: true });
  // What V8 has made fits its own flags alone.
  const named = JSON.stringify([entry, isTypescript ? first : '', process.execArgv]);
  const shelf = new Shelf(join(TEST_LOADED_FOLDER, createHash('sha256').update(named).digest('hex')));
  resolveBy(shelf);
  for (const extension of isTypescript ? ['.js', '.ts'] : ['.js']) loadBy(shelf, extension);
  // Who works beside the main thread finds what that one has kept.
  if (isMainThread) {
    setTimeout(() => shelf.keep(), KEPT_AFTER_MS).unref();
    process.once('exit', () => shelf.keep());
  }
}
