import { id } from '../../../test/support/stories/given';
import { instant } from '../../kernel/instant';
import type { EventStore, FactsAsked, NewEvent } from '../../ledger/event-store.port';
import { InMemoryEventStore } from '../../ledger/in-memory/in-memory-event-store.adapter';
import { CatchUpRoom } from './catch-up-room';
import { PageReader } from './page-reader';

const event = (at: number): NewEvent => ({
  id: id(at),
  type: 'tally.added.v1',
  data: '{}',
  metadata: '{}',
  saltKeyId: 'k1',
  d: '0'.repeat(64),
  m: '0'.repeat(64),
});

/** Where the pages begin that were asked for and which turns were taken, before one of two events was given out. */
async function askedFor(readersBehind: number): Promise<readonly (bigint | string)[]> {
  const log = new InMemoryEventStore();
  await log.append({
    stream: `tally-${id(1)}`,
    expected: 'no-stream',
    events: [1, 2, 3].map(event),
    now: instant('2026-12-07T01:00:00.000000Z'),
  });
  const asked: (bigint | string)[] = [];
  const store = Object.assign(Object.create(log) as EventStore, {
    readFacts: (page: FactsAsked) => {
      asked.push(page.after);
      return log.readFacts(page);
    },
  });
  const room = new CatchUpRoom();
  for (let reader = 0; reader < readersBehind; reader += 1) room.enter({});
  await new PageReader(store, { names: ['tally.added'] }, room, async () => void asked.push('turn')).read(0n, 2);
  return asked;
}

it('reads the next page while one is worked on, which is not before the question for the next one is sent', async () => {
  expect(await askedFor(1)).toEqual([0n, 2n, 'turn']);
});

it('reads none ahead where many are behind', async () => {
  expect(await askedFor(20)).toEqual([0n]);
});
