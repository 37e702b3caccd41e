import { BEGINS, certified, CHIEF, closed, examined, hired, INTERMEDIATE, MENTOR, rates, ROWS, SENIOR, TECHNICIAN, whole } from './rates';
import type { Act, ExpectedLine, ExpectedMonth, Scenario } from './scenario';

const NOVEMBER = '2026-11';
const november = (lines: readonly ExpectedLine[], totalMinor: number, more: Partial<ExpectedMonth> = {}): ExpectedMonth => ({
  month: NOVEMBER,
  status: 'OPEN',
  lines,
  totalMinor,
  ...more,
});
const FROM_NOVEMBER = rates('2026-11-01');
/** As the printed statement has it: 技师 is paid to those who are appointed. */
const APPOINTED_TECHNICIAN = ROWS.map((row) => (row.level === 'TECHNICIAN' ? { ...row, basis: 'APPOINTED' } : row));
const FROM_AUGUST = rates('2026-08-01');
const CLOSED_TO_OCTOBER = closed('2026-11-02', '2026-08', '2026-09', '2026-10');

/** W0004 of the statement that the documentation prints. */
const annulledLate: readonly Act[] = [
  ...examined('W0004'),
  CLOSED_TO_OCTOBER,
  { on: '2026-11-05', does: 'ANNUL', worker: 'W0004', decidedOn: '2026-10-11' },
];
const october = (amountMinor = SENIOR): ExpectedMonth => ({
  month: '2026-10',
  status: 'CLOSED',
  lines: [whole('W0004', 'SENIOR', amountMinor, 31)],
  totalMinor: amountMinor,
});
const delta: ExpectedLine = {
  worker: 'W0004',
  type: 'SKILL',
  tier: 'SENIOR',
  amountMinor: -20_323,
  days: 10,
  daysInMonth: 31,
  adjustsPeriod: '2026-10',
  noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
  dueMinor: 9_677,
  closedMinor: SENIOR,
  toOn: '2026-10-10',
};
const recovered = (adjustsPeriod: string, amountMinor: number, daysInMonth: number): ExpectedLine => ({
  worker: 'W0004',
  type: 'SKILL',
  tier: 'SENIOR',
  amountMinor,
  days: 0,
  daysInMonth,
  adjustsPeriod,
  noteCode: 'RECOVERY_DECIDED',
  dueMinor: 0,
  closedMinor: -amountMinor,
});
const leftInMid = (amountMinor: number, tier: string, worker: 'W0001' | 'W0003'): ExpectedLine => ({
  worker,
  type: 'SKILL',
  tier,
  amountMinor,
  days: 15,
  daysInMonth: 30,
  noteCode: 'LEFT_MID_MONTH',
  toOn: '2026-11-15',
});
const mentorLine: ExpectedLine = { worker: 'W0002', type: 'MENTOR', tier: null, amountMinor: MENTOR, days: 30, daysInMonth: 30 };
const mentors: Act = {
  on: '2026-11-02',
  does: 'MENTOR',
  worker: 'W0002',
  apprentice: 'W0001',
  target: 'TECHNICIAN',
  fromOn: '2026-11-01',
  lastOn: '2027-10-31',
};

