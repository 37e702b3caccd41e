import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { employment, EmploymentRecord, EmploymentSpan, overlap } from '../employment';
import type { Worker } from '../worker';
import { EmploymentEvent, EmploymentStarted } from '../workforce.events';

export interface RecordEmployment {
  readonly workerId: Uuid;
  readonly spanId: Uuid;
  readonly employer: EmploymentSpan['employer'];
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  readonly source: { readonly importId: Uuid; readonly row: number } | null;
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'EMPLOYMENT_SPAN_REVERSED' | 'EMPLOYMENT_IN_FUTURE' | 'EMPLOYMENT_OVERLAPS';

/**
 * The same span again records nothing, so that a roster can be sent twice. Spans elsewhere may overlap (two jobs
 * were held at once; counting merges them), two spans in this enterprise may not.
 */
export const recordEmployment = rule<EmploymentRecord, EmploymentEvent, RecordEmployment, Evidence, No>({
  name: 'workforce.record-employment',
  version: 1,
  fold: employment,
  decide: (spans, intent, { worker }, { today }) => {
    const { fromOn, lastOn } = intent;
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    if (lastOn !== null && lastOn < fromOn) return refuse('EMPLOYMENT_SPAN_REVERSED', { fromOn, lastOn });
    if (fromOn > today) return refuse('EMPLOYMENT_IN_FUTURE', { fromOn });
    if (spans.some((span) => isSame(span, intent))) return [];
    const clash = intent.employer === 'OWN' ? spans.find((span) => span.employer === 'OWN' && overlap(span, intent)) : undefined;
    if (clash) return refuse('EMPLOYMENT_OVERLAPS', { spanId: clash.spanId, fromOn: clash.fromOn });
    const { enterpriseId, personRef } = worker;
    return [EmploymentStarted({ ...intent, enterpriseId, personRef, source: intent.source && { ...intent.source } })];
  },
});

/** A span that has since ended is still the one that was registered open. */
const isSame = (span: EmploymentSpan, intent: RecordEmployment): boolean =>
  span.employer === intent.employer &&
  span.occupationCode === intent.occupationCode &&
  span.fromOn === intent.fromOn &&
  (span.lastOn === intent.lastOn || intent.lastOn === null);
