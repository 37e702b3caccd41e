import { ChoiceField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { ERASURE_STATES } from './erasure-register.entity';

export class ErasureListQuery extends PageQuery {
  @ChoiceField(ERASURE_STATES, { optional: true, example: 'AWAITING_DECISION' })
  state?: (typeof ERASURE_STATES)[number];
}
