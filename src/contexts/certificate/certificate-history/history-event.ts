import type { JsonObject } from '../../../kernel/canonical-json';
import type { StreamView } from '../../../kernel/evidence';
import type { Fact } from '../../../kernel/event-type';
import type { Instant } from '../../../kernel/instant';
import type { Uuid } from '../../../kernel/uuid';
import type { filingScope } from '../../accreditation';
import type { approvedResult, assessmentResult } from '../../assessment';
import type { CertificateEvent } from '../certificate.events';

type EventsOf<View> = View extends StreamView<infer _State, infer _Value, infer E> ? E : never;
export type FilingFact = EventsOf<typeof filingScope>;
export type BatchFact = EventsOf<typeof approvedResult>;
export type CandidacyFact = EventsOf<typeof assessmentResult>;
export type HistoryFact = FilingFact | BatchFact | CandidacyFact | CertificateEvent;

/** Who acted, as the event's metadata keep it: a reference, never a name. */
export interface ActorEntry {
  readonly ref: Uuid;
  readonly kind: string;
  readonly audience: string;
}
/** Under what an event was recorded. */
export interface Origin {
  readonly actor: ActorEntry;
  /** `context.rule@version`. */
  readonly decision: string;
  readonly causationId: string | null;
  /** Published documents that the decision leaned on. */
  readonly documents: readonly string[];
}
/** A stored event with what its first neighbour says of the command. */
export interface HistoryEvent<E extends Fact = HistoryFact> {
  readonly fact: E;
  readonly id: Uuid;
  readonly at: Instant;
  readonly position: bigint;
  readonly origin: Origin;
}

interface Metadata extends JsonObject {
  readonly commandId: string;
}
interface Stored {
  readonly id: Uuid;
  readonly type: string;
  readonly data: unknown;
  readonly at: Instant;
  readonly position: bigint;
  readonly metadata: string;
}

/** Only the first event of an append carries the metadata whole (decision 5); the others are told by their command's id. */
export function historyOf<E extends Fact>(stored: readonly Stored[]): readonly HistoryEvent<E>[] {
  const origins = new Map<string, Origin>();
  return stored.map(({ id, type, data, at, position, metadata }) => {
    const parsed = JSON.parse(metadata) as Metadata;
    if (parsed.actor) origins.set(parsed.commandId, originOf(parsed));
    return { fact: { type, data } as E, id, at, position, origin: origins.get(parsed.commandId)! };
  });
}

const originOf = ({ actor, decision, causationId, evidence }: Metadata): Origin => ({
  actor: actor as unknown as ActorEntry,
  decision: decision as string,
  causationId: (causationId ?? null) as string | null,
  documents: Object.values((evidence ?? {}) as Record<string, { document?: string }>).flatMap(({ document }) => document ?? []),
});
