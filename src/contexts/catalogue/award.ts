import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { AWARD_KINDS, AWARD_TIERS, AwardEvent, awardEvents } from './award.events';

export interface RecordedAward {
  readonly status: 'recorded';
  readonly kind: (typeof AWARD_KINDS)[number];
  readonly titleCode: string;
  readonly tier: (typeof AWARD_TIERS)[number];
  readonly rank: number | null;
  readonly occupationCode: string | null;
  readonly awardedOn: Day;
  readonly personRef: Uuid;
  readonly region: string;
  readonly documentNo: string;
  readonly evidence: string | null;
  /** First day without it; null: it stands. */
  readonly withdrawnFrom: Day | null;
}
export type Award = { readonly status: 'none' } | RecordedAward;

export const award: Fold<Award, AwardEvent> = {
  category: 'award',
  events: awardEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'catalogue.award_recorded.v1': {
        const { awardId: _, nameVersion: _n, ...recorded } = event.data;
        return { status: 'recorded', ...recorded, withdrawnFrom: null };
      }
      case 'catalogue.award_withdrawn.v1':
        return state.status === 'none' ? state : { ...state, withdrawnFrom: event.data.fromOn };
    }
  },
};

/** An award as the basis of a direct recognition: whose it is, what for, and whether it stands. */
export const awardRecord = streamView('catalogue.award', award, (state) => state);

export const standsOn = (of: Award, on: Day): of is RecordedAward =>
  of.status === 'recorded' && of.awardedOn <= on && (of.withdrawnFrom === null || on < of.withdrawnFrom);
