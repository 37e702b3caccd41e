import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { Ending, EntitlementEvent, entitlementEvents } from './allowance.events';

/** Days on which an allowance is due by what happened; both days count. Before `fromOn`, `lastOn` leaves no day. */
export interface EntitledSpan {
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  readonly reason: Ending | null;
  readonly causeEventId: Uuid;
  readonly endCauseEventId: Uuid | null;
}
/** One allowance of one worker on one basis, span by span in the order of their first days. */
export type Entitlement = readonly EntitledSpan[];

export const isEmpty = ({ fromOn, lastOn }: Pick<EntitledSpan, 'fromOn' | 'lastOn'>): boolean => lastOn !== null && lastOn < fromOn;

const put = (spans: Entitlement, span: EntitledSpan): Entitlement =>
  [...spans.filter(({ fromOn }) => fromOn !== span.fromOn), span].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));

export const entitlement: Fold<Entitlement, EntitlementEvent> = {
  category: 'entitlement',
  events: entitlementEvents,
  initial: [],
  evolve: (spans, event) => {
    switch (event.type) {
      // The same first day again opens the span anew: what ended it has been overtaken.
      case 'allowance.entitlement_started.v1':
        return put(spans, {
          fromOn: event.data.fromOn,
          lastOn: null,
          reason: null,
          causeEventId: event.data.causeEventId,
          endCauseEventId: null,
        });
      case 'allowance.entitlement_ended.v1': {
        const { fromOn, lastOn, reason, causeEventId } = event.data;
        return spans.map((span) => (span.fromOn === fromOn ? { ...span, lastOn, reason, endCauseEventId: causeEventId } : span));
      }
      // Says how much, never on which days.
      case 'allowance.rate_revised.v1':
        return spans;
    }
  },
};

export const entitlementRecord = streamView('allowance.entitlement', entitlement, (spans) => spans);
