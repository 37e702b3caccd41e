import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { firstEntitledDay, lastDayBeforeHigherLevel, lastEntitledDay, recovered } from './entitlement-days';
import type { EndReason, Segment } from './pay-facts';

const NEXT_MONTH = { start: 'FIRST_OF_NEXT_MONTH' } as const;
const SAME_DAY = { start: 'SAME_DAY' } as const;

describe('the first entitled day', () => {
  it('is the first of the next month, on whatever day of its month a certificate is issued', () =>
    expect(['2026-05-01', '2026-05-31', '2026-12-15'].map((on) => firstEntitledDay(NEXT_MONTH, day(on)))).toEqual([
      '2026-06-01',
      '2026-06-01',
      '2027-01-01',
    ]));
  it('is the day itself where the pack says so', () => expect(firstEntitledDay(SAME_DAY, day('2026-05-20'))).toBe('2026-05-20'));
  it('leaves the old level every day before it, and no other', () => {
    expect(lastDayBeforeHigherLevel(NEXT_MONTH, day('2026-05-20'))).toBe('2026-05-31');
    expect(lastDayBeforeHigherLevel(SAME_DAY, day('2026-05-20'))).toBe('2026-05-19');
    expect(lastDayBeforeHigherLevel(SAME_DAY, day('2026-03-01'))).toBe('2026-02-28');
  });
});

describe('the last entitled day', () => {
  it.each<[EndReason, string]>([
    ['ANNULLED', '2026-02-28'],
    ['SUSPENDED', '2026-02-28'],
    ['RECOVERED', '2026-02-28'],
    ['LEFT', '2026-03-01'],
    ['APPOINTMENT_ENDED', '2026-03-01'],
    ['AGREEMENT_ENDED', '2026-03-01'],
    ['POST_ENDED', '2026-03-01'],
    ['HIGHER_LEVEL', '2026-03-01'],
  ])('of what ends by %s on 2026-03-01 is %s', (reason, expected) => expect(lastEntitledDay(reason, day('2026-03-01'))).toBe(expected));
});

describe('a recovery from 2026-02-01 on', () => {
  const [PAID, DECIDED, RECOVERY] = [id(11), id(12), id(13)];
  const paid = (lastOn: string | null): Segment => ({
    workerId: id(1),
    item: 'SKILL',
    level: 'SENIOR',
    basis: 'CERTIFIED',
    basisId: id(80),
    fromOn: day('2026-01-01'),
    lastOn: lastOn === null ? null : day(lastOn),
    causeEventId: PAID,
    endCauseEventId: lastOn === null ? null : DECIDED,
    endReason: lastOn === null ? null : 'ANNULLED',
  });
  const left = (lastOn: string | null) => recovered(paid(lastOn), day('2026-02-01'), RECOVERY);

  it('leaves the days before it', () =>
    expect(left('2026-02-09')).toEqual({ ...paid('2026-01-31'), endReason: 'RECOVERED', endCauseEventId: RECOVERY }));
  it('also of what had not ended', () =>
    expect(left(null)).toEqual({ ...paid('2026-01-31'), endReason: 'RECOVERED', endCauseEventId: RECOVERY }));
  it('gives back no day that an annulment had ended before', () =>
    expect(['2026-02-01', '2026-01-31', '2026-01-30'].map((lastOn) => left(lastOn).lastOn)).toEqual([
      '2026-01-31',
      '2026-01-31',
      '2026-01-30',
    ]));
});
