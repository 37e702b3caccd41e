import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import type { Pool, PoolClient } from 'pg';
import { Pool as PgPool } from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { freshDatabase, FreshDatabase } from '../../../test/support/database';
import { id } from '../../../test/support/stories/given';
import { canonicalJson, JsonObject } from '../../kernel/canonical-json';
import { Day, dayOfNumber } from '../../kernel/day';
import { eventType } from '../../kernel/event-type';
import { countField, dayField, optional, uuidField } from '../../kernel/fields';
import { instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import type { EventStore, FactsAsked, Position } from '../../ledger/event-store.port';
import { InMemoryEventStore } from '../../ledger/in-memory/in-memory-event-store.adapter';
import { migrate } from '../../ledger/postgres/migrate.adapter';
import type { BatchSize } from '../engine/adaptive-batch';
import type { BuildRoom } from '../building/build-room';
import type { BuildSite } from '../building/build-site';
import type { Part } from '../building/built-part.provider';
import { CatchUpRoom } from '../engine/catch-up-room';
import { CheckpointMoved } from '../writing/checkpoints';
import { createTables } from '../tables/create-tables.provider';
import { NewerEvent, PoisonEvent } from './event-faults';
import { KeepsHistoryOf, OnBothAxes } from '../history.entity';
import { BESIDE, LIVE } from '../tables/places.schema';
import { on, projection } from '../projection';
import { Projector } from '../engine/projector.provider';
import { LIVE_SCHEMA } from '../tables/read-models.schema';
import { TogetherBuild } from '../building/together-build.provider';
import { VisibleTo } from '../visible-to.entity';

@Entity('account')
@VisibleTo({ everyone: true })
class AccountRow {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: Uuid;

  @Column('bigint')
  balance!: string;

  @Column('uuid', { name: 'partner_id', nullable: true })
  partnerId!: Uuid | null;

  @Column('text', { array: true })
  steps!: readonly string[];
}
@Entity('pair')
@VisibleTo({ everyone: true })
class PairRow {
  @PrimaryColumn('uuid')
  one!: Uuid;

  @PrimaryColumn('uuid')
  other!: Uuid;

  @Column('integer')
  times!: number;
}
@Entity('level_history')
@VisibleTo({ everyone: true })
@KeepsHistoryOf('accountId')
class LevelHistoryRow extends OnBothAxes {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: Uuid;

  @Column('integer')
  level!: number;
}

const Opened = eventType('account.opened.v1', 'An account was opened.', { accountId: uuidField() });
const Moved = eventType('account.moved.v1', 'Something was moved, half of it to the partner.', {
  accountId: uuidField(),
  by: countField(),
});
const Partnered = eventType('account.partnered.v1', 'Two accounts became partners.', { accountId: uuidField(), partnerId: uuidField() });
const Levelled = eventType('account.levelled.v1', 'The level of some days became known.', {
  accountId: uuidField(),
  level: countField(),
  from: dayField(),
  until: optional(dayField()),
});
const Ignored = eventType('account.greeted.v1', 'Nobody here minds.', { accountId: uuidField() });

const Broken = eventType('account.broken.v1', 'Nobody can apply it.', { accountId: uuidField() });
const OpenedAnew = eventType('account.opened.v2', 'Of a version that nobody here knows.', { accountId: uuidField() });

const moved = (row: AccountRow, by: number, step: string): Partial<AccountRow> => ({
  balance: String(BigInt(row.balance) + BigInt(by)),
  steps: [...row.steps.slice(-3), step],
});
const accounts = projection({
  name: 'accounts',
  version: 1,
  tables: [AccountRow, PairRow, LevelHistoryRow],
  on: [
    on(Opened, async ({ data: { accountId } }, rows) => {
      if (!(await rows.of(AccountRow).find({ accountId })))
        rows.of(AccountRow).put({ accountId, balance: '0', partnerId: null, steps: [] });
    }),
    on(Moved, async ({ data: { accountId, by }, position }, rows) => {
      const row = await rows.of(AccountRow).find({ accountId });
      if (!row) return;
      await rows.of(AccountRow).alter({ accountId }, moved(row, by, `moved ${position}, "${by}"`));
      // Which row is needed next stands in the one that was read.
      const partner = row.partnerId && (await rows.of(AccountRow).find({ accountId: row.partnerId }));
      if (partner)
        await rows.of(AccountRow).alter({ accountId: partner.accountId }, moved(partner, Math.floor(by / 2), `with ${position}`));
    }),
    on(Partnered, async ({ data: { accountId, partnerId } }, rows) => {
      const [row, pair] = await Promise.all([
        rows.of(AccountRow).find({ accountId }),
        rows.of(PairRow).find({ one: accountId, other: partnerId }),
      ]);
      if (row) await rows.of(AccountRow).alter({ accountId }, { partnerId });
      rows.of(PairRow).put({ one: accountId, other: partnerId, times: (pair?.times ?? 0) + 1 });
    }),
    on(Levelled, async ({ data: { accountId, level, from, until } }, rows) => {
      const during = { from, until };
      // A level that some day has already is said twice as high, so that what is believed matters.
      const isKnown = (await rows.historyOf(LevelHistoryRow).believed({ accountId })).some((row) => row.level === level);
      await (level === 0
        ? rows.historyOf(LevelHistoryRow).clear({ accountId }, during)
        : rows.historyOf(LevelHistoryRow).put({ accountId, level: isKnown ? level * 2 : level }, during));
    }),
  ],
});

let [database, pool, source] = [] as unknown as [FreshDatabase, Pool, DataSource];
beforeAll(async () => {
  database = await freshDatabase();
  const tables = [...accounts.tables] as (new () => object)[];
  await migrate(database.url, [{ schema: 'engine', path: `${__dirname}/../migrations` }]);
  await createTables(database.url, LIVE_SCHEMA, tables);
  pool = new PgPool({ connectionString: database.url });
  source = await new DataSource({ type: 'postgres', url: database.url, schema: LIVE_SCHEMA, entities: tables }).initialize();
});
afterAll(async () => {
  await Promise.all([pool.end(), source.destroy()]);
  await database.drop();
});

const account = fc.integer({ min: 1, max: 6 }).map(id);
const day = (number: number): Day => dayOfNumber(20_000 + number);
const fact = fc.oneof(
  account.map((accountId) => Opened({ accountId })),
  fc.record({ accountId: account, by: fc.nat(100) }).map(Moved),
  fc.record({ accountId: account, partnerId: account }).map(Partnered),
  fc
    .record({ accountId: account, level: fc.nat(3), from: fc.nat(5), days: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }) })
    .map(({ accountId, level, from, days }) =>
      Levelled({ accountId, level, from: day(from), until: days === null ? null : day(from + days) }),
    ),
  account.map((accountId) => Ignored({ accountId })),
);
type AnyFact = { readonly type: string; readonly data: object };
const opened = (count: number): AnyFact[] => Array.from({ length: count }, (_, index) => Opened({ accountId: id(index + 1) }));

