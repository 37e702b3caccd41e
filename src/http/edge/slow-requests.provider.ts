import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Until when a request has to be there whole, unless its route takes long: a roster of 20 MiB over a slow line. */
export const REQUEST_MS = 60_000;
/** The same for routes that take long: 500 MiB at 2.4 Mbit/s. What the server itself allows. */
export const LONG_REQUEST_MS = 30 * 60_000;

/** For a route whose bodies are large: `@RouteConfig(TAKES_LONG)`. */
export const TAKES_LONG = { takesLong: true } as const;
const takesLong = (config: unknown): boolean => (config as { readonly takesLong?: boolean }).takesLong === true;

const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** The server knows one limit for all; whoever trickles a small body into any other route is cut off as before. */
export function endSlowRequests(server: FastifyInstance, requestMs = REQUEST_MS): void {
  let begun: FastifyRequest[] = [];
  const look = (): void => {
    const requests = begun;
    begun = [];
    for (const request of requests) if (!request.raw.complete && !takesLong(request.routeOptions.config)) endAfter(request.raw, requestMs);
  };
  server.addHook('onRequest', (request, _, done) => {
    // Its head is here; whoever announces no body sends none. A small body mostly comes with it: who is still on the way is seen when this turn has ended.
    if (hasBody(request.headers) && !request.raw.complete && begun.push(request) === 1) setImmediate(look);
    done();
  });
}

function endAfter(raw: IncomingMessage, requestMs: number): void {
  if (raw.destroyed) return;
  const timer = setTimeout(() => {
    if (!raw.complete) raw.destroy();
  }, requestMs).unref();
  for (const end of ['end', 'close'] as const) raw.once(end, () => clearTimeout(timer));
}
