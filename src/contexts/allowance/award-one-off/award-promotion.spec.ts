import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { OneOffAwarded } from '../award.events';
import { AwardPromotion, awardPromotion } from './award-promotion';

const intent: AwardPromotion = {
  awardId: id(1),
  enterpriseId: id(2),
  mentorId: id(4),
  agreementId: id(5),
  toLevel: 'INTERMEDIATE',
  certificateId: id(8),
  on: day('2026-12-10'),
  causeEventId: id(6),
};
const facts = { region: '320803', occupationCode: '6-18-01-01' };
const awarded = OneOffAwarded({
  awardId: id(1),
  enterpriseId: id(2),
  region: '320803',
  workerId: id(4),
  kind: 'PROMOTION_BONUS',
  level: 'INTERMEDIATE',
  basis: 'AGREEMENT',
  basisId: id(5),
  certificateId: id(8),
  occupationCode: '6-18-01-01',
  on: day('2026-12-10'),
  causeEventId: id(6),
  documentNo: null,
});

describe('invariant 33: a promotion bonus', () => {
  it('is the mentor’s, by the agreement', () => given(awardPromotion).when(intent, { facts }).thenRecords(awarded));
  it('is awarded once', () => given(awardPromotion, awarded).when(intent, { facts }).thenRecordsNothing());
});