async function logOf(facts: readonly AnyFact[]): Promise<EventStore> {
  const store = new InMemoryEventStore();
  for (const { type, data } of facts) {
    const event = {
      id: randomUUID() as Uuid,
      type,
      data: canonicalJson(data as JsonObject),
      metadata: '{}',
      saltKeyId: 'k1',
      d: '0'.repeat(64),
      m: '0'.repeat(64),
    };
    await store.append({
      stream: `account-${randomUUID()}`,
      expected: 'no-stream',
      events: [event],
      now: instant('2026-12-07T01:00:00.000000Z'),
    });
  }
  return store;
}

/** The same log, of which every other page comes as late as so many questions to a database: later than a transaction that fails. */
function late(store: EventStore, questions: number): EventStore {
  let pages = 0;
  return Object.assign(Object.create(store) as EventStore, {
    readFacts: async (asked: FactsAsked) => {
      if ((pages += 1) % 2 === 0) for (let asked = 0; asked < questions; asked += 1) await pool.query('SELECT 1');
      return store.readFacts(asked);
    },
  });
}

/** Sizes as they come, over and over. */
const sizes = (list: readonly number[]): BatchSize => {
  let taken = 0;
  return {
    get size() {
      return list[(taken += 1) % list.length]!;
    },
    took: () => undefined,
    narrow: () => undefined,
  };
};

/** What becomes of the next transactions: written, lost before the commit, or written with the answer lost. */
type Fate = 'written' | 'lost' | 'unanswered';
const doomed = (fates: readonly Fate[]): Pool => {
  let commits = 0;
  const fateful = (client: PoolClient): PoolClient =>
    Object.assign(Object.create(client) as PoolClient, {
      query: async (text: string, ...more: []) => {
        const fate = text === 'COMMIT' ? fates[(commits += 1) % fates.length]! : 'written';
        const answer = fate === 'lost' ? undefined : await client.query(text, ...more);
        if (fate !== 'written') throw Object.assign(new Error('cut'), { code: 'ECONNRESET' });
        return answer;
      },
      on: () => client,
      off: () => client,
    });
  // A pool's own query goes over its connect, with a callback.
  return Object.assign(Object.create(pool) as Pool, { connect: async () => fateful(await pool.connect()), query: pool.query.bind(pool) });
};

