import { createHash, hash } from 'node:crypto';
import { applyDecorators, ExecutionContext, Injectable, RequestMethod, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { Answer } from './answer';
import type { EdgeRequest } from '../edge/audience.decorator';
import { type Around, type Handler, isFor } from '../edge/edge.interceptor';
import { ProblemCatalogue } from '../problems/problem';
import { isProblemCode } from '../problems/problem-codes';
import { languageOf } from '../problems/language';
import { problem, Refused } from '../problems/refused';
import { requestOf } from '../edge/request-of';
import { StreamedBody } from './streamed-body';

/** A look-up by POST: records nothing, so it needs no Idempotency-Key. */
const NO_KEY = Symbol('no idempotency key');
export const WithoutIdempotencyKey = (): MethodDecorator => applyDecorators(SetMetadata(NO_KEY, true), ApiExtension('x-without-key', true));

export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
export interface KeyOfRequest {
  readonly tenant: string;
  readonly client: string;
  readonly key: string;
}
/** One try of a request, told apart from every other one with the same key. */
export interface Attempt {
  readonly holder: string;
}
export type Begun =
  | { readonly state: 'fresh'; readonly attempt: Attempt }
  | { readonly state: 'in-flight' }
  | { readonly state: 'reused' }
  | { readonly state: 'replay'; readonly answer: StoredAnswer };

/** The memory of answers given (decision 12). A cache for courtesy: the events themselves are the truth. */
export abstract class AnswerMemory {
  /** Real days for which an answer is kept. */
  abstract readonly keptDays: number;
  abstract begin(key: KeyOfRequest, fingerprint: string): Promise<Begun>;
  /** Comes back when the answer is kept. */
  abstract finish(attempt: Attempt, answer: StoredAnswer): Promise<void>;
  /** For what the log would answer again: comes back at once, and the answer is kept soon after. */
  abstract finishBehind(attempt: Attempt, answer: StoredAnswer): Promise<void>;
  abstract abandon(attempt: Attempt): Promise<void>;
}

const KEY = /^"?([A-Za-z0-9._-]{1,64})"?$/;
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Every POST carries an Idempotency-Key; an honest retry gets its first answer. */
@Injectable()
export class IdempotencyInterceptor implements Around {
  constructor(
    private readonly reflector: Reflector,
    private readonly memory: AnswerMemory,
    private readonly ids: DerivedIds,
    private readonly problems: ProblemCatalogue,
  ) {}

  concerns(handler: Handler): boolean {
    return isFor(RequestMethod.POST, handler) && !this.reflector.get(NO_KEY, handler);
  }

  around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    const request = requestOf<EdgeRequest>(context);
    return request.caller ? this.once(request.caller, request, goOn) : goOn();
  }

  private async once({ tenant }: Caller, request: EdgeRequest, goOn: () => Promise<unknown>): Promise<unknown> {
    const key = keyOf(request);
    request.commandId = this.ids.commandId(tenant, key.client, key.key);
    const begun = await this.memory.begin(key, await fingerprintOf(request));
    switch (begun.state) {
      case 'in-flight':
        throw problem('IDEMPOTENCY_IN_PROGRESS');
      case 'reused':
        throw problem('IDEMPOTENCY_KEY_REUSED');
      case 'replay':
        return replayed(begun.answer);
      case 'fresh':
        return this.remembered(begun.attempt, request, goOn);
    }
  }

  private async remembered(attempt: Attempt, request: EdgeRequest, goOn: () => Promise<unknown>): Promise<unknown> {
    try {
      const answer = await goOn();
      if (answer instanceof Answer) await this.keep(attempt, answer);
      else await this.memory.abandon(attempt);
      return answer;
    } catch (fault) {
      return this.rememberFault(attempt, fault as Error, request);
    }
  }

  private keep(attempt: Attempt, { status, headers, body, isInLog }: Answer): Promise<void> {
    const stored = { status, headers, body };
    return isInLog ? this.memory.finishBehind(attempt, stored) : this.memory.finish(attempt, stored);
  }

  /** A refusal of the domain is a decision and is kept; a fault, or a request that never reached a decision, may be retried. */
  private async rememberFault(attempt: Attempt, fault: Error, request: EdgeRequest): Promise<never> {
    if (fault instanceof Refused && !isProblemCode(fault.refusal.refused)) {
      const language = languageOf(request.headers['accept-language']);
      const body = this.problems.word(fault, language, request.id);
      await this.memory.finish(attempt, {
        status: body.status,
        headers: { 'content-type': PROBLEM_TYPE, 'content-language': language },
        body,
      });
    } else {
      await this.memory.abandon(attempt);
    }
    throw fault;
  }
}

function keyOf({ headers, caller }: EdgeRequest): KeyOfRequest {
  const key = KEY.exec(String(headers['idempotency-key'] ?? ''))?.[1];
  if (!key) throw problem('IDEMPOTENCY_KEY_REQUIRED');
  return { tenant: caller?.tenant ?? 'none', client: caller?.keyId ?? 'none', key };
}

/** SHA-256 over method, path, sorted query and body bytes. */
function fingerprintOf({ method, url, body }: EdgeRequest): string | Promise<string> {
  const [path, query = ''] = url.split('?');
  const head = `${method}\n${path}\n${query.split('&').sort().join('&')}\n`;
  if (body instanceof StreamedBody) return body.digest().then((digest) => fingerprint(head, digest));
  return body instanceof Buffer ? fingerprint(head, body) : hash('sha256', head + JSON.stringify(body ?? null), 'hex');
}

const fingerprint = (head: string, body: Buffer | string): string => createHash('sha256').update(head).update(body).digest('hex');

function replayed({ status, headers, body }: StoredAnswer): Answer {
  return new Answer(status, { ...headers, 'idempotency-replayed': 'true' }, body);
}
