import { canonicalJson, JsonObject } from '../kernel/canonical-json';
import { Clock, todayOf } from '../kernel/clock';
import type { Decision, DecisionRule, Moment } from '../kernel/decision';
import type { Fact } from '../kernel/event-type';
import type { EvidenceSet, Gathered, StreamView } from '../kernel/evidence';
import { Fold, foldAll, StreamName, streamOf } from '../kernel/fold';
import { isRefusal } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { type AppendMeter, NO_APPEND_METER } from './append-meter.port';
import type { CommandEnvelope } from './command-envelope';
import type { Committer } from './commitment.port';
import type { EventCatalogue } from './event-catalogue';
import { Append, Appended, EventStore, NewEvent, RevisionConflict, StoredEvent } from './event-store.port';
import { firstAnswer } from './first-answer';
import { gather, valuesOf } from './gathered';
import { type KnownHistory, knownHistory, type KnownUpTo } from './known-history';
import { commandIdOf, firstMetadata } from './metadata';
import { meteredAppend, meteredAppends } from './metered-append.provider';
import { type Outcome, type Receipt, unchanged } from './receipt';
import { receiptedOf } from './recorded';
import { staleness } from './stream-version';
import { type Understood, understood } from './understood';

/** How often one command decides anew when others write the same stream at the same moment. */
export const MAX_ATTEMPTS = 8;

/** The stream is written faster than this command can decide; nothing was recorded and it may be tried again. */
export class TooMuchContention extends Error {}

/** One command on one stream: which rule, on which thing, asked what, on which evidence. */
export interface Request<State, E extends Fact, Intent, Evidence, Code extends string> {
  readonly rule: DecisionRule<State, E, Intent, Evidence, Code>;
  readonly id: Uuid;
  readonly intent: Intent;
  readonly evidence: EvidenceSet<Evidence>;
  readonly envelope: CommandEnvelope;
}

/** What `Ledger.record` refuses by itself, whatever the rule. */
export type LedgerCode = 'IDEMPOTENCY_KEY_REUSED' | 'VERSION_STALE';

interface Prepared<Code extends string, E extends Fact> {
  readonly append?: Append;
  readonly answer?: Outcome<Code, E>;
}

/**
 * The only writer. Reads a stream, folds it, decides, appends with the revision it saw, and decides anew when
 * somebody else was faster. A command whose id is already in the history gets its first answer (decision 12).
 */
