import {
  APPROVED,
  approved,
  BATCH,
  DIGEST,
  ENTERPRISE,
  NOTICE_OVER,
  OTHER_ENTERPRISE,
  reported,
  returned,
  submitted,
  UNDER_NOTICE,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { Day, day } from '../../../kernel/day';
import { policyPackOn, ResolvedPack } from '../../catalogue';
import { BatchEvent, ResultsReported } from '../assessment.events';
import { ReportResults, reportResults } from './report-results';

const intent: ReportResults = { batchId: BATCH, enterpriseId: ENTERPRISE };
const policy = policyPackOn('320803', day('2026-12-09'))!;
const TODAY = day('2026-12-09');
const report = (
  history: readonly BatchEvent[] = NOTICE_OVER,
  known: ResolvedPack | null = policy,
  today: Day = TODAY,
  enterpriseId = ENTERPRISE,
) => given(reportResults, ...history).when({ ...intent, enterpriseId }, { policy: known }, { today });
const changed = 'c'.repeat(64);

it('goes to the authority after the notice: ten working days from Saturday the 21st end on Friday the 4th', () =>
  report().thenRecords(reported));
it('says by when it is checked', () =>
  report(NOTICE_OVER, policy, day('2026-12-10')).thenRecords(
    ResultsReported({ ...reported.data, reportedOn: day('2026-12-10'), auditDueOn: day('2026-12-17') }),
  ));
it('waits for the notice to run out', () => report(UNDER_NOTICE).thenRefuses('NOTICE_STILL_OPEN'));
it('waits for the notice', () => report(APPROVED).thenRefuses('NOTICE_NOT_PUBLISHED_YET'));
it('waits for the notice of whom a correction gave another outcome', () =>
  report([...NOTICE_OVER, submitted(changed), ...approved(5, 'FAILED', changed)]).thenRefuses('NOTICE_NOT_PUBLISHED_YET'));
it('waits for the second person', () => report([...NOTICE_OVER, submitted(changed)]).thenRefuses('RESULTS_NOT_APPROVED'));
it('happens once', () => report([...NOTICE_OVER, reported]).thenRefuses('RESULTS_REPORTED_BEFORE'));
it('happens again when it was returned, by the day that was set', () =>
  report([...NOTICE_OVER, reported, returned]).thenRecords(ResultsReported({ ...reported.data, dueOn: day('2026-12-17') })));
it('carries the fingerprint of what was approved', () => expect(reported.data.digest).toBe(DIGEST));
it('has no deadline later than its own day where the policy gives none', () => {
  const none = {
    ...policy,
    pack: { ...policy.pack, reporting: { ...policy.pack.reporting, reportWithinWorkingDays: 0, auditWithinWorkingDays: 0 } },
  };
  report(NOTICE_OVER, none).thenRecords(ResultsReported({ ...reported.data, dueOn: day('2026-11-21'), auditDueOn: TODAY }));
});
it('is done by a person', () =>
  given(reportResults, ...NOTICE_OVER)
    .when(intent, { policy }, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a policy of the region', () => report(NOTICE_OVER, null).thenRefuses('POLICY_PACK_UNKNOWN'));
it('needs the calendar that the policy names', () =>
  report(NOTICE_OVER, { ...policy, pack: { ...policy.pack, notice: { ...policy.pack.notice, calendar: 'MOON' } } }).thenRefuses(
    'CALENDAR_UNKNOWN',
  ));
it('knows no batch of another enterprise', () => report(NOTICE_OVER, policy, TODAY, OTHER_ENTERPRISE).thenRefuses('NOT_FOUND'));

it('counts who passed among all who were shown', () => {
  const failed = {
    ...APPROVED[2]!,
    data: {
      ...APPROVED[2]!.data,
      approved: [
        { candidacyId: id(10), outcomeRevision: 3, outcome: 'PASSED' },
        { candidacyId: id(11), outcomeRevision: 3, outcome: 'FAILED' },
      ],
    },
  } as BatchEvent;
  report(NOTICE_OVER.map((event) => (event === APPROVED[2] ? failed : event))).thenRecords(
    ResultsReported({ ...reported.data, candidacies: 2, passed: 1 }),
  );
});
