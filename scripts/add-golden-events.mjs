// `npm run golden`: adds one example of each new event type to test/golden/events.json, and to told.json what the history of a certificate says of
// it. What is there is never changed.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const add = (...files) =>
  spawnSync(process.execPath, [jest, ...files], { cwd: root, stdio: 'inherit', env: { ...process.env, GOLDEN: 'add' } }).status;
process.exit(
  add('--selectProjects', 'house', '--', 'test/house/events') || add('--selectProjects', 'unit', '--', 'certificate-history/told.spec'),
);
