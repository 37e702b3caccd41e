import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { anAppend, anEvent, asGiven, aStream, idsOf, inFull, readToEnd, someEvents } from '../../../test/contract/appends';
import { checkpoint } from '../../../test/support/eventstoredb/messages';
import { type Fault, GrpcEventStore } from '../../../test/support/eventstoredb/grpc-event-store';
import { writtenAt } from '../../../test/support/eventstoredb/written-by-another';
import {
  type Append,
  type Appended,
  AppendRefused,
  OutcomeUnknown,
  RevisionConflict,
  StoreOverloaded,
  StoreUnreadable,
} from '../event-store.port';
import { ConnectionStringRefused } from './connection-string';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

/** Short, so that a watchdog's bite is not waited for; and in half a second no more than these arrive. */
const LIMITS = { appendsUnderWay: 12, answerMs: 600, deadlineMs: 500, appendTries: 3, readTries: 2, pollMs: 40, longestPollMs: 80 };
const BOUND_MS = 6_000;
/** Of a watchdog that is not to be waited for: longer than a busy machine takes for what is to come before it. */
const PATIENT = { answerMs: 5_000 };
const SILENCE: Fault = { does: 'silence' };

let server: GrpcEventStore;
let store: EventStoreDbEventStore;
const stores: EventStoreDbEventStore[] = [];
const opened = (url = server.url, limits: object = {}): EventStoreDbEventStore => {
  const made = new EventStoreDbEventStore({ url, limits: { ...LIMITS, ...limits } });
  stores.push(made);
  return made;
};

beforeEach(async () => {
  server = await GrpcEventStore.start();
  store = opened();
});
afterEach(async () => {
  await Promise.all(stores.splice(0).map((made) => made.close()));
  server.close();
});

/** One copy, each with the answer that the log bears out. */
async function expectKeptOnce(appends: readonly Append[], answers: readonly Appended[]): Promise<void> {
  expect(server.log.events.map(({ id }) => id).sort()).toEqual(idsOf(appends.flatMap(({ events }) => events)).sort());
  for (const [index, { stream }] of appends.entries()) {
    const { revision, position, at } = (await store.readStream(stream)).at(-1)!;
    expect(await inFull(answers[index]!)).toEqual({ outcome: 'appended', revision, position, at });
  }
}
const appendAll = async (appends: readonly Append[]): Promise<void> =>
  expectKeptOnce(appends, await Promise.all(appends.map((append) => store.append(append))));
const within = async <T>(ms: number, call: Promise<T>): Promise<T> => {
  const start = performance.now();
  const settled = await call;
  expect(performance.now() - start).toBeLessThan(ms);
  return settled;
};
const faultOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no fault',
    (fault: unknown) => fault,
  );
const someAppends = (count: number): Append[] => Array.from({ length: count }, () => anAppend({ events: someEvents(2) }));
/** Comes back when the store wakes its reader and the condition holds. */
const woken = (holds: () => Promise<boolean> | boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const unsubscribe = store.onAppended(() => void look().catch(reject));
    const look = async (): Promise<void> => {
      if (!(await holds())) return;
      await unsubscribe();
      resolve();
    };
  });
const written = (stream: string): void => void server.write(stream, -1, [writtenAt('2026-03-01T08:00:00.000000Z')]);

describe('1. an append whose server never answers', () => {
  it.each([true, false])('is sent again when its time is up, and is one append (written: %s)', async (writes) => {
    server.fail('batch', { does: 'silence', writes });
    await within(BOUND_MS, appendAll(someAppends(1)));
  });

  it('leaves its outcome unknown where silence lasts, in bounded time; the same append then finds its copy', async () => {
    await store.append(anAppend());
    const append = anAppend();
    server.fail('batch', { does: 'silence', writes: true });
    server.fail('alone', SILENCE, SILENCE);
    server.fail('read', ...Array.from({ length: 6 }, () => SILENCE));
    await expect(within(2 * BOUND_MS, faultOf(store.append(append)))).resolves.toBeInstanceOf(OutcomeUnknown);
    expect(await store.append(append)).toMatchObject({ revision: 0, position: 200n });
    expect(server.log.events).toHaveLength(2);
  });

  it('does not hold up its neighbours', async () => {
    store = opened(server.url, PATIENT);
    await store.append(anAppend());
    server.fail('batch', SILENCE);
    const [stuck, ...others] = someAppends(10);
    const late = store.append(stuck!);
    await within(PATIENT.answerMs, Promise.all(others.map((append) => store.append(append))));
    await late;
    expect(server.log.events).toHaveLength(21);
  });

  it('applies to readings too', async () => {
    const append = anAppend({ events: someEvents(3) });
    await store.append(append);
    server.fail('read', SILENCE);
    expect(idsOf(await within(BOUND_MS, store.readStream(append.stream)))).toEqual(idsOf(append.events));
  });
});

