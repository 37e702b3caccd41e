import { randomBytes } from 'node:crypto';
import { id } from '../../../test/support/stories/given';
import { eventType } from '../../kernel/event-type';
import { codeField, countField, uuidField } from '../../kernel/fields';
import { StreamName } from '../../kernel/fold';
import { instant } from '../../kernel/instant';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import type { NewEvent } from '../../ledger/event-store.port';
import { Provenance } from '../../ledger/provenance';
import { InMemoryEventStore } from '../../ledger/in-memory/in-memory-event-store.adapter';
import { Past, PastTooWide } from './past.provider';
import { on, projection } from '../projection';
import { RestsOn, RestsOnWholeLog } from '../rests-on.entity';

const Opened = eventType('tally.opened.v1', 'A tally was opened.', { tallyId: uuidField(), name: codeField() });
const Added = eventType('tally.added.v1', 'Something was added to a tally.', { tallyId: uuidField(), by: countField() });

@RestsOn<TallyRow>(({ tallyId }) => [`tally-${tallyId}`])
class TallyRow {
  tallyId!: string;
  name!: string;
  sum!: number;
}
@RestsOnWholeLog()
class TotalRow {
  key!: string;
  sum!: number;
}
class SilentRow {
  key!: string;
}
const tallies = projection({
  name: 'tallies',
  version: 1,
  tables: [TallyRow, TotalRow, SilentRow],
  on: [
    on(Opened, ({ data: { tallyId, name } }, rows) => rows.of(TallyRow).put({ tallyId, name, sum: 0 })),
    on(Added, async ({ data: { tallyId, by } }, rows) => {
      const total = await rows.of(TotalRow).find({ key: 'all' });
      rows.of(TotalRow).put({ key: 'all', sum: (total?.sum ?? 0) + by });
      const { sum } = await rows.of(TallyRow).require({ tallyId });
      await rows.of(TallyRow).alter({ tallyId }, { sum: sum + by });
    }),
  ],
});

let serial = 0;
const stored = ({ type, data }: { type: string; data: object }): NewEvent => ({
  id: id((serial += 1)),
  type,
  data: JSON.stringify(data),
  metadata: '{}',
  saltKeyId: 'k',
  d: '0'.repeat(64),
  m: '0'.repeat(64),
});

async function pastOf(...events: readonly (readonly [StreamName, { type: string; data: object }])[]): Promise<Past> {
  const store = new InMemoryEventStore();
  for (const [stream, event] of events) {
    const { length } = await store.readStream(stream);
    await store.append({
      stream,
      expected: length === 0 ? 'no-stream' : length - 1,
      events: [stored(event)],
      now: instant('2026-12-07T01:00:00.000000Z'),
    });
  }
  const shapeOf = (table: unknown) => ({
    primaryKey: [table === TallyRow ? 'tallyId' : 'key'],
    keyColumns: [],
    keepsHistory: false,
    settled: (row: object) => ({ ...row }),
    altered: (row: object, change: object) => ({ ...row, ...change }),
  });
  return new Past(store, new DerivedIds(randomBytes(32)), shapeOf, [tallies]);
}
const [a, b] = [`tally-${id(901)}`, `tally-${id(902)}`] as const;
const present = (number: number): TallyRow => ({ tallyId: id(number), name: 'now', sum: 999 });
const log = () =>
  pastOf(
    [a, Opened({ tallyId: id(901), name: 'A' })],
    [b, Opened({ tallyId: id(902), name: 'B' })],
    [a, Added({ tallyId: id(901), by: 5 })],
    [b, Added({ tallyId: id(902), by: 7 })],
    [a, Added({ tallyId: id(901), by: 1 })],
  );

it.each([
  [0n, []],
  [1n, [['A', 0]]],
  [
    2n,
    [
      ['A', 0],
      ['B', 0],
    ],
  ],
  [
    3n,
    [
      ['A', 5],
      ['B', 0],
    ],
  ],
  [
    4n,
    [
      ['A', 5],
      ['B', 7],
    ],
  ],
  [
    5n,
    [
      ['A', 6],
      ['B', 7],
    ],
  ],
])('at %i the rows were %j', async (at, rows) => {
  const made = await (await log()).rows(TallyRow, [present(901), present(902)], at);
  expect(made.map(({ name, sum }) => [name, sum])).toEqual(rows);
});

it('makes again what was asked for, and nothing else', async () =>
  expect(await (await log()).rows(TallyRow, [present(902)], 5n)).toEqual([{ tallyId: id(902), name: 'B', sum: 7 }]));

it('passes over what a stream tells of other rows', async () => {
  const past = await pastOf(
    [a, Opened({ tallyId: id(901), name: 'A' })],
    [a, Added({ tallyId: id(903), by: 4 })],
    [a, Added({ tallyId: id(901), by: 5 })],
  );
  expect(await past.rows(TallyRow, [present(901)], 3n)).toEqual([{ tallyId: id(901), name: 'A', sum: 5 }]);
});

it('reads the log as a whole where a row rests on all of it', async () =>
  expect(await (await log()).rows(TotalRow, [{ key: 'all', sum: 999 }], 4n)).toEqual([{ key: 'all', sum: 12 }]));

describe('what it rests on', () => {
  const traced = async (numbers: readonly number[], at: bigint) => {
    const provenance = new Provenance(at);
    const rows = await (await log()).rows(TallyRow, numbers.map(present), at, provenance);
    return {
      rows: rows.map(({ sum }) => sum),
      because: provenance.because().map(({ position }) => Number(position)),
      later: provenance.laterKnowledge().map(({ position }) => Number(position)),
    };
  };
  it('are the events that made the row what it is, and those that came later change nothing of it', async () =>
    expect(await traced([901], 3n)).toEqual({ rows: [5], because: [1, 3], later: [5] }));
  it('are those of every row that was asked for', async () =>
    expect(await traced([901, 902], 3n)).toEqual({ rows: [5, 0], because: [1, 2, 3], later: [4, 5] }));
  it('are none of another row that the same stream tells of', async () => {
    const past = await pastOf(
      [a, Opened({ tallyId: id(901), name: 'A' })],
      [a, Opened({ tallyId: id(903), name: 'C' })],
      [a, Added({ tallyId: id(903), by: 4 })],
      [a, Added({ tallyId: id(901), by: 0 })],
    );
    const provenance = new Provenance(4n);
    await past.rows(TallyRow, [present(901)], 4n, provenance);
    expect(provenance.because().map(({ position }) => position)).toEqual([1n]);
  });
  it('are all events, where a row counts over the whole log', async () => {
    const provenance = new Provenance(4n);
    await (await log()).rows(TotalRow, [{ key: 'all', sum: 999 }], 4n, provenance);
    expect([provenance.restsOn, provenance.because()]).toEqual(['WHOLE_LOG', []]);
  });
});

it('knows no table that does not say what it rests on', async () =>
  expect((await log()).rows(SilentRow, [{ key: 'x' }], 1n)).rejects.toThrow('does not say on which streams'));

it('gives up where a question rests on too much of the log', async () =>
  expect(
    (await log()).rows(
      TallyRow,
      Array.from({ length: 20_001 }, (_, index) => present(index)),
      5n,
    ),
  ).rejects.toThrow(PastTooWide));
