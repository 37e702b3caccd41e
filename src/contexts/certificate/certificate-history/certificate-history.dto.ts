import { ChoiceField } from '../../../http/fields.decorator';
import { AsOfQuery } from '../../../http/page.dto';

export class CertificateHistoryQuery extends AsOfQuery {
  @ChoiceField(['json', 'text', 'html'], { optional: true, description: 'text: a line for each stage, for a terminal; html: a page to print. Accept: text/html gives it too' })
  as?: string;
}
