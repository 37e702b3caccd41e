import { LIVE_SCHEMA } from './read-models.schema';

/** Where the rows of a projection can stand, and under which name their checkpoint does. */
export interface Place {
  readonly schema: string;
  readonly checkpointOf: (projection: string) => string;
}

/** What questions are answered from. */
export const LIVE: Place = { schema: LIVE_SCHEMA, checkpointOf: (projection) => projection };
/** What is being built, to take the place of the live rows. */
export const BESIDE: Place = { schema: 'views_beside', checkpointOf: (projection) => `beside:${projection}` };
/** What was live before, kept until the next switch or until it is dropped. */
export const KEPT: Place = { schema: 'views_before', checkpointOf: (projection) => `before:${projection}` };
/** What is built to be compared alone, and dropped. */
export const COMPARED: Place = { schema: 'views_rebuild', checkpointOf: (projection) => `rebuild:${projection}` };
