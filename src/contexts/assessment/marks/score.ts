/**
 * A score in tenths of a point: 60.0 is 600. A decimal more than one is refused, not rounded, since rounding a
 * mark is a decision of its own (59.95 would pass).
 */
export type Tenths = number;
/** The mark of one part: a score, or absence. */
export type Mark = { readonly kind: 'SCORED'; readonly tenths: Tenths } | { readonly kind: 'ABSENT' };
export type ReadScore =
  | Mark
  /** Not there yet. */
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'REFUSED'; readonly reason: 'NOT_A_NUMBER' | 'TOO_MANY_DECIMALS' | 'OUT_OF_RANGE' };

export const MAX_TENTHS: Tenths = 1_000;
/** 缺考, as rosters write it. */
export const ABSENT_TEXT = '缺考';
const SCORE = /^(\d{1,9})(?:\.(\d{1,9}))?$/;

const refused = (reason: Extract<ReadScore, { kind: 'REFUSED' }>['reason']): ReadScore => ({ kind: 'REFUSED', reason });

/** Reads a cell, from its characters alone: no float is involved. */
export function parseScore(text: string): ReadScore {
  const written = text.trim();
  if (written === '') return { kind: 'EMPTY' };
  if (written === ABSENT_TEXT) return { kind: 'ABSENT' };
  const [, points, decimals = '0'] = SCORE.exec(written) ?? [];
  if (points === undefined) return refused('NOT_A_NUMBER');
  if (decimals.length > 1) return refused('TOO_MANY_DECIMALS');
  const tenths = Number(points) * 10 + Number(decimals);
  return tenths > MAX_TENTHS ? refused('OUT_OF_RANGE') : { kind: 'SCORED', tenths };
}

/** `600` as `60.0`, from its digits. */
export const scoreText = (tenths: Tenths): string => `${Math.floor(tenths / 10)}.${tenths % 10}`;
