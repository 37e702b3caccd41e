import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { CertificateCounted, CertificateDiscounted, TierRaised } from '../career.events';
import { RaiseTier, raiseTier } from './raise-tier';

const intent: RaiseTier = {
  workerId: id(4),
  enterpriseId: id(3),
  basis: 'CERTIFICATE',
  basisId: id(1),
  level: 'SENIOR',
  occupationCode: '6-18-01-01',
  effectiveOn: day('2026-12-08'),
};
const { level: _, ...common } = intent;
const raised = TierRaised({ ...common, fromLevel: null, toLevel: 'SENIOR' });
const other: RaiseTier = { ...intent, basis: 'PRIOR_CERTIFICATE', basisId: id(2) };

it('raises from nothing', () => given(raiseTier).when(intent, {}).thenRecords(raised));
it('raises to the next higher, saying from where', () =>
  given(raiseTier, raised)
    .when({ ...other, level: 'TECHNICIAN' }, {})
    .thenRecords(TierRaised({ ...common, basis: 'PRIOR_CERTIFICATE', basisId: id(2), fromLevel: 'SENIOR', toLevel: 'TECHNICIAN' })));
it.each(['SENIOR', 'INTERMEDIATE'] as const)('counts a %s beside a SENIOR without raising', (level) =>
  given(raiseTier, raised)
    .when({ ...other, level }, {})
    .thenRecords(CertificateCounted({ ...other, level })),
);
it('counts a certificate once', () => given(raiseTier, raised).when(intent, {}).thenRecordsNothing());
it('never counts an annulled one again', () =>
  given(
    raiseTier,
    CertificateDiscounted({
      workerId: id(4),
      enterpriseId: id(3),
      certificateId: id(1),
      annulmentId: id(9),
      decidedOn: day('2027-01-15'),
      carriedBy: null,
    }),
  )
    .when(intent, {})
    .thenRecordsNothing());
it.each(['APPRENTICE', 'SPECIAL_GRADE', 'CHIEF'] as const)('takes no %s for a certified level', (level) =>
  given(raiseTier)
    .when({ ...intent, level }, {})
    .thenRecordsNothing(),
);

describe('after an annulment', () => {
  const discounted = (annulmentId: ReturnType<typeof id>) =>
    CertificateDiscounted({
      workerId: id(4),
      enterpriseId: id(3),
      certificateId: id(1),
      annulmentId,
      decidedOn: day('2027-01-15'),
      carriedBy: null,
    });

  it('counts again where that very annulment was overturned', () =>
    given(raiseTier, raised, discounted(id(9)))
      .when({ ...intent, overturns: id(9) }, {})
      .thenRecords(raised));
  it('stays out where a later annulment stands', () =>
    given(raiseTier, raised, discounted(id(9)), raised, discounted(id(10)))
      .when({ ...intent, overturns: id(9) }, {})
      .thenRecordsNothing());
  it('counts again once', () =>
    given(raiseTier, raised, discounted(id(9)), raised)
      .when({ ...intent, overturns: id(9) }, {})
      .thenRecordsNothing());
});
