import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Observable } from 'rxjs';
import { streamOf } from '../kernel/fold';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import type { EdgeRequest } from './audience.decorator';
import { versionsIn } from './entity-tags';
import { MATCHED_STREAM, MatchedStream, PathParameters } from './if-match.decorator';
import { problem } from './refused';

/**
 * Takes the version from If-Match to the command's envelope; the ledger compares it, after it has looked for the
 * command itself: an honest retry of a success must not fail because of its own success.
 */
@Injectable()
export class IfMatchInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector, private readonly ids: DerivedIds) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const matched = this.reflector.get<MatchedStream | undefined>(MATCHED_STREAM, context.getHandler());
    if (matched) this.read(matched, context.switchToHttp().getRequest<EdgeRequest>());
    return next.handle();
  }

  private read({ fold, idOf }: MatchedStream, request: EdgeRequest): void {
    const versions = versionsIn(request.headers['if-match']);
    if (!versions) throw problem('VERSION_REQUIRED');
    request.read = { stream: streamOf(fold, idOf(request.params as PathParameters, this.ids, request.caller?.tenant ?? null) as Uuid), versions };
  }
}
