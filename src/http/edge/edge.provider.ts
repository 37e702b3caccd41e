import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { CorsOptions } from '@nestjs/common/interfaces/external/cors-options.interface';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { EdgeSettings } from '../../config/edge-settings';
import { MAX_JSON_BYTES } from './body-limits';
import type { EdgeMeter } from './edge-meter';
import { limitAddresses } from '../limits/address-limits.provider';
import type { RateLimiter } from '../limits/rate-limiter.provider';
import { readFields } from './field-bodies.provider';
import { answerWhatIsNoRequest } from './no-request.provider';
import { endSlowRequests, LONG_REQUEST_MS } from './slow-requests.provider';
import { endStalledAnswers } from './stalled-answers.provider';
import { readOnBeforeAnswers } from './unread-body.provider';

/** Longer than proxies keep what nobody uses (30 to 60 s): who closes first may close what the other has just sent a request on, and of a proxy that is a 502. */
const KEEP_ALIVE_MS = 75_000;
/** Once the service stops, what was still answered is not kept either: Node reads this when an answer ends, and adds a second. */
const KEEP_ALIVE_AT_THE_END_MS = 1;
/** Until when the head of a request has to be there: a slow line needs two seconds for 16 KiB, who trickles is cut off. */
export const HEAD_MS = 15_000;
/** Between two looks of the server at who is too slow. */
const LOOK_MS = 5_000;
/** What Node takes by itself, said here since a limit that changes with a release is none. */
export const MAX_HEAD_BYTES = 16 * 1024;
/** For how long a browser need not ask again whether it may ask. */
const PREFLIGHT_SECONDS = 600;
/** Two years, as browsers ask of who wants to be known for it beforehand; without effect over http. */
const HTTPS_SECONDS = 63_072_000;

export const edgeOf = ({ trustedProxies = [] }: EdgeSettings): FastifyHttpOptions<Server> => ({
  bodyLimit: MAX_JSON_BYTES,
  // Of most routes far less: slow-requests.provider.
  requestTimeout: LONG_REQUEST_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
  forceCloseConnections: 'idle',
  trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
  http: { headersTimeout: HEAD_MS, connectionsCheckingInterval: LOOK_MS, maxHeaderSize: MAX_HEAD_BYTES },
  // A part of a path that is too long is an id that nobody has: without this the router answers by itself, in another form, and tells back what came.
  routerOptions: { maxParamLength: MAX_HEAD_BYTES },
  rewriteUrl: ({ url = '/' }) => (isReadable(url) ? withoutLastSlash(url) : NOWHERE),
  clientErrorHandler: answerWhatIsNoRequest,
  genReqId: () => randomUUID(),
});

/** No route begins so. */
const NOWHERE = '/-';

/** What people open themselves comes from whatever read a code or took a link out of a text, and some of that ends addresses with a slash. */
const withoutLastSlash = (url: string): string => (url.startsWith('/v/') ? url.replace(/^(\/v(?:\/[^/?]+)?)\/(?=\?|$)/, '$1') : url);

/**
 * A path whose percents stand for no text is one that leads nowhere; the router would answer by itself, in another form. Nor does one with NUL
 * lead anywhere, which no column of PostgreSQL takes.
 */
function isReadable(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    return !decodeURIComponent(url.split('?', 1)[0]!).includes('\0');
  } catch {
    return false;
  }
}

/** Nothing here is a middleware of Express; what runs them would stand before every request. */
const WITHOUT_MIDDLEWARE = { skipMiddie: true } as const;

/** The server that stands before everything: what it lets in, how long it waits, and what it tells browsers. */
export function openEdge(settings: EdgeSettings, limiter: RateLimiter, meter: Pick<EdgeMeter, 'answered'>): FastifyAdapter {
  const adapter = new FastifyAdapter({ ...edgeOf(settings), ...WITHOUT_MIDDLEWARE } as FastifyHttpOptions<Server>);
  const server = adapter.getInstance() as FastifyInstance;
  // Nobody here reads plain text; a page of another origin may send it unasked.
  server.removeContentTypeParser('text/plain');
  readFields(adapter);
  tellRequestId(server);
  measure(server, meter);
  tellBrowsers(server);
  endSlowRequests(server);
  endStalledAnswers(server);
  readOnBeforeAnswers(server);
  keepNothingAtTheEnd(server);
  limitAddresses(server, limiter);
  return adapter;
}

function keepNothingAtTheEnd(server: FastifyInstance): void {
  server.addHook('preClose', (done) => {
    server.server.keepAliveTimeout = KEEP_ALIVE_AT_THE_END_MS;
    done();
  });
}

/** The page of the API's documents is the only one with scripts: its own, from its own address. Swagger UI writes styles into its elements. */
const PAGE_OF_DOCUMENTS =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Every answer can be asked about by its number; it is what links the events of a command, too. */
function tellRequestId(server: FastifyInstance): void {
  server.addHook('onRequest', ({ id }, reply, done) => {
    reply.header('x-request-id', id);
    done();
  });
}

const MS_PER_SECOND = 1_000;
/** What has no route has one name, whatever was asked for. */
const NO_ROUTE = 'none';
function measure(server: FastifyInstance, meter: Pick<EdgeMeter, 'answered'>): void {
  server.addHook('onResponse', ({ id, method, routeOptions, headers }, { statusCode, elapsedTime }, done) => {
    meter.answered({
      method,
      route: routeOptions.url ?? NO_ROUTE,
      status: statusCode,
      seconds: elapsedTime / MS_PER_SECOND,
      id,
      traceparent: headers.traceparent as string | undefined,
    });
    done();
  });
}

function tellBrowsers(server: FastifyInstance): void {
  const headers = headersBy(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"] },
      },
      strictTransportSecurity: { maxAge: HTTPS_SECONDS, includeSubDomains: false },
      xFrameOptions: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      // An answer is for whoever was let in; a page of another origin that may ask gets it by CORS.
      crossOriginResourcePolicy: { policy: 'same-origin' },
    }),
  );
  server.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    if (/^\/docs(\/|$)/.test(request.routeOptions.url ?? '')) reply.header('content-security-policy', PAGE_OF_DOCUMENTS);
    done(null, payload);
  });
}

/**
 * What it sets, which is the same for every answer. Set one by one on the answer of Node, as it does by itself, they also make every other
 * header of that answer be set and checked one by one.
 */
function headersBy(protect: ReturnType<typeof helmet>): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const answer = { setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value), removeHeader: () => undefined };
  protect({} as IncomingMessage, answer as unknown as ServerResponse, () => undefined);
  return headers;
}

/** Closed unless origins are named; then for those alone, without cookies, which nobody here has. */
export const corsOf = ({ corsOrigins = [] }: EdgeSettings): CorsOptions | false =>
  corsOrigins.length === 0
    ? false
    : {
        origin: [...corsOrigins],
        methods: ['GET', 'POST'],
        allowedHeaders: [
          'authorization',
          'content-type',
          'accept-language',
          'idempotency-key',
          'if-match',
          'if-none-match',
          'last-event-id',
        ],
        exposedHeaders: [
          'etag',
          'location',
          'content-language',
          'content-disposition',
          'x-request-id',
          'idempotency-replayed',
          'ratelimit',
          'ratelimit-policy',
          'retry-after',
        ],
        credentials: false,
        maxAge: PREFLIGHT_SECONDS,
      };
