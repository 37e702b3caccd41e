import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { id, OFFICER } from '../../test/support/stories/given';
import { WrittenLedger } from '../../test/support/logs/written-ledger';
import { PackRetention } from '../bindings/pack-retention.provider';
import { ExpireReadingsHandler } from '../contexts/access/expire-readings/expire-readings.handler';
import { SealDayHandler } from '../contexts/access/seal-day/seal-day.handler';
import { day } from '../kernel/day';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { AccessLog } from '../people/access-log.provider';
import { checkedReadings, faultsOf } from './checked-readings.provider';

/** The log of readings over four years, in real time; its days are the ledger's. */
const idKey = Buffer.alloc(32, 2);
const WHOLE = { brokenAt: null, isStartUnknown: false, differing: [] };
let database: FreshDatabase;
let [owner, pool]: Pool[] = [];
let log: AccessLog;
let ledger: WrittenLedger;
let [held, free]: Uuid[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'vault', path: join(__dirname, '..', 'people', 'migrations') }]);
  [owner, pool] = [
    new Pool({ connectionString: database.url }),
    new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' }),
  ];
  [log, ledger, held, free] = [new AccessLog(pool!), new WrittenLedger(), randomUUID() as Uuid, randomUUID() as Uuid];
  await pool!.query('INSERT INTO vault.person (ref, blind_index) VALUES ($1, sha256($3)), ($2, sha256($4))', [held, free, 'a', 'b']);
});
afterAll(async () => {
  await Promise.all([pool!.end(), owner!.end()]);
  await database.drop();
});

let commands = 0;
const envelope = () => ({ commandId: id(60_000 + (commands += 1)), actor: OFFICER, tenants: [], correlationId: id(1), causationId: id(2) });
const parts = () => [ledger.ledger, log] as const;
const readBy = async (whose: Uuid, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1)
    await log.recordReading({ reader: { actor: OFFICER, tenant: null }, whose: [whose], fields: ['name'], purpose: 'WORKER_LIST' });
};
const seal = (on: string): Promise<unknown> =>
  new SealDayHandler(...parts(), new DerivedIds(idKey)).execute({ intent: { day: day(on) }, envelope: envelope() });
const expire = (on: string, wrapped = envelope()): Promise<unknown> =>
  new ExpireReadingsHandler(...parts(), new PackRetention(), new DerivedIds(idKey)).execute({
    intent: { day: day(on) },
    envelope: wrapped,
  });
const checked = () => checkedReadings(log, ledger.store, { idKey });

it('rows go that were kept for the months of the pack, and what is left begins where the ledger says', async () => {
  await readBy(free!, 3);
  await seal('2023-01-10');
  await readBy(free!, 2);
  await seal('2023-02-10');
  await expire('2026-01-01');
  expect(await checked()).toEqual({ ...WHOLE, rows: 5, expiredRows: 0, sealedDays: 2 });
  const again = envelope();
  await expire('2026-02-01', again);
  await expire('2026-02-01', again);
  expect(await checked()).toEqual({ ...WHOLE, rows: 5, expiredRows: 3, sealedDays: 2 });
  expect((await pool!.query<{ seq: string }>('SELECT seq FROM vault.reading ORDER BY seq')).rows.map(({ seq }) => seq)).toEqual(['4', '5']);
});

it('a row about somebody whose data are held stays with all behind it, until the hold is lifted; more is added as ever', async () => {
  await readBy(held!, 1);
  await readBy(free!, 1);
  await seal('2023-03-10');
  await pool!.query('INSERT INTO vault.legal_hold (hold_id, person_ref) VALUES ($1, $2)', [randomUUID(), held]);
  await expire('2026-04-01');
  expect(await checked()).toEqual({ ...WHOLE, rows: 7, expiredRows: 5, sealedDays: 3 });
  await pool!.query('DELETE FROM vault.legal_hold');
  await expire('2026-05-01');
  expect(await checked()).toEqual({ ...WHOLE, rows: 7, expiredRows: 7, sealedDays: 3 });
  await readBy(free!, 2);
  await seal('2026-05-02');
  expect(await checked()).toEqual({ ...WHOLE, rows: 9, expiredRows: 7, sealedDays: 4 });
});

it('rows that go without a word of the ledger are found, and a wrong one does not go', async () => {
  await expect(pool!.query('DELETE FROM vault.reading')).rejects.toThrow(/permission denied/);
  await expect(owner!.query('DELETE FROM vault.reading')).rejects.toThrow(/only grows/);
  await expect(log.expire(8, 'ab'.repeat(32))).rejects.toThrow(/is not the one that expires/);
  await log.expire(8, (await log.rootAt(8))!);
  const { isStartUnknown, ...rest } = await checked();
  expect([isStartUnknown, rest.brokenAt]).toEqual([true, null]);
  expect(faultsOf(await checked())).toEqual(['rows up to 8 are gone, which the ledger does not say to have expired']);
});
