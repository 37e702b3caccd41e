import { checked } from '../../../../../test/support/sheets/roster-context';
import { id, OFFICER } from '../../../../../test/support/stories/given';
import { csvFile, MadeSheet, workbookFile } from '../../../../../test/support/sheets/roster-sheets';
import { Day, day } from '../../../../kernel/day';
import type { CheckedRoster, Fault } from '../../../../roster';
import type { Filing } from '../../../accreditation';
import { policyPackOn } from '../../../catalogue';
import type { EmploymentSpan } from '../../../workforce';
import { batchAfter, DIGEST, submitted } from '../../../../../test/support/stories/assessed-batch';
import { BatchOpened } from '../../assessment.events';
import type { OpenBatch } from '../../batch';
import type { RegisteredCandidacy } from '../../candidacy';
import { filingFault, sizeFault, submittedFault } from './check-context';
import { messageOf } from '../files/fault-wording';
import { JudgedRoster, judgeRoster } from './judge-roster';
import { LedgerFacts, NOBODY, PersonFacts, residentKey } from './ledger-facts';

const [TURNER, BATCH, ENTERPRISE, WORKER, CANDIDACY] = ['6-18-01-01', id(1), id(2), id(4), id(10)] as const;
const ID = '320899198607115493';
const TODAY = day('2026-12-07');
const opened = BatchOpened({
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  region: '320803',
  filingId: id(3),
  planNo: 'P20261205-00000000',
  path: 'EXAM',
  assessmentOn: day('2026-12-05'),
  eligibilityOn: day('2026-12-05'),
  levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'],
  projectId: null,
  programmeCode: null,
  chainCode: null,
  clusterCode: null,
  trainingKind: null,
});
const BATCH_STATE = batchAfter([opened]) as OpenBatch;
const scoped = (level: 'JUNIOR' | 'INTERMEDIATE' | 'SENIOR' | 'TECHNICIAN', toOn: Day | null = null) =>
  ({
    occupationCode: TURNER,
    trade: '数控车工',
    level,
    edition: '2022',
    standard: 'GZB-6-18-01-01-2018',
    fromOn: day('2025-01-01'),
    toOn,
  }) as const;
const FILING: Extract<Filing, { status: 'filed' }> = {
  status: 'filed',
  enterpriseId: ENTERPRISE,
  institutionCode: 'Y000032080001',
  validFrom: day('2025-01-01'),
  validTo: day('2027-12-31'),
  scope: [scoped('JUNIOR'), scoped('INTERMEDIATE'), scoped('SENIOR'), scoped('TECHNICIAN')],
};
const span = (fromOn: string, lastOn: string | null = null, employer: EmploymentSpan['employer'] = 'OWN'): EmploymentSpan => ({
  spanId: id(30),
  employer,
  occupationCode: TURNER,
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
});
const registered = { status: 'registered', enterpriseId: ENTERPRISE, personRef: id(5), region: '320803', employeeNo: 'W0001' } as const;
const PERSON: PersonFacts = { ...NOBODY, personRef: id(5), workerId: WORKER, worker: registered, employment: [span('2010-03-01')] };
const candidacy = (more: Partial<RegisteredCandidacy> = {}): RegisteredCandidacy => ({
  status: 'registered',
  candidacyId: CANDIDACY,
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  filingId: id(3),
  workerId: WORKER,
  personRef: id(5),
  occupationCode: TURNER,
  trade: '数控车工',
  level: 'INTERMEDIATE',
  path: 'EXAM',
  source: null,
  requiredParts: ['THEORY', 'SKILL'],
  passMark: 600,
  resits: 0,
  eligibility: 'CONFIRMED',
  ruleId: 'N23-4-1',
  waivers: [],
  satOn: {},
  kept: [],
  panelled: [],
  corrections: [],
  recognition: null,
  marks: { THEORY: { kind: 'SCORED', tenths: 800 }, SKILL: { kind: 'SCORED', tenths: 750 } },
  outcome: 'PASSED',
  objections: [],
  files: [],
  revision: 4,
  outcomeRevision: 4,
  ...more,
});

