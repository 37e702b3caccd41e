import type { Append, StoredEvent } from '../event-store.port';
import type { LogReader } from './log-reader.adapter';

/** The last event of an append that is there already, `absent`, or `unread` where the store could not be asked. */
export type Own = StoredEvent | 'absent' | 'unread';

export const revisionBefore = ({ expected }: Append): number => (expected === 'no-stream' ? -1 : expected);

/** Tells an append that is there already from another writer's: the same ids where it would have put them. */
export async function findOwn(reader: LogReader, append: Append): Promise<Own> {
  const found = await reader.pageOf(append.stream, revisionBefore(append) + 1, append.events.length).catch(() => null);
  if (found === null) return 'unread';
  const isOurs = found.length === append.events.length && found.every(({ id }, index) => id === append.events[index]?.id);
  return isOurs ? (found.at(-1) as StoredEvent) : 'absent';
}
