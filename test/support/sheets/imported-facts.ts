import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { canonicalJson } from '../../../src/kernel/canonical-json';
import { CLOCK, Clock } from '../../../src/kernel/clock';
import type { Fact } from '../../../src/kernel/event-type';
import { FoldDeclaration, streamOf } from '../../../src/kernel/fold';
import type { Uuid } from '../../../src/kernel/uuid';
import { EVENT_STORE, EventStore } from '../../../src/ledger/event-store.port';

/** What an importer of another system's history would append: facts that no rule of this product decided, and no decision to run again. */
export async function importFacts(app: NestFastifyApplication, fold: FoldDeclaration, id: Uuid, ...facts: readonly Fact[]): Promise<void> {
  const [store, clock] = [app.get<EventStore>(EVENT_STORE), app.get<Clock>(CLOCK)];
  const stream = streamOf(fold, id);
  const { length } = await store.readStream(stream);
  const metadata = canonicalJson({ commandId: randomUUID(), tenants: [] });
  const events = facts.map(({ type, data }) => ({
    id: randomUUID() as Uuid,
    type,
    data: canonicalJson(data as object),
    metadata,
    saltKeyId: 'imported',
    d: '0'.repeat(64),
    m: '0'.repeat(64),
  }));
  const { outcome } = await store.append({ stream, expected: length === 0 ? 'no-stream' : length - 1, events, now: clock.now() });
  if (outcome !== 'appended') throw new Error(`${stream}: ${outcome}`);
}
