import { batchRecord } from '../../src/contexts/assessment/batch';
import { confirmCorrection } from '../../src/contexts/assessment/confirm-correction/confirm-correction';
import { confirmWaiver } from '../../src/contexts/assessment/confirm-waiver/confirm-waiver';
import { proposeCorrection } from '../../src/contexts/assessment/propose-correction/propose-correction';
import { proposeWaiver } from '../../src/contexts/assessment/propose-waiver/propose-waiver';
import { workerRecord } from '../../src/contexts/workforce';
import { batchOf } from './batch-moves';
import { ABSENCE, candidateEvidence, isNoticeClosed, isTaughtBy, mark, MENTOR, mentorings, notEligible } from './candidacy-moves';
import type { CandidacyModel } from './model';
import { Asked, isSystem, Move } from './move';
import { TEXT, the } from './world';

const REASONS = ['ENTRY_ERROR', 'OBJECTION_UPHELD', 'RETURNED_BY_AUTHORITY', 'RECOUNT', 'RECOUNT', 'ENTRY_ERROR'] as const;
const TO = [
  ['90', 900],
  ['90', 900],
  ['59', 590],
  ['ABSENT', ABSENCE],
  ['60', 600],
  ['90', 900],
] as const;
/** Why a mark may not be corrected now, asked of both persons. */
function correctionFaults({ model }: Asked, number: number, reason: string, objection: number | null): Record<string, boolean | undefined> {
  const [known, batch] = [model.candidacies.get(number), model.batches.get(batchOf(number))];
  const isUpheld = objection !== null && known?.objections.get(objection) === 'UPHELD';
  return {
    CANDIDATE_WITHDRAWN: known?.isWithdrawn,
    RESULT_VOID: known?.outcome === 'VOID',
    BATCH_CANCELLED: batch?.isCancelled,
    RESULTS_NOT_SUBMITTED: batch && batch.submission === null,
    OBJECTION_NOT_UPHELD: reason === 'OBJECTION_UPHELD' && !isUpheld,
    RESULTS_NOT_RETURNED: reason === 'RETURNED_BY_AUTHORITY' && batch && batch.report !== 'RETURNED',
    NOTICE_CLOSED: reason !== 'RETURNED_BY_AUTHORITY' && objection === null && isNoticeClosed(batch, number),
  };
}

const propose: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const number = which % 4;
  const [known, reason, part] = [model.candidacies.get(number), REASONS[how]!, how === 5 ? ('REVIEW' as const) : ('SKILL' as const)];
  const objection = reason === 'OBJECTION_UPHELD' ? ([...(known?.objections.keys() ?? [])].at(-1) ?? 99) : null;
  const [[text, to], correction] = [TO[how]!, number * 20 + ((known?.revision ?? 0) % 20)];
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      ...correctionFaults(asked, number, reason, objection),
      CORRECTION_WAITING: [...(known?.corrections.values() ?? [])].some((each) => each.part === part),
      PART_NOT_REQUIRED: how === 5 || known?.isCase,
      SCORE_IS_ABSENCE: how === 3,
      SCORE_UNCHANGED: known?.marks.get(part) === to,
    },
    record: async () =>
      world.record(
        actor,
        proposeCorrection,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          correctionId: the('correction', correction),
          enterpriseId: the('enterprise', 0),
          part,
          score: text,
          reasonCode: reason,
          objectionId: objection === null ? null : the('objection', objection),
        },
        { batch: await world.see(batchRecord, the('batch', batchOf(number))) },
      ),
    learn: () => known!.corrections.set(correction, { by: actor.ref, part, to, reason, objection }),
  };
};

