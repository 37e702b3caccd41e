import { on, Reaction } from '../../../projecting/projection';
import { ContestPrizeAwarded, ContestPrizeWithdrawn, OneOffAwarded, SettlementAwarded } from '../award.events';
import { AwardRow } from './award.entity';

const NO_CONTEST = { contestTier: null, contestRank: null, lastOn: null, endCauseEventId: null };

export const awardsReactions: readonly Reaction[] = [
  on(
    SettlementAwarded,
    (
      {
        data: {
          awardId,
          enterpriseId,
          region,
          workerId,
          agreementId: basisId,
          occupationCode: ofOccupation,
          months,
          permille,
          on: day,
          causeEventId,
        },
      },
      rows,
    ) => {
      rows.of(AwardRow).put({
        awardId,
        enterpriseId,
        region,
        workerId,
        item: 'MENTOR',
        kind: 'SETTLEMENT',
        level: null,
        basis: 'AGREEMENT',
        basisId,
        certificateId: null,
        ofOccupation,
        on: day,
        months,
        permille,
        ...NO_CONTEST,
        documentNo: null,
        causeEventId,
      });
    },
  ),
  on(OneOffAwarded, ({ id, data: { occupationCode: ofOccupation, causeEventId, ...awarded } }, rows) => {
    rows
      .of(AwardRow)
      .put({ ...awarded, item: 'ONE_OFF', ofOccupation, months: null, permille: null, ...NO_CONTEST, causeEventId: causeEventId ?? id });
  }),
  on(
    ContestPrizeAwarded,
    (
      {
        data: {
          awardId,
          enterpriseId,
          region,
          workerId,
          entryId: basisId,
          tier,
          rank,
          occupationCode: ofOccupation,
          on: day,
          causeEventId,
        },
      },
      rows,
    ) => {
      rows.of(AwardRow).put({
        awardId,
        enterpriseId,
        region,
        workerId,
        item: 'ONE_OFF',
        kind: 'CONTEST_PRIZE',
        level: null,
        basis: 'CONTEST',
        basisId,
        certificateId: null,
        ofOccupation,
        on: day,
        months: null,
        permille: null,
        ...NO_CONTEST,
        contestTier: tier,
        contestRank: rank,
        documentNo: null,
        causeEventId,
      });
    },
  ),
  on(ContestPrizeWithdrawn, async ({ data: { awardId, lastOn, causeEventId } }, rows) => {
    await rows.of(AwardRow).alter({ awardId }, { lastOn, endCauseEventId: causeEventId });
  }),
];
