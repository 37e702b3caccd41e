import { Injectable } from '@nestjs/common';
import { Level, LEVELS } from '../../kernel/level';
import { Horizon, ReadModels, Seen, Viewer } from '../../projecting/querying/read-models.provider';
import type { AskedThen } from './asked';
import { countedOf } from './counts.query';
import type { Counted } from './figure';
import type { Dimension } from './indicator';

export interface CountedTable {
  readonly cells: readonly Counted[];
  /** Of a table with two dimensions. */
  readonly totals: readonly Counted[];
  readonly total: Counted;
}

@Injectable()
export class StatisticsOf {
  constructor(private readonly readModels: ReadModels) {}

  /** Cells and totals of one snapshot. Each total is counted anew: a person in two cells is one person of the whole. */
  table(viewer: Viewer, asked: Omit<AskedThen, 'moment' | 'isOfTenant' | 'isPast'>, horizon: Horizon): Promise<Seen<CountedTable>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const moment = then.moment();
        // A sum looks at all rows. What the planner guesses of tables that were filled a moment ago would have it go through them once for each row.
        await rows.query('SET LOCAL enable_nestloop = off');
        // One after the other: a transaction is one connection, and it asks one question at a time.
        const counted = async (by: readonly Dimension[]): Promise<readonly Counted[]> =>
          inOrder(
            await countedOf(rows, {
              ...asked,
              by,
              moment,
              isOfTenant: viewer.audience === 'enterprise',
              isPast: then.isPast,
            } satisfies AskedThen),
            by,
          );
        const totals: Counted[] = [];
        if (asked.by.length > 1) for (const dimension of asked.by) totals.push(...(await counted([dimension])));
        const [total = { key: {}, numerator: 0, denominator: null }] = await counted([]);
        return { cells: asked.by.length === 0 ? [] : await counted(asked.by), totals, total };
      },
      horizon,
    );
  }
}

/** Levels in the order of skill, everything else in that of its codes. */
const sortedAs = (code: string, dimension: Dimension): string => (dimension === 'level' ? String(LEVELS.indexOf(code as Level)) : code);

/** Empty cells are not told; the whole always is. */
function inOrder(cells: readonly Counted[], by: readonly Dimension[]): readonly Counted[] {
  const orderOf = ({ key }: Counted): string => by.map((dimension) => sortedAs(key[dimension] ?? '', dimension)).join(' ');
  return cells
    .filter(({ numerator, denominator }) => by.length === 0 || numerator > 0 || (denominator ?? 0) > 0)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}
