import { problem } from '../../http/problems/refused';
import type { Asked } from './asked';
import { Counted, Figure, HIDDEN, told } from './figure';
import type { Indicator } from './indicator';
import { countedAs, definitionId, INDICATORS } from './indicators';
import { edgeIdOf, hiddenOf, partsOf } from './masked-table';
import { isSmallCell } from './small-cells';
import type { StatisticsAnswer } from './statistics-answer';
import type { StatisticsPolicy } from './statistics-policy';

interface Table {
  readonly cells: readonly Counted[];
  readonly totals: readonly Counted[];
  readonly total: Counted;
}
/** What an answer can carry, and of a public table what can be protected within a second or two. */
const MAX_CELLS = { FULL: 10_000, PUBLIC: 3_000 } as const;

/** The table as it is told, with what is behind every number; in the public form without the cells that would tell of people. */
export function answerOf(
  asked: Asked,
  form: StatisticsAnswer['form'],
  { cells, totals, total }: Table,
  policy: StatisticsPolicy,
): StatisticsAnswer {
  const { ref, decimals, smallCellBelow } = policy;
  const { indicator, by } = asked;
  const { unit, per, window }: Indicator = INDICATORS[indicator];
  if (cells.length > MAX_CELLS[form]) throw problem('TABLE_TOO_LARGE', { cells: cells.length, limit: MAX_CELLS[form] });
  const hidden = form === 'PUBLIC' ? hiddenOf(cells, [...totals, total], by, per, smallCellBelow) : new Set<string>();
  const figureOf = (counted: Counted): Figure =>
    hidden.has(edgeIdOf(counted.key, by)) ? { key: counted.key, ...HIDDEN } : told(counted, per, decimals);
  return {
    indicator,
    definition: definitionId(countedAs(indicator, policy)),
    unit,
    per,
    policyPack: ref,
    window: window === null ? null : { of: window, from: asked.from, to: asked.to },
    months: indicator === 'RETENTION' ? asked.months : null,
    by,
    form,
    cells: cells.map(figureOf),
    totals: totals.map(figureOf),
    total: figureOf(total),
    // How many cells are small is told to whoever sees them anyway: beside the masked ones it would tell of these.
    smallCells: form === 'PUBLIC' ? null : cells.filter((cell) => isSmallCell(partsOf(cell, per), smallCellBelow)).length,
  };
}
