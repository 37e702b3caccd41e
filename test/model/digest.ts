import { createHash } from 'node:crypto';
import { CONTEXTS } from '../../src/contexts/contexts.declaration';
import { canonicalJson } from '../../src/kernel/canonical-json';
import type { Fact } from '../../src/kernel/event-type';
import { Fold, foldAll, StreamName } from '../../src/kernel/fold';
import type { EventStore, StoredEvent } from '../../src/ledger/event-store.port';
import { recordedOf } from '../../src/ledger/recorded';

const PAGE = 200;
const FOLDS = new Map(CONTEXTS.flatMap(({ folds }) => folds).map((fold) => [fold.category, fold as Fold<unknown>]));
const foldOf = (stream: StreamName): Fold<unknown> => FOLDS.get(stream.slice(0, stream.indexOf('-')))!;

/** Folds hold maps and sets, and leave out what is not so; neither has a form in JSON. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].map(plain);
  if (value instanceof Set) return [...(value as Set<unknown>)].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, plain(member)]),
  );
}
const digestOf = (states: ReadonlyMap<StreamName, unknown>): string =>
  createHash('sha256')
    .update(canonicalJson([...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(plain)))
    .digest('hex');
/** Type and data alone: where an event stands in the log is no part of what it says. */
function factOf(stored: StoredEvent): Fact {
  const { type, data } = recordedOf(stored);
  return { type, data };
}

/** The whole log as it was written, every event evolving the state of its own stream. */
export async function digestInOrderOfLog(store: EventStore): Promise<string> {
  const states = new Map<StreamName, unknown>();
  let after = 0n;
  for (let page = await store.readAll(after, PAGE); page.length > 0; page = await store.readAll(after, PAGE)) {
    for (const stored of page)
      states.set(stored.stream, foldOf(stored.stream).evolve(states.get(stored.stream) ?? foldOf(stored.stream).initial, factOf(stored)));
    after = page.at(-1)!.position;
  }
  return digestOf(states);
}

/** The same log once more, stream by stream. */
export async function digestByStream(store: EventStore): Promise<string> {
  const names = new Set<StreamName>();
  let after = 0n;
  for (let page = await store.readAll(after, PAGE); page.length > 0; page = await store.readAll(after, PAGE)) {
    for (const { stream } of page) names.add(stream);
    after = page.at(-1)!.position;
  }
  const folded = await Promise.all(
    [...names].map(async (name) => [name, foldAll(foldOf(name), (await store.readStream(name)).map(factOf))] as const),
  );
  return digestOf(new Map(folded));
}