export const PS_SCENARIOS: readonly Scenario[] = [
  {
    name: 'ps-1',
    title: { zh: '高级工，十一月整月在岗', en: 'A senior worker, all November' },
    note: { zh: '整月即全额，不按天折算。', en: 'A whole month is the whole rate, of whatever number of days.' },
    acts: [FROM_NOVEMBER, ...certified('W0001', 'SENIOR')],
    expected: [november([whole('W0001', 'SENIOR', SENIOR)], 30_000)],
  },
  {
    name: 'ps-2',
    title: { zh: '中级工，十一月十五日为最后在岗日', en: 'An intermediate worker whose last day in post is 15 November' },
    note: { zh: '最后在岗日当天计入。', en: 'The last day in post counts.' },
    acts: [
      FROM_NOVEMBER,
      ...certified('W0003', 'INTERMEDIATE'),
      { on: '2026-11-16', does: 'LEAVE', worker: 'W0003', lastOn: '2026-11-15' },
    ],
    expected: [
      november([leftInMid(10_000, 'INTERMEDIATE', 'W0003')], 10_000),
      { month: '2026-12', status: 'OPEN', lines: [], totalMinor: 0 },
    ],
  },
  {
    name: 'ps-3',
    title: { zh: '技师，整月带一名徒弟', en: 'A technician who is also mentor of one apprentice all month' },
    note: { zh: '带徒津贴与技能津贴并列，各为一行。', en: 'The mentor allowance stands beside the skill allowance, a line each.' },
    acts: [FROM_NOVEMBER, ...certified('W0001', 'SENIOR'), ...certified('W0002', 'TECHNICIAN'), mentors],
    expected: [november([whole('W0001', 'SENIOR', SENIOR), whole('W0002', 'TECHNICIAN', TECHNICIAN), mentorLine], 110_000)],
  },
  {
    name: 'ps-4',
    title: {
      zh: '十月十一日决定撤销证书，十一月五日登记，十月已结',
      en: 'An annulment decided on 11 October and recorded on 5 November, when October is closed',
    },
    note: {
      zh: '十月的字节不变；差额在十一月：应发 30000 × 10 ÷ 31 = 9677.4，取 9677，减已结 30000，得 -20323。十一月本身没有津贴，有行者不再列入缺失名单。',
      en: 'October keeps its bytes; November holds the difference: due 30000 × 10 ÷ 31 = 9677.4, so 9677, less 30000 closed: -20323. Nothing is due for November itself, and whoever has a line is not listed as missing.',
    },
    acts: [FROM_AUGUST, ...annulledLate],
    expected: [october(), november([delta], -20_323)],
  },
  {
    name: 'ps-5',
    title: { zh: '十一月十日决定撤销证书', en: 'An annulment decided on 10 November' },
    note: { zh: '决定前一日为最后计津贴日。', en: 'The day before the decision is the last that counts.' },
    acts: [FROM_NOVEMBER, ...examined('W0004'), { on: '2026-11-12', does: 'ANNUL', worker: 'W0004', decidedOn: '2026-11-10' }],
    expected: [
      november(
        [
          {
            worker: 'W0004',
            type: 'SKILL',
            tier: 'SENIOR',
            amountMinor: 9_000,
            days: 9,
            daysInMonth: 30,
            noteCode: 'ANNULLED',
            toOn: '2026-11-09',
          },
        ],
        9_000,
      ),
    ],
  },
  {
    name: 'ps-6',
    title: {
      zh: '同 PS-4，证书发于七月二十日，有人决定全额追回',
      en: 'As PS-4, certificate issued on 2026-07-20, and a person decides on full recovery',
    },
    note: {
      zh: '十一月结账后决定，追回行在十二月；已结各月不变。',
      en: 'Decided after November was closed, so that the lines stand in December; the closed months stay.',
    },
    acts: [
      FROM_AUGUST,
      ...annulledLate,
      closed('2026-11-30', NOVEMBER),
      { on: '2026-12-02', does: 'RECOVER', worker: 'W0004', outcome: 'FULL' },
    ],
    expected: [
      october(),
      november([delta], -20_323, { status: 'CLOSED' }),
      {
        month: '2026-12',
        status: 'OPEN',
        lines: [recovered('2026-08', -30_000, 31), recovered('2026-09', -30_000, 30), recovered('2026-10', -9_677, 31)],
        totalMinor: -69_677,
      },
    ],
  },
  {
    name: 'ps-7',
    title: { zh: '十一月二十日取得中级工证书', en: 'An intermediate certificate of 20 November' },
    note: { zh: '次月首日起发。', en: 'It pays from the first day of the next month.' },
    acts: [
      FROM_NOVEMBER,
      hired('W0001'),
      { on: '2026-11-20', does: 'BRING_CERTIFICATE', worker: 'W0001', level: 'INTERMEDIATE', issuedOn: '2026-11-20' },
    ],
    expected: [
      november([], 0, { missing: [{ worker: 'W0001', reasonCode: 'STARTS_LATER' }] }),
      { month: '2026-12', status: 'OPEN', lines: [whole('W0001', 'INTERMEDIATE', INTERMEDIATE, 31)], totalMinor: 20_000 },
    ],
  },
  {
    name: 'ps-8',
    title: { zh: '没有等级记录的员工', en: 'An employee with no tier on record' },
    note: { zh: '没有行，但不会被悄悄漏掉。', en: 'No line, and not left out in silence.' },
    acts: [FROM_NOVEMBER, hired('W0005')],
    expected: [november([], 0, { missing: [{ worker: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }] })],
  },
  {
    name: 'ps-9',
    title: { zh: '薪酬系统发薪的工号没有对应的员工', en: 'An employee number that payroll pays and no worker has' },
    note: {
      zh: '有对应员工的工号照常；没有的列在缺失名单里。',
      en: 'A number that means a worker is paid as ever; one that means nobody is listed.',
    },
    acts: [
      FROM_NOVEMBER,
      ...certified('W0001', 'SENIOR'),
      { on: '2026-11-02', does: 'SEND_NUMBERS', numbers: ['W0001', 'W0009'], fromOn: '2026-11-01' },
      closed('2026-12-02', NOVEMBER),
    ],
    expected: [
      november([whole('W0001', 'SENIOR', SENIOR)], 30_000, {
        status: 'CLOSED',
        missing: [{ worker: 'W0009', reasonCode: 'WORKER_NOT_MAPPED' }],
      }),
    ],
  },
  {
    name: 'ps-10',
    title: {
      zh: '十一月十五日离开甲公司，十六日到同集团乙公司',
      en: 'Leaves firm A on 15 November and starts at firm B of the group on the 16th',
    },
    note: { zh: '各按各的标准；没有一天由两家同时发放。', en: 'Each pays by its own rules; no day is paid by both.' },
    acts: [
      FROM_NOVEMBER,
      { ...FROM_NOVEMBER, firm: 'B' },
      ...certified('W0001', 'SENIOR'),
      { on: '2026-11-16', does: 'LEAVE', worker: 'W0001', lastOn: '2026-11-15' },
      { on: '2026-11-16', firm: 'B', does: 'HIRE', worker: 'W0001', fromOn: '2026-11-16' },
      { on: '2026-11-16', firm: 'B', does: 'BRING_CERTIFICATE', worker: 'W0001', level: 'SENIOR', issuedOn: '2026-01-20' },
    ],
    expected: [
      november([leftInMid(15_000, 'SENIOR', 'W0001')], 15_000),
      november([{ worker: 'W0001', type: 'SKILL', tier: 'SENIOR', amountMinor: 15_000, days: 15, daysInMonth: 30 }], 15_000, { firm: 'B' }),
    ],
  },
  {
    name: 'ps-11',
    title: {
      zh: '两本证书：车工高级工、电工中级工，在车工岗位',
      en: 'Two certificates, senior as turner and intermediate as electrician, employed as turner',
    },
    note: { zh: '只发最高且对应岗位的等级。', en: 'The highest qualifying level alone pays.' },
    acts: [
      FROM_NOVEMBER,
      ...certified('W0001', 'SENIOR'),
      { on: BEGINS, does: 'BRING_CERTIFICATE', worker: 'W0001', level: 'INTERMEDIATE', issuedOn: '2025-03-10', occupation: '6-31-01-03' },
    ],
    expected: [november([whole('W0001', 'SENIOR', SENIOR)], 30_000)],
  },
  {
    name: 'ps-12',
    title: { zh: '首席技师任期至十二月三十一日', en: 'An appointment as chief technician that ends on 31 December' },
    note: {
      zh: '十二月全额并写明终止日，一月没有：其下的一级证书在标准表里没有行。',
      en: 'December is whole and names the day of the end; January has none, since the table has no row for the certificate beneath the post.',
    },
    acts: [
      FROM_NOVEMBER,
      hired('W0001'),
      { on: BEGINS, does: 'BRING_CERTIFICATE', worker: 'W0001', level: 'SENIOR_TECHNICIAN', issuedOn: '2012-05-18' },
      { on: '2026-07-10', does: 'NOMINATE', worker: 'W0001', level: 'CHIEF' },
      { on: '2026-07-20', does: 'START_POST', worker: 'W0001', day: '2026-07-20' },
      { on: '2026-12-31', does: 'END_POST', worker: 'W0001', day: '2026-12-31' },
    ],
    expected: [
      november([whole('W0001', 'CHIEF', CHIEF)], 400_000),
      {
        month: '2026-12',
        status: 'OPEN',
        lines: [{ ...whole('W0001', 'CHIEF', CHIEF, 31), noteCode: 'APPOINTMENT_ENDED', toOn: '2026-12-31' }],
        totalMinor: 400_000,
      },
      { month: '2027-01', status: 'OPEN', lines: [], missing: [{ worker: 'W0001', reasonCode: 'NO_RATE' }], totalMinor: 0 },
    ],
  },
  {
    name: 'november',
    title: { zh: 'PS-1、2、3、4、8 合为一张发放表', en: 'PS-1, PS-2, PS-3, PS-4 and PS-8 in one statement' },
    note: { zh: '30000 + 10000 + 80000 - 20323 = 99677，一人缺失。', en: '30000 + 10000 + 80000 - 20323 = 99677, one missing.' },
    acts: [
      rates('2026-08-01', BEGINS, APPOINTED_TECHNICIAN),
      ...certified('W0001', 'SENIOR'),
      ...certified('W0002', 'TECHNICIAN'),
      ...certified('W0003', 'INTERMEDIATE'),
      hired('W0005'),
      ...annulledLate,
      mentors,
      { on: '2026-07-10', does: 'NOMINATE', worker: 'W0002', level: 'TECHNICIAN' },
      { on: '2026-07-20', does: 'START_POST', worker: 'W0002', day: '2026-07-20' },
      { on: '2026-11-16', does: 'LEAVE', worker: 'W0003', lastOn: '2026-11-15' },
      closed('2026-12-02', NOVEMBER),
    ],
    expected: [
      november(
        [
          whole('W0001', 'SENIOR', SENIOR),
          whole('W0002', 'TECHNICIAN', TECHNICIAN),
          mentorLine,
          leftInMid(10_000, 'INTERMEDIATE', 'W0003'),
          delta,
        ],
        99_677,
        { status: 'CLOSED', missing: [{ worker: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }] },
      ),
    ],
  },
];
