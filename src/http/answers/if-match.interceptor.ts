import { ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import type { EdgeRequest } from '../edge/audience.decorator';
import type { Around, Handler } from '../edge/edge.interceptor';
import { versionsIn } from './entity-tags';
import { MATCHED_STREAM, MatchedStream, PathParameters } from '../requests/if-match.decorator';
import { problem } from '../problems/refused';
import { requestOf } from '../edge/request-of';

/**
 * Takes the version from If-Match to the command's envelope; the ledger compares it, after it has looked for the
 * command itself: an honest retry of a success must not fail because of its own success.
 */
@Injectable()
export class IfMatchInterceptor implements Around {
  constructor(
    private readonly reflector: Reflector,
    private readonly ids: DerivedIds,
  ) {}

  concerns(handler: Handler): boolean {
    return this.matchedBy(handler) !== undefined;
  }

  async around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    this.read(this.matchedBy(context.getHandler())!, requestOf<EdgeRequest>(context));
    return goOn();
  }

  private matchedBy(handler: Handler): MatchedStream | undefined {
    return this.reflector.get<MatchedStream | undefined>(MATCHED_STREAM, handler);
  }

  private read({ fold, idOf }: MatchedStream, request: EdgeRequest): void {
    const versions = versionsIn(request.headers['if-match']);
    if (!versions) throw problem('VERSION_REQUIRED');
    request.read = {
      stream: streamOf(fold, idOf(request.params as PathParameters, this.ids, request.caller?.tenant ?? null) as Uuid),
      versions,
    };
  }
}
