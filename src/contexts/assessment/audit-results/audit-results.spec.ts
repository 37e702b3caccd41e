import { BATCH, ENTERPRISE, NOTICE_OVER, reported, returned } from '../../../../test/support/stories/assessed-batch';
import { given, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import { ResultsAudited } from '../assessment.events';
import { auditResults } from './audit-results';

const intent = { batchId: BATCH };
const today = day('2026-12-11');
const audited = ResultsAudited({ batchId: BATCH, enterpriseId: ENTERPRISE, auditedOn: today });

it('follows the report', () =>
  given(auditResults, ...NOTICE_OVER, reported)
    .when(intent, {}, { today })
    .thenRecords(audited));
it('is said once', () =>
  given(auditResults, ...NOTICE_OVER, reported, audited)
    .when(intent, {})
    .thenRecordsNothing());
it('waits for the report', () =>
  given(auditResults, ...NOTICE_OVER)
    .when(intent, {})
    .thenRefuses('RESULTS_NOT_REPORTED'));
it('waits for the corrected report', () =>
  given(auditResults, ...NOTICE_OVER, reported, returned)
    .when(intent, {})
    .thenRefuses('RESULTS_NOT_REPORTED'));
it('is done by a person', () =>
  given(auditResults, ...NOTICE_OVER, reported)
    .when(intent, {}, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a batch', () => given(auditResults).when(intent, {}).thenRefuses('NOT_FOUND'));

describe('the day for the upload', () => {
  const policy = policyPackOn('320803', today)!;
  it('is so many working days after the audit', () =>
    given(auditResults, ...NOTICE_OVER, reported)
      .when(intent, { policy }, { today })
      .thenRecords(ResultsAudited({ ...audited.data, uploadDueOn: day('2026-12-18'), policyPack: policy.ref })));
  it('is that of the audit where the pack gives no time', () => {
    const none = { ...policy, pack: { ...policy.pack, reporting: { ...policy.pack.reporting, uploadWithinWorkingDays: 0 } } };
    given(auditResults, ...NOTICE_OVER, reported)
      .when(intent, { policy: none }, { today })
      .thenRecords(ResultsAudited({ ...audited.data, uploadDueOn: today, policyPack: policy.ref }));
  });
  it('needs a pack and its calendar', () => {
    given(auditResults, ...NOTICE_OVER, reported)
      .when(intent, { policy: null }, { today })
      .thenRefuses('POLICY_PACK_UNKNOWN');
    const moon = { ...policy, pack: { ...policy.pack, notice: { ...policy.pack.notice, calendar: 'MOON' } } };
    given(auditResults, ...NOTICE_OVER, reported)
      .when(intent, { policy: moon }, { today })
      .thenRefuses('CALENDAR_UNKNOWN');
  });
});
