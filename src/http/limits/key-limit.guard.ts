import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../access/caller';
import type { QuotaName } from '../../config/rate-limits';
import type { EdgeRequest } from '../edge/audience.decorator';
import { isFile } from '../edge/body-limits';
import { limitHeaders } from './limit-headers';
import { RateLimiter, refuseSpent } from './rate-limiter.provider';

/** Counts by the key behind a request, after the guard that has found it out: the caller is told of this quota instead of the address's. */
@Injectable()
export class KeyLimitGuard implements CanActivate {
  constructor(private readonly limiter: RateLimiter) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<EdgeRequest>(), http.getResponse<FastifyReply>()];
    const { caller } = request;
    return !caller || this.isWithinQuotas(caller, request, reply);
  }

  private async isWithinQuotas(caller: Caller, request: EdgeRequest, reply: FastifyReply): Promise<boolean> {
    const standings = (await Promise.all(quotasOf(request).map((name) => this.limiter.take(name, caller.keyId)))).flatMap(
      (each) => each ?? [],
    );
    if (standings.length > 0) reply.headers(limitHeaders(standings));
    refuseSpent(standings);
    return true;
  }
}

/** A file costs as much as many requests, and is counted apart. */
const quotasOf = ({ method, headers }: EdgeRequest): readonly QuotaName[] =>
  method === 'POST' && isFile(headers['content-type']) ? ['key', 'files'] : ['key'];
