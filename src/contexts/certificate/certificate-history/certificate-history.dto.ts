import { ChoiceField } from '../../../http/fields.decorator';
import { KnownAtQuery } from '../known-at.dto';

export class CertificateHistoryQuery extends KnownAtQuery {
  @ChoiceField(['json', 'text'], { optional: true, description: 'text: a line for each stage, for reading in a terminal' })
  as?: string;
}
