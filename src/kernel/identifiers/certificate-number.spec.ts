import vectors from '../../../test/vectors/identifier-vectors.json';
import { officialDigit } from '../level';
import { certificateNumber, checkCertificateNumber, LAST_SEQUENCE, LevelCodeMap, readCertificateNumber } from './certificate-number';

const { valid, provincialExtension, invalid } = vectors.certificate;
type Vector = (typeof valid)[number];
const contentOf = ({ kind, filedWithMinistry, org, prov, site, institutionCode, issueYear, level, seq }: Vector) => ({
  kind, filedWithMinistry, organisation: org, province: prov, site, institutionCode, issueYear, level, sequence: seq,
});
const partsOf = ({ no, institutionCode, issueYear, seq }: Vector) => ({ institutionCode, year2: issueYear % 100, digit: no.charAt(15), sequence: seq });

describe('invariant 28: certificate numbers (人社鉴发〔2019〕2号)', () => {
  it.each(valid)('$no is right', (vector) => {
    expect(checkCertificateNumber(vector.no)).toBeUndefined();
    expect(readCertificateNumber(vector.no)).toEqual(contentOf(vector));
    expect(certificateNumber(partsOf(vector))).toBe(vector.no);
  });

  it.each(provincialExtension)('$no is right where the province assigned the letter', (vector) => {
    const letters = vector.levelCodeMap as unknown as LevelCodeMap;
    expect(readCertificateNumber(vector.no, letters)).toEqual(contentOf(vector));
    expect(certificateNumber(partsOf(vector), letters)).toBe(vector.no);
  });

  it.each(invalid)('refuses $why', ({ no, reason }) => {
    expect(checkCertificateNumber(no)).toBe(reason);
    expect(() => readCertificateNumber(no)).toThrow(reason);
  });

  it('is composed of what the filing, the year, the level and the series say', () =>
    expect(certificateNumber({ institutionCode: 'Y000032080001', year2: 26, digit: officialDigit('SENIOR'), sequence: 42 })).toBe('Y000032080001263000042'));

  it.each([0, LAST_SEQUENCE + 1])('is not composed with the sequence %i', (sequence) =>
    expect(() => certificateNumber({ institutionCode: 'Y000032080001', year2: 26, digit: 5, sequence })).toThrow(RangeError));
});
