import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { EmploymentEvent, employmentEvents, EMPLOYERS } from './workforce.events';

/** A span of work; both days count. An open span has no last day. */
export interface EmploymentSpan {
  readonly spanId: Uuid;
  readonly employer: (typeof EMPLOYERS)[number];
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}
export type Employment = readonly EmploymentSpan[];

export const employment: Fold<Employment, EmploymentEvent> = {
  category: 'employment',
  events: employmentEvents,
  initial: [],
  evolve: (spans, event) => {
    switch (event.type) {
      case 'workforce.employment_started.v1': {
        const { spanId, employer, occupationCode, fromOn, lastOn } = event.data;
        return [...spans, { spanId, employer, occupationCode, fromOn, lastOn }];
      }
      case 'workforce.employment_ended.v1':
        return spans.map((span) => (span.spanId === event.data.spanId ? { ...span, lastOn: event.data.lastOn } : span));
    }
  },
};

export const employmentHistory = streamView('workforce.employment', employment, (spans) => spans);

/** Two spans that share a day. */
export const overlap = (a: Pick<EmploymentSpan, 'fromOn' | 'lastOn'>, b: Pick<EmploymentSpan, 'fromOn' | 'lastOn'>): boolean =>
  (a.lastOn === null || b.fromOn <= a.lastOn) && (b.lastOn === null || a.fromOn <= b.lastOn);
