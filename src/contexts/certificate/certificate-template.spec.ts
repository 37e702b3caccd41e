import { day } from '../../kernel/day';
import { policyPackOn } from '../catalogue';
import { laidOut, MERGED, MergedData, templateFaults } from './certificate-template';

const policy = policyPackOn('320800', day('2026-12-07'))!.pack.certificate;
const TEMPLATE = [
  '职业技能等级证书',
  ...MERGED.map((name) => `{{${name}}}`),
  '经考核合格',
  policy.lookupUrl,
  policy.institutionLookupUrl,
].join('\n');
const data: MergedData = {
  institution: '中国示例重工有限公司',
  issuedOn: '2026-12-08',
  name: '王小明',
  idType: '居民身份证',
  idNumber: '320899199005051234',
  occupation: '车工',
  trade: null,
  level: '三级/高级工',
  number: 'Y000032080001263000042',
  photo: '',
  qrCode: '',
};
const faults = (template: string, changed: Partial<typeof policy> = {}) => templateFaults(template, { ...policy, ...changed });

describe('invariant 26: a template', () => {
  it.each(['国家', '全国', '职业资格', '中华人民共和国'])('with %s in its fixed text is refused', (word) =>
    expect(faults(`${TEMPLATE}\n${word}认可`)).toContainEqual({ code: 'BANNED_WORD', what: word }),
  );
  it('takes an institution named 中国…公司 in merged data', () => {
    expect(faults(TEMPLATE)).toEqual([]);
    expect(laidOut(TEMPLATE, data)).toContain('中国示例重工有限公司');
  });
  it('prints -- where there is no trade, and the trade where there is one', () => {
    expect(laidOut('工种：{{ trade }}', data)).toBe('工种：--');
    expect(laidOut('工种：{{trade}}', { ...data, trade: '数控车工' })).toBe('工种：数控车工');
  });
});

describe('a banned word', () => {
  it('is one of the policy pack', () => {
    expect(faults(`${TEMPLATE}省级认可`)).toEqual([]);
    expect(faults(`${TEMPLATE}省级认可`, { bannedWords: ['省级'] })).toEqual([{ code: 'BANNED_WORD', what: '省级' }]);
    expect(faults(`${TEMPLATE}国家`, { bannedWords: [] })).toEqual([]);
  });
  it('is not hidden by blanks, lines or wide letters', () => {
    expect(faults(`${TEMPLATE}国 　家\n`)).toContainEqual({ code: 'BANNED_WORD', what: '国家' });
    expect(faults(`${TEMPLATE}国\n家`)).toContainEqual({ code: 'BANNED_WORD', what: '国家' });
    expect(faults(`${TEMPLATE}ＯＳＴＡ`, { bannedWords: ['OSTA'] })).toEqual([{ code: 'BANNED_WORD', what: 'OSTA' }]);
  });
  it('does not run across what is merged in', () => expect(faults(`${TEMPLATE}国{{name}}家`)).toEqual([]));
});

describe('what a certificate must show', () => {
  it('is the title, exactly', () =>
    expect(faults(TEMPLATE.replace('职业技能等级证书', '职业技能证书'))).toEqual([{ code: 'TITLE_MISSING', what: '职业技能等级证书' }]));
  it.each(MERGED)('is the field %s', (name) =>
    expect(faults(TEMPLATE.replace(`{{${name}}}`, ''))).toEqual([{ code: 'FIELD_MISSING', what: name }]),
  );
  it('is both addresses of the policy pack', () => {
    expect(faults(TEMPLATE, { lookupUrl: 'https://other.example' })).toEqual([{ code: 'ADDRESS_MISSING', what: 'https://other.example' }]);
    expect(faults(TEMPLATE.replace(policy.institutionLookupUrl, ''))).toEqual([
      { code: 'ADDRESS_MISSING', what: policy.institutionLookupUrl },
    ]);
  });
  it('is no field that no certificate has', () => {
    expect(faults(`${TEMPLATE}{{salary}}`)).toEqual([{ code: 'FIELD_UNKNOWN', what: 'salary' }]);
    expect(laidOut('{{salary}}', data)).toBe('{{salary}}');
  });
});
it('what is merged is never read as a field', () => expect(laidOut('{{name}}', { ...data, name: '{{number}}' })).toBe('{{number}}'));
