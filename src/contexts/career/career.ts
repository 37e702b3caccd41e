import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { AppointedLevel, Level, rank } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { BASES, CareerEvent, careerEvents } from './career.events';

/** A valid certificate of a worker, issued here or recorded. */
export interface Credential {
  readonly basis: (typeof BASES)[number];
  readonly basisId: Uuid;
  readonly level: Level;
}
/** A special-grade or chief post; both days count. */
export interface Post {
  readonly appointmentId: Uuid;
  readonly level: AppointedLevel;
  readonly occupationCode: string;
  readonly basisId: Uuid;
  readonly fromOn: Day;
  /** The last day of the term until the post ends earlier. */
  readonly lastOn: Day;
  readonly hasEnded: boolean;
}
/**
 * Everything about one worker that decides over tiers and posts, in one stream: the rules "the highest valid
 * certificate" and "no two posts in one occupation" are about a person, so that person's revision guards them.
 */
export interface Career {
  /** Certificates that are valid, in the order in which they were counted. */
  readonly credentials: readonly Credential[];
  /** Certificates that were annulled, also where the annulment came before the count. */
  readonly discounted: readonly Uuid[];
  readonly tier: Credential | null;
  readonly posts: readonly Post[];
}

export const career: Fold<Career, CareerEvent> = {
  category: 'career',
  events: careerEvents,
  initial: { credentials: [], discounted: [], tier: null, posts: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'career.tier_raised.v1':
        return counted(state, { basis: event.data.basis, basisId: event.data.basisId, level: event.data.toLevel });
      case 'career.certificate_counted.v1':
        return counted(state, { basis: event.data.basis, basisId: event.data.basisId, level: event.data.level });
      case 'career.tier_lowered.v1':
      case 'career.certificate_discounted.v1':
        return discounted(state, event.data.certificateId);
      case 'career.appointment_started.v1': {
        const { appointmentId, level, occupationCode, basisId, fromOn, termEndsOn } = event.data;
        return { ...state, posts: [...state.posts, { appointmentId, level, occupationCode, basisId, fromOn, lastOn: termEndsOn, hasEnded: false }] };
      }
      case 'career.appointment_ended.v1': {
        const { appointmentId, lastOn } = event.data;
        return { ...state, posts: state.posts.map((post) => (post.appointmentId === appointmentId ? { ...post, lastOn, hasEnded: true } : post)) };
      }
    }
  },
};

/** The highest valid certificate; of two that are equal, the one that was there first. */
const highest = (credentials: readonly Credential[]): Credential | null =>
  credentials.reduce<Credential | null>((top, each) => (top && rank(top.level) >= rank(each.level) ? top : each), null);

const holding = (state: Career, credentials: readonly Credential[]): Career => ({ ...state, credentials, tier: highest(credentials) });
const counted = (state: Career, credential: Credential): Career => holding(state, [...state.credentials, credential]);
const discounted = (state: Career, certificateId: Uuid): Career =>
  holding({ ...state, discounted: [...state.discounted, certificateId] }, without(state, certificateId));

const without = ({ credentials }: Career, certificateId: Uuid): readonly Credential[] => credentials.filter(({ basisId }) => basisId !== certificateId);

/** What the tier would rest on without this certificate. */
export const carriedWithout = (state: Career, certificateId: Uuid): Credential | null => highest(without(state, certificateId));

export const isInPost = ({ fromOn, lastOn }: Post, on: Day): boolean => fromOn <= on && on <= lastOn;

/** Certified and appointed level are two facts (handbook 3); who stands above whom is asked of the higher one. */
export const standingOn = ({ tier, posts }: Career, on: Day): Level | null => {
  const levels = [...(tier ? [tier.level] : []), ...posts.filter((post) => isInPost(post, on)).map(({ level }) => level)];
  return levels.reduce<Level | null>((top, level) => (top && rank(top) >= rank(level) ? top : level), null);
};

export const workerCareer = streamView('career.career', career, (state) => state);
