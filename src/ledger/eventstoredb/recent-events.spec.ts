import * as fc from 'fast-check';
import { instant } from '../../kernel/instant';
import type { StoredEvent } from '../event-store.port';
import { RecentEvents } from './recent-events';

const AT = instant('2026-03-01T08:00:00.000000Z');
const told = (position: bigint, characters = 10) => ({ position, characters, stored: () => ({ position }) as StoredEvent });
const positionsOf = (events: readonly StoredEvent[] | undefined): readonly bigint[] | undefined => events?.map(({ position }) => position);

describe('recent events', () => {
  it('are those after a position, wherever it lies between them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.bigInt({ min: 1n, max: 60n })),
        fc.bigInt({ min: 0n, max: 70n }),
        fc.nat({ max: 9 }),
        (found, position, limit) => {
          const rising = [...found].sort((one, other) => Number(one - other));
          const recent = new RecentEvents();
          for (const each of rising) recent.add(told(each), AT);
          expect(positionsOf(recent.after(position, limit))).toEqual(rising.filter((each) => each > position).slice(0, limit));
        },
      ),
    );
  });

  it('say nothing about what lies before them', () => {
    const recent = new RecentEvents();
    recent.restart(99n);
    recent.add(told(100n), AT);
    expect([positionsOf(recent.after(98n, 5)), positionsOf(recent.after(99n, 5)), positionsOf(recent.after(100n, 5))]).toEqual([
      undefined,
      [100n],
      [],
    ]);
  });

  it('are at the time of the log, and their texts are made once, when somebody reads them', () => {
    const recent = new RecentEvents();
    let made = 0;
    recent.add(
      {
        ...told(1n),
        stored: () => ({ position: 1n, at: instant('2026-02-28T08:00:00.000000Z'), data: String((made += 1)) }) as StoredEvent,
      },
      AT,
    );
    expect(made).toBe(0);
    expect([recent.after(0n, 1), recent.after(0n, 1)]).toEqual([
      [{ position: 1n, at: AT, data: '1' }],
      [{ position: 1n, at: AT, data: '1' }],
    ]);
  });

  it('forget the oldest, by number and by weight, and then say so', () => {
    const many = new RecentEvents();
    for (let position = 1n; position <= 8_193n; position += 1n) many.add(told(position), AT);
    expect(positionsOf(many.after(4_096n, 1))).toBeUndefined();
    expect(positionsOf(many.after(4_097n, 1))).toEqual([4_098n]);
    expect(many.after(4_097n, 10_000)).toHaveLength(4_096);

    const heavy = new RecentEvents();
    for (let position = 1n; position <= 33n; position += 1n) heavy.add(told(position, 1024 * 1024), AT);
    expect(positionsOf(heavy.after(16n, 1))).toBeUndefined();
    expect(heavy.after(17n, 100)).toHaveLength(16);
  });
});
