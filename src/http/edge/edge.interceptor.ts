import 'reflect-metadata';
import { ExecutionContext, Inject, Injectable, OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { HttpAdapterHost } from '@nestjs/core';
import { InterceptorsConsumer } from '@nestjs/core/interceptors/interceptors-consumer';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Something that every request passes on its way in and out. */
export interface Around {
  around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown>;
  /** Whether requests to this handler can be any of its business, asked once for each; they are unless it says so. */
  concerns?(handler: Handler): boolean;
}
export type Handler = ReturnType<ExecutionContext['getHandler']>;
/** By what the framework's decorators say of it. HEAD is answered by the handler of GET. */
export const isFor = (method: RequestMethod, handler: Handler): boolean => Reflect.getMetadata(METHOD_METADATA, handler) === method;

/** In their order: the first is the outermost. */
export const AROUNDS = Symbol('what stands around every request');

type Going = (context: ExecutionContext, goOn: () => Promise<unknown>) => Promise<unknown>;
const GOING = Symbol('the way past all of them');
type Server = FastifyInstance & { readonly [GOING]?: Going };

/**
 * Stands where the framework runs interceptors: between guards and pipes. Its own are made of five observables, a subject and two bound
 * contexts for every request, which were a sixth of what a small GET allocates, and nothing here is an observable (ADR 176).
 */
@Injectable()
export class EdgeInterceptor implements OnModuleInit {
  constructor(
    @Inject(AROUNDS) private readonly arounds: readonly Around[],
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const known = new WeakMap<Handler, readonly Around[]>();
    const going: Going = (context, goOn) => {
      const handler = context.getHandler();
      const concerned = known.get(handler) ?? this.arounds.filter((each) => each.concerns?.(handler) ?? true);
      known.set(handler, concerned);
      return past(concerned, 0, context, goOn);
    };
    this.host.httpAdapter.getInstance<Server>().decorate(GOING as unknown as string, going);
    standInPlaceOfInterceptors();
  }
}

const past = (arounds: readonly Around[], from: number, context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> =>
  from === arounds.length ? goOn() : arounds[from]!.around(context, () => past(arounds, from + 1, context, goOn));

/** Once in a program: several services may run in one, each with arounds of its own, which its server knows. */
function standInPlaceOfInterceptors(): void {
  const framework = InterceptorsConsumer.prototype as InterceptorsConsumer & { isReplaced?: true };
  if (framework.isReplaced) return;
  framework.intercept = async function intercept(this: InterceptorsConsumer, interceptors, args, instance, callback, next, type) {
    if (interceptors.length > 0)
      throw new Error(
        `${instance.constructor.name}: an interceptor would not be run; stand around every request instead (${EdgeInterceptor.name})`,
      );
    const going = ((args[0] as FastifyRequest).server as Server)[GOING];
    if (!going) throw new Error('a server without anything around its requests answers none');
    const context = this.createContext(args, instance, callback);
    if (type) context.setType(type);
    return going(context, next);
  };
  framework.isReplaced = true;
}
