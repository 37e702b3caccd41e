import type { JsonObject } from '../kernel/canonical-json';
import type { Moment } from '../kernel/decision';
import type { EvidenceSource } from '../kernel/evidence';
import type { StoredEvent } from '../ledger/event-store.port';
import { commandIdOf } from '../ledger/metadata';

/** What the first event of an append says of how it came about (decision 5). */
export interface StoredDecision {
  readonly first: StoredEvent;
  /** `name@version` of the rule. */
  readonly decision: string;
  readonly intent: JsonObject;
  readonly inputHash: string;
  readonly moment: Moment;
  readonly evidence: Readonly<Record<string, EvidenceSource>>;
}

interface Metadata {
  readonly decision?: string;
  readonly intent: JsonObject;
  readonly inputHash: string;
  readonly today: Moment['today'];
  readonly actor: Moment['actor'];
  readonly evidence: Readonly<Record<string, EvidenceSource>>;
}

/** Undefined for the later events of an append: the first one speaks for them. */
export function decisionOf(event: StoredEvent): StoredDecision | undefined {
  const { decision, intent, inputHash, today, actor, evidence } = JSON.parse(event.metadata) as Metadata;
  return decision === undefined ? undefined : { first: event, decision, intent, inputHash, moment: { today, actor }, evidence };
}

/** The events of the append that holds `event`, in order, out of its stream's history. */
export function appendOf(event: StoredEvent, history: readonly StoredEvent[]): readonly StoredEvent[] {
  const commandId = commandIdOf(event.metadata);
  return history.filter(({ metadata }) => commandIdOf(metadata) === commandId);
}
