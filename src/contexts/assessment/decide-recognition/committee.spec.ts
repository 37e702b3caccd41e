import { isCarried } from './committee';

it.each([
  [4, 2, 0, true],
  [3, 2, 1, false],
  [4, 1, 1, true],
  [5, 0, 0, true],
  [3, 2, 0, false],
  [0, 0, 5, false],
])('two thirds of those present: %i for, %i against, %i abstained is %s', (inFavour, against, abstained, carried) =>
  expect(isCarried({ inFavour, against, abstained }, 'TWO_THIRDS')).toBe(carried),
);
it.each([
  [3, 2, 0, true],
  [3, 3, 0, false],
  [3, 0, 3, false],
  [4, 0, 3, true],
])('more than half of those present: %i for, %i against, %i abstained is %s', (inFavour, against, abstained, carried) =>
  expect(isCarried({ inFavour, against, abstained }, 'SIMPLE')).toBe(carried),
);
