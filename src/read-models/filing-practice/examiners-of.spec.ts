import { examinersOf } from './examiners-of';

const sitting = (on: string, ...examinerIds: string[]) => ({ on, examinerIds });

it('counts everybody once, on the day of the first sitting', () =>
  expect(examinersOf([sitting('2026-06-16', 'a', 'b'), sitting('2026-06-17', 'b', 'c')], 9)).toEqual({
    counted: 3,
    rows: [
      { ref: 'a', on: '2026-06-16' },
      { ref: 'b', on: '2026-06-16' },
      { ref: 'c', on: '2026-06-17' },
    ],
  }));
it('shows so many rows at most, and counts all', () =>
  expect(examinersOf([sitting('2026-06-16', 'a', 'b')], 1)).toMatchObject({ counted: 2, rows: { length: 1 } }));
it('is not assessed where nobody was recorded', () =>
  expect([examinersOf([], 9), examinersOf([sitting('2026-06-16')], 9)]).toEqual([null, null]));
