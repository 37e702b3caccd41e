import { day } from './day';
import { endOfBeijingDay, momentIn } from './moment';

it('a day means its end in Beijing', () => expect(momentIn('2026-12-31')).toBe('2026-12-31T15:59:59.999999Z'));
it('ends a day one microsecond before the next', () => expect(endOfBeijingDay(day('2025-12-31'))).toBe('2025-12-31T15:59:59.999999Z'));

it.each([
  ['2026-04-14T16:00:00Z', '2026-04-14T16:00:00.000000Z'],
  ['2026-04-14T16:00:00.5Z', '2026-04-14T16:00:00.500000Z'],
  ['2026-04-15T00:00:00+08:00', '2026-04-14T16:00:00.000000Z'],
  ['2026-04-14T11:30:00.000001-04:30', '2026-04-14T16:00:00.000001Z'],
  ['2026-01-01t00:00:00z', '2026-01-01T00:00:00.000000Z'],
])('%s is %s', (text, moment) => expect(momentIn(text)).toBe(moment));

it.each([
  '',
  'yesterday',
  '2026-02-29',
  '2026-04-14T16:00:00',
  '2026-04-14 16:00:00Z',
  '2026-04-14T24:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-04-14T16:00:00+24:00',
  '2026-04-14T16:00Z',
])('%j is no moment', (text) => expect(momentIn(text)).toBeUndefined());
