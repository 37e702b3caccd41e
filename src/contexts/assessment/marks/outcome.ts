import type { Part } from '../../catalogue';
import type { Mark, Tenths } from './score';

/** What single parts ask, where a standard does not ask the same of all. */
export type PassMarks = Readonly<Partial<Record<Part, Tenths>>>;
export const passMarksOf = (asked: readonly { readonly part: Part; readonly passMark: Tenths }[]): PassMarks =>
  Object.fromEntries(asked.map(({ part, passMark }) => [part, passMark]));
export type Marks = Readonly<Partial<Record<Part, Mark>>>;

export type Outcome =
  | { readonly outcome: 'PASSED' }
  /** Absence is the reason wherever a required part was not sat, whatever the other marks are. */
  | {
      readonly outcome: 'FAILED';
      readonly reason: 'ABSENT' | 'BELOW_PASS_MARK';
      readonly failedParts: readonly Part[];
      readonly keptParts: readonly Part[];
    }
  /** Not failed: it blocks the notice until every required part is scored or marked absent. */
  | { readonly outcome: 'INCOMPLETE'; readonly missingParts: readonly Part[] };

/**
 * The outcome of a candidacy. Every required part needs the pass mark by itself; parts never compensate each other
 * (人社职司便函〔2020〕17号), so there is no mean here.
 */
export function outcomeOf(required: readonly Part[], marks: Marks, passMark: Tenths, passMarks: PassMarks = {}): Outcome {
  const missingParts = required.filter((part) => marks[part] === undefined);
  if (missingParts.length > 0) return { outcome: 'INCOMPLETE', missingParts };
  const passed = (part: Part): boolean => {
    const mark = marks[part];
    return mark?.kind === 'SCORED' && mark.tenths >= (passMarks[part] ?? passMark);
  };
  const failedParts = required.filter((part) => !passed(part));
  if (failedParts.length === 0) return { outcome: 'PASSED' };
  const reason = failedParts.some((part) => marks[part]?.kind === 'ABSENT') ? 'ABSENT' : 'BELOW_PASS_MARK';
  return { outcome: 'FAILED', reason, failedParts, keptParts: required.filter(passed) };
}