const HEADINGS = [
  '姓名',
  '证件号码',
  '证件类型',
  '手机号',
  '部门',
  '工号',
  '职业工种',
  '等级',
  '申报条件编号',
  '理论成绩',
  '技能成绩',
  '综合评审成绩',
];
interface Row {
  readonly no?: string;
  readonly idNumber?: string;
  readonly idType?: string;
  readonly phone?: string;
  readonly department?: string;
  readonly occupation?: string;
  readonly level?: string;
  readonly claim?: string;
  readonly theory?: string;
  readonly review?: string;
}
const cells = ({
  no = '',
  idNumber = ID,
  idType = '',
  phone = '',
  department = '',
  occupation = '车工/数控车工',
  level = '四级',
  claim = '1',
  theory = '80',
  review = '',
}: Row): string[] => ['胡剑', idNumber, idType, phone, department, no, occupation, level, claim, theory, '75', review];
const sheet = (...rows: readonly Row[]): MadeSheet => ({ headings: HEADINGS, rows: rows.map(cells) });
const csv = (...rows: readonly Row[]): Promise<CheckedRoster> => checked(csvFile(sheet(...rows), 'utf8'));
const work = (...rows: readonly (readonly string[])[]): MadeSheet => ({
  headings: ['工号', '姓名', '证件号码', '职业工种', '开始日期', '结束日期', '是否本单位'],
  rows,
});
const papers = (...rows: readonly (readonly string[])[]): MadeSheet => ({
  headings: ['姓名', '证件号码', '类型', '职业工种或专业', '等级或学历', '证书编号', '发证日期', '相关专业'],
  rows,
});

