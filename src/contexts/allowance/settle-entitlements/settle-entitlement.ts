import { addDays, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import { Ending, EntitlementEnded, EntitlementEvent, EntitlementStarted } from '../allowance.events';
import { EntitledSpan, Entitlement, entitlement, isEmpty } from '../entitlement';
import { candidates, covers, dueSpans, highestOn } from './due-spans';
import type { PayBasis, WorkerBases } from '../pay-basis';

export interface SettleEntitlement {
  readonly entitlementId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly item: PayBasis['item'];
  readonly basisId: Uuid;
}
interface Evidence {
  readonly known: WorkerBases;
}

/**
 * Brings one entitlement to what the facts make of it: the difference between the spans recorded and the spans due.
 * The facts may be a moment old; whoever settles looks again after writing (settle-entitlements.handler).
 *
 * On an annulment the lower tier pays from the decision day on: "old level to the month's end" (handbook 12.5) speaks
 * of a rise, where nobody may lose days. An annulment takes the level away with its decision, and the day of the
 * decision is the first that the level below is the highest one held.
 */
export const settleEntitlement = rule<Entitlement, EntitlementEvent, SettleEntitlement, Evidence, never>({
  name: 'allowance.settle-entitlement',
  version: 1,
  fold: entitlement,
  decide: (recorded, intent, { known }) => {
    const turns = known.bases.filter(({ basisId }) => basisId === intent.basisId).sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
    const [basis] = turns;
    if (!basis) return [];
    const due = dueSpans(known, intent.item, intent.basisId);
    const dropped = recorded.filter((span) => !isEmpty(span) && !due.some(({ fromOn }) => fromOn === span.fromOn));
    return [
      ...dropped.map(({ fromOn }) =>
        ended(intent, {
          fromOn,
          lastOn: addDays(fromOn, -1),
          ...whyNot(fromOn, turns.findLast((turn) => turn.fromOn <= fromOn) ?? basis, known, due),
        }),
      ),
      ...due.flatMap((span) =>
        changes(
          intent,
          basis,
          recorded.find(({ fromOn }) => fromOn === span.fromOn),
          span,
        ),
      ),
    ];
  },
});

function changes(intent: SettleEntitlement, basis: PayBasis, now: EntitledSpan | undefined, due: EntitledSpan): EntitlementEvent[] {
  const mustStart = !now || now.causeEventId !== due.causeEventId || (now.lastOn !== null && due.lastOn === null);
  const start = mustStart ? [started(intent, basis, due)] : [];
  if (due.lastOn === null || due.reason === null) return start;
  const isAsRecorded = !mustStart && now.lastOn === due.lastOn && now.reason === due.reason && now.endCauseEventId === due.endCauseEventId;
  const { fromOn, lastOn, reason, endCauseEventId } = due;
  return isAsRecorded ? start : [...start, ended(intent, { fromOn, lastOn, reason, causeEventId: endCauseEventId ?? due.causeEventId })];
}

const started = (
  { entitlementId, enterpriseId, workerId, item, basisId }: SettleEntitlement,
  { level, basis }: PayBasis,
  { fromOn, causeEventId }: EntitledSpan,
) => EntitlementStarted({ entitlementId, enterpriseId, workerId, item, level, basis, fromOn, causeEventId, basisId });

const ended = (
  { entitlementId, enterpriseId, workerId, item, basisId }: SettleEntitlement,
  how: { readonly fromOn: Day; readonly lastOn: Day; readonly reason: Ending; readonly causeEventId: Uuid },
) => EntitlementEnded({ entitlementId, enterpriseId, workerId, item, basisId, ...how });

/** Why a span that was recorded has no day left. */
function whyNot(
  on: Day,
  basis: PayBasis,
  known: WorkerBases,
  due: readonly EntitledSpan[],
): { readonly reason: Ending; readonly causeEventId: Uuid } {
  const other = due.find((span) => covers(span, on));
  if (other) return { reason: 'SUPERSEDED', causeEventId: other.causeEventId };
  if (basis.lastOn !== null && basis.lastOn < on && basis.endReason)
    return { reason: basis.endReason, causeEventId: basis.endCauseEventId ?? basis.causeEventId };
  const higher = highestOn(on, candidates(known, basis.item));
  if (higher) return { reason: 'HIGHER_LEVEL', causeEventId: higher.of.causeEventId };
  const left = [...known.services].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1)).findLast(({ fromOn }) => fromOn <= on);
  return { reason: left?.endReason ?? 'LEFT', causeEventId: left?.endCauseEventId ?? basis.causeEventId };
}
