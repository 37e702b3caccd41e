import type { FastifyRequest } from 'fastify';
import type { Answer } from '../answers/answer';
import type { Problem } from './problem';

/** One problem in both languages, for a page that shows both. */
export interface ShownProblem {
  readonly zh: Problem;
  readonly en: Problem;
}
/** Undefined where the caller wants no page. */
export type PageOfProblem = (problem: ShownProblem, accept: string | undefined) => Answer | undefined;

interface PageConfig {
  readonly pageOfProblem?: PageOfProblem;
}

/** For a route that people open themselves: what goes wrong there is a page to whoever wants one. `@RouteConfig(shownBy(...))` */
export const shownBy = (pageOfProblem: PageOfProblem): PageConfig => ({ pageOfProblem });

export const pageOfProblemAt = ({ routeOptions }: FastifyRequest): PageOfProblem | undefined =>
  (routeOptions.config as PageConfig | undefined)?.pageOfProblem;
