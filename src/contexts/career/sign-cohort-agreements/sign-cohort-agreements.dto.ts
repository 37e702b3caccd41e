import { DayField, ListField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';

/** One call is one answer that a person waits for; a cohort is rarely larger. */
export const MAX_AGREEMENTS = 200;

export class CohortAgreementBody {
  @UuidField()
  mentorId!: Uuid;

  @UuidField()
  apprenticeId!: Uuid;

  @DayField({ optional: true, description: 'First day; that of the cohort unless told' })
  fromOn?: Day;

  @DayField({ optional: true, description: 'Last day, which counts; that of the cohort unless told' })
  lastOn?: Day;

  @PatternField(/^[A-Za-z0-9._-]{1,64}$/, {
    optional: true,
    description: 'The same key twice in one call: equal items are signed once, of different ones the second is refused',
    example: 'row-1',
  })
  itemKey?: string;
}

export class SignCohortAgreementsBody {
  @ListField(() => CohortAgreementBody, { max: MAX_AGREEMENTS, description: 'With the occupation and the level of the cohort' })
  items!: CohortAgreementBody[];
}
