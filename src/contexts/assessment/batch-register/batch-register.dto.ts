import { ChoiceField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { CANDIDACY_STATES } from './batch-register.entity';

export class CandidateListQuery extends PageQuery {
  @ChoiceField(CANDIDACY_STATES, { optional: true })
  state?: (typeof CANDIDACY_STATES)[number];
}
