import type { Day } from '../../../kernel/day';
import type { Instant } from '../../../kernel/instant';
import type { Level } from '../../../kernel/level';
import type { BatchEvent, Path } from '../assessment.events';
import { ApprovalCompleted, ResultsSubmitted } from '../assessment.events';
import type { LevelCount } from '../batch-register/batch-register.query';

/** What was handed in of one level, or of all. */
export interface Handed {
  readonly candidates: number;
  readonly passed: number;
  readonly failed: number;
  readonly absent: number;
  readonly void: number;
}
/** Who acted when; no name where the reader is told none. */
export interface Act {
  readonly at: Instant;
  readonly ref: string;
  readonly name: string | null;
}
export interface SubmissionReceipt {
  readonly enterpriseName: string;
  readonly filingReceiptNo: string;
  readonly planNo: string;
  readonly path: Path;
  readonly assessmentOn: Day;
  readonly submitted: Act;
  /** By a second person; null as long as nobody confirmed exactly this submission. */
  readonly confirmed: Act | null;
  /** SHA-256 of the list of results that was handed in. */
  readonly digest: string;
  readonly levels: readonly (Handed & { readonly level: Level })[];
  readonly total: Handed;
}

type Stored = BatchEvent & { readonly at: Instant; readonly position: bigint; readonly metadata: string };
export interface SubmittedOnce {
  readonly position: bigint;
  readonly digest: string;
  readonly submitted: Omit<Act, 'name'>;
  readonly confirmed: Omit<Act, 'name'> | null;
}

/** The newest submission of a batch, and whoever confirmed it; null where there is none. */
export function submissionIn(history: readonly Stored[]): SubmittedOnce | null {
  const at = history.findLastIndex(({ type }) => type === ResultsSubmitted.type);
  const submitted = history[at];
  if (submitted?.type !== 'assessment.results_submitted.v1') return null;
  const { digest, submittedBy } = submitted.data;
  const confirmed = history.slice(at).find((event) => event.type === ApprovalCompleted.type && event.data.digest === digest);
  return {
    position: submitted.position,
    digest,
    submitted: { at: submitted.at, ref: submittedBy },
    confirmed: confirmed ? { at: confirmed.at, ref: actorOf(confirmed, history) } : null,
  };
}

/** Only the first event of a command carries who acted (decision 5). */
function actorOf({ metadata }: Stored, history: readonly Stored[]): string {
  const of = (text: string): { readonly commandId: string; readonly actor?: { readonly ref: string } } =>
    JSON.parse(text) as ReturnType<typeof of>;
  const { commandId } = of(metadata);
  return history.map((event) => of(event.metadata)).find((each) => each.commandId === commandId && each.actor !== undefined)!.actor!.ref;
}

const NOBODY: Handed = { candidates: 0, passed: 0, failed: 0, absent: 0, void: 0 };
const COLUMN: Readonly<Record<string, Exclude<keyof Handed, 'candidates'>>> = {
  PASSED: 'passed',
  FAILED: 'failed',
  ABSENT: 'absent',
  VOID: 'void',
};

/** In figures, of whom results were handed in; whoever withdrew or was not admitted is not among them. */
export function handedIn(counts: readonly LevelCount[]): Handed {
  return counts.reduce<Handed>((sum, { state, count }) => {
    const column = COLUMN[state];
    return column === undefined ? sum : { ...sum, candidates: sum.candidates + count, [column]: sum[column] + count };
  }, NOBODY);
}
export const handedInByLevel = (levels: readonly Level[], counts: readonly LevelCount[]): SubmissionReceipt['levels'] =>
  levels.map((level) => ({ level, ...handedIn(counts.filter((each) => each.level === level)) }));
