import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import type { CandidacyEvent } from './candidacy.events';
import type { Objection, Recognition, RegisteredCandidacy } from './candidacy-state';
import type { Mark } from './marks/score';
import type { Part } from './terms';

type EventOf<Type extends CandidacyEvent['type']> = Extract<CandidacyEvent, { type: Type }>;
export type LaterEvent = Exclude<CandidacyEvent, EventOf<'assessment.candidate_registered.v1'>>;
type AboutMarks = EventOf<
  | 'assessment.score_recorded.v1'
  | 'assessment.candidate_absent.v1'
  | 'assessment.part_kept.v1'
  | 'assessment.correction_proposed.v1'
  | 'assessment.score_corrected.v1'
  | 'assessment.irregularity_found.v1'
  | 'assessment.outcome_determined.v1'
>;

/** What happens to a candidacy after its registration. */
export function evolveRegistered(state: RegisteredCandidacy, event: LaterEvent): RegisteredCandidacy {
  switch (event.type) {
    case 'assessment.eligibility_confirmed.v1':
      return { ...state, eligibility: 'CONFIRMED', ruleId: event.data.ruleId };
    case 'assessment.eligibility_rejected.v1':
      return { ...state, eligibility: 'REJECTED' };
    case 'assessment.waiver_proposed.v1':
      return { ...state, waivers: [...state.waivers, waiverIn(event.data)] };
    case 'assessment.waiver_granted.v1':
      // What it opens follows in the confirmation of the same append; other proposals fall with it.
      return { ...state, waivers: [] };
    case 'assessment.candidate_withdrawn.v1':
      return touched({ ...state, status: 'withdrawn' });
    case 'assessment.objection_raised.v1':
      return { ...state, objections: [...state.objections, openedBy(event.data)] };
    case 'assessment.objection_resolved.v1':
      return resolved(state, event.data);
    case 'assessment.recognition_proposed.v1':
    case 'assessment.recognition_document_attached.v1':
      return { ...state, recognition: recognitionAfter(state.recognition, event) };
    case 'assessment.candidate_file_attached.v1':
      return { ...state, files: [...state.files, event.data.fileId] };
    case 'assessment.committee_decided.v1':
      return touched({ ...state, objections: settled(state.objections, event.data.objectionId, 'SETTLED') });
    default:
      return evolveMarks(state, event);
  }
}

function recognitionAfter(
  before: Recognition | null,
  event: EventOf<'assessment.recognition_proposed.v1' | 'assessment.recognition_document_attached.v1'>,
): Recognition | null {
  if (event.type === 'assessment.recognition_document_attached.v1')
    return before && { ...before, documents: [...before.documents, event.data.documentId] };
  const { basis, yearlyBenefitFen, competition, awardId } = event.data;
  return {
    basis,
    yearlyBenefitFen,
    competitionCode: competition?.code ?? null,
    documents: [],
    ...(awardId === undefined ? {} : { awardId }),
  };
}

function evolveMarks(state: RegisteredCandidacy, event: AboutMarks): RegisteredCandidacy {
  switch (event.type) {
    case 'assessment.score_recorded.v1':
      return marked(panelledBy(state, event.data), event.data.part, { kind: 'SCORED', tenths: event.data.tenths }, event.data.satOn);
    case 'assessment.candidate_absent.v1':
      return marked(state, event.data.part, { kind: 'ABSENT' }, event.data.satOn);
    case 'assessment.part_kept.v1': {
      const { part, tenths, satOn } = event.data;
      return marked({ ...state, kept: [...state.kept, part] }, part, { kind: 'SCORED', tenths }, satOn);
    }
    case 'assessment.correction_proposed.v1': {
      const { candidacyId: _, ...correction } = event.data;
      return { ...state, corrections: [...state.corrections, correction] };
    }
    case 'assessment.score_corrected.v1': {
      const { part, toTenths, objectionId, correctionId } = event.data;
      const corrected = marked(state, part, { kind: 'SCORED', tenths: toTenths });
      return {
        ...corrected,
        objections: settled(state.objections, objectionId, 'SETTLED'),
        corrections: state.corrections.filter((each) => each.correctionId !== correctionId),
      };
    }
    case 'assessment.irregularity_found.v1':
      return touched(state);
    case 'assessment.outcome_determined.v1':
      return touched({ ...state, outcome: event.data.outcome });
  }
}

const touched = (state: RegisteredCandidacy): RegisteredCandidacy => ({ ...state, outcomeRevision: state.revision });
const marked = (state: RegisteredCandidacy, part: Part, mark: Mark, satOn?: Day): RegisteredCandidacy =>
  touched({
    ...state,
    marks: { ...state.marks, [part]: mark },
    satOn: satOn === undefined ? state.satOn : { ...state.satOn, [part]: satOn },
  });
const openedBy = ({ objectionId, by }: { readonly objectionId: Uuid; readonly by: 'CANDIDATE' | 'OTHER' }): Objection => ({
  objectionId,
  status: 'OPEN',
  ...(by === 'OTHER' ? { isOthers: true as const } : {}),
});
const panelledBy = (state: RegisteredCandidacy, { part, raw }: EventOf<'assessment.score_recorded.v1'>['data']): RegisteredCandidacy => ({
  ...state,
  panelled: [...state.panelled.filter((each) => each !== part), ...(raw === undefined ? [] : [part])],
});
const settled = (objections: readonly Objection[], id: Uuid | null, status: Objection['status']): readonly Objection[] =>
  objections.map((objection) => (objection.objectionId === id ? { ...objection, status } : objection));
const waiverIn = ({
  waiverId,
  kind,
  ruleSet,
  ruleId,
  waived,
  reasonCode,
  proposedBy,
}: EventOf<'assessment.waiver_proposed.v1'>['data']) => ({ waiverId, kind, ruleSet, ruleId, waived, reasonCode, proposedBy });

/**
 * An upheld objection says that the outcome will change, so what was approved no longer holds from this moment,
 * not only from the correction: otherwise a certificate could be issued in between.
 */
function resolved(
  state: RegisteredCandidacy,
  { objectionId, resolution }: EventOf<'assessment.objection_resolved.v1'>['data'],
): RegisteredCandidacy {
  const objections = settled(state.objections, objectionId, resolution === 'UPHELD' ? 'UPHELD' : 'SETTLED');
  return resolution === 'UPHELD' ? touched({ ...state, objections }) : { ...state, objections };
}
