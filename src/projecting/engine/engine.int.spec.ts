import { Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { freshDatabase, FreshDatabase } from '../../../test/support/database';
import { anEvent } from '../../../test/contract/appends';
import { id } from '../../../test/support/stories/given';
import { Added, openTallies, POISON, Tallies, tallies, TallyRow } from '../../../test/support/tallies';
import { until } from '../../../test/support/until';
import { HealthController } from '../../health/health.controller';
import { SYSTEM_CLOCK } from '../../config/system-clock.provider';
import { Meters } from '../../health/meters.provider';
import { MetricsController } from '../../health/metrics.controller';
import { ReaderLag } from '../../health/reader-lag.provider';
import { eventType } from '../../kernel/event-type';
import { instant } from '../../kernel/instant';
import type { FactsAsked } from '../../ledger/event-store.port';
import { Engine } from './engine.provider';
import { liftHolds } from './holds';
import { ReadModelBehind } from '../querying/reaching.provider';
import { queryOf } from '../database';
import type { Process } from '../process';
import { ProcessRunner } from './process-runner.provider';
import { on, Projection, projection } from '../projection';
import type { RunnerState } from './runner';
import { VersionedProjection } from './versioned-projection.provider';

const SETTLE_MS = 10_000;
let [database, opened, engine] = [] as unknown as [FreshDatabase, Tallies, Engine];
let [applied, isMended] = [0, false];
/** Counts how often it met the poison. */
const touchy: Projection = {
  ...tallies(),
  on: [
    on(Added, (event, rows) => {
      if (event.data.by === POISON) applied += 1;
      return isMended && event.data.by === POISON ? undefined : tallies().on[0]!.apply(event, rows);
    }),
  ],
};
const calm = projection({ name: 'calm', version: 1, tables: [TallyRow], on: [] });

beforeAll(() => Logger.overrideLogger(false));
beforeEach(async () => {
  [applied, isMended] = [0, false];
  database = await freshDatabase();
  opened = await openTallies(database.url);
  engine = new Engine(opened.store, opened.pool);
});
afterEach(async () => {
  await engine.stop();
  await opened.close();
  await database.drop();
});

const start = (projections: readonly Projection[], processes: readonly Process[] = [], store = opened.store): void => {
  engine.add(
    projections.map((each) => new VersionedProjection({ ...opened.site, store }, each)),
    processes.map((each) => new ProcessRunner(each, store, opened.pool, opened.committer)),
  );
  engine.start();
};
const stateOf = (name: string): RunnerState | undefined => engine.report().find((state) => state.name === name);
const stands = (name: string, state: string): Promise<unknown> =>
  until(
    () => stateOf(name)?.state,
    (found) => found === state,
  );
const reaches = (name: string, position: bigint): Promise<unknown> =>
  until(
    () => stateOf(name)?.position,
    (found) => found === position,
  );
async function ready(store = opened.store): Promise<{ code: number; body: object }> {
  let code = 0;
  const body = await new HealthController(store, engine).ready({ status: (given: number) => (code = given) } as unknown as FastifyReply);
  return { code, body };
}

it('is not ready while the store is silent, and only then', async () => {
  start([tallies()]);
  const silent = Object.assign(Object.create(opened.store) as Tallies['store'], {
    head: () => Promise.reject(new Error('Connection terminated unexpectedly')),
  });
  expect([await ready(silent), (await ready()).code]).toEqual([
    { code: 503, body: expect.objectContaining({ status: 'not ready', store: 'silent' }) },
    200,
  ]);
});

it('says that the readers are behind where they have not settled in time, and settles when asked again', async () => {
  await opened.record(1);
  start([tallies()]);
  await expect(engine.settle(-1)).rejects.toBeInstanceOf(ReadModelBehind);
  expect(await engine.settle(SETTLE_MS)).toBe(1n);
});

describe('a poison event', () => {
  it('stops its projection before it, with everybody knowing where, while the others go on', async () => {
    for (const by of [1, POISON, 2]) await opened.record(by);
    start([touchy, calm]);
    await stands('tallies', 'STOPPED');
    await opened.record(3);
    await reaches('calm', 4n);
    expect(stateOf('tallies')).toMatchObject({ position: 1n, at: 2n, eventType: Added.type, stopped: expect.stringContaining('poison') });
    expect(await ready()).toEqual({
      code: 200,
      body: {
        status: 'degraded',
        store: 'answers',
        head: '4',
        held: ['tallies'],
        seal: 'OFF',
        readers: [{ name: 'tallies', state: 'STOPPED', position: '1', at: '2', eventType: Added.type }],
      },
    });
    const metrics = await new MetricsController(new Meters(), opened.store, engine, new ReaderLag(opened.store, SYSTEM_CLOCK)).metrics();
    for (const line of [
      'ledger_engine_owner 1',
      'ledger_reader_held{reader="tallies"} 1',
      'ledger_reader_state{reader="tallies",state="STOPPED"} 1',
      'ledger_reader_state{reader="calm",state="RUNNING"} 1',
      'ledger_reader_lag_seconds{reader="calm"} 0',
      'ledger_append_queue 0',
    ])
      expect(metrics).toContain(line);
    expect((await opened.pool.query('SELECT name, state, position::int, event_type FROM engine.hold')).rows).toEqual([
      { name: 'tallies', state: 'STOPPED', position: 2, event_type: Added.type },
    ]);
  });

  it('is not tried again by itself, and once for each time that somebody says so', async () => {
    await opened.record(POISON);
    start([touchy]);
    await stands('tallies', 'STOPPED');
    const triedAtFirst = applied;
    for (const by of [1, 2, 3]) await opened.record(by);
    expect(applied).toBe(triedAtFirst);
    expect(await liftHolds(queryOf(opened.pool), 'tallies')).toMatchObject([{ name: 'tallies', state: 'STOPPED' }]);
    await until(() => applied > triedAtFirst);
    await until(
      async () => (await opened.pool.query('SELECT FROM engine.hold')).rowCount,
      (count) => count === 1,
    );
    isMended = true;
    await liftHolds(queryOf(opened.pool));
    await reaches('tallies', 4n);
    expect([await opened.rows(), await ready()]).toEqual([
      [{ id: id(1), sum: 6, parts: [1, 2, 3] }],
      { code: 200, body: expect.objectContaining({ status: 'ready', held: [] }) },
    ]);
  });

  it('stops a process likewise', async () => {
    let reacted = 0;
    const failing: Process = { name: 'fail-when-added', on: [Added], react: () => Promise.reject(new Error(`poison ${(reacted += 1)}`)) };
    await opened.record(1);
    start([calm], [failing]);
    await stands('fail-when-added', 'STOPPED');
    await opened.record(2);
    await reaches('calm', 2n);
    expect([reacted, stateOf('fail-when-added')]).toEqual([1, expect.objectContaining({ position: 0n, at: 1n })]);
  });
});

it('what is of no concern before an event that stops a reader does not hold it back', async () => {
  const other = eventType('tally.counted.v1', 'A tally was counted.', {});
  const counted = projection({
    name: 'counted',
    version: 1,
    tables: [TallyRow],
    on: [
      on(other, () => {
        throw new Error('poison');
      }),
    ],
  });
  await opened.record(1);
  await opened.record(2);
  await opened.store.append({
    stream: `tally-${id(7)}`,
    expected: 'no-stream',
    now: instant('2026-12-07T02:00:00.000000Z'),
    events: [anEvent({ type: 'tally.counted.v1', data: '{}' })],
  });
  start([counted]);
  await stands('counted', 'STOPPED');
  expect(stateOf('counted')).toMatchObject({ position: 2n, at: 3n });
});

it('an event of a newer version pauses who knows the fact, and nobody else; nothing turns in circles', async () => {
  let readings = 0;
  const counting = Object.assign(Object.create(opened.store) as Tallies['store'], {
    readFacts: (facts: FactsAsked) => ((readings += 1), opened.store.readFacts(facts)),
  });
  await opened.record(1);
  await opened.record(2, id(1), { later: true });
  start([tallies()], [], counting);
  await stands('tallies', 'WAITING_FOR_UPGRADE');
  const before = readings;
  for (const by of [3, 4]) await opened.record(by);
  await until(
    async () => (await opened.pool.query("SELECT FROM engine.hold WHERE state = 'WAITING_FOR_UPGRADE'")).rowCount,
    (count) => count === 1,
  );
  expect([readings, stateOf('tallies'), (await ready()).body]).toEqual([
    before,
    expect.objectContaining({ position: 1n, at: 2n, eventType: 'tally.added.v2' }),
    expect.objectContaining({ status: 'degraded', held: ['tallies'] }),
  ]);
});

it('faults that pass are tried again until they have passed', async () => {
  const faults = [
    Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
    Object.assign(new Error('deadlock'), { code: '40P01' }),
    new Error('Connection terminated unexpectedly'),
  ];
  const seen: unknown[] = [];
  const failing = Object.assign(Object.create(opened.store) as Tallies['store'], {
    readFacts: (facts: FactsAsked) => (faults.length > 0 ? Promise.reject(faults.shift()!) : opened.store.readFacts(facts)),
  });
  await opened.record(5);
  start([tallies()], [], failing);
  await until(
    () => (seen.push(stateOf('tallies')?.state), stateOf('tallies')?.position),
    (position) => position === 1n,
  );
  expect([faults, seen.includes('RETRYING'), seen.includes('STOPPED'), await opened.rows()]).toEqual([
    [],
    true,
    false,
    [{ id: id(1), sum: 5, parts: [5] }],
  ]);
});

it('an instance that does not own the engine shows how the readers stand all the same', async () => {
  await opened.record(POISON);
  start([touchy]);
  await stands('tallies', 'STOPPED');
  const other = new Engine(opened.store, opened.pool);
  other.add([new VersionedProjection(opened.site, touchy)], []);
  other.start();
  const seen = await until(
    () => other.report(),
    (states) => states[0]?.state === 'STOPPED',
  );
  expect([seen, other.isOwner, engine.isOwner]).toEqual([[expect.objectContaining({ name: 'tallies', at: 1n })], false, true]);
  await other.stop();
});
