import type { Day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { Basis, Item, Segment } from '../pay/pay-facts';
import { readUnder, RecordLink } from './linked-pay';

export interface AwardedRow {
  readonly workerId: string;
  readonly item: string;
  readonly level: string | null;
  readonly basis: string;
  readonly basisId: string;
  readonly certificateId: string | null;
  readonly ofOccupation: string;
  readonly on: string;
  readonly months: number | null;
  readonly permille: number | null;
  readonly causeEventId: string;
}
/** The turns in which certificates count in careers. */
interface Turn {
  readonly basisId: string;
  readonly turn: number;
  readonly lastOn: string | null;
  readonly endReason: string | null;
  readonly endCauseEventId: string | null;
}

/** How the certificate behind an award ended, where it was annulled and does not count again. */
function annulled(certificateId: string | null, turns: readonly Turn[]): Pick<Segment, 'lastOn' | 'endReason' | 'endCauseEventId'> {
  const last = turns.filter(({ basisId }) => basisId === certificateId).sort((a, b) => a.turn - b.turn).at(-1);
  if (last?.endReason !== 'ANNULLED') return { lastOn: null, endReason: null, endCauseEventId: null };
  return { lastOn: last.lastOn as Day, endReason: 'ANNULLED', endCauseEventId: last.endCauseEventId as Uuid | null };
}

/** What is paid once, as the arithmetic takes it; instalments that fall after an annulment of the certificate are no longer due. */
export const awardSegments = (awards: readonly AwardedRow[], turns: readonly Turn[], links: readonly RecordLink[]): Segment[] =>
  awards.map(({ workerId, item, level, basis, basisId, certificateId, ofOccupation, on, months, permille, causeEventId }) => ({
    workerId: readUnder(links, { workerId: workerId as Uuid }, on as Day), item: item as Item, level: level as Level | null, basis: basis as Basis, basisId: basisId as Uuid, occupationCode: ofOccupation,
    fromOn: on as Day, causeEventId: causeEventId as Uuid, ...annulled(certificateId, turns), ...(months === null ? {} : { settlement: { months, permille: permille ?? 0 } }),
  }));
