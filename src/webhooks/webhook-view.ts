import { shownUrl } from './target-policy';
import type { LoggedTry, Standing } from './try-log.query';
import type { WebhookEndpoint } from './webhook-endpoint';

/** An endpoint as its owner sees it: without secrets, also those that stand in the query of the address. */
export const endpointView = ({
  endpointId,
  enterpriseId,
  url,
  types,
  state,
  stateReason,
  stateSince,
  takenUpTo,
  restsUntil,
  registeredAt,
}: WebhookEndpoint): object => ({
  id: endpointId,
  enterpriseId,
  url: shownUrl(url),
  types,
  state,
  stateReason,
  stateSince,
  restsUntil,
  takenUpTo,
  registeredAt,
});

/** Whether a try that is null in all three is under way or was cut off, only its process knew. */
export const tryView = ({ tryNo: _, eventId, milliseconds, status, ...rest }: LoggedTry): object => ({
  webhookId: eventId,
  milliseconds,
  status,
  ...rest,
});

export const standingView = (endpoint: WebhookEndpoint, { waiting, givenUp }: Standing, last: LoggedTry | null): object => ({
  ...endpointView(endpoint),
  waiting,
  givenUp,
  lastTry: last && tryView(last),
});
