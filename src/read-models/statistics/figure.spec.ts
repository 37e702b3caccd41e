import { valueOf } from './figure';

const of = (numerator: number, denominator: number | null, per = 100, decimals = 1) => valueOf({ numerator, denominator }, per, decimals);

describe('a figure', () => {
  it('is rounded half up to a tenth, once', () =>
    expect([
      of(11_050, 13_900),
      of(3_710, 4_720),
      of(4_100, 5_120),
      of(5_054, 5_700),
      of(1, 2_000),
      of(9, 20_000),
      of(1, 3),
      of(2, 3),
    ]).toEqual(['79.5', '78.6', '80.1', '88.7', '0.1', '0.0', '33.3', '66.7']));
  it('has as many decimals as the pack says', () => expect([of(2, 3, 100, 0), of(2, 3, 100, 3)]).toEqual(['67', '66.667']));
  it('is told per ten thousand', () => expect(of(10_317, 78_500, 10_000)).toBe('1314.3'));
  it('stands for itself where it is a count', () => expect([of(69, null), of(0, null)]).toEqual(['69', '0']));
  it('is nothing, not nought, where nothing is divided by nothing', () => expect([of(0, 0), of(0, 7)]).toEqual([null, '0.0']));
});
