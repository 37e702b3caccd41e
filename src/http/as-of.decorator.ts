import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AsOfPipe, AskedAsOf } from './as-of.pipe';

const asked = createParamDecorator((_: unknown, context: ExecutionContext): AskedAsOf => {
  const { minPosition, effectiveOn, knownAt } = context.switchToHttp().getRequest<FastifyRequest>().query as AskedAsOf;
  return { minPosition, effectiveOn, knownAt };
});

/** On which day and by what knowledge the caller asks: `?effectiveOn=`, `?knownAt=`, `?minPosition=`. Every reading of facts takes it. */
export const AsAsked = (): ParameterDecorator => asked(AsOfPipe);

/** For a reading of something that is no fact and keeps no past: a job, a figure in force. */
export const KeepsNoPast = (): MethodDecorator & ClassDecorator => ApiExtension('x-keeps-no-past', true);
