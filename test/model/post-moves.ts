import { nomination } from '../../src/contexts/career/appointment';
import { endAppointment } from '../../src/contexts/career/end-appointment/end-appointment';
import { endPostsRestingOn } from '../../src/contexts/career/end-posts-resting-on/end-posts-resting-on';
import { endPostsWhenLeaving } from '../../src/contexts/career/end-posts-when-leaving/end-posts-when-leaving';
import { expireAppointment } from '../../src/contexts/career/expire-appointment/expire-appointment';
import { renewAppointment } from '../../src/contexts/career/renew-appointment/renew-appointment';
import { resumeAppointment } from '../../src/contexts/career/resume-appointment/resume-appointment';
import { reviewTerm } from '../../src/contexts/career/review-term/review-term';
import { tellReviewDue } from '../../src/contexts/career/tell-review-due/tell-review-due';
import { addDays, addMonths, Day, day } from '../../src/kernel/day';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import { recordOfPost } from './appointment-moves';
import {
  basisOf,
  CareerModel,
  careerOf,
  COMMITTEE,
  isOut,
  lastAfter,
  leaving,
  meet,
  NO_RULES,
  PostModel,
  REVIEW_MONTHS,
  RULES,
  seeService,
  TERM_MONTHS,
  WINDOW_DAYS,
} from './career-model';
import { Asked, isSystem, Move } from './move';
import { HASH, PAPER, the } from './world';

interface Found {
  readonly career: CareerModel;
  readonly post: PostModel | undefined;
  readonly about: ReturnType<typeof subject>;
}
const subject = (appointment: number, record: number) => ({
  appointmentId: the('appointment', appointment),
  enterpriseId: the('enterprise', 0),
  workerId: the('worker', record),
});
function find({ model, which }: Asked): Found {
  const record = recordOfPost(model, which);
  const career = careerOf(model, record);
  return { career, post: career.posts.filter(({ appointment }) => appointment === which).at(-1), about: subject(which, record) };
}
const others = ({ posts }: CareerModel, post: PostModel): PostModel[] =>
  posts.filter((each) => each !== post && each.occupation === post.occupation);
const rules = (how: number) => (how === 5 ? NO_RULES : RULES);

/** The last day of each stretch of the running term that is reviewed. */
const dueDays = ({ termFrom, termEnds }: PostModel): Day[] =>
  [1, 2, 3, 4].map((nth) => addDays(addMonths(termFrom, nth * REVIEW_MONTHS), -1)).filter((due) => due <= termEnds);
const nextDue = (post: PostModel): Day | undefined =>
  dueDays(post).find((due) => !post.reviews.some((each) => each.due === due && each.isConcluded));
/** Never before the term begins. */
const opens = (post: PostModel, due: Day): Day => (addDays(due, -WINDOW_DAYS) < post.termFrom ? post.termFrom : addDays(due, -WINDOW_DAYS));

/** Passed, to be put right, failed, dated tomorrow, dated long before, without a majority. */
const RESULTS = ['PASSED', 'RECTIFY', 'FAILED', 'PASSED', 'PASSED', 'PASSED'] as const;
const review: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const { post, about } = find(asked);
  const on = how === 3 ? addDays(model.today, 1) : how === 4 ? day('2026-01-10') : model.today;
  const [due, last, result] = [post && nextDue(post), post?.reviews.at(-1)?.due, RESULTS[how]!];
  const isOfBefore = last !== undefined && last >= on;
  return {
    no: {
      NOT_FOUND: !post,
      APPOINTMENT_ENDED_BEFORE: post && post.reason !== null,
      APPOINTMENT_NOT_SUPPORTED: how === 5,
      TERM_REVIEW_IN_FUTURE: how === 3,
      ...(post && {
        TERM_REVIEWED_BEFORE: due === undefined || (on < opens(post, due) && isOfBefore),
        TERM_REVIEW_TOO_EARLY: due !== undefined && on < opens(post, due) && !isOfBefore,
      }),
    },
    record: async () =>
      world.record(
        actor,
        reviewTerm,
        about.workerId,
        { ...about, reviewedOn: on, result, committee: COMMITTEE, inFavour: how === 5 ? 2 : 4, minutesHash: HASH },
        { nomination: await world.see(nomination, the('appointment', which)), pack: RULES },
      ),
    learn: () => {
      post!.reviews.push({ due: due!, isConcluded: result !== 'RECTIFY' });
      if (result === 'FAILED') Object.assign(post!, { last: on, reason: 'REVIEW_FAILED' });
    },
  };
};

