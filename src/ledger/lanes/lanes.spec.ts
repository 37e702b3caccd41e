import * as fc from 'fast-check';
import { Lanes, type Waiting } from './lanes';

const LIMITS = { queuedAppends: 100, queuedBytes: 1_000, queuedAppendsPerTenant: 50, batchEvents: 8, batchBytes: 80 };
let streams = 0;
const entry = (change: Partial<Waiting> = {}): Waiting => ({
  stream: `s-${(streams += 1)}`,
  lane: 'interactive',
  tenant: undefined,
  eventCount: 1,
  bytes: 1,
  ...change,
});
const filled = (...entries: readonly Waiting[]): Lanes<Waiting> => {
  const lanes = new Lanes<Waiting>(LIMITS);
  for (const one of entries) expect(lanes.add(one)).toBe(true);
  return lanes;
};
const many = (count: number, change: Partial<Waiting> = {}): Waiting[] => Array.from({ length: count }, () => entry(change));
const count = (batch: readonly Waiting[], lane: Waiting['lane']): number => batch.filter((one) => one.lane === lane).length;

describe('the lanes', () => {
  it('give people the batch before imports, which have one place at least', () => {
    const batch = filled(...many(20, { lane: 'bulk' }), ...many(20)).take();
    expect([count(batch, 'interactive'), count(batch, 'bulk')]).toEqual([7, 1]);
  });

  it('give imports half of a batch at most', () => {
    const lanes = filled(...many(20, { lane: 'bulk' }), ...many(2));
    expect([lanes.take(), lanes.take()].map((batch) => count(batch, 'bulk'))).toEqual([4, 4]);
  });

  it('give no more events than asked for, and of these half to imports', () => {
    const lanes = filled(...many(20, { lane: 'bulk' }), ...many(2));
    expect(lanes.take(4)).toHaveLength(4);
    expect(lanes.take(4).map(({ lane }) => lane)).toEqual(['bulk', 'bulk']);
    expect(filled(...many(20)).take(1_000)).toHaveLength(LIMITS.batchEvents);
  });

  it('count who waits, also behind another append to the same stream', () => {
    const lanes = filled(...many(3, { stream: 'one' }), entry());
    expect(lanes.size).toBe(4);
    lanes.take();
    expect(lanes.size).toBe(2);
  });

  it('keep a batch within its bytes', () => {
    expect(filled(...many(10, { bytes: 25 })).take()).toHaveLength(3);
  });

  it('let an append pass that is larger than a batch, by itself', () => {
    const lanes = filled(entry({ eventCount: 20 }), entry({ lane: 'bulk', eventCount: 20 }), entry());
    expect(lanes.take().map(({ eventCount }) => eventCount)).toEqual([20, 20]);
    expect(lanes.take()).toHaveLength(1);
  });

  it('let tenants take turns', () => {
    const lanes = filled(...many(6, { tenant: 'a' }), ...many(2, { tenant: 'b' }), ...many(1, { tenant: 'c' }));
    expect(
      lanes
        .take()
        .map(({ tenant }) => tenant)
        .join(''),
    ).toBe('abcabaaa');
  });

  it('never put two appends to one stream in a batch; the second waits until the first is settled', () => {
    const [first, second, third] = many(3, { stream: 'one' });
    const lanes = filled(first!, second!, third!);
    expect(lanes.take()).toEqual([first]);
    expect(lanes.take()).toEqual([]);
    lanes.settled(first!);
    expect(lanes.take()).toEqual([second]);
    lanes.settled(second!);
    expect(lanes.take()).toEqual([third]);
  });

  it('refuse what exceeds the queue in appends, in bytes or for one tenant', () => {
    expect(filled(...many(100)).add(entry())).toBe(false);
    expect(filled(entry({ bytes: 990 })).add(entry({ bytes: 11 }))).toBe(false);
    const tenants = filled(...many(50, { tenant: 'a' }));
    expect([tenants.add(entry({ tenant: 'a' })), tenants.add(entry({ tenant: 'b' }))]).toEqual([false, true]);
    tenants.take();
    expect(tenants.add(entry({ tenant: 'a' }))).toBe(true);
  });

  it('give out whatever they took, once, each stream in order', () => {
    const one = fc.record({
      stream: fc.constantFrom('p', 'q', 'r', 's', 't'),
      lane: fc.constantFrom<Waiting['lane']>('interactive', 'bulk'),
      tenant: fc.constantFrom('a', 'b', undefined),
      eventCount: fc.integer({ min: 1, max: 12 }),
      bytes: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (entries) => {
        const lanes = filled(...entries);
        const given: Waiting[] = [];
        for (let batch = lanes.take(); batch.length > 0; batch = lanes.take()) {
          expect(new Set(batch.map(({ stream }) => stream)).size).toBe(batch.length);
          given.push(...batch);
          batch.forEach((taken) => lanes.settled(taken));
        }
        expect(given).toHaveLength(entries.length);
        for (const stream of 'pqrst')
          expect(given.filter((taken) => taken.stream === stream)).toEqual(entries.filter((taken) => taken.stream === stream));
      }),
    );
  });
});
