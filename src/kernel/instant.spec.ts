import * as fc from 'fast-check';
import { beijingDayOf, instant, instantOfMicros, microsOf, startOfBeijingDay } from './instant';
import { day } from './day';

it('is already tomorrow in Beijing at 16:00 UTC', () => {
  expect(beijingDayOf(instant('2025-12-31T15:59:59.999999Z'))).toBe('2025-12-31');
  expect(beijingDayOf(instant('2025-12-31T16:00:00.000000Z'))).toBe('2026-01-01');
  expect(beijingDayOf(instant('2025-12-31T23:30:00.000000Z'))).toBe('2026-01-01');
});
it('is the day that a clock eight hours ahead shows', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: -62_000_000_000_000_000n, max: 250_000_000_000_000_000n }), (micros) =>
      expect(beijingDayOf(instantOfMicros(micros))).toBe(instantOfMicros(micros + 8n * 3_600_000_000n).slice(0, 10)),
    ),
  ));
it('begins a Beijing day at 16:00 UTC of the day before', () =>
  expect(startOfBeijingDay(day('2026-01-01'))).toBe('2025-12-31T16:00:00.000000Z'));
it('keeps every microsecond', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: -62_000_000_000_000_000n, max: 250_000_000_000_000_000n }), (micros) =>
      expect(microsOf(instantOfMicros(micros))).toBe(micros),
    ),
  ));
it('sorts as text as it does in time', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 9_000_000_000_000_000n }), fc.bigInt({ min: 0n, max: 9_000_000_000_000_000n }), (a, b) =>
      expect(instantOfMicros(a) < instantOfMicros(b)).toBe(a < b),
    ),
  ));
it.each(['2026-01-01T00:00:00Z', '2026-01-01T24:00:00.000000Z', '2026-02-30T00:00:00.000000Z', '2026-01-01T00:00:00.000000+08:00'])(
  '%s is none',
  (text) => expect(() => instant(text)).toThrow(RangeError),
);
