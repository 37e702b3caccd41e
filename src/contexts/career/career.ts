import { addDays, Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { Level, rank } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { BASES, CareerEvent, careerEvents } from './career.events';
import { isInPost, Post, postIn, postsAfter } from './post';
import type { GRADING_RESULTS } from './grading.events';
import type { TEAM_LEADER_ENDINGS } from './team-leader.events';

/** A valid certificate of a worker, issued here or recorded. */
export interface Credential {
  readonly basis: (typeof BASES)[number];
  readonly basisId: Uuid;
  readonly level: Level;
  /** The day of issue; of one that counts again, the day from which it holds again. */
  readonly effectiveOn: Day;
}
/** One that was taken out, with its last day: that before the decision (handbook 12.5). */
export interface FormerCredential extends Credential {
  readonly lastOn: Day;
}
/** A certificate, and the annulment that took it out. */
export interface Discount {
  readonly certificateId: Uuid;
  readonly annulmentId: Uuid;
}
/** The lead of a team; both days count. */
export interface TeamPost {
  readonly postId: Uuid;
  readonly teamCode: string;
  readonly fromOn: Day;
  /** null: for as long as nobody ends it. */
  readonly lastOn: Day | null;
  readonly endReason: (typeof TEAM_LEADER_ENDINGS)[number] | null;
}
/** The check at the end of an apprenticeship (转正定级). */
export interface Grading {
  readonly occupationCode: string;
  readonly gradedOn: Day;
  readonly result: (typeof GRADING_RESULTS)[number];
  readonly extendedTo: Day | null;
}
/**
 * Everything about one worker that decides over tiers and posts, in one stream: the rules "the highest valid
 * certificate" and "no two posts in one occupation" are about a person, so that person's revision guards them.
 */
export interface Career {
  /** Certificates that are valid, in the order in which they were counted. */
  readonly credentials: readonly Credential[];
  /** Certificates that were valid until a day. */
  readonly former: readonly FormerCredential[];
  /** Annulments that were reckoned with, also where one came before the count; an overturned one stays here. */
  readonly discounted: readonly Discount[];
  readonly tier: Credential | null;
  readonly posts: readonly Post[];
  readonly teamPosts: readonly TeamPost[];
  readonly gradings: readonly Grading[];
}

export const career: Fold<Career, CareerEvent> = {
  category: 'career',
  events: careerEvents,
  initial: { credentials: [], former: [], discounted: [], tier: null, posts: [], teamPosts: [], gradings: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'career.tier_raised.v1':
        return counted(state, {
          basis: event.data.basis,
          basisId: event.data.basisId,
          level: event.data.toLevel,
          effectiveOn: event.data.effectiveOn,
        });
      case 'career.certificate_counted.v1':
        return counted(state, {
          basis: event.data.basis,
          basisId: event.data.basisId,
          level: event.data.level,
          effectiveOn: event.data.effectiveOn,
        });
      case 'career.tier_lowered.v1':
      case 'career.certificate_discounted.v1':
        return discounted(state, { certificateId: event.data.certificateId, annulmentId: event.data.annulmentId }, event.data.decidedOn);
      case 'career.appointment_started.v1':
      case 'career.appointment_ended.v1':
      case 'career.appointment_resumed.v1':
      case 'career.appointment_review_due.v1':
      case 'career.appointment_term_reviewed.v1':
      case 'career.appointment_renewed.v1':
        return { ...state, posts: postsAfter(state.posts, event) };
      case 'career.apprentice_graded.v1': {
        const { occupationCode, gradedOn, result, extendedTo } = event.data;
        return { ...state, gradings: [...state.gradings, { occupationCode, gradedOn, result, extendedTo }] };
      }
      case 'career.team_leader_started.v1': {
        const { postId, teamCode, fromOn } = event.data;
        return { ...state, teamPosts: [...state.teamPosts, { postId, teamCode, fromOn, lastOn: null, endReason: null }] };
      }
      case 'career.team_leader_ended.v1': {
        const { postId, lastOn, reason } = event.data;
        return {
          ...state,
          teamPosts: state.teamPosts.map((post) => (post.postId === postId ? { ...post, lastOn, endReason: reason } : post)),
        };
      }
    }
  },
};

