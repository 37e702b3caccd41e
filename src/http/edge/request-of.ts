import type { ArgumentsHost } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The framework's own way there (`switchToHttp`) makes an object and three functions, and is gone a dozen times for each request. */
export const requestOf = <Request extends FastifyRequest = FastifyRequest>(host: ArgumentsHost): Request => host.getArgByIndex<Request>(0);
export const replyOf = (host: ArgumentsHost): FastifyReply => host.getArgByIndex<FastifyReply>(1);
