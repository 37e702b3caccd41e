import { filingScope } from '../../src/contexts/accreditation';
import { batchRecord } from '../../src/contexts/assessment/batch';
import type { CandidateEvidence } from '../../src/contexts/assessment/candidate-evidence';
import { findIrregularity } from '../../src/contexts/assessment/find-irregularity/find-irregularity';
import { recordScore } from '../../src/contexts/assessment/record-score/record-score';
import { registerCandidate } from '../../src/contexts/assessment/register-candidate/register-candidate';
import { withdrawCandidate } from '../../src/contexts/assessment/withdraw-candidate/withdraw-candidate';
import { guidingCatalogueRecord } from '../../src/contexts/catalogue';
import { employmentHistory, qualifications, workerRecord } from '../../src/contexts/workforce';
import { Day, day } from '../../src/kernel/day';
import { EvidenceSet, personEvidence, valueEvidence } from '../../src/kernel/evidence';
import { ASSESSED_ON, batchOf, isCommittee } from './batch-moves';
import { BatchModel, CandidacyModel, guidingFaults, scopeFaults, WorkerModel } from './model';
import { Asked, isSystem, isThere, Move } from './move';
import { OCCUPATION, policyOr, TEXT, the, World } from './world';

/** Worker 3 teaches every worker of an odd number. */
export const MENTOR = 3;
export const mentorings = valueEvidence('mentorings', 0n, {
  agreements: [1, 5].map((apprentice) => ({
    mentorId: the('worker', MENTOR),
    apprenticeId: the('worker', apprentice),
    fromOn: day('2025-01-01'),
    lastOn: day('2027-12-31'),
  })),
});
export const isTaughtBy = (worker: number, mentor: number): boolean => mentor === MENTOR && worker % 2 === 1 && worker !== MENTOR;

export async function candidateEvidence(
  world: World,
  candidacy: number,
  isBirthDayKnown: boolean,
  isPackKnown = true,
): Promise<EvidenceSet<CandidateEvidence>> {
  const worker = the('worker', candidacy % 2);
  return {
    batch: await world.see(batchRecord, the('batch', batchOf(candidacy))),
    filing: await world.see(filingScope, the('filing', 0)),
    worker: await world.see(workerRecord, worker),
    policy: policyOr(isPackKnown, ASSESSED_ON),
    guidingCatalogue: await world.see(guidingCatalogueRecord, the('guiding', 0)),
    employment: await world.see(employmentHistory, worker),
    qualifications: await world.see(qualifications, worker),
    issuedHere: valueEvidence('issued', 0n, []),
    birthOn: personEvidence(the('person', candidacy % 2), 'birthDay', 1, isBirthDayKnown ? day('1988-05-05') : null),
  };
}

const TEN_YEARS_BEFORE = '2016-03-13';
/** Ten years in the occupation make a candidate for 三级; the certificate below alone does not. */
export const isEligible = ({ spans }: WorkerModel): boolean =>
  spans.some(({ from, last }) => from <= TEN_YEARS_BEFORE && (last === null || last >= '2026-01-01'));
const NOT_ELIGIBLE = ['WORK', 'CERTIFICATE', 'AFTER_CERTIFICATE', 'TITLE', 'AFTER_TITLE', 'DIPLOMA', 'AGE', 'OTHER'] as const;
/** Which line came nearest is a matter of wording; that none holds is what the model says. */
export const notEligible = (holds: boolean): Record<string, boolean> =>
  Object.fromEntries(NOT_ELIGIBLE.map((why) => [`NOT_ELIGIBLE_${why}`, holds]));

/** Why a batch takes nobody in now. */
export const closedFor = (batch: BatchModel | undefined, today: Day): Record<string, boolean | undefined> => ({
  RESULTS_SUBMITTED: batch && batch.submission !== null,
  REGISTRATION_CLOSED: batch && (batch.isRegistrationClosed || (batch.registrationUntil !== null && today > batch.registrationUntil)),
  BATCH_CANCELLED: batch?.isCancelled,
});
export const newCandidacy = (number: number): CandidacyModel => ({
  batch: batchOf(number),
  worker: number % 2,
  isWithdrawn: false,
  isAdmitted: false,
  isWaiting: false,
  waivers: new Map(),
  marks: new Map(),
  byPanel: new Set(),
  kept: new Set(),
  resits: 0,
  corrections: new Map(),
  objections: new Map(),
  others: new Set(),
  outcome: null,
  revision: 0,
  papers: 0,
  isCase: false,
  award: null,
});

