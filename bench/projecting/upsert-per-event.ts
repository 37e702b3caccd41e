import type { Client } from 'pg';
import type { EventStore, Position } from '../../src/ledger/event-store.port';
import { recordedOf } from '../../src/ledger/recorded';
import type { CertificateRow } from './certificate.projection';

const EVENTS_PER_TRANSACTION = 1_000;
const upsertInto = (schema: string): string => `insert into ${schema}.certificate as c
    (certificate_id, enterprise_id, number, occupation, level, confirmed_on, confirmations) values ($1, $2, $3, $4, $5, $6, 1)
  on conflict (certificate_id) do update set enterprise_id = excluded.enterprise_id, number = excluded.number, occupation = excluded.occupation,
    level = excluded.level, confirmed_on = excluded.confirmed_on, confirmations = c.confirmations + 1`;

/** The usual projector: a prepared upsert for each event, and a transaction with the checkpoint for every thousand. */
export async function upsertPerEvent(store: EventStore, client: Client, schema: string): Promise<void> {
  const text = upsertInto(schema);
  let position: Position = 0n;
  for (
    let page = await store.readAll(position, EVENTS_PER_TRANSACTION);
    page.length > 0;
    page = await store.readAll(position, EVENTS_PER_TRANSACTION)
  ) {
    await client.query('begin');
    for (const event of page) {
      const { certificateId, enterpriseId, number, occupation, level, confirmedOn } = recordedOf(event).data as CertificateRow;
      await client.query({ name: 'upsert', text, values: [certificateId, enterpriseId, number, occupation, level, confirmedOn] });
    }
    position = page.at(-1)!.position;
    await client.query({
      name: 'checkpoint',
      text: 'update engine.checkpoint set position = $1 where name = $2',
      values: [String(position), schema],
    });
    await client.query('commit');
  }
}
