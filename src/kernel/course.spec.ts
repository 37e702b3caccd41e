import fc from 'fast-check';
import { NOT_YET, stateOn, turned } from './course';
import { day } from './day';

const filed = turned([], 'FILED', day('2026-03-02'));
const returned = turned(filed, 'RETURNED', day('2026-03-09'));

describe('what a thing was on a day', () => {
  it.each([
    ['2026-03-01', NOT_YET],
    ['2026-03-02', 'FILED'],
    ['2026-03-08', 'FILED'],
    ['2026-03-09', 'RETURNED'],
    ['2027-01-01', 'RETURNED'],
  ])('on %s it was %s', (on, state) => expect(stateOn(returned, day(on))).toBe(state));
  it('is what was recorded last of all that reaches the day', () => {
    const annulledFromTheStart = turned(turned([], 'VALID', day('2026-03-20')), 'ANNULLED', day('2026-03-20'));
    expect([stateOn(annulledFromTheStart, day('2026-03-19')), stateOn(annulledFromTheStart, day('2026-03-20'))]).toEqual([
      NOT_YET,
      'ANNULLED',
    ]);
  });
  it('of nothing is nothing yet', () => expect(stateOn([], day('2026-03-01'))).toBe(NOT_YET));
});

describe('a course', () => {
  it('has no turn where nothing turns', () => expect(turned(filed, 'FILED', day('2026-03-05'))).toBe(filed));
  it('turns where the same is said of an earlier day', () => expect(turned(filed, 'FILED', day('2026-03-01'))).toHaveLength(2));
  it('keeps what was before', () =>
    expect(returned).toEqual([
      { from: '2026-03-02', state: 'FILED' },
      { from: '2026-03-09', state: 'RETURNED' },
    ]));
  it('told on rising days is on every day the last turn by then', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1 })
      .map((all) => all.sort((a, b) => a - b).map((each) => day(`2026-02-${String(each).padStart(2, '0')}`)));
    fc.assert(
      fc.property(days, (all) => {
        const course = all.reduce((known, each) => turned(known, `S${each}`, each), [] as ReturnType<typeof turned>);
        for (const each of all) expect(stateOn(course, each)).toBe(`S${each}`);
      }),
    );
  });
});
