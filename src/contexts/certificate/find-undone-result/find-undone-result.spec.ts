import { given, id } from '../../../../test/support/stories/given';
import { annulled, CERTIFICATE, HOLDER, issued, ISSUER } from '../../../../test/support/stories/issued-certificate';
import type { AssessmentResult } from '../../assessment';
import { FindingRecorded } from '../standing.events';
import { findUndoneResult } from './find-undone-result';

const passed: AssessmentResult = {
  batchId: id(2),
  enterpriseId: ISSUER,
  filingId: id(5),
  workerId: HOLDER,
  personRef: id(6),
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  ruleId: 'N23-3-1',
  withdrawn: false,
  examined: [],
  outcome: 'PASSED',
  outcomeRevision: 4,
  openObjections: [],
  source: null,
};
const intent = { certificateId: CERTIFICATE, findingId: id(30), causeEventId: id(31) };
const found = (reasonCode: 'RESULT_NO_LONGER_PASSED' | 'CANDIDACY_WITHDRAWN') =>
  FindingRecorded({ ...intent, enterpriseId: ISSUER, workerId: HOLDER, reasonCode });
const find = (changed: Partial<AssessmentResult>, ...history: Parameters<typeof findUndoneResult.fold.evolve>[1][]) =>
  given(findUndoneResult, ...history).when(intent, { result: { ...passed, ...changed } });

it.each(['FAILED', 'VOID', null] as const)('tells that the result is now %s', (outcome) =>
  find({ outcome }, issued).thenRecords(found('RESULT_NO_LONGER_PASSED')),
);
it('tells that the candidate was withdrawn', () => find({ withdrawn: true }, issued).thenRecords(found('CANDIDACY_WITHDRAWN')));
it('tells each reason once', () => find({ outcome: 'FAILED' }, issued, found('RESULT_NO_LONGER_PASSED')).thenRecordsNothing());
it('has nothing to tell while the result stands, before the issue, or after the annulment', () => {
  find({}, issued).thenRecordsNothing();
  find({ outcome: 'FAILED' }).thenRecordsNothing();
  find({ outcome: 'FAILED' }, issued, annulled).thenRecordsNothing();
});