function judged(file: CheckedRoster, more: Partial<LedgerFacts> = {}, person: PersonFacts | null = PERSON): JudgedRoster {
  const people = new Map(person ? [[residentKey(ID), person]] : []);
  const steps = judgeRoster(file, {
    importId: id(7),
    match: 'updateSame',
    batch: BATCH_STATE,
    filing: FILING,
    policy: policyPackOn('320803', day('2026-12-05')) ?? null,
    guidingCatalogue: [],
    today: TODAY,
    actor: OFFICER,
    people,
    ...more,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const faultsOf = ({ checked: { rows } }: JudgedRoster): Fault[] => rows.flatMap(({ faults }) => faults);
const found = (faults: readonly Fault[]) => faults.map(({ code, location: { field } }) => `${code} ${field}`);

describe('a good row', () => {
  it('of somebody new is created', async () => expect(judged(await csv({})).dispositions).toEqual(new Map([[2, 'CREATE']])));
  it('whose content is known is the same', async () =>
    expect(judged(await csv({}), {}, { ...PERSON, candidacies: [candidacy()], details: { name: '胡剑' } }).dispositions.get(2)).toBe(
      'SAME',
    ));
  it('with another mark is updated, left alone, or wrong, as the mode says', async () => {
    const file = await csv({ theory: '81' });
    const known = { ...PERSON, candidacies: [candidacy()], details: { name: '胡剑' } };
    expect(judged(file, {}, known).dispositions.get(2)).toBe('UPDATE');
    expect(judged(file, { match: 'skipSame' }, known).dispositions.get(2)).toBe('SKIP');
    expect(found(faultsOf(judged(file, { match: 'newOnly' }, known)))).toEqual(['IMPORT_ALREADY_IN_BATCH idNumber']);
  });
  it('with another telephone number is updated; an empty cell says nothing', async () => {
    const known = { ...PERSON, candidacies: [candidacy()], details: { name: '胡剑', phone: '15400000001' } };
    expect(judged(await csv({ phone: '15400000002' }), {}, known).dispositions.get(2)).toBe('UPDATE');
    expect(judged(await csv({ phone: '' }), {}, known).dispositions.get(2)).toBe('SAME');
  });
  it('before the assessment is taken without its marks, with a warning', async () => {
    const early = judged(await csv({}), { today: day('2026-12-04') });
    expect([early.takesMarks, early.dispositions.get(2), early.checked.rows[0]!.warnings.map(({ code }) => code)]).toEqual([
      false,
      'CREATE',
      ['IMPORT_SCORE_EARLY'],
    ]);
    expect(judged(await csv({}), { today: day('2026-12-05') }).takesMarks).toBe(true);
  });
});

describe('a row that the ledger knows better', () => {
  const refusedFor = async (row: Row, more: Partial<LedgerFacts> = {}, person: PersonFacts | null = PERSON) =>
    found(faultsOf(judged(await csv(row), more, person)));

  it('without registered work', async () => expect(await refusedFor({}, {}, null)).toEqual(['IMPORT_NOT_ELIGIBLE conditionNo']));
  it('with a level that is not filed', async () =>
    expect(await refusedFor({ level: '三级' }, { filing: { ...FILING, scope: [scoped('JUNIOR')] } })).toEqual([
      'IMPORT_LEVEL_NOT_IN_SCOPE level',
    ]));
  it('with an occupation that is not filed', async () =>
    expect(await refusedFor({ occupation: '铣工/数控铣工' })).toEqual(['IMPORT_OCCUPATION_NOT_IN_SCOPE occupation']));
  it('with a level that is filed but not in the batch', async () => {
    const file = await checked(csvFile(sheet({ level: '二级', claim: '' }), 'utf8'), {
      ...(await import('../../../../../test/support/sheets/roster-context')).SAMPLE_CONTEXT,
      needed: [],
    });
    expect(found(faultsOf(judged(file)))).toEqual(['IMPORT_LEVEL_NOT_IN_BATCH level']);
  });
  it('of somebody who holds the certificate: its day, and its number, partly where another body issued it', async () => {
    const held = {
      recordId: id(40),
      occupationCode: TURNER,
      trade: '数控车工',
      level: 'INTERMEDIATE',
      number: 'S000032080014203000001',
      issuedOn: day('2024-05-17'),
    } as const;
    const told = async (person: PersonFacts) =>
      faultsOf(judged(await csv({}), {}, person)).map(({ code, params: { number, issuedOn } }) => [code, number, issuedOn]);
    expect(await told({ ...PERSON, qualifications: { ...PERSON.qualifications, certificates: [held] } })).toEqual([
      ['IMPORT_LEVEL_ALREADY_HELD', 'S00003**************01', '2024-05-17'],
    ]);
    expect(await told({ ...PERSON, issuedHere: [held] })).toEqual([['IMPORT_LEVEL_ALREADY_HELD', held.number, '2024-05-17']]);
  });
  it('of somebody at work elsewhere on the day: at another enterprise of the ledger, or by the own facts', async () => {
    expect(await refusedFor({}, {}, { ...PERSON, isEmployedElsewhere: true })).toEqual(['IMPORT_EMPLOYED_ELSEWHERE employer']);
    expect(await refusedFor({}, {}, { ...PERSON, employment: [span('2010-03-01'), span('2026-10-01', null, 'ELSEWHERE')] })).toEqual([
      'IMPORT_EMPLOYED_ELSEWHERE employer',
    ]);
    expect(
      await refusedFor({}, {}, { ...PERSON, employment: [span('2010-03-01'), span('2026-10-01', '2026-12-05', 'ELSEWHERE')] }),
    ).toEqual(['IMPORT_EMPLOYED_ELSEWHERE employer']);
    expect(
      await refusedFor({}, {}, { ...PERSON, employment: [span('2010-03-01'), span('2026-10-01', '2026-12-04', 'ELSEWHERE')] }),
    ).toEqual([]);
  });
  it('of a candidate for the same elsewhere', async () => {
    const elsewhere = { occupationCode: TURNER, trade: '数控车工', level: 'INTERMEDIATE' } as const;
    expect(await refusedFor({}, {}, { ...PERSON, candidateElsewhere: [elsewhere] })).toEqual(['IMPORT_CANDIDATE_ELSEWHERE idNumber']);
    expect(await refusedFor({}, {}, { ...PERSON, candidateElsewhere: [{ ...elsewhere, level: 'SENIOR' }] })).toEqual([]);
  });
  it('of somebody who was withdrawn', async () =>
    expect(await refusedFor({}, {}, { ...PERSON, candidacies: [candidacy({ status: 'withdrawn' })] })).toEqual([
      'IMPORT_CANDIDATE_WITHDRAWN idNumber',
    ]));
  it('with a mark in a part that the level does not have', async () =>
    expect(await refusedFor({ review: '80' })).toEqual(['IMPORT_PART_NOT_REQUIRED scoreReview']));
  it('with another employee number, or one that is none', async () => {
    expect(await refusedFor({ no: 'W0002' })).toEqual(['IMPORT_EMPLOYEE_NO_DIFFERS employeeNo']);
    expect(await refusedFor({ no: 'W 1' })).toEqual(['IMPORT_EMPLOYEE_NO_INVALID employeeNo']);
    expect(await refusedFor({ no: 'W0001' })).toEqual([]);
  });
  it('with a text longer than a detail can be', async () => {
    const [long] = faultsOf(judged(await csv({ department: '部'.repeat(201) })));
    expect(long).toMatchObject({ code: 'IMPORT_TEXT_TOO_LONG', location: { field: 'department' }, params: { limit: 200 } });
    expect(await refusedFor({ department: '部'.repeat(200) })).toEqual([]);
  });
  it('whose reason the import has no code for names that of the ledger', async () => {
    const [fault] = faultsOf(
      judged(await csv({ idType: '护照', idNumber: 'E12345678' }), { people: new Map([['PASSPORT E12345678', PERSON]]) }),
    );
    expect(fault).toMatchObject({ code: 'IMPORT_NOT_REGISTERED', params: { reason: 'BIRTH_DAY_UNKNOWN' } });
  });
  it('that is wrong already is told of its level as well', async () =>
    expect(
      await refusedFor({ idNumber: '320899198607115494', level: '三级' }, { filing: { ...FILING, scope: [scoped('JUNIOR')] } }),
    ).toEqual(['IMPORT_ID_CHECKSUM idNumber', 'IMPORT_LEVEL_NOT_IN_SCOPE level']));
});

describe('what is missing is said in words', () => {
  it('the first failed condition, by how much, and the line that would fit', async () => {
    const diploma = { recordId: id(41), kind: 'COLLEGE', relatedMajor: true, finalYear: false, graduatedOn: day('2023-07-01') } as const;
    const [fault] = faultsOf(
      judged(
        await csv({}),
        {},
        { ...PERSON, employment: [span('2021-12-06')], qualifications: { ...PERSON.qualifications, diplomas: [diploma] } },
      ),
    );
    expect(messageOf(fault!, 'zh')).toBe(
      '不符合申报条件 N23-4-1：至 2026-12-05 登记的累计工作年限不足 5 年，差 1 天（2026-12-06 满足）；已登记的事实符合 N23-4-3，请补登工作经历、证书或学历，或更改申报条件',
    );
    expect(messageOf(fault!, 'en')).toMatch(
      /^Condition N23-4-1 is not met: the registered work up to 2026-12-05 is less than 5 years by 1 days; reached on 2026-12-06; the registered facts fulfil N23-4-3; register/,
    );
  });
  it('schools by their names', async () => {
    const [fault] = faultsOf(judged(await csv({ claim: '3' })));
    expect(messageOf(fault!, 'zh')).toContain('中等职业学校、高级工班');
  });
});

describe('the sheets beside the roster', () => {
  const book = async (roster: readonly Row[], spans: MadeSheet, qualifications: MadeSheet = papers()): Promise<CheckedRoster> =>
    checked(await workbookFile({ 名单: sheet(...roster), 工作经历: spans, 持证: qualifications }));
  const besideFaults = ({ checked: { employments, qualifications } }: JudgedRoster) =>
    found([...(employments?.rows ?? []), ...(qualifications?.rows ?? [])].flatMap(({ faults }) => faults));
  const OTHER = '320899200102163449';

  it('carry a claim, to the day', async () => {
    const five = (fromOn: string) => book([{}], work(['W0001', '胡剑', ID, '车工/数控车工', fromOn, '', '']));
    expect(judged(await five('2021-12-05'), {}, null).dispositions.get(2)).toBe('CREATE');
    expect(found(faultsOf(judged(await five('2021-12-06'), {}, null)))).toEqual(['IMPORT_NOT_ELIGIBLE conditionNo']);
  });
  it('say nothing where they are wrong themselves', async () => {
    const file = await book(
      [{}],
      work(['', '胡剑', ID, '车工', '2010-03-01', '2020-03-01', ''], ['', '胡剑', ID, '车工', '2020-03-01', '', '']),
    );
    expect(besideFaults(judged(file, {}, null))).toEqual(['IMPORT_SPAN_OVERLAPS fromOn']);
    expect(found(faultsOf(judged(await book([{}], work(['', '胡剑', ID, '车工', '2026-12-08', '', ''])), {}, null)))).toEqual([
      'IMPORT_NOT_ELIGIBLE conditionNo',
    ]);
  });
  it('hold no day to come', async () => {
    const file = await book(
      [{}],
      work(['', '胡剑', ID, '车工', '2026-12-08', '', '']),
      papers(['胡剑', ID, '毕业证书', '机电', '大专', '', '2026-12-08', '是']),
    );
    expect(besideFaults(judged(file))).toEqual(['IMPORT_DATE_IN_FUTURE fromOn', 'IMPORT_DATE_IN_FUTURE issuedOn']);
  });
  it('name people who are in no roster; nobody is registered without a name', async () => {
    const file = await book([{}], work(['W0002', '邱鸣', OTHER, '车工', '2010-03-01', '', '']));
    expect(besideFaults(judged(file))).toEqual([]);
    expect(besideFaults(judged(await book([{}], work(['', '', OTHER, '车工', '2010-03-01', '', '']))))).toEqual([
      'IMPORT_REQUIRED_EMPTY name',
    ]);
    expect(besideFaults(judged(await book([{}], work(['', '', ID, '车工', '2010-03-01', '', '']))))).toEqual([]);
  });
  it('hold names and numbers that events and the vault can keep', async () => {
    const file = await book(
      [{}],
      work(['一号', '胡剑', ID, '车工', '2010-03-01', '', '']),
      papers(['长'.repeat(51), ID, '职称', '工程', '中级', '', '2020-01-01', '']),
    );
    expect(besideFaults(judged(file))).toEqual(['IMPORT_EMPLOYEE_NO_INVALID employeeNo', 'IMPORT_NAME_INVALID name']);
  });
});

describe('a file as a whole', () => {
  it('needs a filing that is in force on the day of the assessment', () => {
    expect(filingFault(BATCH_STATE, FILING)).toBeNull();
    expect(filingFault(BATCH_STATE, { ...FILING, validTo: day('2026-12-05') })).toBeNull();
    expect(filingFault(BATCH_STATE, { ...FILING, validTo: day('2026-12-04') })?.refused).toBe('IMPORT_FILING_NOT_IN_FORCE');
  });
  it('needs a batch that still takes candidates, and no more than it may hold', () => {
    expect(sizeFault(5_000)).toBeNull();
    expect(sizeFault(5_001)).toEqual({ refused: 'BATCH_TOO_LARGE', params: { candidacies: 5_001, limit: 5_000 } });
    expect([submittedFault(BATCH_STATE), submittedFault(batchAfter([opened, submitted(DIGEST)]) as OpenBatch)?.refused]).toEqual([
      null,
      'RESULTS_SUBMITTED',
    ]);
  });
});
