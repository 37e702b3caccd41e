import { ChoiceField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { ListedPageQuery } from '../../../http/lists/listed.dto';
import { CERTIFIABLE_LEVELS } from '../../../kernel/level';
import { STATUSES } from './certificate-course';

export class CertificateListQuery extends ListedPageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @UuidField({ optional: true })
  batchId?: string;

  @UuidField({ optional: true })
  workerId?: string;

  @ChoiceField(CERTIFIABLE_LEVELS, { optional: true })
  level?: string;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { optional: true, description: 'Occupation code' })
  occupationCode?: string;

  @ChoiceField(STATUSES, { optional: true, description: 'What it was on the day asked for' })
  status?: string;

  @PatternField(/^[A-Z]\d{14}[1-5A-Z]\d{6}$/, { optional: true, description: 'The whole certificate number' })
  number?: string;
}
