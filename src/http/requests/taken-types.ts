import type { FastifyRequest } from 'fastify';

interface TakingConfig {
  readonly takes?: readonly string[];
}
const JSON_ALONE = ['application/json'];

/** For a route whose body is something else than JSON: `@RouteConfig(takes(...))`, beside what the document says of it. */
export const takes = (...types: readonly string[]): TakingConfig => ({ takes: types });

/** What the body of a request to this route may be. */
export const takenBy = ({ routeOptions }: FastifyRequest): readonly string[] =>
  (routeOptions.config as TakingConfig | undefined)?.takes ?? JSON_ALONE;
