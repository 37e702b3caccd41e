import { day } from '../../kernel/day';
import { instant } from '../../kernel/instant';
import { InMemoryEventStore } from '../../ledger/in-memory/in-memory-event-store.adapter';
import { LogTime } from '../../ledger/log-time.provider';
import { answeredAsOf } from './as-of';
import { AsKnownPipe, AsOfPipe, AskedAsOf } from './as-of.pipe';
import type { Refused } from '../problems/refused';

/** 23:30 in Beijing on the last day of the year. */
const clock = { now: () => instant('2026-12-31T15:30:00.000000Z') };
const pipe = new AsOfPipe(clock, new LogTime(new InMemoryEventStore()));
const faultOf = (query: AskedAsOf) =>
  pipe.transform(query).then(
    () => undefined,
    ({ faults }: Refused) => faults.map(({ pointer, code }) => `${pointer} ${code}`).join(),
  );

it('means today, by all that is known, unless told', async () =>
  expect(await pipe.transform({})).toEqual({ minPosition: 0n, effectiveOn: '2026-12-31', knownAt: null, knownPosition: null }));
it('takes a day to come, but no knowledge to come', async () => {
  expect((await pipe.transform({ effectiveOn: '2027-06-30' })).effectiveOn).toBe('2027-06-30');
  expect(await faultOf({ knownAt: '2027-01-01' })).toBe(`/knownAt ${'FIELD_IN_FUTURE'}`);
});
it('knows up to now, and not a microsecond more', async () => {
  expect(await faultOf({ knownAt: '2026-12-31T15:30:00Z' })).toBeUndefined();
  expect(await faultOf({ knownAt: '2026-12-31T15:30:00.000001Z' })).toBe('/knownAt FIELD_IN_FUTURE');
});
it('takes today for up to now', async () =>
  expect(await pipe.transform({ knownAt: '2026-12-31' })).toMatchObject({ knownAt: '2026-12-31', knownPosition: 0n }));
it.each<[AskedAsOf, string]>([
  [{ knownAt: 'then' }, '/knownAt FIELD_NOT_MOMENT'],
  [{ knownAt: '2026-12-31T15:30:00' }, '/knownAt FIELD_NOT_MOMENT'],
  [{ effectiveOn: '2026-02-29' }, '/effectiveOn FIELD_NOT_DAY'],
  [{ effectiveOn: ['2026-02-28', '2026-03-01'] }, '/effectiveOn FIELD_NOT_DAY'],
  [{ minPosition: '-1' }, '/minPosition FIELD_NOT_PATTERN'],
])('%j is refused', async (query, fault) => expect(await faultOf(query)).toBe(fault));
it('is asked for a day, and answers none, where nothing depends on one', async () => {
  const known = new AsKnownPipe(clock, new LogTime(new InMemoryEventStore()));
  expect(await known.transform({ effectiveOn: '2026-11-30', knownAt: '2026-12-31' })).toMatchObject({
    minPosition: 0n,
    effectiveOn: null,
    knownAt: '2026-12-31',
    knownPosition: 0n,
  });
  await expect(known.transform({ effectiveOn: '2026-02-29' })).rejects.toMatchObject({
    faults: [{ pointer: '/effectiveOn', code: 'FIELD_NOT_DAY' }],
  });
});
it('is repeated by the answer', () =>
  expect(
    answeredAsOf({ minPosition: 0n, effectiveOn: day('2026-12-31'), knownAt: '2026-12-30', knownPosition: 7n }, 7n, { id: 'x' }),
  ).toEqual({ id: 'x', effectiveOn: '2026-12-31', knownAt: '2026-12-30', atPosition: '7' }));
