import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import { mayBeSentTo } from './address-policy';
import type { ResolveName } from './resolved-names.provider';
import { type Target, targetOf } from './target-policy';
import type { TryFault, TryOutcome } from './webhook-try';

/** From the question for the name to the head of the answer (users/api-conventions section 12). */
export const TRY_MS = 15_000;
/** Of the answer, what is kept for the owner to see. */
const ANSWER_BYTES = 1_024;

/** The service is going down in the middle of a try: it counts for nothing, and the webhook is sent again. */
export class Interrupted extends Error {}
class Forbidden extends Error {}
class NotResolved extends Error {}

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
interface Answered {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly answer: string;
}

/** Ends a try in its time, or with the service. `AbortSignal.any` would leave something behind on `stop`, which lives as long as the process, at every try. */
class Limit {
  private readonly cut = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly end = (): void => this.cut.abort();
  isLate = false;

  constructor(
    ms: number,
    private readonly stop: AbortSignal,
  ) {
    this.timer = setTimeout(() => {
      this.isLate = true;
      this.end();
    }, ms);
    stop.addEventListener('abort', this.end);
    if (stop.aborted) this.end();
  }

  get signal(): AbortSignal {
    return this.cut.signal;
  }

  over(): void {
    clearTimeout(this.timer);
    this.stop.removeEventListener('abort', this.end);
  }
}

/**
 * Sends one webhook, once. The name is resolved and every address of it judged at every try, and the connection goes to the very addresses that were judged:
 * a name that answers otherwise a moment later leads nowhere. No redirect is followed, no connection kept for another try, no proxy asked.
 */
export class WebhookSender {
  constructor(
    private readonly intoInner: boolean,
    private readonly addressesOf: ResolveName,
    private readonly tryMs = TRY_MS,
  ) {}

  /** @throws Interrupted where `stop` ends it */
  async send(url: string, message: Message, stop: AbortSignal): Promise<TryOutcome> {
    const began = performance.now();
    const spent = (): number => Math.round(performance.now() - began);
    const limit = new Limit(this.tryMs, stop);
    try {
      const { signal } = limit;
      const target = this.allowed(url);
      const addresses = await this.judgedAddresses(target, signal);
      return { ...(await ask(target, addresses, message, signal)), fault: null, milliseconds: spent() };
    } catch (fault) {
      if (stop.aborted) throw new Interrupted();
      return {
        status: null,
        fault: limit.isLate ? 'TIMED_OUT' : faultOf(fault as Error),
        answer: '',
        retryAfter: undefined,
        milliseconds: spent(),
      };
    } finally {
      limit.over();
    }
  }

  private allowed(url: string): Target {
    const target = targetOf(url, this.intoInner);
    if (typeof target === 'string') throw new Forbidden();
    return target;
  }

  /** One address that may not be asked is reason enough: a name that leads inside and outside is no accident. */
  private async judgedAddresses({ host, isAddress }: Target, signal: AbortSignal): Promise<readonly string[]> {
    const addresses = isAddress ? [host] : await unlessAborted(this.addressesOf(host), signal);
    if (addresses.length === 0) throw new NotResolved();
    if (!addresses.every((address) => mayBeSentTo(address, this.intoInner))) throw new Forbidden();
    return addresses;
  }
}

async function ask(
  { url, host, port }: Target,
  addresses: readonly string[],
  { headers, body }: Message,
  signal: AbortSignal,
): Promise<Answered> {
  const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)({
    method: 'POST',
    host,
    port,
    path: `${url.pathname}${url.search}`,
    lookup: pinnedTo(addresses),
    agent: false,
    signal,
    headers: { ...headers, host: url.host, 'content-length': Buffer.byteLength(body) },
  });
  // What goes wrong before there is an answer, `once` tells; what goes wrong after it changes nothing.
  request.on('error', () => undefined);
  // Told to change protocols, Node closes the request without an answer and without an error.
  const closed = once(request, 'close').then((): never => {
    throw new Error('closed without an answer');
  });
  const answered = Promise.race([once(request, 'response'), closed]) as Promise<[IncomingMessage]>;
  // Behind an answer nobody waits for it any more.
  closed.catch(() => undefined);
  request.end(body);
  const [response] = await answered;
  return { status: response.statusCode!, retryAfter: response.headers['retry-after'], answer: await beginningOf(response) };
}

/** Instead of asking for the name again. */
const pinnedTo =
  (addresses: readonly string[]): LookupFunction =>
  (_, { all }, callback) => {
    const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
    if (all) callback(null, found);
    else callback(null, found[0]!.address, found[0]!.family);
  };

/** The rest is not read, and an answer that does not end is not waited for beyond the time of the try: its status has been heard. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  const enough = new Promise<void>((resolve) => {
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (chunks.reduce((bytes, { length }) => bytes + length, 0) >= ANSWER_BYTES) resolve();
    });
    // Also where it was cut off: what came until then is kept.
    response.on('error', () => resolve()).on('close', resolve);
  });
  await enough;
  response.destroy();
  return Buffer.concat(chunks).subarray(0, ANSWER_BYTES).toString('utf8');
}

function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  return Promise.race([work, once(signal, 'abort').then((): never => signal.throwIfAborted() as never)]);
}

const NAMES = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL|EREFUSED)/;
const CONNECTING = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|EACCES|EPERM|EINVAL)/;
const TLS = /(CERT|TLS|SSL|SELF_SIGNED|ISSUER|SIGNATURE|EPROTO)/;

function faultOf(fault: Error & { readonly code?: unknown }): TryFault {
  const code = typeof fault.code === 'string' ? fault.code : '';
  if (fault instanceof Forbidden) return 'ADDRESS_FORBIDDEN';
  if (fault instanceof NotResolved || NAMES.test(code)) return 'NAME_NOT_RESOLVED';
  if (CONNECTING.test(code)) return 'NOT_CONNECTED';
  return TLS.test(code) ? 'TLS_FAILED' : 'BROKEN_OFF';
}