describe('2. a stream of batches that the server ends', () => {
  it.each([true, false])('leaves no append hanging, and none waits for its watchdog (written: %s)', async (writes) => {
    store = opened(server.url, PATIENT);
    await store.append(anAppend());
    server.log.events.length = 0;
    server.fail('batch', { does: 'end', writes });
    await within(PATIENT.answerMs, appendAll(someAppends(8)));
    // The client would go on writing into the stream that is over.
    const before = server.count('batch');
    await within(PATIENT.answerMs, store.append(anAppend()));
    expect(server.count('batch')).toBe(before + 1);
  });
});

describe("3. an error of one client's connection", () => {
  it('does not reach the appends of another store in this process, nor end the process', async () => {
    const elsewhere = await GrpcEventStore.start();
    const other = opened(elsewhere.url);
    await Promise.all([store.append(anAppend()), other.append(anAppend())]);
    // Both have appends under way; one connection breaks, and the other's answers come after that.
    server.fail('batch', SILENCE, SILENCE);
    const broken = [anAppend(), anAppend()].map((append) => store.append(append));
    const sound = other.append(anAppend());
    await server.cut();
    await sound;
    await Promise.all(broken);
    expect([elsewhere.count('alone'), elsewhere.count('batch')]).toEqual([0, 2]);
    elsewhere.close();
  });

  it('nor do errors of anyone else who uses the package', async () => {
    const elsewhere = await GrpcEventStore.start();
    elsewhere.fail('batch', SILENCE);
    const stranger = EventStoreDBClient.connectionString(elsewhere.url);
    const theirs = faultOf(stranger.appendToStream('x', jsonEvent({ type: 'x', data: {} }), { expectedRevision: NO_STREAM }));
    await until(() => elsewhere.count('batch') === 1);
    server.fail('batch', SILENCE);
    let isSettled = false;
    const ours = store.append(anAppend()).finally(() => (isSettled = true));
    await until(() => server.count('batch') === 1);
    elsewhere.close();
    await theirs;
    expect(isSettled).toBe(false);
    expect(await ours).toMatchObject({ outcome: 'appended' });
  });

  it('does not end the process where large appends wait to be written', async () => {
    await store.append(anAppend());
    server.fail('batch', { does: 'stall' });
    const large = `"${'x'.repeat(100_000)}"`;
    const appends = Array.from({ length: 64 }, () => anAppend({ events: [anEvent({ data: large })] }));
    const answers = Promise.all(appends.map((append) => store.append(append)));
    await until(() => server.count('batch') === 2);
    await server.cut();
    expect((await answers).map(({ revision }) => revision)).toEqual(appends.map(() => 0));
    expect(server.log.events).toHaveLength(65);
  });
});

describe('4. throwOnAppendFailure', () => {
  it('stays on: a conflict tells the real revision, on both ways', async () => {
    const { stream } = anAppend();
    await store.append(anAppend({ stream, events: someEvents(3) }));
    for (const isAlone of [false, true]) {
      const alone: readonly Fault[] = isAlone ? [{ does: 'error' }] : [];
      server.fail('batch', ...alone);
      await expect(store.append(anAppend({ stream }))).rejects.toEqual(new RevisionConflict(stream, 'no-stream', 2));
      server.fail('batch', ...alone);
      await expect(store.append(anAppend({ expected: 4 }))).rejects.toMatchObject({ actual: -1 });
      expect(server.count('alone')).toBe(isAlone ? 2 : 0);
    }
  });

  it('may not be turned off by the connection string', () => {
    expect(() => opened(`${server.url}&throwOnAppendFailure=false`)).toThrow(ConnectionStringRefused);
  });
});

