import { checked, HEADING } from '../../../test/support/sheets/roster-context';
import { rowXml, sheetXml, workbookOf } from '../../../test/support/sheets/make-zip';

const ID = '320899198607115493';
const roster = { name: '名单', xml: sheetXml(rowXml(1, ...HEADING) + rowXml(2, '胡剑', ID, '电工', '四级', '1')) };
const withSheet =
  (name: string, headings: readonly string[]) =>
  (...rows: readonly (readonly string[])[]) =>
    checked(workbookOf(roster, { name, xml: sheetXml([headings, ...rows].map((cells, index) => rowXml(index + 1, ...cells)).join('')) }));
const employments = async (...rows: readonly (readonly string[])[]) =>
  (await withSheet('工作经历', ['工号', '姓名', '证件号码', '单位', '职业工种', '开始日期', '结束日期', '是否本单位'])(...rows))
    .employments!.rows;
const qualifications = async (...rows: readonly (readonly string[])[]) =>
  (
    await withSheet('持证', [
      '姓名',
      '证件号码',
      '类型',
      '职业工种或专业',
      '等级或学历',
      '证书编号',
      '发证日期',
      '发证机构',
      '应届',
      '相关专业',
    ])(...rows)
  ).qualifications!.rows;
const faults = (
  row: { readonly faults: readonly { readonly code: string; readonly location: { readonly field: string } }[] } | undefined,
) => row?.faults.map(({ code, location }) => [code, location.field]);

describe('工作经历', () => {
  it('a span of work, open or ended, here or elsewhere', async () => {
    const [here, elsewhere] = await employments(
      ['W0007', '胡剑', ID, '淮安示例机械有限公司', '车工', '2020年1月6日', '', ''],
      ['', '', ID, '淮安另一示例公司', '电工', '2015/3/1', '2019-12-31', '否'],
    );
    expect(here).toMatchObject({
      row: 2,
      status: 'OK',
      values: {
        employeeNo: 'W0007',
        name: '胡剑',
        idNumber: ID,
        employer: 'OWN',
        occupation: { occupationCode: '6-18-01-01', trade: null },
        fromOn: '2020-01-06',
        lastOn: null,
      },
    });
    expect(elsewhere).toMatchObject({
      status: 'OK',
      values: {
        employeeNo: null,
        name: null,
        employer: 'ELSEWHERE',
        employerName: '淮安另一示例公司',
        fromOn: '2015-03-01',
        lastOn: '2019-12-31',
      },
    });
  });

  it('one day is a span, no day is none', async () => {
    const [oneDay, none] = await employments(
      ['', '', ID, '', '电工', '2020-01-06', '2020-01-06', '是'],
      ['', '', ID, '', '电工', '2020-01-06', '2020-01-05', '是'],
    );
    expect([oneDay?.status, faults(none)]).toEqual(['OK', [['IMPORT_SPAN_REVERSED', 'lastOn']]]);
  });

  it('says what is wrong at each cell', async () =>
    expect(faults((await employments(['', '', '1', '', '', '', '昨天', '也许']))[0])).toEqual([
      ['IMPORT_ID_FORMAT', 'idNumber'],
      ['IMPORT_VALUE_UNKNOWN', 'own'],
      ['IMPORT_REQUIRED_EMPTY', 'occupation'],
      ['IMPORT_REQUIRED_EMPTY', 'fromOn'],
      ['IMPORT_DATE_INVALID', 'lastOn'],
    ]));
});

describe('持证', () => {
  it('a certificate of either scheme, with its number as printed', async () => {
    const rows = await qualifications(
      ['胡剑', ID, '技能等级证书', '车工/数控车工', '四级', 'S000032080007214000001', '2021-05-20', '某校', '', ''],
      ['', ID, '职业资格', '电工', '五级', '1632080013000123', '20160520', '', '', ''],
    );
    expect(rows.map(({ values }) => values)).toEqual([
      {
        name: '胡剑',
        idNumber: ID,
        issuer: '某校',
        kind: 'CERTIFICATE',
        scheme: 'SKILL_LEVEL',
        occupation: { occupationCode: '6-18-01-01', occupationName: '车工', trade: '数控车工' },
        level: 'INTERMEDIATE',
        number: 'S000032080007214000001',
        issuedOn: '2021-05-20',
      },
      {
        name: null,
        idNumber: ID,
        issuer: null,
        kind: 'CERTIFICATE',
        scheme: 'PROFESSIONAL_QUALIFICATION',
        occupation: { occupationCode: '6-31-01-03', occupationName: '电工', trade: null },
        level: 'JUNIOR',
        number: '1632080013000123',
        issuedOn: '2016-05-20',
      },
    ]);
  });

  it.each([
    ['中专', 'SECONDARY'],
    ['技校', 'SECONDARY'],
    ['高级工班', 'ADVANCED_CLASS'],
    ['技师学院', 'ADVANCED_SCHOOL'],
    ['高职', 'HIGHER_VOCATIONAL'],
    ['大专', 'COLLEGE'],
    ['本科', 'BACHELOR'],
  ])('a diploma of %s is %s', async (school, diploma) => {
    const [row] = await qualifications(['', ID, '毕业证书', '机电', school, '', '2023-06-30', '', '否', '是']);
    expect(row?.values).toMatchObject({
      kind: 'DIPLOMA',
      diploma,
      major: '机电',
      relatedMajor: true,
      finalYear: false,
      graduatedOn: '2023-06-30',
    });
  });

  it('only a final-year student has no day of graduation yet; an unsaid relation is none', async () => {
    const [student, graduate] = await qualifications(
      ['', ID, '毕业证书', '机电', '大专', '', '', '', '是', ''],
      ['', ID, '毕业证书', '机电', '大专', '', '', '', '', ''],
    );
    expect(student).toMatchObject({ status: 'OK', values: { finalYear: true, graduatedOn: null, relatedMajor: false } });
    expect(faults(graduate)).toEqual([['IMPORT_REQUIRED_EMPTY', 'issuedOn']]);
  });

  it.each([
    ['初级', 'JUNIOR'],
    ['中级', 'MID'],
    ['副高级', 'SENIOR'],
    ['正高级', 'SENIOR'],
  ])('a title of %s is %s', async (written, grade) =>
    expect((await qualifications(['', ID, '职称', '工程', written, '', '2020-01-01', '', '', '']))[0]?.values).toMatchObject({
      kind: 'TITLE',
      grade,
      series: '工程',
      grantedOn: '2020-01-01',
    }),
  );

  it('says what is wrong at each cell', async () => {
    const rows = await qualifications(
      ['', ID, '奖状', '', '', '', '', '', '', ''],
      ['', ID, '技能等级证书', '车床工', '特级技师', '第７号', '2020-02-30', '', '', ''],
      ['', ID, '毕业证书', '', '夜校', '', '2020-01-01', '', '', '或许'],
    );
    expect(rows.map(faults)).toEqual([
      [['IMPORT_VALUE_UNKNOWN', 'kind']],
      [
        ['IMPORT_OCCUPATION_UNKNOWN', 'subject'],
        ['IMPORT_LEVEL_IS_APPOINTMENT', 'grade'],
        ['IMPORT_CERTIFICATE_NUMBER_INVALID', 'number'],
        ['IMPORT_DATE_INVALID', 'issuedOn'],
      ],
      [
        ['IMPORT_VALUE_UNKNOWN', 'grade'],
        ['IMPORT_VALUE_UNKNOWN', 'relatedMajor'],
      ],
    ]);
  });
});
