import { addMonthsToMonth, Day, firstDayOf, lastDayOf, Month, monthOf } from '../../../kernel/day';
import { Level, rank } from '../../../kernel/level';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { StatementFacts } from '../allowance-statement/open-statement';
import { covers, Segment } from '../pay/pay-facts';
import { rateOn } from '../pay/rates';
import { heldBack, paidMonths, SaidOfMonths, skillLinesByBasis } from './paid-months';

/** Why nothing was paid, and rightly so. */
const EXPLAINED = ['ANNULLED', 'SUSPENDED', 'HIGHER_LEVEL', 'LEFT', 'NOT_IN_SERVICE_THEN', 'STARTS_LATER', 'NOT_CLOSED_YET'] as const;
/** With those that explain nothing: pay that ought to have followed did not, and an authority must be told in writing why. */
export type UnpaidReason = (typeof EXPLAINED)[number] | 'NO_RATE' | 'NOT_PAID' | 'PAY_REJECTED' | 'PAY_NOT_CONFIRMED';
export const isExplained = (reason: UnpaidReason): boolean => (EXPLAINED as readonly string[]).includes(reason);

export interface TermCertificate {
  readonly certificateId: Uuid;
  readonly workerId: Uuid;
  readonly number: string;
  readonly level: Level;
  readonly issuedOn: Day;
  readonly isAnnulled: boolean;
  /** The posts that rest on it: a post is paid in its place. */
  readonly postIds: readonly Uuid[];
}
/** One line of the list: computed, never typed (handbook 6.3). */
export interface PayEvidenceItem {
  readonly certificateId: Uuid;
  readonly number: string;
  readonly holderRef: Uuid;
  readonly level: Level;
  readonly issuedOn: Day;
  readonly item: 'SKILL';
  readonly firstMonth: Month | null;
  readonly monthsPaid: number;
  /** Of these: how many payroll confirmed; the others are paid by the closed month alone. */
  readonly monthsConfirmed: number;
  readonly amountInFen: number;
  readonly reasonCode: UnpaidReason | null;
}
type Known = Pick<StatementFacts, 'pay' | 'closed'>;

/** Whether the higher of the holder's levels paid from this segment's first possible day on. */
const isBelow = ({ level }: TermCertificate, on: Day, ofWorker: readonly Segment[]): boolean =>
  ofWorker.some(
    (segment) => segment.item === 'SKILL' && segment.level !== null && rank(segment.level) > rank(level) && covers(segment, on),
  );

/** Nothing was closed: why not, by what is known of the entitlement. */
function whyNot(
  certificate: TermCertificate,
  bases: ReadonlySet<string>,
  { pay: { segments, employments, rateTables } }: Known,
  lastOn: Day,
): UnpaidReason {
  const ofWorker = segments.filter(({ workerId }) => workerId === certificate.workerId);
  const [own, dueFrom] = [
    segments.filter(({ basisId }) => bases.has(basisId)),
    firstDayOf(addMonthsToMonth(monthOf(certificate.issuedOn), 1)),
  ];
  const paying = own
    .filter((segment) => segment.lastOn === null || segment.lastOn >= segment.fromOn)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))[0];
  if (!paying) {
    if (own.some(({ endReason }) => endReason === 'SUSPENDED')) return 'SUSPENDED';
    if (dueFrom > lastOn) return 'STARTS_LATER';
    if (isBelow(certificate, dueFrom, ofWorker)) return 'HIGHER_LEVEL';
    return employments.some((employment) => employment.workerId === certificate.workerId && covers(employment, dueFrom))
      ? 'NOT_IN_SERVICE_THEN'
      : 'LEFT';
  }
  if (paying.fromOn > lastOn) return 'STARTS_LATER';
  if (!rateOn(paying, rateTables, paying.fromOn)) return 'NO_RATE';
  // A month is paid, and closed, in the one after it.
  return lastDayOf(monthOf(paying.fromOn)) >= firstDayOf(addMonthsToMonth(monthOf(lastOn), -1)) ? 'NOT_CLOSED_YET' : 'NOT_PAID';
}

/** Every certificate of the days, paid or with a reason (invariant 35), in the order of their numbers. */
export function payEvidence(
  certificates: readonly TermCertificate[],
  known: Known & { readonly said: SaidOfMonths },
  lastOn: Day,
): PayEvidenceItem[] {
  const linesOf = skillLinesByBasis(known);
  return [...certificates]
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .map((certificate) => {
      const { certificateId, number, workerId: holderRef, level, issuedOn, isAnnulled, postIds } = certificate;
      const bases = new Set<string>([certificateId, ...postIds]);
      const lines = [...bases].flatMap((basisId) => linesOf.get(basisId) ?? []);
      const months = paidMonths(lines);
      const unpaid = (): UnpaidReason => (isAnnulled ? 'ANNULLED' : (heldBack(lines) ?? whyNot(certificate, bases, known, lastOn)));
      return {
        certificateId,
        number,
        holderRef,
        level,
        issuedOn,
        item: 'SKILL',
        firstMonth: months[0]?.month ?? null,
        monthsPaid: months.length,
        monthsConfirmed: months.filter(({ isConfirmed }) => isConfirmed).length,
        amountInFen: sumInFen(months.map(({ amountInFen }) => amountInFen)),
        reasonCode: months.length > 0 ? null : unpaid(),
      };
    });
}

export interface PayEvidenceTotals {
  readonly certificates: number;
  readonly paid: number;
  readonly explained: number;
}
export const evidenceTotals = (items: readonly PayEvidenceItem[]): PayEvidenceTotals => ({
  certificates: items.length,
  paid: items.filter(({ reasonCode }) => reasonCode === null).length,
  explained: items.filter(({ reasonCode }) => reasonCode !== null && isExplained(reasonCode)).length,
});
