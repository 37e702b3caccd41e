// Lets Node load TypeScript as the tests compile it, for programs that jest does not run.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync, version } = require('@swc/core');

const jsc = {
  target: 'es2022', parser: { syntax: 'typescript', decorators: true }, keepClassNames: true,
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
};
const compiled = (filename, text) => transformSync(text, { filename, swcrc: false, jsc, module: { type: 'commonjs' } }).code;

/** What came of a file is kept in this folder by what was in it: a test that kills a service sixty times compiles it once. */
const keptIn = (folder) => {
  const settings = JSON.stringify([version, jsc]);
  mkdirSync(folder, { recursive: true });
  return (filename, text) => {
    const place = join(folder, `${createHash('sha256').update(settings).update(filename).update(text).digest('hex')}.cjs`);
    if (existsSync(place)) return readFileSync(place, 'utf8');
    const code = compiled(filename, text);
    // Programs start side by side: nobody reads half a file.
    writeFileSync(`${place}.${process.pid}`, code);
    renameSync(`${place}.${process.pid}`, place);
    return code;
  };
};

/** Registers the hook; with a folder, what is compiled is kept there for the next program. */
exports.registerTypescript = (folder) => {
  const compile = folder ? keptIn(folder) : compiled;
  require.extensions['.ts'] = (module, filename) => module._compile(compile(filename, readFileSync(filename, 'utf8')), filename);
  require('reflect-metadata');
};
