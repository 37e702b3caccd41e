import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { asSuperuser, freshSealedLog, type SealedLog } from '../../test/support/logs/sealed-log';
import type { CopiedLog } from '../ledger/copied-log.port';
import type { Position } from '../ledger/event-store.port';
import { PostgresCopiedLog } from '../ledger/postgres/copied-log.adapter';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../ledger/postgres/postgres-event-store.adapter';
import { Ownership } from '../projecting/engine/ownership.provider';
import { Findings, isAlarm } from '../sealing/audit/finding';
import { fullReplay, type ReplayParts } from '../sealing/audit/full-replay.provider';
import { Sealer } from '../sealing/growing/sealer.provider';
import { IdRunRows } from '../sealing/ids/id-run-rows.adapter';
import { SealTables } from '../sealing/growing/seal-tables.adapter';
import { COPY_PAGE_EVENTS, LogsDiffer } from './log-copy.provider';
import { epochAt, type Home, LogIsMoving, LogLivesElsewhere } from './log-home.provider';
import { CopyNotProved, moveLog, type MoveParts, ServiceRuns } from './move-log.provider';

const MIGRATIONS = [
  { schema: 'moving', path: join(__dirname, 'migrations') },
  { schema: 'engine', path: join(__dirname, '..', 'projecting', 'migrations') },
  { schema: 'imports', path: join(__dirname, '..', 'contexts', 'assessment', 'imports', 'migrations') },
];
/** More than two pages, so that a copy can stop between them. */
const EVENTS = 2 * COPY_PAGE_EVENTS + 300;
const SEALED = EVENTS - 50;
/** The other store begins to count elsewhere, as EventStoreDB does. No position here reads like a planted telephone number in hexadecimal (1540 before zeros). */
const FIRST = 202_608;
const [HERE, THERE]: readonly Home[] = [
  { store: 'postgres', ledger: '' },
  { store: 'eventstoredb', ledger: 'moved' },
];

let log: SealedLog & { drop(): Promise<void> };
let other: FreshDatabase;
let [store, owner] = [] as unknown as [PostgresEventStore, Client];

beforeEach(async () => {
  [log, other] = await Promise.all([freshSealedLog(), freshDatabase()]);
  await migrate(log.url, MIGRATIONS);
  await migrate(other.url, [MIGRATIONS[0]!]);
  await asSuperuser(other.url, `update ledger.log_head set position = ${FIRST}`);
  store = new PostgresEventStore({ url: other.url });
  owner = new Client({ connectionString: log.url });
  await owner.connect();
  await owner.query(
    `insert into engine.checkpoint (name, version, position) values ('process', 1, 7), ('other', 1, ${EVENTS}), ('begins', 1, 0)`,
  );
  await owner.query("insert into engine.process_refusal values ('process', 7, 'act', 'NO', '{}')");
  await epochAt(log.url, HERE!);
});
afterEach(async () => {
  await Promise.all([owner.end(), store.close()]);
  await Promise.all([log.drop(), other.drop()]);
});

async function sealed(): Promise<void> {
  await log.append(SEALED);
  await sealAll(log.parts);
  await log.append(EVENTS - SEALED);
}
async function sealAll(parts: SealedLog['parts']): Promise<number> {
  const sealer = await Sealer.takeUp(parts);
  while ((await sealer.step()) > 0);
  return sealer.size;
}
const replayed = async (within: Pick<Pool, 'query'>, over: Pick<ReplayParts, 'store' | 'isDense'>): Promise<readonly string[]> => {
  const findings = new Findings();
  await fullReplay(
    { ...log.parts, ...over, tables: new SealTables(within), idRuns: new IdRunRows(within), keys: log.parts.signers.map(({ key }) => key) },
    findings,
  );
  return findings.listed.filter(isAlarm).map(({ kind, place, what }) => `${kind} ${place}: ${what}`);
};

async function move(from: Home, to: Home, through: (into: CopiedLog) => CopiedLog = (into) => into): ReturnType<typeof moveLog> {
  const isDense = to.store === 'postgres';
  const target = isDense ? log.store : store;
  const into = await PostgresCopiedLog.open(isDense ? log.url : other.url);
  const parts: MoveParts = {
    ownerUrl: log.url,
    projectors: log.pool,
    from,
    to,
    source: isDense ? store : log.store,
    target,
    into: through(into),
    isDense,
    projections: [],
    site: { metadata: new DataSource({ type: 'postgres' }) },
    prove: (within) => replayed(within, { store: target, isDense }),
  };
  return moveLog(parts, () => undefined).finally(() => into.close());
}
const positions = async (): Promise<readonly Position[]> =>
  (
    await owner.query<{ position: string }>(
      'select position from (select position, name from engine.checkpoint union all select position, process from engine.process_refusal) held order by name, position',
    )
  ).rows.map(({ position }) => BigInt(position));

