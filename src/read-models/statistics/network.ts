import { CheapestFirst } from './cheapest-first';
import { Edge, sum } from './edge';

interface Step {
  readonly edge: Edge;
  readonly to: string;
}
/** How a point was reached. */
interface Way {
  readonly at: string;
  readonly cost: number;
  readonly by?: Edge;
  readonly before?: Way;
}

/** A total is hidden where nothing else helps; among cells few are hidden rather than many, and small ones rather than large. */
const COST_OF_TOTAL = 1e9;
const COST_OF_CELL = 1e4;

function edgesOf(way: Way | undefined): readonly Edge[] {
  const edges: Edge[] = [];
  for (let each = way; each?.by; each = each.before) edges.push(each.by);
  return edges;
}

/** One part of what the cells tell, as it may be otherwise: along an edge it grows by one, against it it sinks. */
export class Network {
  private readonly onward = new Map<string, Step[]>();
  private readonly back = new Map<string, Step[]>();
  /** Edges on a round of hidden ones. */
  private readonly open = new Set<Edge>();

  constructor(
    edges: readonly Edge[],
    private readonly part: number,
    private readonly hidden: Set<string>,
  ) {
    for (const { from, to } of edges)
      for (const point of [from, to]) for (const steps of [this.onward, this.back]) if (!steps.has(point)) steps.set(point, []);
    for (const edge of edges) {
      this.lead(edge, edge.from, edge.to);
      if (this.maySink(edge)) this.lead(edge, edge.to, edge.from);
    }
  }

  /** Hides the cheapest round through a hidden edge, where no round of hidden ones leads through it. */
  protect(edge: Edge): void {
    if (this.open.has(edge)) return;
    const ends: readonly (readonly [string, string])[] = this.maySink(edge)
      ? [
          [edge.to, edge.from],
          [edge.from, edge.to],
        ]
      : [[edge.to, edge.from]];
    const round =
      ends.flatMap(([start, end]) => this.openWay(edge, start, end) ?? [])[0] ??
      ends.flatMap(([start, end]) => this.cheapestWay(edge, start, end) ?? []).sort((a, b) => a.cost - b.cost)[0];
    for (const each of [edge, ...edgesOf(round)]) {
      this.hidden.add(each.id);
      this.open.add(each);
    }
  }

  private lead(edge: Edge, from: string, to: string): void {
    this.onward.get(from)!.push({ edge, to });
    this.back.get(to)!.push({ edge, to: from });
  }

  /** One less is possible where something is left of it, and of the cell as a whole. */
  private maySink({ parts }: Edge): boolean {
    return parts[this.part]! > 0 && sum(parts) > 1;
  }

  /** A way over hidden edges from one point to another beside the edge itself; it is found one step before its end. */
  private openWay(beside: Edge, start: string, end: string): Way | undefined {
    const isStep = ({ edge }: Step): boolean => edge !== beside && this.hidden.has(edge.id);
    const lasts = new Map(
      this.back
        .get(end)!
        .filter(isStep)
        .map(({ edge, to }) => [to, edge]),
    );
    const [reached, next]: [Set<string>, Way[]] = [new Set([start]), [{ at: start, cost: 0 }]];
    for (let way = lasts.size > 0 ? next.pop() : undefined; way !== undefined; way = next.pop()) {
      const last = lasts.get(way.at);
      if (last) return { at: end, cost: 0, by: last, before: way };
      for (const { edge, to } of this.onward.get(way.at)!.filter(isStep)) {
        if (reached.has(to)) continue;
        reached.add(to);
        next.push({ at: to, cost: 0, by: edge, before: way });
      }
    }
    return undefined;
  }

  /** The cheapest way (Dijkstra); hidden edges cost nothing. */
  private cheapestWay(beside: Edge, start: string, end: string): Way | undefined {
    const [queue, costs, done] = [new CheapestFirst<Way>(), new Map([[start, 0]]), new Set<string>()];
    queue.add({ at: start, cost: 0 });
    for (;;) {
      const way = queue.take();
      if (way === undefined || way.at === end) return way;
      if (done.has(way.at)) continue;
      done.add(way.at);
      for (const { edge, to } of this.onward.get(way.at)!) {
        const cost = way.cost + (this.hidden.has(edge.id) ? 0 : (edge.isTotal ? COST_OF_TOTAL : COST_OF_CELL) + sum(edge.parts));
        if (edge === beside || cost >= (costs.get(to) ?? Infinity)) continue;
        costs.set(to, cost);
        queue.add({ at: to, cost, by: edge, before: way });
      }
    }
  }
}
