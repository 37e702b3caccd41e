import type { Cell, Sheet } from '../../../sheets/sheet';
import type { ClosedLine } from '../allowance.events';
import { ExportMapping, itemCodeOf } from '../export-mapping';
import type { PublishedStatement } from './statement-view';

/**
 * The statement line by line for a payroll program (handbook 12.5): whom to pay, on which of its own pay items, what, and
 * for which month. The line's id is the same however often the file is made, so that nothing is booked twice.
 */
export const itemSheet = ({ lines, period }: PublishedStatement, mapping?: ExportMapping): Sheet => ({
  name: 'items',
  headings: ['employeeNo', 'period', 'itemCode', 'amount', 'isDelta', 'adjustsPeriod', 'causeEventId', 'lineId'],
  rows: lines.map((line) => itemRow(line, period, mapping)),
});

const itemRow = (line: ClosedLine, period: string, mapping?: ExportMapping): Cell[] => [
  line.employeeNo ?? '',
  period,
  itemCodeOf(line, mapping),
  { inFen: line.amountInFen },
  line.adjustsPeriod === null ? 0 : 1,
  line.adjustsPeriod ?? '',
  line.causeEventIds.at(-1) ?? '',
  line.lineId,
];
