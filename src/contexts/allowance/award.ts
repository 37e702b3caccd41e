import type { Fold } from '../../kernel/fold';
import { AwardEvent, awardEvents } from './award.events';

/** One stream for each cause of each person, so that its revision is what makes an award happen once. */
export interface Award {
  readonly isAwarded: boolean;
}

export const award: Fold<Award, AwardEvent> = {
  category: 'pay_award',
  events: awardEvents,
  initial: { isAwarded: false },
  evolve: (_, event) => {
    switch (event.type) {
      case 'allowance.settlement_awarded.v1':
      case 'allowance.one_off_awarded.v1':
        return { isAwarded: true };
    }
  },
};
