import { id } from '../../../../test/support/stories/given';
import { month } from '../../../kernel/day';
import type { ClosedLine } from '../allowance.events';
import { statementLines } from './statement-lines';
import type { PublishedStatement } from './statement-view';

const line: ClosedLine = {
  lineId: id(1),
  workerId: id(2),
  employeeNo: 'W0004',
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(3),
  rateInFen: 30_000,
  days: 30,
  daysInMonth: 30,
  amountInFen: 30_000,
  ruleId: 'SK-SENIOR',
  rateTableVersion: 1,
  causeEventIds: [id(4)],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
};
const adjustment: ClosedLine = {
  ...line,
  days: 10,
  daysInMonth: 31,
  amountInFen: -20_323,
  adjustsPeriod: month('2026-10'),
  dueInFen: 9_677,
  closedInFen: 30_000,
  causeEventIds: [id(4), id(5)],
};
const statement = {
  period: '2026-11',
  status: 'OPEN',
  lines: [line, adjustment],
  missing: [{ workerId: id(6), employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }],
  totals: { amountMinor: 9_677, byType: {}, lines: 2, workers: 1, missing: 1 },
} as unknown as PublishedStatement;

it('tells a line, an adjustment with its cause, who is missing, and the total', () =>
  expect(statementLines(statement)).toEqual([
    'W0004  SKILL SENIOR  300.00  30/30 of 300.00',
    `W0004  SKILL SENIOR  -203.23  adjusts 2026-10: due 96.77, closed 300.00, cause ${id(5)}`,
    'missing  W0005  NO_TIER_ON_RECORD',
    'total  2026-11 OPEN  96.77  2 lines, 1 workers, 1 missing',
  ]));

describe('for readers', () => {
  const told = (...lines: ClosedLine[]) => statementLines({ ...statement, lines, missing: [] }).slice(0, -1);
  const whose = (...numbers: (string | null)[]) =>
    told(...numbers.map((employeeNo) => ({ ...line, employeeNo }))).map((text) => text.split(' ')[0]);

  it('stands in the order of the employee numbers, whoever has none first', () => {
    expect(whose('W0002', 'W0003', 'W0001')).toEqual(['W0001', 'W0002', 'W0003']);
    expect(whose('W0003', 'W0002', 'W0001')).toEqual(['W0001', 'W0002', 'W0003']);
    expect(whose('W0002', null, 'W0001')).toEqual(['-', 'W0001', 'W0002']);
    expect(whose(null, 'W0002', null, 'W0001', null)).toEqual(['-', '-', '-', 'W0001', 'W0002']);
  });
  it('leaves the lines of one worker, and of those without a number, as they stand', () => {
    const days = (employeeNo: string | null) =>
      told(...[12, 11, 13].map((number) => ({ ...line, employeeNo, days: number }))).map((text) => /\d+(?=\/30)/.exec(text)![0]);
    expect([days('W0004'), days(null)]).toEqual([
      ['12', '11', '13'],
      ['12', '11', '13'],
    ]);
  });
  it('says no level where there is none', () =>
    expect(told({ ...line, item: 'MENTOR', level: null, basis: 'AGREEMENT' })).toEqual(['W0004  MENTOR  300.00  30/30 of 300.00']));
  it('does not name who is missing without a number, nor a cause where there is none', () => {
    expect(statementLines({ ...statement, lines: [], missing: [{ workerId: id(6), employeeNo: null, reasonCode: 'NO_RATE' }] })[0]).toBe(
      'missing  -  NO_RATE',
    );
    expect(told({ ...adjustment, causeEventIds: [] })[0]).toMatch(/, cause -$/);
  });
  it('names the last cause, of however many', () =>
    expect(
      [[id(4)], [id(4), id(5)], [id(4), id(5), id(6)]].map(
        (causeEventIds) => told({ ...adjustment, causeEventIds })[0]!.split('cause ')[1],
      ),
    ).toEqual([id(4), id(5), id(6)]));
});