const renew: Move = (asked) => {
  const { world, actor, which, how, model } = asked;
  const { career, post, about } = find(asked);
  const [from, hasEnded] = [post && addDays(post.termEnds, 1), post && post.reason !== null];
  const last = from && addDays(addMonths(from, TERM_MONTHS), -1);
  return {
    no: {
      NOT_FOUND: !post,
      PERSON_REQUIRED: isSystem(asked),
      APPOINTMENT_RENEWAL_TOO_LATE: post?.reason === 'TERM_OVER',
      APPOINTMENT_ENDED_BEFORE: hasEnded && post?.reason !== 'TERM_OVER',
      APPOINTMENT_RENEWED_BEFORE: post && !hasEnded && model.today < post.termFrom,
      APPOINTMENT_POLICY_MISSING: how === 5,
      RENEWAL_WITHOUT_REVIEW: post && nextDue(post) !== undefined,
      APPOINTMENT_BASIS_MISSING: post && isOut(model, recordOfPost(model, which), post.basis),
      APPOINTMENT_OVERLAPS:
        post && others(career, post).some((each) => each.appointment !== which && meet(each, { from: from!, last: last! })),
    },
    record: async () =>
      world.record(
        actor,
        renewAppointment,
        about.workerId,
        { ...about, documentNo: PAPER.documentNo },
        { nomination: await world.see(nomination, the('appointment', which)), pack: rules(how) },
      ),
    learn: () => Object.assign(post!, { termFrom: from, termEnds: last, last }),
  };
};

const end: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { post, about } = find(asked);
  const last = !post
    ? model.today
    : [model.today, addDays(post.from, -1), post.last, addDays(post.last, 1), post.from, addDays(model.today, 3)][how]!;
  return {
    no: {
      NOT_FOUND: !post,
      APPOINTMENT_ENDED_BEFORE: post && post.reason !== null,
      APPOINTMENT_END_OUTSIDE_TERM: post && (last < post.from || last > post.last),
    },
    record: () => world.record(actor, endAppointment, about.workerId, { ...about, lastOn: last, reason: 'DISMISSED' }, NO_EVIDENCE),
    learn: () => Object.assign(post!, { last, reason: 'DISMISSED' }),
  };
};

/** The day that begins: today; the one after the term; its last; much later; its first. */
const expire: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { post, about } = find(asked);
  const on = !post
    ? model.today
    : [model.today, addDays(post.last, 1), post.last, addDays(post.last, 400), post.from, addDays(post.last, 1)][how]!;
  return {
    no: {},
    isSoAlready: !post || post.reason !== null || on <= post.last,
    record: () => world.record(actor, expireAppointment, about.workerId, { ...about, day: on }, NO_EVIDENCE),
    learn: () => {
      post!.reason = 'TERM_OVER';
    },
  };
};

