import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type EnterpriseRole, type RouteAudience, usualRoles } from '../../access/audience';
import type { Caller } from '../../access/caller';
import { isWithin, scopeOfRoute } from '../../access/scopes';
import { AUDIENCES_OF_ROUTE, EdgeRequest, ROLES_OF_ROUTE } from './audience.decorator';
import { problem } from '../problems/refused';
import { requestOf } from './request-of';

/** Who is behind a bearer token; undefined for a token that is none. */
export abstract class CallerDirectory {
  abstract identify(token: string): Promise<Caller | undefined>;
  /** Whether it is known well enough who it is for more than reading: that two persons are two (decision 17). */
  abstract mayAct(caller: Caller): Promise<boolean>;
}

/** The scheme in any case (RFC 9110, section 11.1). Keys are short; tokens of identity providers carry what they say of a person. Node takes 16 KiB of headers. */
const BEARER = /^Bearer +([\w.-]{16,8192})$/i;

/** Lets a request through only to routes that name its audience. A route that names none is closed to all. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly directory: CallerDirectory,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const allowed = this.saidOf<readonly RouteAudience[]>(AUDIENCES_OF_ROUTE, context) ?? [];
    return allowed.includes('public') || this.isCallerLetIn(allowed, context);
  }

  private async isCallerLetIn(allowed: readonly RouteAudience[], context: ExecutionContext): Promise<boolean> {
    const request = requestOf<EdgeRequest>(context);
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    const caller = token && (await this.directory.identify(token));
    if (!caller) throw problem('NOT_AUTHENTICATED');
    if (!allowed.includes(caller.audience)) throw problem('AUDIENCE_FORBIDDEN', { audience: caller.audience });
    const roles = this.saidOf<readonly EnterpriseRole[]>(ROLES_OF_ROUTE, context) ?? usualRoles(request.method === 'POST');
    if (caller.roles && !caller.roles.some((role) => roles.includes(role))) throw problem('ROLE_FORBIDDEN', { roles });
    const scope = scopeOfRoute(request.method, request.routeOptions.url ?? '');
    if (!isWithin(caller.scopes, scope)) throw problem('SCOPE_MISSING', { scope });
    if (request.method !== 'GET' && !(await this.directory.mayAct(caller))) throw problem('PEOPLE_UNLINKED');
    request.caller = caller;
    return true;
  }

  private saidOf<Said>(what: symbol, context: ExecutionContext): Said | undefined {
    return this.reflector.getAllAndOverride<Said | undefined>(what, [context.getHandler(), context.getClass()]);
  }
}