export const PASS = 600;
/** Both parts are sat, and each alone must reach the mark. */
export function mark(candidacy: CandidacyModel, part: string, tenths: number): void {
  candidacy.marks.set(part, tenths);
  candidacy.revision += 1;
  if (candidacy.outcome !== 'VOID' && candidacy.marks.size === 2)
    candidacy.outcome = [...candidacy.marks.values()].every((each) => each >= PASS) ? 'PASSED' : 'FAILED';
}

/** There a mark is the mean of records, and never typed. */
const isProcess = (batch: BatchModel | undefined): boolean => batch?.path === 'PROCESS';

const register: Move = (asked) => (asked.model.candidacies.has(asked.which % 4) ? again(asked) : first(asked));

function first({ world, model, actor, which, how }: Asked): ReturnType<Move> {
  const number = which % 4;
  const [batch, worker, isExceptional] = [model.batches.get(batchOf(number)), model.workers.get(number % 2), how === 2];
  const [isFit, marks] = [
    worker !== undefined && isEligible(worker) && how !== 1,
    how === 5 ? { THEORY: { kind: 'SCORED' as const, tenths: 800 } } : {},
  ];
  return {
    no: {
      NOT_FOUND: !batch,
      WORKER_UNKNOWN: !worker,
      COMMITTEE_DECIDES: isCommittee(batch),
      ...closedFor(batch, model.today),
      ...scopeFaults(model.filings.get(0), ASSESSED_ON),
      ...guidingFaults(model, batch),
      LEVEL_ALREADY_HELD: worker?.held.has('SENIOR'),
      BIRTH_DAY_UNKNOWN: how === 4,
      CONDITION_UNKNOWN: how === 3,
      ...notEligible(!isFit && !isExceptional),
      WAIVER_NOT_NEEDED: isExceptional && isFit,
      SCORE_BEFORE_ASSESSMENT: how === 5 && model.today < ASSESSED_ON,
      RECORDS_TOO_FEW: how === 5 && isProcess(batch),
    },
    record: async () =>
      world.record(
        actor,
        registerCandidate,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          batchId: the('batch', batchOf(number)),
          enterpriseId: the('enterprise', 0),
          workerId: the('worker', number % 2),
          occupationCode: OCCUPATION,
          trade: null,
          level: 'SENIOR',
          claim: how === 1 ? 'N23-3-2' : how === 3 ? 'N23-9-9' : null,
          marks,
          source: null,
          ...(isExceptional ? { path: 'EXCEPTIONAL' as const } : {}),
        },
        await candidateEvidence(world, number, how !== 4),
      ),
    learn: () => {
      const made = { ...newCandidacy(number), isAdmitted: !isExceptional, isWaiting: isExceptional };
      model.candidacies.set(number, made);
      if (how === 5) mark(made, 'THEORY', 800);
    },
  };
}

/** A registered candidate again brings marks, or nothing. */
function again({ world, model, actor, which, how }: Asked): ReturnType<Move> {
  const number = which % 4;
  const [known, batch] = [model.candidacies.get(number)!, model.batches.get(batchOf(number))!];
  const marks = how === 5 ? { THEORY: { kind: 'SCORED' as const, tenths: 800 } } : {};
  return {
    no: {
      CANDIDATE_WITHDRAWN: known.isWithdrawn,
      ...(how === 5 && {
        ELIGIBILITY_NOT_CONFIRMED: !known.isAdmitted && !known.isCase,
        RESULTS_SUBMITTED: batch.submission !== null,
        RESULT_VOID: known.outcome === 'VOID',
        SCORE_BEFORE_ASSESSMENT: model.today < ASSESSED_ON,
        PART_NOT_REQUIRED: known.isCase,
        PART_KEPT: known.kept.has('THEORY'),
        RECORDS_TOO_FEW: isProcess(batch),
        BATCH_CANCELLED: batch.isCancelled,
        ...scopeFaults(model.filings.get(0), ASSESSED_ON),
      }),
    },
    isSoAlready: how !== 5 || known.marks.get('THEORY') === 800,
    record: async () =>
      world.record(
        actor,
        registerCandidate,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          batchId: the('batch', batchOf(number)),
          enterpriseId: the('enterprise', 0),
          workerId: the('worker', number % 2),
          occupationCode: OCCUPATION,
          trade: null,
          level: 'SENIOR',
          claim: null,
          marks,
          source: null,
        },
        await candidateEvidence(world, number, true),
      ),
    learn: () => mark(known, 'THEORY', 800),
  };
}

