import { CONTEXTS } from '../../src/contexts/contexts.declaration';
import { policyPackOn, ResolvedPack } from '../../src/contexts/catalogue';
import { addDays, Day, day } from '../../src/kernel/day';
import type { Actor, DecisionRule, RuleDeclaration } from '../../src/kernel/decision';
import type { Fact } from '../../src/kernel/event-type';
import { documentEvidence, EvidenceSet, Gathered, StreamView } from '../../src/kernel/evidence';
import { instant } from '../../src/kernel/instant';
import { isRefusal } from '../../src/kernel/refusal';
import type { Uuid } from '../../src/kernel/uuid';
import type { CommandEnvelope } from '../../src/ledger/command-envelope';
import { DerivedIds } from '../../src/ledger/derived-ids.provider';
import { EventCatalogue } from '../../src/ledger/event-catalogue';
import { InMemoryEventStore } from '../../src/ledger/in-memory/in-memory-event-store.adapter';
import { KeyedCommitter } from '../../src/ledger/keyed-committer.provider';
import { Ledger } from '../../src/ledger/ledger';
import type { Outcome } from '../../src/ledger/receipt';
import { id } from '../support/stories/given';

/** A Monday; no holiday and no swapped workday lies within four weeks of it, so that the model counts weekends alone. */
export const START = day('2026-03-09');
export const REGION = '320803';
export const OCCUPATION = '6-18-01-01';
export const PAPER = { legalBasis: '淮人社规〔2026〕1号', documentNo: '淮鉴〔2026〕3号' } as const;
export const HASH = 'a'.repeat(64);
export const TEXT = { textId: id(999), version: 1, commitment: HASH } as const;
/** Two persons and a system: every second person is one of these or none. */
export const ACTORS: readonly Actor[] = [
  { ref: id(901), kind: 'person', audience: 'regulator' },
  { ref: id(902), kind: 'person', audience: 'regulator' },
  { ref: id(903), kind: 'system', audience: 'system' },
];

const KINDS = [
  'enterprise',
  'application',
  'filing',
  'suspension',
  'renewal',
  'cancellation',
  'rectification',
  'card',
  'change',
  'pack',
  'award',
  'calendar',
  'standard',
  'dictionary',
  'guiding',
  'person',
  'worker',
  'span',
  'paper',
  'links',
  'link',
  'plan',
  'batch',
  'candidacy',
  'waiver',
  'correction',
  'objection',
  'document',
  'sitting',
  'import',
  'series',
  'certificate',
  'annulment',
  'order',
  'event',
  'chain',
  'inspection',
  'finding',
  'sanction',
  'complaint',
  'anomaly',
  'pay',
  'tier',
  'ruling',
  'appointment',
  'team',
  'agreement',
  'cohort',
  'statement',
  'closing',
  'settlement',
  'ledger',
  'cause',
  'mentorships',
  'nomination-objection',
  'number',
  'number-link',
  'mapping',
  /** The last one may be of any number. */
  'entitlement',
] as const;
const IDS_OF_KIND = 100;
/** The nth thing of a kind: the same id in every story, so that a counterexample reads the same twice. */
export const the = (kind: (typeof KINDS)[number], index: number): Uuid => id(10_000 + KINDS.indexOf(kind) * IDS_OF_KIND + index);

const packs = new Map<Day, ResolvedPack>();
/** Found once for each day: finding it checks the whole document. */
export function packOn(on: Day): ResolvedPack {
  const known = packs.get(on) ?? policyPackOn(REGION, on)!;
  packs.set(on, known);
  return known;
}
/** The region's pack as evidence, or none, as of a region whose authority published none. */
export const policyOr = (isKnown: boolean, on: Day): Gathered<ResolvedPack | null> =>
  documentEvidence(isKnown ? packOn(on).ref : 'none', isKnown ? packOn(on) : null);

const committer = new KeyedCommitter({ saltKeyId: 'model', saltKey: Buffer.alloc(32, 1) }, new DerivedIds(Buffer.alloc(32, 2)));
const catalogue = new EventCatalogue(CONTEXTS.flatMap(({ events }) => events));

/** The product's own ledger over the store in memory, and a clock that only a story moves. */
export class World {
  readonly store = new InMemoryEventStore();
  private today = START;
  private commands = 0;
  /** How often something was recorded by each rule that was asked, in every story; by name and version. */
  static readonly asked = new Map<string, number>();
  private readonly ledger = new Ledger(this.store, { now: () => instant(`${this.today}T02:00:00.000000Z`) }, committer, catalogue);

  passDays(days: number): void {
    this.today = addDays(this.today, days);
  }

  async see<State, Value, E extends Fact>(view: StreamView<State, Value, E>, of: Uuid): Promise<Gathered<Value>> {
    return this.ledger.evidence(view, of);
  }

  async record<State, E extends Fact, Intent extends object, Evidence, Code extends string>(
    actor: Actor,
    rule: DecisionRule<State, E, Intent, Evidence, Code>,
    of: Uuid,
    intent: Intent,
    evidence: EvidenceSet<Evidence>,
  ): Promise<Outcome> {
    const outcome: Outcome = await this.ledger.record({ rule, id: of, intent, evidence, envelope: this.envelope(actor) });
    return World.counted(rule, outcome);
  }

  /** Several commands on one stream, each decided on what those before it add. */
  async recordInTurn<State, E extends Fact, Intent extends object, Evidence, Code extends string>(
    actor: Actor,
    rule: DecisionRule<State, E, Intent, Evidence, Code>,
    of: Uuid,
    asked: readonly { readonly intent: Intent; readonly evidence: EvidenceSet<Evidence> }[],
  ): Promise<readonly Outcome[]> {
    const outcomes = await this.ledger.recordInTurn(asked.map((each) => ({ rule, id: of, ...each, envelope: this.envelope(actor) })));
    return outcomes.map((outcome: Outcome) => World.counted(rule, outcome));
  }

  private envelope(actor: Actor): CommandEnvelope {
    this.commands += 1;
    return { commandId: id(1_000_000 + this.commands), actor, tenants: [], correlationId: id(1) };
  }
  private static counted({ name, version }: Pick<RuleDeclaration, 'name' | 'version'>, outcome: Outcome): Outcome {
    const asked = `${name}@${version}`;
    World.asked.set(asked, (World.asked.get(asked) ?? 0) + (isRefusal(outcome) || outcome.events.length === 0 ? 0 : 1));
    return outcome;
  }
}