const confirm: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const number = which % 4;
  const known = model.candidacies.get(number);
  const [correction, proposed] = [...(known?.corrections ?? [])].at(-1) ?? [99, undefined];
  return {
    no: {
      NOT_FOUND: !proposed,
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: proposed?.by === actor.ref,
      ...(proposed && correctionFaults(asked, number, proposed.reason, proposed.objection)),
    },
    record: async () =>
      world.record(
        actor,
        confirmCorrection,
        the('candidacy', number),
        { candidacyId: the('candidacy', number), correctionId: the('correction', correction), enterpriseId: the('enterprise', 0) },
        { batch: await world.see(batchRecord, the('batch', batchOf(number))) },
      ),
    learn: () => {
      known!.corrections.delete(correction);
      if (proposed!.objection !== null) known!.objections.set(proposed!.objection, 'SETTLED');
      mark(known!, proposed!.part, proposed!.to);
    },
  };
};

/** What of a waiver can be wrong, whoever asks. */
function waiverFaults({ model }: Asked, number: number): Record<string, boolean | undefined> {
  const [known, batch, worker] = [model.candidacies.get(number), model.batches.get(batchOf(number)), model.workers.get(number % 2)];
  return {
    RESULTS_SUBMITTED: batch && batch.submission !== null,
    BATCH_CANCELLED: batch?.isCancelled,
    CANDIDATE_WITHDRAWN: known?.isWithdrawn,
    WAIVER_NOT_NEEDED: known && !known.isWaiting,
    LEVEL_ALREADY_HELD: worker?.held.has('SENIOR'),
    ...notEligible(worker !== undefined && !worker.held.has('INTERMEDIATE')),
  };
}

const waive: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const number = which % 2;
  const [known, ruleId] = [model.candidacies.get(number), ['N23-3-2', null, 'N23-3-2', 'N23-3-2', 'N23-9-9', 'N23-3-4'][how]!];
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      ...waiverFaults(asked, number),
      WAIVER_NAMES_NOTHING: how === 1 || how === 2,
      WAIVER_DOES_NOT_FIT: how === 3,
      CONDITION_UNKNOWN: how === 4,
      WAIVER_OF_WHOLE_CHECK: how === 5,
    },
    record: async () =>
      world.record(
        actor,
        proposeWaiver,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          waiverId: the('waiver', number),
          enterpriseId: the('enterprise', 0),
          ruleId,
          waived: how === 2 ? [] : how === 3 || how === 5 ? ['EDUCATION'] : ['YEARS'],
          reasonCode: 'KEY_PROJECT',
          reason: TEXT,
          documents: [],
        },
        await candidateEvidence(world, number, true),
      ),
    learn: () => {
      if (!known!.waivers.has(number)) known!.waivers.set(number, { by: actor.ref });
    },
  };
};

const admit: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const number = which % 2;
  const [known, approver] = [model.candidacies.get(number), how === 0 ? null : how === 1 ? MENTOR : 2];
  const proposed = known?.waivers.get(number);
  return {
    no: {
      NOT_FOUND: !proposed,
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: proposed?.by === actor.ref,
      WAIVER_APPROVER_UNNAMED: approver === null && isTaughtBy(number, MENTOR),
      WORKER_UNKNOWN: approver !== null && !model.workers.has(approver),
      WAIVER_APPROVER_IS_MENTOR: approver !== null && isTaughtBy(number, approver),
      ...waiverFaults(asked, number),
    },
    record: async () =>
      world.record(
        actor,
        confirmWaiver,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          waiverId: the('waiver', number),
          enterpriseId: the('enterprise', 0),
          approverWorkerId: approver === null ? null : the('worker', approver),
        },
        {
          ...(await candidateEvidence(world, number, true)),
          mentorings,
          approver: await world.see(workerRecord, the('worker', approver ?? 9)),
        },
      ),
    learn: () => Object.assign(known!, { isAdmitted: true, isWaiting: false, waivers: new Map() } satisfies Partial<CandidacyModel>),
  };
};

export const twoPersonMoves: Readonly<Record<string, Move>> = {
  'propose-correction': propose,
  'confirm-correction': confirm,
  'propose-waiver': waive,
  'confirm-waiver': admit,
};
