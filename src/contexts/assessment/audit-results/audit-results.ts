import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Batch, batch } from '../batch';
import { BatchEvent, ResultsAudited } from '../batch.events';
import { dueDay } from '../due-day';

export interface AuditResults {
  readonly batchId: Uuid;
}
interface Evidence {
  /** Of the day of the audit; absent from decisions made before a day for the upload was set. */
  readonly policy?: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'RESULTS_NOT_REPORTED' | 'POLICY_PACK_UNKNOWN' | 'CALENDAR_UNKNOWN';

/** The authority has checked a report and found nothing to correct; from then on the certificates are sent to the look-up within so many working days (handbook 7, step 10). */
export const auditResults = rule<Batch, BatchEvent, AuditResults, Evidence, No>({
  name: 'assessment.audit-results',
  version: 1,
  fold: batch,
  decide: (state, { batchId }, { policy }, { actor, today }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.report?.state === 'AUDITED') return [];
    if (state.report?.state !== 'REPORTED') return refuse('RESULTS_NOT_REPORTED');
    const audited = { batchId, enterpriseId: state.enterpriseId, auditedOn: today };
    if (policy === undefined) return [ResultsAudited(audited)];
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: state.region });
    const uploadDueOn = dueDay(today, policy.pack.reporting.uploadWithinWorkingDays, policy.pack);
    return isRefusal(uploadDueOn) ? uploadDueOn : [ResultsAudited({ ...audited, uploadDueOn, policyPack: policy.ref })];
  },
});
