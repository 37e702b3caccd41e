import { createHash, randomBytes } from 'node:crypto';
import { id, OFFICER } from '../../test/support/stories/given';
import { rule } from '../kernel/decision';
import { eventType, FactOf } from '../kernel/event-type';
import { documentEvidence, EvidenceSet, personEvidence, recordedEvidence, streamView, valueEvidence } from '../kernel/evidence';
import { countField, listField, uuidField } from '../kernel/fields';
import type { Fold } from '../kernel/fold';
import { instant } from '../kernel/instant';
import { refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { EventCatalogue } from '../ledger/event-catalogue';
import type { StoredEvent } from '../ledger/event-store.port';
import { InMemoryEventStore } from '../ledger/in-memory/in-memory-event-store.adapter';
import { KeyedCommitter } from '../ledger/keyed-committer.provider';
import { Ledger } from '../ledger/ledger';
import { DeclaredDecisions } from './declared-decisions';
import { Explainer, Explanation } from './explainer.provider';
import { explanationJson, explanationLines } from './explanation-lines';

const Added = eventType('tally.added.v1', 'Something was added to a tally.', {
  tallyId: uuidField(),
  by: countField(),
  rows: listField(countField(), 10),
});
const Doubled = eventType('tally.doubled.v1', 'A tally was doubled.', { tallyId: uuidField() });
const events = [Added, Doubled] as const;
type TallyEvent = FactOf<typeof events>;
const tally: Fold<number, TallyEvent> = {
  category: 'tally',
  events,
  initial: 0,
  evolve: (sum, event) => (event.type === 'tally.added.v1' ? sum + event.data.by : sum * 2),
};
const total = streamView('tally.total', tally, (sum) => sum);

interface Evidence {
  readonly other: number;
  readonly limit: number;
  readonly bonus: number;
  readonly birthOn: string;
  readonly rows: readonly number[];
}
interface Intent {
  readonly tallyId: Uuid;
  readonly double: boolean;
}
const add = rule<number, TallyEvent, Intent, Evidence, 'TALLY_FULL'>({
  name: 'tally.add',
  version: 2,
  fold: tally,
  decide: (sum, { tallyId, double }, { other, limit, bonus, birthOn, rows }, { today }) => {
    const by = other + bonus + birthOn.length + today.length;
    if (sum + by > limit) return refuse('TALLY_FULL', { sum });
    return [Added({ tallyId, by, rows: [...rows] }), ...(double ? [Doubled({ tallyId })] : [])];
  },
});
const DOCUMENTS: Readonly<Record<string, number>> = { 'limit@1': 1_000 };
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

let commands = 0;
let store: InMemoryEventStore;
let ledger: Ledger;
let birthOn: { value: string } | 'ERASED' | undefined;
beforeEach(() => {
  [commands, store, birthOn] = [0, new InMemoryEventStore(), { value: '1990-01-01' }];
  const committer = new KeyedCommitter({ saltKeyId: 'k1', saltKey: randomBytes(32) }, new DerivedIds(randomBytes(32)));
  ledger = new Ledger(store, { now: () => instant('2026-12-07T01:00:00.000000Z') }, committer, new EventCatalogue(events));
});

async function record(tallyId: Uuid, { double = false, limit = documentEvidence('limit@1', 1_000) } = {}): Promise<void> {
  const evidence: EvidenceSet<Evidence> = {
    other: await ledger.evidence(total, id(9)),
    limit,
    bonus: valueEvidence('bonus', 4n, 3),
    birthOn: personEvidence(id(70), 'birthDay', 1, '1990-01-01'),
    rows: recordedEvidence('rows', [1, 2]),
  };
  await ledger.record({
    rule: add,
    id: tallyId,
    intent: { tallyId, double },
    evidence,
    envelope: { commandId: id((commands += 1)), actor: OFFICER, tenants: [], correlationId: id(600) },
  });
}

/** The log with one event as somebody has altered it. */
class Altered extends InMemoryEventStore {
  constructor(
    private readonly original: InMemoryEventStore,
    private readonly change: (event: StoredEvent) => StoredEvent,
  ) {
    super();
  }
  override async readStream(...args: Parameters<InMemoryEventStore['readStream']>): ReturnType<InMemoryEventStore['readStream']> {
    return (await this.original.readStream(...args)).map(this.change);
  }
  override async readAll(...args: Parameters<InMemoryEventStore['readAll']>): ReturnType<InMemoryEventStore['readAll']> {
    return (await this.original.readAll(...args)).map(this.change);
  }
}

async function explained({
  rules = [add] as (typeof add)[],
  views = [total],
  change = (event: StoredEvent): StoredEvent => event,
} = {}): Promise<readonly Explanation[]> {
  const outside = {
    document: (reference: string): unknown => DOCUMENTS[reference],
    persons: async (wanted: readonly unknown[]) => wanted.map(() => birthOn),
  };
  const explainer = new Explainer(new DeclaredDecisions([{ rules, views }]), new Altered(store, change), outside, digest);
  const all: Explanation[] = [];
  for await (const explanation of explainer.explainAll()) all.push(explanation);
  return all;
}
const verdicts = (all: readonly Explanation[]): readonly string[] =>
  all.map(({ verdict, differences }) => [verdict, ...differences.map(({ code }) => code)].join(' '));
const withData =
  (position: bigint, change: (data: Record<string, unknown>) => object) =>
  (event: StoredEvent): StoredEvent =>
    event.position === position ? { ...event, data: JSON.stringify(change(JSON.parse(event.data) as Record<string, unknown>)) } : event;
const withMetadata =
  (position: bigint, change: (metadata: Record<string, unknown>) => object) =>
  (event: StoredEvent): StoredEvent =>
    event.position === position
      ? { ...event, metadata: JSON.stringify(change(JSON.parse(event.metadata) as Record<string, unknown>)) }
      : event;

it('comes out the same from what the event names, also when the other stream went on meanwhile', async () => {
  await record(id(9));
  await record(id(1), { double: true });
  await record(id(9));
  await record(id(1));
  expect(verdicts(await explained())).toEqual(['same', 'same', 'same', 'same']);
});

it('asks for each decision once, and shows the whole append', async () => {
  await record(id(1), { double: true });
  const [only, ...others] = await explained();
  expect([only!.events.map(({ type }) => type), others]).toEqual([['tally.added.v1', 'tally.doubled.v1'], []]);
});

it('finds an altered fact, in the first and in a later event of an append', async () => {
  await record(id(1), { double: true });
  expect(verdicts(await explained({ change: withData(1n, (data) => ({ ...data, by: 99 })) }))).toEqual(['different FACTS_DIFFER']);
  expect(verdicts(await explained({ change: withData(2n, () => ({ tallyId: id(5) })) }))).toEqual(['different FACTS_DIFFER']);
});

it('finds an altered history behind a decision', async () => {
  await record(id(9));
  await record(id(1));
  expect(verdicts(await explained({ change: withData(1n, (data) => ({ ...data, by: 900 })) }))).toEqual([
    'different FACTS_DIFFER',
    'different FACTS_DIFFER',
  ]);
});

it('finds a decision that would now be refused', async () => {
  await record(id(1), { limit: { value: 1_000, source: { source: 'limit', position: '0', value: 1 } } });
  expect(verdicts(await explained())).toEqual(['different REFUSED']);
});

it('finds an altered intent', async () => {
  await record(id(1));
  expect(
    verdicts(await explained({ change: withMetadata(1n, (metadata) => ({ ...metadata, intent: { tallyId: id(2), double: false } })) })),
  ).toEqual(['different INTENT_ALTERED']);
});

it('says when the rule is unknown or has another version', async () => {
  await record(id(1));
  expect(verdicts(await explained({ rules: [] }))).toEqual(['different RULE_UNKNOWN']);
  expect(verdicts(await explained({ rules: [{ ...add, version: 3 }] }))).toEqual(['different VERSION_CHANGED']);
  expect(verdicts(await explained({ rules: [{ ...add, version: 3 }, add] }))).toEqual(['same']);
});

it('says when evidence cannot be had', async () => {
  await record(id(1), { limit: documentEvidence('limit@2', 1_000) });
  expect(verdicts(await explained())).toEqual(['different EVIDENCE_UNKNOWN']);
  expect(verdicts(await explained({ views: [] }))).toEqual(['different EVIDENCE_UNKNOWN']);
  birthOn = undefined;
  expect(verdicts(await explained())).toEqual(['different EVIDENCE_UNKNOWN']);
});

it('does not hold an erasure against anybody', async () => {
  await record(id(1));
  birthOn = 'ERASED';
  expect(verdicts(await explained())).toEqual(['erased']);
});

it('explains one event by its id, whichever of its append it is', async () => {
  await record(id(1), { double: true });
  const [, second] = await store.readAll(0n, 10);
  const outside = {
    document: (reference: string): unknown => DOCUMENTS[reference],
    persons: async (wanted: readonly unknown[]) => wanted.map(() => birthOn),
  };
  const explainer = new Explainer(new DeclaredDecisions([{ rules: [add], views: [total] }]), store, outside, digest);
  const explanation = (await explainer.explain(second!.id))!;
  expect(explanationJson(explanation)).toMatchObject({ decision: 'tally.add@2', verdict: 'same', revision: 0 });
  expect(explanationLines(explanation).join('\n')).toMatch(
    /birthDay of person[\s\S]*document limit@1[\s\S]*tally\.doubled\.v1[\s\S]*verdict {4}same/,
  );
  expect(await explainer.explain(id(999))).toBeUndefined();
});

it('two rules of one name and version are no catalogue', () =>
  expect(() => new DeclaredDecisions([{ rules: [add, add], views: [] }])).toThrow('tally.add@2'));
