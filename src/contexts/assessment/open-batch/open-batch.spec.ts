import { given, id } from '../../../../test/support/given';
import { day } from '../../../kernel/day';
import type { Filing } from '../../accreditation';
import { policyPackOn, ResolvedPack } from '../../catalogue';
import { BatchOpened } from '../assessment.events';
import { OpenBatch, openBatch, OpenBatchEvidence } from './open-batch';

const dimensions = { projectId: null, programmeCode: null, chainCode: null, clusterCode: null, trainingKind: null };
const intent: OpenBatch = {
  batchId: id(1), enterpriseId: id(2), filingId: id(3), path: 'EXAM', assessmentOn: day('2026-11-21'), eligibilityOn: day('2026-11-20'), levels: ['SENIOR'], dimensions,
};
const filing: Filing = {
  status: 'filed', enterpriseId: id(2), institutionCode: 'Y000032080001', validFrom: day('2026-01-01'), validTo: day('2026-11-21'),
  scope: [{ occupationCode: '6-18-01-01', edition: '2022', trade: null, level: 'SENIOR', standard: 'NATIONAL', fromOn: day('2026-01-01'), toOn: null }],
};
const policy = policyPackOn('320803', day('2026-11-21'))!;
const evidence: OpenBatchEvidence = { enterprise: { status: 'registered', name: '淮安示例机械有限公司', region: '320803' }, filing, policy };
const packWith = (asOf: ResolvedPack['pack']['eligibility']['asOf']): OpenBatchEvidence =>
  ({ ...evidence, policy: { ...policy, pack: { ...policy.pack, eligibility: { ...policy.pack.eligibility, asOf } } } });
const { dimensions: _, ...plan } = intent;
const opened = BatchOpened({ ...plan, ...dimensions, region: '320803', planNo: 'P20261121-00000000', levels: ['SENIOR'] });

it('opens on the last day of the filing, with a plan number', () => given(openBatch).when(intent, evidence).thenRecords(opened));
it('does not open for the day after the filing', () =>
  given(openBatch).when({ ...intent, assessmentOn: day('2026-11-22') }, evidence).thenRefuses('FILING_NOT_IN_FORCE'));
it('opens once', () => given(openBatch, opened).when(intent, evidence).thenRefuses('BATCH_OPENED_BEFORE'));
it('does not know the filing of another enterprise', () =>
  given(openBatch).when(intent, { ...evidence, filing: { ...filing, enterpriseId: id(9) } }).thenRefuses('NOT_FOUND'));
it('does not know a filing that was never made', () => given(openBatch).when(intent, { ...evidence, filing: { status: 'none' } }).thenRefuses('NOT_FOUND'));
it('takes filed levels only', () => given(openBatch).when({ ...intent, levels: ['SENIOR', 'TECHNICIAN'] }, evidence).thenRefuses('LEVEL_NOT_FILED'));
it('needs a policy of the region', () => given(openBatch).when(intent, { ...evidence, policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
it('offers the exam alone', () => given(openBatch).when({ ...intent, path: 'DIRECT' }, evidence).thenRefuses('PATH_NOT_OFFERED'));

describe('the day that years are counted to', () => {
  it('may be the assessment day', () => given(openBatch).when({ ...intent, eligibilityOn: intent.assessmentOn }, evidence).thenRecordsTypes(opened.type));
  it('is not after the assessment', () => given(openBatch).when({ ...intent, eligibilityOn: day('2026-11-22') }, evidence).thenRefuses('ELIGIBILITY_DAY_WRONG'));
  it('is the assessment day where the pack says so', () => given(openBatch).when(intent, packWith('EXAM_DATE')).thenRefuses('ELIGIBILITY_DAY_WRONG'));
  it('is the end of the year where the pack says so', () =>
    given(openBatch).when({ ...intent, eligibilityOn: day('2026-12-31') }, packWith('YEAR_END')).thenRecordsTypes(opened.type));
});
