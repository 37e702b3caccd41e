import * as fc from 'fast-check';
import { Pool } from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { freshDatabase, FreshDatabase } from '../../../test/support/database';
import { EveryColumnRow } from '../../../test/support/every-column';
import { id } from '../../../test/support/stories/given';
import { PROJECTIONS, TABLES } from '../../app';
import { migrate } from '../../ledger/postgres/migrate.adapter';
import { FencedWriter } from './fenced-writer.provider';
import { claimCheckpoint } from './checkpoints';
import { createTables } from '../tables/create-tables.provider';
import { queryOf, textQueryOf } from '../database';
import { withOtherColumns } from '../tables/other-columns';
import { LIVE_SCHEMA } from '../tables/read-models.schema';
import { TableWriter } from './table-writer';
import { VisibleTo } from '../visible-to.entity';

let [database, pool, source] = [] as unknown as [FreshDatabase, Pool, DataSource];
beforeAll(async () => {
  database = await freshDatabase();
  pool = new Pool({ connectionString: database.url, options: '-c DateStyle=German -c TimeZone=Asia/Shanghai' });
  const [url, entities] = [database.url, [EveryColumnRow, ...(TABLES as (new () => object)[])]];
  await migrate(url, [{ schema: 'engine', path: `${__dirname}/../migrations` }]);
  await createTables(url, LIVE_SCHEMA, entities);
  source = await new DataSource({ type: 'postgres', url, schema: LIVE_SCHEMA, entities }).initialize();
});
afterAll(async () => {
  await Promise.all([pool.end(), source.destroy()]);
  await database.drop();
});

const writer = (): TableWriter => new TableWriter(source.getMetadata(EveryColumnRow), LIVE_SCHEMA);
const nothing = {
  word: null,
  small: null,
  large: null,
  exact: null,
  truth: null,
  day: null,
  happenedAt: null,
  shape: null,
  words: null,
  ids: null,
  numbers: null,
  larges: null,
};

/** Rows as a batch of one table writes them. */
async function write(rows: readonly object[]): Promise<void> {
  const claimed = await claimCheckpoint(queryOf(pool), 'columns', 1);
  await new FencedWriter(pool, writer).write(claimed, claimed.position, claimed.position + 1n, [{ table: EveryColumnRow, rows }]);
}

