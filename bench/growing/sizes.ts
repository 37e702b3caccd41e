import { Client } from 'pg';

/** What a ledger is stored in, and how the server that has it is set. */
export interface Sizes {
  /** Bytes of tables, indexes and what is stored apart, by schema. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly settings: string;
}

const BYTES = `select relnamespace::regnamespace::text as schema, sum(pg_total_relation_size(oid))::text as bytes from pg_class
  where relkind = 'r' and relnamespace = any('{ledger,views,vault,seal}'::regnamespace[]) group by 1 order by 1`;
const SETTINGS =
  "select string_agg(name || ' ' || current_setting(name), ', ' order by name) as settings from pg_settings where name in ('shared_buffers', 'effective_cache_size', 'work_mem', 'max_wal_size', 'random_page_cost')";

export async function sizesOf(url: string): Promise<Sizes> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ schema: string; bytes: string }>(BYTES);
    const {
      rows: [set],
    } = await owner.query<{ settings: string }>(SETTINGS);
    return { bytes: Object.fromEntries(rows.map(({ schema, bytes }) => [schema, Number(bytes)])), settings: set!.settings };
  } finally {
    await owner.end();
  }
}
