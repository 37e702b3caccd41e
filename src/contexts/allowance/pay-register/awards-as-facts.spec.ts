import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AwardedRow, awardSegments } from './awards-as-facts';

const [MENTOR, KEPT, CERTIFICATE] = [id(1), id(2), id(8)];
const bonus: AwardedRow = {
  workerId: MENTOR,
  item: 'ONE_OFF',
  level: 'INTERMEDIATE',
  basis: 'AGREEMENT',
  basisId: id(5),
  certificateId: CERTIFICATE,
  ofOccupation: '6-18-01-01',
  on: '2026-12-10',
  months: null,
  permille: null,
  contestTier: null,
  contestRank: null,
  lastOn: null,
  endCauseEventId: null,
  causeEventId: id(6),
};
const turn = (ordinal: number, lastOn: string | null, endReason: string | null) => ({
  basisId: CERTIFICATE as string,
  turn: ordinal,
  lastOn,
  endReason,
  endCauseEventId: lastOn === null ? null : (id(7) as string),
});
const told = (...turns: ReturnType<typeof turn>[]) =>
  awardSegments([bonus], turns, []).map(({ fromOn, lastOn, endReason, endCauseEventId }) => [fromOn, lastOn, endReason, endCauseEventId]);
const open = [['2026-12-10', null, null, null]];

it('stands for as long as the certificate behind it', () => {
  expect([told(), told(turn(0, null, null)), told(turn(0, '2027-03-31', 'HIGHER_LEVEL'))]).toEqual([open, open, open]);
  expect(told(turn(0, '2027-03-31', 'ANNULLED'))).toEqual([['2026-12-10', '2027-03-31', 'ANNULLED', id(7)]]);
});
it('stands again where the annulment was overturned', () =>
  expect(told(turn(1, null, null), turn(0, '2027-03-31', 'ANNULLED'))).toEqual(open));
it('a settlement rests on no certificate', () =>
  expect(
    awardSegments(
      [{ ...bonus, item: 'MENTOR', level: null, certificateId: null, months: 12, permille: 500 }],
      [turn(0, '2027-03-31', 'ANNULLED')],
      [],
    ),
  ).toMatchObject([{ lastOn: null, settlement: { months: 12, permille: 500 } }]));
it('is paid under the record with which the mentor’s is read on its day', () => {
  const joined = (linkedOn: string) => [{ subjectId: MENTOR, fromId: MENTOR, toId: KEPT, linkedOn: day(linkedOn), eventId: id(9) }];
  expect([
    awardSegments([bonus], [], joined('2026-12-10'))[0]!.workerId,
    awardSegments([bonus], [], joined('2026-12-11'))[0]!.workerId,
  ]).toEqual([KEPT, MENTOR]);
});
describe('a contest prize', () => {
  const prize: AwardedRow = {
    ...bonus,
    level: null,
    basis: 'CONTEST',
    certificateId: null,
    ofOccupation: null,
    contestTier: 'PROVINCE',
    contestRank: 2,
  };
  it('is paid by its place', () =>
    expect(awardSegments([prize], [], [])).toMatchObject([
      { basis: 'CONTEST', contest: { tier: 'PROVINCE', rank: 2 }, lastOn: null, occupationCode: null },
    ]));
  it('ends with the place that was withdrawn', () =>
    expect(awardSegments([{ ...prize, lastOn: '2027-03-31', endCauseEventId: id(7) }], [], [])).toMatchObject([
      { lastOn: '2027-03-31', endReason: null, endCauseEventId: id(7) },
    ]));
});
