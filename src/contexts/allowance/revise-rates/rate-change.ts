import { Day, later } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { covers, RateTable, Segment } from '../pay/pay-facts';
import { rateOn } from '../pay/rates';

/** From which day on a table pays otherwise, as plain values. */
export type RateChange = {
  readonly tableId: Uuid;
  readonly tableVersion: number;
  readonly fromOn: Day;
  readonly ruleId: string | null;
  readonly amountInFen: number | null;
  readonly formerInFen: number | null;
};

/** What an adopted table changes for one span; null where it leaves rule and amount as they were, or pays none of its days. */
export function rateChange(segment: Segment, tables: readonly RateTable[], adopted: RateTable): RateChange | null {
  const on = later(segment.fromOn, adopted.validFrom);
  if (!covers(segment, on) || !covers({ fromOn: adopted.validFrom, lastOn: adopted.validTo }, on)) return null;
  const [now, before] = [
    rateOn(segment, tables, on),
    rateOn(
      segment,
      tables.filter(({ version }) => version !== adopted.version),
      on,
    ),
  ];
  if (now?.row.ruleId === before?.row.ruleId && now?.row.amountInFen === before?.row.amountInFen) return null;
  return {
    tableId: adopted.tableId,
    tableVersion: adopted.version,
    fromOn: on,
    ruleId: now?.row.ruleId ?? null,
    amountInFen: now?.row.amountInFen ?? null,
    formerInFen: before?.row.amountInFen ?? null,
  };
}
