import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { CandidacyEvent, candidacyEvents } from './candidacy.events';
import { evolveRegistered } from './candidacy-course';
import { Candidacy, openObjectionsOf, RegisteredCandidacy, standingOutcome } from './candidacy-state';
import { Examined, examinedIn } from './examined';
import { passMarksOf } from './marks/outcome';
import type { OutcomeKind } from './terms';

export * from './candidacy-state';

export const candidacy: Fold<Candidacy, CandidacyEvent> = {
  category: 'candidacy',
  events: candidacyEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'assessment.candidate_registered.v1') return registered(event.data);
    return state.status === 'none' ? state : evolveRegistered({ ...state, revision: state.revision + 1 }, event);
  },
};

// Registration is always the first event of a candidacy's stream.
function registered(data: Extract<CandidacyEvent, { type: 'assessment.candidate_registered.v1' }>['data']): RegisteredCandidacy {
  const {
    candidacyId,
    batchId,
    enterpriseId,
    filingId,
    workerId,
    personRef,
    occupationCode,
    trade,
    level,
    path,
    source,
    requiredParts,
    passMark,
    passMarks,
    standard,
    resits = 0,
  } = data;
  return {
    status: 'registered',
    candidacyId,
    batchId,
    enterpriseId,
    filingId,
    workerId,
    personRef,
    occupationCode,
    trade,
    level,
    path,
    source,
    requiredParts,
    passMark,
    resits,
    ...(passMarks === undefined ? {} : { passMarks: passMarksOf(passMarks) }),
    ...(standard === undefined ? {} : { standard }),
    eligibility: 'NOT_JUDGED',
    ruleId: null,
    waivers: [],
    marks: {},
    satOn: {},
    kept: [],
    panelled: [],
    corrections: [],
    recognition: null,
    outcome: null,
    objections: [],
    files: [],
    revision: 0,
    outcomeRevision: 0,
  };
}

export const candidacyRecord = streamView('assessment.candidacy', candidacy, (state) => state);

/** What later contexts may know of a candidacy; nothing where there is none. */
export interface AssessmentResult
  extends Pick<
    RegisteredCandidacy,
    | 'workerId'
    | 'personRef'
    | 'enterpriseId'
    | 'batchId'
    | 'filingId'
    | 'occupationCode'
    | 'trade'
    | 'level'
    | 'source'
    | 'ruleId'
    | 'outcomeRevision'
  > {
  /** Null while it is not determined, while a promised correction is missing, and after a withdrawal. */
  readonly outcome: OutcomeKind | null;
  readonly openObjections: readonly Uuid[];
  readonly withdrawn: boolean;
  /** Null stands for the day of the assessment: {@link examDay}. */
  readonly examined: readonly Examined[];
  /** The version of the standard, or of the norm, that it was assessed under. */
  readonly standard?: string;
  /** The entry of the register of awards by which a committee recognised; absent where it named none. */
  readonly awardId?: Uuid;
}

export const assessmentResult = streamView('assessment.result', candidacy, (state): AssessmentResult | null => {
  if (state.status === 'none') return null;
  const {
    workerId,
    personRef,
    enterpriseId,
    batchId,
    filingId,
    occupationCode,
    trade,
    level,
    source,
    ruleId,
    outcomeRevision,
    recognition,
    standard,
  } = state;
  return {
    workerId,
    personRef,
    enterpriseId,
    batchId,
    filingId,
    occupationCode,
    trade,
    level,
    source,
    ruleId,
    outcomeRevision,
    outcome: standingOutcome(state),
    openObjections: openObjectionsOf(state),
    withdrawn: state.status === 'withdrawn',
    examined: examinedIn(state),
    ...(recognition?.awardId === undefined ? {} : { awardId: recognition.awardId }),
    ...(standard === undefined ? {} : { standard }),
  };
});
