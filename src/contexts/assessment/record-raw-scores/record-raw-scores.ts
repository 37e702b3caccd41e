import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Filing } from '../../accreditation';
import type { PolicyPack, ResolvedPack } from '../../catalogue';
import { Batch, isBatchOf, isSubmitted, OpenBatch } from '../batch';
import { Candidacy, candidacy, isAdmitted, isCandidacyOf, RegisteredCandidacy } from '../candidacy';
import { CandidacyEvent, ScoreRecorded } from '../candidacy.events';
import { markingFault, MarkingNo, markOf, outcomeFacts } from '../marking';
import { finishFault } from '../examined';
import { meanOf } from '../marks/mean';
import type { Tenths } from '../marks/score';
import { isOnePerson, Ties } from '../mentorship-conflict';
import { scopeFaultAt, ScopeNo } from '../scope';
import { ConflictNo, conflictFault } from '../sittings/conflict-of-interest';
import { examinersIn, filedSite, PlannedSitting, Sitting } from '../sittings/sitting';
import { panelFault } from '../sittings/staffing';
import type { Part } from '../terms';

export interface RawScore {
  readonly examinerId: Uuid;
  /** As typed: `95.6`. */
  readonly score: string;
}
export interface RecordRawScores {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly part: Part;
  readonly sittingId: Uuid;
  readonly scores: readonly RawScore[];
}
export interface RawScoresEvidence extends Ties {
  readonly batch: Batch;
  readonly sitting: Sitting;
  /** Absent from decisions made before the filing was asked for a mark. */
  readonly filing?: Filing;
  /** Of the day of the sitting. */
  readonly policy: ResolvedPack | null;
}
type ScoreNo = 'SCORE_MISSING' | 'SCORE_NOT_A_NUMBER' | 'SCORE_TOO_MANY_DECIMALS' | 'SCORE_OUT_OF_RANGE' | 'SCORE_IS_ABSENCE';
type PanelNo =
  | 'SITTING_NOT_OF_BATCH'
  | 'CANDIDATE_NOT_SEATED'
  | 'EXAMINER_NOT_ASSIGNED'
  | 'EXAMINER_TWICE'
  | 'PANEL_TOO_SMALL'
  | 'PANEL_EVEN'
  | 'RECORDS_TOO_FEW'
  | ConflictNo;
type FilingNo = ScopeNo | 'SITE_NOT_IN_SCOPE' | 'FILING_ENDED';
type No =
  | 'NOT_FOUND'
  | 'CANDIDATE_WITHDRAWN'
  | 'BATCH_CANCELLED'
  | 'ELIGIBILITY_NOT_CONFIRMED'
  | 'RESULTS_SUBMITTED'
  | 'POLICY_PACK_UNKNOWN'
  | ScoreNo
  | PanelNo
  | MarkingNo
  | FilingNo;

interface Raw {
  readonly examinerId: Uuid;
  readonly tenths: Tenths;
}

/**
 * Marks a part by what each assessor gave. Every raw score is kept and the mark is their mean. Whoever scores was assigned
 * to the candidate's room, is neither mentor nor kin, and the panel is as large and as odd as the policy asks. In a process
 * assessment (过程化考核) the same assessor gives several records, so many at least as the policy says.
 */