export class Ledger {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly committer: Committer,
    private readonly catalogue: EventCatalogue,
    private readonly meter: AppendMeter = NO_APPEND_METER,
  ) {}

  async record<State, E extends Fact, Intent extends object, Evidence, Code extends string>(
    request: Request<State, E, Intent, Evidence, Code>,
  ): Promise<Outcome<Code | LedgerCode, E>> {
    const stream = streamOf(request.rule.fold, request.id);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const prepared = this.prepare(request, await this.store.readStream(stream));
      if (prepared.answer) return prepared.answer;
      try {
        return this.receipt(prepared.append!, await meteredAppend(this.store, prepared.append!, this.meter));
      } catch (fault) {
        if (!(fault instanceof RevisionConflict)) throw fault;
      }
    }
    throw new TooMuchContention(`${stream} changed ${MAX_ATTEMPTS} times under ${request.rule.name}`);
  }

  /** Many commands, each on a stream of its own: read together, decided one by one, appended together. */
  async recordEach<State, E extends Fact, Intent extends object, Evidence, Code extends string>(
    requests: readonly Request<State, E, Intent, Evidence, Code>[],
  ): Promise<readonly Outcome<Code | LedgerCode, E>[]> {
    const streams = requests.map((request) => streamOf(request.rule.fold, request.id));
    const histories = await this.store.readStreams([...new Set(streams)]);
    const prepared = requests.map((request, index) => this.prepare(request, histories.get(streams[index]!) ?? []));
    const outcomes = await meteredAppends(
      this.store,
      prepared.flatMap(({ append }) => append ?? []),
      this.meter,
    );
    let next = 0;
    return Promise.all(
      prepared.map(({ append, answer }, index) => {
        if (answer) return answer;
        const outcome = outcomes[next++]!;
        // A conflict, or a store that could not say: the single path reads again and settles it.
        return outcome.outcome === 'appended' ? this.receipt<E>(append!, outcome) : this.record(requests[index]!);
      }),
    );
  }

  /** Many commands on one stream: read once, each decided on what those before it add, appended together. One that is refused holds up none. */
  async recordInTurn<State, E extends Fact, Intent extends object, Evidence, Code extends string>(
    requests: readonly Request<State, E, Intent, Evidence, Code>[],
  ): Promise<readonly Outcome<Code | LedgerCode, E>[]> {
    if (requests.length === 0) return [];
    const turns = this.inTurn(requests, await this.store.readStream(streamOf(requests[0]!.rule.fold, requests[0]!.id)));
    const [first, ...others] = turns.flatMap(({ append }) => append ?? []);
    const [appended] = first
      ? await meteredAppends(this.store, [{ ...first, events: [first, ...others].flatMap(({ events }) => events) }], this.meter)
      : [];
    const outcomes: Outcome<Code | LedgerCode, E>[] = [];
    for (const [index, { append, answer }] of turns.entries()) {
      // Somebody was faster: all are decided anew, for what one of them was refused may be free again. Or one has its place only now: it is read.
      if (first && appended?.outcome !== 'appended') outcomes.push(await this.record(requests[index]!));
      else if (append && appended?.outcome === 'appended')
        outcomes.push(this.receipt<E>(append, { ...appended, revision: lastRevisionOf(append) }));
      else outcomes.push(answer && (isRefusal(answer) || !first || answer.position > 0n) ? answer : await this.record(requests[index]!));
    }
    return outcomes;
  }

  private inTurn<State, E extends Fact, Intent extends object, Evidence, Code extends string>(
    requests: readonly Request<State, E, Intent, Evidence, Code>[],
    read: readonly StoredEvent[],
  ): readonly Prepared<Code | LedgerCode, E>[] {
    const history = [...read];
    return requests.map((request) => {
      const prepared = this.prepare(request, history);
      for (const event of prepared.append?.events ?? [])
        history.push({ ...event, stream: prepared.append!.stream, revision: history.length, position: 0n, at: prepared.append!.now });
      return prepared;
    });
  }

  /** A view of one stream, with the revision at which it is true. */
  async evidence<State, Value, E extends Fact>(view: StreamView<State, Value, E>, id: Uuid): Promise<Gathered<Value>> {
    return (await this.evidenceEach(view, [id])).get(id)!;
  }

  /** The same for many streams in one read; every id asked for is in the answer. */
  async evidenceEach<State, Value, E extends Fact>(
    view: StreamView<State, Value, E>,
    ids: readonly Uuid[],
  ): Promise<ReadonlyMap<Uuid, Gathered<Value>>> {
    const histories = await this.store.readStreams(ids.map((id) => streamOf(view.fold, id)));
    return new Map(ids.map((id) => [id, gather(view, id, histories.get(streamOf(view.fold, id)) ?? [])]));
  }

  /**
   * The recorded events of one stream, oldest first.
   * @throws EventNotUnderstood
   */
  async history<E extends Fact>(fold: Fold<unknown, E>, id: Uuid): Promise<readonly Understood<E>[]> {
    return understood<E>(fold, await this.store.readStream(streamOf(fold, id)));
  }

  /**
   * What one stream says by itself, now or as it was known at a moment; read models are not asked.
   * @throws EventNotUnderstood
   */
  async known<State, E extends Fact>(fold: Fold<State, E>, id: Uuid, horizon: KnownUpTo): Promise<KnownHistory<State, E>> {
    return knownHistory(fold, await this.store.readStream(streamOf(fold, id)), horizon);
  }

  private prepare<State, E extends Fact, Intent extends object, Evidence, Code extends string>(
    { rule, id, intent, evidence, envelope }: Request<State, E, Intent, Evidence, Code>,
    history: readonly StoredEvent[],
  ): Prepared<Code | LedgerCode, E> {
    const stream = streamOf(rule.fold, id);
    const intentText = canonicalJson(intent);
    const inputHash = this.committer.digest(intentText);
    const earlier = history.filter((event) => commandIdOf(event.metadata) === envelope.commandId);
    if (earlier.length > 0) return { answer: firstAnswer(earlier, rule, inputHash) };

    const moment: Moment = { today: todayOf(this.clock), actor: envelope.actor };
    const state = foldAll(rule.fold, understood<E>(rule.fold, history));
    const decision: Decision<E, Code> = rule.decide(state, intent, valuesOf(evidence), moment);
    const stale = staleness(envelope.read, stream, history.length);
    // A stale tag comes before every other answer but one: what the caller may not know of stays unknown to them.
    if (stale && !isUnknown(decision)) return { answer: stale };
    if (isRefusal(decision)) return { answer: decision as Outcome<Code, E> };
    if (decision.length === 0) return { answer: unchanged(stream, history) };

    const input = { intent: JSON.parse(intentText) as JsonObject, hash: inputHash };
    const first = firstMetadata(rule, envelope, moment, input, evidence);
    const events = decision.map((fact, ordinal) =>
      this.newEvent(stream, fact, ordinal === 0 ? first : { commandId: envelope.commandId }, ordinal, envelope),
    );
    const {
      lane,
      tenants: [tenant],
    } = envelope;
    return {
      append: { stream, expected: history.length === 0 ? 'no-stream' : history.length - 1, events, now: this.clock.now(), lane, tenant },
    };
  }

  private newEvent(stream: StreamName, fact: Fact, metadata: JsonObject, ordinal: number, envelope: CommandEnvelope): NewEvent {
    this.catalogue.check(fact);
    const id = this.committer.derive('event', envelope.commandId, stream, String(ordinal));
    const [data, meta] = [canonicalJson(fact.data), canonicalJson(metadata)];
    return {
      id,
      type: fact.type,
      data,
      metadata: meta,
      saltKeyId: this.committer.saltKeyId,
      d: this.committer.commit(id, data),
      m: this.committer.commit(id, meta),
    };
  }

  /** Each event is shown with the position of the last, and the time is that of the last: the store says no more, and both are true of all. */
  private receipt<E extends Fact>({ stream, events }: Append, { revision, position, at }: Appended): Receipt<E> {
    return {
      stream,
      revision,
      position,
      at,
      events: events.map((event, index) => receiptedOf<E>({ ...event, stream, revision: revision - events.length + 1 + index, position })),
      replayed: false,
    };
  }
}

const lastRevisionOf = ({ expected, events }: Append): number => (expected === 'no-stream' ? -1 : expected) + events.length;
const isUnknown = (decision: Decision<Fact, string>): boolean => isRefusal(decision) && decision.refused === 'NOT_FOUND';
