import type { RosterContext, ScopeLine, TemplateWishes } from '../../../roster';
import type { OpenBatch } from '../batch';

/** What the plan lists of it, trade by trade; a plan may name one trade of a filing for all. */
const plannedOf = (planned: NonNullable<OpenBatch['planned']>, scope: readonly ScopeLine[]): ScopeLine[] =>
  planned.filter(({ occupationCode, trade, level }) =>
    scope.some((line) => line.occupationCode === occupationCode && line.level === level && (line.trade === null || line.trade === trade)),
  );

/** Only what the batch is opened for: its levels, and what its plan lists where it carries one out. */
export function wishesOf(
  { levels, planned, assessmentOn }: OpenBatch,
  { occupations, scope, conditions, needed = [] }: RosterContext,
): TemplateWishes {
  const open = scope.filter(({ level }) => levels.includes(level));
  return { assessmentOn, occupations, scope: planned === null ? open : plannedOf(planned, open), conditions, needed };
}
