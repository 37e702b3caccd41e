import { given, id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { RecoveryOverturned, RecoveryProposed } from '../recovery.events';
import { overturnRecovery } from './overturn-recovery';

const [RECOVERY, ANNULMENT] = [id(11), id(9)] as const;
const proposed = RecoveryProposed({
  recoveryId: RECOVERY,
  enterpriseId: id(3),
  region: '320804',
  workerId: id(4),
  certificateId: id(1),
  basisIds: [id(6)],
  fromOn: day('2026-12-08'),
  lastOn: day('2027-02-09'),
  periods: [{ period: month('2027-01'), amountInFen: 30_000 }],
  amountInFen: 30_000,
  defaultOutcome: 'NONE',
  policyPack: 'CN-320800@2026-01',
  ground: 'RECOGNITION_ENDED',
  annulmentId: ANNULMENT,
});
const intent = { recoveryId: RECOVERY, annulmentId: ANNULMENT, reinstatementId: id(7) };
const overturned = RecoveryOverturned({ ...intent, enterpriseId: id(3), workerId: id(4) });

describe('an annulment overturned where the certificate was recognised', () => {
  it('takes the recovery with it, whether it was decided or not', () =>
    given(overturnRecovery, proposed).when(intent, {}).thenRecords(overturned));
  it('once', () => given(overturnRecovery, proposed, overturned).when(intent, {}).thenRecordsNothing());
  it('leaves what another annulment brought about', () =>
    given(overturnRecovery, proposed)
      .when({ ...intent, annulmentId: id(10) }, {})
      .thenRecordsNothing());
  it('leaves a paper that was denied, and what was never proposed', () => {
    const { annulmentId: _, ...rest } = proposed.data;
    given(overturnRecovery, RecoveryProposed({ ...rest, ground: 'PAPER_DENIED' }))
      .when(intent, {})
      .thenRecordsNothing();
    given(overturnRecovery).when(intent, {}).thenRecordsNothing();
  });
});
