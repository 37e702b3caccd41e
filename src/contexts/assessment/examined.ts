import type { Day } from '../../kernel/day';
import type { Level } from '../../kernel/level';
import { Refusal } from '../../kernel/refusal';
import { endedFault, Filing } from '../accreditation';
import type { ResolvedPack } from '../catalogue';
import type { Candidacy } from './candidacy-state';
import { scopeFault, ScopeNo } from './scope';
import { PARTS } from './terms';

/** In what somebody was examined, and on which day; null: on the day of the assessment, where no sitting tells another. As plain values. */
export type Examined = {
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly on: Day | null;
};
export interface ExamEvidence {
  /** Absent from decisions made before the filing was asked at this step. */
  readonly filing?: Filing;
  /** Of the day of the assessment: also whether an ended institution may finish is a term of the batch. */
  readonly policy?: ResolvedPack | null;
}
export type ExamNo = ScopeNo | 'FILING_ENDED';

/**
 * The examinations behind the marks of a candidacy. A kept part was judged in the batch that it was sat in, and the vote of a
 * committee, which gives no marks, asks the filing on its own day.
 */
export function examinedIn(state: Candidacy): readonly Examined[] {
  if (state.status !== 'registered') return [];
  const { occupationCode, trade, level, marks, kept, satOn } = state;
  const days = PARTS.filter((part) => marks[part] && !kept.includes(part)).map((part) => satOn[part] ?? null);
  return [...new Set(days)].map((on) => ({ occupationCode, trade, level, on }));
}

/** Those of a whole batch, each once. */
export const examinedInAll = (states: Iterable<Candidacy>): Examined[] => [
  ...new Map(
    [...states].flatMap(examinedIn).map((each) => [JSON.stringify([each.occupationCode, each.trade, each.level, each.on]), each]),
  ).values(),
];

/**
 * Why marks and results of these examinations lead to nothing. Scope and validity are those of the day of each examination as
 * they are known now (invariants 1 and 2): a suspension that covers it, also one recorded later, leaves it without effect; one
 * that began afterwards, or was lifted before, does not touch it. What was lawfully sat before an ending is finished where the
 * pack lets an ended institution finish (handbook 6.2).
 */
export function examFault(
  examined: readonly Examined[],
  assessmentOn: Day,
  { filing, policy }: ExamEvidence,
  today: Day,
): Refusal<ExamNo> | undefined {
  if (filing === undefined) return undefined;
  const unlawful = examined
    .map(({ on, ...subject }) => scopeFault(filing, subject, on ?? assessmentOn))
    .find((fault) => fault !== undefined);
  return unlawful ?? finishFault(filing, policy ?? null, today);
}

/** Why nothing more is done under a filing that has ended. */
export function finishFault(filing: Filing, policy: ResolvedPack | null, today: Day): Refusal<'FILING_ENDED'> | undefined {
  if (filing.status === 'none' || policy?.pack.filing.finishBatchesAfterEnd) return undefined;
  return endedFault(filing, today) ?? undefined;
}
