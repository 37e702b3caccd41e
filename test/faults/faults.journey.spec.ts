import { build } from '../support/demo';
import { ROUNDS } from './rounds';
import { lineOf } from './tally';

/** Printed, and given to replay it: FAULTS_SEED. */
const seed = Number(process.env.FAULTS_SEED ?? Math.floor(Math.random() * 1_000_000_000));
/** Many times what a round takes on an idle machine; each of its waits has a limit of its own below. */
const ROUND_MS = 900_000;

beforeAll(build, ROUND_MS);

/** What `npm test` plays: a store whose disk fills up has all the faults of one on a large disk. The rest belongs to `npm run faults`. */
const SHORT = [ROUNDS['store-full-disk']!.whyNot ? 'store' : 'store-full-disk', 'service', 'full-disk', 'eventstoredb'];

describe.each(SHORT)('faults of a round of %s', (kind) => {
  const { whyNot, short } = ROUNDS[kind]!;
  if (whyNot) process.stdout.write(`skipped: faults of ${kind}; ${whyNot}\n`);
  (whyNot ? it.skip : it)(
    'lose nothing that was acknowledged, double nothing, and leave every promise of the log kept',
    async () => {
      const tally = await short(seed);
      process.stdout.write(`${kind}, seed ${seed}: ${lineOf(tally)}\n`);
      expect({ findings: tally.findings, again: `npm run faults -- --short --rounds 1 --only ${kind} --seed ${seed}` }).toMatchObject({
        findings: [],
      });
      expect([tally.found, tally.lost, tally.doubled]).toEqual([tally.acknowledged, 0, 0]);
    },
    ROUND_MS,
  );
});
