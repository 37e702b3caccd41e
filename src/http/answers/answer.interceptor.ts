import { Readable } from 'node:stream';
import { ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answer } from './answer';
import type { Around } from '../edge/edge.interceptor';
import { isKnown } from './entity-tags';
import { replyOf, requestOf } from '../edge/request-of';

const NOT_MODIFIED = 304;
const READING: readonly string[] = ['GET', 'HEAD'];

/** Writes an {@link Answer}'s status and headers; `If-None-Match` with the same tag gets 304 without a body. */
@Injectable()
export class AnswerInterceptor implements Around {
  async around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    const answer = await goOn();
    return answer instanceof Answer ? send(requestOf(context), replyOf(context), answer) : answer;
  }
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): unknown {
  reply.headers(answer.headers);
  // RFC 9110, section 13.1.2: both methods.
  if (
    READING.includes(request.method) &&
    answer.isTaggedWhole &&
    answer.headers.etag &&
    isKnown(request.headers['if-none-match'], answer.headers.etag)
  ) {
    reply.status(NOT_MODIFIED);
    return undefined;
  }
  reply.status(answer.status);
  return bodyFor(request.method, answer.body);
}

/** Of a HEAD nobody takes what would be made while it is sent: its maker is told to stop. */
export function bodyFor(method: string, body: unknown): unknown {
  if (method !== 'HEAD' || !(body instanceof Readable)) return body;
  body.destroy();
  return Readable.from([]);
}
