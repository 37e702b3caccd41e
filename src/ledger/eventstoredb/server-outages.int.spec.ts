import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { anAppend, idsOf, inFull, readToEnd, someEvents } from '../../../test/contract/appends';
import { CuttingProxy } from '../../../test/contract/cutting-proxy';
import { type Append, OutcomeUnknown, RevisionConflict, StoreOverloaded } from '../event-store.port';
import { parseConnectionString } from './connection-string';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

/**
 * What only a real server shows. ESDB_URL names one, or a cluster. Where it may be killed (then run nothing beside these
 * tests: --runInBand), ESDB_KILL and ESDB_START are the commands that end it, or the leader, without warning, and start it
 * on the same data, coming back when it takes appends.
 */
const { ESDB_URL: url, ESDB_KILL: kill, ESDB_START: start } = process.env;
const run = promisify(exec);
const RESTART_MS = 60_000;
/** The proxy stands before one address, and finds what it is to cut in bytes that it can read. */
const canBeCut = url !== undefined && parseConnectionString(url).reach === 'one' && !parseConnectionString(url).hasTls;
const withServer = canBeCut ? describe : describe.skip;
const withKills = url && kill && start ? describe : describe.skip;
const withKillsOfOne = canBeCut && kill && start ? describe : describe.skip;
if (!url) process.stdout.write('skipped: outages of EventStoreDB; ESDB_URL names no server\n');
else if (!canBeCut) process.stdout.write('skipped: cut connections to EventStoreDB; ESDB_URL names a cluster, or a server with TLS\n');
if (url && !(kill && start)) process.stdout.write('skipped: kills of EventStoreDB; ESDB_KILL and ESDB_START name no commands\n');

let proxy: CuttingProxy;
let store: EventStoreDbEventStore;
let direct: EventStoreDbEventStore;

async function openDirect(): Promise<void> {
  // Impatient, so that under load the callers have to retry, and not the store alone.
  direct = new EventStoreDbEventStore({ url: url!, limits: { appendTries: 2 } });
  await direct.open();
}
async function openBoth(): Promise<void> {
  await openDirect();
  proxy = await CuttingProxy.before(url!);
  store = new EventStoreDbEventStore({ url: proxy.url, limits: { appendTries: 4, answerMs: 5_000 } });
  await store.open();
}
async function closeBoth(): Promise<void> {
  await Promise.all([store.close(), direct.close()]);
  await proxy.close();
}

withServer('a connection that breaks (ESDB_URL)', () => {
  beforeEach(openBoth);
  afterEach(closeBoth);

  it.each(['request', 'answer'] as const)('at the %s leaves one copy of every append, and each gets its answer', async (cut) => {
    const { position } = await direct.head();
    const [marked, ...others] = Array.from({ length: 20 }, () => anAppend({ events: someEvents(2) }));
    proxy.cut(cut, marked!.stream);
    const answers = await Promise.all([marked!, ...others].map((append) => inFull(store.append(append))));
    const log = await readToEnd(direct, position);
    expect(idsOf(log).sort()).toEqual(idsOf([marked!, ...others].flatMap(({ events }) => events)).sort());
    for (const [index, append] of [marked!, ...others].entries()) {
      const last = log.filter(({ stream }) => stream === append.stream).at(-1)!;
      expect(answers[index]).toEqual({ outcome: 'appended', revision: last.revision, position: last.position, at: last.at });
    }
  });

  it('does not hide that another writer was first', async () => {
    const mine = anAppend();
    proxy.cut('request', mine.stream, Number.POSITIVE_INFINITY);
    await expect(store.append(mine)).rejects.toBeInstanceOf(OutcomeUnknown);
    proxy.cut('request', mine.stream, 0);
    await direct.append(anAppend({ stream: mine.stream }));
    await expect(store.append(mine)).rejects.toBeInstanceOf(RevisionConflict);
  });
});

withKillsOfOne('a server that is killed between write and answer (ESDB_URL, ESDB_KILL, ESDB_START)', () => {
  beforeEach(openBoth);
  afterEach(closeBoth);

  it(
    'has one copy, which the same append finds',
    async () => {
      const append = anAppend({ events: someEvents(3) });
      proxy.cut('answer', append.stream, Number.POSITIVE_INFINITY);
      await expect(store.append(append)).rejects.toBeInstanceOf(OutcomeUnknown);
      expect(await direct.readStream(append.stream)).toHaveLength(3);
      await run(kill!);
      await expect(store.append(append)).rejects.toThrow();
      await run(start!);
      proxy.cut('answer', append.stream, 0);
      const answer = await inFull(store.append(append));
      const log = await direct.readStream(append.stream);
      expect(idsOf(log)).toEqual(idsOf(append.events));
      expect(answer).toMatchObject({ revision: 2, position: log[2]!.position, at: log[2]!.at });
    },
    3 * RESTART_MS,
  );
});

withKills('a server, or the leader of several, that is killed under load (ESDB_URL, ESDB_KILL, ESDB_START)', () => {
  beforeEach(openDirect);
  afterEach(() => direct.close());

  it(
    'again and again keeps what it acknowledged, once each; who retries gets an answer',
    async () => {
      const { position } = await direct.head();
      const tally = { kills: 0, acknowledged: 0, retried: 0 };
      const acknowledged: Append[] = [];
      let isOver = false;
      const writers = Array.from({ length: 16 }, async () => {
        while (!isOver) {
          const append = anAppend({ events: someEvents(2) });
          await insist(append, tally);
          acknowledged.push(append);
        }
      });
      for (; tally.kills < KILLS; tally.kills += 1) {
        const seen = acknowledged.length;
        while (acknowledged.length < seen + APPENDS_BETWEEN_KILLS) await new Promise((resolve) => setImmediate(resolve));
        await run(kill!);
        await run(start!);
      }
      isOver = true;
      await Promise.all(writers);
      const log = idsOf(await readToEnd(direct, position, 1_000));
      tally.acknowledged = acknowledged.length;
      process.stdout.write(
        `killed under load: ${JSON.stringify({ ...tally, found: log.length / 2, twice: log.length - new Set(log).size })}\n`,
      );
      expect([...log].sort()).toEqual(idsOf(acknowledged.flatMap(({ events }) => events)).sort());
    },
    6 * RESTART_MS,
  );
});

const KILLS = 3;
const APPENDS_BETWEEN_KILLS = 200;

/** As an honest caller: the same append until it has a clear outcome, which it has once the server is back. */
async function insist(append: Append, tally: { retried: number }): Promise<void> {
  const giveUp = performance.now() + RESTART_MS;
  while (performance.now() < giveUp) {
    try {
      await direct.append(append);
      return;
    } catch (fault) {
      if (!(fault instanceof OutcomeUnknown || fault instanceof StoreOverloaded)) throw fault;
      tally.retried += 1;
    }
  }
  throw new Error('no clear outcome');
}
