import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { AsKnownPipe, AsOfPipe, AskedAsOf } from './as-of.pipe';
import { requestOf } from './request-of';

const asked = createParamDecorator((_: unknown, context: ExecutionContext): AskedAsOf => {
  const { minPosition, effectiveOn, knownAt } = requestOf(context).query as AskedAsOf;
  return { minPosition, effectiveOn, knownAt };
});

/** On which day and by what knowledge the caller asks: `?effectiveOn=`, `?knownAt=`, `?minPosition=`. For every reading whose answer depends on the day. */
export const AsAsked = (): ParameterDecorator => asked(AsOfPipe);

/** The same for a reading in whose answer nothing depends on a day. The document says so of the route, and the answer that it was on none. */
export const AsKnown = (): ParameterDecorator => (target, method, index) => {
  asked(AsKnownPipe)(target, method, index);
  const name = method as string;
  ApiExtension('x-same-on-every-day', true)(target, name, Object.getOwnPropertyDescriptor(target, name)!);
};

/** For a reading of something that is no fact of the ledger and keeps no past; the document says why. */
export const KeepsNoPast = (why: string): MethodDecorator & ClassDecorator => ApiExtension('x-keeps-no-past', why);
