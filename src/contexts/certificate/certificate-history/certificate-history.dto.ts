import { ChoiceField } from '../../../http/fields.decorator';
import { KnownAtQuery } from '../known-at.dto';

export class CertificateHistoryQuery extends KnownAtQuery {
  @ChoiceField(['json', 'text', 'html'], { optional: true, description: 'text: a line for each stage, for a terminal; html: a page to print. Accept: text/html gives it too' })
  as?: string;
}
