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
  readonly ofOccupation: string | null;
  readonly on: string;
  readonly months: number | null;
  readonly permille: number | null;
  readonly contestTier: string | null;
  readonly contestRank: number | null;
  readonly lastOn: string | null;
  readonly endCauseEventId: string | null;
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

type End = Pick<Segment, 'lastOn' | 'endReason' | 'endCauseEventId'>;

/** How the certificate behind an award ended, where it was annulled and does not count again. */
function annulled(certificateId: string | null, turns: readonly Turn[]): End {
  const last = turns
    .filter(({ basisId }) => basisId === certificateId)
    .sort((a, b) => a.turn - b.turn)
    .at(-1);
  if (last?.endReason !== 'ANNULLED') return { lastOn: null, endReason: null, endCauseEventId: null };
  return { lastOn: last.lastOn as Day, endReason: 'ANNULLED', endCauseEventId: last.endCauseEventId as Uuid | null };
}

/** A place that was withdrawn ends nothing that has a reason of its own in the arithmetic: what was due by then stays due. */
const endOf = ({ certificateId, lastOn, endCauseEventId }: AwardedRow, turns: readonly Turn[]): End =>
  lastOn === null
    ? annulled(certificateId, turns)
    : { lastOn: lastOn as Day, endReason: null, endCauseEventId: endCauseEventId as Uuid | null };

const special = ({ months, permille, contestTier, contestRank }: AwardedRow): Pick<Segment, 'settlement' | 'contest'> => ({
  ...(months === null ? {} : { settlement: { months, permille: permille ?? 0 } }),
  ...(contestTier === null || contestRank === null ? {} : { contest: { tier: contestTier, rank: contestRank } }),
});

/** What is paid once, as the arithmetic takes it; instalments that fall after an annulment of the certificate, or after the place was withdrawn, are no longer due. */
export const awardSegments = (awards: readonly AwardedRow[], turns: readonly Turn[], links: readonly RecordLink[]): Segment[] =>
  awards.map((row): Segment => {
    const { workerId, item, level, basis, basisId, ofOccupation, on, causeEventId } = row;
    return {
      workerId: readUnder(links, { workerId: workerId as Uuid }, on as Day),
      item: item as Item,
      level: level as Level | null,
      basis: basis as Basis,
      basisId: basisId as Uuid,
      occupationCode: ofOccupation,
      fromOn: on as Day,
      causeEventId: causeEventId as Uuid,
      ...endOf(row, turns),
      ...special(row),
    };
  });
