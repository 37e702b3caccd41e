import * as fc from 'fast-check';
import { Lead, type Step } from './lead';

const SMALLEST = 200;
const step = (position: number, bytes = 500, events = 1): Step => ({ position: BigInt(position), events, bytesBefore: 0, bytes });
function lead(seenAt = 0, bytes = 500): Lead {
  const made = new Lead(SMALLEST);
  made.seen({ position: BigInt(seenAt), bytes });
  return made;
}

describe('how far a writer is ahead of what it has seen', () => {
  it('is nothing while its appends follow each other with less room than an event of another takes', () => {
    const own = lead();
    for (const each of [step(600), step(1_299), step(1_900)]) own.add(each);
    expect([own.events, own.end]).toEqual([0, null]);
  });

  it('begins where another event has room, and lasts until the log was seen behind it, however close the rest stands', () => {
    const own = lead();
    for (const each of [step(600), step(1_300), step(1_900)]) own.add(each);
    expect([own.events, own.end]).toEqual([2, 1_900n]);
    own.seen({ position: 1_000n, bytes: 10 });
    expect(own.events).toBe(2);
    own.seen({ position: 1_300n, bytes: 500 });
    expect([own.events, own.end]).toEqual([0, null]);
    own.add(step(2_500));
    expect(own.events).toBe(0);
  });

  it('goes on where another event has room behind what was seen', () => {
    const own = lead();
    for (const each of [step(1_300), step(2_600), step(3_200)]) own.add(each);
    own.seen({ position: 1_300n, bytes: 500 });
    expect([own.events, own.end]).toEqual([2, 3_200n]);
    own.seen({ position: 2_000n, bytes: 450 });
    expect([own.events, own.end]).toEqual([0, null]);
  });

  it('knows how much room there is before the first of them in which nobody knows what stands', () => {
    const own = lead(1_000);
    expect(own.room).toBe(0n);
    for (const each of [step(4_000), step(9_000)]) own.add(each);
    expect(own.room).toBe(3_000n);
    own.seen({ position: 4_000n, bytes: 500 });
    expect(own.room).toBe(5_000n);
    const blind = new Lead(SMALLEST);
    blind.add(step(9_000));
    expect(blind.room).toBe(0n);
  });

  it('counts all events of an append, and its bytes too', () => {
    const own = lead();
    own.add({ position: 1_150n, events: 2, bytesBefore: 500, bytes: 400 });
    expect(own.events).toBe(0);
    own.add({ position: 3_000n, events: 3, bytesBefore: 1_000, bytes: 500 });
    expect(own.events).toBe(3);
  });

  it('is everything where nothing was seen, or where positions count something else than bytes', () => {
    const blind = new Lead(SMALLEST);
    const otherwise = lead(7);
    for (const each of [8, 9, 10]) {
      blind.add(step(each * 600));
      otherwise.add(step(each));
    }
    expect([blind.events, otherwise.events]).toEqual([3, 3]);
  });

  it('knows old answers as such', () => {
    const own = lead(5_000);
    expect([own.add(step(600)), own.events]).toEqual([false, 0]);
    own.seen({ position: 100n, bytes: 1 });
    expect([own.add(step(5_600)), own.add(step(5_600)), own.events]).toEqual([true, false, 0]);
  });

  /** A log of two writers, of which one is told of its own events alone. */
  it('is never nothing where an event of another stands between', () => {
    const events = fc.array(
      fc.record({ isOwn: fc.boolean(), bytes: fc.integer({ min: SMALLEST, max: 900 }), overhead: fc.integer({ min: 0, max: 300 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(events, (log) => {
        const own = lead(0, 500);
        let [position, isOthers] = [500, false];
        for (const { isOwn, bytes, overhead } of log) {
          if (isOwn) own.add(step(position, bytes));
          isOthers ||= !isOwn;
          if (isOwn && isOthers) expect(own.events).toBeGreaterThan(0);
          position += bytes + overhead;
        }
      }),
    );
  });
});
