import type { StoredEvent } from '../event-store.port';
import { MAX_APPEND_BYTES, MAX_EVENTS_PER_APPEND } from '../event-store.port';
import { runsOf } from './runs';

const event = (stream: string, bytes = 10): StoredEvent => ({ stream, data: 'x'.repeat(bytes), metadata: '' }) as unknown as StoredEvent;
const lengths = (events: readonly StoredEvent[]): readonly string[] => runsOf(events).map((run) => `${run[0]!.stream} ${run.length}`);

it('takes neighbours of one stream together, and nobody over another', () =>
  expect(lengths([event('a'), event('a'), event('b'), event('a')])).toEqual(['a 2', 'b 1', 'a 1']));
it('ends where an append ends: by its events', () =>
  expect(lengths(Array.from({ length: MAX_EVENTS_PER_APPEND + 1 }, () => event('a')))).toEqual([`a ${MAX_EVENTS_PER_APPEND}`, 'a 1']));
it('and by its bytes; one event that fills it goes alone', () =>
  expect(lengths([event('a', 400_000), event('a', 400_000), event('a', MAX_APPEND_BYTES), event('a')])).toEqual(['a 2', 'a 1', 'a 1']));
it('nothing makes no append', () => expect(runsOf([])).toEqual([]));
