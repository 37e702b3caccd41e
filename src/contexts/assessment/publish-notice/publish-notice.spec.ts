import {
  APPROVED,
  approved,
  BATCH,
  CANDIDACY,
  ENTERPRISE,
  NOTICE_OVER,
  OTHER_ENTERPRISE,
  published,
  SUBMITTED,
  submitted,
  UNDER_NOTICE,
} from '../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../test/support/stories/given';
import { Day, day } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import { BatchEvent, NoticePublished, ResultsApproved } from '../assessment.events';
import { PublishNotice, publishNotice } from './publish-notice';

const intent: PublishNotice = { batchId: BATCH, enterpriseId: ENTERPRISE };
const evidence = { policy: policyPackOn('320803', day('2026-12-01'))! };
const publish = (history: readonly BatchEvent[], today: Day = day('2026-12-01')) =>
  given(publishNotice, ...history).when(intent, evidence, { today });
const changed = 'c'.repeat(64);

it('ends with the fifth working day after the publication', () => publish(APPROVED).thenRecords(published));
it('counts swapped workdays and leaves holidays out (handbook, section 7)', () =>
  publish(APPROVED, day('2025-09-26')).thenRecords(
    NoticePublished({ ...published.data, publishedOn: day('2025-09-26'), endsOn: day('2025-10-10') }),
  ));
it('follows the approval', () => publish(SUBMITTED).thenRefuses('RESULTS_NOT_APPROVED'));
it('waits for the approval of a newer submission', () => publish([...APPROVED, submitted(changed)]).thenRefuses('RESULTS_NOT_APPROVED'));
it('shows the results once', () => publish(UNDER_NOTICE).thenRefuses('NOTICE_PUBLISHED_BEFORE'));
it('is not repeated where a correction left the outcome as it was', () =>
  publish([...NOTICE_OVER, submitted(changed), ...approved(5, 'PASSED', changed)]).thenRefuses('NOTICE_PUBLISHED_BEFORE'));
it('shows an outcome that came out differently', () =>
  publish([...NOTICE_OVER, submitted(changed), ...approved(5, 'FAILED', changed)]).thenRecords(published));
it('shows the one outcome among others that came out differently', () => {
  const both = ResultsApproved({
    batchId: BATCH,
    chunk: 0,
    approved: [
      { candidacyId: CANDIDACY, outcomeRevision: 3, outcome: 'PASSED' },
      { candidacyId: id(11), outcomeRevision: 5, outcome: 'PASSED' },
    ],
  });
  publish([...NOTICE_OVER, submitted(changed), both, approved(3, 'PASSED', changed)[1]!]).thenRecords(published);
});
it('needs a policy of the region', () =>
  given(publishNotice, ...APPROVED)
    .when(intent, { policy: null })
    .thenRefuses('POLICY_PACK_UNKNOWN'));
it('needs the calendar that the policy names', () =>
  given(publishNotice, ...APPROVED)
    .when(intent, {
      policy: { ...evidence.policy, pack: { ...evidence.policy.pack, notice: { ...evidence.policy.pack.notice, calendar: 'MOON' } } },
    })
    .thenRefuses('CALENDAR_UNKNOWN'));
it('knows no batch of another enterprise', () =>
  given(publishNotice, ...APPROVED)
    .when({ ...intent, enterpriseId: OTHER_ENTERPRISE }, evidence)
    .thenRefuses('NOT_FOUND'));
