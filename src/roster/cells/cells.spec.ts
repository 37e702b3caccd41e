import type { Cell } from '../spreadsheet/sheet-table';
import { ConditionLine, judgeCondition, judgeLevel } from './level-cells';
import { maskedValue } from './masked-value';
import { judgeScore, judgeWorkYears } from './number-cells';
import { judgeOccupation, occupationIndex } from './occupation-cells';
import { judgeDay, judgeName, judgePhone, judgeYesNo } from './plain-cells';
import type { Judged } from './judged';

const text = (written: string): Cell => ({ kind: 'text', text: written });
const answer = (judged: Judged<unknown>) => judged.fault?.code ?? judged.value;

describe('names', () => {
  it.each([
    ['胡剑', '胡剑'],
    [' 古丽·天地\u00A0', '古丽·天地'],
    ['𠮷田', '𠮷田'],
    ['John Smith', 'John Smith'],
    ['王\u200B二', '王二'],
    ['胡'.repeat(50), '胡'.repeat(50)],
    ['e\u0301', 'é'],
  ])('%p is a name', (written, name) => expect(answer(judgeName(text(written)))).toBe(name));
  it.each([
    ['胡剑2', 'IMPORT_NAME_INVALID'],
    ['胡-剑', 'IMPORT_NAME_INVALID'],
    ['胡·', 'IMPORT_NAME_INVALID'],
    ['·', 'IMPORT_NAME_INVALID'],
    ['古丽•天地', 'IMPORT_NAME_INVALID'],
    ['胡\uFFFD', 'IMPORT_NAME_INVALID'],
    ['胡'.repeat(51), 'IMPORT_NAME_INVALID'],
    [' \u3000', 'IMPORT_REQUIRED_EMPTY'],
  ])('%p is none', (written, code) => expect(answer(judgeName(text(written)))).toBe(code));
  it('𠮷 is one character: fifty of them are a name', () => expect(judgeName(text('𠮷'.repeat(50))).value).toBeDefined());
  it('warns of a private-use character', () =>
    expect(judgeName(text('王\uE000'))).toEqual({ value: '王\uE000', remarks: ['IMPORT_NAME_PRIVATE_USE'] }));
});

describe('telephones', () => {
  it.each(['15400000001', '154 0000 0001', '0517-83600000', '+8615400000001', ''])('%p is one, or none', (written) =>
    expect(judgePhone(text(written)).remarks).toEqual([]),
  );
  it.each(['12400000001', '154000', 'abc'])('%p is odd, and kept', (written) =>
    expect(judgePhone(text(written))).toEqual({ value: written, remarks: ['IMPORT_PHONE_ODD'] }),
  );
});

describe('levels', () => {
  it.each(['三级/高级工', '三级', '高级工', '三级（高级工）', '3', ' 三 级 ', '３'])('%p is 三级', (written) =>
    expect(answer(judgeLevel(text(written)))).toBe('SENIOR'),
  );
  it.each([
    ['五级', 'JUNIOR'],
    ['4', 'INTERMEDIATE'],
    ['技师', 'TECHNICIAN'],
    ['一级/高级技师', 'SENIOR_TECHNICIAN'],
  ])('%s is %s', (written, level) => expect(answer(judgeLevel(text(written)))).toBe(level));
  it.each([
    ['六级', 'IMPORT_LEVEL_UNKNOWN'],
    ['三级/中级工', 'IMPORT_LEVEL_UNKNOWN'],
    ['0', 'IMPORT_LEVEL_UNKNOWN'],
    ['学徒工', 'IMPORT_LEVEL_NO_CERTIFICATE'],
    ['特级技师', 'IMPORT_LEVEL_IS_APPOINTMENT'],
    ['首席技师', 'IMPORT_LEVEL_IS_APPOINTMENT'],
    ['', 'IMPORT_REQUIRED_EMPTY'],
  ])('%p gives %s', (written, code) => expect(answer(judgeLevel(text(written)))).toBe(code));
});

describe('claimed conditions', () => {
  const lines: ConditionLine[] = [
    { id: 'N23-4-1', level: 'INTERMEDIATE' },
    { id: 'N23-4-2', level: 'INTERMEDIATE' },
    { id: 'N23-3-1', level: 'SENIOR' },
  ];
  const claim = (written: string) => judgeCondition(text(written), 'INTERMEDIATE', lines);
  it.each([
    ['2', 'N23-4-2'],
    ['N23-4-2', 'N23-4-2'],
    ['n23-4-1', 'N23-4-1'],
    ['１', 'N23-4-1'],
    ['01', 'N23-4-1'],
  ])('%p is %s', (written, id) => expect(claim(written).value?.id).toBe(id));
  it.each(['3', 'N23-3-1', '0', 'x', '-1'])('%p is no line of the level', (written) =>
    expect(claim(written).fault).toEqual({ code: 'IMPORT_CONDITION_UNKNOWN', params: { choices: ['N23-4-1', 'N23-4-2'] } }),
  );
});

