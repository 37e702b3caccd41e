import { type Attributes, type Link, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type Tracer } from '@opentelemetry/api';
import type { EdgeMeter } from '../http/edge/edge-meter';
import type { AppendMeter, AppendOutcomeName } from '../ledger/append-meter.port';
import type { Append, Lane, StoredFact } from '../ledger/event-store.port';
import type { Reacted, StepMeter } from '../projecting/engine/step-meter.port';
import type { GivenIds } from './given-ids';
import { reactionSpanId, spanIdOf, traceIdOf, traceOfCaller } from './trace-ids.hash';

/** A batch of many commands is in no single trace: it names so many of them. */
export const MAX_LINKED_TRACES = 32;
const MS_PER_SECOND = 1_000;
/** Asked every few seconds by machines, and of nobody's interest. */
const UNTRACED = /^\/(health|metrics)(\/|$)/;
const SERVER_FAULT = 500;

/** What the metadata of an append's first event says; later events of it say nothing. */
interface Said {
  readonly correlationId?: string;
  readonly causationId?: string | null;
  readonly actor?: { readonly ref: string; readonly audience: string };
  readonly decision?: string;
}
interface Span {
  readonly name: string;
  readonly seconds: number;
  readonly attributes: Attributes;
  readonly traceId?: string;
  readonly spanId?: string;
  readonly parentSpanId?: string | undefined;
  readonly links?: Link[];
  readonly kind?: SpanKind;
  readonly isFault?: boolean;
}

/**
 * Tells what was done as spans of OpenTelemetry, after it was done, at the places where it is measured. Which trace something
 * is in follows from the correlation in the log (ADR 171): nothing is handed on between instances, nor through a store.
 */
export class Tracing implements AppendMeter, Pick<EdgeMeter, 'answered'>, StepMeter {
  readonly readsInFull = true;

  constructor(
    private readonly tracer: Tracer,
    private readonly ids: GivenIds,
    private readonly store: string,
  ) {}

  answered({ method, route, status, seconds, id, traceparent }: Parameters<EdgeMeter['answered']>[0]): void {
    if (UNTRACED.test(route)) return;
    const caller = traceOfCaller(traceparent);
    this.tell({
      name: `${method} ${route}`,
      seconds,
      kind: SpanKind.SERVER,
      traceId: traceIdOf(id),
      spanId: spanIdOf(id),
      isFault: status >= SERVER_FAULT,
      attributes: { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status },
      links: caller ? [{ context: { ...caller, traceFlags: TraceFlags.SAMPLED, isRemote: true } }] : [],
    });
  }

  appended(lane: Lane, outcome: AppendOutcomeName, seconds: number, { stream, events }: Append): void {
    const [first] = events;
    const { correlationId, causationId, actor, decision } = saidIn(first?.metadata);
    if (!first || !correlationId) return;
    const cause = causationId && actor ? reactionSpanId(actor.ref, causationId) : undefined;
    // What the service does by itself, a day that begins, comes from no request.
    const parentSpanId = cause ?? (actor?.audience === 'process' ? undefined : spanIdOf(correlationId));
    this.tell({
      name: 'append',
      seconds,
      kind: SpanKind.CLIENT,
      traceId: traceIdOf(correlationId),
      parentSpanId,
      isFault: outcome !== 'appended' && outcome !== 'conflict',
      // A try that lost the race is another span than the one that is in the log.
      ...(outcome === 'appended' ? { spanId: spanIdOf(first.id) } : {}),
      attributes: {
        'ledger.store': this.store,
        'ledger.lane': lane,
        'ledger.outcome': outcome,
        'ledger.category': stream.slice(0, stream.indexOf('-')),
        'ledger.events': events.length,
        'ledger.decision': decision ?? '',
      },
    });
  }

  projected(projection: string, facts: readonly StoredFact[], seconds: number): void {
    const firsts = new Map<string, StoredFact>();
    for (const fact of facts) {
      const { correlationId } = saidIn(fact.metadata);
      if (correlationId && !firsts.has(correlationId)) firsts.set(correlationId, fact);
    }
    const [only] = firsts;
    this.tell({
      name: `project ${projection}`,
      seconds,
      attributes: { 'ledger.reader': projection, 'ledger.events': facts.length },
      ...(only && firsts.size === 1
        ? { traceId: traceIdOf(only[0]), parentSpanId: spanIdOf(only[1].id) }
        : { links: [...firsts].slice(0, MAX_LINKED_TRACES).map(linkTo) }),
    });
  }

  reacted({ process, actorRef, facts, seconds, isDone }: Reacted): void {
    for (const { id, type, metadata } of facts) {
      const { correlationId } = saidIn(metadata);
      this.tell({
        name: `process ${process}`,
        seconds,
        isFault: !isDone,
        attributes: { 'ledger.reader': process, 'ledger.event': type, 'ledger.events': facts.length },
        // A later event of an append names no correlation: what follows from it is linked by the event itself.
        traceId: traceIdOf(correlationId ?? id),
        spanId: reactionSpanId(actorRef, id),
        parentSpanId: correlationId ? spanIdOf(id) : undefined,
      });
    }
  }

  private tell({
    name,
    seconds,
    attributes,
    traceId,
    spanId,
    parentSpanId,
    links = [],
    kind = SpanKind.INTERNAL,
    isFault = false,
  }: Span): void {
    const endTime = performance.timeOrigin + performance.now();
    const parent =
      traceId && parentSpanId
        ? trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId: parentSpanId, traceFlags: TraceFlags.SAMPLED, isRemote: true })
        : ROOT_CONTEXT;
    const ids = { traceId: traceId ?? this.ids.generateTraceId(), spanId: spanId ?? this.ids.generateSpanId() };
    const span = this.ids.give(ids, () =>
      this.tracer.startSpan(name, { kind, startTime: endTime - seconds * MS_PER_SECOND, attributes, links }, parent),
    );
    if (isFault) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(endTime);
  }
}

const saidIn = (metadata: string | undefined): Said => (metadata === undefined ? {} : (JSON.parse(metadata) as Said));
const linkTo = ([correlationId, { id }]: readonly [string, StoredFact]): Link => ({
  context: { traceId: traceIdOf(correlationId), spanId: spanIdOf(id), traceFlags: TraceFlags.SAMPLED, isRemote: true },
});
