import { ChoiceField } from '../../http/requests/fields.decorator';
import { AsOfQuery } from '../../http/lists/page.dto';

export const DOSSIER_FORMS = ['json', 'zip'] as const;

export class DossierQuery extends AsOfQuery {
  @ChoiceField(DOSSIER_FORMS, {
    optional: true,
    description: 'zip: everything, in one archive with a start page; json, unless told: what is in it, with the SHA-256 of each file',
  })
  as?: (typeof DOSSIER_FORMS)[number];
}
