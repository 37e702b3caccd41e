import type { Cited, Provenance, RestsOn } from '../../ledger/provenance';
import { proofAddress } from '../serving/proof-address';

/** Events told in one answer; how many there are is told exactly. Whoever wants all of them asks for the thing's history, or reads the log. */
export const MAX_CITED = 100;

/** An event as an answer names it: where it stands in the log, and where its proof is. */
export interface CitedEvent {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly effectiveOn: string | null;
  readonly recordedAt: string;
  readonly proof: string;
}
export interface CitedEvents {
  readonly count: number;
  /** The first of them, in the order of the log. */
  readonly events: readonly CitedEvent[];
}
export interface Because extends CitedEvents {
  /** Other than EVENTS: the events named are not all, or none. */
  readonly restsOn: RestsOn;
}
export interface LaterKnowledge extends CitedEvents {
  /** null: nobody can say of what no events are named of. */
  readonly hasChanged: boolean | null;
  readonly firstRecordedAt: string | null;
}

export const citedEvent = ({ id, type, stream, revision, position, effectiveOn, at }: Cited): CitedEvent => ({
  id,
  type,
  stream,
  revision,
  position: String(position),
  effectiveOn,
  recordedAt: at,
  proof: proofAddress(id),
});

export const citedEvents = (all: readonly Cited[]): CitedEvents => ({ count: all.length, events: all.slice(0, MAX_CITED).map(citedEvent) });

export const becauseOf = (provenance: Provenance): Because => ({ restsOn: provenance.restsOn, ...citedEvents(provenance.because()) });

export function laterKnowledgeOf(provenance: Provenance): LaterKnowledge {
  const later = provenance.laterKnowledge();
  return {
    hasChanged: later.length > 0 || (provenance.restsOn === 'EVENTS' ? false : null),
    firstRecordedAt: later[0]?.at ?? null,
    ...citedEvents(later),
  };
}
