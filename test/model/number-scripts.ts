import type { Step } from './move';
import { first, STAFF } from './scripts';

/** 工号: payroll sends its numbers, officers say whom they mean, and both take back what is over. */
export const NUMBERS: readonly Step[] = [
  ...STAFF,
  ...first(
    ['name-number'],
    ['name-number', 1],
    ['link-number'],
    ['link-number', 1],
    ['release-number'],
    ['link-number', 0, 4],
    ['drop-number', 1],
    ['name-number', 1, 4],
    ['publish-export-mapping'],
    ['publish-export-mapping', 0, 4],
  ),
];
export const NUMBER_DETOURS: Readonly<Record<string, readonly Step[]>> = {
  EMPLOYEE_NO_HELD: [...STAFF, ...first(['link-number'], ['link-number', 0, 1])],
  EMPLOYEE_NO_NOT_HELD: [...STAFF, ...first(['link-number'], ['release-number', 0, 1])],
  EMPLOYEE_NO_RELEASED_BEFORE: [...STAFF, ...first(['link-number'], ['release-number'], ['release-number', 0, 3])],
  EMPLOYEE_NO_SPAN_REVERSED: [...STAFF, ...first(['link-number'], ['release-number', 0, 2])],
  EMPLOYEE_NO_NOT_NAMED: first(['drop-number']),
  EXPORT_HEADING_TWICE: first(['publish-export-mapping', 0, 1]),
  EXPORT_ITEM_TWICE: first(['publish-export-mapping', 0, 2]),
  EXPORT_LEVEL_IN_VAIN: first(['publish-export-mapping', 0, 3]),
};