describe('5. what cannot be sent', () => {
  it.each(['{"b":1,"a":2}', '{"a": 1}', '1.5', '9007199254740993', '"\\ud800"', '{', ''])(
    'is refused before the client has it: %s',
    async (text) => {
      await expect(store.append(anAppend({ events: [anEvent({ data: text })] }))).rejects.toBeInstanceOf(AppendRefused);
      await expect(store.append(anAppend({ events: [anEvent({ metadata: text })] }))).rejects.toBeInstanceOf(AppendRefused);
      expect(server.calls).toEqual([]);
    },
  );

  it('is measured as the server measures it: with envelopes', async () => {
    const event = (): ReturnType<typeof anEvent> => anEvent({ data: `"${'x'.repeat(788)}"` });
    await expect(store.append(anAppend({ events: Array.from({ length: 1_000 }, event) }))).rejects.toThrow(/server takes/);
    await expect(store.append(anAppend({ events: [anEvent({ type: '$metadata' })] }))).rejects.toBeInstanceOf(AppendRefused);
    expect(server.calls).toEqual([]);
  });

  it.each(['maximum-append-size-exceeded', 'access-denied', 'stream-deleted'])(
    "but for the server's own reasons is refused by it: %s",
    async (exception) => {
      await store.open();
      server.fail('batch', {
        does: 'failure',
        type: `event_store.client.${{ 'maximum-append-size-exceeded': 'MaximumAppendSizeExceeded', 'access-denied': 'AccessDenied' }[exception] ?? 'StreamDeleted'}`,
      });
      await expect(store.append(anAppend())).rejects.toBeInstanceOf(AppendRefused);
      expect([server.count('batch'), server.count('alone')]).toEqual([1, 0]);
    },
  );
});

describe('6. nobody listening', () => {
  it('is a plain error of the client, and told as: nothing was written', async () => {
    server.close();
    await expect(within(BOUND_MS, faultOf(store.append(anAppend())))).resolves.toBeInstanceOf(StoreOverloaded);
    await expect(within(BOUND_MS, faultOf(store.readStream(aStream())))).resolves.toThrow(/could not be read/);
    await expect(within(BOUND_MS, faultOf(store.open()))).resolves.toThrow(/See that the EventStoreDB of ESDB_URL runs/);
  });

  it('is told apart from a connection that broke, once there is none', async () => {
    await store.append(anAppend());
    server.close();
    await faultOf(store.append(anAppend()));
    await expect(faultOf(store.append(anAppend()))).resolves.toBeInstanceOf(StoreOverloaded);
  });

  it('fails those who wait, and passes when the server is there', async () => {
    const { url } = server;
    server.close();
    const waiting = await Promise.allSettled(Array.from({ length: 600 }, () => store.append(anAppend())));
    for (const outcome of waiting) expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreOverloaded) });
    server = await GrpcEventStore.start(Number(new URL(url).port));
    await appendAll(someAppends(3));
  });
});

describe("7. a failed question for the server's features", () => {
  it('poisons nothing, for it is not asked', async () => {
    await appendAll(someAppends(2));
    server.fail('batch', { does: 'error' });
    await store.append(anAppend());
    await store.readAll(0n, 10);
    expect([server.count('features'), server.count('batch'), server.count('alone')]).toEqual([0, 3, 1]);
  });

  it('is not missed by a server without a stream of batches: its appends go alone', async () => {
    server.fail('batch', { does: 'error', code: status.UNIMPLEMENTED });
    await appendAll(someAppends(1));
    expect([server.count('batch'), server.count('alone')]).toEqual([1, 1]);
  });
});

describe('8. a checkpoint ahead of what was handed over', () => {
  it('moves nothing: the reader is woken for the event and finds it after the last one it processed', async () => {
    const append = anAppend();
    const { position } = await store.append(append);
    server.fail('subscription', { does: 'hold-events', sends: [checkpoint(900_000)] });
    let asked = 0;
    const seen = woken(async () => (asked += 1) > 0 && (await store.readAll(position, 10)).length === 1);
    await until(() => server.count('subscription') === 1);
    written('contract-of-another');
    await seen;
    expect((await store.head()).position).toBe(position + 100n);
  });
});

