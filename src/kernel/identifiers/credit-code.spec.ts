import vectors from '../../../test/vectors/identifier-vectors.json';
import { checkCreditCode, creditCodeCheck, creditCodeSum, normaliseCreditCode, organisationCheckExpected } from './credit-code';

const { valid, normalised, invalid, warnOnly } = vectors.uscc;

describe('invariant 28: unified social credit codes (GB 32100-2015)', () => {
  it.each(valid)('$code is right', ({ code, sum, mod, check }) => {
    expect(checkCreditCode(code)).toBeUndefined();
    expect([creditCodeSum(code), creditCodeSum(code) % 31, creditCodeCheck(code)]).toEqual([sum, mod, check]);
    expect(organisationCheckExpected(code)).toBeUndefined();
  });

  it.each(normalised)('takes $why', ({ input, code }) => {
    expect(checkCreditCode(input)).toBeUndefined();
    expect(normaliseCreditCode(input)).toBe(code);
  });

  it.each(invalid)('refuses $why', (vector) => {
    expect(checkCreditCode(vector.code)).toBe(vector.reason);
    if ('expected' in vector) expect(creditCodeCheck(vector.code)).toBe(vector.expected);
  });

  it.each(warnOnly)('accepts $code, whose organisation code is odd', ({ code, orgExpected }) => {
    expect(checkCreditCode(code)).toBeUndefined();
    expect(organisationCheckExpected(code)).toBe(orgExpected);
  });
});
