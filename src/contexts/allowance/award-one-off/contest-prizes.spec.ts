import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { RecordedAward } from '../../catalogue';
import { ContestPrizeAwarded, ContestPrizeWithdrawn } from '../award.events';
import { AwardContestPrize, awardContestPrize } from './award-contest-prize';
import { WithdrawContestPrize, withdrawContestPrize } from './withdraw-contest-prize';

const intent: AwardContestPrize = { awardId: id(1), enterpriseId: id(2), workerId: id(4), entryId: id(7), causeEventId: id(6) };
const entry: RecordedAward = {
  status: 'recorded',
  kind: 'COMPETITION',
  titleCode: 'JS-SKILLS-2026',
  tier: 'PROVINCE',
  rank: 2,
  occupationCode: null,
  awardedOn: day('2026-12-10'),
  personRef: id(8),
  region: '320800',
  documentNo: '苏人社发〔2026〕31号',
  evidence: null,
  withdrawnFrom: null,
};
const facts = { region: '320803', inService: true };
const awarded = ContestPrizeAwarded({
  ...intent,
  region: '320803',
  titleCode: 'JS-SKILLS-2026',
  tier: 'PROVINCE',
  rank: 2,
  occupationCode: null,
  on: day('2026-12-10'),
});

describe('a contest prize', () => {
  it('is that of the place, on the day of the award', () => given(awardContestPrize).when(intent, { entry, facts }).thenRecords(awarded));
  it('is awarded once', () => given(awardContestPrize, awarded).when(intent, { entry, facts }).thenRecordsNothing());
  it('follows a place, and no honour', () =>
    given(awardContestPrize)
      .when(intent, { entry: { ...entry, kind: 'HONOUR', rank: null }, facts })
      .thenRecordsNothing());
  it('in the enterprise’s service', () =>
    given(awardContestPrize)
      .when(intent, { entry, facts: { ...facts, inService: false } })
      .thenRecordsNothing());
  it('that stands', () => {
    given(awardContestPrize)
      .when(intent, { entry: { ...entry, withdrawnFrom: day('2027-01-01') }, facts })
      .thenRecordsNothing();
    given(awardContestPrize)
      .when(intent, { entry: { status: 'none' }, facts })
      .thenRecordsNothing();
  });
});

describe('a place that is withdrawn', () => {
  const { awardId, enterpriseId, workerId, entryId } = intent;
  const withdrawn = (fromOn: string): WithdrawContestPrize => ({
    awardId,
    enterpriseId,
    workerId,
    entryId,
    fromOn: day(fromOn),
    toldOn: day('2027-03-10'),
    causeEventId: id(9),
  });
  const ended = (lastOn: string) =>
    ContestPrizeWithdrawn({ awardId, enterpriseId, workerId, entryId, lastOn: day(lastOn), causeEventId: id(9) });
  it('ends what falls due from its first day on', () =>
    given(withdrawContestPrize, awarded).when(withdrawn('2027-03-11'), {}).thenRecords(ended('2027-03-10')));
  it('and takes nothing back that was due before it was told', () =>
    given(withdrawContestPrize, awarded).when(withdrawn('2026-12-10'), {}).thenRecords(ended('2027-03-09')));
  it('once, and only where there was a prize', () => {
    given(withdrawContestPrize, awarded, ended('2027-03-09')).when(withdrawn('2026-12-10'), {}).thenRecordsNothing();
    given(withdrawContestPrize).when(withdrawn('2026-12-10'), {}).thenRecordsNothing();
  });
});
