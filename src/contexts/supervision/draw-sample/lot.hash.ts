import { createHash } from 'node:crypto';
import type { Uuid } from '../../../kernel/uuid';

/**
 * The lot `sha256-rank/1`: every unit has the rank SHA-256(seed ":" id), the lowest ranks are drawn. It depends on nothing but
 * the seed and the ids, so anybody can cast it again with a pocket program, and no unit's chance depends on how ids are given.
 */
export function drawnByLot(seed: string, population: readonly Uuid[], size: number): readonly Uuid[] {
  return population
    .map((unitId) => ({ unitId, rank: sha256(`${seed}:${unitId}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ unitId }) => unitId);
}

/** Over the ids in their order, one to a line: the same units give the same digest, whoever lists them. */
export const populationDigest = (population: readonly Uuid[]): string => sha256([...population].sort().join('\n'));

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
