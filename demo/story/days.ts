import type { Api } from '../api';

/** The days of the story. Examination on a Saturday; five working days of notice; the first month with lines is January. */
export const DAYS = {
  begins: '2026-11-02',
  posts: '2026-11-16',
  assessment: '2026-12-05',
  results: '2026-12-07',
  objection: '2026-12-09',
  issue: '2026-12-15',
  closing: '2027-02-01',
  annulmentDecided: '2027-01-20',
  annulmentRecorded: '2027-02-03',
} as const;
export const CLOSED_PERIOD = '2027-01';
export const OPEN_PERIOD = '2027-02';

/** A demo ledger's clock moves forward; what is due by date has happened when this answers. */
export const moveTo = async (admin: Api, day: string): Promise<void> =>
  void (await admin.post(`clock-${day}`, '/v1/sandbox/clock', { to: day }));
