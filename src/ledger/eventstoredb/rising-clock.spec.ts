import * as fc from 'fast-check';
import { type Instant, instant, instantOfMicros } from '../../kernel/instant';
import { RisingClock, RunningTime } from './rising-clock';

const at = (micros: number): Instant => instantOfMicros(BigInt(micros));
const NOW = instant('2026-03-01T08:00:00.000000Z');

describe('the clock of a writer', () => {
  it('gives what the clock says, and a microsecond more for each further event', () => {
    expect(new RisingClock().offer(NOW, 3).times).toEqual([
      '2026-03-01T08:00:00.000000Z',
      '2026-03-01T08:00:00.000001Z',
      '2026-03-01T08:00:00.000002Z',
    ]);
  });

  it('rises above what is on its way and above what was seen, though the clock stands still or steps back', () => {
    const clock = new RisingClock();
    clock.offer(at(10), 2);
    expect(clock.offer(at(10), 1).times).toEqual([at(12)]);
    clock.observe(at(20));
    clock.observe(at(15));
    expect(clock.offer(at(3), 1).times).toEqual([at(21)]);
    expect(clock.offer(at(30), 1).times).toEqual([at(30)]);
  });

  it('forgets what was never written', () => {
    const clock = new RisingClock();
    const far = clock.offer(at(1_000), 1);
    const near = clock.offer(at(5), 1);
    far.over(false);
    expect(near.times).toEqual([at(1_001)]);
    near.over(false);
    expect(clock.offer(at(5), 1).times).toEqual([at(5)]);
  });
});

it('what was written is behind it, whether or not anybody has told of it yet', () => {
  const clock = new RisingClock();
  clock.offer(at(10), 2).over(true);
  expect(clock.offer(at(3), 1).times).toEqual([at(12)]);
});

describe('the time of the log', () => {
  it('is the running maximum, a microsecond apart at least, wherever one begins to read', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1 }), fc.nat(), (micros, cut) => {
        const whole = new RunningTime();
        const times = micros.map((own) => whole.after(at(own)));
        times.slice(1).forEach((time, index) => expect(time > times[index]!).toBe(true));
        times.forEach((time, index) => expect(time >= at(micros[index]!)).toBe(true));
        const from = 1 + (cut % micros.length);
        const rest = new RunningTime(times[from - 1]);
        expect(micros.slice(from).map((own) => rest.after(at(own)))).toEqual(times.slice(from));
      }),
    );
  });

  it('is what the writers gave, where theirs rises', () => {
    const time = new RunningTime();
    expect([3, 4, 9].map((own) => time.after(at(own)))).toEqual([at(3), at(4), at(9)]);
  });
});
