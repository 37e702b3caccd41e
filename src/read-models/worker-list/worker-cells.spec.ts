import { addDays, day } from '../../kernel/day';
import { WORKER_HEADINGS, workerCells } from './worker-cells';
import type { ListedWorker } from './worker-list.query';
import { occupationOf, serviceOf } from './work-course';

const LAST = day('2026-06-30');
const spans = [{ spanId: 'a', occupationCode: '6-18-01-01', fromOn: day('2015-01-01'), lastOn: LAST }];
const worker = {
  numbersOnDay: ['A9', 'W1'],
  spans,
  service: serviceOf(spans),
  occupation: occupationOf(spans),
  tier: [
    { from: day('1900-01-01'), state: 'NONE' },
    { from: day('2020-05-01'), state: 'SENIOR' },
  ],
  joinedTo: null,
} as unknown as ListedWorker;
const person = { name: '胡剑', idNumberMasked: '320899**********93' };

it('a worker is a line, as on the day, the number of the document masked', () => {
  expect(workerCells(worker, person, LAST)).toEqual([
    'A9、W1',
    '胡剑',
    '320899**********93',
    '车工',
    '6-18-01-01',
    '三级/高级工',
    '在职',
    '2015-01-01',
    '2026-06-30',
    '',
  ]);
  expect(workerCells(worker, person, LAST)).toHaveLength(WORKER_HEADINGS.length);
  expect([addDays(LAST, 1), day('2020-04-30'), day('2014-12-31')].map((on) => workerCells(worker, undefined, on).slice(1, 8))).toEqual([
    ['', '', '车工', '6-18-01-01', '三级/高级工', '已离职', '2015-01-01'],
    ['', '', '车工', '6-18-01-01', '', '在职', '2015-01-01'],
    ['', '', '', '', '', '尚未入职', ''],
  ]);
  expect(workerCells({ ...worker, joinedTo: 'b' }, person, LAST).at(-1)).toBe('已并入同一人的另一条登记');
});
