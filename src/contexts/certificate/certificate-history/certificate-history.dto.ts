import { ChoiceField } from '../../../http/requests/fields.decorator';
import { AsOfQuery } from '../../../http/lists/page.dto';

export class CertificateHistoryQuery extends AsOfQuery {
  @ChoiceField(['json', 'text', 'html'], {
    optional: true,
    description: 'text: a line for each stage, for a terminal; html: a page to print. Accept: text/html gives it too',
  })
  as?: string;
}
