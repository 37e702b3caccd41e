// The thread that prints, compiled on its way as the tests are.
const { join } = require('node:path');
const root = join(__dirname, '..', '..');
require('./typescript-hook.cjs').registerTypescript(join(root, 'node_modules', '.cache', 'run-typescript'));
require(join(root, 'src', 'printing-thread.ts'));
