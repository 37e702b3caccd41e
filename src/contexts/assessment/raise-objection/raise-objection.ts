import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { CandidacyEvent, ObjectionRaised } from '../assessment.events';
import { Batch, isBatchOf } from '../batch';
import { Candidacy, candidacy } from '../candidacy';
import { noticeFault } from '../notice-open';

export interface RaiseObjection {
  readonly candidacyId: Uuid;
  readonly objectionId: Uuid;
  /** Behind the one-time code. */
  readonly workerId: Uuid;
  readonly text: TextReference;
}
interface Evidence {
  readonly batch: Batch;
}
type No = 'NOT_FOUND' | 'NOTICE_NOT_OPEN' | 'OBJECTION_RAISED_BEFORE';

/** A candidate objects to the own result, from its publication to the end of the last day of its notice. */
export const raiseObjection = rule<Candidacy, CandidacyEvent, RaiseObjection, Evidence, No>({
  name: 'assessment.raise-objection',
  version: 1,
  fold: candidacy,
  decide: (state, { candidacyId, objectionId, workerId, text }, { batch }, { today }) => {
    if (state.status !== 'registered' || state.workerId !== workerId || !isBatchOf(batch, state.enterpriseId)) return refuse('NOT_FOUND');
    const closed = noticeFault(batch, candidacyId, today);
    if (closed) return closed;
    if (state.objections.some(({ status, isOthers }) => status === 'OPEN' && !isOthers)) return refuse('OBJECTION_RAISED_BEFORE');
    return [ObjectionRaised({ candidacyId, batchId: state.batchId, objectionId, by: 'CANDIDATE', text: { ...text } })];
  },
});
