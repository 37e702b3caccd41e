import type { Instant } from '../kernel/instant';
import { laterBy, quietAsked } from './retry-after';
import { pauseAfter } from './retry-schedule';
import { type EndpointState, isSentTo, type StateReason } from './webhook-endpoint';
import { isGone, mayAskForQuiet, succeeded, type TryOutcome } from './webhook-try';

/** So many tries in a row, of whichever webhooks, and the whole endpoint is down rather than one webhook unwelcome. */
export const FAILURES_BEFORE_REST = 10;
/** It is then left alone for so long after each try: a house that answers nobody must not hold a place, 15 s for each webhook, that others wait for. */
export const REST_MS = 30_000;

export interface TriedEndpoint {
  readonly state: EndpointState;
  readonly stateReason: StateReason | null;
  readonly failuresInARow: number;
}
export interface TriedDelivery {
  readonly state: 'WAITING' | 'SUCCEEDED' | 'GIVEN_UP';
  /** Since it was first due, or sent again. */
  readonly tries: number;
  readonly nextAt: Instant | null;
}
export interface AfterTry {
  readonly delivery: TriedDelivery;
  readonly endpoint: TriedEndpoint & { readonly restsUntil: Instant | null };
}
export interface Tried {
  readonly endpoint: TriedEndpoint;
  /** Tries of the webhook before this one. */
  readonly tries: number;
  readonly outcome: TryOutcome;
  readonly now: Instant;
  /** Of [0, 1). */
  readonly chance: number;
}

/** What follows from a try: for the webhook, and for its endpoint. */
export function afterTry(tried: Tried): AfterTry {
  const { endpoint, tries, outcome } = tried;
  return succeeded(outcome)
    ? { delivery: { state: 'SUCCEEDED', tries: tries + 1, nextAt: null }, endpoint: recovered(endpoint) }
    : failed(tried);
}

/** Where it was switched off while the webhook was on its way, it stays so. */
const recovered = ({ state, stateReason }: TriedEndpoint): AfterTry['endpoint'] =>
  isSentTo(state)
    ? { state: 'ACTIVE', stateReason: null, failuresInARow: 0, restsUntil: null }
    : { state, stateReason, failuresInARow: 0, restsUntil: null };

function failed({ endpoint, tries, outcome, now, chance }: Tried): AfterTry {
  const pause = pauseAfter(tries + 1, chance);
  const failuresInARow = endpoint.failuresInARow + 1;
  const quiet = Math.max(
    mayAskForQuiet(outcome) ? (quietAsked(outcome.retryAfter, now) ?? 0) : 0,
    failuresInARow >= FAILURES_BEFORE_REST ? REST_MS : 0,
  );
  const delivery: TriedDelivery =
    pause === undefined
      ? { state: 'GIVEN_UP', tries: tries + 1, nextAt: null }
      : { state: 'WAITING', tries: tries + 1, nextAt: laterBy(now, pause) };
  return {
    delivery,
    endpoint: {
      ...stateAfter(endpoint, outcome, pause === undefined),
      failuresInARow,
      restsUntil: quiet === 0 ? null : laterBy(now, quiet),
    },
  };
}

function stateAfter(
  { state, stateReason }: TriedEndpoint,
  outcome: TryOutcome,
  isGivenUp: boolean,
): Pick<TriedEndpoint, 'state' | 'stateReason'> {
  if (!isSentTo(state)) return { state, stateReason };
  if (isGone(outcome)) return { state: 'OFF', stateReason: 'ANSWERED_GONE' };
  return isGivenUp ? { state: 'FAILING', stateReason: 'TRIES_USED_UP' } : { state, stateReason };
}
