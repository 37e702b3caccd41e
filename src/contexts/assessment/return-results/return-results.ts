import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Batch, batch } from '../batch';
import { BatchEvent, ResultsReturned } from '../batch.events';
import { dueDay } from '../due-day';
import type { RETURN_REASONS } from '../terms';

export interface ReturnResults {
  readonly batchId: Uuid;
  readonly reasons: readonly (typeof RETURN_REASONS)[number][];
  readonly text: TextReference | null;
}
interface Evidence {
  /** Of the day of the return. */
  readonly policy: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'RESULTS_NOT_REPORTED' | 'POLICY_PACK_UNKNOWN' | 'CALENDAR_UNKNOWN';

/** The authority sends a report back; marks may be corrected by two persons although the notice has run out, and it is reported anew in so many working days. */
export const returnResults = rule<Batch, BatchEvent, ReturnResults, Evidence, No>({
  name: 'assessment.return-results',
  version: 1,
  fold: batch,
  decide: (state, { batchId, reasons, text }, { policy }, { actor, today }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.report?.state !== 'REPORTED') return refuse('RESULTS_NOT_REPORTED');
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: state.region });
    const correctBy = dueDay(today, policy.pack.reporting.correctWithinWorkingDays, policy.pack);
    if (isRefusal(correctBy)) return correctBy;
    return [
      ResultsReturned({
        batchId,
        enterpriseId: state.enterpriseId,
        returnedOn: today,
        reasons: [...reasons],
        correctBy,
        text: text && { ...text },
        policyPack: policy.ref,
      }),
    ];
  },
});
