import { ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { Reflector } from '@nestjs/core';
import type { RouteAudience } from '../../access/audience';
import { namesAskedOf } from '../requests/as-of.decorator';
import { AUDIENCES_OF_ROUTE } from './audience.decorator';
import type { Around, Handler } from './edge.interceptor';
import { problem } from '../problems/refused';
import { requestOf } from './request-of';
import { pointerPart } from '../requests/validation.pipe';

type Names = ReadonlySet<string> | 'CHECKED_ELSEWHERE';
/** Clients that always send it may: what keeps no past is read as it is. */
const ALWAYS_TAKEN = ['minPosition'];

/**
 * A name in the query that the route does not know is refused, as it is in a body: `?knownat=` would otherwise be answered by what is known
 * today. A query that is declared as a whole is checked by the pipe; pages for the public are passed on with marks of whoever passed them on.
 */
@Injectable()
export class KnownQueryInterceptor implements Around {
  private readonly known = new WeakMap<Handler, Names>();

  constructor(private readonly reflector: Reflector) {}

  around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    const asked = Object.keys(requestOf(context).query as object);
    if (asked.length > 0) this.refuseUnknown(asked, context);
    return goOn();
  }

  private refuseUnknown(asked: readonly string[], context: ExecutionContext): void {
    const handler = context.getHandler();
    const known = this.known.get(handler) ?? this.namesFor(context);
    this.known.set(handler, known);
    if (known === 'CHECKED_ELSEWHERE') return;
    const unknown = asked.filter((name) => !known.has(name));
    if (unknown.length > 0)
      throw problem(
        'VALIDATION_FAILED',
        {},
        unknown.map((name) => ({ pointer: `/${pointerPart(name)}`, code: 'FIELD_UNKNOWN', params: {} })),
      );
  }

  private namesFor(context: ExecutionContext): Names {
    const [handler, controller] = [context.getHandler(), context.getClass()];
    if (
      this.reflector.getAllAndOverride<readonly RouteAudience[] | undefined>(AUDIENCES_OF_ROUTE, [handler, controller])?.includes('public')
    )
      return 'CHECKED_ELSEWHERE';
    const read = Object.entries(
      (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler.name) ?? {}) as Readonly<Record<string, { readonly data?: unknown }>>,
    ).flatMap(([kind, { data }]) => (kind.startsWith(`${RouteParamtypes.QUERY}:`) ? [data] : []));
    return read.includes(undefined) ? 'CHECKED_ELSEWHERE' : new Set([...ALWAYS_TAKEN, ...namesAskedOf(handler), ...read.map(String)]);
  }
}
