import type { Fold } from '../../kernel/fold';
import { AwardEvent, awardEvents } from './award.events';

/** One stream for each cause of each person, so that its revision is what makes an award happen once. */
export interface Award {
  readonly isAwarded: boolean;
  /** Of a contest prize: the place was taken back. */
  readonly isWithdrawn: boolean;
}

export const award: Fold<Award, AwardEvent> = {
  category: 'pay_award',
  events: awardEvents,
  initial: { isAwarded: false, isWithdrawn: false },
  evolve: (state, event) => {
    switch (event.type) {
      case 'allowance.settlement_awarded.v1':
      case 'allowance.one_off_awarded.v1':
      case 'allowance.contest_prize_awarded.v1':
        return { ...state, isAwarded: true };
      case 'allowance.contest_prize_withdrawn.v1':
        return { ...state, isWithdrawn: true };
    }
  },
};
