import { createHash, randomUUID } from 'node:crypto';
import type { StreamName } from '../../src/kernel/fold';
import { type Instant, instant } from '../../src/kernel/instant';
import { uuid } from '../../src/kernel/uuid';
import {
  type Append,
  type Appended,
  type AppendOutcome,
  type EventStore,
  type NewEvent,
  type Position,
  type StoredEvent,
  timeInLog,
} from '../../src/ledger/event-store.port';

export const NOW = instant('2026-03-01T08:00:00.000000Z');

export const aStream = (): StreamName => `contract-${uuid(randomUUID())}`;

export function anEvent(change: Partial<NewEvent> = {}): NewEvent {
  const id = uuid(randomUUID());
  const hash = (what: string): string => createHash('sha256').update(`${what} ${id}`).digest('hex');
  return {
    id,
    type: 'contract.fact_recorded.v1',
    data: '{"a":1}',
    metadata: '{"b":2}',
    saltKeyId: 'salt-1',
    d: hash('d'),
    m: hash('m'),
    ...change,
  };
}

export const someEvents = (count: number): NewEvent[] => Array.from({ length: count }, () => anEvent());

export const anAppend = (change: Partial<Append> = {}): Append => ({
  stream: aStream(),
  expected: 'no-stream',
  events: [anEvent()],
  now: NOW,
  ...change,
});

/** The event as it was given, without what the store added. */
export const asGiven = ({ id, type, data, metadata, saltKeyId, d, m }: StoredEvent): NewEvent => ({
  id,
  type,
  data,
  metadata,
  saltKeyId,
  d,
  m,
});

/** With the time of the log, for which some stores must be asked. */
export async function inFull<Outcome extends AppendOutcome>(
  append: Outcome | Promise<Outcome>,
): Promise<Outcome extends Appended ? Appended & { at: Instant } : Outcome> {
  const outcome = await append;
  return (outcome.outcome === 'appended' ? { ...outcome, at: await timeInLog(outcome.at) } : outcome) as Awaited<
    ReturnType<typeof inFull<Outcome>>
  >;
}

export const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);

/** Pages through the log's end, with pages small enough that there are several. */
export async function readToEnd(store: EventStore, after: Position, limit = 100): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (let page = await store.readAll(after, limit); page.length > 0; page = await store.readAll(events.at(-1)!.position, limit))
    events.push(...page);
  return events;
}
