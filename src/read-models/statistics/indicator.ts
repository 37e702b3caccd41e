/** By what a figure may be divided: codes of the divisions, of the catalogues, and of the calendar. */
export const DIMENSIONS = [
  'city',
  'district',
  'chain',
  'cluster',
  'occupation',
  'level',
  'path',
  'programme',
  'enterprise',
  'month',
  'year',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What one is of. People (人) are each counted once in a cell, person-times (人次) as often as it happened. */
export const UNITS = ['PERSON_TIMES', 'PEOPLE', 'CERTIFICATES', 'APPOINTMENTS', 'ENTERPRISES', 'FILINGS', 'BATCHES'] as const;

export interface Indicator {
  readonly unit: (typeof UNITS)[number];
  /** A count has no denominator; a share is per hundred. */
  readonly per: 1 | 100 | 10_000;
  /** The day of a row that the window is asked of; null: the figure is of one day, `effectiveOn`, and takes no window. */
  readonly window: string | null;
  readonly by: readonly Dimension[];
  readonly zh: string;
  readonly en: string;
}

/** Dimensions that go together. */
export const PLACES = ['city', 'district', 'enterprise'] as const;
export const TAGS = ['chain', 'cluster', 'programme'] as const;
export const TIMES = ['month', 'year'] as const;
export const CANDIDATES = [...PLACES, ...TAGS, 'occupation', 'level', 'path', ...TIMES] as const;
