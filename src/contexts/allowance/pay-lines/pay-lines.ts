import { addDays, Day } from '../../../kernel/day';
import { sumInFen } from '../../../kernel/money';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { PayPolicy } from '../../catalogue';
import { isOnce } from '../pay/due';
import { Basis, covers, EndReason, Item, RateTable, Segment } from '../pay/pay-facts';
import { Part, partsOf } from '../pay/parts';
import { rateOn, Rate } from '../pay/rates';

/** What pays, by which row of which table: its number, the contract behind it, and the adoption that made it so. */
export interface PayClause {
  readonly ruleId: string;
  readonly rateTableVersion: number;
  readonly legalBasis: string;
  readonly adoptedByEventId: Uuid;
}
/** One thing that a worker is paid, by one row of one table, from a day on. */
export interface PayLine {
  readonly item: Item;
  readonly level: Level | null;
  readonly basis: Basis;
  readonly basisId: Uuid;
  /** By the month, at the end of an agreement, or once. */
  readonly how: 'MONTHLY' | 'AT_END' | 'ONCE';
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  /** Of a month, or of all parts that are due; null: no row of the table gives anything. */
  readonly amountInFen: number | null;
  readonly clause: PayClause | null;
  /** Of what is paid once: what is due on which day. */
  readonly parts: readonly Part[] | null;
  readonly endReason: EndReason | null;
  readonly causeEventId: Uuid;
  readonly endCauseEventId: Uuid | null;
}
export interface PaidBy {
  readonly rateTables: readonly RateTable[];
  readonly policyOn: (day: Day) => Pick<PayPolicy, 'mentorMode'>;
}

const clauseOf = (rate: Rate | undefined): PayClause | null =>
  rate
    ? {
        ruleId: rate.row.ruleId,
        rateTableVersion: rate.table.version,
        legalBasis: rate.table.legalBasis,
        adoptedByEventId: rate.table.adoptedEventId,
      }
    : null;

const lineOf = (
  { item, level, basis, basisId, causeEventId }: Segment,
  rest: Pick<PayLine, 'how' | 'fromOn' | 'lastOn' | 'amountInFen' | 'clause' | 'parts' | 'endReason' | 'endCauseEventId'>,
): PayLine => ({ item, level, basis, basisId, causeEventId, ...rest });

/** Days within a segment on which another row may begin to pay it. */
function turnsOf(segment: Segment, tables: readonly RateTable[]): Day[] {
  const changes = tables.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo === null ? [] : [addDays(validTo, 1)])]);
  return [segment.fromOn, ...new Set(changes.filter((day) => segment.fromOn < day && covers(segment, day)))].sort();
}

/** What is paid by the month: a line for each row that pays it in turn. The end of the entitlement stands on the last alone. */
function lasting(segment: Segment, { rateTables, policyOn }: PaidBy): PayLine[] {
  const turns = turnsOf(segment, rateTables)
    .map((on) => ({ on, rate: rateOn(segment, rateTables, on) }))
    .filter(({ rate }, index, all) => index === 0 || rate?.row !== all[index - 1]!.rate?.row);
  return turns.map(({ on, rate }, index) => {
    const next = turns[index + 1];
    const how = segment.item === 'MENTOR' && policyOn(on).mentorMode !== 'MONTHLY' ? 'AT_END' : 'MONTHLY';
    const end = next
      ? { lastOn: addDays(next.on, -1), endReason: null, endCauseEventId: null }
      : { lastOn: segment.lastOn, endReason: segment.endReason, endCauseEventId: segment.endCauseEventId };
    return lineOf(segment, { how, fromOn: on, ...end, amountInFen: rate?.row.amountInFen ?? null, clause: clauseOf(rate), parts: null });
  });
}

/** What is paid once, with the parts that are still due. */
function once(segment: Segment, { rateTables }: PaidBy): PayLine {
  const rate = rateOn(segment, rateTables, segment.fromOn);
  const parts = rate ? partsOf(segment, rate.row).filter(({ on }) => covers(segment, on)) : [];
  const { fromOn, lastOn, endReason, endCauseEventId } = segment;
  return lineOf(segment, {
    how: 'ONCE',
    fromOn,
    lastOn: lastOn ?? parts.at(-1)?.on ?? fromOn,
    amountInFen: rate ? sumInFen(parts.map(({ amountInFen }) => amountInFen)) : null,
    clause: clauseOf(rate),
    parts,
    endReason,
    endCauseEventId,
  });
}

/** All that one worker is, was and will be paid by what is known, the earliest first. What is left without a day says nothing. */
export const payLines = (segments: readonly Segment[], by: PaidBy): PayLine[] =>
  segments
    .flatMap((segment) =>
      isOnce(segment) ? [once(segment, by)] : segment.lastOn !== null && segment.lastOn < segment.fromOn ? [] : lasting(segment, by),
    )
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : `${a.item} ${a.basisId}` < `${b.item} ${b.basisId}` ? -1 : 1));

/** Whether the line pays on a day: the days between its first and its last one, and of what is paid once the days of its parts. */
export const isDueOn = ({ parts, ...days }: Pick<PayLine, 'parts' | 'fromOn' | 'lastOn'>, on: Day): boolean =>
  parts ? parts.some((part) => part.on === on) : covers(days, on);
