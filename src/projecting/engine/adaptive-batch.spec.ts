import { AdaptiveBatch } from './adaptive-batch';
import { CATCH_UP_BATCH_EVENTS, CatchUpRoom, LIVE_BATCH_EVENTS } from './catch-up-room';

const quick = { isFull: true, bytes: 1_000, ms: 10 };
const afterQuick = (batches: number): AdaptiveBatch => {
  const batch = new AdaptiveBatch();
  for (let taken = 0; taken < batches; taken += 1) batch.took(quick);
  return batch;
};

it('begins small, and doubles with every full batch up to its limit', () => {
  expect([0, 1, 2, 10].map((batches) => afterQuick(batches).size)).toEqual([
    LIVE_BATCH_EVENTS,
    LIVE_BATCH_EVENTS * 2,
    LIVE_BATCH_EVENTS * 4,
    CATCH_UP_BATCH_EVENTS,
  ]);
});

it('is small again as soon as the head is reached', () => {
  const batch = afterQuick(10);
  batch.took({ ...quick, isFull: false });
  expect(batch.size).toBe(LIVE_BATCH_EVENTS);
});

it.each([
  [{ ms: 501 }, 0.5],
  [{ ms: 251 }, 1],
  [{ ms: 250 }, 2],
  [{ bytes: 4_000_001 }, 0.5],
  [{ bytes: 2_000_001 }, 1],
  [{ bytes: 2_000_000 }, 2],
])('after %j changes by a factor of %d', (taken, factor) => {
  const batch = afterQuick(1);
  const before = batch.size;
  batch.took({ ...quick, ...taken });
  expect(batch.size).toBe(before * factor);
});

it('halves down to a single event', () => {
  const batch = new AdaptiveBatch();
  const sizes = [5, 3, 2, 1].map((taken) => {
    batch.narrow(taken);
    return batch.size;
  });
  expect(sizes).toEqual([2, 1, 1, 1]);
});

describe('among many who are behind', () => {
  const room = new CatchUpRoom();
  const readers = Array.from({ length: 20 }, () => ({}));
  const batch = new AdaptiveBatch(room);
  beforeAll(() => {
    for (let taken = 0; taken < 10; taken += 1) batch.took(quick);
    for (const reader of readers) room.enter(reader);
  });

  it('is no larger than its share, however quick it is, and grows from there once they have caught up', () => {
    const crowded = batch.size;
    batch.took(quick);
    const still = batch.size;
    for (const reader of readers) room.leave(reader);
    expect([crowded, still, batch.size]).toEqual([1_600, 1_600, 3_200]);
  });
});