/** Projects the log over faults, each instance for so many steps until another one takes over; the rows in the end. */
async function projected(
  store: EventStore,
  batches: readonly number[],
  fates: readonly Fate[] = ['written'],
  steps = 50,
): Promise<unknown> {
  await pool.query('TRUNCATE views.account, views.pair, views.level_history; DELETE FROM engine.checkpoint');
  const { position: head } = await store.head();
  const connections = doomed(fates);
  for (let [reached, instances] = [0n as Position, 0]; reached < head; instances += 1) {
    const projector = new Projector(accounts, store, connections, source, LIVE_SCHEMA, 'accounts', undefined, sizes(batches));
    let claimed: Position | undefined;
    for (let step = 0; step < steps && reached < head; step += 1) {
      try {
        claimed = reached = claimed === undefined ? await projector.position() : await projector.step(claimed);
      } catch (fault) {
        expect((fault as { code?: string }).code ?? fault).toBe('ECONNRESET');
        claimed = undefined;
      }
    }
    if (instances > 1_000) throw new Error('it does not come to an end');
  }
  return rowsIn(LIVE_SCHEMA);
}

async function rowsIn(schema: string): Promise<unknown> {
  const rows = (table: string): Promise<unknown[]> =>
    pool.query(`SELECT * FROM ${schema}.${table} t ORDER BY t::text`).then((found) => found.rows);
  return [await rows('account'), await rows('pair'), await rows('level_history')];
}

