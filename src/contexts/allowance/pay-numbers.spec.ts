import { id } from '../../../test/support/stories/given';
import { day, month } from '../../kernel/day';
import type { EmployeeNumber } from '../workforce';
import { HeldNumber, numbersIn, payNumbersOf, unmappedIn } from './pay-numbers';

const [A, B, C] = [id(1), id(2), id(3)];
const held = (employeeNo: string, workerId = A, fromOn: string | null = null, lastOn: string | null = null): HeldNumber => ({
  employeeNo,
  workerId,
  fromOn: fromOn === null ? null : day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
  linkId: null,
});
const in11 = (...all: HeldNumber[]) => numbersIn(month('2026-11'), { held: all, named: [] }).get(A);
const state = (more: Partial<EmployeeNumber> = {}): EmployeeNumber => ({ links: [], released: [], named: [], ...more });

describe('the number of a month', () => {
  it('is the one held in it', () => expect(in11(held('W1', A, '2026-11-30'), held('W2', B))).toBe('W1'));
  it('is not one that begins later', () => expect(in11(held('W1', A, '2026-12-01'))).toBeUndefined());
  it('is the one held last where it changes', () =>
    expect([
      in11(held('W1', A, null, '2026-11-14'), held('W2', A, '2026-11-15')),
      in11(held('W2', A, '2026-11-15'), held('W1', A, null, '2026-11-14')),
    ]).toEqual(['W2', 'W2']));
  it('is the one held longest where two contracts go on', () => {
    expect([in11(held('W2'), held('W1', A, '2020-01-01')), in11(held('W1', A, '2020-01-01'), held('W2', A, '2019-01-01'))]).toEqual([
      'W2',
      'W2',
    ]);
    expect(in11(held('W2', A, '2026-11-01', '2026-12-01'), held('W1', A, '2026-11-02', '2027-01-01'))).toBe('W2');
  });
  it('is the first by its letters where nothing else tells', () =>
    expect([in11(held('W2'), held('W1')), in11(held('W1'), held('W2'))]).toEqual(['W1', 'W1']));
  it('is the last one of somebody who has none any more', () =>
    expect(in11(held('W1', A, null, '2026-09-30'), held('W2', A, '2026-10-01', '2026-10-31'))).toBe('W2'));
});

describe('the numbers of an enterprise', () => {
  const link = { linkId: id(20), workerId: C, fromOn: day('2026-11-01'), lastOn: null };
  it('are those of registrations, and what was said of them since', () =>
    expect(
      payNumbersOf(
        [{ numberId: id(9), employeeNo: 'W1', state: state({ links: [link] }) }],
        [
          { workerId: B, employeeNo: 'W2' },
          { workerId: A, employeeNo: 'W1' },
          { workerId: C, employeeNo: null },
        ],
      ).held,
    ).toEqual([held('W1', A, null, '2026-10-31'), { employeeNo: 'W1', ...link }, held('W2', B)]));
  it('may be one of two, before anybody has said which', () =>
    expect(
      payNumbersOf(
        [],
        [
          { workerId: A, employeeNo: 'W1' },
          { workerId: B, employeeNo: 'W1' },
        ],
      ).held,
    ).toEqual([held('W1', A), held('W1', B)]));
  it('are paid where payroll named them, in order', () => {
    const named = [{ fromOn: day('2026-11-01'), lastOn: null }];
    const row = (number: number, employeeNo: string, more: Partial<EmployeeNumber>) => ({
      numberId: id(number),
      employeeNo,
      state: state(more),
    });
    expect(payNumbersOf([row(9, 'W1', { links: [link] }), row(8, 'W9', { named }), row(7, 'W8', { named })], []).named).toEqual([
      { numberId: id(7), employeeNo: 'W8', named },
      { numberId: id(8), employeeNo: 'W9', named },
    ]);
  });
});

describe('a number that payroll pays and no worker has', () => {
  const paid = (fromOn: string, lastOn: string | null = null) => ({
    numberId: id(8),
    employeeNo: 'W9',
    named: [{ fromOn: day(fromOn), lastOn: lastOn === null ? null : day(lastOn) }],
  });
  const unmapped = (number: ReturnType<typeof paid>, ...all: HeldNumber[]) =>
    unmappedIn(month('2026-11'), { held: all, named: [number] }).map(({ employeeNo }) => employeeNo);
  it('is unmapped in each month that has a day of it', () =>
    expect(
      [paid('2026-11-30'), paid('2026-12-01'), paid('2026-01-01', '2026-11-01'), paid('2026-01-01', '2026-10-31')].map((number) =>
        unmapped(number),
      ),
    ).toEqual([['W9'], [], ['W9'], []]));
  it('is not, where it was sent by mistake', () => expect(unmapped(paid('2026-11-02', '2026-11-01'))).toEqual([]));
  it('is not, where it means a worker on some day of the month', () => {
    expect([
      unmapped(paid('2026-11-01'), held('W9', A, '2026-11-30')),
      unmapped(paid('2026-11-01'), held('W9', A, null, '2026-11-01')),
    ]).toEqual([[], []]);
    expect([unmapped(paid('2026-11-01'), held('W9', A, '2026-12-01')), unmapped(paid('2026-11-01'), held('W8'))]).toEqual([['W9'], ['W9']]);
  });
});
