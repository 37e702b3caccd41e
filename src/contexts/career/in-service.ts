import { addDays, Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import type { Employment } from '../workforce';

/** A span of work that ended. */
export interface Leaving {
  readonly spanId: Uuid;
  /** The last day in service. */
  readonly lastOn: Day;
}

/** In the enterprise's own service on a day; both ends of a span count. */
export const isEmployedOn = (spans: Employment, on: Day): boolean =>
  spans.some(({ employer, fromOn, lastOn }) => employer === 'OWN' && fromOn <= on && (lastOn === null || on <= lastOn));

/** Not where the span was work elsewhere, nor where the next one here follows without a day between them: that is a transfer. */
export const hasLeft = (spans: Employment, { spanId, lastOn }: Leaving): boolean =>
  spans.some((span) => span.spanId === spanId && span.employer === 'OWN') && !isEmployedOn(spans, addDays(lastOn, 1));
