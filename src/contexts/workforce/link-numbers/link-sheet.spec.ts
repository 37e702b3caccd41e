import { id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/refusal';
import { EmployeeNumber, employeeNumber } from '../employee-number';
import type { Worker } from '../worker';
import { LinkFacts, LinkRow, triedOut } from './link-sheet';

const FIRM = id(1);
const worker: Worker = { status: 'registered', enterpriseId: FIRM, personRef: id(5), region: '320803', employeeNo: null };
const row = (number: number, more: Partial<LinkRow> = {}): LinkRow => ({
  row: number,
  employeeNo: 'W1',
  numberId: id(9),
  linkId: id(100 + number),
  fromOn: day('2026-11-01'),
  workerId: id(2),
  ...more,
});
const facts = (more: Partial<LinkFacts> = {}): LinkFacts => ({
  numbers: new Map(),
  workers: new Map([
    [id(2), worker],
    [id(3), worker],
  ]),
  registered: new Map(),
  ...more,
});
const tried = (rows: readonly LinkRow[], known = facts()) =>
  triedOut(FIRM, rows, known, { today: day('2026-11-05'), actor: OFFICER }).map(({ result }) =>
    isRefusal(result) ? result.refused : result,
  );

it('says of each row what would become of it', () =>
  expect(
    tried([
      row(2),
      row(3, { employeeNo: 'W2', numberId: id(8) }),
      row(4, { employeeNo: 'W3', numberId: id(7), workerId: null }),
      row(5, { employeeNo: 'W4', numberId: id(6), workerId: id(4) }),
    ]),
  ).toEqual(['CREATED', 'CREATED', 'WORKER_UNKNOWN', 'WORKER_UNKNOWN']));
it('gives a number that stands twice to the first row, and the same row again nothing', () =>
  expect(tried([row(2), row(3, { workerId: id(3) }), row(4)])).toEqual(['CREATED', 'EMPLOYEE_NO_HELD', 'SAME']));
it('asks what was said before, and who was registered under the number', () => {
  const linked: EmployeeNumber = {
    ...employeeNumber.initial,
    links: [{ linkId: id(20), workerId: id(2), fromOn: day('2026-10-01'), lastOn: null }],
  };
  expect(tried([row(2), row(3, { workerId: id(3) })], facts({ numbers: new Map([[id(9), linked]]) }))).toEqual([
    'SAME',
    'EMPLOYEE_NO_HELD',
  ]);
  expect(tried([row(2), row(3, { workerId: id(3) })], facts({ registered: new Map([['W1', [id(3)]]]) }))).toEqual([
    'EMPLOYEE_NO_HELD',
    'SAME',
  ]);
});
