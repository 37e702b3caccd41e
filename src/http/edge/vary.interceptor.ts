import { ExecutionContext, Injectable, RequestMethod } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EdgeRequest } from './audience.decorator';
import { type Around, type Handler, isFor } from './edge.interceptor';
import { replyOf, requestOf } from './request-of';

const ASKED_BY = ['Accept', 'Accept-Language', 'Authorization'] as const;
const ALL = ASKED_BY.join(', ');

/**
 * One address answers to each caller what is theirs, in their language and, in places, in the form they want (RFC 9110, 12.5.5): a browser at which two
 * people take turns would show one of them what it kept of the other.
 */
export function tellVarying(reply: Pick<FastifyReply, 'getHeader' | 'header'>, ...before: readonly unknown[]): void {
  const told = [...before, reply.getHeader('vary')].flatMap((header) => (header === undefined ? [] : String(header).split(', ')));
  void reply.header('vary', told.length === 0 ? ALL : [...new Set([...told, ...ASKED_BY])].join(', '));
}

/** For readings of those who say who they are: what everybody may read is the same for all, and whatever is no reading nobody keeps. */
@Injectable()
export class VaryInterceptor implements Around {
  concerns(handler: Handler): boolean {
    return isFor(RequestMethod.GET, handler);
  }

  async around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    const reply = replyOf(context);
    // That of the origin, which an answer with headers of its own replaces.
    const before: unknown = reply.getHeader('vary');
    const answer = await goOn();
    if (requestOf<EdgeRequest>(context).caller) tellVarying(reply, before);
    return answer;
  }
}
