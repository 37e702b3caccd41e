/** A cell of a table, or one of its totals, as an edge of a network in which as much leaves every point as comes to it. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What the cell tells: one count, or the two parts of a share. None is below nought. */
  readonly parts: readonly number[];
  /** Dearer to hide: a total, which others are read by. */
  readonly isTotal: boolean;
}
interface Step {
  readonly edge: Edge;
  readonly to: string;
}

/** A total is hidden where nothing else helps; among cells few are hidden rather than many, and small ones rather than large. */
const COST_OF_TOTAL = 1e9;
const COST_OF_CELL = 1e4;
const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
const isSmall = (count: number, below: number): boolean => count > 0 && count < below;
export const isSmallCell = (parts: readonly number[], below: number): boolean => [...parts, sum(parts)].some((count) => isSmall(count, below));

/**
 * Which cells and totals a public table hides (handbook 14.2): the small ones, and others so that nobody who knows all that is
 * shown can work out one that is not. Empty cells are no edges: they are shown, so that a hidden one holds one at least.
 *
 * A hidden cell can be another number exactly where some round of hidden edges through it can carry one more. Where there is none,
 * the cheapest round is hidden (ADR 89). What is hidden later never closes a round that was open.
 */
export function hiddenIn(edges: readonly Edge[], below: number, alsoHidden: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const hidden = new Set(edges.filter(({ id, parts }) => isSmallCell(parts, below) || alsoHidden.has(id)).map(({ id }) => id));
  const ways = (edges[0]?.parts ?? []).map((_, part) => stepsFrom(edges, part));
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    ways.forEach((steps, part) => edges.forEach((edge) => hidden.has(edge.id) && protect(edge, part, steps, hidden)));
  }
  return hidden;
}

/** From each point the edges that lead on, and where to. */
type Steps = ReadonlyMap<string, readonly Step[]>;
interface Round {
  readonly cost: number;
  readonly edges: readonly Edge[];
}

function protect(edge: Edge, part: number, steps: Steps, hidden: Set<string>): void {
  // It may grow along a round through its end, or sink along one the other way.
  const ends = [[edge.to, edge.from], ...(maySink(edge, part) ? [[edge.from, edge.to]] : [])] as const;
  if (ends.some(([start, end]) => isOpen(edge, start!, end!, steps, hidden))) return;
  const best = ends.flatMap(([start, end]) => cheapest(edge, start!, end!, steps, hidden) ?? []).sort((a, b) => a.cost - b.cost)[0];
  for (const { id } of best?.edges ?? []) hidden.add(id);
}

/** One less is possible where something is left of it, and of the cell as a whole. */
const maySink = ({ parts }: Edge, part: number): boolean => parts[part]! > 0 && sum(parts) > 1;

/** Along an edge it grows by one, against it it sinks. */
function stepsFrom(edges: readonly Edge[], part: number): Steps {
  const steps = new Map<string, Step[]>(edges.flatMap(({ from, to }) => [[from, []], [to, []]]));
  for (const edge of edges) {
    steps.get(edge.from)!.push({ edge, to: edge.to });
    if (maySink(edge, part)) steps.get(edge.to)!.push({ edge, to: edge.from });
  }
  return steps;
}

/** Whether hidden edges alone lead from one point to another beside the edge itself. */
function isOpen(beside: Edge, start: string, end: string, steps: Steps, hidden: ReadonlySet<string>): boolean {
  const [reached, next] = [new Set([start]), [start]];
  for (let point = next.pop(); point !== undefined; point = next.pop()) {
    if (point === end) return true;
    for (const { edge, to } of steps.get(point)!) {
      if (edge === beside || reached.has(to) || !hidden.has(edge.id)) continue;
      reached.add(to);
      next.push(to);
    }
  }
  return false;
}

/** The cheapest way from one point to another beside the edge itself (Dijkstra, over few points); hidden edges cost nothing. */
function cheapest(beside: Edge, start: string, end: string, steps: Steps, hidden: ReadonlySet<string>): Round | undefined {
  const [reached, done] = [new Map<string, Round>([[start, { cost: 0, edges: [] }]]), new Set<string>()];
  for (;;) {
    const point = nearest(reached, done);
    if (point === undefined || point === end) return reached.get(point ?? '');
    done.add(point);
    const round = reached.get(point)!;
    for (const { edge, to } of steps.get(point)!) {
      const cost = round.cost + costOf(edge, hidden);
      if (edge !== beside && cost < (reached.get(to)?.cost ?? Infinity)) reached.set(to, { cost, edges: [...round.edges, edge] });
    }
  }
}

function nearest(reached: ReadonlyMap<string, Round>, done: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  for (const [point, { cost }] of reached) if (!done.has(point) && (best === undefined || cost < reached.get(best)!.cost)) best = point;
  return best;
}

const costOf = ({ id, isTotal, parts }: Edge, hidden: ReadonlySet<string>): number => (hidden.has(id) ? 0 : (isTotal ? COST_OF_TOTAL : COST_OF_CELL) + sum(parts));
