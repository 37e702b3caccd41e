import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { CandidacyEvent, candidacyEvents, OutcomeKind, Part } from './assessment.events';
import type { Marks } from './marks/outcome';
import type { Mark } from './marks/score';

export interface RowSource {
  readonly importId: Uuid;
  readonly row: number;
}
export interface Objection {
  readonly objectionId: Uuid;
  /** `UPHELD` until the correction that must follow is recorded. */
  readonly status: 'OPEN' | 'UPHELD' | 'SETTLED';
}
export interface RegisteredCandidacy {
  readonly status: 'registered' | 'withdrawn';
  readonly candidacyId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly workerId: Uuid;
  readonly personRef: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly source: RowSource | null;
  readonly requiredParts: readonly Part[];
  readonly passMark: number;
  /** The line of the application conditions that was fulfilled. */
  readonly ruleId: string | null;
  readonly marks: Marks;
  readonly outcome: OutcomeKind | null;
  readonly objections: readonly Objection[];
  /** Of the last event. */
  readonly revision: number;
  /** Of the last event that can change the outcome: what an approval freezes (decision 14). */
  readonly outcomeRevision: number;
}
export type Candidacy = { readonly status: 'none' } | RegisteredCandidacy;

type EventOf<Type extends CandidacyEvent['type']> = Extract<CandidacyEvent, { type: Type }>;
type LaterEvent = Exclude<CandidacyEvent, EventOf<'assessment.candidate_registered.v1'>>;

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
const registered = ({ candidacyId, batchId, enterpriseId, filingId, workerId, personRef, occupationCode, trade, level, source, requiredParts, passMark }: EventOf<'assessment.candidate_registered.v1'>['data']): RegisteredCandidacy => ({
  status: 'registered', candidacyId, batchId, enterpriseId, filingId, workerId, personRef, occupationCode, trade, level, source, requiredParts, passMark,
  ruleId: null, marks: {}, outcome: null, objections: [], revision: 0, outcomeRevision: 0,
});

function evolveRegistered(state: RegisteredCandidacy, event: LaterEvent): RegisteredCandidacy {
  switch (event.type) {
    case 'assessment.eligibility_confirmed.v1':
      return { ...state, ruleId: event.data.ruleId };
    case 'assessment.score_recorded.v1':
      return marked(state, event.data.part, { kind: 'SCORED', tenths: event.data.tenths });
    case 'assessment.candidate_absent.v1':
      return marked(state, event.data.part, { kind: 'ABSENT' });
    case 'assessment.score_corrected.v1': {
      const { part, toTenths, objectionId } = event.data;
      return { ...marked(state, part, { kind: 'SCORED', tenths: toTenths }), objections: settled(state.objections, objectionId, 'SETTLED') };
    }
    case 'assessment.outcome_determined.v1':
      return touched({ ...state, outcome: event.data.outcome });
    case 'assessment.candidate_withdrawn.v1':
      return touched({ ...state, status: 'withdrawn' });
    case 'assessment.objection_raised.v1':
      return { ...state, objections: [...state.objections, { objectionId: event.data.objectionId, status: 'OPEN' }] };
    case 'assessment.objection_resolved.v1':
      return resolved(state, event.data);
  }
}

const touched = (state: RegisteredCandidacy): RegisteredCandidacy => ({ ...state, outcomeRevision: state.revision });
const marked = (state: RegisteredCandidacy, part: Part, mark: Mark): RegisteredCandidacy => touched({ ...state, marks: { ...state.marks, [part]: mark } });
const settled = (objections: readonly Objection[], id: Uuid | null, status: Objection['status']): readonly Objection[] =>
  objections.map((objection) => (objection.objectionId === id ? { ...objection, status } : objection));

/**
 * An upheld objection says that the outcome will change, so what was approved no longer holds from this moment,
 * not only from the correction: otherwise a certificate could be issued in between.
 */
function resolved(state: RegisteredCandidacy, { objectionId, resolution }: EventOf<'assessment.objection_resolved.v1'>['data']): RegisteredCandidacy {
  const objections = settled(state.objections, objectionId, resolution === 'UPHELD' ? 'UPHELD' : 'SETTLED');
  return resolution === 'UPHELD' ? touched({ ...state, objections }) : { ...state, objections };
}

/** A candidacy of somebody else is no candidacy to the caller. */
export const isCandidacyOf = (state: Candidacy, enterpriseId: Uuid): state is RegisteredCandidacy => state.status !== 'none' && state.enterpriseId === enterpriseId;
export const awaitsCorrection = ({ objections }: RegisteredCandidacy): boolean => objections.some(({ status }) => status === 'UPHELD');
export const openObjectionsOf = ({ objections }: RegisteredCandidacy): readonly Uuid[] =>
  objections.flatMap(({ objectionId, status }) => (status === 'OPEN' ? [objectionId] : []));
/** What may be submitted and approved: null while a mark, or a correction that was promised, is missing. */
export const standingOutcome = (state: RegisteredCandidacy): OutcomeKind | null =>
  state.status === 'withdrawn' || awaitsCorrection(state) ? null : state.outcome;

export const candidacyRecord = streamView('assessment.candidacy', candidacy, (state) => state);

/** What later contexts may know of a candidacy; nothing where there is none. */
export interface AssessmentResult
  extends Pick<RegisteredCandidacy,
    'workerId' | 'personRef' | 'enterpriseId' | 'batchId' | 'filingId' | 'occupationCode' | 'trade' | 'level' | 'source' | 'ruleId' | 'outcomeRevision'> {
  /** Null while it is not determined, while a promised correction is missing, and after a withdrawal. */
  readonly outcome: OutcomeKind | null;
  readonly openObjections: readonly Uuid[];
  readonly withdrawn: boolean;
}

export const assessmentResult = streamView('assessment.result', candidacy, (state): AssessmentResult | null => {
  if (state.status === 'none') return null;
  const { workerId, personRef, enterpriseId, batchId, filingId, occupationCode, trade, level, source, ruleId, outcomeRevision } = state;
  return {
    workerId, personRef, enterpriseId, batchId, filingId, occupationCode, trade, level, source, ruleId, outcomeRevision,
    outcome: standingOutcome(state), openObjections: openObjectionsOf(state), withdrawn: state.status === 'withdrawn',
  };
});
