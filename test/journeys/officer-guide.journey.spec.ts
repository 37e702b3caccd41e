import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../support/demo';
import { blocksOf, run, shape, walk } from '../support/callers/walked-page';

/** The officer's guide is walked as it stands: one shell, from a new ledger to the delivery list. */
const GUIDE = 'docs/guide/officer/README.md';
const blocks = blocksOf(GUIDE);
let printed: readonly string[] = [];

beforeAll(async () => {
  build();
  if (existsSync(join(__dirname, '../../data/officer')))
    throw new Error('data/officer holds an earlier ledger: stop it and remove the folder, the guide is tried on a new one');
  printed = await walk(blocks);
}, 180_000);
afterAll(
  () =>
    run(
      'test ! -f data/officer/demo.env || { . data/officer/demo.env; kill $PID || true; while kill -0 $PID; do sleep 0.1; done; rm -rf data/officer; } 2> /dev/null',
    ),
  60_000,
);

it.each(blocks.map(({ output }, index) => [blocks[index]!.command.split('\n').at(-1)!, index, output ?? '']))(
  '%s prints what the guide shows',
  (_, index, output) => expect(shape(printed[index]!)).toBe(shape(output)),
);
it('is the same in Chinese', () => expect(blocksOf('docs/guide/officer/README.zh-CN.md')).toEqual(blocks));
