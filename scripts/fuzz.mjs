// Sends what anybody might send to a service of its own, good and odd, and prints what came of it: npm run fuzz -- --requests 200000 [--seed N]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const {
  values: { requests, seed },
} = parseArgs({
  options: { requests: { type: 'string', default: '200000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } },
});
if (!/^[1-9]\d{1,7}$/.test(requests) || !/^\d{1,9}$/.test(seed)) {
  console.error('usage: npm run fuzz -- --requests N [--seed N]');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--selectProjects', 'journey', '--', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_REQUESTS: requests, FUZZ_SEED: seed },
});
process.exit(status ?? 1);
