import { checked, csvOf, HEADING, SAMPLE_CONTEXT } from '../../test/support/sheets/roster-context';
import { LEVEL_NAMES } from '../kernel/level';
import { faultSentence, remedy, sentence } from './fault-text';
import { fieldOf, headingIndex, normaliseHeading } from './headings';
import { ROSTER_COLUMNS } from './columns';
import { rosterRefusals, ImportCode } from './roster.refusals';
import { faultMaker, withFaults } from './with-faults';

const ID = '320899198607115493';
const OTHER = '320899200102163449';
const person = (name: string, id: string, occupation = '电工', level = '四级', condition = '1') => [name, id, occupation, level, condition];
const check = (...rows: (readonly (string | null)[])[]) => checked(csvOf(HEADING, ...rows));
const faultsOf = async (roster: ReturnType<typeof check>) =>
  (await roster).rows.flatMap(({ row, faults }) => faults.map(({ code, location }) => [row, code, location.field]));

describe('headings', () => {
  const index = headingIndex(ROSTER_COLUMNS);
  it.each([
    ['*姓名', 'name'],
    ['姓 名', 'name'],
    ['姓名：', 'name'],
    ['＊姓名＊', 'name'],
    ['证件号码（必填）', 'idNumber'],
    ['证件号码\n(18位)', 'idNumber'],
    ['身份证 号码', 'idNumber'],
    ['*身份证号（必填）：', 'idNumber'],
    ['职业（工种）', 'occupation'],
    ['职业(工种)', 'occupation'],
    ['工种', 'tradeName'],
    ['EMAIL', 'email'],
    ['e-mail', 'email'],
    ['综合评审', 'scoreReview'],
    ['综合成绩', null],
    ['', null],
    ['（必填）', null],
  ])('%p is %p', (heading, field) => expect(fieldOf(index, heading)).toBe(field));
  it('no two fields share a name', () => {
    const names = ROSTER_COLUMNS.flatMap(({ heading, aliases }) => [heading, ...aliases]).map(normaliseHeading);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual(
      ['email'].filter((name) => names.indexOf(name) !== names.lastIndexOf(name)),
    );
  });
});

