import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { AsKnownPipe, AsOfPipe, AskedAsOf } from './as-of.pipe';
import { requestOf } from '../edge/request-of';

const asked = createParamDecorator((_: unknown, context: ExecutionContext): AskedAsOf => {
  const { minPosition, effectiveOn, knownAt } = requestOf(context).query as AskedAsOf;
  return { minPosition, effectiveOn, knownAt };
});

/** `since` is taken at the edge, of every reading that can be asked for a moment of knowledge. */
const NAMES = ['minPosition', 'effectiveOn', 'knownAt', 'since'] as const;
const ASKED_NAMES = Symbol('names in the query that say as of when');
/** Which of those the handler takes. */
export const namesAskedOf = (handler: object): readonly string[] => (Reflect.getMetadata(ASKED_NAMES, handler) ?? []) as readonly string[];
const taking =
  (decorated: ParameterDecorator): ParameterDecorator =>
  (target, method, index) => {
    decorated(target, method, index);
    Reflect.defineMetadata(ASKED_NAMES, NAMES, (target as Readonly<Record<string | symbol, object>>)[method!]!);
  };

/** On which day and by what knowledge the caller asks: `?effectiveOn=`, `?knownAt=`, `?minPosition=`. For every reading whose answer depends on the day. */
export const AsAsked = (): ParameterDecorator => taking(asked(AsOfPipe));

/** The same for a reading in whose answer nothing depends on a day. The document says so of the route, and the answer that it was on none. */
export const AsKnown = (): ParameterDecorator => (target, method, index) => {
  taking(asked(AsKnownPipe))(target, method, index);
  const name = method as string;
  ApiExtension('x-same-on-every-day', true)(target, name, Object.getOwnPropertyDescriptor(target, name)!);
};

/** For a reading of something that is no fact of the ledger and keeps no past; the document says why. */
export const KeepsNoPast = (why: string): MethodDecorator & ClassDecorator => ApiExtension('x-keeps-no-past', why);
