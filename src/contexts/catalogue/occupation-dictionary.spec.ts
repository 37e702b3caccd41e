import { nearestCodes, nearestNames, Occupation, occupationCounts, occupationText } from './occupation-dictionary';

const occupation = (code: string, name: string, more: Partial<Occupation> = {}): Occupation => ({
  code,
  name,
  trades: [],
  related: [],
  verified: true,
  ...more,
});
const dictionary = {
  edition: '2022',
  occupations: [
    occupation('6-18-01-01', '车工', { trades: ['数控车工', '普通车工'] }),
    occupation('6-18-01-02', '铣工', { flags: ['DIGITAL'], shortageTrades: ['数控铣工'] }),
    occupation('6-31-01-03', '电工', { flags: ['GREEN', 'DIGITAL', 'SHORTAGE'] }),
    occupation('6-18-02-04', '焊工', { trades: ['电焊工'], flags: ['GREEN'] }),
  ],
};
const names = (text: string, preferred: readonly string[] = [], limit?: number) =>
  nearestNames(dictionary, text, new Set(preferred), limit).map(occupationText);

describe('names nearest to what was written', () => {
  it('the nearest first, of two as near the one that stands first', () => {
    expect(names('数控车')).toEqual(['车工/数控车工']);
    expect(names('甲工')).toEqual(['车工', '铣工', '电工']);
    expect(names('车工/数控车工')[0]).toBe('车工/数控车工');
  });
  it('those of the own filing before nearer ones', () => expect(names('电焊工', ['6-31-01-03'])).toEqual(['电工', '焊工/电焊工', '焊工']));
  it('as many as are asked for', () => expect(names('甲工', [], 1)).toEqual(['车工']));
  it('half of the characters agree at least', () => {
    expect(names('电甲')).toEqual(['电工']);
    expect(names('电甲乙')).toEqual([]);
  });
  it('spaces around are none of it', () => expect(names('  电工 ')[0]).toBe('电工'));
  it('a name as long as one may be is compared, a longer one is not', () => {
    const long = { ...dictionary, occupations: [occupation('6-99-99-99', '工'.repeat(41))] };
    expect([40, 41].map((length) => nearestNames(long, '工'.repeat(length)).length)).toEqual([1, 0]);
    expect(nearestNames({ ...dictionary, occupations: [occupation('6-99-99-99', '')] }, '')).toEqual([]);
  });
});

it('codes nearest to one that is unknown, by distance, then by their place', () => {
  expect(nearestCodes(dictionary, '6-18-01-09').map(({ code }) => code)).toEqual(['6-18-01-01', '6-18-01-02', '6-18-02-04']);
  expect(nearestCodes(dictionary, '6-31-01-04')[0]?.code).toBe('6-31-01-03');
});

it('the figures of an edition', () =>
  expect(occupationCounts(dictionary)).toEqual({ occupations: 4, trades: 3, digital: 2, green: 2, digitalAndGreen: 1, shortage: 2 }));
