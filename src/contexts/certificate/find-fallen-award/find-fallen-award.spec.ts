import { given, id } from '../../../../test/support/stories/given';
import { annulled, CERTIFICATE, HOLDER, issued, ISSUER } from '../../../../test/support/stories/issued-certificate';
import { addDays, day } from '../../../kernel/day';
import type { AssessmentResult } from '../../assessment';
import type { RecordedAward } from '../../catalogue';
import { FindingRecorded } from '../standing.events';
import { findFallenAward } from './find-fallen-award';

const AWARD = id(40);
const recognised: AssessmentResult = {
  batchId: id(2),
  enterpriseId: ISSUER,
  filingId: id(5),
  workerId: HOLDER,
  personRef: id(6),
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  ruleId: null,
  withdrawn: false,
  examined: [],
  outcome: 'PASSED',
  outcomeRevision: 4,
  openObjections: [],
  source: null,
  awardId: AWARD,
};
const award: RecordedAward = {
  status: 'recorded',
  kind: 'HONOUR',
  titleCode: 'JS-CRAFTSMAN',
  tier: 'PROVINCE',
  rank: null,
  occupationCode: null,
  awardedOn: day('2026-05-01'),
  personRef: id(6),
  region: '320800',
  documentNo: '苏人社发〔2026〕31号',
  evidence: null,
  withdrawnFrom: day('2026-06-01'),
};
const intent = { certificateId: CERTIFICATE, awardId: AWARD, findingId: id(41), causeEventId: id(42) };
const found = FindingRecorded({ ...intent, enterpriseId: ISSUER, workerId: HOLDER, reasonCode: 'AWARD_WITHDRAWN' });
const find = (
  changed: { result?: AssessmentResult | null; award?: Partial<RecordedAward> },
  ...history: Parameters<typeof findFallenAward.fold.evolve>[1][]
) => given(findFallenAward, ...history).when(intent, { result: recognised, ...changed, award: { ...award, ...changed.award } });

it('tells that the award of the recognition was withdrawn', () => find({}, issued).thenRecords(found));
it('tells it also where the award stood on the day of the committee and of the issue', () =>
  find({ award: { withdrawnFrom: addDays(issued.data.issuedOn, 30) } }, issued).thenRecords(found));
it('tells it once of each award', () => {
  find({}, issued, found).thenRecordsNothing();
  find({}, issued, FindingRecorded({ ...found.data, awardId: id(50) })).thenRecords(found);
});
it('has nothing to tell while the award stands, or where there is none', () => {
  find({ award: { withdrawnFrom: null } }, issued).thenRecordsNothing();
  given(findFallenAward, issued)
    .when(intent, { result: recognised, award: { status: 'none' } })
    .thenRecordsNothing();
});
it('has nothing to tell of what rests on another ground', () => {
  find({ result: { ...recognised, awardId: id(50) } }, issued).thenRecordsNothing();
  find({ result: null }, issued).thenRecordsNothing();
});
it('has nothing to tell before the issue, or after the annulment', () => {
  find({}).thenRecordsNothing();
  find({}, issued, annulled).thenRecordsNothing();
});
