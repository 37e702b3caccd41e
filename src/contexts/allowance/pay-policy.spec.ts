import { day, month } from '../../kernel/day';
import { firstMentorDay, firstSkillDay, payPolicyFor, payPolicyOn } from './pay-policy';

const HUAIAN = '320803';
const ELSEWHERE = '110105';

it.each([
  ['2026-11-20', '2026-12-01'],
  ['2026-11-30', '2026-12-01'],
  ['2026-12-01', '2027-01-01'],
  ['2026-12-31', '2027-01-01'],
])('a certificate of %s pays from %s', (effectiveOn, first) => expect(firstSkillDay(HUAIAN, day(effectiveOn))).toBe(first));

it.each([
  ['2026-11-01', '2026-11-01'],
  ['2026-11-02', '2026-12-01'],
  ['2026-10-31', '2026-11-01'],
])('an agreement from %s pays from %s', (fromOn, first) => expect(firstMentorDay(HUAIAN, day(fromOn))).toBe(first));

it('names the pack that the legal date calls for', () => expect(payPolicyFor(HUAIAN, month('2026-11')).ref).toBe('CN-320800@2026-01'));
it('falls back to the handbook where no pack is published', () => {
  expect(payPolicyOn(ELSEWHERE, day('2026-11-30'))).toMatchObject({ ref: 'PRODUCT-DEFAULTS@1', policy: { start: 'FIRST_OF_NEXT_MONTH' } });
  expect(payPolicyOn(HUAIAN, day('1999-01-01')).ref).toBe('PRODUCT-DEFAULTS@1');
});
