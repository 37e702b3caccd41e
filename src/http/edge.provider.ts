import type { FastifyServerOptions } from 'fastify';
import { LONG_REQUEST_MS } from './slow-requests.provider';

/** The largest body taken: a roster (roster-format section 1). JSON bodies stay far below. */
export const MAX_BODY_BYTES = 20 * 1024 * 1024;
const KEEP_ALIVE_MS = 5_000;

export const edgeOf = (): FastifyServerOptions => ({
  bodyLimit: MAX_BODY_BYTES,
  // Of most routes far less: slow-requests.provider.
  requestTimeout: LONG_REQUEST_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
  forceCloseConnections: 'idle',
  trustProxy: false,
});
