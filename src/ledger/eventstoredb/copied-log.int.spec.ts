import { anEvent, aStream, NOW } from '../../../test/contract/appends';
import { GrpcEventStore } from '../../../test/support/eventstoredb/grpc-event-store';
import { CopyDisturbed } from '../copied-log.port';
import type { StoredEvent } from '../event-store.port';
import { EventStoreDbCopiedLog } from './copied-log.adapter';

/** A watchdog's bite is not waited for long; more events than are under way at once. */
const LIMITS = { appendsUnderWay: 8, answerMs: 600, deadlineMs: 500, appendTries: 3, readTries: 2 };
const EVENTS = 30;
const STREAMS = 7;
/** Of the appends sent, one in the middle of those that are under way. */
const ANSWERED_BEFORE = Array.from({ length: 10 }, () => undefined);
const ENVELOPE = Buffer.from(`{"at":"${NOW}","d":"${'0'.repeat(64)}","m":{},"mc":"${'0'.repeat(64)}","saltKeyId":"s"}`);

let server: GrpcEventStore;
let copy: EventStoreDbCopiedLog;
beforeEach(async () => {
  server = await GrpcEventStore.start();
  copy = new EventStoreDbCopiedLog({ url: server.url, limits: LIMITS });
});
afterEach(async () => {
  await copy.close();
  server.close();
});

/** As another store has it: neighbours are of different streams, so that each is an append of its own. */
function aLog(): readonly StoredEvent[] {
  const streams = Array.from({ length: STREAMS }, aStream);
  return Array.from({ length: EVENTS }, (_, index) => ({
    ...anEvent(),
    stream: streams[index % STREAMS]!,
    revision: Math.floor(index / STREAMS),
    position: BigInt(index + 1),
    at: NOW,
  }));
}
const copied = (): readonly string[] => server.log.events.map(({ id }) => id);
const idsOf = (events: readonly StoredEvent[]): readonly string[] => events.map(({ id }) => id);

it('keeps the order of the log, several appends under way, page after page', async () => {
  const events = aLog();
  await copy.add(events.slice(0, EVENTS / 2));
  await copy.add(events.slice(EVENTS / 2));
  expect(copied()).toEqual(idsOf(events));
  expect([server.count('batch'), server.count('alone')]).toEqual([EVENTS, 0]);
});

it.each([
  ['the connection ends with those under way unanswered', { does: 'end' } as const],
  ['an answer is lost', { does: 'silence', writes: true } as const],
  ['the server says twice that it has written', { does: 'answer', writes: true, isTwice: true } as const],
])('goes on in order where %s', async (_, fault) => {
  const events = aLog();
  server.fail('batch', ...ANSWERED_BEFORE, fault);
  await copy.add(events);
  expect(copied()).toEqual(idsOf(events));
});

it('says so at once where one was not written and those behind it were', async () => {
  server.fail('batch', ...ANSWERED_BEFORE, { does: 'failure', type: 'event_store.client.Timeout' });
  const events = aLog();
  await expect(copy.add(events)).rejects.toThrow(CopyDisturbed);
  expect(copied()).not.toEqual(idsOf(events));
});

it('says so where somebody else writes into the log', async () => {
  const events = aLog();
  const { stream, revision } = events[ANSWERED_BEFORE.length]!;
  await copy.add(events.slice(0, ANSWERED_BEFORE.length));
  server.write(stream, revision - 1, [{ ...anEvent(), data: Buffer.from('{}'), metadata: ENVELOPE }]);
  await expect(copy.add(events.slice(ANSWERED_BEFORE.length))).rejects.toThrow(CopyDisturbed);
});
