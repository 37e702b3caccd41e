import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import type { HeldNumber, PayNumbers } from '../pay-numbers';
import { openStatement, StatementFacts } from './open-statement';

const [SENIOR, NOBODY] = [id(1), id(2)];
const held = (employeeNo: string, workerId = SENIOR, fromOn: string | null = null, lastOn: string | null = null): HeldNumber => ({
  employeeNo,
  workerId,
  fromOn: fromOn === null ? null : day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
  linkId: null,
});
const facts = (numbers?: PayNumbers): StatementFacts => ({
  enterprise: { enterpriseId: id(9), region: '320803', name: '淮安示例机械有限公司' },
  people: new Map([
    [SENIOR, { personRef: id(71), employeeNo: 'W1', occupationCode: null }],
    [NOBODY, { personRef: id(72), employeeNo: 'W2', occupationCode: null }],
  ]),
  tiers: [],
  closed: [],
  ...(numbers && { numbers }),
  pay: {
    segments: [
      {
        workerId: SENIOR,
        item: 'SKILL',
        level: 'SENIOR',
        basis: 'CERTIFIED',
        basisId: id(11),
        occupationCode: null,
        fromOn: day('2026-01-01'),
        lastOn: null,
        causeEventId: id(21),
        endCauseEventId: null,
        endReason: null,
      },
    ],
    employments: [SENIOR, NOBODY].map((workerId) => ({ workerId, fromOn: day('2020-01-01'), lastOn: null, endCauseEventId: null })),
    rateTables: [
      {
        tableId: id(900),
        version: 1,
        legalBasis: 'test',
        validFrom: day('2026-01-01'),
        validTo: null,
        adoptedEventId: id(901),
        groups: [],
        rows: [{ ruleId: 'SK', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountInFen: 30_000 }],
      },
    ],
  },
});
function shown(period: string, numbers?: PayNumbers) {
  const { lines, missing } = openStatement(month(period), facts(numbers), () => id(50));
  return [
    lines.map(({ employeeNo, amountInFen }) => [employeeNo, amountInFen]),
    missing.map(({ workerId, employeeNo, reasonCode }) => [workerId, employeeNo, reasonCode]),
  ];
}

it('stands under the numbers of registration where nobody said otherwise', () =>
  expect(shown('2026-11')).toEqual([[['W1', 30_000]], [[NOBODY, 'W2', 'NO_TIER_ON_RECORD']]]));
it('stands under the numbers of its month, lines and missing alike', () => {
  const numbers = {
    held: [held('W1', SENIOR, null, '2026-10-31'), held('X1', SENIOR, '2026-11-01'), held('X2', NOBODY, '2026-11-01')],
    named: [],
  };
  expect([shown('2026-10', numbers), shown('2026-11', numbers)]).toEqual([
    [[['W1', 30_000]], [[NOBODY, null, 'NO_TIER_ON_RECORD']]],
    [[['X1', 30_000]], [[NOBODY, 'X2', 'NO_TIER_ON_RECORD']]],
  ]);
});
it('names a number that payroll pays and no worker has after whoever is missing, and pays nothing for it (PS-9)', () => {
  const numbers = {
    held: [held('W1'), held('W2', NOBODY)],
    named: [
      { numberId: id(80), employeeNo: 'W9', named: [{ fromOn: day('2026-11-01'), lastOn: null }] },
      { numberId: id(81), employeeNo: 'W1', named: [{ fromOn: day('2026-11-01'), lastOn: null }] },
    ],
  };
  const workers = [NOBODY, 'W2', 'NO_TIER_ON_RECORD'];
  expect([shown('2026-10', numbers), shown('2026-11', numbers)]).toEqual([
    [[['W1', 30_000]], [workers]],
    [[['W1', 30_000]], [workers, [id(80), 'W9', 'WORKER_NOT_MAPPED']]],
  ]);
});
