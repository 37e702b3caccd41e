import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { annulled as annulledCertificate, issued, reinstated } from '../../../../test/support/stories/issued-certificate';
import { day, month } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import type { Certificate } from '../../certificate';
import { certificate as certificateFold } from '../../certificate/certificate';
import type { CertificateEvent } from '../../certificate/certificate.events';
import { RecoveryDecided, RecoveryProposed } from '../recovery.events';
import { DecideRecovery, decideRecovery } from './decide-recovery';

const [ENTERPRISE, WORKER, CERTIFICATE, ANNULMENT] = [id(3), id(4), id(1), id(9)] as const;
const proposed = RecoveryProposed({
  recoveryId: ANNULMENT,
  enterpriseId: ENTERPRISE,
  region: '320803',
  workerId: WORKER,
  certificateId: CERTIFICATE,
  basisIds: [CERTIFICATE],
  fromOn: day('2026-12-08'),
  lastOn: day('2027-02-09'),
  periods: [
    { period: month('2027-01'), amountInFen: 30_000 },
    { period: month('2027-02'), amountInFen: 9_643 },
  ],
  amountInFen: 39_643,
  defaultOutcome: 'NONE',
  policyPack: 'CN-320800@2026-01',
});
const intent: DecideRecovery = {
  recoveryId: ANNULMENT,
  enterpriseId: ENTERPRISE,
  outcome: 'FULL',
  fromOn: null,
  documentNo: '淮机薪〔2027〕3号',
};
const part = (fromOn: string): DecideRecovery => ({ ...intent, outcome: 'PART', fromOn: day(fromOn) });
const decided = (more: object) =>
  RecoveryDecided({
    recoveryId: ANNULMENT,
    enterpriseId: ENTERPRISE,
    workerId: WORKER,
    certificateId: CERTIFICATE,
    outcome: 'FULL',
    fromOn: day('2026-12-08'),
    documentNo: intent.documentNo,
    decidedBy: OFFICER.ref,
    months: 2,
    ...more,
  });
const standing = (...events: CertificateEvent[]) => ({ certificate: foldAll<Certificate, CertificateEvent>(certificateFold, events) });
const annulled = standing(issued, annulledCertificate);

describe('a recovery that was proposed', () => {
  it('is taken in full, from the first day of the annulment', () =>
    given(decideRecovery, proposed).when(intent, annulled, { actor: OFFICER }).thenRecords(decided({})));
  it('or not at all', () =>
    given(decideRecovery, proposed)
      .when({ ...intent, outcome: 'NONE' }, annulled, { actor: OFFICER })
      .thenRecords(decided({ outcome: 'NONE', fromOn: null, months: 0 })));
  it('or from a later day on, up to the last one', () => {
    given(decideRecovery, proposed)
      .when(part('2026-12-09'), annulled, { actor: OFFICER })
      .thenRecords(decided({ outcome: 'PART', fromOn: day('2026-12-09') }));
    given(decideRecovery, proposed)
      .when(part('2027-02-09'), annulled, { actor: OFFICER })
      .thenRecords(decided({ outcome: 'PART', fromOn: day('2027-02-09'), months: 1 }));
  });
  it('a part is neither the whole nor nothing', () => {
    for (const fromOn of ['2026-12-08', '2027-02-10'])
      given(decideRecovery, proposed).when(part(fromOn), annulled).thenRefuses('RECOVERY_PART_OUTSIDE');
    given(decideRecovery, proposed)
      .when({ ...intent, outcome: 'PART' }, annulled)
      .thenRefuses('RECOVERY_PART_OUTSIDE');
  });
  it('is decided by a person', () =>
    given(decideRecovery, proposed)
      .when(intent, annulled, { actor: { ...OFFICER, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('of the enterprise that paid', () =>
    given(decideRecovery, proposed)
      .when({ ...intent, enterpriseId: id(8) }, annulled)
      .thenRefuses('NOT_FOUND'));
  it('once', () =>
    given(decideRecovery, proposed, decided({ outcome: 'NONE', fromOn: null }))
      .when(intent, annulled, { actor: SECOND_PERSON })
      .thenRefuses('RECOVERY_DECIDED_BEFORE'));
  it('takes nothing for an annulment that was overturned, and may say so', () => {
    const holds = standing(issued, annulledCertificate, reinstated);
    given(decideRecovery, proposed).when(intent, holds).thenRefuses('RECOVERY_OVERTAKEN');
    given(decideRecovery, proposed)
      .when({ ...intent, outcome: 'NONE' }, holds)
      .thenRecordsTypes('allowance.recovery_decided.v1');
  });
  it('takes nothing where another annulment stands by now', () => {
    const other = { ...proposed, data: { ...proposed.data, recoveryId: id(10) } };
    given(decideRecovery, other)
      .when({ ...intent, recoveryId: id(10) }, annulled)
      .thenRefuses('RECOVERY_OVERTAKEN');
  });
});
describe('where the ground was another one', () => {
  const recognised = RecoveryProposed({ ...proposed.data, recoveryId: id(11), ground: 'RECOGNITION_ENDED', annulmentId: ANNULMENT });
  const denied = RecoveryProposed({ ...proposed.data, recoveryId: id(12), certificateId: id(12), ground: 'PAPER_DENIED' });
  const of = (recoveryId: typeof ANNULMENT): DecideRecovery => ({ ...intent, recoveryId });

  it('a recognition falls with the annulment of what was recognised, and only while that stands', () => {
    given(decideRecovery, recognised)
      .when(of(id(11)), annulled)
      .thenRecords(decided({ recoveryId: id(11) }));
    given(decideRecovery, recognised)
      .when(of(id(11)), standing(issued, annulledCertificate, reinstated))
      .thenRefuses('RECOVERY_OVERTAKEN');
    given(decideRecovery, RecoveryProposed({ ...recognised.data, annulmentId: id(11) }))
      .when(of(id(11)), annulled)
      .thenRefuses('RECOVERY_OVERTAKEN');
  });
  it('a paper that was denied stays so, and no certificate is asked', () =>
    given(decideRecovery, denied)
      .when(of(id(12)), standing())
      .thenRecords(decided({ recoveryId: id(12), certificateId: id(12) })));
});
it('what was not proposed is not there', () => given(decideRecovery).when(intent, annulled).thenRefuses('NOT_FOUND'));
