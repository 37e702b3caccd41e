import type { INestApplication } from '@nestjs/common';
import { Client } from 'pg';
import { EVENT_STORE, EventStore } from '../../src/ledger/event-store.port';
import { Engine } from '../../src/projecting/engine/engine.provider';

/**
 * What a reading or a refusal may write down: answers that are kept for their keys, who read or looked up what, when a key was last used, how far readers are, what was sealed meanwhile.
 * Everything else in the database stays as it was.
 */
const NOTED =
  /^(access\.idempotency|vault\.reading|vault\.reading_head|vault\.reading_intake|verification\.visit|verification\.visits_together|engine\.\w+|seal\.\w+)$/;
const NOTED_COLUMNS = ['last_used_at', 'last_seen_at'];
const SETTLED_WITHIN_MS = 120_000;

/** Digests of every table, once all readers have followed. */
export async function digests(app: INestApplication, databaseUrl: string): Promise<Readonly<Record<string, string>>> {
  await app.get(Engine, { strict: false }).settle(SETTLED_WITHIN_MS);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of rows.filter((each) => !NOTED.test(each.name))) found[name] = await digestOf(client, name);
    return found;
  } finally {
    await client.end();
  }
}

async function digestOf(client: Client, name: string): Promise<string> {
  const table = name
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.');
  const { rows } = await client.query<{ digest: string }>(
    `SELECT count(*) || ' rows ' || coalesce(md5(string_agg(line, '|' ORDER BY line)), '') AS digest FROM (SELECT (to_jsonb(each) - $1::text[])::text AS line FROM ${table} each) lines`,
    [NOTED_COLUMNS],
  );
  return rows[0]!.digest;
}

const PAGE = 1_000;

/** What was recorded since the last look, by the request that caused it. */
export class Recorded {
  private position = 0n;
  /** A day that began while requests were sent was asked for by nobody. */
  private readonly ofDays = new Set<string>();

  constructor(private readonly store: EventStore) {}

  static of = (app: INestApplication): Recorded => new Recorded(app.get<EventStore>(EVENT_STORE, { strict: false }));

  async since(): Promise<readonly { readonly type: string; readonly cause: string }[]> {
    const found: { type: string; cause: string }[] = [];
    for (let page = await this.store.readAll(this.position, PAGE); page.length > 0; page = await this.store.readAll(this.position, PAGE)) {
      this.position = page.at(-1)!.position;
      for (const { type, metadata } of page) {
        const { correlationId: cause } = JSON.parse(metadata) as { correlationId?: string };
        // Later events of one append say nothing of their own: the first one has said it.
        if (cause === undefined) continue;
        if (type.startsWith('calendar.')) this.ofDays.add(cause);
        if (!this.ofDays.has(cause)) found.push({ type, cause });
      }
    }
    return found;
  }
}
