import { ChoiceField } from '../../../http/fields.decorator';
import { AsOfQuery } from '../../../http/page.dto';

export class SubmissionReceiptQuery extends AsOfQuery {
  @ChoiceField(['json', 'html'], { optional: true, description: 'html: one page to print; unless told by what the caller accepts' })
  as?: 'json' | 'html';
}
