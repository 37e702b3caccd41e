import type { Uuid } from '../../../kernel/uuid';
import type { ClosedLine } from '../allowance.events';
import type { RateTable, Segment } from '../pay/pay-facts';

/** A fact behind a line, as far as the pay register knows what it was. */
export interface Cause {
  readonly eventId: Uuid;
  /** STARTED, an ending's reason, LEFT, RATE_TABLE_ADOPTED, or UNKNOWN where it lies outside the register. */
  readonly code: string;
  /** The certificate, post or agreement that it is about. */
  readonly basisId: Uuid | null;
  readonly on: string | null;
}
/** What is known of one worker, or of the enterprise's tables. */
export interface Behind {
  readonly segments: readonly Segment[];
  readonly services: readonly { readonly endCauseEventId?: Uuid | null; readonly lastOn: string | null }[];
  readonly rateTables: readonly RateTable[];
}

/** A certificate may have begun two things, its monthly pay and a first award: the line's own is the one that is meant. */
function causeOf(eventId: Uuid, ofItem: string, { segments, services, rateTables }: Behind): Cause {
  const caused = segments.filter(({ causeEventId }) => causeEventId === eventId);
  const begun = caused.find(({ item }) => item === ofItem) ?? caused[0];
  if (begun) return { eventId, code: 'STARTED', basisId: begun.basisId, on: begun.fromOn };
  const ended = segments.find(({ endCauseEventId }) => endCauseEventId === eventId);
  if (ended) return { eventId, code: ended.endReason ?? 'ENDED', basisId: ended.basisId, on: ended.lastOn };
  const left = services.find(({ endCauseEventId }) => endCauseEventId === eventId);
  if (left) return { eventId, code: 'LEFT', basisId: null, on: left.lastOn };
  const adopted = rateTables.find(({ adoptedEventId }) => adoptedEventId === eventId);
  return adopted
    ? { eventId, code: 'RATE_TABLE_ADOPTED', basisId: null, on: adopted.validFrom }
    : { eventId, code: 'UNKNOWN', basisId: null, on: null };
}

/** Of an agreement that was settled: so many months, at the share of the rate that the grade is worth. */
const settlementOf = (
  { noteCode, basisId }: ClosedLine,
  { segments }: Behind,
): { readonly months: number; readonly permille: number } | null =>
  noteCode === 'SETTLED' ? (segments.find((segment) => segment.basisId === basisId && segment.settlement)?.settlement ?? null) : null;

/** Why a line is what it is: the rule of the table that pays it, the days that it pays, and the facts behind both. */
export function whyThisAmount(line: ClosedLine, behind: Behind) {
  const {
    lineId,
    item,
    level,
    basis,
    basisId,
    rateInFen,
    days,
    daysInMonth,
    amountInFen,
    ruleId,
    rateTableVersion,
    causeEventIds,
    adjustsPeriod,
    noteCode,
    toOn,
    dueInFen,
    closedInFen,
  } = line;
  const table = behind.rateTables.find(({ version }) => version === rateTableVersion);
  return {
    lineId,
    type: item,
    tier: level,
    basis,
    basisId,
    amountMinor: amountInFen,
    rule: {
      ruleId,
      rateMinor: rateInFen,
      rateTableVersion,
      legalBasis: table?.legalBasis ?? null,
      occupationGroup: table?.rows.find((row) => row.ruleId === ruleId)?.occupationGroup ?? null,
    },
    proration: { days, daysInMonth, toOn },
    adjusts: adjustsPeriod === null ? null : { period: adjustsPeriod, dueMinor: dueInFen, closedMinor: closedInFen },
    settlement: settlementOf(line, behind),
    noteCode,
    causes: causeEventIds.map((eventId) => causeOf(eventId, item, behind)),
  };
}
