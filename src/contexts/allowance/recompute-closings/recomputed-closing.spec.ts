import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { closableOf, Sealing } from '../allowance-statement/closable';
import type { ClosedStatement, StatementFacts } from '../allowance-statement/open-statement';
import { recomputed } from './recomputed-closing';

const PERIOD = month('2026-10');
/** Any function of the text will do: equal digests mean equal texts. */
const sealing: Sealing = { lineIdOf: (identity) => identity as Uuid, digestOf: (text) => `of ${text}` };
const facts: StatementFacts = {
  enterprise: { enterpriseId: id(1), region: '320803', name: '淮安示例机械有限公司' },
  people: new Map([[id(2), { personRef: id(70), employeeNo: 'W0001', occupationCode: null }]]),
  tiers: [],
  pay: {
    segments: [
      {
        workerId: id(2),
        item: 'SKILL',
        level: 'SENIOR',
        basis: 'CERTIFIED',
        basisId: id(11),
        fromOn: day('2026-04-01'),
        lastOn: null,
        causeEventId: id(21),
        endCauseEventId: null,
        endReason: null,
      },
    ],
    employments: [2, 5].map((number) => ({ workerId: id(number), fromOn: day('2020-01-01'), lastOn: null })),
    rateTables: [
      {
        tableId: id(900),
        version: 1,
        legalBasis: 'test',
        validFrom: day('2026-10-01'),
        validTo: null,
        adoptedEventId: id(901),
        rows: [{ ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountInFen: 30_000 }],
      },
    ],
  },
  closed: [],
};
const { lines, missing, summary } = closableOf(facts, PERIOD, sealing);
const { digest, ruleVersion, start, partMonth, rounding } = summary;
const recorded: ClosedStatement = {
  period: PERIOD,
  digest,
  closedAt: '',
  closedPosition: '9',
  ruleVersion,
  start,
  partMonth,
  rounding,
  lines,
  missing,
};
const verdict = (closed: ClosedStatement, known = facts) => recomputed(closed, known, sealing);

it('a month made again from what was known is the same, byte for byte', () =>
  expect(verdict(recorded)).toEqual({ enterpriseId: id(1), period: PERIOD, lines: 1, verdict: 'same', recordedOnly: [], madeOnly: [] }));

it('recorded lines that are not those of the digest were altered, whatever is made now', () => {
  const raised = { ...recorded, lines: lines.map((line) => ({ ...line, amountInFen: 40_000 })) };
  expect(verdict(raised)).toMatchObject({
    verdict: 'altered',
    recordedOnly: [expect.stringContaining('"amountInFen":40000')],
    madeOnly: [expect.stringContaining('"amountInFen":30000')],
  });
  expect(verdict({ ...recorded, missing: [] }).verdict).toBe('altered');
  expect(verdict({ ...recorded, ruleVersion: 'CN-320800@2022-01' }).verdict).toBe('altered');
});

it('other facts make other lines: what was recorded and what is made stand side by side', () => {
  const left = {
    ...facts,
    pay: { ...facts.pay, employments: facts.pay.employments.map((service) => ({ ...service, lastOn: day('2026-10-15') })) },
  };
  expect(verdict(recorded, left)).toMatchObject({
    verdict: 'different',
    recordedOnly: [expect.stringContaining('"days":31')],
    madeOnly: [expect.stringContaining('"days":15')],
  });
  const joined = {
    ...facts,
    pay: { ...facts.pay, employments: [...facts.pay.employments, { workerId: id(6), fromOn: day('2026-10-31'), lastOn: null }] },
  };
  expect(verdict(recorded, joined)).toMatchObject({
    verdict: 'different',
    recordedOnly: [],
    madeOnly: [expect.stringContaining('NO_TIER_ON_RECORD')],
  });
});
