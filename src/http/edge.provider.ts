import type { FastifyServerOptions } from 'fastify';

/** The largest body taken: a roster (roster-format section 1). JSON bodies stay far below. */
export const MAX_BODY_BYTES = 20 * 1024 * 1024;
const REQUEST_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 5_000;

export const edgeOf = (): FastifyServerOptions => ({
  bodyLimit: MAX_BODY_BYTES,
  requestTimeout: REQUEST_TIMEOUT_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
  forceCloseConnections: 'idle',
  trustProxy: false,
});