describe('9. an error of a stream', () => {
  it.each<Fault>([{ does: 'error' }, { does: 'error', code: status.INTERNAL }, { does: 'end' }, SILENCE])(
    'of events for the waking ends nothing: it is subscribed again (%j)',
    async (fault) => {
      server.fail('subscription', fault, fault);
      const unsubscribe = store.onAppended(() => undefined);
      await until(() => server.count('subscription') >= (fault.does === 'silence' ? 1 : 3));
      const stream = aStream();
      const seen = woken(async () => (await store.readStream(stream)).length === 1);
      written(stream);
      await seen;
      await until(() => server.count('subscription') >= 2);
      await unsubscribe();
    },
  );

  it("of a reading is the caller's, once it has been tried again", async () => {
    const append = anAppend();
    await store.append(append);
    server.fail('read', { does: 'error', code: status.INTERNAL });
    expect(await store.readStream(append.stream)).toHaveLength(1);
    server.fail('read', { does: 'error' }, { does: 'error' });
    await expect(store.readStream(append.stream)).rejects.toThrow(/could not be read/);
    // As a follower says it, which is no word of the network's.
    const [host, port] = server.address.split(':') as [string, string];
    const follows: Fault = { does: 'error', code: status.NOT_FOUND, exception: 'not-leader', leader: { host, port } };
    server.fail('read', follows, follows);
    await expect(store.readStream(append.stream)).rejects.toBeInstanceOf(StoreUnreadable);
  });

  it('of the connection breaks no subscription for good', async () => {
    const unsubscribe = store.onAppended(() => undefined);
    await until(() => server.count('subscription') === 1);
    await server.cut();
    await until(() => server.count('subscription') === 2);
    const seen = woken(() => server.log.events.length === 1);
    await store.append(anAppend());
    await seen;
    await unsubscribe();
  });
});

describe('10. events that come back parsed', () => {
  it('have their bytes again, also where an object does not keep its order', async () => {
    // JavaScript puts members that look like numbers first; canonical JSON orders them as text.
    const text = '{"10":1,"9":2,"__proto__":{"b":1},"a":[{"2":1,"11":2}]}';
    const canonical = '{"10":1,"9":2,"__proto__":{"b":1},"a":[{"11":2,"2":1}]}';
    const append = anAppend({ events: [anEvent({ data: canonical, metadata: canonical })] });
    await expect(store.append(anAppend({ events: [anEvent({ data: text })] }))).rejects.toBeInstanceOf(AppendRefused);
    await store.append(append);
    expect((await store.readStream(append.stream)).map(asGiven)).toEqual(append.events);
    expect((await readToEnd(store, 0n)).map(asGiven)).toEqual(append.events);
    const [{ d, m, saltKeyId }] = append.events as [ReturnType<typeof anEvent>];
    expect(server.log.events[0]!.metadata.toString()).toBe(
      `{"at":"2026-03-01T08:00:00.000000Z","d":"${d}","m":${canonical},"mc":"${m}","saltKeyId":"${saltKeyId}"}`,
    );
  });

  it('of another program stop the reader, by name', async () => {
    server.write('someone-else', -1, [{ ...anEvent(), type: 'x', data: Buffer.from('{}'), metadata: Buffer.from('{}') }]);
    await expect(store.readAll(0n, 10)).rejects.toThrow(/someone-else@0/);
  });
});

describe('11. an answer in the stream of batches for which nobody waits', () => {
  it('ends nothing: neither the process nor the stream', async () => {
    server.fail('batch', { does: 'answer', writes: true, isTwice: true });
    await appendAll(someAppends(1));
    await store.append(anAppend());
    expect([server.count('batch'), server.count('alone')]).toEqual([2, 0]);
  });
});

describe('an unknown outcome', () => {
  const UNKNOWN: readonly Fault[] = [
    { does: 'error', code: status.UNAVAILABLE },
    { does: 'error', code: status.CANCELLED },
    { does: 'error', code: status.UNKNOWN },
    { does: 'error', code: status.DEADLINE_EXCEEDED },
    { does: 'error', code: status.ABORTED },
    { does: 'failure', type: 'event_store.client.Timeout' },
    { does: 'failure', type: 'Server Is Busy' },
  ];
  it.each(UNKNOWN)('is settled by the ids in the log, written or not: %j', async (fault) => {
    server.fail('batch', { ...fault, writes: true });
    await appendAll(someAppends(1));
    const first = server.log.events.length;
    server.fail('batch', fault);
    const append = anAppend();
    await store.append(append);
    expect(server.log.events.slice(first).map(({ id }) => id)).toEqual(idsOf(append.events));
  });

  it('hides no other writer: where it was first, its revision is told', async () => {
    const append = anAppend();
    server.fail('batch', { does: 'error' });
    const outcome = faultOf(store.append(append));
    await until(() => server.count('batch') === 1);
    written(append.stream);
    await expect(outcome).resolves.toEqual(new RevisionConflict(append.stream, 'no-stream', 0));
  });

  it('stays unknown after bounded tries where the log cannot be read', async () => {
    await store.append(anAppend());
    const append = anAppend();
    server.fail('batch', { does: 'error', writes: true });
    server.fail('alone', { does: 'error' }, { does: 'error' });
    server.fail('read', ...Array.from({ length: 6 }, (): Fault => ({ does: 'error' })));
    await expect(within(BOUND_MS, faultOf(store.append(append)))).resolves.toBeInstanceOf(OutcomeUnknown);
    expect(server.count('alone')).toBe(2);
    expect(await store.append(append)).toMatchObject({ revision: 0 });
    expect(server.log.events).toHaveLength(2);
  });
});

