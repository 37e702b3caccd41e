import { addDays, addMonths, Day, daysBetween, earlier, later } from '../../../kernel/day';

/** Half-open: `fromOn` counts, `untilOn` does not. Unlike a last day, an end is the next span's beginning. */
export interface Span {
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** Whole months, and the days that did not make another. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

/** The part of the spans inside `[fromOn, untilOn)`; what lies outside is gone. */
export const clip = (spans: readonly Span[], fromOn: Day, untilOn: Day): Span[] =>
  spans
    .map((span) => ({ fromOn: later(span.fromOn, fromOn), untilOn: earlier(span.untilOn, untilOn) }))
    .filter((span) => span.fromOn < span.untilOn);

/** Overlapping and touching spans become one, so that two jobs at once never count twice. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  const real = spans.filter(({ fromOn, untilOn }) => fromOn < untilOn);
  for (const span of real.sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && span.fromOn <= last.untilOn) merged.splice(-1, 1, { ...last, untilOn: later(last.untilOn, span.untilOn) });
    else merged.push(span);
  }
  return merged;
}

/** Whole calendar months of one span, and the days after the last of them. */
function durationOf({ fromOn, untilOn }: Span): Duration {
  let months = (Number(untilOn.slice(0, 4)) - Number(fromOn.slice(0, 4))) * 12 + Number(untilOn.slice(5, 7)) - Number(fromOn.slice(5, 7));
  if (addMonths(fromOn, months) > untilOn) months -= 1;
  return { months, days: daysBetween(addMonths(fromOn, months), untilOn) };
}

/**
 * Cumulative time (累计). Each merged span is worth its whole months; remainders are added only where two or more
 * spans have one, and then `carryDays` of them make a month. One span is judged by the calendar alone.
 */
export function total(spans: readonly Span[], carryDays: number): Duration {
  const each = merge(spans).map(durationOf);
  const months = each.reduce((sum, span) => sum + span.months, 0);
  const days = each.reduce((sum, span) => sum + span.days, 0);
  const carried = each.filter((span) => span.days > 0).length >= 2 ? Math.floor(days / carryDays) : 0;
  return { months: months + carried, days: days - carried * carryDays };
}

/** How much is missing, in days from a day on: as a person would count them off on a calendar. */
export interface ShortBy extends Duration {
  readonly totalDays: number;
  /** The first as-of date on which the condition would hold. */
  readonly reachedOn: Day;
}

export function shortUntil(asOf: Day, reachedOn: Day): ShortBy {
  const { months, days } = durationOf({ fromOn: asOf, untilOn: reachedOn });
  return { months, days, totalDays: daysBetween(asOf, reachedOn), reachedOn };
}

/** More days than remainders can bring forward: those of two calendar months, carried once each. */
const MARGIN_MONTHS = 3;
const LONGEST_SEARCH_DAYS = 400;

/** What is missing if the person went on working every day from the as-of date; undefined where nothing is. */
export function shortOf(spans: readonly Span[], monthsNeeded: number, asOf: Day, carryDays: number): ShortBy | undefined {
  const reached = (until: Day): boolean => total([...spans, { fromOn: asOf, untilOn: until }], carryDays).months >= monthsNeeded;
  if (reached(asOf)) return undefined;
  const missing = monthsNeeded - total(spans, carryDays).months;
  let until = addDays(addMonths(asOf, Math.max(0, missing - MARGIN_MONTHS)), 1);
  for (let tried = 0; !reached(until); tried += 1) {
    if (tried > LONGEST_SEARCH_DAYS) throw new RangeError(`${monthsNeeded} months are not reached from ${asOf}`);
    until = addDays(until, 1);
  }
  return shortUntil(asOf, until);
}
