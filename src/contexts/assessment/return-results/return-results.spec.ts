import { BATCH, NOTICE_OVER, reported, returned } from '../../../../test/support/stories/assessed-batch';
import { given, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import { BatchEvent, ResultsAudited } from '../assessment.events';
import { ReturnResults, returnResults } from './return-results';

const intent: ReturnResults = { batchId: BATCH, reasons: ['SCORES'], text: null };
const policy = policyPackOn('320803', day('2026-12-10'))!;
const today = day('2026-12-10');
const back = (...history: readonly BatchEvent[]) => given(returnResults, ...NOTICE_OVER, ...history).when(intent, { policy }, { today });

it('says why, and by when it is corrected', () => back(reported).thenRecords(returned));
it('waits for the report', () => back().thenRefuses('RESULTS_NOT_REPORTED'));
it('waits for the corrected one', () => back(reported, returned).thenRefuses('RESULTS_NOT_REPORTED'));
it('may follow the corrected one', () => back(reported, returned, reported).thenRecords(returned));
it('does not follow the audit', () =>
  back(reported, ResultsAudited({ batchId: BATCH, enterpriseId: reported.data.enterpriseId, auditedOn: today })).thenRefuses(
    'RESULTS_NOT_REPORTED',
  ));
it('is done by a person', () =>
  given(returnResults, ...NOTICE_OVER, reported)
    .when(intent, { policy }, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a policy of the region', () =>
  given(returnResults, ...NOTICE_OVER, reported)
    .when(intent, { policy: null })
    .thenRefuses('POLICY_PACK_UNKNOWN'));
it('needs the calendar that the policy names', () =>
  given(returnResults, ...NOTICE_OVER, reported)
    .when(intent, { policy: { ...policy, pack: { ...policy.pack, notice: { ...policy.pack.notice, calendar: 'MOON' } } } })
    .thenRefuses('CALENDAR_UNKNOWN'));
it('needs a batch', () => given(returnResults).when(intent, { policy }).thenRefuses('NOT_FOUND'));
