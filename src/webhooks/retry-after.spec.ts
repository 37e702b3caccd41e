import { instant } from '../kernel/instant';
import { LONGEST_QUIET_MS, quietAsked } from './retry-after';

const now = instant('2026-12-02T01:30:00.000000Z');

it.each([
  ['120', 120_000],
  ['0', 0],
  [' 7 ', 7_000],
  ['Wed, 02 Dec 2026 01:31:00 GMT', 60_000],
  ['Wed, 02 Dec 2026 01:29:00 GMT', 0],
])('%p is quiet of %p ms', (text, ms) => expect(quietAsked(text, now)).toBe(ms));
it.each(['86401', '999999999', 'Sat, 05 Dec 2026 00:00:00 GMT'])('%p is a day, no longer', (text) =>
  expect(quietAsked(text, now)).toBe(LONGEST_QUIET_MS),
);
it.each([undefined, '', 'soon', '-1', '1.5', 'Wed, 31 Feb 2026 00:00:00 GMT', 'Wed, 02 Foo 2026 00:00:00 GMT', '1234567890'])(
  '%p asks for nothing',
  (text) => expect(quietAsked(text, now)).toBeUndefined(),
);
