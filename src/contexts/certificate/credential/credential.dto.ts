import { ChoiceField } from '../../../http/requests/fields.decorator';
import { AsOfQuery } from '../../../http/lists/page.dto';
import type { SecuredForm } from '../../../vc/forms';

export class CredentialQuery extends AsOfQuery {
  @ChoiceField(['vc', 'vc-json'], {
    optional: true,
    description: 'vc: a JWT (application/vc+jwt); vc-json: a document with a proof of its own (application/vc)',
  })
  as?: SecuredForm;
}
