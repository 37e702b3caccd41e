import { bundled } from '../tlog/entry-bundle';
import { instant } from '../kernel/instant';
import type { StreamName } from '../kernel/fold';
import { uuid } from '../kernel/uuid';
import { leafEntry } from '../ledger/leaf-entry';
import { entryInPart, idInEntry } from './entry-in-part';

const COUNT = 20;
const FIRST = 510;
const id = uuid('0192f0c4-7b1e-7000-8000-000000000001');
const entries = Array.from({ length: COUNT }, (_, at) =>
  Buffer.from(
    leafEntry({
      at: instant('2026-12-20T08:00:00.000000Z'),
      d: 'ab'.repeat(32),
      m: 'cd'.repeat(32),
      id,
      leafIndex: FIRST + at,
      revision: 0,
      stream: `s${'x'.repeat(at * 7)}-${id}` as StreamName,
      type: 'contract.fact_recorded.v1',
      typeVersion: 1,
    }),
  ),
);
const bundle = bundled(entries);
const found = (part: Buffer): readonly (string | undefined)[] => entries.map((_, at) => entryInPart(part, FIRST + at)?.toString());

it('every entry of a whole bundle is found by its number', () => expect(found(bundle)).toEqual(entries.map(String)));

it('a part gives the entries that stand in it whole, with their length, and no others', () => {
  const [from, to] = [bundle.indexOf(entries[3]!) - 2, bundle.indexOf(entries[9]!) + entries[9]!.length];
  const whole = entries.map((entry, at) => (at >= 3 && at <= 9 ? String(entry) : undefined));
  expect(found(bundle.subarray(from, to))).toEqual(whole);
  expect(found(bundle.subarray(from + 1, to - 1))).toEqual(whole.map((entry, at) => (at === 3 || at === 9 ? undefined : entry)));
});

it('a number that begins like another one is not taken for it', () => expect(entryInPart(bundle, 51)).toBeUndefined());

it('an entry tells its id, and none where it is that of another leaf, or is cut', () => {
  expect(entries.map((entry, at) => idInEntry(entry, FIRST + at))).toEqual(entries.map(() => id));
  expect([
    idInEntry(entries[0]!, FIRST + 1),
    idInEntry(entries[0]!.subarray(0, entries[0]!.indexOf(id) + 35), FIRST),
    idInEntry(Buffer.from('{}'), 0),
  ]).toEqual([undefined, undefined, undefined]);
});
