import fc from 'fast-check';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { CERTIFIED_LEVELS, CertifiedLevel, rank } from '../../../kernel/level';
import { career } from '../career';
import { CareerEvent, CertificateCounted, CertificateDiscounted, TierLowered, TierRaised } from '../career.events';
import { raiseTier } from './raise-tier';
import { LowerTier, lowerTier } from './lower-tier';

const intent: LowerTier = {
  workerId: id(4),
  enterpriseId: id(3),
  certificateId: id(1),
  annulmentId: id(9),
  decidedOn: day('2027-01-15'),
  effectiveOn: day('2026-12-08'),
};
const certificate = (number: number, level: CertifiedLevel) => ({
  workerId: id(4),
  enterpriseId: id(3),
  basis: 'CERTIFICATE' as const,
  basisId: id(number),
  level,
  occupationCode: '6-18-01-01',
  effectiveOn: day('2026-12-08'),
});
const raised = (number: number, toLevel: CertifiedLevel, fromLevel: CertifiedLevel | null = null) => {
  const { level: _, ...rest } = certificate(number, toLevel);
  return TierRaised({ ...rest, fromLevel, toLevel });
};
const lowered = (toLevel: CertifiedLevel | null, toBasisId: ReturnType<typeof id> | null) =>
  TierLowered({ ...intent, fromLevel: 'SENIOR', toLevel, toBasisId });
const { effectiveOn: _, ...discount } = intent;

it('leaves no tier where no certificate is left', () =>
  given(lowerTier, raised(1, 'SENIOR')).when(intent, {}).thenRecords(lowered(null, null)));
it('falls to the one below', () =>
  given(lowerTier, raised(2, 'JUNIOR'), raised(1, 'SENIOR', 'JUNIOR'))
    .when(intent, {})
    .thenRecords(lowered('JUNIOR', id(2))));
it('falls to one that was counted later', () =>
  given(lowerTier, raised(1, 'SENIOR'), CertificateCounted(certificate(2, 'INTERMEDIATE')))
    .when(intent, {})
    .thenRecords(lowered('INTERMEDIATE', id(2))));
it('stands where another certificate carries the same tier', () =>
  given(lowerTier, raised(1, 'SENIOR'), CertificateCounted(certificate(2, 'SENIOR')))
    .when(intent, {})
    .thenRecords(CertificateDiscounted({ ...discount, carriedBy: id(2) })));
it('rests on the one that was there first, where two are equal', () =>
  given(lowerTier, raised(1, 'SENIOR'), CertificateCounted(certificate(2, 'SENIOR')), CertificateCounted(certificate(3, 'SENIOR')))
    .when(intent, {})
    .thenRecords(CertificateDiscounted({ ...discount, carriedBy: id(2) })));
it('stands where a higher one carries it', () =>
  given(lowerTier, raised(1, 'JUNIOR'), raised(2, 'SENIOR', 'JUNIOR'))
    .when(intent, {})
    .thenRecords(CertificateDiscounted({ ...discount, carriedBy: id(2) })));
it('remembers an annulment that comes before the count', () =>
  given(lowerTier)
    .when(intent, {})
    .thenRecords(CertificateDiscounted({ ...discount, carriedBy: null })));
it('takes a certificate out once', () => given(lowerTier, raised(1, 'SENIOR'), lowered(null, null)).when(intent, {}).thenRecordsNothing());

it('over any history, the tier is the highest certificate that is left', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...CERTIFIED_LEVELS), fc.boolean()), { maxLength: 8 }), (steps) => {
      const moment = { today: day('2027-01-20'), actor: { ref: id(901), kind: 'system', audience: 'process' } } as const;
      const events: CareerEvent[] = [];
      const add = (decision: unknown): void => void events.push(...(decision as CareerEvent[]));
      steps.forEach(([level], index) => add(raiseTier.decide(foldAll(career, events), certificate(index + 1, level), {}, moment)));
      steps.forEach(
        ([, isAnnulled], index) =>
          isAnnulled && add(lowerTier.decide(foldAll(career, events), { ...intent, certificateId: id(index + 1) }, {}, moment)),
      );
      const left = steps.filter(([, isAnnulled]) => !isAnnulled).map(([level]) => rank(level));
      const { tier } = foldAll(career, events);
      expect(tier ? rank(tier.level) : 0).toBe(Math.max(0, ...left));
    }),
  ));
