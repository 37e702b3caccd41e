import fc from 'fast-check';
import { fenOf, prorate, scale, sumInFen, yuanText } from './money';

describe('money in fen', () => {
  it.each([
    [30_000, 17, 31, 16_452],
    [60_000, 10, 29, 20_690],
    [30_000, 10, 31, 9_677],
    [30_000, 9, 28, 9_643],
    [1, 1, 2, 1],
    [1, 14, 30, 0],
    [1, 15, 30, 1],
    [30_000, 30, 30, 30_000],
    [30_000, 0, 30, 0],
  ])('%i fen for %i of %i days is %i', (amount, days, daysInMonth, due) => expect(prorate(amount, days, daysInMonth)).toBe(due));

  it('takes back exactly what it paid', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 31 }), (amount, days) => {
        expect(prorate(-amount, days, 31) + prorate(amount, days, 31)).toBe(0);
      }),
    ));

  it('is never more than half a fen away from the true share', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 30 }), (amount, days) => {
        const doubledError = 2 * (prorate(amount, days, 30) * 30 - amount * days);
        expect(doubledError).toBeGreaterThan(-30);
        expect(doubledError).toBeLessThanOrEqual(30);
      }),
    ));

  it('refuses shares that are none', () => {
    expect(() => prorate(100, 32, 31)).toThrow(RangeError);
    expect(() => prorate(100, -1, 31)).toThrow(RangeError);
    expect(() => scale(100, 1, 0)).toThrow(RangeError);
  });

  it('refuses a sum that JSON could not carry exactly', () => {
    expect(sumInFen([Number.MAX_SAFE_INTEGER - 1, 1])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => sumInFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(() => scale(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(RangeError);
  });

  it.each([
    [9_677, '96.77'],
    [-20_323, '-203.23'],
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [100, '1.00'],
    [9_007_199_254_740_991, '90071992547409.91'],
  ])('writes %i fen as %s', (fen, text) => expect(yuanText(fen)).toBe(text));

  it.each([
    ['300', 30_000],
    ['300.5', 30_050],
    ['300.05', 30_005],
    ['0', 0],
    ['0.01', 1],
    ['1,096.77', 109_677],
    ['1,000,000', 100_000_000],
    ['9999999999999.99', 999_999_999_999_999],
  ])('reads %s yuan as %i fen', (yuan, fen) => expect(fenOf(yuan)).toBe(fen));
  it('reads what it writes, to the fen', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (fen) => fenOf(yuanText(fen)) === fen)));
  it.each(['300.505', '300.000', '0.001'])('never rounds %s', (yuan) => expect(fenOf(yuan)).toBe('FINER_THAN_FEN'));
  it.each(['', '-1', '+1', '1.', '.5', '1e3', '1 000', '12,34', '1,0000', '1,000.', '三百', '10000000000000', '1.2.3'])(
    'takes %s for no amount',
    (yuan) => expect(fenOf(yuan)).toBeNull(),
  );
});
