import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import { FreshDatabase, freshDatabase } from '../../../test/support/database';
import { id } from '../../../test/support/stories/given';
import { AUDIENCES, Audience } from '../../access/audience';
import { TABLES } from '../../app';
import { Level, LEVELS, rank } from '../../kernel/level';
import { migrate } from '../../ledger/postgres/migrate.adapter';
import { WatchedBatchRow } from '../../read-models/anomalies/watched-assessment.entity';
import { createTables } from './create-tables.provider';
import { inParts } from '../querying/in-parts.query';
import { ownRows } from '../querying/own-rows.query';
import type { TableOf } from '../projection';
import { ReadModels, Viewer } from '../querying/read-models.provider';
import { LIVE_SCHEMA, PROJECT_ROLE, quoted, READ_ROLE } from './read-models.schema';

/** Every table of the product, with rows of ours and of others, asked by a query that forgets every filter. */
const [OURS, OTHERS] = [id(1), id(2)];
const [HERE, ELSEWHERE] = ['320803', '320301'];
const [MINE, THEIRS] = [id(11), id(12)];
const [LOW, TOP]: readonly [Level, Level] = ['SENIOR', 'CHIEF'];
const VIEWERS: Readonly<Record<Audience, Omit<Viewer, 'audience'>>> = {
  admin: { tenant: null, region: null },
  auditor: { tenant: null, region: null },
  regulator: { tenant: null, region: '3208' },
  inspector: { tenant: null, region: '3208' },
  union: { tenant: null, region: '3208' },
  'chain-lead': { tenant: null, region: '3208' },
  enterprise: { tenant: OURS, region: null },
  payroll: { tenant: OURS, region: null },
  partner: { tenant: OURS, region: null, subjectId: MINE },
  worker: { tenant: OURS, region: null, workerId: MINE },
};
type Row = Readonly<Record<string, unknown>>;

/** What a row is told apart by, with both values that it may have. */
const WORKERS = ['workerId', 'mentorId', 'apprenticeId'];
const SUBJECTS = ['cohortId', 'sittingId'];
const LEVELLED: Readonly<Record<string, (level: Level) => unknown>> = {
  level: (level) => level,
  toLevel: (level) => level,
  targetLevel: (level) => level,
  levels: (level) => [level],
  subjects: (level) => [{ level }],
  rank,
};
/** A prize has a rank of another kind. */
const NO_LEVEL = ['award'];
const choicesOf = (property: string, table: string): readonly unknown[] | undefined => {
  if (property === 'enterpriseId') return [OURS, OTHERS];
  if (property === 'region') return [HERE, ELSEWHERE];
  if (WORKERS.includes(property) || SUBJECTS.includes(property)) return [MINE, THEIRS];
  return LEVELLED[property] && !NO_LEVEL.includes(table) ? [LOW, TOP].map(LEVELLED[property]) : undefined;
};
const levelOf = (row: Row, table: string): number | undefined => {
  if (NO_LEVEL.includes(table)) return undefined;
  const said = [
    row.level ??
      row.toLevel ??
      row.targetLevel ??
      (row.levels as Level[] | undefined)?.[0] ??
      (row.subjects as { level: Level }[] | undefined)?.[0]?.level,
  ].filter((each) => each !== undefined) as Level[];
  return typeof row.rank === 'number' ? row.rank : said[0] && rank(said[0]);
};

let serial = 0;
/** Something of the column's type; a column of a key never the same twice. */
function anything({ type, isArray, isPrimary }: ColumnMetadata): unknown {
  serial += 1;
  if (isArray) return [];
  if (type === 'uuid') return randomUUID();
  if (type === 'jsonb') return [];
  if (type === 'boolean') return false;
  return type === 'text' ? String(serial) : isPrimary ? serial : 1;
}

/** Every combination of what rows are told apart by. */
function rowsFor({ columns, tableName }: EntityMetadata): readonly Row[] {
  const told = columns.filter(({ propertyName }) => choicesOf(propertyName, tableName));
  const combined = told.reduce<readonly Row[]>(
    (rows, { propertyName }) =>
      choicesOf(propertyName, tableName)!.flatMap((value) => rows.map((row) => ({ ...row, [propertyName]: value }))),
    [{}],
  );
  return combined.map((row) => ({ ...Object.fromEntries(columns.map((column) => [column.propertyName, anything(column)])), ...row }));
}

