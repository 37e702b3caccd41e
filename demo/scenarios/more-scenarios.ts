import { BEGINS, certified, closed, examined, hired, INTERMEDIATE, rates, rowsWith, SENIOR, whole } from './rates';
import type { EmployeeNo, ExpectedLine, Scenario } from './scenario';

const RAISED = 35_000;
const adjusted = (
  line: Pick<ExpectedLine, 'worker' | 'adjustsPeriod' | 'days' | 'daysInMonth' | 'dueMinor' | 'closedMinor' | 'noteCode'> &
    Partial<ExpectedLine>,
): ExpectedLine => ({ type: 'SKILL', tier: 'SENIOR', amountMinor: line.dueMinor! - line.closedMinor!, ...line });
const raised = (worker: EmployeeNo, adjustsPeriod: string, daysInMonth: number): ExpectedLine =>
  adjusted({ worker, adjustsPeriod, days: daysInMonth, daysInMonth, dueMinor: RAISED, closedMinor: SENIOR, noteCode: 'RATE_REVISED' });

export const MORE_SCENARIOS: readonly Scenario[] = [
  {
    name: 'year-end',
    title: {
      zh: '跨年：标准调整、十二月取证、年末离职',
      en: 'Over the year’s end: new rates, a certificate of December, a leaver on the last day',
    },
    note: {
      zh: '十二月按旧标准结账；新标准自一月一日起；十二月十日的证书自一月起发；十二月三十一日离职者十二月全额，一月没有。',
      en: 'December is closed at the old rates, the new ones pay from 1 January; a certificate of 10 December pays from January; who leaves on 31 December has all of December and nothing after it.',
    },
    acts: [
      rates('2026-12-01'),
      ...certified('W0001', 'SENIOR'),
      ...certified('W0002', 'SENIOR'),
      hired('W0003'),
      { on: '2026-12-10', does: 'BRING_CERTIFICATE', worker: 'W0003', level: 'INTERMEDIATE', issuedOn: '2026-12-10' },
      rates('2027-01-01', '2026-12-10', rowsWith(RAISED)),
      { on: '2026-12-31', does: 'LEAVE', worker: 'W0002', lastOn: '2026-12-31' },
      closed('2027-01-02', '2026-12'),
    ],
    expected: [
      {
        month: '2026-12',
        status: 'CLOSED',
        lines: [whole('W0001', 'SENIOR', SENIOR, 31), { ...whole('W0002', 'SENIOR', SENIOR, 31), noteCode: 'LEFT', toOn: '2026-12-31' }],
        missing: [{ worker: 'W0003', reasonCode: 'STARTS_LATER' }],
        totalMinor: 60_000,
      },
      {
        month: '2027-01',
        status: 'OPEN',
        lines: [whole('W0001', 'SENIOR', RAISED, 31), whole('W0003', 'INTERMEDIATE', INTERMEDIATE, 31)],
        totalMinor: 55_000,
      },
    ],
  },
  {
    name: 'retro-change',
    title: {
      zh: '追溯：十一月补登调标与九月离职，八至十月已结',
      en: 'Retroactive: new rates and a leaving in September, both told in November, with August to October closed',
    },
    note: {
      zh: '已结月份不变；每个月一行差额，写明原月份、应发与已结。两件事同月到达时，差额只算一次。',
      en: 'The closed months stay; each has one difference, which names the month, what is due and what was closed. Where two facts reach a month, there is still one difference.',
    },
    acts: [
      rates('2026-08-01'),
      ...certified('W0001', 'SENIOR'),
      ...certified('W0002', 'SENIOR'),
      closed('2026-11-02', '2026-08', '2026-09', '2026-10'),
      rates('2026-08-01', '2026-11-12', rowsWith(RAISED)),
      { on: '2026-11-12', does: 'LEAVE', worker: 'W0002', lastOn: '2026-09-15' },
    ],
    expected: [
      {
        month: '2026-10',
        status: 'CLOSED',
        lines: [whole('W0001', 'SENIOR', SENIOR, 31), whole('W0002', 'SENIOR', SENIOR, 31)],
        totalMinor: 60_000,
      },
      {
        month: '2026-11',
        status: 'OPEN',
        lines: [
          whole('W0001', 'SENIOR', RAISED),
          raised('W0001', '2026-08', 31),
          raised('W0001', '2026-09', 30),
          raised('W0001', '2026-10', 31),
          raised('W0002', '2026-08', 31),
          adjusted({
            worker: 'W0002',
            adjustsPeriod: '2026-09',
            days: 15,
            daysInMonth: 30,
            dueMinor: 17_500,
            closedMinor: SENIOR,
            noteCode: 'LEFT_IN_CLOSED_PERIOD',
            toOn: '2026-09-15',
          }),
          adjusted({
            worker: 'W0002',
            adjustsPeriod: '2026-10',
            days: 0,
            daysInMonth: 31,
            dueMinor: 0,
            closedMinor: SENIOR,
            noteCode: 'LEFT_IN_CLOSED_PERIOD',
          }),
        ],
        totalMinor: 12_500,
      },
    ],
  },
  {
    name: 'unpaid-leave',
    title: { zh: '停薪留职', en: 'Unpaid leave' },
    note: {
      zh: '台账没有请假：津贴跟着等级与任职走，停不停发由企业的集体合同决定。W0001 请假未登记，全额；W0002 按劳动关系中断登记（离职，再入职），只发在职的日子；停发期间的扣减由薪酬系统自行处理。',
      en: 'The ledger knows no leave: the allowance follows level and service, and whether a leave stops it is for the collective contract. The leave of W0001 is not told, and all is paid; that of W0002 is told as a break of service, ended and begun again, and the days in service are paid. Any other deduction is payroll’s own.',
    },
    acts: [
      rates('2026-11-01'),
      ...certified('W0001', 'SENIOR'),
      ...certified('W0002', 'SENIOR'),
      { on: '2026-11-12', does: 'LEAVE', worker: 'W0002', lastOn: '2026-11-10' },
      { on: '2026-11-30', does: 'HIRE', worker: 'W0002', fromOn: '2026-11-21' },
    ],
    expected: [
      {
        month: '2026-11',
        status: 'OPEN',
        lines: [whole('W0001', 'SENIOR', SENIOR), { ...whole('W0002', 'SENIOR', 20_000), days: 20 }],
        totalMinor: 50_000,
      },
    ],
  },
  {
    name: 'transfer',
    title: {
      zh: '集团内调动，乙公司标准更高，证书由甲公司评价',
      en: 'A transfer within the group, to a firm that pays more, with a certificate that the first firm issued',
    },
    note: {
      zh: '甲公司发到十五日，乙公司自十六日起按自己的标准；甲公司十一月已结后补登的调动，以差额冲回。',
      en: 'Firm A pays to the 15th, firm B from the 16th by its own rates; since the transfer was told when A’s November was closed, A takes half of it back.',
    },
    acts: [
      rates('2026-11-01'),
      { ...rates('2026-11-01', BEGINS, rowsWith(RAISED)), firm: 'B' },
      ...examined('W0001'),
      closed('2026-11-30', '2026-11'),
      { on: '2026-12-02', does: 'LEAVE', worker: 'W0001', lastOn: '2026-11-15' },
      { on: '2026-12-02', firm: 'B', does: 'HIRE', worker: 'W0001', fromOn: '2026-11-16' },
      { on: '2026-12-02', firm: 'B', does: 'BRING_CERTIFICATE', worker: 'W0001', level: 'SENIOR', issuedOn: '2026-07-20' },
    ],
    expected: [
      { month: '2026-11', status: 'CLOSED', lines: [whole('W0001', 'SENIOR', SENIOR)], totalMinor: 30_000 },
      {
        month: '2026-12',
        status: 'OPEN',
        totalMinor: -15_000,
        lines: [
          adjusted({
            worker: 'W0001',
            adjustsPeriod: '2026-11',
            days: 15,
            daysInMonth: 30,
            dueMinor: 15_000,
            closedMinor: SENIOR,
            noteCode: 'LEFT_IN_CLOSED_PERIOD',
            toOn: '2026-11-15',
          }),
        ],
      },
      { month: '2026-11', firm: 'B', status: 'OPEN', lines: [{ ...whole('W0001', 'SENIOR', 17_500), days: 15 }], totalMinor: 17_500 },
    ],
  },
];