it('moves there and back: every byte and time, what stands at positions, and the seal, which goes on under the same root', async () => {
  await sealed();
  const before = (await log.parts.tables.latestPublished())!;
  expect(await move(HERE!, THERE!)).toEqual({ events: EVENTS, found: 0, position: BigInt(EVENTS) });
  const [first, last] = [await log.store.readAll(0n, 1), await log.store.readAll(BigInt(EVENTS - 1), 1)];
  expect(await store.readAll(0n, 1)).toEqual(first.map((event) => ({ ...event, position: BigInt(FIRST + 1) })));
  expect(await store.readAll(BigInt(FIRST + EVENTS - 1), 2)).toEqual(last.map((event) => ({ ...event, position: BigInt(FIRST + EVENTS) })));
  // begins, other, process: what was between two events of the old store is the earlier of them.
  expect(await positions()).toEqual([0n, BigInt(FIRST + EVENTS), BigInt(FIRST + 7), BigInt(FIRST + 7)]);
  await expect(epochAt(log.url, HERE!)).rejects.toThrow(LogLivesElsewhere);
  expect(await epochAt(log.url, THERE!)).toBe(1);
  const there = { ...log.parts, store, isDense: false };
  expect([await sealAll(there), (await log.parts.tables.checkpoint(before.size))!.root]).toEqual([EVENTS, before.root]);
  expect(await replayed(log.pool, there)).toEqual([]);

  expect(await move(THERE!, HERE!)).toEqual({ events: EVENTS, found: EVENTS, position: BigInt(FIRST + EVENTS) });
  expect([await epochAt(log.url, HERE!), await positions()]).toEqual([2, [0n, BigInt(EVENTS), 7n, 7n]]);
  await log.append(10);
  expect([await sealAll(log.parts), await replayed(log.pool, { ...log.parts, store: log.store })]).toEqual([EVENTS + 10, []]);
});

it('goes on where it stopped, and no service starts meanwhile', async () => {
  await sealed();
  let pages = 0;
  const dying = (into: CopiedLog): CopiedLog => ({
    add: (events) => (++pages > 1 ? Promise.reject(new Error('the machine went down')) : into.add(events)),
    close: () => into.close(),
  });
  await expect(move(HERE!, THERE!, dying)).rejects.toThrow('the machine went down');
  await expect(epochAt(log.url, HERE!)).rejects.toThrow(LogIsMoving);
  expect(await move(HERE!, THERE!)).toMatchObject({ events: EVENTS, found: COPY_PAGE_EVENTS });
  expect(await epochAt(log.url, THERE!)).toBe(1);
});

it('lets nobody write into the log that has moved away', async () => {
  await log.append(3);
  await move(HERE!, THERE!);
  await expect(log.append(1)).rejects.toThrow('an event was not appended');
  expect((await log.store.head()).position).toBe(3n);
});

it('is refused at once where the log does not live in the store that is named, and services start as before', async () => {
  await log.append(3);
  await expect(move(THERE!, HERE!)).rejects.toThrow(LogLivesElsewhere);
  expect(await epochAt(log.url, HERE!)).toBe(0);
});

it('changes nothing where the copy is not the log, where the log is not what was signed, or where a service runs', async () => {
  await sealed();
  const stays = async (): Promise<void> =>
    void expect((await owner.query('select store, epoch from moving.home')).rows).toEqual([{ store: 'postgres', epoch: 0 }]);
  const owning = (await Ownership.take(log.pool))!;
  await expect(move(HERE!, THERE!)).rejects.toThrow(ServiceRuns);
  owning.release();
  await asSuperuser(log.url, 'update ledger.event set data = \'{"number":1000000}\' where position = 12');
  await expect(move(HERE!, THERE!)).rejects.toThrow(CopyNotProved);
  await stays();
  await asSuperuser(other.url, `update ledger.event set type = 'contract.another_fact.v1' where position = ${FIRST + 14}`);
  await expect(move(HERE!, THERE!)).rejects.toThrow(LogsDiffer);
  await stays();
});
