import { id } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { byPrecedence, PayBasis } from './pay-basis';

const senior: PayBasis = {
  basisId: id(15),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  occupationCode: '6-18-01-01',
  fromOn: day('2026-04-01'),
  lastOn: null,
  endReason: null,
  causeEventId: id(21),
  endCauseEventId: null,
};
/** Both ways round: a comparison that forgets one side is right half the time. */
const goesBefore = (first: Partial<PayBasis>, second: Partial<PayBasis>): void => {
  const [a, b] = [
    { ...senior, ...first },
    { ...senior, ...second },
  ];
  expect([[a, b].sort(byPrecedence), [b, a].sort(byPrecedence)]).toEqual([
    [a, b],
    [a, b],
  ]);
  expect([Math.sign(byPrecedence(a, b)), Math.sign(byPrecedence(b, a))]).toEqual([-1, 1]);
};
const [EARLIER, LATER] = [day('2026-03-31'), day('2026-04-02')];

describe('of what could pay on a day', () => {
  it('the higher level goes first, also where the lower is a post and older', () => {
    goesBefore({ level: 'TECHNICIAN', fromOn: LATER, basisId: id(16) }, { basis: 'APPOINTED', fromOn: EARLIER, basisId: id(14) });
    goesBefore({ fromOn: LATER }, { level: null, fromOn: EARLIER });
  });
  it('then the post before the paper, also where the paper is older', () =>
    goesBefore({ basis: 'APPOINTED', fromOn: LATER, basisId: id(16) }, { fromOn: EARLIER, basisId: id(14) }));
  it('then the older, of two papers and of two posts', () => {
    goesBefore({ fromOn: EARLIER, basisId: id(16) }, { fromOn: LATER, basisId: id(14) });
    goesBefore({ basis: 'APPOINTED', fromOn: EARLIER, basisId: id(16) }, { basis: 'APPOINTED', fromOn: LATER, basisId: id(14) });
  });
  it('and of equal days always the same one', () => goesBefore({ basisId: id(14) }, { basisId: id(16) }));
});
