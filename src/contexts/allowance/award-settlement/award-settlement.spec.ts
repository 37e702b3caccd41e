import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { Mentorships } from '../../career';
import { SettlementAwarded } from '../award.events';
import { AwardSettlement, awardSettlement, SettlementRules, wholeMonths } from './award-settlement';

const [MENTOR, AGREEMENT, GRADED] = [id(4), id(5), id(6)];
const intent: AwardSettlement = { awardId: id(1), enterpriseId: id(2), agreementId: AGREEMENT, grade: 'PASS', causeEventId: GRADED };
const agreements = (lastOn = '2026-12-31'): Mentorships => ({
  agreements: [
    {
      agreementId: AGREEMENT,
      mentorId: MENTOR,
      apprenticeId: id(7),
      targetLevel: 'SENIOR',
      cohortId: null,
      occupationCode: '6-18-01-01',
      fromOn: day('2026-01-01'),
      lastOn: day(lastOn),
      hasEnded: true,
      grade: 'PASS',
      promotions: [],
    },
  ],
  cohorts: [],
});
const rules = (more: Partial<SettlementRules> = {}): SettlementRules => ({
  region: '320803',
  policyPack: 'CN-320800@2026-01',
  mode: 'SETTLED_AT_END',
  permille: 500,
  countsFrom: day('2026-01-01'),
  ...more,
});
const awarded = SettlementAwarded({
  awardId: id(1),
  enterpriseId: id(2),
  region: '320803',
  workerId: MENTOR,
  agreementId: AGREEMENT,
  occupationCode: '6-18-01-01',
  grade: 'PASS',
  months: 12,
  permille: 500,
  on: day('2026-12-31'),
  policyPack: 'CN-320800@2026-01',
  causeEventId: GRADED,
});

describe('invariant 33: the grade settles an agreement, at factor 1, 0.5 or 0, and once', () => {
  it('half of the rate for each whole month, due on the last day', () =>
    given(awardSettlement).when(intent, { agreements: agreements(), rules: rules() }).thenRecords(awarded));
  it('a failed one is settled with nothing, and says so', () =>
    given(awardSettlement)
      .when({ ...intent, grade: 'FAIL' }, { agreements: agreements(), rules: rules({ permille: 0 }) })
      .thenRecords(SettlementAwarded({ ...awarded.data, grade: 'FAIL', permille: 0 })));
  it('once', () => given(awardSettlement, awarded).when(intent, { agreements: agreements(), rules: rules() }).thenRecordsNothing());
});
it('where the pack pays by the month nothing is left to settle', () =>
  given(awardSettlement)
    .when(intent, { agreements: agreements(), rules: rules({ mode: 'MONTHLY' }) })
    .thenRecordsNothing());
it('nor of an agreement that is not there', () =>
  given(awardSettlement)
    .when({ ...intent, agreementId: id(9) }, { agreements: agreements(), rules: rules() })
    .thenRecordsNothing());
it('nor of one without a whole month', () => {
  given(awardSettlement)
    .when(intent, { agreements: agreements('2026-01-30'), rules: rules() })
    .thenRecordsNothing();
  given(awardSettlement)
    .when(intent, { agreements: agreements('2026-01-31'), rules: rules() })
    .thenRecordsTypes('allowance.settlement_awarded.v1');
});
it.each([
  ['2026-01-01', '2026-12-30', 11],
  ['2026-01-01', '2026-12-31', 12],
  ['2027-01-01', '2027-11-30', 11],
  ['2026-03-15', '2026-04-13', 0],
  ['2026-03-15', '2026-04-14', 1],
])('whole months from %s to %s: %i', (from, to, months) => expect(wholeMonths(day(from), day(to))).toBe(months));
