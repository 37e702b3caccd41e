import { ChoiceField } from '../../../http/fields.decorator';
import { AsOfQuery } from '../../../http/page.dto';

export class CertificateHistoryQuery extends AsOfQuery {
  @ChoiceField(['json', 'text'], { optional: true, description: 'text: a line for each stage, for reading in a terminal' })
  as?: string;
}
