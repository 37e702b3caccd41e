import { given, id } from '../../../../test/support/stories/given';
import { annulled, CERTIFICATE, HOLDER, issued, ISSUER } from '../../../../test/support/stories/issued-certificate';
import { addDays } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import type { AssessmentResult } from '../../assessment';
import { certificate, IssuedCertificate } from '../certificate';
import { FindingRecorded } from '../standing.events';
import { findFallenBasis } from './find-fallen-basis';

const passed: AssessmentResult = {
  batchId: id(2),
  enterpriseId: ISSUER,
  filingId: id(5),
  workerId: HOLDER,
  personRef: id(6),
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  ruleId: 'N23-3-2',
  withdrawn: false,
  examined: [],
  outcome: 'PASSED',
  outcomeRevision: 4,
  openObjections: [],
  source: null,
};
const basis = { ...(foldAll(certificate, [issued, annulled]) as IssuedCertificate), level: 'INTERMEDIATE' as const };
const intent = { certificateId: CERTIFICATE, basisId: id(40), findingId: id(41), causeEventId: id(42) };
const found = FindingRecorded({ ...intent, enterpriseId: ISSUER, workerId: HOLDER, reasonCode: 'BASIS_ANNULLED' });
const find = (
  changed: { result?: Partial<AssessmentResult>; basis?: Partial<IssuedCertificate> },
  ...history: Parameters<typeof findFallenBasis.fold.evolve>[1][]
) => given(findFallenBasis, ...history).when(intent, { result: { ...passed, ...changed.result }, basis: { ...basis, ...changed.basis } });

it('tells that the certificate leaned on one that is annulled now', () => find({}, issued).thenRecords(found));
it('tells it once of each', () => {
  find({}, issued, found).thenRecordsNothing();
  find({}, issued, FindingRecorded({ ...found.data, basisId: id(50) })).thenRecordsTypes('certificate.finding_recorded.v1');
});
it('has nothing to tell where the line asked for no certificate, or one of another level', () => {
  find({ result: { ruleId: 'N23-3-1' } }, issued).thenRecordsNothing();
  find({ result: { ruleId: null } }, issued).thenRecordsNothing();
  find({ basis: { level: 'JUNIOR' } }, issued).thenRecordsNothing();
});
it('looks at what was issued by then, on the same day too', () => {
  const { issuedOn } = issued.data;
  find({ basis: { issuedOn } }, issued).thenRecordsTypes('certificate.finding_recorded.v1');
  find({ basis: { issuedOn: addDays(issuedOn, 1) } }, issued).thenRecordsNothing();
});
it('has nothing to tell while the other stands, before the issue, or after the annulment', () => {
  find({ basis: { status: 'in-force' } }, issued).thenRecordsNothing();
  find({}).thenRecordsNothing();
  find({}, issued, annulled).thenRecordsNothing();
});
