import { CatchUpRoom } from './catch-up-room';

const crowd = (count: number): { readonly room: CatchUpRoom; readonly readers: readonly object[] } => {
  const room = new CatchUpRoom();
  const readers = Array.from({ length: count }, () => ({}));
  for (const reader of readers) room.enter(reader);
  return { room, readers };
};

it.each([
  [0, 32_000, 4_000],
  [1, 32_000, 4_000],
  [2, 16_000, 4_000],
  [4, 8_000, 4_000],
  [8, 4_000, 4_000],
  [20, 1_600, 1_600],
  [200, 1_000, 256],
])('of %d readers behind each keeps %d rows and asks for %d events', (count, rows, events) => {
  const { room } = crowd(count);
  expect([room.rows, room.events]).toEqual([rows, events]);
});

it('counts a reader once, and no longer once it has left', () => {
  const { room, readers } = crowd(20);
  for (const reader of readers) room.enter(reader);
  for (const reader of readers.slice(1)) room.leave(reader);
  expect([room.rows, room.events]).toEqual([32_000, 4_000]);
});

it('has room for pages ahead while few are behind', () => {
  expect([1, 4, 5].map((count) => crowd(count).room.isCrowded)).toEqual([false, false, true]);
});
