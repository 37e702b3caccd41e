import { ENTERPRISE, TURNER } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { RegisteredEnterprise } from '../../accreditation';
import { CohortOpened } from '../mentor.events';
import { OpenCohort, openCohort } from './open-cohort';

const enterprise = { status: 'registered', region: '320803' } as RegisteredEnterprise;
const intent: OpenCohort = {
  cohortId: id(80),
  enterpriseId: ENTERPRISE,
  kind: 'APPRENTICESHIP',
  code: 'XT-2027',
  occupationCode: TURNER,
  targetLevel: 'INTERMEDIATE',
  schoolCode: 'S-01',
  documentNo: '淮人社学徒〔2027〕1号',
  fromOn: day('2027-01-01'),
  lastOn: day('2029-12-31'),
};
const opened = CohortOpened({ ...intent, region: '320803' });
const open = (changed: Partial<OpenCohort> = {}) => given(openCohort).when({ ...intent, ...changed }, { enterprise });

it('is opened', () => open().thenRecords(opened));
it('lasts three years at most where it is an apprenticeship', () => {
  open({ lastOn: day('2030-01-01') }).thenRefuses('APPRENTICESHIP_TOO_LONG', { latestOn: '2029-12-31' });
  open({ lastOn: day('2030-01-01'), kind: 'STUDIO', schoolCode: null }).thenRecordsTypes('career.cohort_opened.v1');
});
it('lasts a day at least', () => {
  open({ lastOn: day('2027-01-01') }).thenRecordsTypes('career.cohort_opened.v1');
  open({ lastOn: day('2026-12-31') }).thenRefuses('AGREEMENT_SPAN_REVERSED');
});
it('has a code of its own', () =>
  given(openCohort, opened)
    .when({ ...intent, cohortId: id(81) }, { enterprise })
    .thenRefuses('COHORT_OPENED_BEFORE', { code: 'XT-2027' }));
it('belongs to an enterprise', () =>
  given(openCohort)
    .when(intent, { enterprise: { status: 'unknown' } })
    .thenRefuses('NOT_FOUND'));
