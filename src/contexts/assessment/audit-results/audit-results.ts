import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Batch, batch } from '../batch';
import { BatchEvent, ResultsAudited } from '../batch.events';

export interface AuditResults {
  readonly batchId: Uuid;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'RESULTS_NOT_REPORTED';

/** The authority has checked a report and found nothing to correct. */
export const auditResults = rule<Batch, BatchEvent, AuditResults, object, No>({
  name: 'assessment.audit-results',
  version: 1,
  fold: batch,
  decide: (state, { batchId }, _, { actor, today }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.report?.state === 'AUDITED') return [];
    return state.report?.state === 'REPORTED' ? [ResultsAudited({ batchId, enterpriseId: state.enterpriseId, auditedOn: today })] : refuse('RESULTS_NOT_REPORTED');
  },
});
