import { randomBytes } from 'node:crypto';
import { id, OFFICER } from '../../test/support/stories/given';
import { rule } from '../kernel/decision';
import { eventType, FactOf } from '../kernel/event-type';
import { NO_EVIDENCE, streamView } from '../kernel/evidence';
import { countField, uuidField } from '../kernel/fields';
import { Fold, streamOf } from '../kernel/fold';
import { instant } from '../kernel/instant';
import { isRefusal, refuse } from '../kernel/refusal';
import type { CommandEnvelope } from './command-envelope';
import { DerivedIds } from './derived-ids.provider';
import { EventCatalogue, MalformedEvent } from './event-catalogue';
import { Append, RevisionConflict } from './event-store.port';
import { InMemoryEventStore } from './in-memory/in-memory-event-store.adapter';
import { PRESENT } from './known-history';
import { KeyedCommitter } from './keyed-committer.provider';
import { Ledger, MAX_ATTEMPTS, TooMuchContention } from './ledger';
import type { Receipt } from './receipt';
import { EventNotUnderstood } from './understood';

const Added = eventType('tally.added.v1', 'Something was added to a tally.', { tallyId: uuidField(), by: countField() });
const events = [Added] as const;
type TallyEvent = FactOf<typeof events>;
const tally: Fold<number, TallyEvent> = { category: 'tally', events, initial: 0, evolve: (sum, { data }) => sum + data.by };
const total = streamView('tally.total', tally, (sum) => sum);
const add = rule<number, TallyEvent, { tallyId: ReturnType<typeof id>; by: number; most: number }, object, 'TALLY_FULL'>({
  name: 'tally.add',
  version: 3,
  fold: tally,
  decide: (sum, { tallyId, by, most }) => (by === 0 ? [] : sum + by > most ? refuse('TALLY_FULL', { sum }) : [Added({ tallyId, by })]),
});

const envelope = (number: number): CommandEnvelope => ({
  commandId: id(number),
  actor: OFFICER,
  tenants: [id(500)],
  correlationId: id(600),
});
const request = (number: number, by: number, most = 100, tallyId = id(1)) => ({
  rule: add,
  id: tallyId,
  intent: { tallyId, by, most },
  evidence: NO_EVIDENCE,
  envelope: envelope(number),
});
const clock = { now: () => instant('2026-12-07T01:00:00.000000Z') };

function ledgerOn(store = new InMemoryEventStore()): { ledger: Ledger; store: InMemoryEventStore } {
  const committer = new KeyedCommitter({ saltKeyId: 'k1', saltKey: randomBytes(32) }, new DerivedIds(randomBytes(32)));
  return { ledger: new Ledger(store, clock, committer, new EventCatalogue(events)), store };
}
const metadataOf = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

it('records what follows from the history', async () => {
  const { ledger } = ledgerOn();
  await ledger.record(request(1, 60));
  expect(isRefusal(await ledger.record(request(2, 60)))).toBe(true);
  expect(await ledger.record(request(3, 40))).toMatchObject({ revision: 1, position: 2n, replayed: false });
});

it('decides nothing on a history of which it does not understand all, nor takes it for evidence', async () => {
  const { ledger, store } = ledgerOn();
  const newer = eventType('tally.emptied.v1', 'A later release empties tallies.', { tallyId: uuidField() });
  const emptied = rule<number, FactOf<readonly [typeof Added, typeof newer]>, { tallyId: ReturnType<typeof id> }, object, never>({
    name: 'tally.empty',
    version: 1,
    fold: { ...tally, events: [Added, newer] },
    decide: (_, intent) => [newer(intent)],
  });
  const later = new Ledger(
    store,
    clock,
    new KeyedCommitter({ saltKeyId: 'k1', saltKey: randomBytes(32) }, new DerivedIds(randomBytes(32))),
    new EventCatalogue([Added, newer]),
  );
  await ledger.record(request(1, 60));
  await later.record({ ...request(2, 0), rule: emptied, intent: { tallyId: id(1) } });
  await expect(ledger.record(request(3, 60))).rejects.toThrow(EventNotUnderstood);
  await expect(ledger.evidence(total, id(1))).rejects.toThrow(/tally\.emptied\.v1 at position 2/);
  await expect(ledger.history(tally, id(1))).rejects.toThrow(EventNotUnderstood);
  await expect(ledger.known(tally, id(1), PRESENT)).rejects.toThrow(EventNotUnderstood);
  expect(await ledger.known(tally, id(1), { knownPosition: 1n })).toMatchObject({
    state: 60,
    revision: 0,
    atPosition: 1n,
    history: [{ position: 1n }],
  });
  expect(await ledger.record(request(1, 60))).toMatchObject({ replayed: true });
});

it('says from what a decision was made', async () => {
  const { ledger, store } = ledgerOn();
  await ledger.record({ ...request(1, 5), evidence: { other: await ledger.evidence(total, id(2)) } });
  const [stored] = await store.readAll(0n, 1);
  expect(metadataOf(stored!.metadata)).toMatchObject({
    commandId: id(1),
    actor: { ref: OFFICER.ref, kind: 'person', audience: 'enterprise' },
    tenants: [id(500)],
    correlationId: id(600),
    causationId: null,
    decision: 'tally.add@3',
    intent: { by: 5, most: 100, tallyId: id(1) },
    today: '2026-12-07',
    evidence: { other: { view: 'tally.total', stream: streamOf(tally, id(2)), revision: -1 } },
  });
});

