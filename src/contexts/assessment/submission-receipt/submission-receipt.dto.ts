import { ChoiceField } from '../../../http/requests/fields.decorator';
import { AsOfQuery } from '../../../http/lists/page.dto';

export class SubmissionReceiptQuery extends AsOfQuery {
  @ChoiceField(['json', 'html'], { optional: true, description: 'html: one page to print; unless told by what the caller accepts' })
  as?: 'json' | 'html';
}
