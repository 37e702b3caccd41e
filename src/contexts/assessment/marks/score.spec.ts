import fc from 'fast-check';
import { parseScore, scoreText } from './score';

describe('invariant 10: a score as it is written', () => {
  it.each([
    ['60', 600],
    ['60.0', 600],
    ['59.9', 599],
    ['0', 0],
    ['0.1', 1],
    ['100', 1_000],
    ['100.0', 1_000],
    [' 88.2 ', 882],
    ['07.5', 75],
  ])('"%s" is %i tenths', (text, tenths) => expect(parseScore(text)).toEqual({ kind: 'SCORED', tenths }));

  it.each([
    ['100.1', 'OUT_OF_RANGE'],
    ['101', 'OUT_OF_RANGE'],
    ['999999999', 'OUT_OF_RANGE'],
    ['60.05', 'TOO_MANY_DECIMALS'],
    ['60.00', 'TOO_MANY_DECIMALS'],
    ['59.95', 'TOO_MANY_DECIMALS'],
    ['-1', 'NOT_A_NUMBER'],
    ['6e1', 'NOT_A_NUMBER'],
    ['60,5', 'NOT_A_NUMBER'],
    ['60.', 'NOT_A_NUMBER'],
    ['.5', 'NOT_A_NUMBER'],
    ['sixty', 'NOT_A_NUMBER'],
    ['缺', 'NOT_A_NUMBER'],
    ['60 5', 'NOT_A_NUMBER'],
  ])('"%s" is refused: %s', (text, reason) => expect(parseScore(text)).toEqual({ kind: 'REFUSED', reason }));

  it('缺考 is absence, an empty cell is nothing yet', () => {
    expect(parseScore(' 缺考 ')).toEqual({ kind: 'ABSENT' });
    expect(parseScore('')).toEqual({ kind: 'EMPTY' });
    expect(parseScore('  ')).toEqual({ kind: 'EMPTY' });
  });

  it('every score reads back as it was written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (tenths) =>
        expect(parseScore(scoreText(tenths))).toEqual({ kind: 'SCORED', tenths }),
      ),
    ));
});
