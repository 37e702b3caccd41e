// Lets Node load TypeScript as the tests compile it, for programs that jest does not run.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync, version } = require('@swc/core');

const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript', decorators: true },
  keepClassNames: true,
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
};
const compiled = (filename, text, sourceMaps = false) =>
  transformSync(text, { filename, swcrc: false, jsc, module: { type: 'commonjs' }, sourceMaps });

/** What came of a file is kept in this folder by what was in it: a test that kills a service sixty times compiles it once. */
const keptIn = (folder, onMap) => {
  const settings = JSON.stringify([version, jsc, 'with maps']);
  mkdirSync(folder, { recursive: true });
  // Programs start side by side: nobody reads half a file.
  const keep = (place, text) => {
    writeFileSync(`${place}.${process.pid}`, text);
    renameSync(`${place}.${process.pid}`, place);
  };
  return (filename, text) => {
    const place = join(folder, `${createHash('sha256').update(settings).update(filename).update(text).digest('hex')}.cjs`);
    onMap(filename, `${place}.map`);
    if (existsSync(place)) return readFileSync(place, 'utf8');
    const { code, map } = compiled(filename, text, true);
    keep(`${place}.map`, map);
    keep(place, code);
    return code;
  };
};

/** Registers the hook; with a folder, what is compiled is kept there for the next program, and where the map of its lines is, is told. */
exports.registerTypescript = (folder, onMap = () => undefined) => {
  const compile = folder ? keptIn(folder, onMap) : (filename, text) => compiled(filename, text).code;
  require.extensions['.ts'] = (module, filename) => module._compile(compile(filename, readFileSync(filename, 'utf8')), filename);
  require('reflect-metadata');
};