it('gives an honest retry its first answer, though the rules would now say no', async () => {
  const { ledger, store } = ledgerOn();
  const first = (await ledger.record(request(1, 60))) as Receipt;
  await ledger.record(request(2, 40));
  const again = (await ledger.record(request(1, 60))) as Receipt;
  expect(again).toMatchObject({ replayed: true, revision: first.revision, position: first.position, events: first.events });
  expect((await store.head()).position).toBe(2n);
});

it('refuses the same command id with another intent', async () => {
  const { ledger } = ledgerOn();
  await ledger.record(request(1, 60));
  expect(await ledger.record(request(1, 61))).toMatchObject({ refused: 'IDEMPOTENCY_KEY_REUSED' });
});

describe('with the version that the caller read', () => {
  const reading = (number: number, version: number, by = 1, stream = streamOf(tally, id(1))) => ({
    ...request(number, by),
    envelope: { ...envelope(number), read: { stream, versions: [version] } },
  });

  it('records on that version', async () => {
    const { ledger } = ledgerOn();
    expect(await ledger.record(reading(1, 0))).toMatchObject({ revision: 0 });
    expect(await ledger.record(reading(2, 1))).toMatchObject({ revision: 1 });
  });
  it.each([0, 2])('refuses on another, one below or one above, and says which is current', async (version) => {
    const { ledger } = ledgerOn();
    await ledger.record(request(1, 5));
    expect(await ledger.record(reading(2, version))).toEqual({ refused: 'VERSION_STALE', params: { currentVersion: 1 } });
  });
  it('refuses so before anything the rule would say', async () => {
    const { ledger } = ledgerOn();
    await ledger.record(request(1, 60));
    expect(await ledger.record(reading(2, 0, 60))).toMatchObject({ refused: 'VERSION_STALE' });
  });
  it('gives an honest retry its first answer all the same', async () => {
    const { ledger } = ledgerOn();
    await ledger.record(reading(1, 0));
    expect(await ledger.record(reading(1, 0))).toMatchObject({ replayed: true, revision: 0 });
  });
  it('asks it of that stream alone', async () => {
    const { ledger } = ledgerOn();
    expect(await ledger.record(reading(1, 7, 1, streamOf(tally, id(2))))).toMatchObject({ revision: 0 });
  });
  it('lets one of two through who read the same', async () => {
    const { ledger } = ledgerOn();
    await ledger.record(request(1, 5));
    const outcomes = await Promise.all([ledger.record(reading(2, 1)), ledger.record(reading(3, 1))]);
    expect(outcomes.map(isRefusal).sort()).toEqual([false, true]);
  });
  it('does not tell a stranger that there is something', async () => {
    const { ledger } = ledgerOn();
    await ledger.record(request(1, 5));
    const hidden = { ...reading(2, 0), rule: { ...add, decide: () => refuse('NOT_FOUND') } };
    expect(await ledger.record(hidden)).toMatchObject({ refused: 'NOT_FOUND' });
  });
});

it('records nothing where all is so already', async () => {
  const { ledger, store } = ledgerOn();
  expect(await ledger.record(request(1, 0))).toMatchObject({ events: [], revision: -1 });
  expect((await store.head()).position).toBe(0n);
});

it('lets no malformed event through the door', async () => {
  const { ledger, store } = ledgerOn();
  await expect(ledger.record(request(1, -1))).rejects.toThrow(MalformedEvent);
  expect((await store.head()).position).toBe(0n);
});

it('decides anew when somebody was faster, so that no limit is passed', async () => {
  const { ledger, store } = ledgerOn();
  const outcomes = await Promise.all(Array.from({ length: 6 }, (_, index) => ledger.record(request(index + 1, 30))));
  expect(outcomes.filter(isRefusal)).toHaveLength(3);
  expect((await ledger.evidence(total, id(1))).value).toBe(90);
  expect((await store.head()).position).toBe(3n);
});

it('gives up after a bounded number of conflicts, with nothing recorded', async () => {
  let appends = 0;
  class Contended extends InMemoryEventStore {
    override async append(append: Append): Promise<never> {
      appends += 1;
      throw new RevisionConflict(append.stream, append.expected, 7);
    }
  }
  await expect(ledgerOn(new Contended()).ledger.record(request(1, 1))).rejects.toThrow(TooMuchContention);
  expect(appends).toBe(MAX_ATTEMPTS);
});

it('records many at once, an outcome for each', async () => {
  const { ledger } = ledgerOn();
  await ledger.record(request(1, 90));
  const outcomes = await ledger.recordEach([request(2, 20), request(3, 5, 100, id(2)), request(1, 90), request(4, 10)]);
  expect(outcomes.map((outcome) => (isRefusal(outcome) ? outcome.refused : outcome.replayed))).toEqual(['TALLY_FULL', false, true, false]);
});

it('settles two commands of one call on the same stream', async () => {
  const { ledger } = ledgerOn();
  const outcomes = await ledger.recordEach([request(1, 60), request(2, 60), request(3, 40)]);
  expect(outcomes.map((outcome) => isRefusal(outcome))).toEqual([false, true, false]);
  expect((await ledger.evidence(total, id(1))).value).toBe(100);
});

it('queues in the lane of the command, at the cost of its tenant', async () => {
  class Watched extends InMemoryEventStore {
    readonly seen: Append[] = [];
    override append(append: Append): ReturnType<InMemoryEventStore['append']> {
      this.seen.push(append);
      return super.append(append);
    }
  }
  const store = new Watched();
  const { ledger } = ledgerOn(store);
  await ledger.record(request(1, 5));
  await ledger.record({ ...request(2, 5), envelope: { ...envelope(2), lane: 'bulk', tenants: [] } });
  expect(store.seen.map(({ lane, tenant }) => [lane, tenant])).toEqual([
    [undefined, id(500)],
    ['bulk', undefined],
  ]);
});
