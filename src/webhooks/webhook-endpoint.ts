import type { Uuid } from '../kernel/uuid';

/** ACTIVE and FAILING are sent to; OFF keeps what comes until it is resumed; ENDED is over. */
export const ENDPOINT_STATES = ['ACTIVE', 'FAILING', 'OFF', 'ENDED'] as const;
export type EndpointState = (typeof ENDPOINT_STATES)[number];
/** Why an endpoint is in its state, where that does not go without saying: all tries of a webhook were used up; its owner; it answered 410. */
export type StateReason = 'TRIES_USED_UP' | 'SWITCHED_OFF_BY_OWNER' | 'ANSWERED_GONE';

export interface WebhookEndpoint {
  readonly endpointId: Uuid;
  readonly enterpriseId: Uuid;
  readonly url: string;
  /** Public names, whole or ending in a star. */
  readonly types: readonly string[];
  readonly state: EndpointState;
  readonly stateReason: StateReason | null;
  readonly stateSince: string;
  /** Place in the feed up to which events were taken up for it. */
  readonly takenUpTo: string;
  readonly restsUntil: string | null;
  readonly registeredAt: string;
}

export const isSentTo = (state: EndpointState): boolean => state === 'ACTIVE' || state === 'FAILING';
