import { addDays, Day, later } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Ending } from '../allowance.events';
import { EntitledSpan, isEmpty } from '../entitlement';
import { byPrecedence, PayBasis, Service, WorkerBases } from '../pay-basis';

/** Days on which a basis could pay: it stands, and its holder serves in its occupation. */
export interface Candidate {
  readonly of: PayBasis;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  readonly reason: Ending | null;
  readonly endCauseEventId: Uuid | null;
}

/** Later than every legal day that is written down. */
const NEVER = '9999-12-31' as Day;
const end = ({ lastOn }: { readonly lastOn: Day | null }): Day => lastOn ?? NEVER;
export const covers = (span: { readonly fromOn: Day; readonly lastOn: Day | null }, on: Day): boolean =>
  span.fromOn <= on && on <= end(span);

/** Service that goes on the next day, in another contract or post, is one service. */
function joined(services: readonly Service[]): Service[] {
  const runs: Service[] = [];
  for (const next of [...services].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const run = runs.at(-1);
    if (run && (run.lastOn === null || next.fromOn <= addDays(run.lastOn, 1)))
      runs[runs.length - 1] = end(next) > end(run) ? { ...next, fromOn: run.fromOn } : run;
    else runs.push(next);
  }
  return runs;
}

function candidatesOf(of: PayBasis, services: readonly Service[]): Candidate[] {
  const serving = services.filter(({ occupationCode }) => of.occupationCode === null || of.occupationCode === occupationCode);
  return joined(serving)
    .map((service) => {
      const fromOn = later(of.fromOn, service.fromOn);
      const leaves = end(service) < end(of);
      return leaves
        ? { of, fromOn, lastOn: service.lastOn, reason: service.endReason ?? ('LEFT' as const), endCauseEventId: service.endCauseEventId }
        : { of, fromOn, lastOn: of.lastOn, reason: of.endReason, endCauseEventId: of.endCauseEventId };
    })
    .filter((candidate) => !isEmpty(candidate));
}

export const candidates = ({ bases, services }: WorkerBases, item: PayBasis['item']): Candidate[] =>
  bases.filter((each) => each.item === item).flatMap((each) => candidatesOf(each, services));

/** Of several levels on a day only the highest pays (handbook 12.5). */
export const highestOn = (day: Day, all: readonly Candidate[]): Candidate | undefined =>
  all.filter((candidate) => covers(candidate, day)).sort((a, b) => byPrecedence(a.of, b.of))[0];

const asSpan = ({ of, fromOn, lastOn, reason, endCauseEventId }: Candidate): EntitledSpan => ({
  fromOn,
  lastOn,
  reason,
  causeEventId: of.causeEventId,
  endCauseEventId,
});

/** Who pays from each day on which anything begins or ends; nobody where there is a gap. */
function turns(all: readonly Candidate[]): { readonly on: Day; readonly by: Candidate | undefined }[] {
  const days = [...new Set(all.flatMap(({ fromOn, lastOn }) => [fromOn, ...(lastOn === null ? [] : [addDays(lastOn, 1)])]))].sort();
  return days.map((on) => ({ on, by: highestOn(on, all) })).filter(({ by }, index, list) => index === 0 || by !== list[index - 1]!.by);
}

/** The spans of skill pay: no day has two of them. What a higher level pushes aside comes back when that one ends. */
function highestOnly(all: readonly Candidate[]): { readonly of: PayBasis; readonly span: EntitledSpan }[] {
  const line = turns(all);
  return line.flatMap(({ on, by }, index) => {
    if (!by) return [];
    const [before, next] = [line[index - 1]?.by, line[index + 1]];
    const causeEventId = by.fromOn < on && before?.endCauseEventId ? before.endCauseEventId : by.of.causeEventId;
    const isPushedAside = next?.by !== undefined && covers(by, next.on);
    const span = isPushedAside
      ? { ...asSpan(by), lastOn: addDays(next.on, -1), reason: 'HIGHER_LEVEL' as const, endCauseEventId: next.by.of.causeEventId }
      : asSpan(by);
    return [{ of: by.of, span: { ...span, fromOn: on, causeEventId } }];
  });
}

/**
 * The spans that one basis has by all that is known, in the order of their days. A function of the facts alone: who
 * told them first, and how often, makes no difference.
 */
export function dueSpans(known: WorkerBases, item: PayBasis['item'], basisId: Uuid): EntitledSpan[] {
  const all = candidates(known, item);
  // Every agreement pays by itself; levels replace each other.
  const spans = item === 'MENTOR' ? all.map((each) => ({ of: each.of, span: asSpan(each) })) : highestOnly(all);
  return spans.filter(({ of }) => of.basisId === basisId).map(({ span }) => span);
}
