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
  const partCount = edges[0]?.parts.length ?? 0;
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (let part = 0; part < partCount; part += 1) for (const edge of edges) if (hidden.has(edge.id)) protect(edge, part, edges, hidden);
  }
  return hidden;
}

function protect(edge: Edge, part: number, edges: readonly Edge[], hidden: Set<string>): void {
  const rounds = [cheapest(edge, edge.to, edge.from, part, edges, hidden), ...(maySink(edge, part) ? [cheapest(edge, edge.from, edge.to, part, edges, hidden)] : [])];
  const best = rounds.flatMap((round) => round ?? []).sort((a, b) => a.cost - b.cost)[0];
  for (const { id } of best?.edges ?? []) hidden.add(id);
}

/** One less is possible where something is left of it, and of the cell as a whole. */
const maySink = ({ parts }: Edge, part: number): boolean => parts[part]! > 0 && sum(parts) > 1;

/** Along an edge it grows by one, against it it sinks. */
const stepsOver = (edge: Edge, part: number): readonly (readonly [string, Step])[] => [
  [edge.from, { edge, to: edge.to }], ...(maySink(edge, part) ? [[edge.to, { edge, to: edge.from }] as const] : []),
];

function stepsFrom(edges: readonly Edge[], part: number): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>(edges.flatMap(({ from, to }) => [[from, []], [to, []]]));
  for (const edge of edges) for (const [from, step] of stepsOver(edge, part)) steps.get(from)!.push(step);
  return steps;
}

interface Round {
  readonly cost: number;
  readonly edges: readonly Edge[];
}

/** The cheapest way from one point to another beside the edge itself (Dijkstra, over few points); hidden edges cost nothing. */
function cheapest(beside: Edge, start: string, end: string, part: number, edges: readonly Edge[], hidden: ReadonlySet<string>): Round | undefined {
  const steps = stepsFrom(edges.filter((edge) => edge !== beside), part);
  const reached = new Map<string, Round>([[start, { cost: 0, edges: [] }]]);
  const done = new Set<string>();
  for (;;) {
    const [point, round] = [...reached].filter(([each]) => !done.has(each)).reduce<readonly [string, Round] | readonly []>((best, each) => (best.length === 0 || each[1].cost < best[1].cost ? each : best), []);
    if (point === undefined || round === undefined) return undefined;
    if (point === end) return round;
    done.add(point);
    for (const { edge, to } of steps.get(point) ?? []) {
      const cost = round.cost + costOf(edge, hidden);
      if (cost < (reached.get(to)?.cost ?? Infinity)) reached.set(to, { cost, edges: [...round.edges, edge] });
    }
  }
}

const costOf = ({ id, isTotal, parts }: Edge, hidden: ReadonlySet<string>): number => (hidden.has(id) ? 0 : (isTotal ? COST_OF_TOTAL : COST_OF_CELL) + sum(parts));
