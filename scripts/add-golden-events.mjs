// `npm run golden`: adds one example of each new event type to test/golden/events.json. What is there is never changed.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'house', '--', 'test/house/events'], { cwd: root, stdio: 'inherit', env: { ...process.env, GOLDEN: 'add' } });
process.exit(status ?? 1);
