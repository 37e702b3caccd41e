import { day } from '../../kernel/day';
import { isInterrupted, withInterruption } from './interruption';

const ended = day('2026-11-10');

describe('between two turns of a post', () => {
  it('lie the days after the one and before the other', () =>
    expect(withInterruption([], ended, day('2026-11-15'))).toEqual([{ fromOn: '2026-11-11', lastOn: '2026-11-14' }]));
  it('lies a single day', () =>
    expect(withInterruption([], ended, day('2026-11-12'))).toEqual([{ fromOn: '2026-11-11', lastOn: '2026-11-11' }]));
  it('lies none where the next turn begins the day after', () => expect(withInterruption([], ended, day('2026-11-11'))).toEqual([]));
  it('they come after those that were known', () => {
    const before = [{ fromOn: day('2026-03-01'), lastOn: day('2026-03-31') }];
    expect(withInterruption(before, ended, day('2026-11-12'))).toEqual([...before, { fromOn: '2026-11-11', lastOn: '2026-11-11' }]);
    expect(withInterruption(before, ended, day('2026-11-11'))).toEqual(before);
  });
});

describe('a post is interrupted', () => {
  const twice = [
    { fromOn: day('2026-03-01'), lastOn: day('2026-03-31') },
    { fromOn: day('2026-11-11'), lastOn: day('2026-11-14') },
  ];
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
    ['2026-11-10', false],
    ['2026-11-14', true],
    ['2026-11-15', false],
  ])('on %s: %s', (on, is) => expect(isInterrupted(twice, day(on))).toBe(is));
  it('never where nothing lies between', () => expect(isInterrupted([], ended)).toBe(false));
});