const resume: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { career, post, about } = find(asked);
  const paper = career.papers.find((each) => each.basis === post?.basis && each.last === null);
  const earliest = post && paper && (paper.from > post.last ? paper.from : addDays(post.last, 1));
  const from =
    !post || !earliest
      ? model.today
      : [model.today, addDays(earliest, -1), post.termEnds, addDays(post.termEnds, 1), earliest, model.today][how]!;
  return {
    no: {
      NOT_FOUND: !post,
      PERSON_REQUIRED: isSystem(asked),
      APPOINTMENT_NOT_RESUMABLE: post && post.reason !== 'CERTIFICATE_ANNULLED',
      APPOINTMENT_BASIS_MISSING: post && !paper,
      ...(earliest && {
        APPOINTMENT_RESUMED_OUTSIDE_TERM: from < earliest || from > post.termEnds,
        APPOINTMENT_OVERLAPS: others(career, post).some((each) => meet(each, { from, last: post.termEnds })),
      }),
    },
    record: () =>
      world.record(actor, resumeAppointment, about.workerId, { ...about, fromOn: from, documentNo: PAPER.documentNo }, NO_EVIDENCE),
    learn: () => {
      career.posts.push({ ...post!, reviews: [...post!.reviews], from, last: post!.termEnds, reason: null });
    },
  };
};

/** Told from the day on which the review may be made, once. */
const remind: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { post, about } = find(asked);
  const due = post && nextDue(post);
  const on =
    how === 1 && due
      ? opens(post, due)
      : how === 2 && due
        ? addDays(opens(post, due), -1)
        : how === 3 && post
          ? addDays(post.last, 1)
          : model.today;
  return {
    no: {},
    isSoAlready:
      !post || how === 5 || post.reason !== null || on > post.last || due === undefined || post.told === due || on < opens(post, due),
    record: () => world.record(actor, tellReviewDue, about.workerId, { ...about, day: on }, { pack: rules(how) }),
    learn: () => {
      post!.told = due!;
    },
  };
};

/** Only the last turn of a post can be ended: an earlier one is over. */
const lastTurns = ({ posts }: CareerModel): PostModel[] =>
  posts.filter((post, at) => !posts.slice(at + 1).some(({ appointment }) => appointment === post.appointment));

/** The certificate of the worker, or the 一级 of another one. */
const fall: Move = ({ world, model, actor, which, how }) => {
  const [career, basis] = [careerOf(model, which), how < 3 ? basisOf(which, how) : basisOf((which + 1) % 3, 2)];
  const fallen = lastTurns(career).filter((post) => post.basis === basis && post.last > lastAfter(post.from, addDays(model.today, -1)));
  return {
    no: {},
    isSoAlready: fallen.length === 0,
    record: () =>
      world.record(
        actor,
        endPostsRestingOn,
        the('worker', which),
        { workerId: the('worker', which), enterpriseId: the('enterprise', 0), certificateId: the('tier', basis), decidedOn: model.today },
        NO_EVIDENCE,
      ),
    learn: () => {
      for (const post of fallen)
        Object.assign(post, { last: lastAfter(post.from, addDays(model.today, -1)), reason: 'CERTIFICATE_ANNULLED' });
    },
  };
};

const depart: Move = ({ world, model, actor, which, how }) => {
  const [career, { span, last, hasLeft }] = [careerOf(model, which), leaving(model, which, how)];
  const posts = lastTurns(career).filter((post) => post.last > lastAfter(post.from, last));
  const teams = career.teams.filter((team) => team.last === null || team.last > lastAfter(team.from, last));
  return {
    no: {},
    isSoAlready: !hasLeft || posts.length + teams.length === 0,
    record: async () =>
      world.record(
        actor,
        endPostsWhenLeaving,
        the('worker', which),
        { workerId: the('worker', which), enterpriseId: the('enterprise', 0), spanId: the('span', span), lastOn: last, reason: 'RESIGNED' },
        { employment: await seeService(world, which) },
      ),
    learn: () => {
      for (const post of posts) Object.assign(post, { last: lastAfter(post.from, last), reason: 'LEFT' });
      for (const team of teams) team.last = lastAfter(team.from, last);
    },
  };
};

export const postMoves: Readonly<Record<string, Move>> = {
  'review-term': review,
  'renew-appointment': renew,
  'end-appointment': end,
  'expire-appointment': expire,
  'resume-appointment': resume,
  'tell-review-due': remind,
  'end-posts-resting-on': fall,
  'end-posts-when-leaving': depart,
};