it('random events in random batches, with faults and ends of instances in between, give the rows of one event at a time', async () => {
  const fates = fc
    .array(fc.constantFrom<Fate>('written', 'written', 'written', 'lost', 'unanswered'), { minLength: 1, maxLength: 7 })
    .filter((list) => list.includes('written'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fact, { maxLength: 60 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
      fates,
      fc.integer({ min: 2, max: 20 }),
      fc.constantFrom(0, 10, 40),
      async (facts, batches, each, steps, lateness) => {
        const store = await logOf(facts);
        expect(await projected(late(store, lateness), batches, each, steps)).toEqual(await projected(store, [1]));
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
});

it('reads the rows of a batch with a few statements, whatever hangs on what', async () => {
  const ids = Array.from({ length: 200 }, (_, index) => id(index + 1));
  const facts: AnyFact[] = [
    ...ids.map((accountId) => Opened({ accountId })),
    ...ids.map((accountId, index) => Partnered({ accountId, partnerId: ids[(index + 1) % ids.length]! })),
    ...ids.map((accountId) => Moved({ accountId, by: 2 })),
  ];
  const store = await logOf(facts);
  await projected(store, [600]);
  await pool.query('UPDATE engine.checkpoint SET position = 400');
  let selects = 0;
  const counting = Object.assign(Object.create(pool) as Pool, {
    query: (asked: { text?: string }, ...more: []) => {
      if (asked.text?.startsWith('SELECT')) selects += 1;
      return pool.query(asked as never, ...more);
    },
  });
  const projector = new Projector(accounts, store, counting, source, LIVE_SCHEMA, 'accounts', undefined, sizes([200]));
  await projector.step(await projector.position());
  expect(selects).toBeLessThanOrEqual(2);
});

describe('built together from one reading', () => {
  const site = (store: EventStore): BuildSite => ({ ownerUrl: database.url, store, projectors: pool, metadata: source, options: {} });
  const guarded = async (): Promise<unknown> =>
    (
      await pool.query(
        `SELECT bool_and(relrowsecurity AND relforcerowsecurity) AS all, count(*)::int FROM pg_class WHERE relkind = 'r' AND relnamespace = 'views'::regnamespace`,
      )
    ).rows[0];
  async function built(store: EventStore, parts: readonly Part[], room: BuildRoom): Promise<void> {
    await pool.query('TRUNCATE views.account, views.pair, views.level_history; DELETE FROM engine.checkpoint');
    await new TogetherBuild(site(store), parts, room).run(() => undefined);
  }
  const little = fc.record({
    pageEvents: fc.integer({ min: 1, max: 20 }),
    heldRows: fc.integer({ min: 1, max: 12 }),
    heldCharacters: fc.constantFrom(100, 10_000),
    keptRows: fc.integer({ min: 1, max: 12 }),
    connections: fc.constant(1),
  });

  it('random events in whatever room give the rows of one event at a time, guarded as before, up to any position', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fact, { maxLength: 60 }), little, fc.nat(60), async (facts, room, until) => {
        const [whole, upTo] = [await logOf(facts), BigInt(Math.min(until, facts.length))];
        await built(whole, [{ projection: accounts, place: LIVE, until: upTo }], room);
        const [rows, checkpoint] = [await rowsIn(LIVE_SCHEMA), (await pool.query('SELECT position::int FROM engine.checkpoint')).rows];
        expect([rows, checkpoint, await guarded()]).toEqual([
          await projected(await logOf(facts.slice(0, Number(upTo))), [1]),
          [{ position: Number(upTo) }],
          { all: true, count: 3 },
        ]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('one that cannot take an event stays where it was written last, for its projector to tell; the others go on', async () => {
    await createTables(database.url, BESIDE.schema, accounts.tables);
    const room = { pageEvents: 4, heldRows: 1, heldCharacters: 1_000, keptRows: 100, connections: 2 };
    const breakable = projection({
      ...accounts,
      name: 'breakable',
      on: [
        ...accounts.on,
        on(Broken, () => {
          throw new Error('it cannot be applied');
        }),
      ],
    });
    const beyondInteger = Levelled({ accountId: id(1), level: 3_000_000_000, from: day(1), until: null });
    for (const [last, told] of [
      [Broken({ accountId: id(9) }), PoisonEvent],
      [OpenedAnew({ accountId: id(9) }), NewerEvent],
      [beyondInteger, PoisonEvent],
    ] as const) {
      await pool.query('TRUNCATE views_beside.account, views_beside.pair, views_beside.level_history');
      const store = await logOf([...opened(8), last, ...opened(3)]);
      const well = projection({ ...accounts, on: [accounts.on[0]!] });
      // What does not know the newer version's name at all is not stopped by it.
      const other = last.type === OpenedAnew.type ? projection({ ...accounts, on: [accounts.on[1]!] }) : well;
      await built(
        store,
        [
          { projection: breakable, place: BESIDE, until: 12n },
          { projection: other, place: LIVE, until: 12n },
        ],
        room,
      );
      const reached = Object.fromEntries(
        (await pool.query<{ name: string; position: number }>('SELECT name, position::int FROM engine.checkpoint')).rows.map(
          ({ name, position }) => [name, position],
        ),
      );
      expect(reached).toEqual({ 'beside:breakable': 8, accounts: 12 });
      const alone = new Projector(breakable, store, pool, source, BESIDE.schema, BESIDE.checkpointOf('breakable'));
      await expect(alone.catchUp()).rejects.toThrow(told);
    }
  });

  it('whoever begins in the middle, or is claimed by another, writes nothing', async () => {
    const store = await logOf(opened(3));
    await projected(store, [1]);
    const before = await rowsIn(LIVE_SCHEMA);
    await new TogetherBuild(site(store), [{ projection: accounts, place: LIVE, until: 3n }]).run(() => undefined);
    expect([await rowsIn(LIVE_SCHEMA), (await pool.query('SELECT position::int FROM engine.checkpoint')).rows]).toEqual([
      before,
      [{ position: 3 }],
    ]);
    await pool.query('TRUNCATE views.account, views.pair, views.level_history; DELETE FROM engine.checkpoint');
    const aPageAnEvent = { pageEvents: 1, heldRows: 100, heldCharacters: 1_000, keptRows: 100, connections: 1 };
    const claiming = Object.assign(Object.create(store) as EventStore, {
      readFacts: async (asked: FactsAsked) => {
        await pool.query('UPDATE engine.checkpoint SET claim = claim + 1');
        return store.readFacts(asked);
      },
    });
    await expect(
      new TogetherBuild(site(claiming), [{ projection: accounts, place: LIVE, until: 3n }], aPageAnEvent).run(() => undefined),
    ).rejects.toThrow(CheckpointMoved);
    expect([await rowsIn(LIVE_SCHEMA), await guarded()]).toEqual([[[], [], []], { all: true, count: 3 }]);
  });
});

describe('built by an owner whom row-level security binds', () => {
  const [owner, tables] = [`plain_owner_${process.pid}`, 'views.account, views.pair, views.level_history'];
  const owned = (by: string): string =>
    tables
      .split(', ')
      .map((table) => `ALTER TABLE ${table} OWNER TO ${by}; `)
      .join('');
  const url = (): string => Object.assign(new URL(database.url), { username: owner, password: 'plain' }).href;
  beforeAll(() =>
    pool.query(
      `CREATE ROLE ${owner} LOGIN PASSWORD 'plain'; GRANT USAGE, CREATE ON SCHEMA views TO ${owner}; GRANT USAGE ON SCHEMA engine TO ${owner}; GRANT ALL ON engine.checkpoint TO ${owner}; ${owned(owner)}`,
    ),
  );
  afterAll(() => pool.query(`${owned('current_user')}DROP OWNED BY ${owner}; DROP ROLE ${owner}`));

  it.each([
    ['written', 1],
    ['refused', 3_000_000_000],
  ])('the rows are guarded as before once they are %s', async (_, level) => {
    const facts = [...opened(20), Levelled({ accountId: id(1), level, from: day(1), until: null })];
    const store = await logOf(facts);
    await pool.query(`TRUNCATE ${tables}; DELETE FROM engine.checkpoint`);
    await new TogetherBuild({ ownerUrl: url(), store, projectors: pool, metadata: source, options: {} }, [
      { projection: accounts, place: LIVE, until: 21n },
    ]).run(() => undefined);
    const {
      rows: [found],
    } = await pool.query<{ rows: number; guarded: boolean }>(`SELECT (SELECT count(*)::int FROM views.account) AS rows,
      (SELECT bool_and(relrowsecurity AND relforcerowsecurity) FROM pg_class WHERE oid IN ('views.account'::regclass, 'views.pair'::regclass, 'views.level_history'::regclass)) AS guarded`);
    expect(found).toEqual({ rows: level === 1 ? 20 : 0, guarded: true });
  });
});

describe('a batch folded ahead that is larger than the next', () => {
  const breakable = projection({
    ...accounts,
    name: 'breakable',
    on: [
      ...accounts.on,
      on(Broken, () => {
        throw new Error('it cannot be applied');
      }),
    ],
  });
  /** One of so many events first, eight ahead of it, and fewer from then on: as where the first was slow to write. */
  const shrinking = (first: number, then: number): BatchSize => {
    const asked = [first, 8];
    return {
      get size() {
        return asked.shift() ?? then;
      },
      took: () => undefined,
      narrow: () => undefined,
    };
  };
  /** How far it came, and what stopped it. */
  async function stopped(
    facts: readonly AnyFact[],
    size: BatchSize,
  ): Promise<{ readonly at: Position; readonly fault: unknown; readonly rows: number }> {
    await pool.query('TRUNCATE views.account, views.pair, views.level_history; DELETE FROM engine.checkpoint');
    const projector = new Projector(breakable, await logOf(facts), pool, source, LIVE_SCHEMA, 'breakable', undefined, size);
    let at = await projector.position();
    for (;;) {
      try {
        at = await projector.step(at);
      } catch (fault) {
        return { at, fault, rows: Number((await pool.query('SELECT count(*) FROM views.account')).rows[0].count) };
      }
    }
  }

  it.each([1, 2, 3, 8])('is taken up to the event that stops it, %i at a time', async (then) => {
    for (const last of [Broken({ accountId: id(9) }), OpenedAnew({ accountId: id(9) })]) {
      const { at, fault, rows } = await stopped([...opened(8), last, ...opened(3)], shrinking(2, then));
      expect([at, rows, (fault as PoisonEvent | NewerEvent).event.position]).toEqual([8n, 8, 9n]);
      expect(fault).toBeInstanceOf(last.type === Broken.type ? PoisonEvent : NewerEvent);
    }
  });
});

it('takes room while it is behind, and gives it back at the head', async () => {
  await pool.query('TRUNCATE views.account, views.pair, views.level_history; DELETE FROM engine.checkpoint');
  const room = new CatchUpRoom();
  const alone = room.rows;
  room.enter({});
  const store = await logOf([1, 2, 3].map((account) => Opened({ accountId: id(account) })));
  const projector = new Projector(accounts, store, pool, source, LIVE_SCHEMA, 'accounts', room, sizes([1]));
  const left = [await projector.position()];
  const rows = [];
  for (let next = await projector.step(left[0]!); ; next = await projector.step(next)) {
    rows.push(room.rows);
    if (next === left.at(-1)) break;
    left.push(next);
  }
  expect([left, rows]).toEqual([
    [0n, 1n, 2n, 3n],
    [alone / 2, alone / 2, alone / 2, alone],
  ]);
  room.enter(projector);
  await projector.position();
  expect(room.rows).toBe(alone);
});