export const ABSENCE = -1;
const WRONG_SCORES = [
  ['60.05', 'SCORE_TOO_MANY_DECIMALS'],
  ['100.1', 'SCORE_OUT_OF_RANGE'],
  ['', 'SCORE_MISSING'],
  ['sixty', 'SCORE_NOT_A_NUMBER'],
] as const;
const TYPED = [
  ['THEORY', '80', 800],
  ['SKILL', '60.0', 600],
  ['SKILL', '59.9', 599],
  ['SKILL', '', 0],
  ['REVIEW', '80', 800],
  ['THEORY', 'ABSENT', ABSENCE],
] as const;

const score: Move = ({ world, model, actor, which, how }) => {
  const number = which % 4;
  const [known, batch, [part, right, tenths], [wrong, fault]] = [
    model.candidacies.get(number),
    model.batches.get(batchOf(number)),
    TYPED[how]!,
    WRONG_SCORES[which % 4]!,
  ];
  return {
    no: {
      NOT_FOUND: !known,
      CANDIDATE_WITHDRAWN: known?.isWithdrawn,
      BATCH_CANCELLED: batch?.isCancelled,
      [fault]: how === 3,
      ELIGIBILITY_NOT_CONFIRMED: known && !known.isAdmitted && !known.isCase,
      PART_NOT_REQUIRED: part === 'REVIEW' || known?.isCase,
      PART_KEPT: known?.kept.has(part),
      RECORDS_TOO_FEW: isProcess(batch) && tenths !== ABSENCE,
      RESULT_VOID: known?.outcome === 'VOID',
      SCORE_BEFORE_ASSESSMENT: model.today < ASSESSED_ON,
      RESULTS_SUBMITTED: batch && batch.submission !== null,
      ...scopeFaults(model.filings.get(0), ASSESSED_ON),
    },
    isSoAlready: how !== 3 && known?.marks.get(part) === tenths,
    record: async () =>
      world.record(
        actor,
        recordScore,
        the('candidacy', number),
        { candidacyId: the('candidacy', number), enterpriseId: the('enterprise', 0), part, score: how === 3 ? wrong : right },
        {
          batch: await world.see(batchRecord, the('batch', batchOf(number))),
          filing: await world.see(filingScope, the('filing', 0)),
          policy: policyOr(true, ASSESSED_ON),
        },
      ),
    learn: () => {
      if (tenths !== ABSENCE) known!.byPanel.delete(part);
      mark(known!, part, tenths);
    },
  };
};

export const isNoticeClosed = (batch: BatchModel | undefined, candidacy: number): boolean =>
  batch?.approved.get(candidacy)?.isClosed ?? false;

const withdraw: Move = ({ world, model, actor, which, how }) => {
  const number = which % 4;
  const [known, batch] = [model.candidacies.get(number), model.batches.get(batchOf(number))];
  return {
    no: {
      NOT_FOUND: !known,
      CANDIDATE_WITHDRAWN: known?.isWithdrawn,
      NOTICE_CLOSED: isNoticeClosed(batch, number),
      RESULTS_SUBMITTED: how === 1 && isThere(batch?.submission),
    },
    record: async () =>
      world.record(
        actor,
        withdrawCandidate,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          enterpriseId: the('enterprise', 0),
          reasonCode: how === 1 ? 'NOT_IN_NEW_LIST' : 'OWN_WISH',
        },
        { batch: await world.see(batchRecord, the('batch', batchOf(number))) },
      ),
    learn: () => {
      known!.isWithdrawn = true;
      known!.revision += 1;
    },
  };
};

const cheat: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const number = which % 4;
  const [known, batch] = [model.candidacies.get(number), model.batches.get(batchOf(number))];
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      CANDIDATE_WITHDRAWN: known?.isWithdrawn,
      BATCH_CANCELLED: batch?.isCancelled,
      RESULT_VOID: known?.outcome === 'VOID',
      NOTICE_CLOSED: isNoticeClosed(batch, number),
    },
    record: async () =>
      world.record(
        actor,
        findIrregularity,
        the('candidacy', number),
        { candidacyId: the('candidacy', number), enterpriseId: the('enterprise', 0), kind: 'CHEATING', sittingId: null, text: TEXT },
        { batch: await world.see(batchRecord, the('batch', batchOf(number))) },
      ),
    learn: () => {
      known!.outcome = 'VOID';
      known!.revision += 1;
    },
  };
};

export const candidacyMoves: Readonly<Record<string, Move>> = {
  'register-candidate': register,
  'record-score': score,
  'withdraw-candidate': withdraw,
  'find-irregularity': cheat,
};
