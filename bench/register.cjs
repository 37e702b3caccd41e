// Lets Node load TypeScript, compiled in memory by the product's compiler with the product's settings. So a benchmark
// measures the sources as they are, and nothing needs to be built.
const { transformFileSync } = require('@swc/core');
const { join } = require('node:path');

const swcrc = join(__dirname, '..', '.swcrc');
require.extensions['.ts'] = (module, file) =>
  module._compile(transformFileSync(file, { configFile: swcrc, sourceMaps: false, exclude: [] }).code, file);