describe('a wrong answer', () => {
  it.each([
    { revision: 0, position: 0 },
    { revision: 5, position: 100 },
    { revision: 0, position: 12_300 },
  ])('is found out by the log, and the append is sent again: %j', async (lie) => {
    written('contract-before');
    server.fail('batch', { does: 'answer', written: lie });
    const append = anAppend({ events: someEvents(2) });
    const answer = await store.append(append);
    expect(server.log.stream(append.stream)).toHaveLength(2);
    expect(answer).toMatchObject({ revision: 1, position: 300n });
  });

  it("of a conflict with one's own earlier write is none", async () => {
    const append = anAppend();
    const first = await inFull(store.append(append));
    server.fail('batch', { does: 'answer', written: { actual: 0 } });
    expect(await inFull(store.append(append))).toEqual(first);
  });
});

describe('a position at which no event begins', () => {
  beforeEach(() => ['a', 'b', 'c'].forEach((name) => written(`contract-${name}`)));

  it.each([
    [0n, ['a', 'b', 'c']],
    [99n, ['a', 'b', 'c']],
    [100n, ['b', 'c']],
    [199n, ['b', 'c']],
    [250n, ['c']],
    [30n, ['a', 'b', 'c']],
    [300n, []],
    [301n, []],
    [2n ** 62n, []],
  ])('is taken for what lies before it: %s', async (position, names) => {
    expect((await store.readAll(position, 10)).map(({ stream }) => stream)).toEqual(names.map((name) => `contract-${name}`));
  });

  it('just before an event is found without a search', async () => {
    await store.readAll(199n, 1);
    // The position itself, the one after it, and what came before for the time.
    expect(server.count('read')).toBe(3);
  });
});

describe('writers whose times cross', () => {
  it('leave a log in which time rises, the same for every reader and page', async () => {
    const times = ['08:00:00.000005', '08:00:00.000001', '08:00:00.000006', '08:00:00.000006', '08:00:01.000000', '08:00:00.000009'];
    for (const [index, time] of times.entries()) {
      server.write('contract-crossing', index - 1, [writtenAt(`2026-03-01T${time}Z`)]);
    }
    const rising = ['08:00:00.000005', '08:00:00.000006', '08:00:00.000007', '08:00:00.000008', '08:00:01.000000', '08:00:01.000001'].map(
      (time) => `2026-03-01T${time}Z`,
    );
    for (const limit of [1, 2, 5, 100]) expect((await readToEnd(store, 0n, limit)).map(({ at }) => at)).toEqual(rising);
    // A reader that begins in the middle, and one that reads the end alone.
    expect((await opened().readAll(300n, 100)).map(({ at }) => at)).toEqual(rising.slice(3));
    expect(await opened().head()).toEqual({ position: 600n, at: rising[5] });
    expect((await inFull(opened().append(anAppend()))).at).toBe('2026-03-01T08:00:01.000002Z');
  });
});

describe('readers at the head', () => {
  it('share a reading that begins after they asked, and miss nothing', async () => {
    await store.append(anAppend());
    const { position } = await store.head();
    const before = server.count('read');
    const asked = Array.from({ length: 30 }, () => store.readAll(position, 100));
    // Written while they wait: they may or may not see it, whoever asks now must.
    written('contract-late');
    expect((await store.readAll(position, 100)).map(({ stream }) => stream)).toEqual(['contract-late']);
    for (const events of await Promise.all(asked)) expect(events.length).toBeLessThanOrEqual(1);
    expect(server.count('read') - before).toBeLessThanOrEqual(2);
  });

  it('find what others append between two of their questions', async () => {
    let { position } = await store.append(anAppend());
    for (let round = 0; round < 5; round += 1) {
      const stream = aStream();
      written(stream);
      const events = await store.readAll(position, 100);
      expect(events.map((event) => event.stream)).toEqual([stream]);
      position = events.at(-1)!.position;
    }
  });
});

/** Looks at what only a server can tell, once a turn of the event loop. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
