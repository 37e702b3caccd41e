import { chineseDay, day } from '../../../kernel/day';
import { wordsOf } from '../../../printing/sheet-of-paper';
import { policyPackOn } from '../../catalogue';
import { MERGED, type MergedData, templateFaults } from '../certificate-template';
import { certificateSheet, type OnPaper } from './certificate-sheet';

const policy = policyPackOn('320800', day('2026-12-07'))!.pack.certificate;
const merged: MergedData = {
  institution: '中国示例重工有限公司',
  issuedOn: '2026年12月8日',
  name: '王𠮷',
  idType: '居民身份证',
  idNumber: '320899199005051234',
  occupation: '车工',
  trade: '数控车工',
  level: '三级/高级工',
  number: 'Y000032080001263000042',
  photo: '',
  qrCode: 'https://ledger.example/v/AAECAwQFBgcICQoLDA0ODw',
};
const paper: OnPaper = {
  merged,
  lookupUrl: policy.lookupUrl,
  institutionLookupUrl: policy.institutionLookupUrl,
  printSerial: 1,
  notInForce: null,
  day: '2026-12-08',
};
const wordsOn = (changed: Partial<OnPaper> = {}): readonly string[] => wordsOf(certificateSheet({ ...paper, ...changed }));

describe('invariant 26: the layout of ours', () => {
  const asTemplate = Object.fromEntries(MERGED.map((name) => [name, `{{${name}}}`])) as unknown as MergedData;
  it('is a template without a fault, in whatever standing', () => {
    for (const notInForce of [
      null,
      { word: 'ANNULLED', from: day('2027-01-15') },
      { word: 'SUSPENDED', from: day('2027-01-15') },
      { word: 'NOT_YET_ISSUED', from: day('2027-01-15') },
    ] as const) {
      for (const printSerial of [1, 2])
        expect(templateFaults(wordsOn({ merged: asTemplate, notInForce, printSerial }).join('\n'), policy)).toEqual([]);
    }
  });
});

describe('the sheet of a certificate', () => {
  it.each(Object.entries(merged).filter(([name]) => name !== 'photo'))('shows %s', (_, value) =>
    expect(wordsOn().some((words) => words.includes(value as string))).toBe(true),
  );
  it('shows -- where there is no trade, never nothing', () => expect(wordsOn({ merged: { ...merged, trade: null } })).toContain('--'));
  it('says of a paper that was printed again which print it is', () =>
    expect([
      wordsOn({ printSerial: 2 }).filter((words) => words.includes('第 2 次印制')),
      wordsOn().filter((words) => words.includes('次印制')),
    ]).toEqual([['第 2 次印制  print 2'], []]));
  it('is crossed by a band, over everything, where the certificate does not hold', () => {
    const { parts } = certificateSheet({ ...paper, notInForce: { word: 'ANNULLED', from: day('2027-01-15') } });
    expect(parts.at(-1)).toMatchObject({
      kind: 'band',
      lines: ['已撤销　自2027年1月15日起', '此件不作有效证书使用  ·  ANNULLED since 2027-01-15, not valid as a certificate'],
    });
    expect(certificateSheet(paper).parts.some(({ kind }) => kind === 'band')).toBe(false);
  });
  it('names nobody to programs that show what a file is called', () => {
    const { title, subject } = certificateSheet(paper);
    expect([title, subject]).toEqual(['职业技能等级证书', merged.number]);
  });
});
it('writes a day as papers do', () =>
  expect([chineseDay(day('2026-12-08')), chineseDay(day('2027-01-31'))]).toEqual(['2026年12月8日', '2027年1月31日']));
