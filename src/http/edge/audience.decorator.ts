import { applyDecorators, createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { EnterpriseRole, RouteAudience } from '../../access/audience';
import type { Caller } from '../../access/caller';
import type { Uuid } from '../../kernel/uuid';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import type { ReadVersion } from '../../ledger/stream-version';
import { problem } from '../problems/refused';
import { requestOf } from './request-of';

export const AUDIENCES_OF_ROUTE = Symbol('audiences');
export const ROLES_OF_ROUTE = Symbol('roles');
/** What the edge learns of a request before the controller sees it. */
export interface EdgeRequest extends FastifyRequest {
  caller?: Caller;
  commandId?: Uuid;
  read?: ReadVersion;
}

/** Who may use the route. A route without it is refused to everybody, and fails the build (test/house). */
export const AudienceOf = (...audiences: readonly RouteAudience[]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(AUDIENCES_OF_ROUTE, audiences), ApiExtension('x-audience', audiences));

/** Which people of an enterprise may use the route, where it is not for the usual ones of reading or writing. */
export const ByRole = (...roles: readonly EnterpriseRole[]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ROLES_OF_ROUTE, roles), ApiExtension('x-roles', roles));

const callerOf = (request: EdgeRequest): Caller => {
  if (!request.caller) throw problem('NOT_AUTHENTICATED');
  return request.caller;
};

/** The authenticated caller. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller => callerOf(requestOf<EdgeRequest>(context)));

/** The command envelope of this request: id derived from its Idempotency-Key, actor and tenant from its key. */
export const Envelope = createParamDecorator((_: unknown, context: ExecutionContext): CommandEnvelope => {
  const request = requestOf<EdgeRequest>(context);
  const caller = callerOf(request);
  if (!request.commandId) throw problem('IDEMPOTENCY_KEY_REQUIRED');
  return {
    commandId: request.commandId,
    actor: caller.actor,
    tenants: caller.tenant ? [caller.tenant] : [],
    correlationId: request.id as Uuid,
    read: request.read,
  };
});
