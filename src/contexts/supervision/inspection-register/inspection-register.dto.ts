import { ChoiceField, HashField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { AsOfQuery, PageQuery } from '../../../http/lists/page.dto';
import { NOT_YET } from '../../../kernel/course';
import { FLAGGED } from '../inspection';
import { FINDING_CODES, SUBJECTS, TIERS } from '../inspection.events';
import { FINDING_STATES, INSPECTION_STATES } from './inspection-register.entity';

export class InspectionListQuery extends PageQuery {
  @PatternField(/^\d{6}$/, { optional: true, description: 'Division code (GB/T 2260)', example: '320800' })
  region?: string;

  @ChoiceField(TIERS, { optional: true })
  tier?: string;

  @ChoiceField([...SUBJECTS, FLAGGED], { optional: true })
  subject?: string;

  @ChoiceField([...INSPECTION_STATES, NOT_YET], { optional: true, description: 'What it was on the day asked for' })
  state?: string;
}

export class FindingListQuery extends PageQuery {
  @UuidField({ optional: true })
  inspectionId?: string;

  @UuidField({ optional: true })
  enterpriseId?: string;

  @ChoiceField(FINDING_CODES, { optional: true })
  code?: string;

  @ChoiceField([...FINDING_STATES, NOT_YET], { optional: true, description: 'What it was on the day asked for' })
  state?: string;
}

export class RedrawQuery extends AsOfQuery {
  @HashField({ optional: true, description: 'Another seed, to see what it would have drawn; that of the draw unless told' })
  seed?: string;
}
