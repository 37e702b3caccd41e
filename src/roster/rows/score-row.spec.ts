import { checked, csvOf, refusedWith, SAMPLE_CONTEXT } from '../../../test/support/sheets/roster-context';

const SCORES = { ...SAMPLE_CONTEXT, isScoresOnly: true };
const [A, B] = ['320899198607115493', '320899198509120027'];
const HEADING = ['姓名', '证件号码', '理论成绩', '技能成绩'];

it('needs name, number and one column of marks, and nothing else', async () => {
  expect(await refusedWith(csvOf(HEADING, ['胡剑', A, '80', '缺考']), SCORES)).toBeNull();
  expect(await refusedWith(csvOf(['姓名', '证件号码', '综合评审'], ['胡剑', A, '80']), SCORES)).toBeNull();
  expect(await refusedWith(csvOf(['姓名', '证件号码', '综合成绩'], ['胡剑', A, '80']), SCORES)).toBe('IMPORT_COLUMN_MISSING');
  expect(await refusedWith(csvOf(HEADING, ['胡剑', A, '80', '缺考']))).toBe('IMPORT_COLUMN_MISSING');
});
it('reads marks, absence, and leaves open what is not said', async () => {
  const {
    rows: [row],
  } = await checked(csvOf(HEADING, ['胡剑', A, '80.5', '缺考']), SCORES);
  expect([row!.status, row!.values.marks, row!.values.level, row!.values.occupation]).toEqual([
    'OK',
    { THEORY: 805, SKILL: 'ABSENT', REVIEW: null },
    undefined,
    undefined,
  ]);
});
it('reads occupation and level where they are said, and faults them', async () => {
  const heading = [...HEADING, '职业工种', '等级'];
  const { rows } = await checked(
    csvOf(heading, ['胡剑', A, '80', '', '车工/数控车工', '四级'], ['胡剑', A, '80', '', '车公', '八级'], ['', B, '101', '1.23', '', '']),
    SCORES,
  );
  expect(rows.map(({ faults }) => faults.map(({ code }) => code))).toEqual([
    [],
    ['IMPORT_OCCUPATION_UNKNOWN', 'IMPORT_LEVEL_UNKNOWN'],
    expect.arrayContaining(['IMPORT_REQUIRED_EMPTY', 'IMPORT_SCORE_RANGE', 'IMPORT_NUMBER_INVALID']),
  ]);
});
it('skips an example, and says which columns it does not take', async () => {
  const { counts, file } = await checked(
    csvOf([...HEADING, '手机号', '班组'], ['示例甲', '', '', '', '', ''], ['胡剑', A, '80', '', '15400000001', '甲']),
    SCORES,
  );
  expect([counts, file.headings.unknown]).toMatchObject([{ rows: 2, ok: 1, skipped: 1 }, ['手机号', '班组']]);
});
