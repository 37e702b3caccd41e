import vectors from '../../../test/vectors/identifier-vectors.json';
import { officialDigit } from '../level';
import {
  certificateNumber,
  checkCertificateNumber,
  institutionCodeFault,
  LAST_SEQUENCE,
  LevelCodeMap,
  NATIONAL_CODES,
  readCertificateNumber,
} from './certificate-number';

const { valid, provincialExtension, invalid } = vectors.certificate;
type Vector = (typeof valid)[number];
const contentOf = ({ kind, filedWithMinistry, org, prov, site, institutionCode, issueYear, level, seq }: Vector) => ({
  kind,
  filedWithMinistry,
  organisation: org,
  province: prov,
  site,
  institutionCode,
  issueYear,
  level,
  sequence: seq,
});
const partsOf = ({ no, institutionCode, issueYear, seq }: Vector) => ({
  institutionCode,
  year2: issueYear % 100,
  digit: no.charAt(15),
  sequence: seq,
});

describe('invariant 28: certificate numbers (人社鉴发〔2019〕2号)', () => {
  it.each(valid)('$no is right', (vector) => {
    expect(checkCertificateNumber(vector.no)).toBeUndefined();
    expect(readCertificateNumber(vector.no)).toEqual(contentOf(vector));
    expect(certificateNumber(partsOf(vector))).toBe(vector.no);
  });

  it.each(provincialExtension)('$no is right where the province assigned the letter', (vector) => {
    const codes = { ...NATIONAL_CODES, levelCodeMap: vector.levelCodeMap as unknown as LevelCodeMap };
    expect(readCertificateNumber(vector.no, codes)).toEqual(contentOf(vector));
    expect(certificateNumber(partsOf(vector), codes)).toBe(vector.no);
  });

  it.each(invalid)('refuses $why', ({ no, reason }) => {
    expect(checkCertificateNumber(no)).toBe(reason);
    expect(() => readCertificateNumber(no)).toThrow(reason);
  });

  it('is composed of what the filing, the year, the level and the series say', () =>
    expect(certificateNumber({ institutionCode: 'Y000032080001', year2: 26, digit: officialDigit('SENIOR'), sequence: 42 })).toBe(
      'Y000032080001263000042',
    ));

  it.each([0, LAST_SEQUENCE + 1])('is not composed with the sequence %i', (sequence) =>
    expect(() => certificateNumber({ institutionCode: 'Y000032080001', year2: 26, digit: 5, sequence })).toThrow(RangeError),
  );
});

describe('what an authority adds', () => {
  const [added, other] = ['J000066080001263000001', 'K000066080001263000001'];
  const codes = { ...NATIONAL_CODES, extraCategories: ['J'], extraProvinces: ['66'] };
  it('is a category and a province, and no other than these', () => {
    expect(readCertificateNumber(added, codes)).toMatchObject({ kind: 'OTHER', province: '66', institutionCode: 'J000066080001' });
    expect(checkCertificateNumber(other, codes)).toBe('FORMAT');
    expect(checkCertificateNumber('J000067080001263000001', codes)).toBe('PROVINCE');
  });
  it('is nothing without it', () => {
    expect(checkCertificateNumber(added)).toBe('FORMAT');
    expect(checkCertificateNumber('Y000066080001263000001')).toBe('PROVINCE');
  });
  it('leaves the national ones as they are', () => expect(checkCertificateNumber('S000032080001263000001', codes)).toBeUndefined());
  it.each([
    ['J000066080001', undefined],
    ['J00006608000', 'FORMAT'],
    ['j000066080001', 'FORMAT'],
    ['Y000067080001', 'PROVINCE'],
  ])('%s as an institution code is %s', (code, fault) => expect(institutionCodeFault(code, codes)).toBe(fault));
});
