import { workerRecord } from '../../src/contexts/workforce';
import { leavePost } from '../../src/contexts/workforce/hold-post/leave-post';
import { takePost } from '../../src/contexts/workforce/hold-post/take-post';
import { liftHold } from '../../src/contexts/workforce/legal-hold/lift-hold';
import { placeHold } from '../../src/contexts/workforce/legal-hold/place-hold';
import { replaceDocument } from '../../src/contexts/workforce/replace-document/replace-document';
import { addDays, day } from '../../src/kernel/day';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import { isSystem, isThere, Move } from './move';
import { HASH, PAPER, the } from './world';

const take: Move = ({ world, model, actor, which, how }) => {
  const known = model.workers.get(which);
  const [number, code, fromOn] = [
    which * 10 + (how === 3 ? 4 : how === 4 ? 3 : 0),
    how === 5 ? 'P2' : 'P1',
    how === 1 ? addDays(model.today, 1) : how === 2 ? day('2009-12-31') : model.today,
  ];
  const [span, post] = [
    known?.spans.find((each) => each.span === number && each.own),
    known?.spans.flatMap(({ posts }) => posts).length ?? 0,
  ];
  return {
    no: {
      WORKER_UNKNOWN: !known,
      EMPLOYMENT_UNKNOWN: !span,
      POST_OUTSIDE_EMPLOYMENT: span && (fromOn < span.from || (span.last !== null && fromOn > span.last)),
      POST_IN_FUTURE: fromOn > model.today,
      POST_HELD: span?.posts.some((each) => each.code === code && (each.last === null || fromOn <= each.last)),
    },
    record: async () =>
      world.record(
        actor,
        takePost,
        the('worker', which),
        {
          workerId: the('worker', which),
          spanId: the('span', number),
          postId: the('event', 40 + which * 10 + post),
          postCode: code,
          fromOn,
        },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => span!.posts.push({ post: 40 + which * 10 + post, code, from: fromOn, last: null }),
  };
};

const leave: Move = ({ world, model, actor, which, how }) => {
  const known = model.workers.get(which);
  const number = 40 + which * 10 + (how === 1 ? 1 : 0);
  const span = known?.spans.find(({ posts }) => posts.some(({ post }) => post === number));
  const post = span?.posts.find((each) => each.post === number);
  const lastOn = how === 2 ? addDays(model.today, -30) : how === 3 ? addDays(model.today, 5) : model.today;
  return {
    no: {
      WORKER_UNKNOWN: !known,
      POST_UNKNOWN: !post,
      POST_LEFT_BEFORE: post && post.last !== null,
      POST_SPAN_REVERSED: post && lastOn < post.from,
      POST_OUTSIDE_EMPLOYMENT: isThere(span?.last) && lastOn > span.last,
    },
    record: async () =>
      world.record(
        actor,
        leavePost,
        the('worker', which),
        { workerId: the('worker', which), postId: the('event', number), lastOn, reason: 'TRANSFERRED' },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => {
      post!.last = lastOn;
    },
  };
};

/** A hold of this enterprise, or of an authority. */
const placer = (how: number) => (how < 3 ? the('enterprise', 0) : null);

const place: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const known = model.workers.get(which);
  const document = `${how % 2} ${how < 3}`;
  return {
    no: {
      WORKER_UNKNOWN: !known || how === 5,
      PERSON_REQUIRED: isSystem(asked),
      LEGAL_HOLD_PLACED: known?.holds.some((each) => !each.isLifted && each.document === document),
    },
    record: async () =>
      world.record(
        actor,
        placeHold,
        the('person', which),
        {
          holdId: the('event', known?.holds.length ?? 0),
          personRef: the('person', how === 5 ? 9 : which),
          workerId: the('worker', which),
          enterpriseId: placer(how),
          reasonCode: 'LITIGATION',
          documentNo: `${PAPER.documentNo}${how % 2}`,
        },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => known!.holds.push({ document, isOwn: how < 3, isLifted: false }),
  };
};

const lift: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const hold = model.workers.get(which)?.holds[how % 2];
  return {
    no: { NOT_FOUND: hold?.isOwn !== how < 3, LEGAL_HOLD_LIFTED_BEFORE: hold?.isLifted, PERSON_REQUIRED: isSystem(asked) },
    record: () =>
      world.record(
        actor,
        liftHold,
        the('person', which),
        {
          holdId: the('event', how % 2),
          personRef: the('person', which),
          enterpriseId: placer(how),
          reasonCode: 'CASE_CLOSED',
          documentNo: PAPER.documentNo,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      hold!.isLifted = true;
    },
  };
};

const replace: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [known, version] = [model.workers.get(which), 2 + (how % 2)];
  return {
    no: { WORKER_UNKNOWN: !known || how === 5, PERSON_REQUIRED: isSystem(asked), DOCUMENT_SAME: how === 4 || known?.document === version },
    record: async () =>
      world.record(
        actor,
        replaceDocument,
        the('person', which),
        {
          workerId: the('worker', which),
          personRef: the('person', how === 5 ? 9 : which),
          idTypeVersion: 1,
          idNumberVersion: version,
          formerVersion: how === 4 ? null : 1,
          reasonCode: 'RENEWED',
          evidenceHash: HASH,
        },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => {
      known!.document = version;
    },
  };
};

export const personMoves: Readonly<Record<string, Move>> = {
  'take-post': take,
  'leave-post': leave,
  'place-hold': place,
  'lift-hold': lift,
  'replace-document': replace,
};
