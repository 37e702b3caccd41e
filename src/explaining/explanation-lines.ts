import { canonicalJson, type JsonObject } from '../kernel/canonical-json';
import type { EvidenceSource } from '../kernel/evidence';
import { beijingText } from '../kernel/instant';
import type { Explanation } from './explainer.provider';

/** An explanation for whoever reads it on a terminal: what was decided, on what, and whether it still comes out the same. */
export function explanationLines({
  decision: { first, decision, intent, moment, evidence },
  events,
  verdict,
  differences,
}: Explanation): readonly string[] {
  return [
    `decision   ${decision} on ${first.stream}, revision ${first.revision}, position ${first.position}`,
    `recorded   ${first.at} (${beijingText(first.at)}), legal day ${moment.today}`,
    `asked by   ${moment.actor.kind} ${moment.actor.ref} (${moment.actor.audience})`,
    `intent     ${canonicalJson(intent)}`,
    ...Object.entries(evidence).map(([name, source]) => `evidence   ${name}: ${sourceText(source)}`),
    ...events.map(({ id, type }) => `fact       ${type} ${id}`),
    ...differences.map(({ code, detail }) => `difference ${code}: ${detail}`),
    `verdict    ${verdict}`,
  ];
}

function sourceText(source: EvidenceSource): string {
  if ('view' in source)
    return source.revision < 0
      ? `${source.view} of ${source.stream}, which did not exist`
      : `${source.view} of ${source.stream} at revision ${source.revision}`;
  if ('document' in source) return `document ${source.document}`;
  if ('person' in source) return `${source.field} of person ${source.person}, version ${source.version} (in the vault)`;
  if ('standsIn' in source) return `stands in the event itself, as ${source.standsIn}`;
  return `${source.source} at position ${source.position}: ${canonicalJson({ value: source.value })}`;
}

/** The same as one line of JSON. */
export const explanationJson = ({ decision: { first, decision }, events, verdict, differences }: Explanation): JsonObject => ({
  decision,
  stream: first.stream,
  revision: first.revision,
  position: String(first.position),
  events: events.map(({ id }) => id),
  verdict,
  differences: differences.map(({ code, detail }) => ({ code, detail })),
});
