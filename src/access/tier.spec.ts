import { supervises } from './tier';

const city = { upToLevel: 'SENIOR_TECHNICIAN' } as const;

it('supervises up to its level, and not the next', () =>
  expect([supervises(city, ['SENIOR_TECHNICIAN']), supervises(city, ['SPECIAL_GRADE'])]).toEqual([true, false]));
it('something of several levels, where one of them is its own', () =>
  expect([supervises(city, ['CHIEF', 'SENIOR']), supervises(city, ['CHIEF', 'SPECIAL_GRADE'])]).toEqual([true, false]));
it('what has no level', () => expect(supervises(city, [])).toBe(true));
it('everything, where no level is named', () => expect(supervises({}, ['CHIEF'])).toBe(true));
