import { addDays, day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { isLeftToTheDay, nationalAmong, standard } from './standard';
import { NormMapped } from './standard.events';

const FROM = day('2018-12-26');
const of = (standardKey: string, trade: string | null = null, validFrom = FROM, occupationCode = '6-18-01-01') => ({
  standardKey,
  occupationCode,
  trade,
  validFrom,
});
const sought = { occupationCode: '6-18-01-01', trade: '数控车工', on: FROM } as const;

describe('the national standard of an occupation', () => {
  it('is that of the trade before that of the occupation', () => {
    expect(nationalAmong([of('a'), of('b', '数控车工')], sought)).toBe('b');
    expect(nationalAmong([of('b', '数控车工'), of('a')], { ...sought, trade: null })).toBe('a');
    expect(nationalAmong([of('b', '普通车工')], sought)).toBeNull();
    expect(nationalAmong([of('b', '数控车工', addDays(FROM, -9)), of('a')], sought)).toBe('b');
  });
  it('is the newest that is in force on the day', () => {
    expect(nationalAmong([of('old', null, addDays(FROM, -9)), of('new')], sought)).toBe('new');
    expect(nationalAmong([of('old', null, addDays(FROM, -9)), of('new')], { ...sought, on: addDays(FROM, -1) })).toBe('old');
    expect(nationalAmong([of('new'), of('old', null, addDays(FROM, -9))], sought)).toBe('new');
    expect(nationalAmong([of('old', '数控车工', addDays(FROM, -9)), of('new', '数控车工')], sought)).toBe('new');
    expect(nationalAmong([of('new')], { ...sought, on: addDays(FROM, -1) })).toBeNull();
  });
  it('is of that occupation', () => expect(nationalAmong([of('a', null, FROM, '6-31-01-03')], sought)).toBeNull());
});

it('a row that names the national standard leaves it to the day', () =>
  expect(['NATIONAL', 'GZB-6-18-01-01'].map(isLeftToTheDay)).toEqual([true, false]));

it('a norm that nobody published has no mapping', () =>
  expect(
    foldAll(standard, [
      NormMapped({
        standardKey: '00000000-0000-4000-8000-000000000001' as never,
        version: '1',
        to: 'GZB-6-18-01-01@2018',
        gaps: [],
      } as never),
    ]),
  ).toEqual({ status: 'none' }));
