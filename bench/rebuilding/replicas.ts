import { createHash } from 'node:crypto';
import { Client } from 'pg';

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Once in a log: the opening of the ledger, and its days. */
const ONCE = /^(opening|ledger|calendar)-/;
const AT_ONCE = 1_000;

interface Row {
  readonly [column: string]: string | number | Buffer;
}
const COLUMNS = ['stream', 'revision', 'at', 'id', 'type', 'data', 'metadata', 'salt_key_id', 'd', 'm'] as const;
const TYPES = ['text', 'int', 'timestamptz', 'uuid', 'text', 'text', 'text', 'text', 'bytea', 'bytea'] as const;
const INSERT = `insert into ledger.event (position, ${COLUMNS.join(', ')})
  select $1::bigint + row_number() over (order by ordinal), ${COLUMNS.join(', ')} from unnest(${TYPES.map((type, index) => `$${index + 2}::${type}[]`).join(', ')}) with ordinality as added (${COLUMNS.join(', ')}, ordinal) order by ordinal`;

/**
 * A story told again with other ids until the log has so many events: what belongs together belongs together in each of
 * them. Written beside the store, in the story's order, for it is to be read; how many events there are in the end.
 */
export async function replicated(url: string, events: number): Promise<number> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    const { rows } = await owner.query<Row>(
      `select ${COLUMNS.map((column) => (column === 'at' ? 'at::text' : column)).join(', ')} from ledger.event order by position`,
    );
    const story = rows.filter(({ stream }) => !ONCE.test(stream as string));
    let position = rows.length;
    for (let replica = 1; position < events; replica += 1) {
      for (let from = 0; from < story.length; from += AT_ONCE) {
        const part = story.slice(from, from + AT_ONCE).map((row) => retold(row, replica));
        await owner.query(INSERT, [position, ...COLUMNS.map((column) => part.map((row) => row[column]))]);
        position += part.length;
      }
    }
    await owner.query('update ledger.log_head set position = $1', [position]);
    await owner.query('vacuum analyze');
    return position;
  } finally {
    await owner.end();
  }
}

const retold = (row: Row, replica: number): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' ? value.replaceAll(UUIDS, (uuid) => other(uuid, replica)) : value,
    ]),
  );

/** The same id for the same id of one replica, in the form of a UUID. */
function other(uuid: string, replica: number): string {
  const hex = createHash('md5').update(`${replica} ${uuid}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
