import { ChoiceField, DayField, HashField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { GRADING_RESULTS } from '../grading.events';

export class GradeApprenticeBody {
  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code', example: '6-18-01-01' })
  occupationCode!: string;

  @DayField({ description: 'Day of the check' })
  gradedOn!: Day;

  @ChoiceField(GRADING_RESULTS, { example: 'PASSED' })
  result!: (typeof GRADING_RESULTS)[number];

  @DayField({ optional: true, description: 'The new last day of the apprenticeship; with EXTENDED, and only with it' })
  extendedTo?: Day;

  @UuidField({ description: 'The worker who led the check; somebody else' })
  gradedBy!: Uuid;

  @HashField({ description: 'SHA-256 of the minutes, which stay with the enterprise' })
  minutesHash!: string;
}