/** Texts as people and programs write them, without the one character that PostgreSQL has not. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((word) => !word.includes('\0'));
const maybe = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(of, { nil: null });
const large = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String);
const uuids = fc.uuid();
const row = fc.record({
  ordinal: fc.integer({ min: 0, max: 20 }),
  word: maybe(
    fc.oneof(text, fc.constantFrom('', 'NULL', 'null', '{}', '{a,b}', '"', '\\', '\\"', 'a,b', "'; DROP TABLE x", '技能 台账', '\n\t')),
  ),
  small: maybe(fc.integer({ min: -32_768, max: 32_767 })),
  large: maybe(large),
  exact: maybe(fc.constantFrom('0', '-1.50', '12345678901234567890.123456789')),
  truth: maybe(fc.boolean()),
  day: maybe(fc.constantFrom('0001-01-01', '1999-12-31', '2026-02-28', '9999-12-31')),
  happenedAt: maybe(fc.constantFrom('2026-12-07T01:00:00.000000Z', '2026-06-30T15:59:59.999999Z')),
  shape: maybe(
    fc.oneof(
      fc.record({ list: fc.array(text, { maxLength: 3 }), flag: fc.boolean(), none: fc.constant(null) }),
      fc.array(fc.integer(), { maxLength: 3 }),
      text,
      fc.integer(),
    ),
  ),
  words: maybe(fc.array(maybe(text), { maxLength: 3 })),
  ids: maybe(fc.array(uuids, { maxLength: 3 })),
  numbers: maybe(fc.array(fc.integer(), { maxLength: 3 })),
  larges: maybe(fc.array(large, { maxLength: 3 })),
});

it('lines of COPY are whole however long their texts are, and none is divided between two pieces', () => {
  const words = [1, 40_000, 21_000, 200_000, 0, 65_536, 3].flatMap((length) => ['台'.repeat(length), 'a'.repeat(length)]);
  const pieces = [...writer().copyLines(words.map((word, ordinal) => writer().settled({ ownerId: id(1), ordinal, word })))].map(String);
  expect(pieces.length).toBeGreaterThan(3);
  const lines = pieces.flatMap((piece) => piece.slice(0, -1).split('\n'));
  expect(lines.length).toBe(words.length);
  for (const [ordinal, line] of lines.entries()) expect(line.split('\t').slice(0, 3)).toEqual([id(1), String(ordinal), words[ordinal]]);
  expect(pieces.map((piece) => piece.at(-1))).toEqual(pieces.map(() => '\n'));
  expect([...writer().copyLines([])]).toEqual([]);
});

it('every type comes back as it was put, whatever it holds and whatever the session is set to', async () => {
  let owners = 0;
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(row, { selector: ({ ordinal }) => ordinal, maxLength: 8 }), async (rows) => {
      const ownerId = id((owners += 1));
      const put = rows
        .map((each) => writer().settled({ ...each, ownerId }))
        .toSorted((a, b) => (a as EveryColumnRow).ordinal - (b as EveryColumnRow).ordinal);
      await write(put);
      const found = await writer().read(
        textQueryOf(pool),
        put.map((each) => ({ ...each })),
      );
      expect([...found].sort((a, b) => (a as EveryColumnRow).ordinal - (b as EveryColumnRow).ordinal)).toEqual(put);
    }),
    { numRuns: 60 },
  );
});

it('a settled row that is altered in some columns is what the whole of it would be, settled', () =>
  fc.assert(
    fc.property(row, row, fc.subarray(Object.keys(nothing)), (before, other, columns) => {
      const change = {
        ...Object.fromEntries(columns.map((column) => [column, other[column as keyof typeof other] ?? undefined])),
        unheardOf: 1,
      };
      const settled = writer().settled({ ...before, ownerId: id(1) });
      expect(writer().altered(settled, change)).toEqual(writer().settled({ ...settled, ...change }));
    }),
  ));

it('a row that is there is replaced, one that is not asked for is not found', async () => {
  const [first, second] = [
    { ...nothing, ownerId: id(900), ordinal: 1, words: ['a'] },
    { ...nothing, ownerId: id(900), ordinal: 2 },
  ];
  await write([first, second]);
  await write([{ ...first, words: null, large: '7' }]);
  expect(
    await writer().read(textQueryOf(pool), [
      { ownerId: id(900), ordinal: 1 },
      { ownerId: id(901), ordinal: 2 },
    ]),
  ).toEqual([{ ...first, words: null, large: '7' }]);
});

it('every read model of the product has columns that the engine can write, and stands as it is declared', async () => {
  const entities = PROJECTIONS.flatMap(({ tables }) => tables).map((table) => source.getMetadata(table as new () => object));
  for (const entity of entities) expect(new TableWriter(entity, LIVE_SCHEMA).primaryKey.length).toBeGreaterThan(0);
  expect(await withOtherColumns(queryOf(pool), source.entityMetadatas, LIVE_SCHEMA)).toEqual([]);
});

it('the pages of every read model keep room for the next version of a row', async () => {
  const { rows } = await pool.query<{ options: string[] | null }>(
    "SELECT reloptions AS options FROM pg_class WHERE relnamespace = 'views'::regnamespace AND relkind = 'r'",
  );
  expect(rows.length).toBeGreaterThanOrEqual(TABLES.length);
  expect(rows.filter(({ options }) => !options?.includes('fillfactor=70'))).toEqual([]);
});

describe('a table that stands with other columns', () => {
  @Entity('every_column')
  @VisibleTo({ everyone: true })
  class FewerColumnsRow {
    @PrimaryColumn('uuid', { name: 'owner_id' })
    ownerId!: string;

    @PrimaryColumn('integer')
    ordinal!: number;
  }
  @Entity('unwritable')
  class UnwritableRow {
    @PrimaryColumn('uuid')
    key!: string;

    @Column('double precision')
    share!: number;
  }

  it('is found', async () => {
    const other = await new DataSource({ type: 'postgres', url: database.url, entities: [FewerColumnsRow, UnwritableRow] }).initialize();
    expect(await withOtherColumns(queryOf(pool), [other.getMetadata(FewerColumnsRow)], LIVE_SCHEMA)).toEqual([FewerColumnsRow]);
    expect(() => new TableWriter(other.getMetadata(UnwritableRow), LIVE_SCHEMA)).toThrow(
      'UnwritableRow.share is of a type that no projection can write: double precision',
    );
    await other.destroy();
  });
});
