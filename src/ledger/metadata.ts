import type { JsonObject } from '../kernel/canonical-json';
import type { Moment } from '../kernel/decision';
import type { EvidenceSource, Gathered } from '../kernel/evidence';
import type { CommandEnvelope } from './command-envelope';

/** From this a stored decision is re-run (decision 5). Only the first event of an append carries it whole. */
export interface FirstMetadata extends JsonObject {
  readonly commandId: string;
  readonly actor: { readonly ref: string; readonly kind: string; readonly audience: string };
  readonly tenants: readonly string[];
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly decision: string;
  readonly intent: JsonObject;
  readonly inputHash: string;
  readonly today: string;
  readonly evidence: { readonly [name: string]: JsonObject };
}

export function firstMetadata(
  rule: { readonly name: string; readonly version: number },
  envelope: CommandEnvelope,
  moment: Moment,
  input: { readonly intent: JsonObject; readonly hash: string },
  evidence: Readonly<Record<string, Gathered<unknown>>>,
): FirstMetadata {
  return {
    commandId: envelope.commandId,
    actor: { ref: moment.actor.ref, kind: moment.actor.kind, audience: moment.actor.audience },
    tenants: [...envelope.tenants],
    correlationId: envelope.correlationId,
    causationId: envelope.causationId ?? null,
    decision: `${rule.name}@${rule.version}`,
    intent: input.intent,
    inputHash: input.hash,
    today: moment.today,
    evidence: sourcesOf(evidence),
  };
}

const sourcesOf = (evidence: Readonly<Record<string, Gathered<unknown>>>): Record<string, JsonObject> =>
  Object.fromEntries(Object.entries(evidence).map(([name, gathered]) => [name, { ...gathered.source } satisfies EvidenceSource]));

/** Every stored event names its command; a retry finds itself by it. */
export const commandIdOf = (metadata: string): string => (JSON.parse(metadata) as { commandId: string }).commandId;
