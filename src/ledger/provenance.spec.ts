import { id } from '../../test/support/stories/given';
import { instant } from '../kernel/instant';
import { streamOf } from '../kernel/fold';
import { person } from '../contexts/workforce/person';
import { Citable, citedOf, Provenance } from './provenance';
import { knownUpTo } from './recorded';

const event = (position: bigint, data: unknown = {}): Citable => ({
  id: id(Number(position)),
  type: 'tally.added.v1',
  stream: `tally-${id(901)}`,
  revision: Number(position),
  position,
  at: instant('2026-12-07T01:00:00.000000Z'),
  data,
});
const positions = (events: readonly { readonly position: bigint }[]): readonly bigint[] => events.map(({ position }) => position);

it('tells the two sides of a moment apart, each in the order of the log', () => {
  const provenance = new Provenance(3n);
  for (const position of [5n, 1n, 4n, 3n]) provenance.note(event(position));
  expect([positions(provenance.because()), positions(provenance.laterKnowledge())]).toEqual([
    [1n, 3n],
    [4n, 5n],
  ]);
});
it.each<[object, string | null]>([
  [{ on: '2026-03-20' }, '2026-03-20'],
  [{ on: ['2027-01-09'], fromOn: '2027-01-01' }, '2027-01-01'],
  [{ on: ['2027-01-09'] }, null],
])('of %j the day from which it holds is %j', (data, effectiveOn) => expect(citedOf(event(1n, data)).effectiveOn).toBe(effectiveOn));
it('names an event once, however many tables rest on it', () => {
  const provenance = new Provenance(3n);
  provenance.note(event(2n));
  provenance.note(event(2n));
  expect(positions(provenance.because())).toEqual([2n]);
});
it('names nothing of a stream that is named by a person, and says that it rests on one', () => {
  const provenance = new Provenance(3n);
  provenance.note({ ...event(2n), stream: streamOf(person, id(7)) });
  expect([provenance.because(), provenance.restsOn]).toEqual([[], 'UNNAMED_STREAMS']);
});
it('tells a part apart, and the whole of it as well', () => {
  const whole = new Provenance(3n);
  const [one, other] = [whole.part(), whole.part()];
  one.note(event(1n));
  other.note(event(2n));
  other.noteMore('WHOLE_LOG');
  expect([one, other, whole].map((each) => [positions(each.because()), each.restsOn])).toEqual([
    [[1n], 'EVENTS'],
    [[2n], 'WHOLE_LOG'],
    [[1n, 2n], 'WHOLE_LOG'],
  ]);
});
it('is told by whoever folds a history up to a moment', () => {
  const provenance = new Provenance(1n);
  expect(positions([event(1n), event(2n)].filter(knownUpTo({ knownPosition: 1n, provenance })))).toEqual([1n]);
  expect([positions(provenance.because()), positions(provenance.laterKnowledge())]).toEqual([[1n], [2n]]);
});
it.each([
  [{ effectiveOn: '2026-03-20', decidedOn: '2026-09-10' }, '2026-03-20'],
  [{ issuedOn: '2026-03-20' }, '2026-03-20'],
  ['{"fromOn":"2026-03-01","lastOn":null}', '2026-03-01'],
  [{ score: 800 }, null],
])('%j holds from %s', (data, day) => expect(citedOf(event(1n, data)).effectiveOn).toBe(day));
it('tells nothing else of its content', () =>
  expect(
    JSON.stringify(citedOf(event(1n, { secret: 'x' })), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toContain('secret'));
