import { Course, turned } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';

/** It stands from the day of the award to the day before its withdrawal. */
export function awardCourse({ awardedOn, withdrawnFrom }: { readonly awardedOn: string; readonly withdrawnFrom: string | null }): Course {
  const given = turned([], 'STANDS', awardedOn as Day);
  return withdrawnFrom === null ? given : turned(given, 'WITHDRAWN', withdrawnFrom as Day);
}
