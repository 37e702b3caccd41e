import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { HeldNumber, PayNumbers } from '../pay-numbers';
import { unmatchedOn } from './unmatched';

const [A, B] = [id(1), id(2)];
const held = (employeeNo: string, workerId = A, fromOn: string | null = null, lastOn: string | null = null): HeldNumber => ({
  employeeNo,
  workerId,
  fromOn: fromOn === null ? null : day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
  linkId: null,
});
const named = (employeeNo: string, fromOn: string, lastOn: string | null = null): PayNumbers['named'][number] => ({
  numberId: id(9),
  employeeNo,
  named: [{ fromOn: day(fromOn), lastOn: lastOn === null ? null : day(lastOn) }],
});
const service = (workerId = A, fromOn = '2020-01-01', lastOn: string | null = null) => ({
  workerId,
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
});
const on = (numbers: Partial<PayNumbers>, ...services: ReturnType<typeof service>[]) =>
  unmatchedOn(day('2026-11-15'), { held: [], named: [], ...numbers }, services).map(({ kind, employeeNo, workerIds }) => [
    kind,
    employeeNo,
    ...workerIds,
  ]);

it('is a number that payroll pays on the day and that means nobody on it', () => {
  expect(
    on({
      named: [
        named('W8', '2026-01-01', '2026-11-15'),
        named('W9', '2026-11-15'),
        named('W7', '2026-11-16'),
        named('W6', '2026-01-01', '2026-11-14'),
      ],
    }),
  ).toEqual([
    ['NUMBER_WITHOUT_WORKER', 'W8'],
    ['NUMBER_WITHOUT_WORKER', 'W9'],
  ]);
  expect(on({ named: [named('W9', '2026-01-01')], held: [held('W9', A, '2026-11-15')] })).toEqual([]);
  expect(on({ named: [named('W9', '2026-01-01')], held: [held('W9', A, '2026-11-16')] })).toEqual([['NUMBER_WITHOUT_WORKER', 'W9']]);
});
it('is a worker in service on the day whom no number means on it', () => {
  expect(on({}, service(B, '2026-11-15'), service(A, '2020-01-01', '2026-11-15'), service(A, '2026-11-16'))).toEqual([
    ['WORKER_WITHOUT_NUMBER', null, A],
    ['WORKER_WITHOUT_NUMBER', null, B],
  ]);
  expect(on({}, service(A, '2026-11-16'), service(B, '2020-01-01', '2026-11-14'))).toEqual([]);
  expect(on({ held: [held('W1', A, null, '2026-11-15'), held('W2', B, null, '2026-11-14')] }, service(A), service(B))).toEqual([
    ['WORKER_WITHOUT_NUMBER', null, B],
  ]);
});
it('is a number that two were registered under', () =>
  expect(on({ held: [held('W1', B), held('W2', B), held('W1', A)] })).toEqual([['NUMBER_OF_SEVERAL', 'W1', A, B]]));
it('names a worker once, however many spans of service there are', () =>
  expect(on({}, service(A), service(A))).toEqual([['WORKER_WITHOUT_NUMBER', null, A]]));
