import { canonicalJson } from '../kernel/canonical-json';
import type { EventStore, StoredEvent } from '../ledger/event-store.port';
import type { DeclaredDecisions } from './declared-decisions';
import { FoldedStreams } from './folded-streams';
import { OutsideEvidence, Restored, RestoredEvidence } from './restored-evidence';
import { appendOf, decisionOf, StoredDecision } from './stored-decision';
import { different, ERASED, rerun, Verdict } from './verdict';

/** Events read at once. */
const PAGE_EVENTS = 1_000;

/** One stored decision, run again. */
export interface Explanation extends Verdict {
  readonly decision: StoredDecision;
  /** The append that it made. */
  readonly events: readonly StoredEvent[];
}
type People = (source: StoredDecision['evidence'][string]) => Restored;

/** Re-runs stored decisions from what their events name, and says whether the same facts follow (decision 5). */
export class Explainer {
  private readonly streams: FoldedStreams;
  private readonly evidence: RestoredEvidence;

  constructor(
    private readonly declared: DeclaredDecisions,
    private readonly store: EventStore,
    outside: OutsideEvidence,
    private readonly digest: (text: string) => string,
  ) {
    this.streams = new FoldedStreams(store);
    this.evidence = new RestoredEvidence(declared, this.streams, outside);
  }

  /** The decision behind the event of this id; undefined where no event has it. Reads the log from its beginning: ids have no index. */
  async explain(eventId: string): Promise<Explanation | undefined> {
    for await (const page of this.pages()) {
      const event = page.find(({ id }) => id === eventId);
      if (event) return this.explainEvent(event);
    }
    return undefined;
  }

  /** Every decision of the log, in its order. */
  async *explainAll(): AsyncGenerator<Explanation> {
    for await (const page of this.pages()) yield* await this.explainEach(page.flatMap((event) => decisionOf(event) ?? []));
  }

  private async explainEvent(event: StoredEvent): Promise<Explanation | undefined> {
    const [first] = appendOf(event, await this.streams.history(event.stream, event.revision));
    const decision = first && decisionOf(first);
    return decision && (await this.explainEach([decision]))[0];
  }

  private async explainEach(decisions: readonly StoredDecision[]): Promise<readonly Explanation[]> {
    const people = await this.evidence.people(decisions.flatMap(({ evidence }) => Object.values(evidence)));
    const explained: Explanation[] = [];
    for (const decision of decisions) {
      const events = appendOf(decision.first, await this.streams.history(decision.first.stream, decision.first.revision));
      explained.push({ decision, events, ...(await this.verdict(decision, events, people)) });
    }
    return explained;
  }

  private async verdict(
    { first, decision, intent, inputHash, moment, evidence }: StoredDecision,
    events: readonly StoredEvent[],
    people: People,
  ): Promise<Verdict> {
    const rule = this.declared.rule(decision);
    if (!rule) return this.withoutRule(decision);
    if (this.digest(canonicalJson(intent)) !== inputHash)
      return different('INTENT_ALTERED', 'the intent is not the one whose hash was stored');
    const values: Record<string, unknown> = {};
    for (const [name, source] of Object.entries(evidence)) {
      const restored = await this.evidence.restore(source, first, people);
      if (restored === 'ERASED') return ERASED;
      if (restored === undefined) return different('EVIDENCE_UNKNOWN', `${name}: ${canonicalJson({ ...source })}`);
      values[name] = restored.value;
    }
    const state = await this.streams.stateAt(rule.fold, first.stream, first.revision - 1);
    return rerun(rule, { state, intent, evidence: values, moment }, events);
  }

  private withoutRule(decision: string): Verdict {
    const newest = this.declared.newestVersion(decision);
    return newest === undefined ? different('RULE_UNKNOWN', decision) : different('VERSION_CHANGED', `${decision}, now version ${newest}`);
  }

  private async *pages(): AsyncGenerator<readonly StoredEvent[]> {
    for (
      let page = await this.store.readAll(0n, PAGE_EVENTS);
      page.length > 0;
      page = await this.store.readAll(page.at(-1)!.position, PAGE_EVENTS)
    )
      yield page;
  }
}
