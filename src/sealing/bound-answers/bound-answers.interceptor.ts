import { ExecutionContext, Injectable, RequestMethod } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Answer } from '../../http/answers/answer';
import { provenanceOf } from '../../http/requests/as-of';
import { type Around, type Handler, isFor } from '../../http/edge/edge.interceptor';
import { requestOf } from '../../http/edge/request-of';
import { Bindings } from './bindings.query';
import { becauseOf, laterKnowledgeOf } from './cited-answer';
import { KnownBetween } from './known-between.provider';
import { pastTag } from './past-tag.hash';

type Query = Readonly<Record<string, unknown>>;

/**
 * Every answer by the knowledge of a past moment says what it is bound to, which events it rests on, and what was learnt since; with
 * `since` also what changed from that earlier moment on. Controllers and queries know nothing of it but that they hand on what was asked.
 */
@Injectable()
export class BoundAnswersInterceptor implements Around {
  constructor(
    private readonly bindings: Bindings,
    private readonly between: KnownBetween,
  ) {}

  /** Knowledge of a past moment is asked of what is read. */
  concerns(handler: Handler): boolean {
    return !isFor(RequestMethod.POST, handler);
  }

  async around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    const request = requestOf(context);
    if (request.method === 'GET' && (request.query as Query).since !== undefined) return this.withChanges(request, goOn);
    const answer = await goOn();
    return provenanceOf(bodyOf(answer)) ? this.bound(answer) : answer;
  }

  /** Asks the route itself, with its guards behind and its checks before it: whoever may not read the one answer reads neither. */
  private async withChanges(request: FastifyRequest, goOn: () => Promise<unknown>): Promise<unknown> {
    const { since, ...query } = request.query as Query;
    const later = this.between.laterOf(since, query.knownAt);
    const ask = async (knownAt: string): Promise<unknown> => {
      request.query = { ...query, knownAt };
      return goOn();
    };
    const answer = await ask(later);
    const changes = await this.between.changes(String(since), bodyOf(answer), async (knownAt) => bodyOf(await ask(knownAt)));
    return this.bound(answer, { changes });
  }

  private async bound(answer: unknown, more: object = {}): Promise<unknown> {
    const provenance = provenanceOf(bodyOf(answer))!;
    const told = {
      bound: await this.bindings.at(provenance.position),
      because: becauseOf(provenance),
      laterKnowledge: laterKnowledgeOf(provenance),
      ...more,
    };
    if (!(answer instanceof Answer)) return { ...(answer as object), ...told };
    const whole = { ...(answer.body as object), ...told };
    const { etag } = answer.headers;
    return new Answer(answer.status, { ...answer.headers, ...(etag === undefined ? {} : { etag: pastTag(etag, whole) }) }, whole);
  }
}

const bodyOf = (answer: unknown): unknown => (answer instanceof Answer ? answer.body : answer);
