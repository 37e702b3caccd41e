import { on, Reaction } from '../../../projecting/projection';
import { OneOffAwarded, SettlementAwarded } from '../award.events';
import { AwardRow } from './award.entity';

export const awardsReactions: readonly Reaction[] = [
  on(SettlementAwarded, ({ data: { awardId, enterpriseId, region, workerId, agreementId: basisId, occupationCode: ofOccupation, months, permille, on: day, causeEventId } }, rows) => {
    rows.of(AwardRow).put({
      awardId, enterpriseId, region, workerId, item: 'MENTOR', kind: 'SETTLEMENT', level: null, basis: 'AGREEMENT', basisId, certificateId: null, ofOccupation, on: day, months, permille, documentNo: null, causeEventId,
    });
  }),
  on(OneOffAwarded, ({ id, data: { occupationCode: ofOccupation, causeEventId, ...awarded } }, rows) => {
    rows.of(AwardRow).put({ ...awarded, item: 'ONE_OFF', ofOccupation, months: null, permille: null, causeEventId: causeEventId ?? id });
  }),
];
