import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { calendarNamed, noticeEndsOn, ResolvedPack } from '../../catalogue';
import { BatchEvent, NoticePublished } from '../assessment.events';
import { Batch, batch, isApproved, isBatchOf } from '../batch';

export interface PublishNotice {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
}
interface Evidence {
  /** Of the day of publication. */
  readonly policy: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'RESULTS_NOT_APPROVED' | 'NOTICE_PUBLISHED_BEFORE' | 'POLICY_PACK_UNKNOWN' | 'CALENDAR_UNKNOWN';

/**
 * Shows the approved results to everybody (公示). The last day is computed here, once, from the calendar known now, and
 * stays as it is even if a holiday is moved later (decision 10). After a re-approval there is a new notice, for those
 * whose outcome came out differently.
 */
export const publishNotice = rule<Batch, BatchEvent, PublishNotice, Evidence, No>({
  name: 'assessment.publish-notice',
  version: 1,
  fold: batch,
  decide: (state, { batchId, enterpriseId }, { policy }, { today }) => {
    if (!isBatchOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (!isApproved(state)) return refuse('RESULTS_NOT_APPROVED');
    if ([...state.approved.values()].every((result) => result.noticeEndsOn !== null)) return refuse('NOTICE_PUBLISHED_BEFORE');
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: state.region });
    const { workingDays, countPublicationDay, calendar } = policy.pack.notice;
    const working = calendarNamed(calendar);
    if (!working) return refuse('CALENDAR_UNKNOWN', { calendar });
    const endsOn = noticeEndsOn(today, workingDays, working, countPublicationDay);
    return [NoticePublished({ batchId, enterpriseId, publishedOn: today, workingDays, endsOn, policyPack: policy.ref })];
  },
});
