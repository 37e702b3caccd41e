import { given, id } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { award, standsOn } from './award';
import { AwardRecorded, AwardWithdrawn } from './award.events';
import { RecordAward, recordAward } from './record-award/record-award';
import { WithdrawAward, withdrawAward } from './withdraw-award/withdraw-award';

const intent: RecordAward = {
  awardId: id(1),
  kind: 'COMPETITION',
  titleCode: 'JS-SKILLS-2026',
  tier: 'PROVINCE',
  rank: 1,
  occupationCode: '6-18-01-01',
  awardedOn: day('2026-06-01'),
  personRef: id(5),
  nameVersion: 1,
  region: '320800',
  documentNo: '苏人社发〔2026〕31号',
  evidence: 'e'.repeat(64),
};
const recorded = AwardRecorded(intent);
const today = { today: day('2026-06-01') };

describe('an award', () => {
  it('is entered on its day', () => given(recordAward).when(intent, {}, today).thenRecords(recorded));
  it('is not entered before its day', () =>
    given(recordAward)
      .when(intent, {}, { today: day('2026-05-31') })
      .thenRefuses('AWARD_IN_FUTURE'));
  it('is entered once', () => given(recordAward, recorded).when(intent, {}, today).thenRefuses('AWARD_RECORDED_BEFORE'));
  it('has a rank in a competition, and none as an honour', () => {
    given(recordAward)
      .when({ ...intent, rank: null }, {}, today)
      .thenRefuses('AWARD_RANK_WRONG');
    given(recordAward)
      .when({ ...intent, kind: 'HONOUR' }, {}, today)
      .thenRefuses('AWARD_RANK_WRONG');
    given(recordAward)
      .when({ ...intent, kind: 'HONOUR', rank: null }, {}, today)
      .thenRecordsTypes(recorded.type);
  });
});

describe('an award that is withdrawn', () => {
  const back: WithdrawAward = { awardId: id(1), reasonCode: 'FRAUD', documentNo: '苏人社发〔2026〕77号', fromOn: day('2026-08-01') };
  const withdrawn = AwardWithdrawn({ ...back, personRef: id(5) });
  const later = { today: day('2026-08-01') };
  it('counts no longer from a day on', () => {
    given(withdrawAward, recorded).when(back, {}, later).thenRecords(withdrawn);
    const state = foldAll(award, [recorded, withdrawn]);
    expect(['2026-05-31', '2026-06-01', '2026-07-31', '2026-08-01'].map((on) => standsOn(state, day(on)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(standsOn(foldAll(award, [recorded]), day('2036-01-01'))).toBe(true);
    expect(standsOn({ status: 'none' }, day('2036-01-01'))).toBe(false);
  });
  it('is withdrawn once, and not tomorrow', () => {
    given(withdrawAward, recorded, withdrawn).when(back, {}, later).thenRefuses('AWARD_WITHDRAWN_BEFORE');
    given(withdrawAward, recorded)
      .when(back, {}, { today: day('2026-07-31') })
      .thenRefuses('AWARD_IN_FUTURE');
  });
  it('must be there', () => given(withdrawAward).when(back, {}, later).thenRefuses('NOT_FOUND'));
});
