import { id } from '../../../test/support/stories/given';
import { type EmployeeNumber, employeeNumber } from '../../contexts/workforce';
import { day } from '../../kernel/day';
import { numbersOn, saidOf } from './held-numbers';

const [FIRM, OTHER_FIRM, ME, ELSE] = [id(1), id(2), id(3), id(4)];
const me = { workerId: ME, enterpriseId: FIRM, employeeNo: 'W1' as string | null, numberIds: [] as string[] };
const link = (fromOn: string, lastOn: string | null = null, workerId = ME): EmployeeNumber['links'][number] => ({
  linkId: id(90),
  workerId,
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
});
const number = (serial: number, employeeNo: string, state: Partial<EmployeeNumber>, enterpriseId = FIRM) => ({
  numberId: id(serial),
  enterpriseId,
  employeeNo,
  state: { ...employeeNumber.initial, ...state },
});
const on = (on: string, worker: Partial<typeof me> = {}, ...said: ReturnType<typeof number>[]) =>
  numbersOn({ ...me, ...worker }, saidOf(said), day(on));

it('is the number of the registration, where nothing else was said', () =>
  expect([on('2026-01-01'), on('2026-01-01', { employeeNo: null })]).toEqual([['W1'], []]));
it('is none from the day after a number was taken back', () => {
  const taken = number(10, 'W1', { released: [{ workerId: ME, lastOn: day('2026-03-31') }] });
  expect([on('2026-03-31', {}, taken), on('2026-04-01', {}, taken)]).toEqual([['W1'], []]);
});
it('is no longer one that means somebody else', () => {
  const given = number(10, 'W1', { links: [link('2026-04-01', null, ELSE)] });
  expect([on('2026-03-31', {}, given), on('2026-04-01', {}, given)]).toEqual([['W1'], []]);
});
it('is both of two contracts, on the days of each', () => {
  const second = number(11, 'A9', { links: [link('2026-05-01', '2026-05-31')] });
  expect(['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((each) => on(each, { numberIds: [id(11)] }, second))).toEqual([
    ['W1'],
    ['A9', 'W1'],
    ['A9', 'W1'],
    ['W1'],
  ]);
});
it('is what this enterprise said, whatever another one calls by the same number', () =>
  expect(on('2026-01-01', {}, number(12, 'W1', { released: [{ workerId: ME, lastOn: day('2020-01-01') }] }, OTHER_FIRM))).toEqual(['W1']));