describe('numbers', () => {
  it.each([
    ['0', 0],
    ['100', 1_000],
    ['60.0', 600],
    ['95.6', 956],
    ['95.60', 956],
    ['８８．２', 882],
    ['缺考', 'ABSENT'],
    ['', null],
    ['59.9', 599],
  ])('%p is the mark %p', (written, mark) => expect(answer(judgeScore(text(written)))).toBe(mark));
  it.each([
    ['100.1', 'IMPORT_SCORE_RANGE'],
    ['-0.1', 'IMPORT_SCORE_RANGE'],
    ['101', 'IMPORT_SCORE_RANGE'],
    ['95.65', 'IMPORT_NUMBER_INVALID'],
    ['good', 'IMPORT_NUMBER_INVALID'],
    ['1e1', 'IMPORT_NUMBER_INVALID'],
    ['.5', 'IMPORT_NUMBER_INVALID'],
  ])('%p gives %s', (written, code) => expect(answer(judgeScore(text(written)))).toBe(code));
  it.each([
    ['0', 0],
    ['60', 600],
    ['7.5', 75],
    ['', null],
    ['60.1', 'IMPORT_NUMBER_INVALID'],
    ['-1', 'IMPORT_NUMBER_INVALID'],
    ['七', 'IMPORT_NUMBER_INVALID'],
  ])('%p years of work are %p', (written, years) => expect(answer(judgeWorkYears(text(written)))).toBe(years));
});

describe('days and answers', () => {
  it.each(['2026-03-20', '2026/3/20', '2026年3月20日', '20260320', '２０２６－０３－２０'])('%p is a day', (written) =>
    expect(answer(judgeDay(text(written)))).toBe('2026-03-20'),
  );
  it.each(['2026-02-29', '20.3.2026', '2026-13-01', '46101'])('%p is none', (written) =>
    expect(answer(judgeDay(text(written)))).toBe('IMPORT_DATE_INVALID'),
  );
  it.each([
    ['是', true],
    ['否', false],
    ['', null],
    ['也许', 'IMPORT_VALUE_UNKNOWN'],
  ])('%p is %p', (written, value) => expect(answer(judgeYesNo(text(written)))).toBe(value));
});

describe('occupations', () => {
  const index = occupationIndex(
    [
      { code: '6-18-01-01', name: '车工', trades: ['数控车工', '普通车工'] },
      { code: '6-18-01-02', name: '铣工', trades: ['数控铣工', '质检'] },
      { code: '6-31-01-03', name: '电工', trades: [] },
      { code: '6-20-01-01', name: '装配钳工', trades: ['质检'] },
    ],
    [
      { occupationCode: '6-18-01-01', trade: '数控车工', level: 'SENIOR' },
      { occupationCode: '6-31-01-03', trade: null, level: 'JUNIOR' },
    ],
  );
  it.each([
    '车工/数控车工',
    '车工（数控车工）',
    '6-18-01-01 车工/数控车工',
    '6-18-01-01车工(数控车工)',
    '数控车工',
    '车工 / 数控车工',
    '车工／数控车工',
  ])('%p is a trade of 车工', (written) =>
    expect(judgeOccupation(written, index).value).toEqual({ occupationCode: '6-18-01-01', occupationName: '车工', trade: '数控车工' }),
  );
  it.each(['电工', '6-31-01-03', '6-31-01-03 电工'])('%p is 电工, of which no trade is asked', (written) =>
    expect(judgeOccupation(written, index).value).toEqual({ occupationCode: '6-31-01-03', occupationName: '电工', trade: null }),
  );
  it('asks for the trade where the filing covers single trades', () =>
    expect(judgeOccupation('车工', index).fault).toEqual({
      code: 'IMPORT_TRADE_NEEDED',
      params: { occupation: '车工', choices: ['数控车工'] },
    }));
  it('an occupation outside the filing keeps its name, for the ledger to refuse', () =>
    expect(judgeOccupation('铣工', index).value?.trade).toBeNull());
  it.each(['数控机床工', '质检', '6-18-01-01 电工', '车工/火箭车工'])('%p is unknown; what is filed is suggested first', (written) => {
    const { code, params } = judgeOccupation(written, index).fault!;
    expect([code, (params.nearest as string[]).length, (params.nearest as string[]).slice(0, 2).sort()]).toEqual([
      'IMPORT_OCCUPATION_UNKNOWN',
      3,
      ['电工', '车工/数控车工'],
    ]);
  });
});

describe('what messages show of a cell', () => {
  it.each<[string, Cell | undefined, string]>([
    ['idNumber', text('320899198501159011'), '320899**********11'],
    ['idNumber', { kind: 'number', text: '320899198501159000' }, '3.20899E+17'],
    ['idNumber', text('3.20899E+17'), '3.20899E+17'],
    ['idNumber', text('3208991985011590111'), '320899***********11'],
    ['idNumber', undefined, ''],
    ['name', text('陈水'), '陈*'],
    ['phone', text('15400000001'), '154****0001'],
    ['email', text('worker007@example.com'), 'w***@example.com'],
    ['level', text('三级'), '三级'],
    ['occupation', text('320899198501159011'), '320899**********11'],
    ['remark', text('电15400000001'), '电154******01'],
  ])('%s %p', (field, cell, shown) => expect(maskedValue(field, cell)).toBe(shown));
});
