import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Batch, batch, isApproved, isBatchOf, isReturned } from '../batch';
import { BatchEvent, ResultsReported } from '../batch.events';
import { dueDay } from '../due-day';

export interface ReportResults {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
}
interface Evidence {
  /** Of the day of the report. */
  readonly policy: ResolvedPack | null;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'RESULTS_NOT_APPROVED'
  | 'NOTICE_STILL_OPEN'
  | 'NOTICE_NOT_PUBLISHED_YET'
  | 'RESULTS_REPORTED_BEFORE'
  | 'POLICY_PACK_UNKNOWN'
  | 'CALENDAR_UNKNOWN';

/**
 * The published results go to the authority, so many working days after the assessment at the latest, or by the day that
 * was set when they were returned. A late report is a fact like any other: it is taken, and shows that it is late.
 */
export const reportResults = rule<Batch, BatchEvent, ReportResults, Evidence, No>({
  name: 'assessment.report-results',
  version: 1,
  fold: batch,
  decide: (state, { batchId, enterpriseId }, { policy }, { actor, today }) => {
    if (!isBatchOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (!isApproved(state)) return refuse('RESULTS_NOT_APPROVED');
    if (state.report && !isReturned(state)) return refuse('RESULTS_REPORTED_BEFORE', { state: state.report.state });
    const shown = [...state.approved.values()];
    if (shown.some(({ noticeEndsOn }) => noticeEndsOn === null)) return refuse('NOTICE_NOT_PUBLISHED_YET');
    const open = state.notices.find(({ closed }) => !closed);
    if (open) return refuse('NOTICE_STILL_OPEN', { endsOn: open.endsOn });
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: state.region });
    const { reportWithinWorkingDays, auditWithinWorkingDays } = policy.pack.reporting;
    const [dueOn, auditDueOn] = [
      state.report?.correctBy ?? dueDay(state.assessmentOn, reportWithinWorkingDays, policy.pack),
      dueDay(today, auditWithinWorkingDays, policy.pack),
    ];
    if (isRefusal(dueOn)) return dueOn;
    if (isRefusal(auditDueOn)) return auditDueOn;
    const passed = shown.filter(({ outcome }) => outcome === 'PASSED').length;
    return [
      ResultsReported({
        batchId,
        enterpriseId,
        reportedOn: today,
        dueOn,
        candidacies: shown.length,
        passed,
        digest: state.approvedDigest!,
        auditDueOn,
        policyPack: policy.ref,
      }),
    ];
  },
});
