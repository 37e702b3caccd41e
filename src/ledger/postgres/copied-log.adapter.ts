import { Client } from 'pg';
import { microsOf } from '../../kernel/instant';
import { type CopiedLog, CopyDisturbed } from '../copied-log.port';
import type { StoredEvent } from '../event-store.port';
import { hashArray, intArray, textArray, timeArray, uuidArray } from './binary-array.adapter';

/** The head moves only from where this copy left it, and never back in time; then the events follow it without a gap. */
const ADD = `
with head as (
  update ledger.log_head set position = position + cardinality($1::text[]), previous_at = at, at = ($3::timestamptz[])[cardinality($1::text[])]
  where position = $11::bigint and (at is null or at < ($3::timestamptz[])[1])
  returning position - cardinality($1::text[]) as before
)
insert into ledger.event (position, stream, revision, at, id, type, data, metadata, salt_key_id, d, m)
select head.before + e.n, e.stream, e.revision, e.at, e.id, e.type, e.data, e.metadata, e.salt_key_id, e.d, e.m
from head, unnest($1::text[], $2::int[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bytea[], $10::bytea[])
  with ordinality e (stream, revision, at, id, type, data, metadata, salt_key_id, d, m, n)`;

/** Written by the owner: nobody who serves may place an event or give it a time. */
export class PostgresCopiedLog implements CopiedLog {
  private constructor(
    private readonly owner: Client,
    private position: bigint,
  ) {}

  static async open(ownerUrl: string): Promise<PostgresCopiedLog> {
    const owner = new Client({ connectionString: ownerUrl, application_name: 'skills-ledger-copy', options: '-c ledger.copying=yes' });
    // A connection that breaks fails the statement under way; without a listener it would end the program as well.
    owner.on('error', () => undefined);
    await owner.connect();
    const { rows } = await owner.query<{ position: string }>('select position::text from ledger.log_head');
    return new PostgresCopiedLog(owner, BigInt(rows[0]!.position));
  }

  async add(events: readonly StoredEvent[]): Promise<void> {
    const texts = (of: (event: StoredEvent) => string): Buffer => textArray(events.map(of));
    const { rowCount } = await this.owner.query({
      name: 'copy_events',
      text: ADD,
      values: [
        texts(({ stream }) => stream),
        intArray(events.map(({ revision }) => revision)),
        timeArray(events.map(({ at }) => microsOf(at))),
        uuidArray(events.map(({ id }) => id)),
        texts(({ type }) => type),
        texts(({ data }) => data),
        texts(({ metadata }) => metadata),
        texts(({ saltKeyId }) => saltKeyId),
        hashArray(events.map(({ d }) => d)),
        hashArray(events.map(({ m }) => m)),
        String(this.position),
      ],
    });
    if (rowCount !== events.length)
      throw new CopyDisturbed(`the log in PostgreSQL is no longer at position ${this.position}, or the times of the events do not rise`);
    this.position += BigInt(events.length);
  }

  close(): Promise<void> {
    return this.owner.end();
  }
}