let [database, readers, models] = [] as unknown as [FreshDatabase, DataSource, ReadModels];
const tables = (): readonly EntityMetadata[] => readers.entityMetadatas;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'engine', path: `${__dirname}/../migrations` }]);
  await createTables(database.url, LIVE_SCHEMA, TABLES);
  const entities = TABLES as (new () => object)[];
  readers = await new DataSource({
    type: 'postgres',
    url: database.url,
    schema: LIVE_SCHEMA,
    entities,
    extra: { options: `-c role=${READ_ROLE}` },
  }).initialize();
  models = new ReadModels(readers, []);
  await dropKeys();
  const pool = new Pool({ connectionString: database.url, options: `-c role=${PROJECT_ROLE}` });
  for (const metadata of tables()) {
    for (const row of rowsFor(metadata)) {
      const names = metadata.columns.map(({ databaseName }) => quoted(databaseName));
      const values = metadata.columns.map(({ propertyName, type, isArray }) =>
        type === 'jsonb' && !isArray ? JSON.stringify(row[propertyName]) : row[propertyName],
      );
      await pool.query(
        `INSERT INTO ${LIVE_SCHEMA}.${metadata.tableName} (${names.join(', ')}) VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
        values,
      );
    }
  }
  await pool.end();
});
afterAll(async () => {
  await readers.destroy();
  await database.drop();
});

/** A key that is also what rows are told apart by would leave combinations out. */
async function dropKeys(): Promise<void> {
  const owner = new Pool({ connectionString: database.url, max: 1 });
  const { rows } = await owner.query<{ of: string; name: string }>(
    `SELECT conrelid::regclass::text AS of, conname AS name FROM pg_constraint WHERE contype = 'p' AND connamespace = '${LIVE_SCHEMA}'::regnamespace`,
  );
  for (const { of, name } of rows) await owner.query(`ALTER TABLE ${of} DROP CONSTRAINT ${quoted(name)}`);
  await owner.end();
}

/** The rows of every table that is not for everybody, without any filter. */
async function seenBy(viewer: Viewer): Promise<ReadonlyMap<string, readonly Row[]>> {
  const { value } = await models.ask(viewer, async (rows) => {
    const seen = new Map<string, readonly Row[]>();
    // Not as entities, of which those with one key would be one.
    for (const { tableName, columns } of tables()) {
      const found = await rows.query<Row[]>(`SELECT * FROM ${LIVE_SCHEMA}.${tableName}`);
      seen.set(
        tableName,
        found.map((row) => Object.fromEntries(columns.map(({ databaseName, propertyName }) => [propertyName, row[databaseName]]))),
      );
    }
    return seen;
  });
  return new Map([...value].filter(([name, rows]) => name !== 'standard_version' && rows.length > 0));
}
const as = (audience: Audience, more: Partial<Viewer> = {}): Viewer => ({ audience, ...VIEWERS[audience], ...more });
/** Every row seen, with its table, that is not as it should be. */
const wrong = (seen: ReadonlyMap<string, readonly Row[]>, isOwn: (row: Row, table: string) => boolean): readonly string[] =>
  [...seen].flatMap(([table, rows]) => rows.filter((row) => !isOwn(row, table)).map((row) => `${table} ${JSON.stringify(row)}`));

it('what only auditors and processes may read is nobody else’s; the standards are everybody’s', async () => {
  const everything = await seenBy(as('auditor'));
  expect([...everything.keys()].sort()).toEqual(
    tables()
      .map(({ tableName }) => tableName)
      .filter((name) => name !== 'standard_version')
      .sort(),
  );
  expect(await seenBy({ audience: 'process', tenant: null, region: null })).toEqual(everything);
});

it('whoever says nothing of himself sees nothing', async () => {
  const counted = await Promise.all(
    tables()
      .filter(({ tableName }) => tableName !== 'standard_version')
      .map(({ target }) => readers.manager.count(target as EntityTarget<ObjectLiteral>)),
  );
  expect(new Set(counted)).toEqual(new Set([0]));
});

it.each(['enterprise', 'payroll'] as const)('%s: rows of its enterprise alone', async (audience) => {
  const seen = await seenBy(as(audience));
  expect(seen.size).toBeGreaterThan(10);
  expect(wrong(seen, (row) => row.enterpriseId === OURS)).toEqual([]);
  expect(await seenBy(as(audience, { tenant: null }))).toEqual(new Map());
});

it('payroll: of those what pay is made of, and nothing of assessments', async () => {
  expect([...(await seenBy(as('payroll'))).keys()].sort()).toEqual([
    'closed_line',
    'closed_missing',
    'closing',
    'enterprise',
    'entitlement_span',
    'feed_event',
    'feed_head',
    'filing',
    'pay_award',
    'pay_basis',
    'pay_certificate',
    'pay_enterprise',
    'pay_link',
    'pay_number',
    'pay_pause',
    'pay_payment',
    'pay_recognition',
    'pay_recovery',
    'pay_service',
    'pay_worker',
    'rate_table',
  ]);
});

describe.each(['regulator', 'inspector'] as const)('%s', (audience) => {
  it('rows of its region alone', async () => {
    const seen = await seenBy(as(audience));
    expect(seen.size).toBeGreaterThan(40);
    expect(wrong(seen, (row) => row.region === HERE)).toEqual([]);
    expect(await seenBy(as(audience, { region: null }))).toEqual(new Map());
    expect(await seenBy(as(audience, { region: '' as never }))).toEqual(new Map());
    expect([...(await seenBy(as(audience, { region: '32' }))).values()].flat().some((row) => row.region === ELSEWHERE)).toBe(true);
  });

  it('of a tier: no row of a level above, but where a whole must not be cut', async () => {
    const [limited, whole] = [await seenBy(as(audience, { upToLevel: 'SENIOR_TECHNICIAN' })), await seenBy(as(audience))];
    const above =
      (table: string) =>
      (row: Row): boolean =>
        (levelOf(row, table) ?? 0) > rank('SENIOR_TECHNICIAN');
    const uncut = [...limited].filter(([table, rows]) => rows.some(above(table))).map(([table]) => table);
    expect(uncut.sort()).toEqual(Object.keys(UNCUT).sort());
    for (const [table, rows] of whole) {
      const kept = rows.filter((row) => table in UNCUT || !above(table)(row));
      expect([table, limited.get(table)]).toEqual([table, kept]);
    }
    expect(await seenBy(as(audience, { upToLevel: LEVELS.at(-1)! }))).toEqual(whole);
  });
});
const PAY = 'a statement that lacks lines is wrong; what is paid rests with the enterprise';
const FLAGS = 'flags are judged over all rows: a number that is hidden would be a gap';
/** Tables with a level that no tier cuts, and why. */
const UNCUT: Readonly<Record<string, string>> = {
  entitlement_span: PAY,
  pay_award: PAY,
  pay_basis: PAY,
  pay_certificate: PAY,
  watched_certificate: FLAGS,
  watched_rate_table: FLAGS,
  inspectable: 'enterprises are drawn whole',
  inspection: 'an inspection is of enterprises',
  mentor_agreement: 'it aims at a level and proves none',
  mentor_cohort: 'it aims at a level and proves none',
  passport_pair: 'it aims at a level and proves none',
};

it('union: what is only counted, of its region', async () => {
  const seen = await seenBy(as('union'));
  expect([...seen.keys()].sort()).toEqual([
    'stat_award_tally',
    'stat_batch',
    'stat_candidacy',
    'stat_candidacy_tally',
    'stat_employment',
    'stat_enterprise',
    'stat_filing',
    'stat_headcount',
    'stat_holding',
    'stat_joined',
    'stat_people_tally',
    'stat_worker',
  ]);
  expect(wrong(seen, (row) => row.region === HERE)).toEqual([]);
});

it.each(['chain-lead', 'admin'] as const)('%s: no row at all', async (audience) =>
  expect(await seenBy(as(audience, { tenant: OURS, region: '3208' }))).toEqual(new Map()),
);

it('partner: its own cohort or sitting', async () => {
  const seen = await seenBy(as('partner'));
  expect([...seen.keys()].sort()).toEqual(['mentor_cohort', 'sitting']);
  expect(wrong(seen, (row) => row.enterpriseId === OURS && (row.cohortId ?? row.sittingId) === MINE)).toEqual([]);
  expect(await seenBy({ audience: 'partner', tenant: OURS, region: null })).toEqual(new Map());
  expect(await seenBy(as('partner', { tenant: OTHERS, subjectId: THEIRS }))).not.toEqual(seen);
});

it('worker: the own record and what pay rests on, and the rates of the own enterprise', async () => {
  const seen = await seenBy(as('worker'));
  expect([...seen.keys()].sort()).toEqual([
    'entitlement_span',
    'passport',
    'passport_certificate',
    'passport_pair',
    'passport_post',
    'passport_recognition',
    'passport_team_post',
    'passport_tier_change',
    'pay_award',
    'pay_basis',
    'pay_worker',
    'rate_table',
  ]);
  expect(
    wrong(seen, (row, table) => (table === 'rate_table' ? row.enterpriseId === OURS : WORKERS.some((column) => row[column] === MINE))),
  ).toEqual([]);
  expect([...(await seenBy(as('worker', { workerId: null }))).keys()]).toEqual(['rate_table']);
});

it('every audience was asked', () => expect(Object.keys(VIEWERS).sort()).toEqual([...AUDIENCES].sort()));

it.each(['enterprise', 'payroll'] as const)('%s: what its question is narrowed to is all that it is shown', async (audience) => {
  const { value } = await models.ask(as(audience), async (rows) => {
    const counts: (readonly [string, number, number])[] = [];
    for (const { tableName, target } of tables()) {
      const table = target as TableOf;
      counts.push([
        tableName,
        await rows.count(table as EntityTarget<ObjectLiteral>),
        await rows.count(table as EntityTarget<ObjectLiteral>, { where: ownRows(rows, table) }),
      ]);
    }
    return counts;
  });
  expect(value.filter(([, shown, narrowed]) => shown !== narrowed)).toEqual([]);
  expect(value.filter(([, shown]) => shown > 0).length).toBeGreaterThan(5);
});

it.each(['regulator', 'auditor', 'union'] as const)('%s: is narrowed to nobody', async (audience) =>
  expect(
    (await models.ask(as(audience), async (rows) => tables().map(({ target }) => ownRows(rows, target as TableOf)))).value.filter(
      (own) => Object.keys(own).length > 0,
    ),
  ).toEqual([]),
);

it('rows that come part by part are those that come at once, and of whom they are narrowed to', async () => {
  const owner = new Pool({ connectionString: database.url, max: 1 });
  await owner.query(
    `INSERT INTO ${LIVE_SCHEMA}.watched_batch (batch_id, enterprise_id, region, assessment_on, notices) SELECT gen_random_uuid(), CASE n % 2 WHEN 0 THEN $1 ELSE $2 END::uuid, '${HERE}', '2026-01-01', '[]' FROM generate_series(1, 4500) n`,
    [OURS, OTHERS],
  );
  await owner.end();
  const { value } = await models.ask(as('regulator'), async (rows) => {
    const parts = async (where: Readonly<Record<string, string>>): Promise<readonly (readonly WatchedBatchRow[])[]> => {
      const found: (readonly WatchedBatchRow[])[] = [];
      for await (const part of inParts(rows, WatchedBatchRow, where)) found.push(part);
      return found;
    };
    return { all: await parts({}), ours: await parts({ enterpriseId: OURS }), atOnce: await rows.find(WatchedBatchRow) };
  });
  const ids = (found: readonly WatchedBatchRow[]): readonly string[] => found.map(({ batchId }) => batchId).sort();
  expect(value.all.length).toBe(3);
  expect(ids(value.all.flat())).toEqual(ids(value.atOnce));
  expect(ids(value.ours.flat())).toEqual(ids(value.atOnce.filter(({ enterpriseId }) => enterpriseId === OURS)));
});
