import { id } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import type { PayBasis } from './pay-basis';
import { Pause, paused } from './pauses';

const [CERTIFICATE, ISSUED, SUSPENDED, LIFTED, ANNULLED] = [id(11), id(21), id(22), id(23), id(24)] as const;
const senior: PayBasis = {
  basisId: CERTIFICATE,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  occupationCode: '6-18-01-01',
  fromOn: day('2026-04-01'),
  lastOn: null,
  endReason: null,
  causeEventId: ISSUED,
  endCauseEventId: null,
};
const pause = (fromOn: string, liftedOn: string | null = null): Pause => ({
  fromOn: day(fromOn),
  liftedOn: liftedOn === null ? null : day(liftedOn),
  causeEventId: SUSPENDED,
  liftEventId: liftedOn === null ? null : LIFTED,
});
const pieces = (basis: PayBasis, ...pauses: Pause[]) =>
  paused([basis], new Map([[CERTIFICATE, pauses]])).map(({ fromOn, lastOn, endReason, causeEventId, endCauseEventId }) => [
    fromOn,
    lastOn,
    endReason,
    causeEventId,
    endCauseEventId,
  ]);
const [whole, stopped] = [
  ['2026-04-01', null, null, ISSUED, null],
  ['2026-04-01', '2026-06-09', 'SUSPENDED', ISSUED, SUSPENDED],
];

describe('a suspension', () => {
  it('takes the day of its decision, and the day before is the last', () => expect(pieces(senior, pause('2026-06-10'))).toEqual([stopped]));
  it('lifted, pays from the day of the lifting, and nothing for the time between', () =>
    expect(pieces(senior, pause('2026-06-10', '2026-07-05'))).toEqual([stopped, ['2026-07-05', null, null, LIFTED, null]]));
  it('lifted on its own day takes nothing', () => expect(pieces(senior, pause('2026-06-10', '2026-06-10'))).toEqual([whole]));
  it('that was over before the first paid day takes nothing', () => {
    expect(pieces(senior, pause('2026-03-20', '2026-04-01'))).toEqual([whole]);
    expect(pieces(senior, pause('2026-03-20', '2026-04-02'))).toEqual([
      ['2026-04-01', '2026-03-19', 'SUSPENDED', ISSUED, SUSPENDED],
      ['2026-04-02', null, null, LIFTED, null],
    ]);
  });
  it('may come again', () =>
    expect(pieces(senior, pause('2026-06-10', '2026-07-05'), pause('2026-08-01'))).toEqual([
      stopped,
      ['2026-07-05', '2026-07-31', 'SUSPENDED', LIFTED, SUSPENDED],
    ]));
  it('of another certificate is nothing to this one', () =>
    expect(paused([senior], new Map([[id(12), [pause('2026-06-10')]]]))).toEqual([senior]));
  it('leaves what had ended before as it ended, and what ends in it ends with it', () => {
    const ending = (lastOn: string): PayBasis => ({ ...senior, lastOn: day(lastOn), endReason: 'ANNULLED', endCauseEventId: ANNULLED });
    expect(pieces(ending('2026-06-09'), pause('2026-06-10', '2026-07-05'))).toEqual([
      ['2026-04-01', '2026-06-09', 'ANNULLED', ISSUED, ANNULLED],
    ]);
    expect(pieces(ending('2026-06-10'), pause('2026-06-10', '2026-07-05'))).toEqual([stopped]);
    expect(pieces(ending('2026-07-04'), pause('2026-06-10', '2026-07-05'))).toEqual([stopped]);
    expect(pieces(ending('2026-07-05'), pause('2026-06-10', '2026-07-05'))).toEqual([
      stopped,
      ['2026-07-05', '2026-07-05', 'ANNULLED', LIFTED, ANNULLED],
    ]);
  });
});
