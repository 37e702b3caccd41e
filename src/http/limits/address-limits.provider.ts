import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from './caller-address';
import { limitHeaders } from './limit-headers';
import { refuseSpent, RateLimiter } from './rate-limiter.provider';

/** For probes of whoever runs the service: `@RouteConfig(UNLIMITED)`. */
export const UNLIMITED = { isUnlimited: true } as const;
/** For public routes at which a code or a secret in the body can be tried: a 401 or 403 there counts as a guess. `@RouteConfig(GUESSABLE)`. */
export const GUESSABLE = { isGuessable: true } as const;
interface LimitConfig {
  readonly isUnlimited?: boolean;
  readonly isGuessable?: boolean;
}
const configOf = ({ routeOptions }: FastifyRequest): LimitConfig => (routeOptions.config ?? {}) as LimitConfig;

const NOT_AUTHENTICATED = 401;
const FORBIDDEN = 403;
/** Tokens of one address that are remembered as having been tried: more than it may try. */
const MAX_TRIED = 1_000;
const MAX_NETWORKS = 1_000;

/**
 * Counts every request by its address before anything is read of it, and turns an address away that has tried too many keys or codes:
 * also with a good one, else the answer would tell which one is good. Without keys the public routes stay open to it.
 */
export function limitAddresses(server: FastifyInstance, limiter: RateLimiter): void {
  const [tried, networkBehind] = [new TriedTokens(), knownNetworks()];
  server.addHook('onRequest', async (request, reply) => {
    if (configOf(request).isUnlimited) return;
    const address = networkBehind(request.ip);
    const standing = await limiter.take('address', address);
    if (standing) reply.headers(limitHeaders([standing]));
    refuseSpent([standing, isTry(request) ? await limiter.look('guesses', address) : undefined]);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    if (!isWrong(request, reply) || tried.before(request)) return done(null, payload);
    void limiter.take('guesses', networkBehind(request.ip)).then(() => done(null, payload), done);
  });
}

/** Addresses come again and again: what is found out of one is kept, of so many at a time. */
function knownNetworks(): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    const found = known.get(address);
    if (found !== undefined) return found;
    if (known.size >= MAX_NETWORKS) known.clear();
    known.set(address, networkOf(address));
    return known.get(address)!;
  };
}

/** A token in parts is signed: nobody can guess one, and a whole office comes with expired ones when its sessions end. */
const SIGNED = /^Bearer +[^.\s]+\./i;
const isTry = (request: FastifyRequest): boolean => {
  const { authorization } = request.headers;
  return (authorization !== undefined && !SIGNED.test(authorization)) || configOf(request).isGuessable === true;
};
const isWrong = (request: FastifyRequest, { statusCode }: FastifyReply): boolean =>
  isTry(request) && (statusCode === NOT_AUTHENTICATED || (statusCode === FORBIDDEN && configOf(request).isGuessable === true));

/** A program that goes on with a key that has expired guesses nothing: the same token, code or secret again is no other try, and locks no office out. */
class TriedTokens {
  private readonly digests = new Set<string>();

  before(request: FastifyRequest): boolean {
    const digest = digestOf(request);
    if (this.digests.has(digest)) return true;
    const oldest = this.digests.keys().next();
    if (this.digests.size >= MAX_TRIED && !oldest.done) this.digests.delete(oldest.value);
    this.digests.add(digest);
    return false;
  }
}

function digestOf(request: FastifyRequest): string {
  const tried = [networkOf(request.ip), request.headers.authorization ?? '', configOf(request).isGuessable ? (request.body ?? null) : null];
  return createHash('sha256').update(JSON.stringify(tried)).digest('base64');
}
