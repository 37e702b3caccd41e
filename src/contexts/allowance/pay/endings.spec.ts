import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { ending } from './endings';
import type { EmploymentSpan, Segment } from './pay-facts';

const [ISSUED, ENDED, LEFT, LEFT_TOO] = [id(21), id(22), id(25), id(26)] as const;
const MARCH = month('2026-03');
const [MIDDLE, LAST] = [day('2026-03-17'), day('2026-03-31')];
const senior: Segment = {
  workerId: id(1),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(2),
  fromOn: day('2026-01-01'),
  lastOn: MIDDLE,
  causeEventId: ISSUED,
  endCauseEventId: ENDED,
  endReason: 'ANNULLED',
};
const service = (lastOn: string | null, more: Partial<EmploymentSpan> = {}): EmploymentSpan => ({
  workerId: id(1),
  fromOn: day('2020-01-01'),
  lastOn: lastOn === null ? null : day(lastOn),
  endCauseEventId: null,
  ...more,
});
const serving = service(null);
const stops = (
  segment: Segment,
  {
    on = MIDDLE,
    segments = [segment],
    employments = [serving],
  }: { on?: typeof MIDDLE; segments?: Segment[]; employments?: EmploymentSpan[] } = {},
) => {
  const end = ending(MARCH, on, segment, { segments, employments });
  return end && [end.toOn, end.noteCode, end.causeEventId];
};

describe('pay stops in its month', () => {
  it('for the reason of the segment, on its last day', () => expect(stops(senior)).toEqual([MIDDLE, 'ANNULLED', ENDED]));
  it('but not where its days go on, and only its rate ends', () => {
    expect(stops(senior, { on: day('2026-03-16') })).toBeNull();
    expect(stops({ ...senior, lastOn: null, endReason: null, endCauseEventId: null })).toBeNull();
    expect(stops({ ...senior, endReason: null })).toBeNull();
  });
  it('and says nothing where another level or another segment counts the days', () => {
    expect(stops({ ...senior, endReason: 'HIGHER_LEVEL' })).toBeNull();
    expect(stops({ ...senior, endReason: 'SUPERSEDED' })).toBeNull();
  });
  it('with the service in its occupation, in the month or with it', () => {
    expect(stops({ ...senior, endReason: 'LEFT' })).toEqual([MIDDLE, 'LEFT_MID_MONTH', ENDED]);
    expect(stops({ ...senior, endReason: 'LEFT', lastOn: LAST }, { on: LAST })).toEqual([LAST, 'LEFT', ENDED]);
  });
});

describe('pay goes on', () => {
  const again: Segment = { ...senior, fromOn: day('2026-03-18'), lastOn: null, endReason: null, endCauseEventId: null };
  const before = (next: Segment) => stops(senior, { segments: [senior, next] });
  const STOPS = [MIDDLE, 'ANNULLED', ENDED];
  it('where the same ground counts again on the next day', () => expect(before(again)).toBeNull());
  it('not on another day', () =>
    expect([before({ ...again, fromOn: day('2026-03-19') }), before({ ...again, fromOn: MIDDLE })]).toEqual([STOPS, STOPS]));
  it('not on another ground, and not for another allowance', () =>
    expect([before({ ...again, basisId: id(3) }), before({ ...again, item: 'TEAM_LEADER' })]).toEqual([STOPS, STOPS]));
  it('not by a segment that has no day left', () =>
    expect([before({ ...again, lastOn: MIDDLE }), before({ ...again, lastOn: day('2026-03-18') })]).toEqual([STOPS, null]));
});

describe('a service that ends', () => {
  const ends = service('2026-03-17', { endCauseEventId: LEFT });
  const GONE = [MIDDLE, 'LEFT_MID_MONTH', LEFT];
  it('goes before the reason of the segment', () => expect(stops(senior, { employments: [ends] })).toEqual(GONE));
  it('on the last day of a month is no leaving within it', () =>
    expect(stops(senior, { on: LAST, employments: [service('2026-03-31', { endCauseEventId: LEFT })] })).toEqual([LAST, 'LEFT', LEFT]));
  it('also after a former one', () => {
    const former = service('2021-12-31', { endCauseEventId: id(27) });
    expect(
      [
        [former, ends],
        [ends, former],
      ].map((employments) => stops(senior, { employments })),
    ).toEqual([GONE, GONE]);
  });
  it('does not end the pay beside one that goes on, or that is taken up on the next day', () => {
    const open = { ...senior, lastOn: null, endReason: null };
    for (const other of [service(null), service('2026-03-18'), service(null, { fromOn: day('2026-03-18') })]) {
      expect(
        [
          [ends, other],
          [other, ends],
        ].map((employments) => stops(open, { employments })),
      ).toEqual([null, null]);
    }
    expect(stops(open, { employments: [ends, service(null, { fromOn: day('2026-03-19') })] })).toEqual(GONE);
  });
  it('together with another is told by one of them, always the same', () => {
    const linked = service('2026-03-17', { endCauseEventId: LEFT_TOO, endReason: 'RECORD_LINKED' });
    expect(
      [
        [ends, linked],
        [linked, ends],
      ].map((employments) => stops(senior, { employments })),
    ).toEqual([
      [MIDDLE, 'RECORD_LINKED', LEFT_TOO],
      [MIDDLE, 'RECORD_LINKED', LEFT_TOO],
    ]);
    const untold = service('2026-03-17', { endReason: 'RECORD_LINKED' });
    expect(
      [
        [ends, untold],
        [untold, ends],
      ].map((employments) => stops(senior, { employments })),
    ).toEqual([GONE, GONE]);
  });
  it('by no fact of its own is told by the segment, where that ended for the same reason', () => {
    const untold = [service('2026-03-17')];
    expect(stops({ ...senior, endReason: 'LEFT' }, { employments: untold })).toEqual([MIDDLE, 'LEFT_MID_MONTH', ENDED]);
    expect(stops(senior, { employments: untold })).toEqual([MIDDLE, 'LEFT_MID_MONTH', null]);
  });
});
