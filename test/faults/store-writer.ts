import { writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SYSTEM_CLOCK } from '../../src/config/system-clock.provider';
import { rule } from '../../src/kernel/decision';
import { eventType, FactOf } from '../../src/kernel/event-type';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import { countField } from '../../src/kernel/fields';
import type { Fold, StreamName } from '../../src/kernel/fold';
import { isRefusal } from '../../src/kernel/refusal';
import { DerivedIds } from '../../src/ledger/derived-ids.provider';
import { EventCatalogue } from '../../src/ledger/event-catalogue';
import {
  Appended,
  EventStore,
  NewEvent,
  OutcomeUnknown,
  StoreOverloaded,
  timeInLog,
  type TimeInLog,
} from '../../src/ledger/event-store.port';
import { EventStoreDbEventStore } from '../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import { KeyedCommitter } from '../../src/ledger/keyed-committer.provider';
import { Ledger } from '../../src/ledger/ledger';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import { commandIdOf, eventsOf, kindOf, ownStream, PlannedLane, plannedEvents, revisionBefore, sharedId } from './append-plan';

/**
 * A writer, as a process of its own: lanes that append one after the other, each the same append until it has a clear
 * outcome. It tells every outcome at once on its output, so that what it was told before it was killed is known.
 */
export interface WriterOrders {
  readonly url: string;
  readonly store: 'postgres' | 'eventstoredb';
  /** Its name, where the server holds several. */
  readonly ledger?: string;
  readonly seed: number;
  readonly writer: number;
  /** For each lane the number of its first append: those before were acknowledged to a predecessor. */
  readonly from: readonly number[];
}

const orders = JSON.parse(process.argv[3]!) as WriterOrders;
/** Impatient, so that during an outage the callers have to retry, and not the store alone. */
const TRIES = 2;
/** A store that is away for longer is no outage that these faults cause; then somebody should look. */
const INSIST_MS = 150_000;
/** An honest caller does not hammer on a store that is away. */
const RETRY_PAUSE_MS = 20;

const tell = (line: string): void => void writeSync(1, `${line}\n`);

const Counted = eventType('faults.fact_counted.v1', 'A fact of a test was counted.', { n: countField(), total: countField() });
const counted = [Counted] as const;
const counter: Fold<number, FactOf<typeof counted>> = {
  category: 'faults_shared',
  events: counted,
  initial: 0,
  evolve: (total) => total + 1,
};
const count = rule<number, FactOf<typeof counted>, { readonly n: number; readonly times: number }, object, never>({
  name: 'faults.count',
  version: 1,
  fold: counter,
  decide: (total, { n, times }) => Array.from({ length: times }, (_, ordinal) => Counted({ n, total: total + ordinal + 1 })),
});

function openStore(): EventStore & { close(): Promise<void> } {
  const { url, store, writer, ledger } = orders;
  if (store === 'eventstoredb') return new EventStoreDbEventStore({ url, ledger, limits: { appendTries: TRIES } });
  return new PostgresEventStore({ url, applicationName: `faults-writer-${writer}`, limits: { commitTries: TRIES, readConnections: 4 } });
}

/** Made from the seed: writers of one log must derive the same ids. */
function ledgerOn(store: EventStore): Ledger {
  const key = createHash('sha256').update(String(orders.seed)).digest();
  const committer = new KeyedCommitter({ saltKeyId: 'salt-1', saltKey: key }, new DerivedIds(key));
  return new Ledger(store, SYSTEM_CLOCK, committer, new EventCatalogue(counted));
}

const isOpen = (fault: unknown): boolean => fault instanceof OutcomeUnknown || fault instanceof StoreOverloaded;

async function insist<Answer>(ask: () => Promise<Answer>, mayRetry: (fault: unknown) => boolean): Promise<Answer> {
  const giveUp = performance.now() + INSIST_MS;
  for (;;) {
    try {
      return await ask();
    } catch (fault) {
      if (!mayRetry(fault) || performance.now() > giveUp) throw fault;
      tell('retried');
      await pause(RETRY_PAUSE_MS);
    }
  }
}

async function appendOwn(store: EventStore, lane: PlannedLane, n: number, before: number): Promise<Appended> {
  const append = { stream: ownStream(lane, n), expected: before < 0 ? ('no-stream' as const) : before, events: plannedEvents(lane, n) };
  let isUnknown = n === orders.from[lane.lane]; // A predecessor may have sent the first one.
  return insist(async () => {
    try {
      return await store.append({ ...append, now: SYSTEM_CLOCK.now() });
    } catch (fault) {
      isUnknown ||= fault instanceof OutcomeUnknown;
      if (!isUnknown) await mustBeAbsent(store, append);
      throw fault;
    }
  }, isOpen);
}

/** Told that nothing was written, and never that the outcome is unknown: then nothing may be there. */
async function mustBeAbsent(
  store: EventStore,
  { stream, events: [first] }: { readonly stream: StreamName; readonly events: readonly NewEvent[] },
): Promise<void> {
  const found = await store.readStream(stream).catch(() => []); // Away for readers too: then it cannot be told.
  if (found.some(({ id }) => id === first!.id))
    throw new Error(`${stream} holds an append of which the store said that nothing was written`);
}

/** A command may fail while it reads, too; whatever it was, the same command again is what an honest caller sends. */
async function recordShared(
  ledger: Ledger,
  lane: PlannedLane,
  n: number,
): Promise<Pick<Appended, 'position'> & { readonly at: TimeInLog | null }> {
  const commandId = commandIdOf(lane, n);
  const actor = { ref: commandId, kind: 'system', audience: 'process' } as const;
  const outcome = await insist(
    () =>
      ledger.record({
        rule: count,
        id: sharedId(lane, n),
        intent: { n, times: eventsOf(lane, n) },
        evidence: NO_EVIDENCE,
        envelope: { commandId, actor, tenants: [], correlationId: commandId },
      }),
    () => true,
  );
  if (isRefusal(outcome)) throw new Error(`command ${commandId} was refused: ${outcome.refused}`);
  return outcome;
}

async function run(store: EventStore, ledger: Ledger, index: number, isOver: () => boolean): Promise<void> {
  const lane = { seed: orders.seed, writer: orders.writer, lane: index };
  const revisions = new Map<string, number>();
  for (let n = orders.from[index]!; !isOver(); n += 1) {
    const before = revisions.get(ownStream(lane, n)) ?? revisionBefore(lane, n);
    const { position, at } = kindOf(index) === 'own' ? await appendOwn(store, lane, n, before) : await recordShared(ledger, lane, n);
    tell(
      `acknowledged ${index} ${n} ${position} ${
        at &&
        (await insist(
          () => timeInLog(at),
          () => true,
        ))
      }`,
    );
    revisions.set(ownStream(lane, n), before + eventsOf(lane, n));
  }
}

async function main(): Promise<void> {
  let isOver = false;
  process.stdin.once('data', () => (isOver = true)).once('end', () => (isOver = true));
  const store = openStore();
  const ledger = ledgerOn(store);
  await Promise.all(orders.from.map((_, index) => run(store, ledger, index, () => isOver)));
  await store.close();
}

main().then(
  () => process.exit(0),
  (fault: Error) => {
    tell(`fault ${fault.stack ?? fault.message}`.replaceAll('\n', ' | '));
    process.exit(1);
  },
);
