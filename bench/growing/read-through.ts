import { Client } from 'pg';

const SLICE_BYTES = 64 * 1024 * 1024;

/**
 * Reads every file of a database through once, so that the system has in its cache what fits into memory: as in a ledger that
 * is at work, and as where it was grown a moment ago. Files that nobody has read since a start tell of the disk, not of the size.
 */
export async function readThrough(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // A table may lose a file meanwhile: neither is asked to be there.
    await client.query(
      `select sum(length(pg_read_binary_file(path, place, $1, true)))
         from pg_database, lateral pg_ls_dir('base/' || oid) as file, lateral (select 'base/' || oid || '/' || file as path) as named,
              lateral pg_stat_file(path, true), lateral generate_series(0, size, $1::bigint) as place
        where datname = current_database()`,
      [SLICE_BYTES],
    );
  } finally {
    await client.end();
  }
}
