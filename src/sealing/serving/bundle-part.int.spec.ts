import { freshSealedLog, type SealedLog as LogUnderTest, sealedEvent } from '../../../test/support/logs/sealed-log';
import type { StreamName } from '../../kernel/fold';
import { instant } from '../../kernel/instant';
import { leafEntry } from '../../ledger/leaf-entry';
import { bundled } from '../../tlog/entry-bundle';
import { entryInPart } from '../entry-in-part';
import { ID_BYTES } from '../ids/id-runs';
import { LeafFinder } from '../ids/leaf-finder.adapter';
import { SealedLog } from './sealed-log.query';

let log: LogUnderTest & { drop(): Promise<void> };
beforeEach(async () => void (log = await freshSealedLog()));
afterEach(() => log.drop());

const AT = instant('2026-12-20T08:00:00.000000Z');
const entryOf = (leafIndex: number, length: number): Buffer => {
  const { id, d, m } = sealedEvent(leafIndex);
  return Buffer.from(
    leafEntry({
      at: AT,
      d,
      m,
      id,
      leafIndex,
      revision: 0,
      stream: `s${'x'.repeat(length)}-${id}` as StreamName,
      type: 'contract.fact_recorded.v1',
      typeVersion: 1,
    }),
  );
};
/** Bundle 2 with so many entries; where all of them are found, and which of them in a part of it. */
async function found(entries: readonly Buffer[]): Promise<{ readonly found: readonly string[]; readonly inPart: number }> {
  await log.pool.query('INSERT INTO seal.bundle (n, entries, ids, first_position) VALUES (2, $1, $2, 513)', [
    bundled(entries),
    Buffer.alloc(entries.length * ID_BYTES),
  ]);
  const [published, all, parts] = [new SealedLog(log.parts.tables, new LeafFinder(log.pool)), [] as string[], [] as (Buffer | undefined)[]];
  for (let at = 0; at < entries.length; at += 1) {
    all.push(String(await published.entry(512 + at)));
    parts.push(entryInPart((await log.parts.tables.bundlePart(512 + at))!, 512 + at));
  }
  return { found: all, inPart: parts.filter((part) => part !== undefined).length };
}

it.each([256, 37])('the entry of a leaf is found in a part of its bundle of %i, wherever it stands', async (count) => {
  const entries = Array.from({ length: count }, (_, at) => entryOf(512 + at, at % 9));
  expect(await found(entries)).toEqual({ found: entries.map(String), inPart: count });
});

it('it is found in the whole bundle where entries before it are much longer', async () => {
  const entries = Array.from({ length: 100 }, (_, at) => entryOf(512 + at, at < 20 ? 900 : 0));
  const all = await found(entries);
  expect(all.found).toEqual(entries.map(String));
  expect(all.inPart).toBeLessThan(100);
});

it('there is none of a leaf beyond the end, nor of a bundle that is not there', async () => {
  await found([entryOf(512, 0)]);
  const published = new SealedLog(log.parts.tables, new LeafFinder(log.pool));
  expect([await published.entry(513), await published.entry(768)]).toEqual([undefined, undefined]);
});