describe('rows', () => {
  it('all faults of a row are reported, each with its cell', async () =>
    expect(await faultsOf(check(['胡1', '320899198607115494', '车床', '七级', '1']))).toEqual([
      [2, 'IMPORT_NAME_INVALID', 'name'],
      [2, 'IMPORT_ID_CHECKSUM', 'idNumber'],
      [2, 'IMPORT_OCCUPATION_UNKNOWN', 'occupation'],
      [2, 'IMPORT_LEVEL_UNKNOWN', 'level'],
    ]));

  it('needed cells may not be empty, spaces are empty', async () =>
    expect(await faultsOf(check([' ', null, '\u3000', null, 'N23-4-1'], person('邱鸣', OTHER, '电工', '五级', '')))).toEqual([
      [2, 'IMPORT_REQUIRED_EMPTY', 'name'],
      [2, 'IMPORT_REQUIRED_EMPTY', 'idNumber'],
      [2, 'IMPORT_REQUIRED_EMPTY', 'occupation'],
      [2, 'IMPORT_REQUIRED_EMPTY', 'level'],
      [3, 'IMPORT_REQUIRED_EMPTY', 'conditionNo'],
    ]));

  it('the later of two equal rows is wrong, also when the id is written otherwise', async () => {
    const roster = await check(
      person('胡剑', '32089920020503069x'),
      person('胡剑', ` 32089920020503069X`, '6-31-01-03 电工', '中级工'),
      person('胡剑', '32089920020503069X', '电工', '五级'),
      person('胡剑', '32089920020503069X'),
    );
    expect(roster.rows.map(({ faults }) => faults.map(({ code, params }) => [code, params.firstRow]))).toEqual([
      [],
      [['IMPORT_DUPLICATE_IN_FILE', 2]],
      [],
      [['IMPORT_DUPLICATE_IN_FILE', 2]],
    ]);
    expect(roster.rows[1]?.faults[0]?.location).toMatchObject({ cell: 'B3', field: 'idNumber' });
  });

  it('the same person may apply for two occupations, two trades or two levels', async () =>
    expect(
      await faultsOf(
        check(
          person('胡剑', ID),
          person('胡剑', ID, '车工/数控车工'),
          person('胡剑', ID, '车工/普通车工'),
          person('胡剑', ID, '电工', '五级'),
        ),
      ),
    ).toEqual([]));

  it('sixteen on the day, not the day after', async () => {
    const ids = { sixteen: '32089920101205903', younger: '32089920101206903' };
    const { residentIdCheck } = await import('../kernel/identifiers/resident-id');
    const numbered = (first17: string): string => first17 + residentIdCheck(first17);
    const roster = await check(
      person('胡剑', numbered(ids.sixteen), '电工', '五级'),
      person('邱鸣', numbered(ids.younger), '电工', '五级'),
    );
    expect(roster.rows.map(({ faults }) => faults.map(({ code, params: { age, on } }) => [code, age, on]))).toEqual([
      [],
      [['IMPORT_AGE_BELOW_MINIMUM', 15, '2026-12-05']],
    ]);
  });

  it('the example is skipped wherever it stands, and good + wrong + skipped are all rows', async () => {
    const { counts, rows } = await check(person('胡剑', ID), ['示例', 'x', 'x', 'x', 'x'], person('邱鸣', '1'));
    expect([rows.map(({ status }) => status), counts]).toEqual([
      ['OK', 'SKIPPED', 'ERROR'],
      { rows: 3, ok: 1, error: 1, skipped: 1, warning: 0 },
    ]);
  });

  it('warnings leave the row good and are counted by row; notices are not counted', async () => {
    const roster = await checked(
      csvOf([...HEADING, '性别', '手机号'], [...person('胡剑', ID), '女', '123'], [...person('邱鸣', ` ${OTHER}`), '女', '']),
    );
    expect(
      roster.rows.map(({ status, warnings, notices }) => [status, warnings.map(({ code }) => code), notices.map(({ code }) => code)]),
    ).toEqual([
      ['OK', ['IMPORT_SEX_DIFFERS', 'IMPORT_PHONE_ODD'], []],
      ['OK', [], ['IMPORT_ID_NORMALISED']],
    ]);
    expect(roster.counts.warning).toBe(1);
  });

  it('unknown columns are listed; 综合成绩 is one of them; our own of an earlier error file are not', async () => {
    const { file } = await checked(
      csvOf([...HEADING, '综合成绩', '班次', '错误原因', '提醒'], [...person('胡剑', ID), '80', '早', '旧原因', '']),
    );
    expect(file.headings.unknown).toEqual(['综合成绩', '班次']);
    expect(file.warnings).toEqual([{ code: 'IMPORT_COLUMN_IGNORED', params: { columns: ['综合成绩', '班次'] } }]);
  });

  it('职业名称 and 工种名称 in two columns mean the same as 职业工种', async () => {
    const heading = ['姓名', '证件号码', '职业名称', '工种名称', '等级', '申报条件编号'];
    const roster = await checked(
      csvOf(
        heading,
        ['胡剑', ID, '车工', '数控车工', '四级', '1'],
        ['邱鸣', OTHER, '车工', '', '五级', '1'],
        ['邱鸣', OTHER, '车工', '火箭工', '四级', '1'],
        ['邱鸣', OTHER, '飞工', '数控', '三级', '1'],
      ),
    );
    expect(roster.rows[0]?.values.occupation).toEqual({ occupationCode: '6-18-01-01', occupationName: '车工', trade: '数控车工' });
    expect(roster.rows.flatMap(({ row, faults }) => faults.map(({ code, location }) => [row, code, location.field]))).toEqual([
      [3, 'IMPORT_TRADE_NEEDED', 'tradeName'],
      [4, 'IMPORT_OCCUPATION_UNKNOWN', 'tradeName'],
      [5, 'IMPORT_OCCUPATION_UNKNOWN', 'occupationName'],
    ]);
  });

  it('a condition that counts years asks for them, also where the file has no such column', async () => {
    const conditions = [{ id: 'N23-4-1', level: 'INTERMEDIATE', needs: ['workYears'] }] as const;
    const { rows } = await checked(csvOf(HEADING, person('胡剑', ID)), { ...SAMPLE_CONTEXT, conditions });
    expect(rows[0]?.faults).toEqual([
      {
        code: 'IMPORT_REQUIRED_EMPTY',
        location: { sheet: null, row: 2, column: '工作年限', cell: null, field: 'workYears' },
        valueMasked: '',
        params: { column: '工作年限' },
      },
    ]);
  });
});

