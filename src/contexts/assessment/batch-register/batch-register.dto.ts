import { ChoiceField } from '../../../http/fields.decorator';
import { PageQuery } from '../../../http/page.dto';
import { CANDIDACY_STATES } from './batch-register.entity';

export class CandidateListQuery extends PageQuery {
  @ChoiceField(CANDIDACY_STATES, { optional: true })
  state?: (typeof CANDIDACY_STATES)[number];
}
