import { ChoiceField, DayField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { ListedPageQuery } from '../../../http/lists/listed.dto';
import { NOT_YET } from '../../../kernel/course';
import { CERTIFIABLE_LEVELS } from '../../../kernel/level';
import { BATCH_STATES, CANDIDACY_STATES, REPORT_STATES } from '../batch-register/batch-register.entity';
import { COMMITTEE_PATHS, PATHS } from '../terms';

const ON_THE_DAY = 'What it was on the day asked for';

export class BatchListQuery extends ListedPageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @UuidField({ optional: true })
  filingId?: string;

  @ChoiceField(PATHS, { optional: true })
  path?: string;

  @ChoiceField([...BATCH_STATES, NOT_YET], { optional: true, description: ON_THE_DAY })
  state?: string;

  @ChoiceField([...REPORT_STATES, NOT_YET], {
    optional: true,
    description: 'How far the report to the authority was on the day asked for: REPORTED awaits its audit',
  })
  report?: string;

  @DayField({ optional: true, description: 'Assessed on that day or later' })
  assessmentFromOn?: string;

  @DayField({ optional: true, description: 'Assessed on that day or earlier' })
  assessmentToOn?: string;
}

class CandidacyFilters extends ListedPageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @UuidField({ optional: true })
  batchId?: string;

  @UuidField({ optional: true })
  workerId?: string;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { optional: true, description: 'Occupation code' })
  occupationCode?: string;

  @ChoiceField(CERTIFIABLE_LEVELS, { optional: true })
  level?: string;

  @ChoiceField([...CANDIDACY_STATES, NOT_YET], { optional: true, description: ON_THE_DAY })
  state?: string;

  @DayField({ optional: true, description: 'Registered on that day or later' })
  registeredFromOn?: string;

  @DayField({ optional: true, description: 'Registered on that day or earlier' })
  registeredToOn?: string;
}

export class CandidacyListQuery extends CandidacyFilters {
  @ChoiceField(PATHS, { optional: true })
  path?: string;
}

export class RecognitionListQuery extends CandidacyFilters {
  @ChoiceField(COMMITTEE_PATHS, { optional: true, description: 'Both unless told' })
  path?: string;
}
