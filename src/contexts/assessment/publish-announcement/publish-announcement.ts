import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Batch, batch, cancelledFault, isBatchOf, isSubmitted } from '../batch';
import { AnnouncementPublished, BatchEvent } from '../batch.events';

export interface PublishAnnouncement {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  /** The last day of registration; null where none is set. */
  readonly registrationUntil: Day | null;
  readonly feeFen: number;
  readonly documentSha256: string;
}
interface Evidence {
  /** Of the assessment day. */
  readonly policy: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'BATCH_CANCELLED' | 'RESULTS_SUBMITTED' | 'ANNOUNCED_BEFORE' | 'REGISTRATION_DAY_WRONG' | 'POLICY_PACK_UNKNOWN';

/**
 * 认定公告: the first paper of the archive. What is assessed, when, and to which day years are counted stands in the batch;
 * the announcement adds the last day of registration and the fee. Where years are counted to that day, it is the same one.
 */
export const publishAnnouncement = rule<Batch, BatchEvent, PublishAnnouncement, Evidence, No>({
  name: 'assessment.publish-announcement',
  version: 1,
  fold: batch,
  decide: (state, intent, { policy }, { today }) => {
    if (!isBatchOf(state, intent.enterpriseId)) return refuse('NOT_FOUND');
    const cancelled = cancelledFault(state);
    if (cancelled) return cancelled;
    if (isSubmitted(state)) return refuse('RESULTS_SUBMITTED');
    if (state.announcement) return refuse('ANNOUNCED_BEFORE', { publishedOn: state.announcement.publishedOn });
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: state.region });
    const { registrationUntil } = intent;
    const { assessmentOn, eligibilityOn } = state;
    const isCountedTo =
      registrationUntil === null || policy.pack.eligibility.asOf !== 'REGISTRATION_DEADLINE' || registrationUntil === eligibilityOn;
    if (!isCountedTo || (registrationUntil !== null && (registrationUntil < today || registrationUntil > assessmentOn))) {
      return refuse('REGISTRATION_DAY_WRONG', { registrationUntil, eligibilityOn, assessmentOn });
    }
    return [AnnouncementPublished({ ...intent, publishedOn: today })];
  },
});