export const recordRawScores = rule<Candidacy, CandidacyEvent, RecordRawScores, RawScoresEvidence, No>({
  name: 'assessment.record-raw-scores',
  version: 1,
  fold: candidacy,
  decide: (state, intent, { batch, sitting, mentorings, links, hostLinks, policy, filing }, { today }) => {
    const { candidacyId, enterpriseId, part, sittingId } = intent;
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    const fault = markableFault(state, batch, part, today);
    if (fault) return fault;
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: batch.region });
    if (!isSittingFor(sitting, state, part, today)) return refuse('SITTING_NOT_OF_BATCH');
    const unlawful = filing && (scopeFaultAt(filedSite(sitting), filing, state, sitting.on) ?? finishFault(filing, policy, today));
    if (unlawful) return unlawful;
    const raw = rawScores(intent.scores);
    if (isRefusal(raw)) return raw;
    if (filing && raw.some(({ tenths }) => tenths > policy.pack.scoreMax)) return refuse('SCORE_OUT_OF_RANGE');
    const panel = panelFaultOf(state, sitting, raw, { mentorings, links, hostLinks }, { batch, pack: policy.pack });
    if (panel) return panel;
    const tenths = meanOf(
      raw.map((each) => each.tenths),
      policy.pack.dropExtremes,
    );
    const scored = ScoreRecorded({ candidacyId, part, tenths, source: null, sittingId, satOn: sitting.on, raw: [...raw] });
    return [scored, ...outcomeFacts({ ...state, marks: { ...state.marks, [part]: { kind: 'SCORED', tenths } } })];
  },
});

function markableFault(state: RegisteredCandidacy, batch: OpenBatch, part: Part, today: Day): Refusal<No> | undefined {
  if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
  if (batch.isCancelled) return refuse('BATCH_CANCELLED');
  if (!isAdmitted(state)) return refuse('ELIGIBILITY_NOT_CONFIRMED');
  if (isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
  return markingFault(state, { [part]: { kind: 'SCORED', tenths: 0 } }, batch, today);
}

const isSittingFor = (sitting: Sitting, { batchId }: RegisteredCandidacy, part: Part, today: Day): sitting is PlannedSitting =>
  sitting.status !== 'none' &&
  sitting.status !== 'cancelled' &&
  sitting.batchId === batchId &&
  sitting.part === part &&
  sitting.on <= today;

function rawScores(scores: readonly RawScore[]): readonly Raw[] | Refusal<ScoreNo> {
  const read: Raw[] = [];
  for (const { examinerId, score } of scores) {
    const mark = markOf(score);
    if (isRefusal(mark)) return mark;
    if (mark.kind === 'ABSENT') return refuse('SCORE_IS_ABSENCE');
    read.push({ examinerId, tenths: mark.tenths });
  }
  return read;
}

function panelFaultOf(
  { candidacyId, workerId }: RegisteredCandidacy,
  sitting: PlannedSitting,
  raw: readonly Raw[],
  ties: Ties,
  { batch, pack }: { batch: OpenBatch; pack: PolicyPack },
): Refusal<PanelNo> | undefined {
  const room = sitting.seated.find((seat) => seat.candidacyId === candidacyId)?.room;
  if (room === undefined) return refuse('CANDIDATE_NOT_SEATED', { candidacyId });
  const assigned = new Set(examinersIn(sitting, room, 'ASSESSOR').map(({ examinerId }) => examinerId));
  const foreign = raw.find(({ examinerId }) => !assigned.has(examinerId));
  if (foreign) return refuse('EXAMINER_NOT_ASSIGNED', { examinerId: foreign.examinerId });
  const conflict = raw
    .map(({ examinerId }) => conflictFault(sitting, examinerId, [{ candidacyId, workerId }], ties))
    .find((fault) => fault !== undefined);
  if (conflict) return conflict;
  return batch.path === 'PROCESS' ? recordsFault(raw, pack) : onePanelFault(sitting.part, raw, pack, ties);
}

function onePanelFault(part: Part, raw: readonly Raw[], { staffing }: PolicyPack, ties: Ties): Refusal<PanelNo> | undefined {
  const twice = raw.find(({ examinerId }, index) => raw.findIndex((each) => isOnePerson(ties, each.examinerId, examinerId)) < index);
  return twice ? refuse('EXAMINER_TWICE', { examinerId: twice.examinerId }) : panelFault(part, raw.length, staffing);
}

const recordsFault = (raw: readonly Raw[], { paths }: PolicyPack): Refusal<PanelNo> | undefined =>
  raw.length < (paths.PROCESS?.minRecords ?? 1)
    ? refuse('RECORDS_TOO_FEW', { records: raw.length, minRecords: paths.PROCESS!.minRecords })
    : undefined;