/** The highest valid certificate; of two that are equal, the one that was there first. */
const highest = (credentials: readonly Credential[]): Credential | null =>
  credentials.reduce<Credential | null>((top, each) => (top && rank(top.level) >= rank(each.level) ? top : each), null);

const holding = (state: Career, credentials: readonly Credential[]): Career => ({ ...state, credentials, tier: highest(credentials) });
const counted = (state: Career, credential: Credential): Career => holding(state, [...state.credentials, credential]);
function discounted(state: Career, discount: Discount, decidedOn: Day): Career {
  const out = state.credentials
    .filter(({ basisId }) => basisId === discount.certificateId)
    .map((each) => ({ ...each, lastOn: addDays(decidedOn, -1) }));
  return holding(
    { ...state, former: [...state.former, ...out], discounted: [...state.discounted, discount] },
    without(state, discount.certificateId),
  );
}

const without = ({ credentials }: Career, certificateId: Uuid): readonly Credential[] =>
  credentials.filter(({ basisId }) => basisId !== certificateId);

/** The careers of all records of one person as one. The kept career counts the other's certificates as well (ADR 50): each stands here once. */
export const careerOfPerson = (careers: readonly Career[]): Career => {
  const credentials = new Map(careers.flatMap((each) => each.credentials.map((credential) => [credential.basisId, credential] as const)));
  const all = <Key extends 'former' | 'discounted' | 'posts' | 'teamPosts' | 'gradings'>(key: Key): Career[Key][number][] =>
    careers.flatMap((each) => [...each[key]]);
  return holding(
    {
      ...career.initial,
      former: all('former'),
      discounted: all('discounted'),
      posts: all('posts'),
      teamPosts: all('teamPosts'),
      gradings: all('gradings'),
    },
    [...credentials.values()],
  );
};

/** What the tier would rest on without this certificate. */
export const carriedWithout = (state: Career, certificateId: Uuid): Credential | null => highest(without(state, certificateId));

/** The same without several, as after an order over many certificates. */
export const carriedWithoutAll = ({ credentials }: Career, certificateIds: ReadonlySet<Uuid>): Credential | null =>
  highest(credentials.filter(({ basisId }) => !certificateIds.has(basisId)));

/** Whether a certificate was annulled, as far as this career knows, and not counted again since. */
export const isOut = ({ credentials, discounted: out }: Career, certificateId: Uuid): boolean =>
  out.some((each) => each.certificateId === certificateId) && !credentials.some(({ basisId }) => basisId === certificateId);

/** The post as it was held last. */
export const postOf = ({ posts }: Career, appointmentId: Uuid): Post | undefined => postIn(posts, appointmentId);

/** The higher of certificate and post on a day, by what is known now: a certificate counts from its own day, up to the one before the decision that took it out. */
export function standingOn({ credentials, former, posts }: Career, on: Day): Level | null {
  const held = [...credentials, ...former.filter(({ lastOn }) => on <= lastOn)].filter(({ effectiveOn }) => effectiveOn <= on);
  return topOf([...held.map(({ level }) => level), ...levelsOfPosts(posts, on)]);
}

/** The same with the tier of now, whatever the day: how agreements were judged before the day was asked for. */
export const standingNow = ({ tier, posts }: Career, on: Day): Level | null =>
  topOf([...(tier ? [tier.level] : []), ...levelsOfPosts(posts, on)]);

/** Certified and appointed level are two facts (handbook 3); who stands above whom is asked of the higher one. */
const topOf = (levels: readonly Level[]): Level | null =>
  levels.reduce<Level | null>((top, level) => (top && rank(top) >= rank(level) ? top : level), null);
const levelsOfPosts = (posts: readonly Post[], on: Day): readonly Level[] =>
  posts.filter((post) => isInPost(post, on)).map(({ level }) => level);

export const workerCareer = streamView('career.career', career, (state) => state);
