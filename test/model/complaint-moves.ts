import { acceptComplaint } from '../../src/contexts/supervision/accept-complaint/accept-complaint';
import { answerComplaint } from '../../src/contexts/supervision/answer-complaint/answer-complaint';
import { extendComplaint } from '../../src/contexts/supervision/extend-complaint/extend-complaint';
import { receiveComplaint } from '../../src/contexts/supervision/receive-complaint/receive-complaint';
import { rejectComplaint } from '../../src/contexts/supervision/reject-complaint/reject-complaint';
import { addDays, type Day } from '../../src/kernel/day';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import type { Uuid } from '../../src/kernel/uuid';
import { type Model, workingDaysAfter } from './model';
import { Asked, isSystem, Move } from './move';
import { PAPER, policyOr, REGION, TEXT, the } from './world';

/** What the product gives: working days to take it up, days to answer it, and more of them. */
const [ACCEPTANCE_DAYS, ANSWER_DAYS, MORE_DAYS] = [5, 60, 30];
/** So long ago that its answer is overdue; no holiday lies within its days to be taken up. */
const LONG_AGO = 100;
interface ComplaintModel {
  state: 'received' | 'accepted' | 'rejected' | 'answered';
  readonly receivedOn: Day;
  dueOn: Day;
  isExtended: boolean;
}
const told = new WeakMap<Model, Map<number, ComplaintModel>>();
function complaintsOf(model: Model): Map<number, ComplaintModel> {
  const known = told.get(model) ?? new Map<number, ComplaintModel>();
  told.set(model, known);
  return known;
}

const { documentNo } = PAPER;
function about({ model, which }: Asked): { number: number; complaintId: Uuid; known: ComplaintModel | undefined } {
  const number = which % 2;
  return { number, complaintId: the('complaint', number), known: complaintsOf(model).get(number) };
}

/** how: tomorrow, or long ago. */
const complain: Move = (asked) => {
  const { world, model, actor, how, number, complaintId, known } = { ...asked, ...about(asked) };
  const receivedOn = addDays(model.today, how === 1 ? 1 : how === 2 ? -LONG_AGO : 0);
  return {
    no: { COMPLAINT_RECEIVED_BEFORE: known !== undefined, COMPLAINT_RECEIVED_IN_FUTURE: how === 1 },
    record: () =>
      world.record(
        actor,
        receiveComplaint,
        complaintId,
        { complaintId, region: REGION, kind: 'RESULT', from: 'WORKER', aboutEnterpriseId: null, receivedOn, text: TEXT },
        { pack: policyOr(how !== 5, model.today) },
      ),
    learn: () =>
      complaintsOf(model).set(number, { state: 'received', receivedOn, dueOn: addDays(receivedOn, ANSWER_DAYS), isExtended: false }),
  };
};

const undecided = (asked: Asked, known: ComplaintModel | undefined): Record<string, boolean | undefined> => ({
  NOT_FOUND: !known,
  PERSON_REQUIRED: isSystem(asked),
  COMPLAINT_DECIDED_BEFORE: known && known.state !== 'received',
});
const inHand = (asked: Asked, known: ComplaintModel | undefined): Record<string, boolean | undefined> => ({
  NOT_FOUND: !known,
  PERSON_REQUIRED: isSystem(asked),
  COMPLAINT_NOT_ACCEPTED: known?.state === 'received',
  COMPLAINT_REJECTED_BEFORE: known?.state === 'rejected',
  COMPLAINT_ANSWERED_BEFORE: known?.state === 'answered',
});

const accept: Move = (asked) => {
  const { world, model, actor, complaintId, known } = { ...asked, ...about(asked) };
  return {
    no: undecided(asked, known),
    record: () => world.record(actor, acceptComplaint, complaintId, { complaintId, documentNo }, NO_EVIDENCE),
    learn: () => {
      const lastOn = workingDaysAfter(known!.receivedOn, ACCEPTANCE_DAYS);
      Object.assign(known!, { state: 'accepted', dueOn: addDays(model.today < lastOn ? model.today : lastOn, ANSWER_DAYS) });
    },
  };
};

const reject: Move = (asked) => {
  const { world, actor, complaintId, known } = { ...asked, ...about(asked) };
  return {
    no: undecided(asked, known),
    record: () =>
      world.record(actor, rejectComplaint, complaintId, { complaintId, reasonCode: 'NOT_COMPETENT', documentNo, text: TEXT }, NO_EVIDENCE),
    learn: () => {
      known!.state = 'rejected';
    },
  };
};

/** how: no day more, or a day too many. */
const extend: Move = (asked) => {
  const { world, model, actor, how, complaintId, known } = { ...asked, ...about(asked) };
  const dueOn = known?.dueOn ?? model.today;
  const answerDueOn = addDays(dueOn, how === 1 ? 0 : how === 2 ? MORE_DAYS + 1 : MORE_DAYS);
  const isOverdue = known && model.today > dueOn;
  return {
    no: {
      ...inHand(asked, known),
      COMPLAINT_EXTENDED_BEFORE: known?.isExtended,
      COMPLAINT_ANSWER_OVERDUE: isOverdue,
      COMPLAINT_EXTENSION_NOT_LATER: how === 1,
      COMPLAINT_EXTENSION_TOO_LONG: how === 2,
    },
    record: () =>
      world.record(
        actor,
        extendComplaint,
        complaintId,
        { complaintId, answerDueOn, documentNo, text: TEXT },
        { pack: policyOr(true, model.today) },
      ),
    learn: () => Object.assign(known!, { dueOn: answerDueOn, isExtended: true }),
  };
};

const answer: Move = (asked) => {
  const { world, actor, complaintId, known } = { ...asked, ...about(asked) };
  return {
    no: inHand(asked, known),
    record: () =>
      world.record(actor, answerComplaint, complaintId, { complaintId, outcome: 'UPHELD', documentNo, text: TEXT }, NO_EVIDENCE),
    learn: () => {
      known!.state = 'answered';
    },
  };
};

export const complaintMoves: Readonly<Record<string, Move>> = {
  'receive-complaint': complain,
  'accept-complaint': accept,
  'reject-complaint': reject,
  'extend-complaint': extend,
  'answer-complaint': answer,
};
