import { type Refusal, refuse } from '../../../kernel/refusal';
import { MAX_SAMPLE } from '../inspection.events';

/** How many are to be drawn: so many, or a share of however many there are. */
export type SampleSize = { readonly size: number } | { readonly sharePercent: number };
interface Told {
  readonly size?: number | undefined;
  readonly sharePercent?: number | undefined;
}

const PER_CENT = 100;

/** One of the two: both could contradict each other. */
export function sampleSize({ size, sharePercent }: Told): SampleSize | Refusal<'SAMPLE_SIZE_UNCLEAR'> {
  if (size !== undefined && sharePercent === undefined) return { size };
  if (size === undefined && sharePercent !== undefined) return { sharePercent };
  return refuse('SAMPLE_SIZE_UNCLEAR');
}

/** Of a share what is begun counts, and one at the least: 5 % of 30 are two. */
export const sizeIn = (asked: SampleSize, population: number): number =>
  'size' in asked ? asked.size : Math.max(1, Math.ceil((population * asked.sharePercent) / PER_CENT));

/** Fewer than were asked for would be another sample than the one that was announced. */
export const sampleFault = (size: number): Refusal<'SAMPLE_ABOVE_LIMIT'> | undefined =>
  size > MAX_SAMPLE ? refuse('SAMPLE_ABOVE_LIMIT', { size, limit: MAX_SAMPLE }) : undefined;
