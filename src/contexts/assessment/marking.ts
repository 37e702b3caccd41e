import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { CandidacyEvent, CandidateAbsent, OutcomeDetermined, Part, PARTS, ScoreRecorded } from './assessment.events';
import type { RowSource } from './candidacy';
import type { ResolvedPack } from '../catalogue';
import type { OutcomeKind, Path } from './terms';
import { Marks, outcomeOf, PassMarks } from './marks/outcome';
import { Mark, parseScore, Tenths } from './marks/score';

/** What marking needs to know of a candidacy, or of one that is about to be registered. */
export interface Marked {
  readonly candidacyId: Uuid;
  readonly batchId: Uuid;
  readonly requiredParts: readonly Part[];
  readonly passMark: number;
  readonly passMarks?: PassMarks | undefined;
  readonly marks: Marks;
  /** As determined before; absent of one that is about to be registered. */
  readonly outcome?: OutcomeKind | null;
}

/** Characters of a score as typed, with room for what is wrong with it. */
export const MAX_SCORE_CHARACTERS = 20;
/** How the API writes absence; a sheet writes 缺考. */
export const ABSENT = 'ABSENT';
type ScoreNo = 'SCORE_MISSING' | 'SCORE_NOT_A_NUMBER' | 'SCORE_TOO_MANY_DECIMALS' | 'SCORE_OUT_OF_RANGE';

/** A mark as somebody typed it. */
export function markOf(text: string): Mark | Refusal<ScoreNo> {
  if (text === ABSENT) return { kind: 'ABSENT' };
  const read = parseScore(text);
  switch (read.kind) {
    case 'EMPTY':
      return refuse('SCORE_MISSING');
    case 'REFUSED':
      return refuse(read.reason === 'NOT_A_NUMBER' ? 'SCORE_NOT_A_NUMBER' : `SCORE_${read.reason}`);
    default:
      return read;
  }
}

const isSame = (a: Mark | undefined, b: Mark): boolean =>
  a?.kind === b.kind && (a.kind === 'ABSENT' || (b.kind === 'SCORED' && a.tenths === b.tenths));

/** Those of the entered marks that say something new. An empty cell never erases a stored mark. */
export const newMarks = (known: Marks, entered: Marks): Marks =>
  Object.fromEntries(Object.entries(entered).filter(([part, mark]) => !isSame(known[part as Part], mark)));

export type MarkingNo = 'PART_NOT_REQUIRED' | 'PART_KEPT' | 'RESULT_VOID' | 'SCORE_BEFORE_ASSESSMENT';
/** What is asked of a candidacy before a mark is taken. */
export interface Markable {
  readonly requiredParts: readonly Part[];
  /** Passed before and kept for this resit. */
  readonly kept: readonly Part[];
  readonly outcome: OutcomeKind | null;
}

/** Nobody is marked before the day of the assessment, nor in a part that the level does not have or that was kept, nor after an irregularity. */
export function markingFault(
  { requiredParts, kept, outcome }: Markable,
  entered: Marks,
  { assessmentOn }: { readonly assessmentOn: Day },
  today: Day,
): Refusal<MarkingNo> | undefined {
  const parts = PARTS.filter((part) => entered[part]);
  if (parts.length === 0) return undefined;
  const foreign = parts.find((part) => !requiredParts.includes(part));
  if (foreign) return refuse('PART_NOT_REQUIRED', { part: foreign, requiredParts: [...requiredParts] });
  const passed = parts.find((part) => kept.includes(part));
  if (passed) return refuse('PART_KEPT', { part: passed });
  if (outcome === 'VOID') return refuse('RESULT_VOID');
  return today < assessmentOn ? refuse('SCORE_BEFORE_ASSESSMENT', { assessmentOn }) : undefined;
}

/**
 * What the pack says against marks that are typed: none lies above its scale, and in a process assessment (过程化考核) a part's mark
 * is the mean of several records, of which a typed one is only one. No pack, as in decisions made before it was asked, says nothing.
 */
export function typedFault(
  path: Path,
  entered: Marks,
  policy: ResolvedPack | null | undefined,
): Refusal<'RECORDS_TOO_FEW' | 'SCORE_OUT_OF_RANGE'> | undefined {
  if (!policy) return undefined;
  const scored = PARTS.filter((part) => entered[part]?.kind === 'SCORED');
  const minRecords = (path === 'PROCESS' ? policy.pack.paths.PROCESS?.minRecords : undefined) ?? 1;
  if (scored.length > 0 && minRecords > 1) return refuse('RECORDS_TOO_FEW', { records: 1, minRecords });
  return scored.some((part) => scaleFault(tenthsOf(entered, part) ?? 0, policy)) ? refuse('SCORE_OUT_OF_RANGE') : undefined;
}

/** No mark lies above the scale of the pack, whether it is typed or a correction. */
export const scaleFault = (tenths: Tenths, policy: ResolvedPack | null | undefined): Refusal<'SCORE_OUT_OF_RANGE'> | undefined =>
  policy && tenths > policy.pack.scoreMax ? refuse('SCORE_OUT_OF_RANGE') : undefined;

/** The facts that new marks make: each mark, and the outcome once every required part is known. */
export const markFacts = (marked: Marked, entered: Marks, source: RowSource | null): CandidacyEvent[] => [
  ...PARTS.flatMap((part) => markFact(marked.candidacyId, part, entered[part], source)),
  ...outcomeFacts({ ...marked, marks: { ...marked.marks, ...entered } }),
];

function markFact(candidacyId: Uuid, part: Part, mark: Mark | undefined, source: RowSource | null): CandidacyEvent[] {
  if (!mark) return [];
  const from = source && { ...source };
  return mark.kind === 'ABSENT'
    ? [CandidateAbsent({ candidacyId, part, source: from })]
    : [ScoreRecorded({ candidacyId, part, tenths: mark.tenths, source: from })];
}

/** Nothing follows for whom an irregularity was found: the outcome stays void. */
export function outcomeFacts({ candidacyId, batchId, requiredParts, marks, passMark, passMarks, outcome }: Marked): CandidacyEvent[] {
  if (outcome === 'VOID') return [];
  const known = outcomeOf(requiredParts, marks, passMark, passMarks);
  switch (known.outcome) {
    case 'INCOMPLETE':
      return [];
    case 'PASSED':
      return [OutcomeDetermined({ candidacyId, batchId, outcome: 'PASSED', reason: null, failedParts: [] })];
    case 'FAILED':
      return [OutcomeDetermined({ candidacyId, batchId, outcome: 'FAILED', reason: known.reason, failedParts: [...known.failedParts] })];
  }
}

/** The score of a part; null where it was not sat, or not marked yet. */
export function tenthsOf(marks: Marks, part: Part): number | null {
  const mark = marks[part];
  return mark?.kind === 'SCORED' ? mark.tenths : null;
}
