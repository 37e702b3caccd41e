import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client, Pool } from 'pg';
import { type Contender, PAGE_EVENTS, POOL_CONNECTIONS } from './contender';
import { CATEGORY, DATA_TEXT, TYPE } from './envelope';

/** As its own scripts install it, but for roles and the extension for UUIDs, which PostgreSQL has had by itself since 13. */
const FILES = [
  'schema/message-store',
  'tables/messages',
  'types/message',
  ...[
    'message-store-version',
    'hash-64',
    'acquire-lock',
    'category',
    'is-category',
    'id',
    'cardinal-id',
    'stream-version',
    'write-message',
    'get-stream-messages',
    'get-category-messages',
    'get-last-stream-message',
  ].map((name) => `functions/${name}`),
  ...['messages-id', 'messages-stream', 'messages-category'].map((name) => `indexes/${name}`),
];
const SCHEMA = { options: '-c search_path=message_store,public' };

/** message-db keeps streams in functions of the database, a category at a time under one lock. */
export async function open(url: string): Promise<Contender> {
  await install(url);
  const pool = new Pool({ connectionString: url, max: POOL_CONNECTIONS, ...SCHEMA });
  return {
    append: ({ streamId, revision, id, metadataText }) =>
      pool.query({
        name: 'write',
        text: 'select write_message($1, $2, $3, $4::jsonb, $5::jsonb, $6)',
        values: [id, `${CATEGORY}-${streamId}`, TYPE, DATA_TEXT, metadataText, revision - 1],
      }),
    read: async (streamId) => {
      const { rows } = await pool.query<{ data: string }>({
        name: 'read',
        text: 'select * from get_stream_messages($1, 0, -1)',
        values: [`${CATEGORY}-${streamId}`],
      });
      return rows.map(({ data }) => JSON.parse(data) as unknown);
    },
    catchUp: async (handle) => {
      for (let from = 1n; ; ) {
        const { rows } = await pool.query<{ data: string; global_position: string }>({
          name: 'category',
          text: 'select * from get_category_messages($1, $2, $3)',
          values: [CATEGORY, String(from), PAGE_EVENTS],
        });
        for (const { data } of rows) handle(JSON.parse(data));
        if (rows.length < PAGE_EVENTS) return;
        from = BigInt(rows.at(-1)!.global_position) + 1n;
      }
    },
    close: () => pool.end(),
  };
}

async function install(url: string): Promise<void> {
  const database = join(dirname(require.resolve('@eventide/message-db/package.json')), 'database');
  const client = new Client({ connectionString: url, ...SCHEMA });
  await client.connect();
  for (const file of FILES) await client.query(readFileSync(join(database, `${file}.sql`), 'utf8').replaceAll('CONCURRENTLY', ''));
  await client.end();
}
