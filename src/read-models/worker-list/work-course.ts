import type { Course } from '../../kernel/course';
import { addDays, type Day } from '../../kernel/day';

/** In service here, or no longer; before the first day it is NOT_YET. */
export const SERVICE_STATES = ['EMPLOYED', 'LEFT'] as const;

/** A span of work at the own enterprise; both days count, and no two share one. */
export interface OwnSpan {
  readonly spanId: string;
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}

const inOrder = (spans: readonly OwnSpan[]): readonly OwnSpan[] =>
  [...spans].sort((a, b) => (a.fromOn < b.fromOn ? -1 : Number(a.fromOn > b.fromOn)));

/** The whole course of service, made anew whenever a span is added or ended: a span of earlier years may come to be known late. */
export const serviceOf = (spans: readonly OwnSpan[]): Course =>
  inOrder(spans).flatMap(({ fromOn, lastOn }) => [
    { from: fromOn, state: 'EMPLOYED' },
    ...(lastOn === null ? [] : [{ from: addDays(lastOn, 1), state: 'LEFT' }]),
  ]);

/** Who has left is still listed under the last occupation. */
export const occupationOf = (spans: readonly OwnSpan[]): Course =>
  inOrder(spans).map(({ fromOn, occupationCode }) => ({ from: fromOn, state: occupationCode }));

/** The span that a day lies in, or the last one before it. */
export const spanOn = (spans: readonly OwnSpan[], on: Day): OwnSpan | undefined => inOrder(spans).findLast(({ fromOn }) => fromOn <= on);
