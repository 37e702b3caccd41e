import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SigningKeyUnusable } from '../../keys/signing-key.port';
import { OutcomeUnknown, StoreOverloaded } from '../../ledger/event-store.port';
import { TooMuchContention } from '../../ledger/ledger';
import { EventNotUnderstood } from '../../ledger/understood';
import { isTransient } from '../../projecting/engine/faults';
import { PastTooWide } from '../../projecting/folding/past.provider';
import { ReadModelBehind } from '../../projecting/querying/reaching.provider';
import type { Answer } from '../answers/answer';
import { limitOfBody } from '../edge/body-limits';
import { EdgeMeter } from '../edge/edge-meter';
import { versionTag } from '../answers/entity-tags';
import { languageOf } from './language';
import { ProblemCatalogue } from './problem';
import { ProblemCode } from './problem-codes';
import { problem, Refused } from './refused';
import { pageOfProblemAt } from './shown-problem';
import { takenBy } from '../requests/taken-types';

const RETRY_AFTER_SECONDS = 1;
const SECONDS_PER_MINUTE = 60;
const TOO_MANY = 429;
const UNAVAILABLE = 503;
const UNAUTHORIZED = 401;
/** How one says who calls (RFC 9110, 11.6.1; RFC 6750): a key, a token of the OAuth route, or a token of an account. */
const CHALLENGE = 'Bearer';

/** The one place where a refusal or a fault becomes an HTTP answer. No stack trace leaves. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  constructor(
    private readonly catalogue: ProblemCatalogue,
    private readonly meter: EdgeMeter,
  ) {}

  catch(fault: Error, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const language = languageOf(request.headers['accept-language']);
    const refused = refusedOf(fault, request);
    const worded = this.catalogue.word(refused, language, request.id);
    this.meter.refused(worded.code);
    if (worded.code === 'INTERNAL')
      this.log.error(`${request.id} ${request.method} ${request.routeOptions.url ?? ''}: ${fault.stack ?? fault.message}`);
    if (worded.code === 'UNAVAILABLE') this.log.warn(`${request.id} ${request.method} ${request.routeOptions.url ?? ''}: ${fault.message}`);
    if (worded.status === UNAVAILABLE || worded.status === TOO_MANY || worded.code === 'IDEMPOTENCY_IN_PROGRESS')
      reply.header('retry-after', retryAfter(worded.params));
    if (worded.status === UNAUTHORIZED) reply.header('www-authenticate', CHALLENGE);
    if (worded.code === 'VERSION_STALE') reply.header('etag', versionTag((worded.params as { currentVersion: number }).currentVersion));
    reply.status(worded.status).header('x-request-id', request.id);
    const page = this.pageFor(request, refused);
    if (page) void reply.headers(page.headers).send(page.body);
    else
      void reply
        .headers({ 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language })
        .send(JSON.stringify(worded));
  }

  private pageFor(request: FastifyRequest, refused: Refused): Answer | undefined {
    const shown = pageOfProblemAt(request);
    return (
      shown &&
      shown(
        { zh: this.catalogue.word(refused, 'zh-CN', request.id), en: this.catalogue.word(refused, 'en', request.id) },
        request.headers.accept,
      )
    );
  }
}

/** What a person has to wait is told in minutes, in the sentence; programs read seconds. */
function retryAfter({ seconds, minutes }: { readonly seconds?: unknown; readonly minutes?: unknown }): string {
  if (typeof minutes === 'number') return String(minutes * SECONDS_PER_MINUTE);
  return String(typeof seconds === 'number' ? seconds : RETRY_AFTER_SECONDS);
}

function refusedOf(fault: Error, request: FastifyRequest): Refused {
  const refused = knownOf(fault, request);
  // Whoever refuses a body seldom knows what else the route takes; the route does.
  return refused.refusal.refused === 'MEDIA_TYPE_UNKNOWN'
    ? problem('MEDIA_TYPE_UNKNOWN', { taken: [...takenBy(request)] }, refused.faults)
    : refused;
}

function knownOf(fault: Error, { id, headers }: FastifyRequest): Refused {
  if (fault instanceof Refused) return fault;
  if (fault instanceof ReadModelBehind) return problem('READ_MODEL_BEHIND');
  if (fault instanceof PastTooWide) return problem('KNOWN_AT_TOO_WIDE');
  if (fault instanceof OutcomeUnknown) return problem('OUTCOME_UNKNOWN');
  if (fault instanceof StoreOverloaded || fault instanceof TooMuchContention) return problem('OVERLOADED');
  const code = edgeCodeOf(fault);
  if (code) return problem(code, code === 'FILE_TOO_LARGE' ? { limit: limitOfBody(headers['content-type']) } : {});
  // A database that breaks off, a store that changes its leader, an instance that is upgraded next, a service that holds keys: nothing of ours is wrong, and an honest caller asks again.
  return isTransient(fault) || fault instanceof EventNotUnderstood || fault instanceof SigningKeyUnusable
    ? problem('UNAVAILABLE')
    : problem('INTERNAL', { requestId: id });
}

/** Faults that Fastify and Nest raise before a controller is reached. */
function edgeCodeOf(fault: Error): ProblemCode | undefined {
  const status = fault instanceof HttpException ? fault.getStatus() : (fault as { statusCode?: number }).statusCode;
  const byStatus: Readonly<Record<number, ProblemCode>> = {
    400: 'BODY_MALFORMED',
    403: 'NOT_FOUND',
    404: 'NOT_FOUND',
    405: 'NOT_FOUND',
    413: 'FILE_TOO_LARGE',
    415: 'MEDIA_TYPE_UNKNOWN',
  };
  return status === undefined ? undefined : byStatus[status];
}
