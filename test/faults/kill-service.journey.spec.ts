import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, play, resultOf } from '../support/demo';
import { environmentFor } from '../support/logs/store-of-log';

/** Steps of the story at whose beginning the service is killed, one run after the other, always on the same folder; `npm run faults` takes them by chance. */
const KILLED_AT = ['roster', 'certificates and tiers'];
const root = join(__dirname, '..', '..');
const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-kill-test-'));
const quiet = mkdtempSync(join(tmpdir(), 'skills-ledger-quiet-test-'));

beforeAll(build, 60_000);
afterAll(() => [dataDir, quiet].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const servicePid = (): number => Number(/^PID=(\d+)$/m.exec(readFileSync(join(dataDir, 'demo.env'), 'utf8'))![1]);

const ledger = (folder: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...args, '--data', folder], {
    cwd: root,
    env: environmentFor(folder),
    encoding: 'utf8',
  });
/** A day is sealed where somebody read after the last seal: whoever plays a step again reads again, maybe on a day on which nobody had. */
const sealsIn = (folder: string): number =>
  (JSON.parse(ledger(folder, 'readings', '--json').trim().split('\n').at(-1)!) as { sealedDays: number }).sealedDays;

it('loses nothing acknowledged and doubles nothing, wherever the service is killed', async () => {
  let kills = 0;
  const undisturbed = play(['--json', '--data', quiet]);
  for (const step of KILLED_AT) {
    let isKilled = false;
    const { code } = await play(['--json', '--data', dataDir], (line) => {
      if (isKilled || !line.includes(step)) return;
      isKilled = true;
      kills += 1;
      process.kill(servicePid(), 'SIGKILL');
    });
    expect(code).not.toBe(0);
  }
  const [crashed, whole] = [resultOf(await play(['--json', '--data', dataDir])), resultOf(await undisturbed)];
  expect({ ...crashed.counts, events: crashed.counts.events! - sealsIn(dataDir) }).toEqual({
    ...whole.counts,
    events: whole.counts.events! - sealsIn(quiet),
  });
  expect(ledger(dataDir, 'rebuild', '--compare')).toContain('every read model equals the log');
  console.log(`kills ${kills}, events ${crashed.counts.events} after the kills and ${whole.counts.events} without, lost 0, doubled 0`);
}, 300_000);
