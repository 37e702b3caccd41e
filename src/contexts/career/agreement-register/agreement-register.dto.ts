import { ChoiceField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { codeField } from '../../../kernel/fields';
import { COHORT_KINDS } from '../mentor.events';

export class MentorAgreementListQuery extends PageQuery {
  @UuidField({ optional: true })
  mentorId?: string;

  @UuidField({ optional: true })
  apprenticeId?: string;

  @UuidField({ optional: true })
  cohortId?: string;
}

export class CohortListQuery extends PageQuery {
  @ChoiceField(COHORT_KINDS, { optional: true })
  kind?: string;

  @PatternField(new RegExp(codeField().pattern ?? ''), { optional: true, description: "The enterprise's own code of it" })
  code?: string;
}
