import { Client } from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import { AppendedSignal } from './appended-signal.adapter';
import { migrate } from './migrate.adapter';
import { sessionOf } from './session.adapter';

const NEVER_MS = 2_000_000_000;
const OFTEN_MS = 20;
let database: FreshDatabase;
let other: Client;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url);
  other = new Client({ connectionString: database.url });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await database.drop();
});

/** A signal that listens already, with a promise for its next waking. */
async function listening(pollMs: number): Promise<{ signal: AppendedSignal; next: () => Promise<void> }> {
  const signal = new AppendedSignal(sessionOf({ url: database.url, applicationName: `signal-${pollMs}` }), pollMs);
  let wake = (): void => undefined;
  const next = (): Promise<void> => new Promise((resolve) => (wake = resolve));
  const [first] = [next(), signal.subscribe(() => wake())];
  await first;
  return { signal, next };
}

const appendSilently = () => other.query('update ledger.log_head set position = position + 1');

describe('the signal of an append', () => {
  it('comes by notification, long before the poll', async () => {
    const { signal, next } = await listening(NEVER_MS);
    for (let times = 0; times < 3; times += 1) {
      const awakened = next();
      await other.query('notify ledger_appended');
      await awakened;
    }
    await signal.close();
  });

  it('comes by the poll where the notification was lost', async () => {
    const { signal, next } = await listening(OFTEN_MS);
    for (let times = 0; times < 3; times += 1) {
      const awakened = next();
      await appendSilently();
      await awakened;
    }
    await signal.close();
  });

  it('is not asked for while nobody wants it, and comes again once somebody does', async () => {
    const signal = new AppendedSignal(sessionOf({ url: database.url, applicationName: 'signal-hushed' }), NEVER_MS);
    const said = async () =>
      (await other.query<{ query: string }>("select query from pg_stat_activity where application_name = 'signal-hushed'")).rows.map(
        ({ query }) => query,
      );
    for (let times = 0; times < 2; times += 1) {
      let wake = (): void => undefined;
      const next = (): Promise<void> => new Promise((resolve) => (wake = resolve));
      const begun = next();
      const unsubscribe = signal.subscribe(() => wake());
      await begun;
      const awakened = next();
      await other.query('notify ledger_appended');
      await awakened;
      await unsubscribe();
      expect(await said()).toEqual(['unlisten ledger_appended']);
    }
    await signal.close();
  });

  it('comes again after its connection was cut', async () => {
    const { signal, next } = await listening(OFTEN_MS);
    await other.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = $1', [`signal-${OFTEN_MS}`]);
    const awakened = next();
    await appendSilently();
    await awakened;
    await signal.close();
  });
});
