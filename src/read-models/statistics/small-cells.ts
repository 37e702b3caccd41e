import { Edge, sum } from './edge';
import { Network } from './network';

const isSmall = (count: number, below: number): boolean => count > 0 && count < below;
export const isSmallCell = (parts: readonly number[], below: number): boolean =>
  [...parts, sum(parts)].some((count) => isSmall(count, below));

/**
 * Which cells and totals a public table hides (handbook 14.2): the small ones, and others so that nobody who knows all that is
 * shown can work out one that is not. Empty cells are no edges: they are shown, so that a hidden one holds one at least.
 *
 * A hidden cell can be another number exactly where some round of hidden edges through it can carry one more. Where there is none,
 * the cheapest round is hidden (ADR 89). What is hidden later never closes a round that was open.
 */
export function hiddenIn(edges: readonly Edge[], below: number, alsoHidden: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const hidden = new Set(edges.filter(({ id, parts }) => isSmallCell(parts, below) || alsoHidden.has(id)).map(({ id }) => id));
  const networks = (edges[0]?.parts ?? []).map((_, part) => new Network(edges, part, hidden));
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const network of networks) for (const edge of edges) if (hidden.has(edge.id)) network.protect(edge);
  }
  return hidden;
}
