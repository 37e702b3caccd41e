import type { Day } from '../../../kernel/day';
import { isCertifiedLevel, Level, rank } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { RateRow } from '../allowance.events';
import type { RateTable } from '../pay/pay-facts';
import { rateOn } from '../pay/rates';
import type { FirstAwardFacts } from './award-first';

/** What counts in a career, as the pay register has it. */
export interface CountedRow {
  readonly workerId: string;
  readonly basisId: string;
  readonly turn: number;
  readonly region: string;
  readonly item: string;
  readonly level: string | null;
  readonly basis: string;
  readonly ofOccupation: string | null;
  readonly restsOn: string | null;
  readonly effectiveOn: string;
  readonly endReason: string | null;
  readonly causeEventId: string;
}
/** A certificate that the enterprise issued itself. */
export interface OwnCertificate {
  readonly certificateId: string;
  readonly workerId: string;
  readonly isAnnulled: boolean;
}
/** Never held, after all: annulled, or another person's. */
const NOT_HELD = ['ANNULLED', 'RECORD_LINKED'];

/** A row that may give something for a first certificate, or a first post. */
export const isForFirst = ({ item, basis }: Pick<RateRow, 'item' | 'basis'>): boolean =>
  item === 'ONE_OFF' && (basis === 'CERTIFIED' || basis === 'APPOINTED');

/** A paper that was brought along, or recognised, was awarded elsewhere; below 特级技师 a post follows a certificate that had its award. */
const isAwardedHere = ({ basis, level, workerId, basisId, endReason }: CountedRow, certificates: readonly OwnCertificate[]): boolean =>
  basis === 'APPOINTED'
    ? !isCertifiedLevel(level as Level) && endReason !== 'ANNULLED'
    : certificates.some((own) => own.certificateId === basisId && own.workerId === workerId && !own.isAnnulled);

/**
 * @param rows all that counts for the person, under whichever record
 * @returns null where nothing is there to be awarded for
 */
export function firstAwardFacts(
  workerId: Uuid,
  basisId: Uuid,
  rows: readonly CountedRow[],
  certificates: readonly OwnCertificate[],
  tables: readonly RateTable[],
): FirstAwardFacts | null {
  const counted = rows.find((row) => row.workerId === workerId && row.basisId === basisId && row.turn === 0 && row.item === 'SKILL');
  if (!counted?.level || !counted.ofOccupation || !isAwardedHere(counted, certificates)) return null;
  const [level, basis, on] = [counted.level as Level, counted.basis as FirstAwardFacts['basis'], counted.effectiveOn as Day];
  const rate = rateOn({ item: 'ONE_OFF', level, basis, occupationCode: counted.ofOccupation }, tables, on);
  const before = rows.filter(
    (row) =>
      row.item === 'SKILL' &&
      row.basis === basis &&
      row.basisId !== basisId &&
      rank(row.level as Level) >= rank(level) &&
      row.effectiveOn < on &&
      !NOT_HELD.includes(row.endReason ?? ''),
  );
  return {
    region: counted.region,
    level,
    basis,
    occupationCode: counted.ofOccupation,
    on,
    certificateId: (counted.restsOn ?? basisId) as Uuid,
    causeEventId: counted.causeEventId as Uuid,
    ruleId: rate?.row.ruleId ?? null,
    heldBefore: [...new Set(before.map((row) => row.basisId as Uuid))].sort(),
  };
}
