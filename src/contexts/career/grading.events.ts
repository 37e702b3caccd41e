import { eventType } from '../../kernel/event-type';
import { dayField, divisionField, enumField, hashField, occupationField, optional, uuidField } from '../../kernel/fields';

export const GRADING_RESULTS = ['PASSED', 'FAILED', 'EXTENDED'] as const;
/** In the worker's career stream. No certificate follows from it, and no level: an apprentice has none (handbook 1.3, 2.3). Passed, it is an apprenticeship that ended, for whoever applies for 五级. */
export const ApprenticeGraded = eventType(
  'career.apprentice_graded.v1',
  'An employer checked an apprentice at the end of the apprenticeship or probation (转正定级).',
  {
    workerId: uuidField(),
    enterpriseId: uuidField(),
    region: divisionField(),
    occupationCode: occupationField(),
    gradedOn: dayField(),
    result: enumField(GRADING_RESULTS),
    /** Up to which day the apprenticeship goes on, where it was extended. */
    extendedTo: optional(dayField()),
    /** The worker who led the check; somebody else. */
    gradedBy: uuidField(),
    minutesHash: hashField(),
  },
);
