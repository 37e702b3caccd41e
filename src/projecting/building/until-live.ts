import type { BuildSite } from './build-site';
import type { Part } from './built-part.provider';
import { positionOf, versionOf } from '../writing/checkpoints';
import { queryOf } from '../database';
import { LIVE, Place } from '../tables/places.schema';
import type { Projection } from '../projection';

/** Each up to where its live rows are now, so that the two can be compared there; up to the head where none stand. */
export async function untilLive(
  { projectors, store }: Pick<BuildSite, 'projectors' | 'store'>,
  projections: readonly Projection[],
  place: Place,
): Promise<readonly Part[]> {
  const [query, { position: head }] = [queryOf(projectors), await store.head()];
  const parts: Part[] = [];
  for (const projection of projections) {
    const name = LIVE.checkpointOf(projection.name);
    parts.push({ projection, place, until: (await versionOf(query, name)) === undefined ? head : await positionOf(query, name) });
  }
  return parts;
}
