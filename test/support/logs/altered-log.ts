import { Pool } from 'pg';
import type { Settings } from '../../../src/config/settings';
import { EventStoreDbEventStore } from '../../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import type { StoredEvent } from '../../../src/ledger/event-store.port';
import { logOf } from './log-of';
import { settingsOn, TestService } from '../service';

type Change = (data: string) => string;

/**
 * The log as somebody leaves it who has every right over its store: one event says something else, its commitments do
 * not. Whoever starts with the settings that come back reads that log.
 */
export async function altered(running: TestService, id: string, change: Change): Promise<Settings> {
  const settings = settingsOn(running.databaseUrl, running.dataDir);
  if (settings.eventStoreDb === undefined) {
    await alteredInPlace(running.databaseUrl, id, change);
    return settings;
  }
  const eventStoreDb = { ...settings.eventStoreDb, ledger: `${settings.eventStoreDb.ledger}-altered` };
  await writtenAnew(await logOf(running.service), eventStoreDb, id, change);
  return { ...settings, eventStoreDb };
}

async function alteredInPlace(url: string, id: string, change: Change): Promise<void> {
  const superuser = new Pool({ connectionString: url, max: 1 });
  try {
    const { rows } = await superuser.query<{ data: string }>('SELECT data FROM ledger.event WHERE id = $1', [id]);
    await superuser.query('ALTER TABLE ledger.event DISABLE TRIGGER ALL');
    await superuser.query('UPDATE ledger.event SET data = $2 WHERE id = $1', [id, change(rows[0]!.data)]);
    await superuser.query('ALTER TABLE ledger.event ENABLE TRIGGER ALL');
  } finally {
    await superuser.end();
  }
}

/** EventStoreDB changes no event, not even for its administrator. Who would alter one writes the whole log once more, and lets the service read that. */
async function writtenAnew(
  log: readonly StoredEvent[],
  place: { readonly url: string; readonly ledger: string },
  id: string,
  change: Change,
): Promise<void> {
  const store = new EventStoreDbEventStore(place);
  try {
    await store.open();
    for (const event of log) {
      const { stream, revision, at: now } = event;
      await store.append({
        stream,
        expected: revision === 0 ? 'no-stream' : revision - 1,
        events: [event.id === id ? { ...event, data: change(event.data) } : event],
        now,
      });
    }
  } finally {
    await store.close();
  }
}
