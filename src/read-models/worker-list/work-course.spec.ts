import { stateOn } from '../../kernel/course';
import { day } from '../../kernel/day';
import { occupationOf, serviceOf, spanOn } from './work-course';

const span = (spanId: string, occupationCode: string, fromOn: string, lastOn: string | null) => ({
  spanId,
  occupationCode,
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
});
const [TURNER, WELDER] = ['6-18-01-01', '6-18-02-04'];
/** Came to be known in this order: the earlier years last. */
const spans = [span('b', WELDER, '2020-01-01', null), span('a', TURNER, '2015-03-01', '2018-06-30')];
const on = (of: typeof spans, at: string) => [
  stateOn(serviceOf(of), day(at)),
  stateOn(occupationOf(of), day(at)),
  spanOn(of, day(at))?.spanId,
];

it.each([
  ['2015-02-28', 'NOT_YET', 'NOT_YET', undefined],
  ['2015-03-01', 'EMPLOYED', TURNER, 'a'],
  ['2018-06-30', 'EMPLOYED', TURNER, 'a'],
  ['2018-07-01', 'LEFT', TURNER, 'a'],
  ['2019-12-31', 'LEFT', TURNER, 'a'],
  ['2020-01-01', 'EMPLOYED', WELDER, 'b'],
])('on %s: %s, %s', (at, ...said) => expect(on(spans, at)).toEqual(said));
it('who goes on the day after has not left between', () => {
  const moved = [span('a', TURNER, '2015-03-01', '2019-12-31'), span('b', WELDER, '2020-01-01', null)];
  expect(['2019-12-31', '2020-01-01'].map((at) => on(moved, at).slice(0, 2))).toEqual([
    ['EMPLOYED', TURNER],
    ['EMPLOYED', WELDER],
  ]);
});