describe('faults that the caller adds', () => {
  it('make the row wrong and the counts equal; a cell keeps its first fault', async () => {
    const roster = await check(person('胡剑', ID), person('邱鸣', OTHER, '电工', '七级'));
    const fault = faultMaker(roster);
    const scope = { occupation: '电工', filedLevels: ['JUNIOR'], level: 'INTERMEDIATE' };
    const more = withFaults(roster, [
      fault(2, 'level', 'IMPORT_LEVEL_NOT_IN_SCOPE', scope),
      fault(2, 'level', 'IMPORT_LEVEL_ALREADY_HELD'),
      fault(2, 'employer', 'IMPORT_EMPLOYED_ELSEWHERE'),
      fault(3, 'level', 'IMPORT_LEVEL_NOT_IN_SCOPE', scope),
    ]);
    expect(more.rows.map(({ faults }) => faults.map(({ code, location }) => [code, location.cell]))).toEqual([
      [
        ['IMPORT_LEVEL_NOT_IN_SCOPE', 'D2'],
        ['IMPORT_EMPLOYED_ELSEWHERE', null],
      ],
      [['IMPORT_LEVEL_UNKNOWN', 'D3']],
    ]);
    expect([roster.counts.ok, more.counts]).toEqual([1, { rows: 2, ok: 0, error: 2, skipped: 0, warning: 0 }]);
    expect(more.rows[0]?.values.idNumber).toBe(ID);
    expect(faultSentence(more.rows[0]!.faults[0]!, 'zh')).toBe(
      '电工 的备案等级为 五级/初级工，本行申报 四级/中级工，请核对等级或先办理备案变更',
    );
    expect(faultSentence(more.rows[0]!.faults[0]!, 'en')).toContain(
      'filed for junior worker (五级/初级工), this row asks for intermediate worker',
    );
  });
});

describe('texts', () => {
  const codes = Object.keys(rosterRefusals) as ImportCode[];
  it.each(codes)('%s is worded in both languages, with what to do', (code) => {
    const { zh, en, remedy: end } = rosterRefusals[code];
    expect(/\p{Script=Han}/u.test(zh) && !/\p{Script=Han}/u.test(en)).toBe(true);
    expect(zh.endsWith(end.zh) && en.endsWith(end.en) && end.zh !== '' && end.en !== '').toBe(true);
  });
  it('both languages take the same parameters', () => {
    const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const code of codes) expect([code, names(rosterRefusals[code].zh)]).toEqual([code, names(rosterRefusals[code].en)]);
  });
  it('the remedy stands alone', () =>
    expect(remedy('IMPORT_OCCUPATION_UNKNOWN', { nearest: ['电工', '车工/数控车工'] }, 'zh')).toBe('最接近的是：电工、车工/数控车工'));
  it('never tells the character that would make a number right', () =>
    expect(sentence('IMPORT_ID_CHECKSUM', {}, 'zh')).toBe('证件号码校验位不符，请对照身份证核对'));
  it('knows every level by name', () =>
    expect(sentence('IMPORT_LEVEL_IS_APPOINTMENT', { level: 'CHIEF' }, 'zh')).toContain(LEVEL_NAMES.CHIEF.printed));
});
